import Processing
import RuleCatalog

/// The record's facts in words, as cells of a Markdown report.
struct RecordWords {
  private let record: Record
  private let catalog: RuleCatalog
  private let recipients: [String: DeclaredRecipient]

  let nothing = "Not declared.\n\n"

  init(_ record: Record, _ catalog: RuleCatalog) {
    self.record = record
    self.catalog = catalog
    recipients = Dictionary(
      record.recipients.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// A section: what is declared, an open question, or that nothing is.
  func stated<Value>(_ declared: Declared<Value>?, _ text: (Value) -> String) -> String {
    guard let declared else { return nothing }
    switch declared {
    case .open(let open): return "Open: \(Markdown.escaped(open.question))\n\n"
    case .stated(let value, _):
      let result = text(value)
      return result.isEmpty ? nothing : result
    }
  }

  /// A cell: what is declared, an open question, or that nothing is.
  func inline<Value>(_ declared: Declared<Value>?, _ text: (Value) -> String) -> String {
    guard let declared else { return "not declared" }
    switch declared {
    case .open(let open): return "open: \(Markdown.escaped(open.question))"
    case .stated(let value, _): return text(value)
    }
  }

  func label(_ declared: Declared<Label>) -> String {
    inline(declared) { Markdown.escaped($0.text()) }
  }

  func text(_ declared: Declared<String>?) -> String { inline(declared) { Markdown.escaped($0) } }

  func rows(of organisation: Organisation) -> [[String]] {
    [
      ["Name", text(organisation.name)],
      ["Organisation number", text(organisation.organisationNumber)],
      ["Address", text(organisation.address)], ["Country", text(organisation.country)],
      ["E-mail", texts(organisation.emails)], ["Phone", texts(organisation.phones)],
    ]
  }

  private func texts(_ declared: Declared<[Located<String>]>?) -> String {
    inline(declared) { texts in
      texts.map { Markdown.escaped($0.value) }.joined(separator: ", ")
    }
  }

  func party(_ declared: Declared<Party>?) -> String { inline(declared, oneLine) }

  func officer(_ declared: Declared<DataProtectionOfficer>?) -> String {
    inline(declared) { officer in
      switch officer {
      case .appointed(let party): oneLine(party)
      case .notRequired(let reason): "not required: " + Markdown.escaped(reason.text())
      }
    }
  }

  private func oneLine(_ party: Party) -> String {
    let texts = [party.emails, party.phones].flatMap { ($0?.value ?? []).map(\.value) }
    return ([party.name, party.address].compactMap { $0?.value } + texts)
      .map(Markdown.escaped).joined(separator: ", ")
  }

  func role(_ role: ActivityRole) -> String {
    switch role {
    case .controller: "controller"
    case .jointController: "joint controller"
    }
  }

  func category(_ id: String) -> String {
    let own = record.ownCategories.first { $0.id.value == id }?.label.text()
    return Markdown.escaped(own ?? catalog.category(id)?.label["en"] ?? id)
  }

  func subject(_ id: String) -> String {
    let own = record.ownSubjects.first { $0.id.value == id }?.label.text()
    return Markdown.escaped(own ?? catalog.subject(id)?.label["en"] ?? id)
  }

  func recipient(_ id: String) -> String {
    let declared = recipients[id]
    let name = declared?.name?.text() ?? catalog.recipient(id)?.name ?? id
    let company = declared.flatMap(record.company) ?? catalog.recipient(id)?.company
    return Markdown.escaped(company.map { "\(name) (\($0))" } ?? name)
  }

  func recipientFacts(_ id: String) -> String {
    let declared = recipients[id]
    let known = catalog.recipient(id)
    let role =
      declared?.role.map { role in inline(role) { $0.words } } ?? known?.roles.map(\.words).first
    let country = declared.flatMap(record.country).map { text($0) } ?? known?.country
    return [role, country].compactMap(\.self).joined(separator: ", ")
  }

  func limit(_ rule: RetentionRule) -> String {
    let limit = inline(rule.limit) { limit in
      switch limit {
      case .period(let period): periodWords(period.text)
      case .criterion(let label): Markdown.escaped(label.text())
      }
    }
    guard let trigger = rule.trigger else { return limit }
    let from = inline(trigger) { trigger in
      switch trigger {
      case .known(let event): event.words
      case .event(let label): Markdown.escaped(label.text())
      }
    }
    return "\(limit) after \(from)"
  }

  var declaredCategories: Set<String> {
    Set(record.allData.flatMap { $0.categories.value ?? [] }.map(\.value))
  }

  var declaredRecipients: Set<String> { Set(recipients.keys) }
}

/// `7 years` of `P7Y`, `1 year and 6 months` of `P1Y6M`.
func periodWords(_ period: String) -> String {
  var parts: [String] = []
  var number = ""
  var isTime = false
  for character in period.dropFirst() {
    if character.isNumber {
      number.append(character)
      continue
    }
    if character == "T" {
      isTime = true
      continue
    }
    let unit: String? =
      switch character {
      case "Y": "year"
      case "M": isTime ? "minute" : "month"
      case "W": "week"
      case "D": "day"
      case "H": "hour"
      case "S": "second"
      default: nil
      }
    guard let unit, let count = Int(number) else { return Markdown.escaped(period) }
    parts.append(counted(count, unit))
    number = ""
  }
  guard let last = parts.popLast() else { return Markdown.escaped(period) }
  return parts.isEmpty ? last : parts.joined(separator: ", ") + " and " + last
}

extension LegalBasis {
  /// For a reader: `legal obligation`.
  var words: String {
    switch self {
    case .consent: "consent"
    case .contract: "contract"
    case .legalObligation: "legal obligation"
    case .vitalInterests: "vital interests"
    case .publicTask: "public task"
    case .legitimateInterests: "legitimate interests"
    }
  }
}

extension DeclaredRole {
  fileprivate var words: String {
    switch self {
    case .processor: "processor"
    case .subProcessor: "sub-processor"
    case .controller: "controller"
    case .jointController: "joint controller"
    case .authority: "authority"
    case .group: "company of the group"
    case .internal: "part of the same organisation"
    }
  }
}

extension RecipientRole {
  /// For a reader: `joint controller`.
  var words: String {
    switch self {
    case .processor: "processor"
    case .controller: "controller"
    case .jointController: "joint controller"
    }
  }
}

extension RetentionEvent {
  fileprivate var words: String {
    switch self {
    case .collection: "collection"
    case .lastActivity: "the last activity"
    case .contractEnd: "the end of the contract"
    case .accountDeletion: "deletion of the account"
    case .consentWithdrawal: "withdrawal of consent"
    case .purposeFulfilled: "the purpose is fulfilled"
    case .fiscalYearEnd: "the end of the fiscal year"
    case .calendarYearEnd: "the end of the calendar year in which the fiscal year ended"
    }
  }
}

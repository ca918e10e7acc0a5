import Processing
import RuleCatalog

/// Sentences that are English where they are made, in the report's language.
extension ReportMaker {
  /// A question that is still open: as the record asks it, or the usual one in the report's language.
  func question(_ open: OpenQuestion, at place: ReportPlace) -> ReportItem {
    guard let text = language.messages.question(open.question, named) else {
      return ReportItem(open.question, .open, at: place)
    }
    return ReportItem(text, .open, at: place)
  }

  /// What a check says; marked as English where the language has no words for it.
  func message(_ english: String, of check: CheckID) -> ReportItem {
    let translated = language.messages.sentence(english, of: check.rawValue, named)
    return ReportItem(
      translated ?? english, .derived,
      language: translated == nil && language.id != "en" ? "en" : nil)
  }

  /// Why something is evidence, or what a step of a flow is; marked as English where the language has no words
  /// for it.
  func words(_ english: String, of kind: EvidenceText, _ state: ReportState) -> ReportItem {
    let translated = language.messages.evidence(english, of: kind, named)
    return ReportItem(
      translated ?? english, state,
      language: translated == nil && language.id != "en" ? "en" : nil)
  }

  /// Messages call things by their English names, as the record's own label or the catalogue's has it.
  private func named(_ kind: String, _ value: String) -> String? {
    switch kind {
    case "category": names.categories[value].map(categoryName)
    case "subject": names.subjects[value].map(subjectName)
    case "recipient": names.recipients[value].map(recipientName)
    case "country": names.countries[value].map(country)
    case "law": names.lawTexts[value]?[language.id]
    default: nil
    }
  }
}

/// Ids by what messages call them.
struct EnglishNames {
  fileprivate var categories: [String: String] = [:]
  fileprivate var subjects: [String: String] = [:]
  fileprivate var recipients: [String: String] = [:]
  fileprivate var countries: [String: String] = [:]
  /// Texts of the facts of law, by language.
  fileprivate var lawTexts: [String: [String: String]] = [:]

  init(_ record: Record, _ catalog: RuleCatalog) {
    for category in catalog.categories {
      if let name = category.label["en"] { categories[name] = category.id }
    }
    for category in record.ownCategories { categories[category.label.text()] = category.id.value }
    for subject in catalog.subjects {
      if let name = subject.label["en"] { subjects[name] = subject.id }
    }
    for subject in record.ownSubjects { subjects[subject.label.text()] = subject.id.value }
    for recipient in record.recipients {
      if let name = recipient.name?.text() { recipients[name] = recipient.id.value }
    }
    for country in catalog.law.countries.entries {
      countries[catalog.law.name(ofCountry: country.code)] = country.code
    }
    for decision in catalog.law.adequacy.entries {
      for texts in [decision.scope, decision.challenge?.text ?? [:]] {
        if let english = texts["en"] { lawTexts[english] = texts }
      }
    }
    countries["EU"] = "EU"
    countries["EEA"] = "EEA"
  }
}

/// What is written in English where evidence is found.
enum EvidenceText: String, Sendable, CaseIterable {
  /// Why something is personal data.
  case reasons
  /// The steps of a flow.
  case steps
  /// Why a file was not read.
  case unread
}

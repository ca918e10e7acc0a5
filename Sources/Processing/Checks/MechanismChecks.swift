import RuleCatalog
import StrictJSON

/// ROPA202: a transfer rests on something (Art. 44).
func transfersWithoutMechanism(in input: CheckInput) -> [Finding] {
  transfersOut(in: input).compactMap { transfer, _ in
    let remedy =
      "add \"mechanism\": { \"kind\": \"standardClauses\", \"decision\": \"(EU) 2021/914\", "
      + "\"modules\": [2] } or another way of Art. 45 to 49; without one, stop the transfer"
    guard let declared = transfer.mechanism else {
      return Finding(
        .mechanismMissing, at: transfer.id,
        message: "\(transfer.title) has no mechanism", remedy: remedy)
    }
    guard let mechanism = declared.value else { return nil }
    if mechanism.kind.value == .none {
      return Finding(
        .mechanismMissing, at: mechanism.kind.place,
        message: "\(transfer.title) is said to have no mechanism", remedy: remedy)
    }
    let cited = mechanism.cited(input.law)
    guard let (decision, place) = cited, !decision.isEmpty,
      decision.allSatisfy(\.isForProcessingOnly)
    else { return nil }
    return Finding(
      .mechanismMissing, at: place,
      message: "the clauses of \(decision[0].decision) that \(transfer.title) names are for "
        + "processing inside the EEA, and no ground for a transfer",
      remedy: remedy)
  }
}

/// ROPA203: what a transfer rests on still holds.
func endedMechanisms(in input: CheckInput) -> [Finding] {
  transfersOut(in: input).compactMap { transfer, day in
    guard let mechanism = transfer.mechanism?.value,
      let (message, place) = ending(of: mechanism, transfer, input.law, on: day)
    else { return nil }
    return Finding(
      .mechanismEnded, at: place, message: "\(transfer.title) rests on \(message)",
      remedy: "agree on the clauses of (EU) 2021/914 or find another ground of Art. 45 to 49; "
        + "without one, stop the transfer")
  }
}

/// What has ended, in words that follow `rests on`.
private func ending(
  of mechanism: TransferMechanism, _ transfer: Transfer, _ law: Law, on day: CalendarDate
) -> (String, Located<String>)? {
  if let (cited, place) = mechanism.cited(law), !cited.isEmpty {
    if cited.allSatisfy({ !$0.validity.holds(on: day) }) { return (cited[0].past(on: day), place) }
    guard mechanism.kind.value == .standardClauses, let date = mechanism.date?.value else {
      return nil
    }
    let usable = cited.filter { $0.couldBeAgreed(on: date) && $0.validity.holds(on: day) }
    return usable.isEmpty
      ? ("\(cited[0].decision), which could not be agreed on \(date)", place) : nil
  }
  let kind = Located(mechanism.kind.value.rawValue, at: mechanism.kind.place)
  switch mechanism.kind.value {
  case .standardClauses:
    guard let date = mechanism.date?.value else { return nil }
    let current = law.clauses.entries.filter {
      $0.use == .transfer && $0.validity.holds(on: day)
    }
    guard !current.isEmpty, current.allSatisfy({ date < $0.validity.from ?? date }) else {
      return nil
    }
    return ("standard clauses of \(date), a set that no longer holds", kind)
  case .adequacy, .dataPrivacyFramework:
    guard case .country(let code) = transfer.destination?.value,
      law.adequacy(code, on: day).isEmpty,
      let past = law.adequacy.entries.last(where: {
        $0.destination == .country(code) && $0.validity.hasEnded(by: day)
      })
    else { return nil }
    return (CitedDecision.adequacy(past).past(on: day), kind)
  case .bindingCorporateRules, .codeOfConduct, .certification, .publicAuthorities, .adHocClauses,
    .derogation, .none:
    return nil
  }
}

/// ROPA204: an adequacy decision reaches as far as its scope (Art. 45).
func exceededAdequacy(in input: CheckInput) -> [Finding] {
  transfersOut(in: input).compactMap { transfer, day in
    guard let mechanism = transfer.mechanism?.value,
      let destination = transfer.destination?.value
    else { return nil }
    let kind = Located(mechanism.kind.value.rawValue, at: mechanism.kind.place)
    guard mechanism.kind.value == .adequacy || mechanism.kind.value == .dataPrivacyFramework else {
      return nil
    }
    let (decisions, isKnownToHaveEnded) = decisions(for: destination, input.law, on: day)
    if decisions.isEmpty {
      // What has ended is for ROPA203.
      guard !isKnownToHaveEnded else { return nil }
      return finding(
        kind,
        "\(transfer.title) rests on a decision of adequacy, and there is none for "
          + input.name(of: destination))
    }
    let mechanismIsFramework = mechanism.kind.value == .dataPrivacyFramework
    if mechanismIsFramework, !decisions.contains(where: { $0.limit == .selfCertified }) {
      return finding(
        kind,
        "\(transfer.title) rests on the EU-US Data Privacy Framework, which does not reach "
          + input.name(of: destination))
    }
    let faults = decisions.map { fault(of: $0, transfer, input) }
    guard !faults.isEmpty, !faults.contains(where: { $0 == nil }), let fault = faults[0] else {
      return nil
    }
    return finding(kind, "\(transfer.title) rests on \(decisions[0].decision), \(fault)")
  }
}

private func finding(_ place: Located<String>, _ message: String) -> Finding {
  Finding(
    .adequacyExceeded, at: place, message: message,
    remedy: "see whether the decision covers this recipient (of the United States: the list at "
      + "www.dataprivacyframework.gov, then \"dataPrivacyFramework\": { \"participant\": true, "
      + "\"checkedAt\": \"...\" }); if not, use another ground, such as standard clauses")
}

private func decisions(
  for destination: TransferDestination, _ law: Law, on day: CalendarDate
) -> ([AdequacyDecision], isKnownToHaveEnded: Bool) {
  switch destination {
  case .country(let code):
    let ended = law.adequacy.entries.contains {
      $0.destination == .country(code) && $0.validity.hasEnded(by: day)
    }
    return (law.adequacy(code, on: day), ended)
  case .internationalOrganisation(let label):
    return (law.adequacy(ofOrganisation: label.text(), on: day), false)
  }
}

/// Why a decision does not cover a recipient, in words that follow its name; nil where it may.
private func fault(
  of decision: AdequacyDecision, _ transfer: Transfer, _ input: CheckInput
) -> String? {
  let recipient = input.record.recipient(transfer.recipient.value)
  let isAuthority = recipient?.role?.value == .authority
  let scope = decision.scope["en"] ?? ""
  switch decision.limit {
  case .none, .other: return nil
  case .commercialOrganisations, .businessOperators:
    return isAuthority ? "which covers only \(scope)" : nil
  case .selfCertified:
    let framework =
      importer(of: transfer, input.record)?.dataPrivacyFramework
      ?? recipient.flatMap(input.record.dataPrivacyFramework)
    guard let framework else {
      return "which covers only \(scope), and nothing says that the recipient is one"
    }
    return framework.value?.isParticipant == false
      ? "which covers only \(scope), and the recipient is none" : nil
  }
}

private func importer(of transfer: Transfer, _ record: Record) -> Organisation? {
  transfer.importer.flatMap { record.organisation($0.value) }
}

/// ROPA205: Art. 49(1) second subparagraph needs safeguards, which the record documents (Art. 30(1)(e)).
func undocumentedSafeguards(in input: CheckInput) -> [Finding] {
  transfersOut(in: input).compactMap { transfer, _ in
    guard let mechanism = transfer.mechanism?.value,
      case .stated(.compellingInterests, let place) = mechanism.derogation,
      isUnstated(transfer.safeguards)
    else { return nil }
    return Finding(
      .safeguardsUndocumented, at: Located(Derogation.compellingInterests.rawValue, at: place),
      message: "\(transfer.title) rests on compelling interests (Art. 49(1) second subparagraph), "
        + "and the safeguards are not documented",
      remedy:
        "add \"safeguards\" to the transfer: the assessment of all circumstances and what was "
        + "provided for (Art. 49(6)); tell the authority and the people concerned")
  }
}

/// ROPA207: clauses are no shield against the law of the country (C-311/18).
func unassessedTransfers(in input: CheckInput) -> [Finding] {
  transfersOut(in: input).compactMap { transfer, _ in
    guard let mechanism = transfer.mechanism?.value, mechanism.kind.value == .standardClauses,
      isUnstated(transfer.impactAssessment)
    else { return nil }
    return Finding(
      .transferUnassessed, at: mechanism.kind.place,
      message: "\(transfer.title) rests on standard clauses, and no assessment of the law of the "
        + "country is named",
      remedy: "assess whether the importer can keep the clauses there (EDPB Recommendations "
        + "01/2020) and add \"impactAssessment\": where it is kept")
  }
}

/// ROPA210: adequacy that may end before the record is looked at again.
func uncertainAdequacy(in input: CheckInput) -> [Finding] {
  transfersOut(in: input).flatMap { transfer, day -> [Finding] in
    guard let mechanism = transfer.mechanism?.value,
      mechanism.kind.value == .adequacy || mechanism.kind.value == .dataPrivacyFramework,
      let destination = transfer.destination?.value
    else { return [] }
    let next = input.record.nextReview(after: day)
    return decisions(for: destination, input.law, on: day).0.compactMap { decision in
      let ends = decision.validity.until.flatMap { $0 < next ? "ends on \($0)" : nil }
      let challenged = decision.challenge.flatMap { challenge in
        challenge.from.map { day < $0 } == true
          ? nil : "is under challenge (\(challenge.number): \(challenge.text["en"] ?? ""))"
      }
      guard let why = ends ?? challenged else { return nil }
      return Finding(
        .adequacyUncertain, at: mechanism.kind.place,
        message: "\(decision.decision), on which \(transfer.title) rests, \(why)",
        remedy: "decide now what the transfer will rest on if the decision falls, such as standard "
          + "clauses that are agreed for that case")
    }
  }
}

/// The declared transfers that leave the EEA, as far as that can be told, and the day.
func transfersOut(in input: CheckInput) -> [(transfer: Transfer, day: CalendarDate)] {
  guard let day = input.asOf else { return [] }
  return (input.record.transfers?.value ?? []).filter { transfer in
    guard case .country(let code) = transfer.destination?.value else { return true }
    return !input.law.isEEA(code, on: day)
  }.map { ($0, day) }
}

extension Transfer {
  /// How a message calls it: `transfer "mail"`.
  var title: String { "transfer \(quoted(id.value))" }
}

extension TransferMechanism {
  /// The decisions that it cites, and where; nil where it cites nothing.
  fileprivate func cited(_ law: Law) -> ([CitedDecision], Located<String>)? {
    guard case .stated(let text, let place) = decision else { return nil }
    return (law.decisions(citedIn: text), Located(text, at: place))
  }
}

extension CitedDecision {
  fileprivate var isForProcessingOnly: Bool {
    switch self {
    case .clauses(let set): set.use == .processing
    case .adequacy: false
    }
  }

  /// Whether a contract of a day could use it.
  fileprivate func couldBeAgreed(on date: CalendarDate) -> Bool {
    guard validity.from.map({ date >= $0 }) ?? true else { return false }
    switch self {
    case .clauses(let set): return set.lastNew.map { date <= $0 } ?? true
    case .adequacy: return true
    }
  }

  /// `2010/87/EU, which held until 2022-12-27`
  fileprivate func past(on day: CalendarDate) -> String {
    if let from = validity.from, day < from { return "\(decision), which holds from \(from)" }
    let until = validity.until.map { " until \($0)" } ?? ""
    switch self {
    case .clauses: return "\(decision), which could be relied on\(until)"
    case .adequacy(let adequacy):
      let how =
        switch adequacy.ended {
        case .annulled: ", when it was annulled"
        case .repealed: ", when it was repealed"
        case .expired, nil: ""
        }
      let name = adequacy.names.last { $0.allSatisfy { !$0.isNumber } }.map { " (\($0))" } ?? ""
      return "\(decision)\(name), which held\(until)\(how)"
    }
  }
}

extension CheckInput {
  fileprivate func name(of destination: TransferDestination) -> String {
    switch destination {
    case .country(let code): countryName(code)
    case .internationalOrganisation(let label): quoted(label.text())
    }
  }
}

extension Record {
  /// The day by which the first file is to be reviewed again; a year from now where nothing is said.
  fileprivate func nextReview(after day: CalendarDate) -> CalendarDate {
    let interval = reviews.lazy.compactMap { $0.interval?.value }.first
    return day.adding(months: interval?.months ?? 12, days: interval?.days ?? 0)
  }
}

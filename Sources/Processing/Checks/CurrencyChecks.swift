import RuleCatalog
import StrictJSON

/// ROPA022: the record is gone through as often as it says (Art. 5(2), 24(1)).
func overdueReviews(in input: CheckInput) -> [Finding] {
  guard let day = input.asOf else { return [] }
  return input.record.reviews.compactMap { review in
    guard case .stated(let reviewed, let place) = review.reviewedAt else { return nil }
    if reviewed > day {
      return Finding(
        .reviewOverdue, at: Located("\(reviewed)", at: place),
        message: "the record is said to have been reviewed on \(reviewed), which is after \(day)",
        remedy: "write the day of the last review")
    }
    guard let interval = review.interval?.value else { return nil }
    let due = reviewed.adding(months: interval.months, days: interval.days)
    guard day > due else { return nil }
    return Finding(
      .reviewOverdue, at: Located("\(reviewed)", at: place),
      message: "the record was last reviewed on \(reviewed), and was to be reviewed by \(due)",
      remedy: "go through the record with those who answer for the activities, and set "
        + "\"reviewedAt\" to the day when that was done")
  }
}

/// ROPA023: what the record names still has that name, and still holds (Art. 5(1)(d)).
func outdatedNames(in input: CheckInput) -> [Finding] {
  guard let day = input.asOf else { return [] }
  return outdatedCompanies(in: input, on: day) + outdatedServices(in: input, on: day)
    + outdatedAuthorities(in: input, on: day) + outdatedStatutes(in: input, on: day)
}

private func outdatedCompanies(in input: CheckInput, on day: CalendarDate) -> [Finding] {
  var names: [Located<String>] = []
  for organisation in [input.record.controller].compactMap(\.self) + input.record.organisations {
    if case .stated(let name, let place) = organisation.name {
      names.append(Located(name, at: place))
    }
  }
  for recipient in input.record.recipients {
    if case .stated(let name, let place) = recipient.company {
      names.append(Located(name, at: place))
    }
  }
  return names.compactMap { name in
    input.law.currentName(of: name.value, on: day).map { finding($0, name.value, at: name) }
  }
}

/// Recipients by the name that the record or the catalogue has for them, told where the record lists them.
private func outdatedServices(in input: CheckInput, on day: CalendarDate) -> [Finding] {
  input.record.recipients.compactMap { recipient in
    let name = input.vocabulary.recipient(recipient.id.value, in: input.record)
    return input.law.currentName(ofService: name, on: day).map {
      finding($0, name, at: recipient.id)
    }
  }
}

private func finding(
  _ change: RenamedOrganisation, _ name: String, at place: Located<String>
) -> Finding {
  let changed = change.until.map { $0.adding(months: 0, days: 1) }
  let since = changed.map { " since \($0)" } ?? ""
  let on = changed.map { " on \($0)" } ?? ""
  let now = change.now.map(quoted) ?? ""
  let (what, remedy): (String, String) =
    switch change.change {
    case .renamed: ("is called \(now)\(since)", "write \(now)")
    case .merged: ("was merged into \(now)\(on)", "write \(now)")
    case .acquired:
      ("belongs to \(now)\(since)", "write the company that the contract is with now")
    case .dissolved: ("no longer exists\(since)", "find out who has the data now")
    }
  return Finding(
    .noLongerCurrent, at: place, message: "\(quoted(name)) \(what)",
    remedy: "\(remedy), and keep the old name in \"aliases\" if contracts or notices have it")
}

private func outdatedAuthorities(in input: CheckInput, on day: CalendarDate) -> [Finding] {
  input.record.authorities.flatMap { authority -> [Finding] in
    var findings: [Finding] = []
    let named = input.law.authorities(named: authority.name.value)
    // A name that is right for one of them is right.
    if let first = named.first, named.allSatisfy({ isPast($0.formerName, day) }) {
      let now = first.authority
      findings.append(
        Finding(
          .noLongerCurrent, at: authority.name,
          message: "\(quoted(authority.name.value)) is called \(quoted(now.name)) "
            + "(\(now.english)) now",
          remedy: "write \"\(now.id)\" or \(quoted(now.name))"))
    }
    if let url = authority.url,
      let former = input.law.authorities(named: url.value).first(where: \.isFormerURL)
    {
      findings.append(
        Finding(
          .noLongerCurrent, at: url,
          message: "\(quoted(url.value)) is no longer the address of "
            + quoted(former.authority.name),
          remedy: "write \(quoted(former.authority.url))"))
    }
    return findings
  }
}

private func isPast(_ name: SupervisoryAuthority.FormerName?, _ day: CalendarDate) -> Bool {
  guard let name else { return false }
  return name.until.map { day > $0 } ?? true
}

private func outdatedStatutes(in input: CheckInput, on day: CalendarDate) -> [Finding] {
  citedStatutes(in: input.record).compactMap { text in
    let cited = input.law.statutes(citedIn: text.value)
    guard let first = cited.first, cited.allSatisfy({ $0.validity.hasEnded(by: day) }),
      let until = first.validity.until
    else { return nil }
    let now = first.replacedBy.map { "; \($0) took its place" } ?? ""
    return Finding(
      .noLongerCurrent, at: text,
      message: "\(quoted(text.value)) cites \(first.name), which held until \(until)\(now)",
      remedy: "cite the law that holds, after having seen that it says the same")
  }
}

/// Every law that the record cites.
private func citedStatutes(in record: Record) -> [Located<String>] {
  var texts: [Declared<String>?] = []
  for activity in record.activities {
    for purpose in activity.purposes?.value ?? [] {
      texts += (purpose.legalBases?.value ?? []).map(\.statute)
    }
    texts += (activity.data?.value ?? []).map { $0.condition?.value?.statute }
    texts += (activity.retention?.value ?? []).map(\.statute)
  }
  for activity in record.processorActivities {
    texts += (activity.retention?.value ?? []).map(\.statute)
  }
  texts += record.retention.map(\.statute)
  return texts.compactMap { text in
    guard case .stated(let text, let place) = text else { return nil }
    return Located(text, at: place)
  }
}

/// ROPA026: a waiver says why, who answers for it and until when, and there is something that it is for.
func invalidWaivers(in input: CheckInput) -> [Finding] {
  incompleteWaivers(in: input)
    + input.waiversWithoutEffect().map { waiver in
      Finding(
        .waiverInvalid, at: waiver.place,
        message: "the waiver of \(waiver.check.value.rawValue) takes no finding",
        remedy: "take it out, or see whether what it selects is called otherwise now")
    }
}

private func incompleteWaivers(in input: CheckInput) -> [Finding] {
  input.record.waivers.compactMap { waiver in
    let missing = [
      waiver.reason == nil ? "a reason" : nil, waiver.owner == nil ? "an owner" : nil,
      waiver.expires == nil ? "an end" : nil,
    ].compactMap(\.self)
    let title = "the waiver of \(waiver.check.value.rawValue)"
    if !missing.isEmpty {
      return Finding(
        .waiverInvalid, at: waiver.place, message: "\(title) does not have \(listed(missing))",
        remedy: "add \"reason\", \"owner\" and \"expires\": why it is accepted, who answers for "
          + "it, and the last day")
    }
    guard let expires = waiver.expires, let day = input.asOf, day > expires.value else {
      return nil
    }
    return Finding(
      .waiverInvalid, at: Located("\(expires.value)", at: expires.place),
      message: "\(title) ended on \(expires.value)",
      remedy: "mend what it was for, or have \(quoted(waiver.owner?.value ?? "its owner")) decide "
        + "again")
  }
}

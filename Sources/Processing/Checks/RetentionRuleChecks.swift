import RuleCatalog
import StrictJSON

/// ROPA404: two rules of the same activity that give different periods for the same data, from the same
/// event on, to the same end.
///
/// A rule that is for less than another is its exception, and contradicts nothing; so is a rule of an
/// activity beside a rule for all activities, and what a statute prescribes beside what is chosen.
func contradictoryRetention(in input: CheckInput) -> [Finding] {
  let record = input.record
  var findings: [Finding] = []
  var seen: Set<[RecordPlace]> = []
  let activities =
    record.activities.map { (record.title(of: $0), $0.retention, record.retentionRules(of: $0)) }
    + record.processorActivities.map {
      (record.title(of: $0), $0.retention, record.retentionRules(of: $0))
    }
  for (title, own, all) in activities {
    let named = Set((own?.value ?? []).map(\.place))
    let rules = all.filter { named.contains($0.place) || !$0.activities.isEmpty }
    for (index, rule) in rules.enumerated() {
      for other in rules[..<index]
      where contradict(other, rule, input.vocabulary)
        && seen.insert([other.place, rule.place]).inserted
      {
        findings.append(finding(rule, other, title))
      }
    }
  }
  return findings
}

private func finding(_ rule: RetentionRule, _ other: RetentionRule, _ title: String) -> Finding {
  let periods = [other, rule].compactMap { $0.period?.text }.joined(separator: " and ")
  return Finding(
    .retentionContradictory, at: rule.place,
    message: "two rules of \(title) keep the same data for different times from the same event on: "
      + periods,
    remedy:
      "leave one of them, or say with \"categories\", \"subjects\", \"systems\" or \"trigger\" "
      + "which is for what",
    also: [
      RelatedPlace(
        path: other.place.path, location: other.place.location, what: other.period?.text ?? "")
    ])
}

extension RetentionRule {
  fileprivate var period: Period? {
    if case .period(let period) = limit.value { period } else { nil }
  }
}

private func contradict(
  _ left: RetentionRule, _ right: RetentionRule, _ vocabulary: RecordVocabulary
) -> Bool {
  guard let first = left.period, let second = right.period, !first.isSameTime(as: second),
    let trigger = left.trigger?.value, trigger == right.trigger?.value,
    left.action == right.action, (left.statute == nil) == (right.statute == nil)
  else { return false }
  func isWider(_ id: String, _ other: String) -> Bool {
    vocabulary.ancestry(of: other).contains(id)
  }
  let parts = [
    Overlap(left.categories, right.categories, isWider),
    Overlap(left.subjects, right.subjects) { $0 == $1 },
    Overlap(left.systems, right.systems) { $0 == $1 },
  ]
  return parts.allSatisfy { $0 == .same || $0 == .crossing }
}

/// How two lists of ids, of which an empty one means all, stand to each other.
private enum Overlap {
  case none
  case same
  /// One holds the other.
  case nested
  case crossing

  init(
    _ left: [Located<String>], _ right: [Located<String>],
    _ isWider: (String, String) -> Bool
  ) {
    let left = Set(left.map(\.value))
    let right = Set(right.map(\.value))
    if left == right {
      self = .same
    } else if left.isEmpty || right.isEmpty {
      self = .nested
    } else {
      let isRightInside = right.allSatisfy { id in left.contains { isWider($0, id) } }
      let isLeftInside = left.allSatisfy { id in right.contains { isWider($0, id) } }
      if isRightInside || isLeftInside {
        self = .nested
      } else {
        self =
          left.contains { id in right.contains { isWider(id, $0) || isWider($0, id) } }
          ? .crossing : .none
      }
    }
  }
}

/// ROPA405: a time that a law is said to prescribe, and that is not the law's; or that only a law sets, and
/// no law is named.
func unfoundedStatutoryRetention(in input: CheckInput) -> [Finding] {
  let record = input.record
  let own = record.activities.flatMap { activity in
    (activity.retention?.value ?? []).map { (rule: $0, activities: [activity]) }
  }
  let common = record.retention.map { rule in
    let ids = Set(rule.activities.map(\.value))
    return (
      rule: rule,
      activities: record.activities.filter { ids.isEmpty || ids.contains($0.id.value) }
    )
  }
  return (own + common).compactMap { rule, activities in
    guard let statute = rule.statute else { return unnamedStatute(rule, activities) }
    return otherPeriod(rule, statute, input)
  }
}

/// Years of books end only for the law's sake, where an activity rests on a legal obligation.
private func unnamedStatute(_ rule: RetentionRule, _ activities: [Activity]) -> Finding? {
  guard rule.period != nil, case .known(let event) = rule.trigger?.value,
    event == .fiscalYearEnd || event == .calendarYearEnd,
    let activity = activities.first(where: \.restsOnUnnamedLaw)
  else { return nil }
  let year = event == .fiscalYearEnd ? "fiscal" : "calendar"
  return Finding(
    .statutoryRetentionUnfounded, at: rule.place,
    message:
      "activity \(quoted(activity.id.value)) rests on a legal obligation and keeps data from "
      + "the end of the \(year) year on, and nothing says by which law",
    remedy: "add \"statute\": the law with its section, such as \"SFS 1999:1078 7 kap. 2 §\"")
}

extension Activity {
  /// Whether it rests on a legal obligation, and on none whose law is named, or asked for.
  fileprivate var restsOnUnnamedLaw: Bool {
    let obligations = (purposes?.value ?? []).flatMap { $0.legalBases?.value ?? [] }
      .filter { $0.basis.value == .legalObligation }
    return !obligations.isEmpty && obligations.allSatisfy { isUnstated($0.statute) }
  }
}

private func otherPeriod(
  _ rule: RetentionRule, _ statute: Declared<String>, _ input: CheckInput
) -> Finding? {
  guard let citation = statute.value, let period = rule.period, period.days == 0,
    period.seconds == 0
  else { return nil }
  let laws = input.law.statutes(citedIn: citation).filter { law in
    input.asOf.map(law.validity.holds) ?? true
  }
  // One law alone, and all that is known of it: a text that cites two may mean the period of either.
  guard laws.count == 1, let law = laws.first, !law.periods.isEmpty,
    !law.periods.contains(where: { $0.months == period.months })
  else { return nil }
  let times = law.periods.map { each in
    "\(each.period) (\(each.of["en"] ?? law.name))"
  }
  return Finding(
    .statutoryRetentionUnfounded, at: statute.place,
    message: "the rule keeps data for \(period.text) by \(quoted(visible(citation))), which "
      + "prescribes \(listed(times))",
    remedy: "write the law's period; what is kept for longer needs a reason and a rule of its own")
}

/// ROPA011: for each category there is a time of erasure (Art. 30(1)(f)), or a reason why there is none.
///
/// A rule for some systems only is no answer for an activity that runs in others.
func dataWithoutRetention(in input: CheckInput) -> [Finding] {
  input.record.activities.compactMap { activity in
    if activity.noTimeLimit != nil { return nil }
    if let retention = activity.retention, retention.isOpen { return nil }
    let rules = input.record.retentionRules(of: activity).filter { rule in
      rule.systems.isEmpty || isSubset(activity.systems, of: rule.systems)
    }
    let title = input.record.title(of: activity)
    guard !rules.isEmpty else {
      return Finding(
        .retentionMissing, at: activity.id, message: "\(title) has no time limit for erasure",
        remedy: remedy)
    }
    let uncovered = uncoveredCategories(activity, rules, input.vocabulary)
    guard !uncovered.isEmpty else { return nil }
    let names = uncovered.map { "\"\(input.vocabulary.category($0))\"" }
    return Finding(
      .retentionMissing, at: activity.id,
      message: "\(title) has no time limit for the erasure of \(listed(names))", remedy: remedy)
  }
}

private let remedy =
  "add to \"retention\" { \"period\": \"P1Y\", \"trigger\": \"lastActivity\" } or "
  + "{ \"criterion\": \"...\" }; where no limit can be foreseen, say why in \"noTimeLimit\""

private func isSubset(_ ids: [Located<String>], of others: [Located<String>]) -> Bool {
  !ids.isEmpty && Set(ids.map(\.value)).isSubset(of: others.map(\.value))
}

/// Ids of the categories of which no rule says when they are erased, of some of their subjects; sorted.
private func uncoveredCategories(
  _ activity: Activity, _ rules: [RetentionRule], _ vocabulary: RecordVocabulary
) -> [String] {
  var uncovered: Set<String> = []
  for group in activity.data?.value ?? [] {
    for category in group.categories.value ?? [] {
      let chain = vocabulary.ancestry(of: category.value)
      let relevant = rules.filter { rule in
        rule.categories.isEmpty || rule.categories.contains { chain.contains($0.value) }
      }
      let subjects = group.subjects.value ?? []
      let isCovered =
        relevant.contains(where: \.subjects.isEmpty)
        || !subjects.isEmpty
          && subjects.allSatisfy { subject in
            relevant.contains { $0.subjects.contains { $0.value == subject.value } }
          }
      if !isCovered { uncovered.insert(category.value) }
    }
  }
  return uncovered.sorted()
}

import Classification
import DataFlow
import SourceModel

/// ROPA401: data that the code keeps, and that no activity which declares it says when to erase.
///
/// A rule of any of the activities that declare the category is enough, whatever systems or subjects it is
/// for: nothing in the code says for which of them it is kept.
func storedWithoutRetention(in input: CheckInput) -> [Finding] {
  let retained = RetainedData(input)
  return input.storedData.sorted { $0.key < $1.key }.compactMap { category, places in
    guard let activities = retained.unlimited(category) else { return nil }
    return finding(.retentionOfStoredMissing, places) { _ in
      (
        "\"\(input.vocabulary.category(category))\" is stored, and \(listed(activities)), "
          + "\(says(activities)) when it is erased",
        "add to \"retention\" of the activity in \(input.record.path) { \"categories\": "
          + "[\(quoted(category))], \"period\": \"P1Y\", \"trigger\": \"lastActivity\" }, or "
          + "{ \"criterion\": \"...\" }"
      )
    }
  }
}

private func says(_ activities: [String]) -> String {
  activities.count == 1
    ? "which declares it, does not say" : "which declare it, do not say"
}

/// Which activities say when they erase what.
private struct RetainedData {
  /// Titles of the activities that declare a category, with whether they say when it is erased.
  private var activities: [String: [(title: String, isLimited: Bool)]] = [:]

  init(_ input: CheckInput) {
    let record = input.record
    for activity in record.activities {
      add(
        activity.data, record.title(of: activity), record.retentionRules(of: activity),
        isSilent: activity.noTimeLimit != nil || activity.retention?.isOpen == true, input)
    }
    for activity in record.processorActivities {
      // How long is for the controller to say; Art. 30(2) asks no time of a processor.
      add(activity.data, record.title(of: activity), [], isSilent: true, input)
    }
  }

  private mutating func add(
    _ data: Declared<[DataGroup]>?, _ title: String, _ rules: [RetentionRule], isSilent: Bool,
    _ input: CheckInput
  ) {
    let declared = Set(
      (data?.value ?? []).flatMap { ($0.categories.value ?? []).map(\.value) })
    for category in declared {
      let chain = input.vocabulary.ancestry(of: category)
      let isLimited =
        isSilent
        || rules.contains { rule in
          rule.categories.isEmpty || rule.categories.contains { chain.contains($0.value) }
        }
      activities[category, default: []].append((title, isLimited))
    }
  }

  /// The activities that declare a category, if none of them says when it is erased; nil where one does,
  /// and where none declares it.
  func unlimited(_ category: String) -> [String]? {
    guard let all = activities[category], !all.contains(where: \.isLimited) else { return nil }
    return all.map(\.title)
  }
}

/// A place that shows that data is kept.
struct StoredData: EvidencePlace {
  let path: String
  let location: SourceLocation
  let length: Int
  let confidence: Confidence
  let title: String
  let proof: Evidence
}

extension CheckInput {
  /// Where the code keeps data, by category: it flows to a store, or a table has a column for it.
  var storedData: [String: [StoredData]] {
    var stored: [String: [StoredData]] = [:]
    for flow in flows
    where flow.sink == .storage && flow.confidence >= CheckInput.leastConfidence {
      stored[flow.category, default: []].append(StoredData(flow))
    }
    for field in classification.fields
    where field.kind == .column && field.confidence >= CheckInput.leastConfidence {
      stored[field.category, default: []].append(StoredData(field))
    }
    return stored
  }
}

extension StoredData {
  fileprivate init(_ place: some EvidencePlace) {
    self.init(
      path: place.path, location: place.location, length: place.length,
      confidence: place.confidence, title: place.title, proof: place.proof)
  }
}

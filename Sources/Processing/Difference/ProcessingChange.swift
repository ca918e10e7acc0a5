import DataFlow

/// One difference between two states of the processing.
public struct ProcessingChange: Sendable, Hashable {
  /// Which way something differs.
  public enum Kind: String, Sendable, CaseIterable {
    case new
    case gone
    case changed
  }

  public var topic: ProcessingTopic
  public var kind: Kind
  /// `phone number of customers`; of something that changed with both values.
  public var what: String
  /// In the newer state; in the older one where it is gone.
  public var place: FlowPlace

  /// What changes from one state to another: by topic, what is new first, each in the order of its words.
  public static func between(
    _ before: ProcessingState, _ after: ProcessingState
  ) -> [ProcessingChange] {
    ProcessingTopic.allCases.flatMap { topic in
      lines(topic, before, after) + values(topic, before, after)
    }
  }

  private static func lines(
    _ topic: ProcessingTopic, _ before: ProcessingState, _ after: ProcessingState
  ) -> [ProcessingChange] {
    let (old, new) = (before.lines[topic] ?? [:], after.lines[topic] ?? [:])
    func changes(
      _ kind: Kind, _ lines: [String: FlowPlace], without other: [String: FlowPlace]
    ) -> [ProcessingChange] {
      lines.filter { other[$0.key] == nil }.sorted { $0.key < $1.key }
        .map { ProcessingChange(topic: topic, kind: kind, what: $0.key, place: $0.value) }
    }
    return changes(.new, new, without: old) + changes(.gone, old, without: new)
  }

  private static func values(
    _ topic: ProcessingTopic, _ before: ProcessingState, _ after: ProcessingState
  ) -> [ProcessingChange] {
    let (old, new) = (before.values[topic] ?? [:], after.values[topic] ?? [:])
    var changes: [ProcessingChange] = []
    for (thing, now) in new.sorted(by: { $0.key < $1.key }) {
      if let then = old[thing] {
        guard then.value != now.value else { continue }
        changes.append(
          ProcessingChange(
            topic: topic, kind: .changed, what: "\(thing): \(now.value), was \(then.value)",
            place: now.place))
      } else {
        changes.append(
          ProcessingChange(
            topic: topic, kind: .new, what: "\(thing): \(now.value)", place: now.place))
      }
    }
    for (thing, then) in old.sorted(by: { $0.key < $1.key }) where new[thing] == nil {
      changes.append(
        ProcessingChange(
          topic: topic, kind: .gone, what: "\(thing): \(then.value)", place: then.place))
    }
    return changes
  }
}

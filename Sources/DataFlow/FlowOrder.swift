import SourceModel

/// Flows in the order of a report, each once: by source, category, destination and way.
///
/// Of flows that differ in nothing that is compared, the one that was found first comes first. A value that is
/// personal data for two reasons, such as a field that is filed under a telling key, goes one way and not two;
/// the one whose field has an owner says more.
func inOrder(_ flows: [Flow]) -> [Flow] {
  let keys = flows.map { FlowKey(path: $0.source.path, location: $0.source.location) }
  let order = flows.indices.sorted { first, second in
    if keys[first] != keys[second] { return keys[first] < keys[second] }
    return flows[first].precedesAtSource(flows[second]) ?? (first < second)
  }
  var result: [Flow] = []
  result.reserveCapacity(flows.count)
  var start = 0
  while start < order.count {
    var end = start + 1
    while end < order.count, keys[order[end]] == keys[order[start]] { end += 1 }
    if end == start + 1 {
      result.append(flows[order[start]])
    } else {
      result += withoutRepeated(order[start..<end].map { flows[$0] })
    }
    start = end
  }
  return result
}

/// Where a flow starts.
private struct FlowKey: Comparable {
  let path: String
  let location: SourceLocation

  static func < (left: FlowKey, right: FlowKey) -> Bool {
    left.path == right.path ? left.location < right.location : left.path < right.path
  }
}

/// - Parameter sorted: flows of one source.
private func withoutRepeated(_ sorted: [Flow]) -> [Flow] {
  var kept: [FlowEnd: Int] = [:]
  var result: [Flow] = []
  for flow in sorted {
    let end = FlowEnd(flow)
    guard let index = kept[end] else {
      kept[end] = result.count
      result.append(flow)
      continue
    }
    if flow.field.contains("."), !result[index].field.contains(".") { result[index] = flow }
  }
  // What goes to a host of somebody need not be told a second time without it.
  let ends = Set(result.filter { $0.host != nil }.map { FlowEnd($0, host: nil) })
  return result.filter {
    $0.recipient == nil || $0.host != nil || !ends.contains(FlowEnd($0, host: nil))
  }
}

/// What makes two flows from one source one.
private struct FlowEnd: Hashable {
  let category: String
  let recipient: String?
  let host: String?
  let rule: String?
  let target: FlowPlace

  init(_ flow: Flow) { self.init(flow, host: flow.host) }

  init(_ flow: Flow, host: String?) {
    target = flow.target
    category = flow.category
    recipient = flow.recipient
    self.host = host
    rule = flow.recipient == nil && flow.host == nil ? flow.rule ?? "" : nil
  }
}

extension Flow {
  /// Whether a flow stands before another from the same source: by category, destination and way. Nil where
  /// they say the same of all these.
  fileprivate func precedesAtSource(_ other: Flow) -> Bool? {
    order(category, other.category)
      ?? order(field, other.field) ?? order(recipient ?? "", other.recipient ?? "")
      ?? order(host ?? "", other.host ?? "") ?? order(rule ?? "", other.rule ?? "")
      ?? target.precedes(other.target) ?? waysPrecede(other)
  }

  private func waysPrecede(_ other: Flow) -> Bool? {
    for (own, its) in zip(steps, other.steps) {
      if let order = own.place.precedes(its.place) ?? order(own.what, its.what) { return order }
    }
    return order(steps.count, other.steps.count)
  }
}

extension FlowPlace {
  fileprivate func precedes(_ other: FlowPlace) -> Bool? {
    order(path, other.path) ?? order(location, other.location)
  }
}

private func order<Value: Comparable>(_ first: Value, _ second: Value) -> Bool? {
  first == second ? nil : first < second
}

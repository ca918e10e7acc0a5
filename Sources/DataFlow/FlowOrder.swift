extension Flow {
  /// Whether a flow stands before another in a report: by source, category, destination and way. Nil where
  /// they say the same of all these.
  func precedes(_ other: Flow) -> Bool? {
    source.precedes(other.source) ?? order(category, other.category)
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

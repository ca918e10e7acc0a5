import SourceModel

/// Lengths of time that stand in the code, in seconds: `60 * 60 * 24`, `.days(30)`,
/// `Date().addingTimeInterval(week)`. A moment counts from now.
struct WrittenDurations {
  /// Longer than any period of a record: `Date.distantFuture`.
  static let endless = 1e11
  private static let deepest = 8
  private static let day = 86_400.0
  private static let units: [String: Double] = [
    "seconds": 1, "second": 1, "minutes": 60, "minute": 60, "hours": 3_600, "hour": 3_600,
    "days": day, "day": day, "weeks": 7 * day, "weekOfYear": 7 * day, "month": 30.44 * day,
    "year": 365.25 * day,
  ]

  let facts: FileFacts

  /// Nil where it is not a length that the code itself tells.
  func seconds(of value: ValueIndex, depth: Int = 0) -> Double? {
    guard value >= 0, depth < WrittenDurations.deepest else { return nil }
    let node = facts.values[Int(value)]
    switch node.kind {
    case .literal: return node.target < 0 ? nil : number(facts.literals[Int(node.target)])
    case .operation: return combined(value, facts.names[node.name], depth)
    case .call: return node.target < 0 ? nil : called(facts.calls[Int(node.target)], depth)
    case .member:
      if facts.names[node.name] == "now" { return 0 }
      if facts.names[node.name] == "distantFuture" { return WrittenDurations.endless }
      return constant(node, depth)
    case .reference: return constant(node, depth)
    case .element, .collection, .text, .closure, .keyPath, .declaration, .result: return nil
    }
  }

  private func constant(_ node: Value, _ depth: Int) -> Double? {
    guard node.target >= 0 else { return nil }
    let declaration = facts.declarations[Int(node.target)]
    guard declaration.traits.contains(.isConstant) || declaration.kind == .macroDefinition else {
      return nil
    }
    return seconds(of: declaration.initialValue, depth: depth + 1)
  }

  private func number(_ literal: Literal) -> Double? {
    switch literal.kind {
    case .integer, .floatingPoint, .string:
      Double(facts.names[literal.text].filter { $0 != "_" })
    case .piece, .boolean, .null, .regularExpression: nil
    }
  }

  private func combined(_ value: ValueIndex, _ name: String, _ depth: Int) -> Double? {
    guard name == "*" || name == "+" else { return nil }
    var result = name == "*" ? 1.0 : 0
    var count = 0
    for edge in facts.edges where edge.to == value && edge.kind == .derived {
      guard let operand = seconds(of: edge.from, depth: depth + 1) else { return nil }
      result = name == "*" ? result * operand : result + operand
      count += 1
    }
    return count > 1 ? result : nil
  }

  private func called(_ call: Call, _ depth: Int) -> Double? {
    guard call.callee >= 0 else { return nil }
    let callee = facts.values[Int(call.callee)]
    let name = facts.names[callee.name]
    let arguments = Array(facts.arguments[call.arguments.range])
    func value(_ number: Int) -> Double? {
      number < arguments.count ? seconds(of: arguments[number].value, depth: depth + 1) : nil
    }
    let labels = arguments.map { facts.names[$0.label] }
    switch (name, labels) {
    case ("Date", []), ("NSDate", []), ("date", []): return 0
    case ("addingTimeInterval", [""]), ("advanced", ["by"]):
      guard let start = seconds(of: callee.base, depth: depth + 1) else { return nil }
      return value(0).map { start + $0 }
    case ("Date", ["timeIntervalSinceNow"]), ("init", ["timeIntervalSinceNow"]): return value(0)
    case ("TimeInterval", [""]), ("Double", [""]), ("Int", [""]), ("TimeAmount", [""]):
      return value(0)
    case ("date", ["byAdding", "value", "to"]):
      guard let start = value(2), let unit = unit(arguments[0].value) else { return nil }
      return value(1).map { start + $0 * unit }
    case (_, [""]):
      return WrittenDurations.units[name].flatMap { unit in value(0).map { $0 * unit } }
    default: return nil
    }
  }

  private func unit(_ value: ValueIndex) -> Double? {
    guard value >= 0 else { return nil }
    return WrittenDurations.units[facts.names[facts.values[Int(value)].name]]
  }
}

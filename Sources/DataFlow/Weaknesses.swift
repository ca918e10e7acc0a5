import RuleCatalog
import SourceModel

/// Whether what is done to a datum is too weak for it; true of every other destination.
func isWeak(
  _ source: Source, _ destination: Destination, _ way: [WayStep], _ graph: TreeGraph,
  _ fields: FieldIndex
) -> Bool {
  guard case .sink(let number) = destination, graph.sinks.sinks[number].role == .weakened else {
    return true
  }
  let weakness = graph.sinks.sinks[number].weakness
  let field = fields.fields[source.field]
  guard weakness.holds(category: field.category, name: field.name) else { return false }
  guard weakness.isUnmixed else { return true }
  return source.whole == 0 && way.allSatisfy { leavesUnmixed($0, graph) }
}

/// Whether a step brings nothing else to the datum.
private func leavesUnmixed(_ step: WayStep, _ graph: TreeGraph) -> Bool {
  switch step.kind {
  case .mention, .member, .parameter, .returned, .given, .assigned: true
  // `Data(phone.utf8)`, `phone.data(using: .utf8)`
  case .result, .resultPart, .methodResult, .receiverResult: !graph.isGivenMore(at: step.to)
  case .into, .intoBody, .guessedResult, .guessedMethodResult, .receiver, .callback, .notified,
    .interpolated, .collected, .derived, .iterated:
    false
  }
}

extension TreeGraph {
  /// Whether a call is given more than one thing that is no constant, its receiver counted.
  fileprivate func isGivenMore(at node: Node) -> Bool {
    let file = layout.file(of: node)
    guard case .value(let index) = layout.place(of: node, in: file) else { return true }
    let facts = tree.files[file]
    let value = facts.values[Int(index)]
    guard value.kind == .call, value.target >= 0 else { return true }
    let call = facts.calls[Int(value.target)]
    var given = facts.arguments[call.arguments.range].map(\.value)
    if call.callee >= 0, facts.values[Int(call.callee)].kind == .member {
      given.append(facts.values[Int(call.callee)].base)
    }
    return given.filter { $0 >= 0 && !isConstant($0, facts) }.count > 1
  }

  /// `.utf8`, `String.Encoding.utf8`, `4`
  private func isConstant(_ index: ValueIndex, _ facts: TreeFile) -> Bool {
    var index = index
    for _ in 0..<8 {
      guard index >= 0 else { return true }
      let value = facts.values[Int(index)]
      switch value.kind {
      case .literal: return true
      case .member: index = value.base
      case .reference:
        return facts.names[value.name].utf8.first.map { $0 >= 65 && $0 <= 90 } ?? false
      case .element, .call, .collection, .text, .closure, .keyPath, .declaration, .result,
        .operation:
        return false
      }
    }
    return false
  }
}

import SourceModel

/// What the functions of a file write through their parameters, so that it reaches the caller.
struct ReturningParameters: Sendable {
  private var writes: [DeclarationIndex: [Write]] = [:]

  /// A value that is written to what a parameter points to.
  struct Write: Sendable {
    let value: ValueIndex
    /// The parameter that the value is and nothing else, or -1.
    let parameter: DeclarationIndex
  }

  /// Of a file that has none.
  init() {}

  init(_ facts: TreeFile) {
    for edge in facts.edges where edge.from >= 0 {
      guard let parameter = ReturningParameters.root(of: edge.to, in: facts),
        facts.declarations[Int(parameter)].traits.contains(.isWrittenThrough)
      else { continue }
      let value = facts.values[Int(edge.from)]
      writes[parameter, default: []].append(
        Write(value: edge.from, parameter: value.kind == .reference ? value.target : -1))
    }
  }

  /// The values that are written to what a parameter points to, in the order of the code.
  func written(through parameter: DeclarationIndex) -> [Write] { writes[parameter] ?? [] }

  /// The variable in which a written place lies.
  private static func root(of place: ValueIndex, in facts: TreeFile) -> DeclarationIndex? {
    var place = place
    while place >= 0 {
      let value = facts.values[Int(place)]
      switch value.kind {
      case .reference: return value.target >= 0 ? value.target : nil
      case .member, .element:
        guard value.base < place else { return nil }
        place = value.base
      case .literal, .call, .collection, .text, .closure, .keyPath, .declaration, .result,
        .operation:
        return nil
      }
    }
    return nil
  }
}

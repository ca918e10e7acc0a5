import SourceModel

/// What the functions of a file write through their parameters, so that it reaches the caller.
struct ReturningParameters {
  private let facts: FileFacts
  private var writes: [DeclarationIndex: [ValueIndex]] = [:]

  init(_ facts: FileFacts) {
    self.facts = facts
    for edge in facts.edges where edge.from >= 0 {
      guard let parameter = ReturningParameters.root(of: edge.to, in: facts),
        facts.declarations[Int(parameter)].traits.contains(.isWrittenThrough)
      else { continue }
      writes[parameter, default: []].append(edge.from)
    }
  }

  /// The values that are written to what a parameter points to, in the order of the code.
  func written(through parameter: DeclarationIndex) -> [ValueIndex] { writes[parameter] ?? [] }

  /// Whether a value is nothing but the parameter.
  func `is`(_ parameter: DeclarationIndex, _ value: ValueIndex) -> Bool {
    let value = facts.values[Int(value)]
    return value.kind == .reference && value.target == parameter
  }

  /// The variable in which a written place lies.
  private static func root(of place: ValueIndex, in facts: FileFacts) -> DeclarationIndex? {
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

import SourceModel

/// What the functions of a file write through their parameters, so that it reaches the caller.
struct ReturningParameters: Sendable {
  private var writes: [DeclarationIndex: [Write]] = [:]

  /// A value that is written to what a parameter points to.
  struct Write: Sendable {
    let value: ValueIndex
    /// The parameters that the value is, or is a text of, with nothing but literals; empty where there is more in it.
    var parameters: [DeclarationIndex] = []
    /// The literals of such a text.
    var literals: [ValueIndex] = []
    var isText = false
  }

  /// Of a file that has none.
  init() {}

  init(_ facts: TreeFile) {
    var texts: [ValueIndex: [ValueIndex]] = [:]
    for edge in facts.edges where edge.kind == .interpolated && edge.from >= 0 {
      texts[edge.to, default: []].append(edge.from)
    }
    for edge in facts.edges where edge.from >= 0 {
      guard let parameter = ReturningParameters.root(of: edge.to, in: facts),
        facts.declarations[Int(parameter)].traits.contains(.isWrittenThrough)
      else { continue }
      writes[parameter, default: []].append(
        ReturningParameters.write(of: edge.from, texts[edge.from] ?? [], facts))
    }
  }

  private static func write(
    of value: ValueIndex, _ parts: [ValueIndex], _ facts: TreeFile
  ) -> Write {
    let whole = Write(value: value)
    var write = whole
    write.isText = facts.values[Int(value)].kind == .text
    for part in write.isText ? parts : [value] {
      let each = facts.values[Int(part)]
      switch each.kind {
      case .reference:
        guard each.target >= 0, facts.declarations[Int(each.target)].kind == .parameter else {
          return whole
        }
        write.parameters.append(each.target)
      case .literal: write.literals.append(part)
      case .member, .element, .call, .collection, .text, .closure, .keyPath, .declaration,
        .result, .operation:
        return whole
      }
    }
    return write
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

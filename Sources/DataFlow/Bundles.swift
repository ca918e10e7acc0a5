/// Parameters, or functions, to which or from which each of some calls of a file makes a step: those of all functions
/// that such calls can mean. Where a hundred functions have a name, that is one step a call and not a hundred.
struct Bundles: Sendable {
  private var nodes: [Node] = []
  /// For each bundle where its nodes end.
  private var ends: [Int32] = []
  private var kinds: [StepKind] = []

  var count: Int { ends.count }

  /// Adds a node to the bundle that has not ended.
  mutating func add(_ node: Node) { nodes.append(node) }

  /// Ends the bundle that has not ended; one node is none.
  ///
  /// - Parameter kind: `.parameter` of nodes to which steps lead, `.returned` of those from which they start.
  mutating func end(_ kind: StepKind) -> CallSteps.End {
    switch nodes.count - Int(ends.last ?? 0) {
    case 0: return .nowhere
    case 1: return .node(nodes.removeLast())
    default:
      ends.append(Int32(nodes.count))
      kinds.append(kind)
      return .bundle(Int32(ends.count - 1))
    }
  }

  func kind(of bundle: Int) -> StepKind { kinds[bundle] }

  /// The nodes of a bundle, in the order in which its steps follow each other.
  subscript(bundle: Int) -> ArraySlice<Node> {
    nodes[(bundle == 0 ? 0 : Int(ends[bundle - 1]))..<Int(ends[bundle])]
  }

  /// The same bundles, with the numbers in a set of those parameters that are in it.
  func numbered(in set: NumberSet) -> Bundles {
    guard count > 0 else { return self }
    var result = Bundles()
    for bundle in 0..<count {
      if kinds[bundle] == .parameter {
        for node in self[bundle] {
          let number = set.number(of: node)
          if number >= 0 { result.nodes.append(Int32(number)) }
        }
      } else {
        result.nodes += self[bundle]
      }
      result.ends.append(Int32(result.nodes.count))
    }
    result.kinds = kinds
    return result
  }
}

/// The steps of a tree as they were made.
struct StepLists: Sendable {
  /// For each file those that lead to its nodes, and that it made itself.
  let own: [[Step]]
  /// For each file those that it made and that lead to nodes of others.
  let foreign: [[Step]]
  /// For each file the bundles of both.
  let bundles: [Bundles]
  /// Those that no file made alone.
  let linked: [Step]
}

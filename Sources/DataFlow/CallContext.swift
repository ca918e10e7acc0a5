/// A call by whose result a search entered a function, and what it was called in.
struct CallContext {
  /// Into the contexts of the search, or -1.
  let outer: Int32
  let depth: Int
  private let call: Node
  private let given: EnteredCalls.Given

  init(_ call: Node, _ graph: TreeGraph, outer: Int32, depth: Int) {
    self.outer = outer
    self.depth = depth
    self.call = call
    given = graph.calls.given(toCallAt: call)
  }

  /// Whether a closure is among the arguments.
  var hasClosure: Bool { given.hasClosure }

  /// Whether a value is an argument of the call.
  func isArgument(_ node: Node) -> Bool { given.contains(node) }

  /// Whether an argument of the call leads to a parameter.
  func hasArgument(leadingTo parameter: Node, _ graph: TreeGraph) -> Bool {
    given.nodes.contains { graph.steps.leads(from: $0, to: parameter) }
  }

  /// The arguments of the call that lead to a parameter.
  func arguments(leadingTo parameter: Node, _ graph: TreeGraph) -> [Node] {
    given.nodes.filter { graph.steps.leads(from: $0, to: parameter) }
  }

  /// Whether the call is one of the function that a parameter belongs to.
  func isFor(functionOf parameter: Node, _ graph: TreeGraph) -> Bool {
    guard let declaration = graph.declaration(at: parameter),
      case let function = graph.tree.parent(of: declaration), function >= 0
    else { return false }
    let node = graph.layout.node(of: function, graph.tree)
    return graph.steps.range(of: call).contains { number in
      guard graph.steps.kind(number) == .returned else { return false }
      let other = graph.steps.other(number)
      // What it changes comes out of a parameter.
      return other == node
        || graph.marks[other].contains(.isParameter) && graph.isPart(other, of: function)
    }
  }

  /// Whether a node is a closure, and not one of those that the call was given.
  func isOtherClosure(_ node: Node, _ graph: TreeGraph) -> Bool {
    hasClosure && graph.marks[node].contains(.isClosure) && !given.contains(closure: node)
  }
}

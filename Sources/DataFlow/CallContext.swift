import SourceModel

/// A call by whose result a search entered a function, and what it was called in.
struct CallContext {
  /// Into the contexts of the search, or -1.
  let outer: Int32
  let depth: Int
  private let file: Int
  /// Into the arguments of the file.
  private let arguments: Range<Int>
  /// The nodes between which all arguments lie; no argument where the first is greater.
  private let first: Node
  private let last: Node
  /// Whether a closure is among the arguments.
  let hasClosure: Bool

  init(_ call: Node, _ graph: TreeGraph, outer: Int32, depth: Int) {
    self.outer = outer
    self.depth = depth
    file = graph.layout.file(of: call)
    var arguments = 0..<0
    var first = Node.max
    var last: Node = -1
    var hasClosure = false
    if case .value(let index) = graph.layout.place(of: call, in: file) {
      let value = graph.tree.files[file].values[Int(index)]
      if value.kind == .call, value.target >= 0 {
        arguments = graph.tree.files[file].calls[Int(value.target)].arguments.range
      }
    }
    for index in arguments {
      let argument = graph.tree.files[file].arguments[index].value
      guard argument >= 0 else { continue }
      first = min(first, graph.layout.node(of: argument, in: file))
      last = max(last, graph.layout.node(of: argument, in: file))
      if graph.tree.files[file].values[Int(argument)].kind == .closure { hasClosure = true }
    }
    self.arguments = arguments
    self.first = first
    self.last = last
    self.hasClosure = hasClosure
  }

  /// Whether a value is an argument of the call.
  func isArgument(_ node: Node, _ graph: TreeGraph) -> Bool {
    guard node >= first, node <= last else { return false }
    let value = node - graph.layout.firstNodes[file]
    for index in arguments where graph.tree.files[file].arguments[index].value == value {
      return true
    }
    return false
  }

  /// Whether an argument of the call leads to a parameter.
  func hasArgument(leadingTo parameter: Node, _ graph: TreeGraph) -> Bool {
    guard first <= last else { return false }
    for number in graph.steps.range(of: parameter) where graph.steps.kind(number) == .parameter {
      if isArgument(graph.steps.other(number), graph) { return true }
    }
    return false
  }

  /// Whether a node is a closure, and not one of those that the call was given.
  func isOtherClosure(_ node: Node, _ graph: TreeGraph) -> Bool {
    guard hasClosure, graph.marks[Int(node)].contains(.isClosure),
      case let home = graph.layout.file(of: node),
      case .declaration(let declaration) = graph.layout.place(of: node, in: home)
    else { return false }
    for index in arguments {
      let argument = graph.tree.files[file].arguments[index].value
      guard argument >= 0, graph.tree.files[file].values[Int(argument)].kind == .closure else {
        continue
      }
      let own =
        graph.tree.firstDeclarations[file] + graph.tree.files[file].values[Int(argument)].target
      if own == declaration { return false }
    }
    return true
  }
}

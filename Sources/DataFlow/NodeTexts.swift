import Classification
import SourceModel

/// What readers are told of some nodes: names and places, looked up file by file, as those of a large tree are packed and
/// the ways of data lead to and fro between them.
struct NodeTexts: Sendable {
  /// Ascending.
  private let nodes: [Node]
  private let texts: [NodeText]

  /// Some nodes that readers are to be told of.
  struct Asked: Sendable {
    /// Each twice the node, and one more where what is called there is told.
    fileprivate var keys: [Int64] = []

    mutating func insert(_ node: Node, isCalled: Bool = false) {
      keys.append(Int64(node) * 2 + (isCalled ? 1 : 0))
    }
  }

  init(_ asked: Asked, _ graph: TreeGraph, _ workers: some Workers) {
    let asked = NodeTexts.each(of: asked)
    let files = NodeTexts.files(of: asked, graph.layout)
    let parts = workers.map(files.count) { number in
      let (file, range) = files[number]
      let isCalled = asked[range].contains(where: \.isCalled)
      let facts = graph.tree.files.values(of: file, andCalls: isCalled)
      return asked[range].map { node, isCalled in
        NodeText(
          name: graph.name(of: node, in: facts, file),
          location: graph.location(of: node, in: facts, file),
          call: isCalled ? graph.callName(of: node, in: facts, file) : nil)
      }
    }
    nodes = asked.map(\.node)
    texts = parts.flatMap { $0 }
  }

  /// Nil of a node that was not asked for.
  subscript(node: Node) -> NodeText? {
    var low = 0
    var high = nodes.count
    while low < high {
      let middle = (low + high) / 2
      if nodes[middle] < node { low = middle + 1 } else { high = middle }
    }
    return low < nodes.count && nodes[low] == node ? texts[low] : nil
  }

  /// Ascending, each once.
  private static func each(of asked: Asked) -> [(node: Node, isCalled: Bool)] {
    var result: [(node: Node, isCalled: Bool)] = []
    for key in asked.keys.sorted() {
      let node = Node(key / 2)
      if result.last?.node != node { result.append((node, false)) }
      if key % 2 == 1 { result[result.count - 1].isCalled = true }
    }
    return result
  }

  /// The files that they are in, and which of them.
  private static func files(
    of asked: [(node: Node, isCalled: Bool)], _ layout: Layout
  ) -> [(file: Int, range: Range<Int>)] {
    var result: [(file: Int, range: Range<Int>)] = []
    var start = 0
    while start < asked.count {
      let file = layout.file(of: asked[start].node)
      let nodes = layout.nodes(of: file)
      let end = asked[start...].firstIndex { !nodes.contains($0.node) } ?? asked.count
      result.append((file, start..<end))
      start = end
    }
    return result
  }
}

/// What readers are told of a node.
struct NodeText: Sendable {
  /// Empty where it has none.
  let name: String
  let location: SourceLocation
  /// What is called there; nil where nobody asked.
  let call: String?
}

extension TreeGraph {
  func name(of node: Node, in facts: TreeFile, _ file: Int) -> String {
    switch layout.place(of: node, in: file) {
    case .declaration(let declaration):
      let index = Int(declaration - tree.firstDeclarations[file])
      return facts.names[facts.declarations[index].name]
    case .receiver: return "self"
    case .value(let value): return facts.names[name(of: value, in: facts)]
    }
  }

  /// How many bytes its name has.
  func lengthOfName(of node: Node, in facts: TreeFile, _ file: Int) -> Int {
    let name: Name
    switch layout.place(of: node, in: file) {
    case .declaration(let declaration):
      name = facts.declarations[Int(declaration - tree.firstDeclarations[file])].name
    case .receiver: return "self".utf8.count
    case .value(let value): name = self.name(of: value, in: facts)
    }
    return facts.names.withBytes(of: name) { $0.count }
  }

  func location(of node: Node, in facts: TreeFile, _ file: Int) -> SourceLocation {
    let offset =
      switch layout.place(of: node, in: file) {
      case .declaration(let declaration), .receiver(let declaration):
        facts.declarations[Int(declaration - tree.firstDeclarations[file])].offset
      case .value(let value): facts.values[Int(value)].offset
      }
    return facts.lines.location(of: offset)
  }

  /// `encoder.encode()`, or `a call` where nothing is called by a name.
  func callName(of node: Node, in facts: TreeFile, _ file: Int) -> String {
    guard case .value(let index) = layout.place(of: node, in: file) else { return "a call" }
    let value = facts.values[Int(index)]
    guard value.kind == .call, value.target >= 0 else { return "a call" }
    let callee = facts.calls[Int(value.target)].callee
    guard callee >= 0 else { return "a call" }
    let function = facts.values[Int(callee)]
    guard function.kind == .member, function.base >= 0,
      facts.values[Int(function.base)].kind == .reference
    else { return "\(facts.names[name(of: callee, in: facts)])()" }
    return
      "\(facts.names[name(of: function.base, in: facts)]).\(facts.names[name(of: callee, in: facts)])()"
  }

  private func name(of index: ValueIndex, in facts: TreeFile) -> Name {
    guard index >= 0 else { return .none }
    let value = facts.values[Int(index)]
    guard value.kind == .declaration, value.target >= 0 else { return value.name }
    return facts.declarations[Int(value.target)].name
  }
}

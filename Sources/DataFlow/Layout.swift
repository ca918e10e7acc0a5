import SourceModel

/// Which nodes belong to which file.
struct Layout: Sendable {
  /// For each file the node of its first value, and at the end the number of all nodes.
  let firstNodes: [Node]
  /// For each file what is added to a declaration's number among all to get its node.
  private let declarationBases: [Node]
  /// For each file the node of its first declaration.
  private let firstDeclarations: [Node]

  init(_ tree: LinkedTree) {
    var nodes: [Node] = []
    var bases: [Node] = []
    var declarations: [Node] = []
    var next: Node = 0
    for (file, facts) in tree.files.enumerated() {
      nodes.append(next)
      declarations.append(next + Node(facts.values.count))
      bases.append(next + Node(facts.values.count) - tree.firstDeclarations[file])
      next += Node(facts.values.count + facts.declarations.count)
    }
    nodes.append(next)
    firstNodes = nodes
    declarationBases = bases
    firstDeclarations = declarations
  }

  var count: Int { Int(firstNodes.last ?? 0) }

  func node(of value: ValueIndex, in file: Int) -> Node { firstNodes[file] + value }

  func node(of declaration: TreeDeclaration, _ tree: LinkedTree) -> Node {
    declarationBases[tree.file(of: declaration)] + declaration
  }

  /// The node of the first declaration of a file.
  func firstDeclaration(of file: Int) -> Node { firstDeclarations[file] }

  func file(of node: Node) -> Int {
    var low = 0
    var high = firstNodes.count - 1
    while high - low > 1 {
      let middle = (low + high) / 2
      if firstNodes[middle] <= node { low = middle } else { high = middle }
    }
    return low
  }

  /// What a node is.
  enum Place {
    case value(ValueIndex)
    case declaration(TreeDeclaration)
  }

  func place(of node: Node, in file: Int) -> Place {
    node < firstDeclarations[file]
      ? .value(node - firstNodes[file]) : .declaration(node - declarationBases[file])
  }
}

import SourceModel

/// Which nodes belong to which file. A class, as it is handed to every file; it never changes.
final class Layout: Sendable {
  /// For each file the node of its first value, and at the end the number of all nodes.
  let firstNodes: [Node]
  /// For each file what is added to a declaration's number among all to get its node.
  private let declarationBases: [Node]
  /// For each file the node of its first declaration.
  private let firstDeclarations: [Node]
  /// For each file the node of the first of its `Receivers`, behind its declarations.
  private let firstReceivers: [Node]
  private let receivers: Receivers
  private let blocks: FileBlocks

  init(_ tree: LinkedTree) {
    var nodes: [Node] = []
    var bases: [Node] = []
    var declarations: [Node] = []
    var receivers: [Node] = []
    var next: Node = 0
    for (file, facts) in tree.files.held.enumerated() {
      nodes.append(next)
      declarations.append(next + Node(facts.values))
      bases.append(next + Node(facts.values) - tree.firstDeclarations[file])
      next += Node(facts.values + facts.declarations)
      receivers.append(next)
      next += Node(tree.receivers.numbers(in: file).count)
    }
    nodes.append(next)
    firstNodes = nodes
    declarationBases = bases
    firstDeclarations = declarations
    firstReceivers = receivers
    self.receivers = tree.receivers
    blocks = FileBlocks(nodes, bits: 8)
  }

  var count: Int { Int(firstNodes.last ?? 0) }

  func node(of value: ValueIndex, in file: Int) -> Node { firstNodes[file] + value }

  func node(of declaration: TreeDeclaration, _ tree: LinkedTree) -> Node {
    declarationBases[tree.file(of: declaration)] + declaration
  }

  /// The node of what a function is asked of, or -1 of one that is none of the `Receivers`.
  func receiver(of function: TreeDeclaration, _ tree: LinkedTree) -> Node {
    let number = receivers.number(of: function)
    guard number >= 0 else { return -1 }
    let file = tree.file(of: function)
    return firstReceivers[file] + Node(number - receivers.numbers(in: file).lowerBound)
  }

  /// The node of the first declaration of a file.
  func firstDeclaration(of file: Int) -> Node { firstDeclarations[file] }

  func file(of node: Node) -> Int { blocks.file(of: node) }

  /// The nodes of a file.
  func nodes(of file: Int) -> Range<Node> { firstNodes[file]..<firstNodes[file + 1] }

  /// What a node is.
  enum Place {
    case value(ValueIndex)
    case declaration(TreeDeclaration)
    /// What a function is asked of.
    case receiver(TreeDeclaration)
  }

  func place(of node: Node, in file: Int) -> Place {
    if node < firstDeclarations[file] { return .value(node - firstNodes[file]) }
    guard node >= firstReceivers[file] else { return .declaration(node - declarationBases[file]) }
    let number = receivers.numbers(in: file).lowerBound + Int(node - firstReceivers[file])
    return .receiver(receivers.function(number))
  }
}

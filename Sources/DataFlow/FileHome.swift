import SourceModel

/// What the steps of one file are made from. A class, so that what makes them stays small: it never changes.
final class FileHome {
  let tree: LinkedTree
  let layout: Layout
  let file: Int
  let first: TreeDeclaration
  let facts: TreeFile
  let symbols: [Symbol]
  let firstValue: Node
  private let endOfNodes: Node
  private let endOfDeclarations: TreeDeclaration
  /// What is added to a declaration of the file to get its node.
  private let declarationBase: Node
  let functions: CalledFunctions
  let returning: [ReturningParameters]
  /// For each value the declaration that it reads, writes or calls, or -1.
  let targets: [TreeDeclaration]
  /// For each value its type, or -1.
  let types: [TypeID]
  /// The names in patterns that take only what a case was given.
  let payloadPlaces: Set<ValueIndex>
  /// What is in none of the `IdleFunctions`.
  let busy: BusyParts
  let sinks: SinkIndex
  let parties: Parties
  let hasRecipients: Bool
  let showsViews: Bool

  init(
    _ tree: LinkedTree, file: Int, _ layout: Layout, _ resolver: borrowing FileResolver,
    _ returning: [ReturningParameters], _ sinks: SinkIndex, _ parties: Parties
  ) {
    self.tree = tree
    self.file = file
    self.layout = layout
    self.returning = returning
    self.sinks = sinks
    self.parties = parties
    let facts = tree.files[file]
    self.facts = facts
    symbols = tree.symbolsOf[file]
    first = tree.firstDeclarations[file]
    firstValue = layout.firstNodes[file]
    endOfNodes = layout.firstNodes[file + 1]
    endOfDeclarations = tree.firstDeclarations[file + 1]
    declarationBase = layout.firstDeclaration(of: file) - first
    targets = resolver.targets
    types = resolver.types
    payloadPlaces = resolver.payloadPlaces
    busy = resolver.busy
    hasRecipients = parties.hasRecipients(in: file)
    showsViews = facts.imports.contains { imported in
      facts.names.withBytes(of: imported.name) { $0.elementsEqual("SwiftUI".utf8) }
    }
    functions = CalledFunctions(tree, file: file, resolver)
  }

  /// The node of a declaration of the tree.
  func node(of declaration: TreeDeclaration) -> Node {
    declaration >= first && declaration < endOfDeclarations
      ? declarationBase + declaration : layout.node(of: declaration, tree)
  }

  /// Whether a node is one of the file.
  func has(_ node: Node) -> Bool { node >= firstValue && node < endOfNodes }
}

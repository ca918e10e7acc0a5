import RuleCatalog
import SourceModel

/// The members of a tree that stand for rows elsewhere: what a library keeps of `@Parent var owner: User` is an id.
struct RowsElsewhere {
  private var members: [TreeDeclaration: RowsKept] = [:]

  /// None.
  init() {}

  init(_ sinks: [Sink], _ tree: LinkedTree) {
    let sinks = sinks.filter { !$0.references.isEmpty || !$0.relations.isEmpty }
    guard !sinks.isEmpty else { return }
    for file in tree.files.indices {
      let attributes = RowAttributes(sinks, importedBy: tree.files.outline(of: file).facts)
      // Attributes of packed files cost reading them again.
      guard !attributes.isEmpty else { continue }
      let facts = tree.files.values(of: file, andCalls: false).facts
      for (declaration, kept) in attributes.properties(of: facts) {
        members[tree.firstDeclarations[file] + declaration] = kept
      }
    }
  }

  func contains(_ declaration: TreeDeclaration) -> Bool { members[declaration] != nil }

  /// Whether not even an id is kept of what a member stands for.
  func keepNothing(of declaration: TreeDeclaration) -> Bool { members[declaration] == .nothing }
}

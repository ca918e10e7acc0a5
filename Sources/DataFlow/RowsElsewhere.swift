import RuleCatalog
import SourceModel

/// The members of a tree that stand for rows elsewhere: what a library keeps of `@Parent var owner: User` is an id.
struct RowsElsewhere {
  private var members: [TreeDeclaration: RowsKept] = [:]

  /// None.
  init() {}

  init(_ sinks: [Sink], _ tree: LinkedTree) {
    let sinks = RowsElsewhere.sinks(sinks)
    // Attributes of packed files cost reading them again.
    for file in Set(sinks.flatMap(\.modules).flatMap(tree.files(importing:))) {
      let facts = tree.files.values(of: file, andCalls: false).facts
      for (declaration, kept) in RowAttributes(sinks, importedBy: facts).properties(of: facts) {
        members[tree.firstDeclarations[file] + declaration] = kept
      }
    }
  }

  /// The modules that the code of a tree has to import for it to have such members.
  static func words(of sinks: [Sink]) -> [String] { self.sinks(sinks).flatMap(\.modules) }

  private static func sinks(_ all: [Sink]) -> [Sink] {
    all.filter { !$0.references.isEmpty || !$0.relations.isEmpty }
  }

  func contains(_ declaration: TreeDeclaration) -> Bool { members[declaration] != nil }

  /// Whether not even an id is kept of what a member stands for.
  func keepNothing(of declaration: TreeDeclaration) -> Bool { members[declaration] == .nothing }
}

import SourceModel

/// The types of a tree whose values a library saves.
struct StoredTypes: Sendable {
  private let tree: LinkedTree
  private var sinks: [Symbol: Int] = [:]

  /// - Parameter byAttribute: those of which an attribute says it, in the order of their files.
  init(_ tree: LinkedTree, _ index: SinkIndex, _ byAttribute: [StoredType]) {
    self.tree = tree
    var byAttribute = byAttribute[...]
    for file in tree.files.indices {
      for number in tree.firstDeclarations[file]..<tree.firstDeclarations[file + 1]
      where tree.kindOf[Int(number)].isType {
        let type = tree.ownerOf[Int(number)]
        for parent in tree.ancestors(of: type) {
          if let sink = index.sink(ofType: parent) { sinks[type] = sink }
        }
      }
      while let each = byAttribute.first, each.file == file {
        sinks[each.type] = each.sink
        byAttribute.removeFirst()
      }
    }
  }

  var isEmpty: Bool { sinks.isEmpty }

  /// The number of the sink by which a property is saved; nil of any other declaration.
  func sink(of declaration: TreeDeclaration) -> Int? {
    guard tree.kindOf[Int(declaration)] == .property else { return nil }
    let traits = tree.traitsOf[Int(declaration)]
    guard !traits.contains(.isComputed), !traits.contains(.isStatic) else { return nil }
    return sinks[tree.ownerOf[Int(declaration)]]
  }

  /// The properties that hold what they are given, and of which no name says what that is: `@Field var value: String`. Of
  /// any other is told that it is saved.
  func sites(_ fields: FieldIndex, _ layout: Layout) -> [SinkSite] {
    guard !isEmpty else { return [] }
    var sites: [SinkSite] = []
    for file in tree.files.indices {
      let first = tree.firstDeclarations[file]
      let columns = (first..<tree.firstDeclarations[file + 1]).compactMap { declaration in
        sink(of: declaration).map { (declaration: declaration, sink: $0) }
      }.filter { !fields.isField($0.declaration) && !fields.isElsewhere($0.declaration) }
      guard !columns.isEmpty else { continue }
      let facts = tree.files.outline(of: file)
      for (declaration, sink) in columns {
        let column = facts.declarations[Int(declaration - first)]
        sites.append(
          SinkSite(
            target: .rule(sink), file: file, location: facts.lines.location(of: column.offset),
            name: facts.names[column.name], data: [layout.node(of: declaration, tree)], host: [],
            function: -1, isGuess: false))
      }
    }
    return sites
  }
}

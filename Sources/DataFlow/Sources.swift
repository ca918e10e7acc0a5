import Classification
import SourceModel

/// A value of a tree that is personal data.
struct Source: Hashable {
  let node: Node
  /// Id of a `DataCategory`.
  let category: String
  /// `User.email`, for a reader.
  let field: String
}

/// Finds the values of a tree that are personal data: those that the classification names, what is read
/// from a declaration that holds it, and whole values of a type with such members that leave the tree.
struct SourceFinder {
  private let tree: LinkedTree
  private let graph: TreeGraph
  /// For each declaration that holds personal data the fields that say so.
  private var fields: [TreeDeclaration: [PersonalDataField]] = [:]
  private var byValue: [Node: [PersonalDataField]] = [:]
  private var byOwner: [Symbol: [PersonalDataField]] = [:]
  private var byName: [String: [PersonalDataField]] = [:]
  /// The names of all members of the tree that are not personal data.
  private var impersonal: Set<String> = []

  init(_ tree: LinkedTree, _ graph: TreeGraph, _ classification: Classification) {
    self.tree = tree
    self.graph = graph
    let numbers = Dictionary(
      tree.files.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
    for field in classification.fields {
      guard let file = numbers[field.path] else { continue }
      if field.value >= 0 {
        byValue[graph.firstValues[file] + field.value, default: []].append(field)
      }
      guard field.declaration >= 0 else { continue }
      let declaration = tree.firstDeclarations[file] + field.declaration
      fields[declaration, default: []].append(field)
      guard field.kind == .property || field.kind == .structField else { continue }
      byOwner[tree.ownerOf[Int(declaration)], default: []].append(field)
      byName[field.name, default: []].append(field)
    }
    for file in tree.files.indices { addImpersonal(file) }
  }

  private mutating func addImpersonal(_ file: Int) {
    let facts = tree.files[file]
    for (index, declaration) in facts.declarations.enumerated()
    where declaration.kind == .property || declaration.kind == .field {
      guard fields[tree.firstDeclarations[file] + TreeDeclaration(index)] == nil else { continue }
      impersonal.insert(facts.names[declaration.name])
    }
  }

  /// All sources, in the order of files and values.
  func sources() -> [Source] {
    var found: Set<Source> = []
    for (node, fields) in byValue { for field in fields { found.insert(Source(node, field)) } }
    var outward = graph.outward[...]
    for file in tree.files.indices {
      let own = outward.prefix { $0.file == file }
      outward = outward.dropFirst(own.count)
      addRead(file, own, &found)
    }
    return found.sorted { ($0.node, $0.category, $0.field) < ($1.node, $1.category, $1.field) }
  }

  private func addRead(
    _ file: Int, _ outward: ArraySlice<TreeGraph.OutwardCall>, _ found: inout Set<Source>
  ) {
    let facts = tree.files[file]
    let resolver = FileResolver(tree, file: file)
    // Where a field is written, nothing is read from it.
    let written = Set(facts.edges.map(\.to))
    for (index, value) in facts.values.enumerated() {
      guard value.kind == .reference || value.kind == .member,
        !written.contains(ValueIndex(index))
      else { continue }
      let node = graph.firstValues[file] + Node(index)
      let target = resolver.targets[index]
      if target >= 0 {
        for field in fields[target] ?? [] { found.insert(Source(node, field)) }
      } else if value.kind == .member, value.base >= 0, resolver.types[Int(value.base)] < 0 {
        for field in guessed(facts.names[value.name]) { found.insert(Source(node, field)) }
      }
    }
    for outward in outward {
      addWhole(facts.calls[outward.call], facts, resolver, graph.firstValues[file], &found)
    }
  }

  /// What a member of a value of unknown type can be by its name alone: only if every member of that name
  /// in the tree is personal data, and of one category.
  private func guessed(_ name: String) -> [PersonalDataField] {
    guard !impersonal.contains(name), let all = byName[name] else { return [] }
    return Set(all.map(\.category)).count == 1 ? Array(all.prefix(1)) : []
  }

  /// A value that is handed over whole carries the data of its members.
  private func addWhole(
    _ call: Call, _ facts: FileFacts, _ resolver: FileResolver, _ firstValue: Node,
    _ found: inout Set<Source>
  ) {
    for argument in facts.arguments[call.arguments.range] where argument.value >= 0 {
      var type = resolver.types[Int(argument.value)]
      while case let element = tree.types.element(of: type), element >= 0 { type = element }
      guard let name = tree.types.name(of: type) else { continue }
      for field in contents(of: name) {
        found.insert(Source(firstValue + argument.value, field))
      }
    }
  }

  /// One field a category of those that a type holds, itself or in the types of its members.
  private func contents(of type: Symbol) -> [PersonalDataField] {
    var all: [PersonalDataField] = []
    for field in byOwner[type] ?? [] where !all.contains(where: { $0.category == field.category }) {
      all.append(field)
    }
    return all
  }
}

extension Source {
  fileprivate init(_ node: Node, _ field: PersonalDataField) {
    self.init(
      node: node, category: field.category,
      field: field.owner.isEmpty ? field.name : "\(field.owner).\(field.name)")
  }
}

import SourceModel

/// What formats of C and Objective-C write of values: `"%p"`, `@"%@"`.
///
/// Of a structure that can be no more than where it is, and of an object only what its `description` says.
extension FileEdges {
  /// Finds the values that are handed to a format: parts of texts, what is logged, and the rest of what a function is
  /// given.
  mutating func addFormatted() {
    guard !facts.isSwift else { return }
    formatted.formUnion(textParts)
    for call in facts.calls where call.callee >= 0 && isLogging(call) {
      for argument in facts.arguments[call.arguments.range] { formatted.insert(argument.value) }
    }
    for value in formatted.sorted() where value >= 0 { addDescription(of: value) }
  }

  private func isLogging(_ call: Call) -> Bool {
    let symbol = symbols[Int(facts.values[Int(call.callee)].name.number)]
    guard sinks.hasEntries(named: symbol) else { return false }
    return sinks.entries(named: symbol).contains { sinks.sinks[$0.sink].role == .logging }
  }

  /// An object is written as its method `description` says.
  private mutating func addDescription(of value: ValueIndex) {
    guard facts.language.group == .objectiveC,
      let type = tree.types.innermost(of: types[Int(value)]), tree.scopes.declares(type)
    else { return }
    for member in tree.members(tree.words.description, of: type) {
      addNodes(node(of: member), firstValue + value, .mention)
    }
  }

  /// Whether a value of a type is written with what it holds though no code of the tree says so: classes of libraries
  /// may do that for those that inherit from them, as Core Data's does and Apple's others do not.
  func showsMembers(_ type: TypeID) -> Bool {
    guard facts.language.group == .objectiveC, let name = tree.types.innermost(of: type),
      tree.firstMember(tree.words.description, of: name) < 0
    else { return false }
    return tree.ancestors(of: name).contains { ancestor in
      guard !tree.scopes.declares(ancestor) else { return false }
      let text = tree.symbols.text(ancestor)
      return text == "NSManagedObject" || !text.hasPrefix("NS") && !text.hasPrefix("UI")
    }
  }
}

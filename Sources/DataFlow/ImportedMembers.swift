/// The methods of Objective-C by the names that Swift calls them by: `note(_:again:)` of `note:again:`,
/// `load(completion:)` of `loadWithCompletion:`, `init(key:)` of `initWithKey:`.
///
/// A method has more of such names than Swift gives it, as that depends on the types of what it takes; the labels of a
/// call tell which one is meant.
struct ImportedMembers: Sendable {
  /// A method by one of its names.
  struct Member: Sendable {
    let method: TreeDeclaration
    /// Of its first argument; 0 for none.
    let label: Symbol
  }

  private var first = PairMap()
  private var all: [(member: Member, next: Int32)] = []

  /// Whether there is none, as where a tree has no Objective-C or no Swift.
  var isEmpty: Bool { all.isEmpty }

  mutating func add(_ method: TreeDeclaration, of type: Symbol, name: Symbol, label: Symbol) {
    let next = first.exchange(pair(type, name), Int32(all.count))
    all.append((Member(method: method, label: label), next))
  }

  /// The methods that are called so in Swift of a type itself, the first that was declared last.
  subscript(name: Symbol, of type: Symbol) -> [Member] {
    guard name != 0, type != 0, !all.isEmpty else { return [] }
    var members: [Member] = []
    var number = first[pair(type, name)]
    while number >= 0 {
      members.append(all[Int(number)].member)
      number = all[Int(number)].next
    }
    return members
  }
}

extension TreeBuilder {
  /// The methods of Objective-C by their names in Swift; none where the tree has not both.
  mutating func importedMembers(_ isSwift: [Bool]) -> ImportedMembers {
    var imported = ImportedMembers()
    guard isSwift.contains(true) else { return imported }
    for file in isSwift.indices where !isSwift[file] {
      for index in firstDeclarations[file]..<firstDeclarations[file + 1]
      where kindOf[Int(index)] == .function && ownerOf[Int(index)] != 0 {
        addNames(of: index, to: &imported)
      }
    }
    return imported
  }

  private mutating func addNames(
    of method: TreeDeclaration, to imported: inout ImportedMembers
  ) {
    let selector = symbols.withBytes(of: nameOf[Int(method)]) { Selector($0) }
    for (name, label) in selector.importedNames(type: textOfFirstParameter(of: method)) {
      imported.add(
        method, of: ownerOf[Int(method)], name: symbol(name),
        label: label.isEmpty ? 0 : symbol(label))
    }
  }

  private func textOfFirstParameter(of method: TreeDeclaration) -> String {
    let next = Int(method) + 1
    guard next < kindOf.count, parentOf[next] == method, kindOf[next] == .parameter,
      let type = types.name(of: typeOf[next])
    else { return "" }
    return symbols.text(type)
  }
}

extension LinkedTree {
  /// The methods of Objective-C that Swift calls so, of a type or of the nearest above it that has any.
  func imported(_ name: Symbol, of type: Symbol) -> [ImportedMembers.Member] {
    guard !imported.isEmpty else { return [] }
    let own = imported[name, of: type]
    guard own.isEmpty else { return own }
    for index in ancestorRange(of: type) {
      let found = imported[name, of: ancestor(index)]
      if !found.isEmpty { return found }
    }
    return []
  }

  /// Calls `body` with the functions of Swift that stand in for a method of Objective-C in the types that inherit from
  /// its type or conform to it.
  func eachOverrideInSwift(
    of method: TreeDeclaration, _ body: (TreeDeclaration) -> Void
  ) {
    let owner = ownerOf[Int(method)]
    guard !imported.isEmpty, !isSwift(method), hasDescendants(owner) else { return }
    let selector = symbols.withBytes(of: nameOf[Int(method)]) { Selector($0) }
    for (name, rest) in selector.splits {
      guard let symbol = symbols.find(name) else { continue }
      eachOverride(symbol, of: owner) { function in
        if isSwift(function), isCalled(function, rest, selector) { body(function) }
      }
    }
  }

  /// Whether a function of Swift is what a selector means that starts with its name.
  ///
  /// - Parameter rest: of the first part of the selector behind the name: `WithText`, `To`.
  func isCalled(_ function: TreeDeclaration, _ rest: String, _ selector: Selector) -> Bool {
    let range = parameterRange(of: function)
    guard let first = range.first, range.count <= selector.parts.count else { return false }
    let label = form(ofParameter: first).label
    guard
      label == 0
        ? rest.isEmpty : Selector.labels(for: rest).contains(symbols.text(label))
    else { return false }
    return zip(range, selector.parts).dropFirst().allSatisfy { parameter, part in
      let label = form(ofParameter: parameter).label
      // Without a label its selector is written out: `@objc(push:to:) func push(_ text: String, _ place: String)`.
      return label == 0 || Selector.fits(symbols.text(label), part)
    }
  }
}

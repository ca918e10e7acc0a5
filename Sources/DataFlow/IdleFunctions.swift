import SourceModel

/// The functions of a file that hold nobody's data whatever the rest of the tree does, so that no step in them is
/// ever gone: no code names them, they name nothing of the tree, and neither a datum, an address nor an SDK is in
/// them. Of libraries that is much of what they offer to others.
///
/// A function is left out where anything speaks against it; what is found is the same with and without. It cannot be
/// copied, as `FileEdges`.
struct IdleFunctions: ~Copyable {
  /// For each declaration of the file whether it is one of an idle function or in one; empty where none is.
  private(set) var areIdle: [Bool] = []

  private let tree: LinkedTree
  private let facts: TreeFile
  private let file: Int
  private let symbols: [Symbol]
  private let names: NamesInUse
  private let parties: Parties
  private let fields: FieldIndex
  /// For each declaration the outermost function around it, or it itself, or -1.
  private var functions: [DeclarationIndex]
  /// For each such function whether something speaks against it.
  private var areBusy: [Bool]

  init(
    _ tree: LinkedTree, file: Int, _ names: NamesInUse, _ parties: Parties, _ fields: FieldIndex
  ) {
    self.tree = tree
    self.file = file
    self.names = names
    self.parties = parties
    self.fields = fields
    facts = tree.files[file]
    symbols = tree.symbolsOf[file]
    functions = Array(repeating: -1, count: facts.declarations.count)
    areBusy = Array(repeating: true, count: facts.declarations.count)
    guard facts.isSwift, !parties.hasSettings(in: facts), findFunctions() else { return }
    excludeKnown()
    excludeSpeaking()
    excludeCrossing()
    guard areBusy.contains(false) else { return }
    areIdle = functions.map { $0 >= 0 && !areBusy[Int($0)] }
  }

  /// The functions with values that speak of the tree.
  private mutating func excludeSpeaking() {
    var scope: DeclarationIndex = -1
    var function: DeclarationIndex = -1
    for value in facts.values {
      // Those of one function follow each other.
      if value.scope != scope {
        scope = value.scope
        function = self.function(around: scope)
      }
      guard function >= 0, !areBusy[Int(function)] else { continue }
      if speaksOfTree(value, in: function) { areBusy[Int(function)] = true }
    }
  }

  private func function(around scope: DeclarationIndex) -> DeclarationIndex {
    scope < 0 ? -1 : functions[Int(scope)]
  }

  /// Finds the outermost functions, and what of their declarations speaks against them. Whether any is left.
  private mutating func findFunctions() -> Bool {
    var isAny = false
    let first = tree.firstDeclarations[file]
    for (index, declaration) in facts.declarations.enumerated() {
      let number = first + TreeDeclaration(index)
      let outer = function(around: declaration.parent)
      if outer < 0 {
        guard declaration.kind.isFunction, declaration.kind != .closure else { continue }
        functions[index] = DeclarationIndex(index)
        guard declaration.kind == .function, !names.isUsed(tree.nameOf[Int(number)]),
          // Called without being named.
          tree.nameOf[Int(number)] != tree.words.callAsFunction,
          !fields.isField(number)
        else { continue }
        areBusy[index] = false
        isAny = true
      } else {
        functions[index] = outer
        if !areBusy[Int(outer)], !isPlain(declaration, number) { areBusy[Int(outer)] = true }
      }
    }
    return isAny
  }

  /// Whether a declaration in a function holds nothing of anybody by its type.
  private func isPlain(_ declaration: Declaration, _ number: TreeDeclaration) -> Bool {
    switch declaration.kind {
    case .variable, .parameter, .closure: break
    case .class, .structure, .enumeration, .union, .actor, .interface, .extension, .typeAlias,
      .associatedType, .genericParameter, .function, .initializer, .deinitializer,
      .subscriptFunction, .accessor, .operatorFunction, .macro, .property, .field, .enumCase,
      .associatedValue, .column, .key, .macroDefinition:
      return false
    }
    guard !fields.isField(number) else { return false }
    // What a parameter is when a call leaves it out is no part of the function.
    if declaration.kind == .parameter, declaration.initialValue >= 0,
      facts.values[Int(declaration.initialValue)].kind != .literal
    {
      return false
    }
    let type = tree.typeOf[Int(number)]
    guard type >= 0 else { return true }
    return tree.types.innermost(of: type).map { !isTelling($0) } ?? false
  }

  /// Whether a value of a type of that name can hold data, or belongs to an SDK.
  private func isTelling(_ type: Symbol) -> Bool {
    fields.isHolder(type, tree) || parties.recipient(ofType: type, tree) != nil
  }

  /// The values that the classification speaks of.
  private mutating func excludeKnown() {
    for each in fields.values(in: file) { exclude(each.value) }
    for value in parties.values(in: file) { exclude(value) }
  }

  private mutating func exclude(_ value: ValueIndex) {
    let function = self.function(around: facts.values[Int(value)].scope)
    if function >= 0 { areBusy[Int(function)] = true }
  }

  /// Whether a value in a function can have to do with anything outside of it.
  private func speaksOfTree(_ value: Value, in function: DeclarationIndex) -> Bool {
    switch value.kind {
    case .reference, .member:
      if value.target >= 0 { return functions[Int(value.target)] != function }
      let symbol = symbols[Int(value.name.number)]
      guard symbol != 0 else { return false }
      if symbol == tree.words.`init`, value.kind == .member { return !makesOther(value.base) }
      return names.isDeclared(symbol) || tree.words[symbol].contains(.isSelf)
        || tree.words.notification(symbol) != nil || isTelling(symbol)
    case .declaration, .result: return self.function(around: value.target) != function
    case .literal: return facts.holdsAddress(value)
    case .operation:
      // A cast, an operator of the tree.
      let symbol = symbols[Int(value.name.number)]
      return symbol != 0
        && (tree.type(
          writtenAs: symbol, in: 0, from: file) != nil || !tree.operators.range(of: symbol).isEmpty)
        || facts.names.withBytes(of: value.name) { $0.first.map { isTypeStart($0) } ?? false }
    case .keyPath: return true
    case .element, .call, .collection, .text, .closure: return false
    }
  }

  /// Whether an initialiser is one of a type that is declared elsewhere, and that nothing is added to: `String.init`.
  private func makesOther(_ base: ValueIndex) -> Bool {
    guard base >= 0, case let type = facts.values[Int(base)], type.kind == .reference,
      type.target < 0, case let symbol = symbols[Int(type.name.number)]
    else { return false }
    return symbol == 0
      || !names.isDeclared(symbol) && tree.firstMember(tree.words.`init`, of: symbol) < 0
  }

  private func isTypeStart(_ byte: UInt8) -> Bool {
    byte >= 0x41 && byte <= 0x5A || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "(")
  }

  /// The functions from which data goes out, or into which it comes, in any other way.
  private mutating func excludeCrossing() {
    for edge in facts.edges where edge.from >= 0 && edge.to >= 0 {
      let fromScope = facts.values[Int(edge.from)].scope
      let toScope = facts.values[Int(edge.to)].scope
      guard fromScope != toScope else { continue }
      let from = function(around: fromScope)
      let to = function(around: toScope)
      guard from != to else { continue }
      if from >= 0 { areBusy[Int(from)] = true }
      if to >= 0 { areBusy[Int(to)] = true }
    }
  }
}

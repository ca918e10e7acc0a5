import SourceModel

/// What is put into the members of values, as far as one function tells.
///
/// A member is a place that all values of its type share, which is right where a value is handed around, and wrong where
/// two values of one type are beside each other. Of a structure that a function makes for itself, what is put into a
/// member is in that member of that value: a mention that reads it gets what others write there, and nothing else. And
/// whoever writes a member does not read it.
struct LocalObjects {
  /// For each mention of a member that is read what the same member of the same value was given.
  fileprivate(set) var given: [ValueIndex: [ValueIndex]] = [:]
  /// Mentions of members that are written of values that nobody else has.
  fileprivate(set) var kept: Set<ValueIndex> = []
  /// The results of the calls that make such values.
  fileprivate(set) var keptCalls: Set<ValueIndex> = []
  /// Mentions of members that are written and not read.
  fileprivate(set) var onlyWritten: Set<ValueIndex> = []

  /// Of a file that writes to no member.
  init() {}

  /// - Parameters:
  ///   - written: mentions of members that something is written to.
  ///   - isWritten: for each value whether something is written to it.
  ///   - isCalled: for each value whether it is called.
  init(
    _ home: FileHome, written: [ValueIndex], _ isWritten: [Bool], _ isCalled: [Bool]
  ) {
    var finder = ObjectFinder(home, isWritten, isCalled)
    finder.find(written)
    self = finder.found
  }
}

/// Finds out what is put into the members of values of one file.
private struct ObjectFinder {
  var found = LocalObjects()
  private let tree: LinkedTree
  private let facts: TreeFile
  private let first: TreeDeclaration
  private let targets: [TreeDeclaration]
  private let types: [TypeID]
  private let symbols: [Symbol]
  private let busy: BusyParts
  private let isWritten: [Bool]
  private let isCalled: [Bool]

  /// What is done with a variable of a function.
  private struct Object {
    /// Mentions of members, by what they mention.
    var members: [TreeDeclaration: [ValueIndex]] = [:]
    /// All of it is given to somebody.
    var isShared = false
    /// It is given another value, a method is asked of it, or a function of the tree is given it, maybe to change it.
    var isChanged = false
  }

  init(_ home: FileHome, _ isWritten: [Bool], _ isCalled: [Bool]) {
    tree = home.tree
    facts = home.facts
    busy = home.busy
    first = home.first
    targets = home.targets
    types = home.types
    symbols = home.symbols
    self.isWritten = isWritten
    self.isCalled = isCalled
  }

  mutating func find(_ written: [ValueIndex]) {
    var objects: [DeclarationIndex: Object] = [:]
    for member in written {
      if let variable = variable(of: facts.values[Int(member)]) { objects[variable] = Object() }
    }
    for (index, declaration) in facts.declarations.enumerated()
    where isLocal(DeclarationIndex(index)) && makesWithMembers(declaration.initialValue) {
      objects[DeclarationIndex(index)] = Object()
    }
    if !written.isEmpty { findOnlyWritten(written) }
    guard !objects.isEmpty else { return }
    findUses(&objects)
    for (variable, object) in objects { add(object, variable) }
  }

  /// The variable of a function that a member is one of; nil of any other member.
  private func variable(of member: Value) -> DeclarationIndex? {
    guard member.kind == .member, member.base >= 0,
      case let base = facts.values[Int(member.base)], base.kind == .reference, base.target >= 0,
      isLocal(base.target)
    else { return nil }
    return base.target
  }

  private func isLocal(_ variable: DeclarationIndex) -> Bool {
    let declaration = facts.declarations[Int(variable)]
    return declaration.kind == .variable && declaration.parent >= 0
      && facts.declarations[Int(declaration.parent)].kind.isFunction
  }

  private mutating func findOnlyWritten(_ written: [ValueIndex]) {
    var areRead = [Bool](repeating: false, count: facts.values.count)
    let values = facts.values
    for index in busy.values where values[index].base >= 0 {
      areRead[Int(values[index].base)] = true
    }
    for argument in facts.arguments where argument.value >= 0 {
      areRead[Int(argument.value)] = true
    }
    let edges = facts.edges
    for number in busy.edges where edges[number].from >= 0 {
      areRead[Int(edges[number].from)] = true
    }
    found.onlyWritten = Set(written.filter { !areRead[Int($0)] })
  }

  private func findUses(_ objects: inout [DeclarationIndex: Object]) {
    /// The mentions of variables of which a member is.
    var bases: Set<ValueIndex> = []
    let (handed, changed) = argumentsOfOwn()
    for index in busy.values {
      let value = facts.values[index]
      guard let variable = variable(of: value), objects[variable] != nil else { continue }
      bases.insert(value.base)
      let target = targets[index]
      if target >= 0, isStored(target), !isCalled[index], !changed.contains(ValueIndex(index)) {
        objects[variable]?.members[target, default: []].append(ValueIndex(index))
      } else {
        objects[variable]?.isChanged = true
      }
    }
    for index in busy.values {
      let value = facts.values[index]
      guard value.kind == .reference, value.target >= 0, !bases.contains(ValueIndex(index)),
        objects[value.target] != nil
      else { continue }
      let isFixed = facts.declarations[Int(value.target)].traits.contains(.isConstant)
      // A pointer to it may be kept by anybody.
      if isWritten[index] || !facts.isSwift || !isFixed && handed.contains(ValueIndex(index)) {
        objects[value.target]?.isChanged = true
      } else {
        objects[value.target]?.isShared = true
      }
    }
  }

  /// What functions of the tree are given, and what of that they may change for being `inout`.
  private func argumentsOfOwn() -> (all: Set<ValueIndex>, changed: Set<ValueIndex>) {
    var all: Set<ValueIndex> = []
    var changed: Set<ValueIndex> = []
    for call in facts.calls where call.callee >= 0 && targets[Int(call.callee)] >= 0 {
      let mayChange = facts.isSwift && changesArgument(targets[Int(call.callee)])
      for argument in facts.arguments[call.arguments.range] {
        all.insert(argument.value)
        if mayChange { changed.insert(argument.value) }
      }
    }
    return (all, changed)
  }

  private func changesArgument(_ function: TreeDeclaration) -> Bool {
    tree.parameters(of: function).contains {
      tree.traitsOf[Int($0)].contains(.isWrittenThrough)
    }
  }

  /// Whether a member of a structure holds what it is given, and nobody hears of that.
  private func isStored(_ member: TreeDeclaration) -> Bool {
    let kind = tree.kindOf[Int(member)]
    guard kind == .field || kind == .property,
      case let type = tree.parent(of: member), type >= 0,
      tree.kindOf[Int(type)] == .structure || tree.kindOf[Int(type)] == .union,
      !tree.traitsOf[Int(member)].contains(.isComputed)
    else { return false }
    // Observers stand in the property.
    let next = member + 1
    return Int(next) >= tree.count || tree.parent(of: next) != member
  }

  private mutating func add(_ object: Object, _ variable: DeclarationIndex) {
    let declaration = facts.declarations[Int(variable)]
    guard !object.isChanged, isNew(declaration.initialValue) else { return }
    let isMade = makesWithMembers(declaration.initialValue)
    for (member, mentions) in object.members {
      var all = mentions.filter { isWritten[Int($0)] }
      if isMade { all += arguments(for: member, of: declaration.initialValue) }
      guard !all.isEmpty || isEmptyAtFirst(member) else { continue }
      for mention in mentions where !found.onlyWritten.contains(mention) {
        found.given[mention] = all.filter { $0 != mention }
      }
      if !object.isShared { found.kept.formUnion(all) }
    }
    if isMade, !object.isShared { found.keptCalls.insert(declaration.initialValue) }
  }

  /// Whether what a variable is given first is nothing, or a value that nobody had before.
  private func isNew(_ value: ValueIndex) -> Bool {
    guard value >= 0 else { return true }
    return facts.values[Int(value)].kind == .literal || makesWithMembers(value)
  }

  /// Whether a value is made by the initialiser that a structure has by itself, which takes its members.
  private func makesWithMembers(_ value: ValueIndex) -> Bool {
    guard facts.isSwift, value >= 0, case let made = facts.values[Int(value)], made.kind == .call,
      made.target >= 0, case let callee = facts.calls[Int(made.target)].callee, callee >= 0,
      namesType(callee), let type = tree.types.name(of: types[Int(value)]),
      case let structure = tree.declaration(of: type), structure >= 0,
      tree.kindOf[Int(structure)] == .structure
    else { return false }
    return tree.firstMember(tree.words.`init`, of: type) < 0
  }

  /// Whether what is called is a type, and not something that gives a value of it.
  private func namesType(_ callee: ValueIndex) -> Bool {
    let value = facts.values[Int(callee)]
    guard value.kind == .reference || value.kind == .member,
      targets[Int(callee)] < 0 || tree.kindOf[Int(targets[Int(callee)])].isType
    else { return false }
    if symbols[Int(value.name.number)] == tree.words.`init` { return true }
    return facts.names.isCapital(value.name)
  }

  /// What a call that makes a structure of its members gives to one of them.
  private func arguments(for member: TreeDeclaration, of made: ValueIndex) -> [ValueIndex] {
    facts.arguments[facts.calls[Int(facts.values[Int(made)].target)].arguments.range].filter {
      $0.value >= 0 && symbols[Int($0.label.number)] == tree.nameOf[Int(member)]
    }.map(\.value)
  }

  /// Whether a member holds nothing of anybody before something is written to it, as far as the file tells.
  private func isEmptyAtFirst(_ member: TreeDeclaration) -> Bool {
    guard member >= first, Int(member - first) < facts.declarations.count else { return false }
    let value = facts.declarations[Int(member - first)].initialValue
    return value < 0 || facts.values[Int(value)].kind == .literal
  }
}

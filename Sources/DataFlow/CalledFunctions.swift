import SourceModel

/// Finds which functions of the tree the calls of one file can mean. A class, as a structure of many arrays
/// costs a count for each of them wherever it is handed on.
final class CalledFunctions {
  private let tree: LinkedTree
  private let facts: FileFacts
  private let this: Int
  private let targets: [TreeDeclaration]
  private let types: [TypeID]
  private let symbols: [Symbol]
  private let isSwift: Bool

  /// What a call can mean in the tree.
  struct Called {
    var functions: [TreeDeclaration] = []
    /// Of an initialiser that nobody wrote: which argument is for which property.
    var properties: [(argument: Int, property: TreeDeclaration)] = []
    /// All functions are declared and none is defined: a protocol's, a header's.
    var arePromises = false

    static let none = Called()
  }

  init(_ tree: LinkedTree, file: Int, _ resolver: FileResolver) {
    self.tree = tree
    facts = tree.files[file]
    this = file
    targets = resolver.targets
    types = resolver.types
    symbols = tree.symbolsOf[file]
    isSwift = facts.language.group == .swift
  }

  func candidates(for call: Call) -> Called {
    guard call.callee >= 0 else { return .none }
    let callee = facts.values[Int(call.callee)]
    guard callee.kind == .reference || callee.kind == .member else { return .none }
    let target = targets[Int(call.callee)]
    if target >= 0, !tree.kindOf[Int(target)].isType { return functions(like: target, call) }
    if target < 0, callee.kind == .member, callee.base < 0 { return implicit(callee, call) }
    guard let type = tree.types.name(of: types[Int(call.callee)]), tree.scopes.declares(type) else {
      return .none
    }
    // A value of the type has no member of that name, so it is the type that is called: only a bare or
    // dotted name of a type makes one.
    let symbol = symbols[Int(callee.name.number)]
    guard symbol == tree.words.`init` || isLastPart(callee.name, of: type) else { return .none }
    return making(type, call)
  }

  /// `.register(email: address)`: the case, or the function of a type, that alone has such labels.
  private func implicit(_ callee: Value, _ call: Call) -> Called {
    guard call.arguments.count > 0 else { return .none }
    var fitting: [TreeDeclaration] = []
    for index in tree.implicit.range(of: symbols[Int(callee.name.number)]) {
      let member = tree.implicit.element(index)
      guard fits(call, member) else { continue }
      if let first = fitting.first, tree.ownerOf[Int(member)] != tree.ownerOf[Int(first)] {
        return .none
      }
      fitting.append(member)
    }
    return fitting.isEmpty ? .none : Called(functions: fitting)
  }

  private func isLastPart(_ name: Name, of type: Symbol) -> Bool {
    facts.names.withBytes(of: name) { name in
      tree.symbols.withBytes(of: type) { path in
        guard path.count >= name.count else { return false }
        let start = path.count - name.count
        guard start == 0 || path[start - 1] == UInt8(ascii: ".") else { return false }
        for index in 0..<name.count where path[start + index] != name[index] { return false }
        return true
      }
    }
  }

  /// The function that was found, its overloads, and those that stand in for it in other types.
  private func functions(like target: TreeDeclaration, _ call: Call) -> Called {
    let owner = tree.ownerOf[Int(target)]
    // In C a function of the same file is the one that is meant: others of its name are theirs.
    if !isSwift, owner == 0, tree.file(of: target) == this, !isPromise(target) {
      return Called(functions: isCode(target) ? [target] : [])
    }
    var called = Called()
    var promises: [TreeDeclaration] = []
    func add(_ function: TreeDeclaration) {
      guard isCode(function), fits(call, function) else { return }
      if isPromise(function) {
        promises.append(function)
      } else {
        called.functions.append(function)
      }
    }
    var wasTargetSeen = false
    var member = tree.firstMember(tree.nameOf[Int(target)], of: owner)
    while member >= 0 {
      if member == target { wasTargetSeen = true }
      add(member)
      member = tree.next(after: member)
    }
    if !wasTargetSeen { add(target) }
    if tree.hasDescendants(owner) {
      tree.eachOverride(tree.nameOf[Int(target)], of: owner, add)
    }
    if called.functions.isEmpty {
      called.functions = promises
      called.arePromises = !promises.isEmpty
    }
    return called
  }

  private func isCode(_ function: TreeDeclaration) -> Bool {
    switch tree.kindOf[Int(function)] {
    case .function, .initializer, .enumCase, .macroDefinition: true
    case .class, .structure, .enumeration, .union, .actor, .interface, .extension, .typeAlias,
      .associatedType, .genericParameter, .deinitializer, .subscriptFunction, .accessor, .closure,
      .operatorFunction, .macro, .property, .field, .variable, .parameter, .associatedValue,
      .column, .key:
      false
    }
  }

  /// Declared here, and its body is elsewhere.
  private func isPromise(_ function: TreeDeclaration) -> Bool {
    let traits = tree.traitsOf[Int(function)]
    return traits.contains(.isForward) || traits.contains(.isRequirement)
  }

  private func making(_ type: Symbol, _ call: Call) -> Called {
    var called = Called()
    var member = tree.firstMember(tree.words.`init`, of: type)
    while member >= 0 {
      if fits(call, member) { called.functions.append(member) }
      member = tree.next(after: member)
    }
    return called.functions.isEmpty ? memberwise(type, call) : called
  }

  private func memberwise(_ type: Symbol, _ call: Call) -> Called {
    var called = Called()
    for index in call.arguments.range {
      var member = tree.firstMember(symbols[Int(facts.arguments[index].label.number)], of: type)
      while member >= 0, tree.kindOf[Int(member)] != .property, tree.kindOf[Int(member)] != .field {
        member = tree.next(after: member)
      }
      if member >= 0 { called.properties.append((index, member)) }
    }
    return called
  }

  /// Whether a function takes what a call gives: by labels, by number, and by types that are known.
  private func fits(_ call: Call, _ function: TreeDeclaration) -> Bool {
    let given = Int(call.arguments.count)
    let parameters = tree.parameterRange(of: function)
    if isSwift, given > parameters.count { return false }
    guard given > 0 else { return true }
    let areLabelled = isSwift && tree.isSwift[tree.file(of: function)]
    var next = parameters.lowerBound
    var count = 0
    for index in call.arguments.range {
      let argument = facts.arguments[index]
      while next < parameters.upperBound, areLabelled, !fits(argument, tree.parameter(next)) {
        next += 1
      }
      guard next < parameters.upperBound else { break }
      guard agrees(argument.value, with: tree.parameter(next)) else { return false }
      next += 1
      count += 1
    }
    // A function of C that takes more than it names.
    return count == (isSwift ? given : min(given, max(parameters.count, 1)))
  }

  /// Two types of the tree that have nothing to do with each other do not agree; of any others nothing
  /// is known.
  private func agrees(_ value: ValueIndex, with parameter: TreeDeclaration) -> Bool {
    guard value >= 0, let given = tree.types.name(of: types[Int(value)]),
      let wanted = tree.types.name(of: tree.typeOf[Int(parameter)]), given != wanted,
      tree.scopes.declares(given), tree.scopes.declares(wanted)
    else { return true }
    return tree.isAncestor(wanted, of: given) || tree.isAncestor(given, of: wanted)
  }

  /// Calls `body` with each argument, by its number in the file, and the parameter it is for, in the
  /// order of the arguments, up to the first that fits none. Parameters with a default may be left out.
  func match(_ call: Call, with function: TreeDeclaration, _ body: (Int, TreeDeclaration) -> Void) {
    guard call.arguments.count > 0 else { return }
    let parameters = tree.parameterRange(of: function)
    let areLabelled = isSwift && tree.isSwift[tree.file(of: function)]
    var next = parameters.lowerBound
    for index in call.arguments.range {
      let argument = facts.arguments[index]
      while next < parameters.upperBound, areLabelled, !fits(argument, tree.parameter(next)) {
        next += 1
      }
      guard next < parameters.upperBound else { return }
      body(index, tree.parameter(next))
      next += 1
    }
  }

  private func fits(_ argument: Argument, _ parameter: TreeDeclaration) -> Bool {
    // A trailing closure has no label, whatever its parameter's is.
    if argument.label == .none {
      return tree.labelOf[Int(parameter)] == 0
        || tree.kindOf[Int(parameter)] == .associatedValue
        || argument.value >= 0 && facts.values[Int(argument.value)].kind == .closure
    }
    return symbols[Int(argument.label.number)] == tree.labelOf[Int(parameter)]
  }
}

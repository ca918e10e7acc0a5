import SourceModel

/// What a call asks of a parameter.
struct ParameterForm: Sendable {
  /// The label that a call gives it; 0 for none.
  let label: Symbol
  /// Its type, where the tree declares one of that name; else 0.
  let type: Symbol
  /// It belongs to a case, which may be made without its labels.
  let isAssociated: Bool
}

/// Finds which functions of the tree the calls of one file can mean. A class, as a structure of many arrays
/// costs a count for each of them wherever it is handed on.
final class CalledFunctions {
  private let tree: LinkedTree
  private let facts: TreeFile
  private let this: Int
  private let targets: [TreeDeclaration]
  private let types: [TypeID]
  private let symbols: [Symbol]
  private let isSwift: Bool

  /// What a call can mean in the tree. Used for one call after the other, so that its lists are made once.
  struct Called {
    fileprivate(set) var functions: [TreeDeclaration] = []
    /// Of an initialiser that nobody wrote: which argument is for which property.
    fileprivate(set) var properties: [(argument: Int, property: TreeDeclaration)] = []
    /// All functions are declared and none is defined: a protocol's, a header's.
    fileprivate(set) var arePromises = false
    /// What the call gives.
    fileprivate var given: [Given] = []
    /// Functions that fit, and are only declared.
    fileprivate var promises: [TreeDeclaration] = []

    fileprivate mutating func clear() {
      if !functions.isEmpty { functions.removeAll(keepingCapacity: true) }
      if !properties.isEmpty { properties.removeAll(keepingCapacity: true) }
      if !promises.isEmpty { promises.removeAll(keepingCapacity: true) }
      if !given.isEmpty { given.removeAll(keepingCapacity: true) }
      arePromises = false
    }
  }

  /// An argument of a call, as far as parameters are chosen by it.
  fileprivate struct Given {
    /// 0 where no declaration has it.
    let label: Symbol
    let hasLabel: Bool
    let isClosure: Bool
    /// Its type, where the tree declares one of that name; else 0.
    let type: Symbol
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

  /// Finds what a call can mean, in place of what was there before.
  func find(_ called: inout Called, for call: Call) {
    called.clear()
    guard call.callee >= 0 else { return }
    let callee = facts.values[Int(call.callee)]
    guard callee.kind == .reference || callee.kind == .member else { return }
    let target = targets[Int(call.callee)]
    if target >= 0, !tree.kindOf[Int(target)].isType {
      return addFunctions(like: target, call, &called)
    }
    if target < 0, callee.kind == .member, callee.base < 0 {
      return addImplicit(callee, call, &called)
    }
    guard let type = tree.types.name(of: types[Int(call.callee)]), tree.scopes.declares(type) else {
      return
    }
    // A value of the type has no member of that name, so it is the type that is called: only a bare or
    // dotted name of a type makes one.
    let symbol = symbols[Int(callee.name.number)]
    guard symbol == tree.words.`init` || isLastPart(callee.name, symbol, of: type) else { return }
    addMaking(type, call, &called)
  }

  private func addGiven(_ call: Call, _ called: inout Called) {
    for index in call.arguments.range {
      let argument = facts.arguments[index]
      var type: Symbol = 0
      var isClosure = false
      if argument.value >= 0 {
        isClosure = facts.values[Int(argument.value)].kind == .closure
        if let name = tree.types.name(of: types[Int(argument.value)]), tree.scopes.declares(name) {
          type = name
        }
      }
      called.given.append(
        Given(
          label: symbols[Int(argument.label.number)], hasLabel: argument.label.number != 0,
          isClosure: isClosure, type: type))
    }
  }

  /// `.register(email: address)`: the case, or the function of a type, that alone has such labels.
  private func addImplicit(_ callee: Value, _ call: Call, _ called: inout Called) {
    guard call.arguments.count > 0 else { return }
    let range = tree.implicit.range(of: symbols[Int(callee.name.number)])
    guard !range.isEmpty else { return }
    addGiven(call, &called)
    for index in range {
      let member = tree.implicit.element(index)
      guard fits(called.given, member) else { continue }
      if let first = called.functions.first,
        tree.ownerOf[Int(member)] != tree.ownerOf[Int(first)]
      {
        called.functions.removeAll(keepingCapacity: true)
        return
      }
      called.functions.append(member)
    }
  }

  private func isLastPart(_ name: Name, _ symbol: Symbol, of type: Symbol) -> Bool {
    if symbol == type { return true }
    return facts.names.withBytes(of: name) { name in
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
  private func addFunctions(
    like target: TreeDeclaration, _ call: Call, _ called: inout Called
  ) {
    let owner = tree.ownerOf[Int(target)]
    // In C a function of the same file is the one that is meant: others of its name are theirs.
    if !isSwift, owner == 0, tree.file(of: target) == this, !isPromise(target) {
      if isCode(target) { called.functions.append(target) }
      return
    }
    addGiven(call, &called)
    var wasTargetSeen = false
    var member = tree.firstMember(tree.nameOf[Int(target)], of: owner)
    while member >= 0 {
      if member == target { wasTargetSeen = true }
      add(member, &called)
      member = tree.next(after: member)
    }
    if !wasTargetSeen { add(target, &called) }
    if tree.hasDescendants(owner) {
      tree.eachOverride(tree.nameOf[Int(target)], of: owner) { add($0, &called) }
    }
    if called.functions.isEmpty, !called.promises.isEmpty {
      swap(&called.functions, &called.promises)
      called.arePromises = true
    }
  }

  private func add(_ function: TreeDeclaration, _ called: inout Called) {
    guard isCode(function), fits(called.given, function) else { return }
    if isPromise(function) {
      called.promises.append(function)
    } else {
      called.functions.append(function)
    }
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

  private func addMaking(_ type: Symbol, _ call: Call, _ called: inout Called) {
    var member = tree.firstMember(tree.words.`init`, of: type)
    if member >= 0 { addGiven(call, &called) }
    while member >= 0 {
      if fits(called.given, member) { called.functions.append(member) }
      member = tree.next(after: member)
    }
    if called.functions.isEmpty { addMemberwise(type, call, &called) }
  }

  private func addMemberwise(_ type: Symbol, _ call: Call, _ called: inout Called) {
    for index in call.arguments.range {
      var member = tree.firstMember(symbols[Int(facts.arguments[index].label.number)], of: type)
      while member >= 0, tree.kindOf[Int(member)] != .property, tree.kindOf[Int(member)] != .field {
        member = tree.next(after: member)
      }
      if member >= 0 { called.properties.append((index, member)) }
    }
  }

  /// Whether a function takes what a call gives: by labels, by number, and by types that are known.
  private func fits(_ given: [Given], _ function: TreeDeclaration) -> Bool {
    let parameters = tree.parameterRange(of: function)
    if isSwift, given.count > parameters.count { return false }
    guard !given.isEmpty else { return true }
    let areLabelled = isSwift && tree.isSwift(function)
    var next = parameters.lowerBound
    var count = 0
    for argument in given {
      while next < parameters.upperBound, areLabelled,
        !CalledFunctions.takes(tree.form(ofParameter: next), argument)
      {
        next += 1
      }
      guard next < parameters.upperBound else { break }
      guard agrees(argument.type, with: tree.form(ofParameter: next).type) else { return false }
      next += 1
      count += 1
    }
    // A function of C that takes more than it names.
    return count == (isSwift ? given.count : min(given.count, max(parameters.count, 1)))
  }

  private static func takes(_ parameter: ParameterForm, _ argument: Given) -> Bool {
    // A trailing closure has no label, whatever its parameter's is.
    guard argument.hasLabel else {
      return parameter.label == 0 || parameter.isAssociated || argument.isClosure
    }
    return argument.label == parameter.label
  }

  /// Two types of the tree that have nothing to do with each other do not agree; of any others nothing
  /// is known.
  private func agrees(_ given: Symbol, with wanted: Symbol) -> Bool {
    // Most types have no descendants, so that nothing needs to be looked for among ancestors.
    given == 0 || wanted == 0 || given == wanted
      || tree.hasDescendants(wanted) && tree.isAncestor(wanted, of: given)
      || tree.hasDescendants(given) && tree.isAncestor(given, of: wanted)
  }

  /// Adds each argument of a call, by its number in the file, and the parameter it is for, in the order of the
  /// arguments, up to the first that fits none. Parameters with a default may be left out.
  func match(
    _ call: Call, with function: TreeDeclaration,
    _ matched: inout [(argument: Int, parameter: TreeDeclaration)]
  ) {
    guard call.arguments.count > 0 else { return }
    let parameters = tree.parameterRange(of: function)
    let areLabelled = isSwift && tree.isSwift(function)
    var next = parameters.lowerBound
    for index in call.arguments.range {
      let argument = facts.arguments[index]
      while next < parameters.upperBound, areLabelled,
        !fits(argument, tree.form(ofParameter: next))
      {
        next += 1
      }
      guard next < parameters.upperBound else { return }
      matched.append((index, tree.parameter(next)))
      next += 1
    }
  }

  private func fits(_ argument: Argument, _ parameter: ParameterForm) -> Bool {
    if argument.label.number == 0 {
      return parameter.label == 0 || parameter.isAssociated
        || argument.value >= 0 && facts.values[Int(argument.value)].kind == .closure
    }
    return symbols[Int(argument.label.number)] == parameter.label
  }
}

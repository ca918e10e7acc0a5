import SourceModel

/// What a call asks of a parameter.
struct ParameterForm: Sendable {
  /// The label that a call gives it; 0 for none.
  let label: Symbol
  /// Its type, where the tree declares one of that name; else 0.
  let type: Symbol
  /// It belongs to a case, which may be made without its labels.
  let isAssociated: Bool
  /// It takes all arguments that no parameter before it takes.
  let takesRest: Bool
  /// A call has to give it: a parameter of Swift without a default.
  let isNeeded: Bool
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

  /// What was found for the calls of the file, and the lists for the one that is being looked at, so that they are made
  /// once.
  struct Found {
    var meanings = CallMeanings(calls: 0)
    fileprivate var key: [UInt64] = []
    fileprivate var given: [Given] = []
    /// Functions that fit, and those that fit and are only declared.
    fileprivate var fitting: [TreeDeclaration] = []
    fileprivate var promises: [TreeDeclaration] = []
  }

  /// An argument of a call, as far as parameters are chosen by it.
  fileprivate struct Given {
    /// 0 where no declaration has it.
    let label: Symbol
    let hasLabel: Bool
    let isClosure: Bool
    /// A name in a pattern, which takes a payload.
    let isPattern: Bool
    /// All that a macro or a function was given beyond its named parameters: `__VA_ARGS__`.
    let isRest: Bool
    /// Its type, where the tree declares one of that name; else 0.
    let type: Symbol

    /// All of it but what is said by `form`.
    var word: UInt64 { UInt64(label) << 32 | UInt64(type) }

    var form: UInt64 {
      (hasLabel ? 1 : 0) | (isClosure ? 2 : 0) | (isPattern ? 4 : 0) | (isRest ? 8 : 0)
    }
  }

  init(_ tree: LinkedTree, file: Int, _ resolver: borrowing FileResolver) {
    self.tree = tree
    facts = tree.files[file]
    this = file
    targets = resolver.targets
    types = resolver.types
    symbols = tree.symbolsOf[file]
    isSwift = facts.language.group == .swift
  }

  /// What a call can mean in the tree, by its number among what was found.
  func meaning(of call: Call, _ found: inout Found) -> Int {
    guard call.callee >= 0 else { return 0 }
    let callee = facts.values[Int(call.callee)]
    guard callee.kind == .reference || callee.kind == .member else { return 0 }
    let target = targets[Int(call.callee)]
    if target >= 0, !tree.kindOf[Int(target)].isType {
      let name = symbols[Int(callee.name.number)]
      if isSwift, name != tree.nameOf[Int(target)], !tree.isSwift(target) {
        return meaning(.imported(target, name), call, &found)
      }
      let called = function(calledAs: call.callee, target)
      return meaning(.like(called), call, &found)
    }
    if target < 0, callee.kind == .member, callee.base < 0, types[Int(call.callee)] < 0 {
      let name = symbols[Int(callee.name.number)]
      guard call.arguments.count > 0, !tree.implicit.range(of: name).isEmpty else { return 0 }
      return meaning(.implicit(name), call, &found)
    }
    if target < 0, isSwift, callee.kind == .member, callee.base >= 0,
      types[Int(callee.base)] < 0, types[Int(call.callee)] < 0
    {
      let name = symbols[Int(callee.name.number)]
      guard !tree.receivers.functions(named: name).isEmpty,
        call.arguments.range.contains(where: { facts.arguments[$0].label != .none })
          || tree.words[name].isEmpty
      else { return 0 }
      return meaning(.added(name), call, &found)
    }
    guard let type = tree.types.name(of: types[Int(call.callee)]), tree.scopes.declares(type) else {
      return 0
    }
    // A value of the type has no member of that name, so it is the type that is called: only a bare or
    // dotted name of a type makes one.
    let symbol = symbols[Int(callee.name.number)]
    guard symbol == tree.words.`init` || isLastPart(callee.name, symbol, of: type) else {
      return 0
    }
    return meaning(.making(type), call, &found)
  }

  /// What a call of something calls: of a value of a type that can be called, its `callAsFunction`.
  private func function(calledAs callee: ValueIndex, _ target: TreeDeclaration) -> TreeDeclaration {
    guard isSwift, !isCode(target), let type = tree.types.name(of: types[Int(callee)]) else {
      return target
    }
    let function = tree.firstMember(tree.words.callAsFunction, of: type)
    return function < 0 ? target : function
  }

  /// What is called.
  private enum Called {
    case like(TreeDeclaration)
    /// A method of Objective-C, and the name that Swift calls it by, as others may be called so too.
    case imported(TreeDeclaration, Symbol)
    case implicit(Symbol)
    case making(Symbol)
    /// Of something of which nothing is known.
    case added(Symbol)

    /// No two are the same.
    var number: UInt64 {
      switch self {
      case .like(let target), .imported(let target, _): UInt64(UInt32(bitPattern: target))
      case .implicit(let name): 1 << 32 | UInt64(name)
      case .making(let type): 2 << 32 | UInt64(type)
      case .added(let name): 3 << 32 | UInt64(name)
      }
    }
  }

  private func meaning(_ called: Called, _ call: Call, _ found: inout Found) -> Int {
    found.given.removeAll(keepingCapacity: true)
    found.key.removeAll(keepingCapacity: true)
    found.key.append(called.number)
    if case .imported(_, let name) = called { found.key.append(UInt64(name)) }
    for index in call.arguments.range {
      let argument = given(facts.arguments[index])
      found.given.append(argument)
      found.key.append(argument.word)
      found.key.append(argument.form)
    }
    let known = found.meanings.find(found.key)
    if known >= 0 { return known }
    found.fitting.removeAll(keepingCapacity: true)
    found.promises.removeAll(keepingCapacity: true)
    var properties: [CallMeanings.Match] = []
    switch called {
    case .like(let target): addFunctions(like: target, &found)
    case .imported(let target, let name):
      for member in imported(name, of: tree.ownerOf[Int(target)], found.given) {
        addFunctions(like: member, &found)
      }
    case .implicit(let name): addImplicit(name, &found)
    case .added(let name):
      // What an extension adds to a library's type, where no other type has a method that is called so.
      let members = tree.members(named: name).filter {
        tree.seesModule(of: $0, from: this) && isKnown($0) && fits(found.given, $0)
      }
      let owners = Set(members.map { tree.ownerOf[Int($0)] })
      if owners.count == 1, members.allSatisfy(tree.receivers.contains) { found.fitting = members }
    case .making(let type):
      addMaking(type, &found)
      if found.fitting.isEmpty { properties = self.properties(of: type, found.given) }
    }
    let arePromises = found.fitting.isEmpty && !found.promises.isEmpty
    if arePromises { swap(&found.fitting, &found.promises) }
    let number = found.meanings.add(
      found.key, found.fitting, properties: properties, arePromises: arePromises,
      hasPattern: found.given.contains { $0.isPattern })
    for function in found.fitting {
      match(
        found.given.indices, with: function, given: { found.given[$0] },
        { found.meanings.addMatch($0, $1) })
      found.meanings.endFunction()
    }
    return number
  }

  private func given(_ argument: Argument) -> Given {
    var type: Symbol = 0
    var kind: ValueKind?
    if argument.value >= 0 {
      kind = facts.values[Int(argument.value)].kind
      if let name = tree.types.name(of: types[Int(argument.value)]), tree.scopes.declares(name) {
        type = name
      }
    }
    return Given(
      label: symbols[Int(argument.label.number)], hasLabel: argument.label.number != 0,
      isClosure: kind == .closure, isPattern: kind == .declaration,
      isRest: isRest(argument.value), type: type)
  }

  private func isRest(_ value: ValueIndex) -> Bool {
    guard !isSwift, value >= 0, facts.values[Int(value)].kind == .reference,
      case let target = facts.values[Int(value)].target, target >= 0
    else { return false }
    return facts.declarations[Int(target)].traits.contains(.takesRest)
  }

  /// `.register(email: address)`: the case, or the function of a type, that alone has such labels.
  private func addImplicit(_ name: Symbol, _ found: inout Found) {
    for index in tree.implicit.range(of: name) {
      let member = tree.implicit.element(index)
      guard tree.scopes.sees(tree.ownerOf[Int(member)], from: this), fits(found.given, member)
      else { continue }
      if let first = found.fitting.first, tree.ownerOf[Int(member)] != tree.ownerOf[Int(first)] {
        found.fitting.removeAll(keepingCapacity: true)
        return
      }
      found.fitting.append(member)
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
  private func addFunctions(like target: TreeDeclaration, _ found: inout Found) {
    let owner = tree.ownerOf[Int(target)]
    // In C a function of the same file is the one that is meant: others of its name are theirs.
    if !isSwift, owner == 0, tree.file(of: target) == this, !isPromise(target) {
      if isCode(target) { found.fitting.append(target) }
      return
    }
    if !isSwift, owner == 0,
      case let near = tree.near.nearest(tree.nameOf[Int(target)], to: this, tree), !near.isEmpty
    {
      for function in near { add(function, &found) }
      return
    }
    var wasTargetSeen = false
    var member = tree.firstMember(tree.nameOf[Int(target)], of: owner)
    while member >= 0 {
      if member == target { wasTargetSeen = true }
      add(member, &found)
      member = tree.next(after: member)
    }
    if !wasTargetSeen { add(target, &found) }
    if owner == 0 { keepNearest(&found) }
    if tree.hasDescendants(owner) {
      tree.eachOverride(tree.nameOf[Int(target)], of: owner) { add($0, &found) }
      tree.eachOverrideInSwift(of: target) { function in
        if !isSwift { add(function, &found) }
      }
    }
  }

  /// The methods of Objective-C that Swift calls by a name with such labels, one of each selector.
  private func imported(_ name: Symbol, of type: Symbol, _ given: [Given]) -> [TreeDeclaration] {
    var selectors: Set<Symbol> = []
    return tree.imported(name, of: type).filter { member in
      isCalled(member, given) && selectors.insert(tree.nameOf[Int(member.method)]).inserted
    }.map(\.method)
  }

  /// Whether a call gives a method of Objective-C all that it takes, by its labels.
  private func isCalled(_ member: ImportedMembers.Member, _ given: [Given]) -> Bool {
    let parameters = tree.parameterRange(of: member.method)
    // What an error, or an answer, is put into is left out where it is thrown or given instead.
    guard parameters.count == given.count || parameters.count == given.count + 1 else {
      return false
    }
    return zip(given, parameters).enumerated().allSatisfy { place, pair in
      let (argument, parameter) = pair
      guard argument.hasLabel else {
        return argument.isClosure || place == 0 && member.label == 0
      }
      guard argument.label != 0 else { return false }
      guard place > 0 else { return argument.label == member.label }
      let label = tree.form(ofParameter: parameter).label
      return argument.label == label
        || Selector.fits(tree.symbols.text(argument.label), tree.symbols.text(label))
    }
  }

  /// Of functions at file level a file means its own before those of its module, and these before others.
  private func keepNearest(_ found: inout Found) {
    guard isSwift, found.fitting.count > 1 else { return }
    let own = found.fitting.filter {
      tree.file(of: $0) == this && tree.traitsOf[Int($0)].contains(.isFileLocal)
    }
    if !own.isEmpty {
      found.fitting = own
    } else if !tree.modules.areOne {
      let module = tree.modules.moduleOf[this]
      let near = found.fitting.filter { tree.modules.moduleOf[tree.file(of: $0)] == module }
      if !near.isEmpty { found.fitting = near }
    }
  }

  private func add(_ function: TreeDeclaration, _ found: inout Found) {
    guard isCode(function), fits(found.given, function), isKnown(function) else { return }
    if isPromise(function) {
      found.promises.append(function)
    } else {
      found.fitting.append(function)
    }
  }

  /// Whether code of the file can mean a function: one at file level that it sees, any of a type but those of tests.
  private func isKnown(_ function: TreeDeclaration) -> Bool {
    tree.ownerOf[Int(function)] == 0
      ? tree.sees(function, from: this) : !tree.isUnknownTest(function, to: this)
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

  private func addMaking(_ type: Symbol, _ found: inout Found) {
    var member = tree.firstMember(tree.words.`init`, of: type)
    while member >= 0 {
      if fits(found.given, member) { found.fitting.append(member) }
      member = tree.next(after: member)
    }
    for method in imported(tree.words.`init`, of: type, found.given) {
      addFunctions(like: method, &found)
    }
  }

  /// Which argument is for which property, where nobody wrote an initialiser.
  private func properties(of type: Symbol, _ given: [Given]) -> [CallMeanings.Match] {
    var properties: [CallMeanings.Match] = []
    for (place, argument) in given.enumerated() {
      var member = tree.firstMember(argument.label, of: type)
      while member >= 0, tree.kindOf[Int(member)] != .property, tree.kindOf[Int(member)] != .field {
        member = tree.next(after: member)
      }
      if member >= 0 { properties.append(CallMeanings.Match(argument: place, place: member)) }
    }
    return properties
  }

  /// Whether a function takes what the call gives: by labels, by number, and by types that are known.
  private func fits(_ given: [Given], _ function: TreeDeclaration) -> Bool {
    var next = tree.parameterRange(of: function)
    let count = next.count
    if isSwift, given.count > count, !next.contains(where: takesRest) { return false }
    // Which parameter a closure behind the call is for, only its type says.
    let isAllGiven = isSwift && !given.contains { $0.isClosure && !$0.hasLabel }
    guard !given.isEmpty else { return !isSwift || !next.contains(where: isNeeded) }
    let areLabelled = isSwift && tree.isSwift(function)
    var taken = 0
    for argument in given {
      let rest = next
      guard skip(to: argument, areLabelled, &next) else { break }
      if isAllGiven, rest.prefix(upTo: next.lowerBound).contains(where: isNeeded) { return false }
      guard agrees(argument.type, with: tree.form(ofParameter: next.lowerBound).type) else {
        return false
      }
      if !tree.form(ofParameter: next.lowerBound).takesRest { next = next.dropFirst() }
      taken += 1
    }
    if isAllGiven, next.contains(where: isNeeded) { return false }
    // A function of C may be given more than is known that it takes.
    return taken >= (isSwift ? given.count : min(given.count, max(count, 1)))
  }

  private func takesRest(_ parameter: Int) -> Bool { tree.form(ofParameter: parameter).takesRest }

  private func isNeeded(_ parameter: Int) -> Bool { tree.form(ofParameter: parameter).isNeeded }

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
  /// arguments, up to the first that fits none. Parameters with a default may be left out; what is handed on as the rest
  /// of the arguments is for all parameters that are left.
  func match(
    _ call: Call, with function: TreeDeclaration,
    _ matched: inout [(argument: Int, parameter: TreeDeclaration)]
  ) {
    match(
      call.arguments.range, with: function, given: { given(facts.arguments[$0]) },
      { matched.append(($0, $1)) })
  }

  /// Calls `body` with the number of each argument and the parameter it is for.
  @inline(__always)
  private func match(
    _ arguments: Range<Int>, with function: TreeDeclaration, given: (Int) -> Given,
    _ body: (Int, TreeDeclaration) -> Void
  ) {
    guard !arguments.isEmpty else { return }
    var next = tree.parameterRange(of: function)
    let areLabelled = isSwift && tree.isSwift(function)
    for number in arguments {
      guard skip(to: given(number), areLabelled, &next) else { return }
      body(number, tree.parameter(next.lowerBound))
      if given(number).isRest {
        for parameter in next.dropFirst() { body(number, tree.parameter(parameter)) }
      }
      if !tree.form(ofParameter: next.lowerBound).takesRest { next = next.dropFirst() }
    }
  }

  /// Leaves out parameters that do not take an argument. Whether any is left.
  private func skip(to argument: Given, _ areLabelled: Bool, _ next: inout Range<Int>) -> Bool {
    while let first = next.first, areLabelled,
      argument.hasLabel || !takesRest(first),
      !CalledFunctions.takes(tree.form(ofParameter: first), argument)
    {
      next = next.dropFirst()
    }
    return !next.isEmpty
  }
}

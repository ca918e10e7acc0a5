import SourceModel

/// Finds out, for the values of one file, their types and the declarations they name, as far as the
/// declarations of the tree tell; unknown stays unknown. It cannot be copied, as `FileEdges`.
struct FileResolver: ~Copyable {
  let tree: LinkedTree
  let facts: TreeFile
  let first: TreeDeclaration
  let symbols: [Symbol]
  let file: Int
  private(set) var words: FileWords
  /// For each value its type; -1 where nothing is known.
  private(set) var types: [TypeID]
  /// For each value the declaration that it reads, writes or calls, or -1.
  var targets: [TreeDeclaration]
  var assigned: [ValueIndex]
  private var iterated: [ValueIndex]
  private var places: [ValueIndex]
  /// For each declaration the type that a function hands to it, or `notHanded`.
  var handed: [TypeID]
  /// For each name in a pattern, by its declaration, the argument of a case that it stands for.
  private var payloads: [DeclarationIndex: Payload] = [:]
  /// The names in patterns that take what a case was given, and nothing else of the value that the pattern is compared
  /// with.
  private(set) var payloadPlaces: Set<ValueIndex> = []

  /// For each property the values of which a library keeps under a key path, `@Dependency(\.clock) var clock`, their type.
  var wrapped: [DeclarationIndex: TypeID] = [:]
  /// Where values are given that say `.init(...)` or `.red`, so that their type is that of the place.
  var contexts: ImplicitContexts?
  /// The values of which a method is asked; made when it is asked for.
  private var asked: Set<ValueIndex>?
  /// For each closure what it gives; made when it is asked for.
  var results: [DeclarationIndex: ValueIndex]?

  /// `.failed(let reason)`: an argument of a call that is a pattern.
  private struct Payload {
    let callee: ValueIndex
    /// Among the arguments.
    let position: Int
    let label: Name
    /// The value that the pattern is compared with, or -1.
    let compared: ValueIndex
  }

  /// A chain of values that is longer is left unknown.
  static let deepest = 64
  private static let unasked: TypeID = -3
  private static let asking: TypeID = -2
  static let notHanded: TypeID = -3

  /// What is in none of the `IdleFunctions`; of anything else nothing needs to be known.
  let busy: BusyParts

  /// - Parameter areIdle: for each declaration whether it is one of those or in one; may be empty.
  init(_ tree: LinkedTree, file: Int, idle areIdle: [Bool] = []) {
    self.tree = tree
    let facts = tree.files[file]
    let values = facts.values
    self.facts = facts
    busy = BusyParts(facts, idle: areIdle)
    first = tree.firstDeclarations[file]
    symbols = tree.symbolsOf[file]
    self.file = file
    words = FileWords(tree, file: file)
    types = []
    targets = Array(repeating: -1, count: values.count)
    var places = [ValueIndex](repeating: -1, count: facts.declarations.count)
    var assigned = [ValueIndex](repeating: -1, count: values.count)
    var iterated = assigned
    handed = Array(repeating: FileResolver.notHanded, count: facts.declarations.count)
    for index in busy.values where values[index].kind == .declaration {
      let declared = Int(values[index].target)
      if declared >= 0, places[declared] < 0 { places[declared] = ValueIndex(index) }
    }
    let edges = facts.edges
    for number in busy.edges {
      let edge = edges[number]
      let place = Int(edge.to)
      switch edge.kind {
      // What a closure gives is asked for as what a variable is given.
      case .assigned, .derived, .returned: if assigned[place] < 0 { assigned[place] = edge.from }
      case .iterated: if iterated[place] < 0 { iterated[place] = edge.from }
      case .interpolated, .collected: continue
      }
    }
    self.places = places
    self.assigned = assigned
    self.iterated = iterated
    forgetTypes()
    findPayloads()
    findWrapped()
    let areClosuresKnown = findClosureParameters()
    // What was found on the way did not know of the closures yet.
    if findTypesByMembers() || areClosuresKnown { forgetTypes() }
    for index in busy.values where types[index] == FileResolver.unasked {
      _ = type(of: ValueIndex(index))
    }
    for (declaration, payload) in payloads where places[Int(declaration)] >= 0 {
      let isKnown = element(of: payload, depth: 0) >= 0
      // `.failure(let error)` holds no part of what went well.
      if isKnown || words[facts.values[Int(payload.callee)].name].contains(.fails) {
        payloadPlaces.insert(places[Int(declaration)])
      }
    }
  }

  /// Nothing is known of any value but of those that never have a type.
  private mutating func forgetTypes() {
    let values = facts.values
    var types = [TypeID](repeating: -1, count: values.count)
    for index in busy.values {
      switch values[index].kind {
      case .collection, .closure, .keyPath, .result: continue
      case .reference, .member, .element, .call, .declaration, .operation, .literal, .text:
        types[index] = FileResolver.unasked
      }
    }
    self.types = types
  }

  /// The type of a value, or -1.
  mutating func type(of value: ValueIndex) -> TypeID { type(of: value, depth: 0) }

  /// The type around a value, or 0.
  func owner(of value: Value) -> Symbol {
    value.scope >= 0 ? tree.ownerOf[Int(first + value.scope)] : 0
  }

  mutating func type(of index: ValueIndex, depth: Int) -> TypeID {
    guard index >= 0, depth < FileResolver.deepest else { return -1 }
    let known = types[Int(index)]
    if known != FileResolver.unasked { return max(known, -1) }
    // Of a value that depends on itself nothing is known while it is looked at.
    types[Int(index)] = FileResolver.asking
    let found = find(facts.values[Int(index)], index, depth: depth + 1)
    types[Int(index)] = found
    return found
  }

  private mutating func find(_ value: Value, _ index: ValueIndex, depth: Int) -> TypeID {
    switch value.kind {
    case .reference: return reference(value, index, depth: depth)
    case .declaration:
      targets[Int(index)] = value.target < 0 ? -1 : first + value.target
      return declared(value.target, depth: depth)
    case .member: return member(value, index, depth: depth)
    case .element: return element(of: type(of: value.base, depth: depth), index)
    case .call: return called(value, depth: depth)
    case .operation: return operation(value, index, depth: depth)
    case .literal, .text: return isText(value) ? textType : -1
    case .collection, .closure, .keyPath, .result: return -1
    }
  }

  private mutating func reference(_ value: Value, _ index: ValueIndex, depth: Int) -> TypeID {
    if value.target >= 0 {
      targets[Int(index)] = first + value.target
      guard facts.declarations[Int(value.target)].kind.isType else {
        return declared(value.target, depth: depth)
      }
      return named(tree.ownerOf[Int(first + value.target)])
    }
    let symbol = symbols[Int(value.name.number)]
    let owner = owner(of: value)
    guard symbol != 0 else { return behindProperty(value.name, of: owner, index) }
    if tree.words[symbol].contains(.isSelf) { return named(owner) }
    if let type = tree.scopes.type(symbol, in: owner, from: file) { return named(type) }
    var member = owner == 0 ? -1 : tree.firstMember(symbol, of: owner)
    if member < 0 { member = tree.firstGlobal(symbol, from: file) }
    if member >= 0 {
      targets[Int(index)] = member
      let given = agreed(member)
      return isOwnType(given) ? named(owner) : given
    }
    // Only types are written with a capital, so this is one that is declared elsewhere.
    if words.isCapital(value.name) { return named(symbol) }
    return behindProperty(value.name, of: owner, index)
  }

  /// `_email` of Objective-C: the instance variable that nobody declares and that holds the property `email`. `$email` of
  /// Swift, where a method is asked of it or a view of the tree is given it: its publisher, its binding. What another view is
  /// given as `$email` it shows.
  private mutating func behindProperty(
    _ name: Name, of owner: Symbol, _ index: ValueIndex
  ) -> TypeID {
    guard owner != 0 else { return -1 }
    let mark = facts.isSwift ? UInt8(ascii: "$") : UInt8(ascii: "_")
    let symbol = facts.names.withBytes(of: name) { bytes in
      bytes.first == mark
        ? tree.symbols.find(UnsafeBufferPointer(rebasing: bytes.dropFirst())) : 0
    }
    let member = tree.firstMember(symbol, of: owner)
    guard member >= 0, tree.kindOf[Int(member)] == .property,
      !facts.isSwift || isAsked(index)
    else { return -1 }
    targets[Int(index)] = member
    return agreed(member)
  }

  /// Whether a method is asked of a value, or it is given to what makes something of it.
  private mutating func isAsked(_ index: ValueIndex) -> Bool {
    if asked == nil {
      asked = findAsked()
    }
    return asked?.contains(index) ?? false
  }

  private mutating func member(_ value: Value, _ index: ValueIndex, depth: Int) -> TypeID {
    if facts.isSwift, value.base < 0, value.target < 0 {
      return implicitMember(value, index, depth: depth)
    }
    let base = type(of: value.base, depth: depth)
    if value.target >= 0 {
      targets[Int(index)] = first + value.target
      return declared(value.target, depth: depth)
    }
    if let type = tree.types.name(of: base) {
      if tree.buffers.contains(type) { return -1 }
      let symbol = symbols[Int(value.name.number)]
      if symbol != 0 {
        if let inner = tree.scopes.type(symbol, nestedIn: type) { return named(inner) }
        let member = tree.firstMember(symbol, of: type)
        if member >= 0 {
          targets[Int(index)] = member
          let given = agreed(member)
          return isOwnType(given) ? base : given
        }
      } else if facts.isSwift {
        let given = behindProperty(value.name, of: type, index)
        if targets[Int(index)] >= 0 { return given }
      }
      if !facts.isSwift {
        // What every object of Objective-C can be asked for: `[Account alloc]`, `[account copy]`.
        if words[value.name].contains(.makes) { return base }
        if let member = bridgedMember(value.name, of: type) {
          targets[Int(index)] = member
          return tree.kindOf[Int(member)] == .initializer ? base : agreed(member)
        }
        if let property = property(setBy: value.name, of: type) {
          targets[Int(index)] = property
          return -1
        }
      } else if let (method, given) = importedMember(symbol, of: type) {
        targets[Int(index)] = method
        return isOwnType(given) ? base : given
      }
      guard !tree.scopes.declares(type) else { return -1 }
      if let (member, given) = generalMember(symbol, isAny: tree.isUnknown(base)) {
        targets[Int(index)] = member
        return isOwnType(given) ? base : given
      }
      // Of a type that is declared elsewhere: its one object, or a new one.
      if words.isCapital(value.name) { return named(symbol) }
      return words.first(of: value.name).contains(.makes) ? base : -1
    }
    switch tree.types[base] {
    case .tuple(let parts):
      return Int(facts.names[value.name]).flatMap { parts.indices.contains($0) ? parts[$0] : nil }
        ?? -1
    case .list(let element):
      if let (member, given) = generalMember(
        symbols[Int(value.name.number)], of: tree.words.array)
      {
        targets[Int(index)] = member
        return isOwnType(given) ? base : given
      }
      let meaning = words[value.name]
      if meaning.contains(.givesElement) { return element }
      return meaning.contains(.givesList) ? base : -1
    case .dictionary:
      guard
        let (member, given) = generalMember(
          symbols[Int(value.name.number)], of: tree.words.dictionary)
      else { return -1 }
      targets[Int(index)] = member
      return isOwnType(given) ? base : given
    case .named, .function, nil:
      return -1
    }
  }

  /// What a subscript of the tree, or a list, gives.
  private mutating func element(of base: TypeID, _ index: ValueIndex) -> TypeID {
    guard let type = tree.types.name(of: base) else { return tree.types.element(of: base) }
    let member = tree.firstMember(tree.words.`subscript`, of: type)
    guard member >= 0 else { return -1 }
    targets[Int(index)] = member
    return agreed(member)
  }

  /// A type that is called is made; a function gives its result.
  private mutating func called(_ value: Value, depth: Int) -> TypeID {
    guard value.target >= 0 else { return -1 }
    let call = facts.calls[Int(value.target)]
    let callee = type(of: call.callee, depth: depth)
    if call.callee >= 0, case let target = targets[Int(call.callee)], target >= 0,
      let asked = tree.askedResults[target]
    {
      let type = type(namedBy: call, asked, depth: depth)
      if type >= 0 { return type }
    }
    if callee < 0, call.callee >= 0, targets[Int(call.callee)] < 0 {
      return typeOfResult(of: call, depth: depth)
    }
    guard tree.types.name(of: callee) == nil, case .function(_, let result)? = tree.types[callee]
    else { return callee }
    return result
  }

  /// A cast names its type; what another operator gives is taken to be what goes in.
  private mutating func operation(_ value: Value, _ index: ValueIndex, depth: Int) -> TypeID {
    let symbol = symbols[Int(value.name.number)]
    if symbol != 0,
      let type = tree.type(
        writtenAs: symbol, in: owner(of: value), from: file)
    {
      return type
    }
    // `(struct request){ .url = url }` of C.
    if !facts.isSwift, symbol != 0, let type = tree.scopes.type(symbol, in: 0, from: file) {
      return named(type)
    }
    if let type = castType(value.name) {
      return type.isEmpty
        ? -1 : named(tree.scopes.type(type, in: owner(of: value), from: file) ?? 0)
    }
    let source = assigned[Int(index)]
    if symbol != 0, let given = typeOfOperator(symbol) { return given }
    return source >= 0 ? self.type(of: source, depth: depth) : -1
  }

  /// The type of a declaration of this file: as written or evident, or that of what it is given.
  private mutating func declared(_ index: DeclarationIndex, depth: Int) -> TypeID {
    guard index >= 0 else { return -1 }
    let written = tree.typeOf[Int(first + index)]
    if written >= 0 { return written }
    if handed[Int(index)] != FileResolver.notHanded { return handed[Int(index)] }
    if !wrapped.isEmpty, let type = wrapped[index] { return type }
    let place = places[Int(index)]
    guard place >= 0 else { return -1 }
    if !payloads.isEmpty, let payload = payloads[index] { return type(of: payload, depth: depth) }
    if case let sequence = iterated[Int(place)], sequence >= 0 {
      return tree.types.element(of: type(of: sequence, depth: depth))
    }
    return assigned[Int(place)] >= 0 ? type(of: assigned[Int(place)], depth: depth) : -1
  }

  /// `Self`, `instancetype`: the type that is asked.
  func isOwnType(_ type: TypeID) -> Bool {
    guard let name = tree.types.name(of: type) else { return false }
    return tree.words[name].contains(.isSelf)
  }

  /// The type that a member and all others of its name have.
  func agreed(_ member: TreeDeclaration) -> TypeID {
    // A case is a value of its enumeration, and makes one.
    if tree.kindOf[Int(member)] == .enumCase { return named(tree.ownerOf[Int(member)]) }
    let type = tree.typeOf[Int(member)]
    let isGlobal = tree.ownerOf[Int(member)] == 0
    var next = tree.next(after: member)
    while next >= 0 {
      if tree.typeOf[Int(next)] != type, !isGlobal || tree.sees(next, from: file) { return -1 }
      next = tree.next(after: next)
    }
    return type
  }

  func named(_ type: Symbol) -> TypeID { tree.types.find(.named(type)) }

  private mutating func findPayloads() {
    for number in busy.calls where facts.calls[number].callee >= 0 {
      let call = facts.calls[number]
      for (position, number) in call.arguments.range.enumerated() {
        let argument = facts.arguments[number]
        guard argument.value >= 0,
          case let value = facts.values[Int(argument.value)], value.kind == .declaration,
          value.target >= 0
        else { continue }
        payloads[value.target] = Payload(
          callee: call.callee, position: position, label: argument.label,
          compared: assigned[Int(argument.value)])
      }
    }
  }

  /// The type of what a case holds.
  private mutating func type(of payload: Payload, depth: Int) -> TypeID {
    let element = element(of: payload, depth: depth)
    return element < 0 ? -1 : type(of: payload, in: element)
  }

  /// The case of the tree that a pattern means; -1 where that is not known for sure, as types that are declared elsewhere
  /// have cases of the same names: `.success(let value)`.
  private mutating func element(of payload: Payload, depth: Int) -> TreeDeclaration {
    _ = type(of: payload.callee, depth: depth)
    var target = targets[Int(payload.callee)]
    let callee = facts.values[Int(payload.callee)]
    if target < 0, callee.kind == .member, callee.base < 0, payload.compared >= 0,
      let type = tree.types.name(of: type(of: payload.compared, depth: depth)),
      case let symbol = symbols[Int(callee.name.number)], symbol != 0
    {
      target = tree.firstMember(symbol, of: type)
    }
    return target >= 0 && tree.kindOf[Int(target)] == .enumCase ? target : -1
  }

  private func type(of payload: Payload, in function: TreeDeclaration) -> TypeID {
    let parameters = Array(tree.parameters(of: function))
    if payload.label != .none {
      let label = symbols[Int(payload.label.number)]
      let named = parameters.first { tree.nameOf[Int($0)] == label }
      return named.map { tree.typeOf[Int($0)] } ?? -1
    }
    return parameters.indices.contains(payload.position)
      ? tree.typeOf[Int(parameters[payload.position])] : -1
  }

  /// What the functions that closures are handed to give to the closures' parameters. Whether there are
  /// any.
  private mutating func findClosureParameters() -> Bool {
    var isAnyHanded = false
    for number in busy.calls {
      let call = facts.calls[number]
      guard call.callee >= 0, call.arguments.count > 0, hasClosure(call) else { continue }
      for number in call.arguments.range {
        let argument = facts.arguments[number]
        guard argument.value >= 0,
          case let closure = facts.values[Int(argument.value)], closure.kind == .closure,
          closure.target >= 0, facts.declarations[Int(closure.target)].kind == .closure
        else { continue }
        let types = closureTypes(of: call, argument)
        for (number, type) in zip(tree.parameterRange(of: first + closure.target), types) {
          handed[Int(tree.parameter(number) - first)] = type
          isAnyHanded = isAnyHanded || type >= 0
        }
      }
    }
    return isAnyHanded
  }

  private func hasClosure(_ call: Call) -> Bool {
    for number in call.arguments.range {
      let value = facts.arguments[number].value
      if value >= 0, facts.values[Int(value)].kind == .closure { return true }
    }
    return false
  }

  /// The types of what a closure takes that is an argument of a call.
  private mutating func closureTypes(of call: Call, _ closure: Argument) -> [TypeID] {
    let callee = type(of: call.callee)
    var function = targets[Int(call.callee)]
    if function < 0 || tree.kindOf[Int(function)].isType, let type = tree.types.name(of: callee) {
      function = tree.firstMember(tree.words.`init`, of: type)
      if function < 0 { return closureTypes(ofProperty: closure.label, of: type) }
    }
    guard function >= 0 else { return [] }
    let takers = tree.parameterRange(of: function).filter {
      takesClosure(tree.typeOf[Int(tree.parameter($0))]) != nil
    }
    let label = symbols[Int(closure.label.number)]
    if closure.label != .none,
      let taker = takers.first(where: { tree.form(ofParameter: $0).label == label })
    {
      return takesClosure(tree.typeOf[Int(tree.parameter(taker))]) ?? []
    }
    // By their order, as a trailing closure has no label.
    let others = facts.arguments[call.arguments.range].filter {
      $0.value >= 0 && facts.values[Int($0.value)].kind == .closure
    }
    guard let place = others.firstIndex(where: { $0.value == closure.value }), place < takers.count
    else { return [] }
    return takesClosure(tree.typeOf[Int(tree.parameter(takers[place]))]) ?? []
  }

  /// Of a type whose initialiser nobody wrote.
  private func closureTypes(ofProperty label: Name, of type: Symbol) -> [TypeID] {
    let property = tree.firstMember(symbols[Int(label.number)], of: type)
    return property < 0 ? [] : takesClosure(tree.typeOf[Int(property)]) ?? []
  }

  /// What functions of a type take; nil of any other type.
  private func takesClosure(_ type: TypeID) -> [TypeID]? {
    guard case .function(let types, _)? = tree.types[type] else { return nil }
    return types
  }
}

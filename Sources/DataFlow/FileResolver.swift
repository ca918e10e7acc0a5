import SourceModel

/// Finds out, for the values of one file, their types and the declarations they name, as far as the
/// declarations of the tree tell; unknown stays unknown.
struct FileResolver {
  private let tree: LinkedTree
  private let facts: FileFacts
  private let first: TreeDeclaration
  /// For each value its type; -2 while and -1 when nothing is known.
  private(set) var types: [TypeID]
  /// For each value the declaration that it reads, writes or calls, or -1.
  private(set) var targets: [TreeDeclaration]
  private var assigned: [ValueIndex]
  private var iterated: [ValueIndex]
  private var places: [ValueIndex]
  /// For each name of the file its symbol; -1 where the tree has none, -2 where nobody asked.
  private var symbols: [Int64]
  private var handed: [DeclarationIndex: TypeID] = [:]

  /// A chain of values that is longer is left unknown.
  private static let deepest = 64
  private static let unasked: TypeID = -3
  private static let asking: TypeID = -2

  init(_ tree: LinkedTree, file: Int) {
    self.tree = tree
    facts = tree.files[file]
    first = tree.firstDeclarations[file]
    types = Array(repeating: FileResolver.unasked, count: facts.values.count)
    targets = Array(repeating: -1, count: facts.values.count)
    symbols = Array(repeating: -2, count: facts.names.count)
    assigned = Array(repeating: -1, count: facts.values.count)
    iterated = assigned
    places = Array(repeating: -1, count: facts.declarations.count)
    for (index, value) in facts.values.enumerated() where value.kind == .declaration {
      if value.target >= 0, places[Int(value.target)] < 0 {
        places[Int(value.target)] = ValueIndex(index)
      }
    }
    for edge in facts.edges {
      switch edge.kind {
      case .assigned, .derived:
        if assigned[Int(edge.to)] < 0 { assigned[Int(edge.to)] = edge.from }
      case .iterated:
        if iterated[Int(edge.to)] < 0 { iterated[Int(edge.to)] = edge.from }
      case .returned, .interpolated, .collected: continue
      }
    }
    findClosureParameters()
    // What was found on the way did not know of the closures yet.
    types = Array(repeating: FileResolver.unasked, count: facts.values.count)
    for index in facts.values.indices { _ = type(of: ValueIndex(index)) }
  }

  /// The symbol of a name of the file; nil where no declaration of the tree has it.
  mutating func symbol(_ name: Name) -> Symbol? {
    let number = Int(name.number)
    if symbols[number] == -2 {
      symbols[number] = tree.symbols.find(facts.names[name]).map(Int64.init) ?? -1
    }
    return symbols[number] < 0 ? nil : Symbol(symbols[number])
  }

  /// For each name of the file its symbol, those of argument labels looked up; -1 or -2 for none.
  func symbolsOfLabels() -> [Int64] {
    var copy = self
    for argument in facts.arguments { _ = copy.symbol(argument.label) }
    return copy.symbols
  }

  /// The type of a value, or -1.
  mutating func type(of value: ValueIndex) -> TypeID { type(of: value, depth: 0) }

  /// The type around a value, or 0.
  func owner(of value: Value) -> Symbol {
    value.scope >= 0 ? tree.ownerOf[Int(first + value.scope)] : 0
  }

  private mutating func type(of index: ValueIndex, depth: Int) -> TypeID {
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
    case .element: return tree.types.element(of: type(of: value.base, depth: depth))
    case .call: return called(value, depth: depth)
    case .operation: return operation(value, index, depth: depth)
    case .literal, .collection, .text, .closure, .keyPath, .result: return -1
    }
  }

  private mutating func reference(_ value: Value, _ index: ValueIndex, depth: Int) -> TypeID {
    let owner = owner(of: value)
    if isSelf(value.name) { return named(owner) }
    if value.target >= 0 {
      targets[Int(index)] = first + value.target
      guard facts.declarations[Int(value.target)].kind.isType else {
        return declared(value.target, depth: depth)
      }
      return named(tree.ownerOf[Int(first + value.target)])
    }
    guard let symbol = symbol(value.name) else { return -1 }
    if let type = tree.type(symbol, in: owner) { return named(type) }
    for type in owner == 0 ? [0] : [owner, 0] {
      let members = tree.members(symbol, of: type)
      if let target = members.first {
        targets[Int(index)] = target
        return agreed(members)
      }
    }
    return -1
  }

  private func isSelf(_ name: Name) -> Bool {
    facts.names.withBytes(of: name) { bytes in
      bytes.elementsEqual("self".utf8) || bytes.elementsEqual("Self".utf8)
        || bytes.elementsEqual("super".utf8)
    }
  }

  private mutating func member(_ value: Value, _ index: ValueIndex, depth: Int) -> TypeID {
    let base = type(of: value.base, depth: depth)
    if value.target >= 0 {
      targets[Int(index)] = first + value.target
      return declared(value.target, depth: depth)
    }
    switch tree.types[base] {
    case .named(let type):
      guard let symbol = symbol(value.name) else { return -1 }
      if let inner = tree.type(symbol, nestedIn: type) { return named(inner) }
      let members = tree.members(symbol, of: type)
      targets[Int(index)] = members.first ?? -1
      return agreed(members)
    case .tuple(let parts):
      return Int(facts.names[value.name]).flatMap { parts.indices.contains($0) ? parts[$0] : nil }
        ?? -1
    case .list(let element):
      let name = facts.names[value.name]
      if FileResolver.elementMembers.contains(name) { return element }
      return FileResolver.listMembers.contains(name) ? base : -1
    case .dictionary, .function, nil:
      return -1
    }
  }

  /// Members of the standard library's collections that give an element.
  private static let elementMembers: Set<String> = [
    "first", "last", "popLast", "popFirst", "removeFirst", "removeLast", "randomElement", "min",
    "max", "firstObject", "lastObject",
  ]

  /// Members of the standard library's collections that give such a collection.
  private static let listMembers: Set<String> = [
    "filter", "sorted", "reversed", "shuffled", "prefix", "suffix", "dropFirst", "dropLast",
  ]

  /// A type that is called is made; a function gives its result.
  private mutating func called(_ value: Value, depth: Int) -> TypeID {
    guard value.target >= 0 else { return -1 }
    let callee = type(of: facts.calls[Int(value.target)].callee, depth: depth)
    guard case .function(_, let result)? = tree.types[callee] else { return callee }
    return result
  }

  /// A cast names its type; what another operator gives is taken to be what goes in.
  private mutating func operation(_ value: Value, _ index: ValueIndex, depth: Int) -> TypeID {
    let name = facts.names[value.name]
    if let start = name.unicodeScalars.first,
      start.properties.isUppercase || start == "[" || start == "(",
      let text = TypeText(name)
    {
      return typeID(text, in: owner(of: value))
    }
    let source = assigned[Int(index)]
    return source >= 0 ? type(of: source, depth: depth) : -1
  }

  /// The type of a declaration of this file: as written or evident, or that of what it is given.
  private mutating func declared(_ index: DeclarationIndex, depth: Int) -> TypeID {
    guard index >= 0 else { return -1 }
    let written = tree.typeOf[Int(first + index)]
    if written >= 0 { return written }
    if let type = handed[index] { return type }
    let place = places[Int(index)]
    guard place >= 0 else { return -1 }
    if iterated[Int(place)] >= 0 {
      return tree.types.element(of: type(of: iterated[Int(place)], depth: depth))
    }
    return assigned[Int(place)] >= 0 ? type(of: assigned[Int(place)], depth: depth) : -1
  }

  /// The type that all of several members have.
  private func agreed(_ members: [TreeDeclaration]) -> TypeID {
    let types = Set(members.map { tree.typeOf[Int($0)] })
    return types.count == 1 ? types.first ?? -1 : -1
  }

  private func named(_ type: Symbol) -> TypeID {
    type == 0 ? -1 : tree.types.find(.named(type))
  }

  private func typeID(_ text: TypeText, in owner: Symbol) -> TypeID {
    switch text {
    case .named(let name): tree.type(named: name, in: owner).map(named) ?? -1
    case .list(let element): tree.types.find(.list(typeID(element, in: owner)))
    case .dictionary(let value): tree.types.find(.dictionary(typeID(value, in: owner)))
    case .tuple, .function: -1
    }
  }

  /// What the functions that closures are handed to give to the closures' parameters.
  private mutating func findClosureParameters() {
    var own: [DeclarationIndex: [DeclarationIndex]] = [:]
    for (index, declaration) in facts.declarations.enumerated()
    where declaration.kind == .parameter && declaration.parent >= 0 {
      own[declaration.parent, default: []].append(DeclarationIndex(index))
    }
    for call in facts.calls where call.callee >= 0 {
      let closures = facts.arguments[call.arguments.range].filter {
        $0.value >= 0 && facts.values[Int($0.value)].kind == .closure
      }
      guard !closures.isEmpty else { continue }
      for (closure, types) in zip(closures, closureTypes(of: call)) {
        let parameters = own[facts.values[Int(closure.value)].target] ?? []
        for (parameter, type) in zip(parameters, types) { handed[parameter] = type }
      }
    }
  }

  /// For each closure that a function takes, the types of the closure's parameters.
  private mutating func closureTypes(of call: Call) -> [[TypeID]] {
    let callee = type(of: call.callee)
    var function = targets[Int(call.callee)]
    if function < 0, let type = tree.types.name(of: callee), let symbol = tree.symbols.find("init")
    {
      function = tree.members(symbol, of: type).first ?? -1
    }
    guard function >= 0 else { return [] }
    return (tree.parameters[function] ?? []).compactMap { parameter in
      guard case .function(let types, _)? = tree.types[tree.typeOf[Int(parameter)]] else {
        return nil
      }
      return types
    }
  }
}

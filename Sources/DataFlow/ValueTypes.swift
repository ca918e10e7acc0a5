import SourceModel

/// The types of the values of one file, as far as declarations of the tree tell; unknown stays unknown.
struct ValueTypes {
  private let facts: FileFacts
  private let tree: TreeTypes
  private var known: [ValueIndex: TypeText?] = [:]
  private var assigned: [ValueIndex: ValueIndex] = [:]
  private var iterated: [ValueIndex: ValueIndex] = [:]
  private var places: [DeclarationIndex: ValueIndex] = [:]
  private var handed: [DeclarationIndex: TypeText] = [:]

  /// A chain of values that is longer is left unknown.
  private static let deepest = 64

  init(_ facts: FileFacts, _ tree: TreeTypes) {
    self.facts = facts
    self.tree = tree
    for (index, value) in facts.values.enumerated() where value.kind == .declaration {
      if places[value.target] == nil { places[value.target] = ValueIndex(index) }
    }
    for edge in facts.edges {
      switch edge.kind {
      case .assigned where assigned[edge.to] == nil: assigned[edge.to] = edge.from
      case .iterated where iterated[edge.to] == nil: iterated[edge.to] = edge.from
      case .derived where assigned[edge.to] == nil: assigned[edge.to] = edge.from
      case .assigned, .iterated, .derived, .returned, .interpolated, .collected: continue
      }
    }
    handed = closureParameters()
    // What was found on the way did not know of the closures yet.
    known = [:]
  }

  /// The type of a value, or nil where nothing tells.
  mutating func type(of value: ValueIndex) -> TypeText? { type(of: value, depth: 0) }

  private mutating func type(of index: ValueIndex, depth: Int) -> TypeText? {
    guard index >= 0, depth < ValueTypes.deepest else { return nil }
    if let result = known[index] { return result }
    // Of a value that depends on itself nothing is known while it is looked at.
    known[index] = .some(nil)
    let result = find(facts.values[Int(index)], index, depth: depth + 1)
    known[index] = .some(result)
    return result
  }

  private mutating func find(_ value: Value, _ index: ValueIndex, depth: Int) -> TypeText? {
    let name = facts.names[value.name]
    switch value.kind {
    case .reference: return reference(value, name, depth: depth)
    case .declaration: return declared(value.target, depth: depth)
    case .member:
      if value.target >= 0, let type = declared(value.target, depth: depth) { return type }
      return member(name, of: type(of: value.base, depth: depth))
    case .element: return type(of: value.base, depth: depth)?.element
    case .call: return called(value, depth: depth)
    case .operation:
      // A cast names its type; any other operator gives what goes in, or nothing that matters.
      if let first = name.unicodeScalars.first,
        first.properties.isUppercase || first == "[" || first == "(",
        let type = TypeText(name)
      {
        return type
      }
      return assigned[index].flatMap { type(of: $0, depth: depth) }
    case .literal, .collection, .text, .closure, .keyPath, .result: return nil
    }
  }

  private mutating func reference(_ value: Value, _ name: String, depth: Int) -> TypeText? {
    if name == "self" || name == "Self" || name == "super" {
      return enclosingType(of: value.scope).map { .named($0) }
    }
    if value.target >= 0 {
      let target = facts.declarations[Int(value.target)]
      if target.kind.isType { return facts.typeName(of: value.target).map { .named($0) } }
      return declared(value.target, depth: depth)
    }
    if tree.declares(name) { return .named(name) }
    if let type = enclosingType(of: value.scope).flatMap({ tree.member(name, of: $0) }) {
      return type
    }
    return tree.global(name)
  }

  /// The type of a declaration: as written or evident, or what it is given.
  private mutating func declared(_ index: DeclarationIndex, depth: Int) -> TypeText? {
    let declaration = facts.declarations[Int(index)]
    if let type = TypeText(facts.names[declaration.type]) { return type }
    if let type = handed[index] { return type }
    guard let place = places[index] else { return nil }
    if let source = iterated[place] { return type(of: source, depth: depth)?.element }
    return assigned[place].flatMap { type(of: $0, depth: depth) }
  }

  private func member(_ name: String, of type: TypeText?) -> TypeText? {
    switch type {
    case .named(let type): tree.member(name, of: type)
    case .tuple(let parts): Int(name).flatMap { parts.indices.contains($0) ? parts[$0] : nil }
    // `first`, `last`, `popFirst()` and their like give an element.
    case .list(let element):
      [
        "first", "last", "popLast", "popFirst", "removeFirst", "removeLast", "randomElement", "min",
        "max",
      ]
      .contains(name)
        ? element
        : ["filter", "sorted", "reversed", "shuffled", "prefix", "suffix", "dropFirst", "dropLast"]
          .contains(name) ? type : nil
    case .dictionary(let value): name == "values" ? .list(of: value) : nil
    case .function, nil: nil
    }
  }

  /// A type that is called is made; a function gives its result.
  private mutating func called(_ value: Value, depth: Int) -> TypeText? {
    guard value.target >= 0 else { return nil }
    let callee = facts.calls[Int(value.target)].callee
    guard callee >= 0 else { return nil }
    guard let type = type(of: callee, depth: depth) else { return nil }
    if case .function(_, let result) = type { return result }
    return type
  }

  private func enclosingType(of scope: DeclarationIndex) -> String? {
    guard scope >= 0 else { return nil }
    if facts.declarations[Int(scope)].kind.isType { return facts.typeName(of: scope) }
    return facts.enclosingType(of: scope).flatMap(facts.typeName)
  }

  /// What the functions that closures are handed to give to their parameters.
  private mutating func closureParameters() -> [DeclarationIndex: TypeText] {
    var parameters: [DeclarationIndex: [DeclarationIndex]] = [:]
    for (index, declaration) in facts.declarations.enumerated()
    where declaration.kind == .parameter && declaration.parent >= 0 {
      parameters[declaration.parent, default: []].append(DeclarationIndex(index))
    }
    var result: [DeclarationIndex: TypeText] = [:]
    for call in facts.calls where call.callee >= 0 {
      let closures = facts.arguments[call.arguments.range].filter {
        $0.value >= 0 && facts.values[Int($0.value)].kind == .closure
      }
      guard !closures.isEmpty else { continue }
      for (closure, types) in zip(closures, handedTypes(by: call)) {
        let own = parameters[facts.values[Int(closure.value)].target] ?? []
        for (parameter, type) in zip(own, types) { result[parameter] = type }
      }
    }
    return result
  }

  private mutating func handedTypes(by call: Call) -> [[TypeText]] {
    let callee = facts.values[Int(call.callee)]
    let name = facts.names[callee.name]
    if callee.kind == .member {
      guard let owner = type(of: callee.base)?.name else { return [] }
      return tree.closures(of: name, of: owner)
    }
    if tree.declares(name) { return tree.closures(of: "init", of: name) }
    let own = enclosingType(of: callee.scope).map { tree.closures(of: name, of: $0) } ?? []
    return own.isEmpty ? tree.closures(of: name, of: "") : own
  }
}

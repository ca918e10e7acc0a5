/// Which types a tree declares, and which of them stand in which.
struct TypeScopes: Sendable {
  private var nested = PairMap(capacity: 1024)
  /// For each symbol the type around the type of that path, or -1 where the tree declares none.
  private var outer: [Int32] = []

  /// Declares a type.
  mutating func add(_ path: Symbol, named simple: Symbol, in outer: Symbol) {
    nested[pair(outer, simple)] = Int32(bitPattern: path)
    while self.outer.count <= Int(path) { self.outer.append(-1) }
    if self.outer[Int(path)] < 0 { self.outer[Int(path)] = Int32(bitPattern: outer) }
  }

  /// Whether the tree declares a type of this path.
  func declares(_ type: Symbol) -> Bool { Int(type) < outer.count && outer[Int(type)] >= 0 }

  /// The type of that name that a type declares inside; at file level of the type 0.
  func type(_ simple: Symbol, nestedIn outer: Symbol) -> Symbol? {
    guard simple != 0 else { return nil }
    let found = nested[pair(outer, simple)]
    return found < 0 ? nil : Symbol(found)
  }

  /// What a simple name of a type stands for inside of a type.
  func type(_ simple: Symbol, in scope: Symbol) -> Symbol? {
    guard simple != 0 else { return nil }
    var scope = scope
    while scope != 0 {
      let found = nested[pair(scope, simple)]
      if found >= 0 { return Symbol(found) }
      scope = declares(scope) ? Symbol(outer[Int(scope)]) : 0
    }
    return type(simple, nestedIn: 0)
  }

  /// What a name of a type, part by part, stands for inside of a type.
  func type(_ parts: [Symbol], in scope: Symbol) -> Symbol? {
    guard let first = parts.first else { return nil }
    var found = type(first, in: scope)
    for part in parts.dropFirst() {
      guard let current = found else { return nil }
      found = type(part, nestedIn: current)
    }
    return found
  }
}

/// A type as code writes it, with symbols for its names.
indirect enum TypeSyntax: Sendable {
  /// Its parts, and all of it.
  case named([Symbol], whole: Symbol)
  case list(TypeSyntax)
  case dictionary(TypeSyntax)
  case tuple([TypeSyntax])
  case function([TypeSyntax], TypeSyntax)

  init(_ text: TypeText, _ symbols: inout Symbols) {
    switch text {
    case .named(let name):
      guard name.utf8.contains(UInt8(ascii: ".")) else {
        let whole = symbols.add(name)
        self = .named([whole], whole: whole)
        return
      }
      let parts = name.split(separator: ".").map { symbols.add(String($0)) }
      self = .named(parts, whole: symbols.add(name))
    case .list(let element): self = .list(TypeSyntax(element, &symbols))
    case .dictionary(let value): self = .dictionary(TypeSyntax(value, &symbols))
    case .tuple(let parts): self = .tuple(parts.map { TypeSyntax($0, &symbols) })
    case .function(let parameters, let result):
      self = .function(
        parameters.map { TypeSyntax($0, &symbols) }, TypeSyntax(result, &symbols))
    }
  }

  /// The number of the type that is meant inside of a type, added when it is new.
  func type(in scope: Symbol, _ scopes: TypeScopes, _ types: inout TypeStore) -> TypeID {
    switch self {
    case .named(let parts, let whole): types.add(.named(scopes.type(parts, in: scope) ?? whole))
    case .list(let element): types.add(.list(element.type(in: scope, scopes, &types)))
    case .dictionary(let value): types.add(.dictionary(value.type(in: scope, scopes, &types)))
    case .tuple(let parts): types.add(.tuple(parts.map { $0.type(in: scope, scopes, &types) }))
    case .function(let parameters, let result):
      types.add(
        .function(
          parameters.map { $0.type(in: scope, scopes, &types) },
          result.type(in: scope, scopes, &types)))
    }
  }

  /// The number of the type that is meant inside of a type, or -1 where it is not known.
  func known(in scope: Symbol, _ scopes: TypeScopes, _ types: TypeStore) -> TypeID {
    switch self {
    case .named(let parts, let whole):
      return types.find(.named(scopes.type(parts, in: scope) ?? whole))
    case .list(let element):
      return types.find(.list(element.known(in: scope, scopes, types)))
    case .dictionary(let value):
      return types.find(.dictionary(value.known(in: scope, scopes, types)))
    case .tuple, .function: return -1
    }
  }
}

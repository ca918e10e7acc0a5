import SourceModel

/// Which types a tree declares, and which of them stand in which.
struct TypeScopes: Sendable {
  private var nested = PairMap(capacity: 1024)
  /// For each symbol whether a type has that name: most names of values are none, and need not be looked for.
  private var areNames: [Bool] = []
  /// For each symbol the type around the type of that path, or -1 where the tree declares none.
  private var outer: [Int32] = []
  /// For each symbol who sees the type of that path.
  private var viewersOf: [Viewers] = []
  /// For each name the types at file level of that name that not all code sees.
  private var closed: [Symbol: [Symbol]] = [:]
  /// For each symbol whether it is such a name.
  private var areClosed: [Bool] = []
  private let modules: Modules

  init(_ modules: Modules) { self.modules = modules }

  /// Declares a type.
  ///
  /// - Parameter viewers: of a type at file level who sees it.
  mutating func add(
    _ path: Symbol, named simple: Symbol, in outer: Symbol, for viewers: Viewers = .all
  ) {
    while areNames.count <= Int(simple) { areNames.append(false) }
    areNames[Int(simple)] = true
    let isClosed = viewers != .all && outer == 0
    if !isClosed { nested[pair(outer, simple)] = Int32(bitPattern: path) }
    while self.outer.count <= Int(path) {
      self.outer.append(-1)
      viewersOf.append(.all)
    }
    guard self.outer[Int(path)] < 0 else {
      if viewers != viewersOf[Int(path)] { viewersOf[Int(path)] = .all }
      return
    }
    self.outer[Int(path)] = Int32(bitPattern: outer)
    viewersOf[Int(path)] = viewers
    guard isClosed else { return }
    closed[simple, default: []].append(path)
    while areClosed.count <= Int(simple) { areClosed.append(false) }
    areClosed[Int(simple)] = true
  }

  /// Whether the tree declares a type of this path.
  func declares(_ type: Symbol) -> Bool { Int(type) < outer.count && outer[Int(type)] >= 0 }

  /// Whether code of a file can name a type.
  func sees(_ type: Symbol, from file: Int) -> Bool {
    Int(type) >= viewersOf.count || modules.sees(viewersOf[Int(type)], from: file)
  }

  /// Who sees a type, or the one that it stands in.
  func viewers(of type: Symbol) -> Viewers {
    var top = type
    while declares(top), outer[Int(top)] > 0 { top = Symbol(outer[Int(top)]) }
    return declares(top) ? viewersOf[Int(top)] : .all
  }

  private func isName(_ simple: Symbol) -> Bool {
    simple != 0 && Int(simple) < areNames.count && areNames[Int(simple)]
  }

  /// The type of that name that a type declares inside.
  func type(_ simple: Symbol, nestedIn outer: Symbol) -> Symbol? {
    guard isName(simple) else { return nil }
    let found = nested[pair(outer, simple)]
    return found < 0 ? nil : Symbol(found)
  }

  /// The type of that name at file level that code of a file means: its own, that of its module, or one that it sees.
  func topLevel(_ simple: Symbol, from file: Int) -> Symbol? {
    guard Int(simple) < areClosed.count, areClosed[Int(simple)] else {
      return type(simple, nestedIn: 0)
    }
    return closed(simple, from: file)
  }

  /// Of several types of one name. Few names are such; with it inlined, each look at any other would copy the lists.
  @inline(never)
  private func closed(_ simple: Symbol, from file: Int) -> Symbol? {
    let types = closed[simple] ?? []
    let module = modules.moduleOf[file]
    for viewers in [.file(file), .inside(module), .module(module)] as [Viewers] {
      if let type = types.first(where: { viewersOf[Int($0)] == viewers }) { return type }
    }
    return types.first { sees($0, from: file) } ?? type(simple, nestedIn: 0)
  }

  /// All types at file level of that name, whoever sees them.
  func types(named simple: Symbol) -> [Symbol] {
    (closed[simple] ?? []) + (type(simple, nestedIn: 0).map { [$0] } ?? [])
  }

  /// What a simple name of a type stands for inside of a type.
  func type(_ simple: Symbol, in scope: Symbol, from file: Int) -> Symbol? {
    guard isName(simple) else { return nil }
    var scope = scope
    while scope != 0 {
      let found = nested[pair(scope, simple)]
      if found >= 0 { return Symbol(found) }
      scope = declares(scope) ? Symbol(outer[Int(scope)]) : 0
    }
    return topLevel(simple, from: file)
  }

  /// What a name of a type, part by part, stands for inside of a type.
  func type(_ parts: [Symbol], in scope: Symbol, from file: Int) -> Symbol? {
    guard let first = parts.first else { return nil }
    var found = type(first, in: scope, from: file)
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
  func type(
    in scope: Symbol, from file: Int, _ scopes: TypeScopes, _ types: inout TypeStore
  ) -> TypeID {
    switch self {
    case .named(let parts, let whole):
      types.add(.named(scopes.type(parts, in: scope, from: file) ?? whole))
    case .list(let element): types.add(.list(element.type(in: scope, from: file, scopes, &types)))
    case .dictionary(let value):
      types.add(.dictionary(value.type(in: scope, from: file, scopes, &types)))
    case .tuple(let parts):
      types.add(.tuple(parts.map { $0.type(in: scope, from: file, scopes, &types) }))
    case .function(let parameters, let result):
      types.add(
        .function(
          parameters.map { $0.type(in: scope, from: file, scopes, &types) },
          result.type(in: scope, from: file, scopes, &types)))
    }
  }

  /// The number of the type that is meant inside of a type, or -1 where it is not known.
  func known(
    in scope: Symbol, from file: Int, _ scopes: TypeScopes, _ types: TypeStore
  ) -> TypeID {
    switch self {
    case .named(let parts, let whole):
      return types.find(.named(scopes.type(parts, in: scope, from: file) ?? whole))
    case .list(let element):
      return types.find(.list(element.known(in: scope, from: file, scopes, types)))
    case .dictionary(let value):
      return types.find(.dictionary(value.known(in: scope, from: file, scopes, types)))
    case .tuple, .function: return -1
    }
  }
}

/// The number of a type in a `TypeStore`, or -1 for an unknown one.
typealias TypeID = Int32

/// A type whose names are those of a tree's declarations.
enum TypeShape: Hashable {
  case named(Symbol)
  case list(TypeID)
  case dictionary(TypeID)
  case tuple([TypeID])
  case function([TypeID], TypeID)
}

/// The types of a whole tree, each stored once.
struct TypeStore {
  private var numbers: [TypeShape: TypeID] = [:]
  private(set) var shapes: [TypeShape] = []

  mutating func add(_ shape: TypeShape) -> TypeID {
    if let number = numbers[shape] { return number }
    let number = TypeID(shapes.count)
    numbers[shape] = number
    shapes.append(shape)
    return number
  }

  /// - Parameter symbol: what a name stands for where the type is written.
  mutating func add(_ text: TypeText, symbol: (String) -> Symbol) -> TypeID {
    switch text {
    case .named(let name): add(.named(symbol(name)))
    case .list(let element): add(.list(add(element, symbol: symbol)))
    case .dictionary(let value): add(.dictionary(add(value, symbol: symbol)))
    case .tuple(let parts): add(.tuple(parts.map { add($0, symbol: symbol) }))
    case .function(let parameters, let result):
      add(.function(parameters.map { add($0, symbol: symbol) }, add(result, symbol: symbol)))
    }
  }

  /// The number of a type that is in the store, or -1.
  func find(_ shape: TypeShape) -> TypeID { numbers[shape] ?? -1 }

  subscript(type: TypeID) -> TypeShape? { type >= 0 ? shapes[Int(type)] : nil }

  /// The name of a named type.
  func name(of type: TypeID) -> Symbol? {
    guard case .named(let name)? = self[type] else { return nil }
    return name
  }

  /// What going through a list gives, or the value of a dictionary.
  func element(of type: TypeID) -> TypeID {
    switch self[type] {
    case .list(let element): element
    case .dictionary(let value): value
    case .named, .tuple, .function, nil: -1
    }
  }
}

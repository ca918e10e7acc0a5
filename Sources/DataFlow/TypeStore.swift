/// The number of a type, or -1 for an unknown one.
///
/// A type that has a name is the symbol of its name; what is made of other types has a number above all
/// symbols, from a `TypeStore`. So a type that no declaration of the tree names can be spoken of too.
typealias TypeID = Int32

/// A type whose names are those of a tree's declarations.
enum TypeShape: Hashable, Sendable {
  case named(Symbol)
  case list(TypeID)
  case dictionary(TypeID)
  case tuple([TypeID])
  case function([TypeID], TypeID)
}

/// The types of a whole tree, each stored once.
struct TypeStore: Sendable {
  private var numbers: [TypeShape: TypeID] = [:]
  private var shapes: [TypeShape] = []

  private static let firstShape: TypeID = 1 << 30

  mutating func add(_ shape: TypeShape) -> TypeID {
    if case .named(let symbol) = shape { return TypeID(symbol) }
    if let number = numbers[shape] { return number }
    let number = TypeStore.firstShape + TypeID(shapes.count)
    numbers[shape] = number
    shapes.append(shape)
    return number
  }

  /// The number of a type that is in the store, or -1.
  func find(_ shape: TypeShape) -> TypeID {
    if case .named(let symbol) = shape { return symbol == 0 ? -1 : TypeID(symbol) }
    return numbers[shape] ?? -1
  }

  subscript(type: TypeID) -> TypeShape? {
    guard type > 0 else { return nil }
    return type < TypeStore.firstShape
      ? .named(Symbol(type)) : shapes[Int(type - TypeStore.firstShape)]
  }

  /// The name of a named type.
  func name(of type: TypeID) -> Symbol? {
    type > 0 && type < TypeStore.firstShape ? Symbol(type) : nil
  }

  /// What going through a list gives, or the value of a dictionary.
  func element(of type: TypeID) -> TypeID {
    guard type >= TypeStore.firstShape else { return -1 }
    switch shapes[Int(type - TypeStore.firstShape)] {
    case .list(let element): return element
    case .dictionary(let value): return value
    case .named, .tuple, .function: return -1
    }
  }

  /// The name of a type, or of what lists of lists of it hold.
  func innermost(of type: TypeID) -> Symbol? {
    var type = type
    while case let inner = element(of: type), inner >= 0 { type = inner }
    return name(of: type)
  }
}

/// The number of a declaration in `FileFacts.declarations`; a negative number means "none".
public typealias DeclarationIndex = Int32

/// Something a file declares: a type, a function, a place that holds a value.
public struct Declaration: Sendable, Hashable {
  public var kind: DeclarationKind
  public var traits: DeclarationTraits
  /// As written, without backticks. A function's is its base name. Empty for a closure or an initialiser.
  public var name: Name
  /// A parameter's argument label, when it differs from its name; `_` when it has none.
  public var label: Name
  /// The type as written (`[User]?`), or, with `.typeIsEvident`, the type that the initial value
  /// names (`User` of `= User()`). A function's result type; what an extension extends. Schemas' own
  /// words for texts, numbers, dates and flags as Swift calls them (`VARCHAR(40)` is `String`).
  public var type: Name
  /// The declaration this one stands in, or -1.
  public var parent: DeclarationIndex
  /// Where the name stands (the keyword, where there is no name), in bytes.
  public var offset: UInt32
  /// Where the declaration ends, in bytes.
  public var end: UInt32
  /// The initial value, default argument or raw value, or -1.
  public var initialValue: ValueIndex

  public init(
    kind: DeclarationKind, traits: DeclarationTraits = [], name: Name, label: Name = .none,
    type: Name = .none, parent: DeclarationIndex = -1, offset: UInt32, end: UInt32,
    initialValue: ValueIndex = -1
  ) {
    self.kind = kind
    self.traits = traits
    self.name = name
    self.label = label
    self.type = type
    self.parent = parent
    self.offset = offset
    self.end = end
    self.initialValue = initialValue
  }
}

/// What is declared. Whether a function is a method, or a variable a global, its parent tells.
public enum DeclarationKind: UInt8, Sendable, CaseIterable {
  case `class`
  case structure
  case enumeration
  case union
  case actor
  /// A Swift protocol, an Objective-C protocol.
  case interface
  /// A Swift extension, an Objective-C category or implementation.
  case `extension`
  case typeAlias
  case associatedType
  case genericParameter
  case function
  case initializer
  case deinitializer
  case subscriptFunction
  /// `get`, `set`, `willSet` ... of a property or subscript, which is its parent; a getter without
  /// keyword is a `get` too.
  case accessor
  case closure
  case operatorFunction
  case macro
  /// A member of a Swift type, an Objective-C `@property`.
  case property
  /// A field of a C struct or union, an Objective-C instance variable.
  case field
  /// A local or global variable or constant.
  case variable
  /// Also what is declared by being used: `$0`, `newValue`, `oldValue`.
  case parameter
  case enumCase
  /// A payload of an enum case; its parent is the case.
  case associatedValue
  /// A column of a table, an attribute or a relationship of a Core Data entity.
  case column
  /// A field of a message, an input, an object or a selection, as a schema or a query names it.
  case key
  /// A `#define`.
  case macroDefinition

  public var isType: Bool {
    switch self {
    case .class, .structure, .enumeration, .union, .actor, .interface, .extension, .typeAlias,
      .associatedType, .genericParameter:
      true
    case .function, .initializer, .deinitializer, .subscriptFunction, .accessor, .closure,
      .operatorFunction, .macro, .property, .field, .variable, .parameter, .enumCase,
      .associatedValue, .column, .key, .macroDefinition:
      false
    }
  }

  public var isFunction: Bool {
    switch self {
    case .function, .initializer, .deinitializer, .subscriptFunction, .accessor, .closure,
      .operatorFunction, .macro:
      true
    case .class, .structure, .enumeration, .union, .actor, .interface, .extension, .typeAlias,
      .associatedType, .genericParameter, .property, .field, .variable, .parameter, .enumCase,
      .associatedValue, .column, .key, .macroDefinition:
      false
    }
  }
}

/// What else is known of a declaration.
public struct DeclarationTraits: OptionSet, Sendable, Hashable {
  public let rawValue: UInt16

  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Belongs to the type, not to a value of it.
  public static let isStatic = DeclarationTraits(rawValue: 1)
  /// Has a getter and no storage.
  public static let isComputed = DeclarationTraits(rawValue: 2)
  /// `let`, `const`.
  public static let isConstant = DeclarationTraits(rawValue: 4)
  /// The type was not written; it is what the initial value names.
  public static let typeIsEvident = DeclarationTraits(rawValue: 8)
  /// A member of a protocol, without an implementation.
  public static let isRequirement = DeclarationTraits(rawValue: 16)
  /// A C function, class or variable that is declared here and defined elsewhere.
  public static let isForward = DeclarationTraits(rawValue: 32)
  public static let isOverride = DeclarationTraits(rawValue: 64)
  /// A parameter through which data comes back to the caller: the function's body writes to what it
  /// points to (`*p = x`, `p->name = x`, `strcpy(p, x)`), or a macro's to what it was given. Of Swift an `inout`
  /// parameter, and a method that is `mutating`.
  public static let isWrittenThrough = DeclarationTraits(rawValue: 128)
  /// The parameter for all arguments of a function, a method or a macro that no parameter before it takes: `...`.
  public static let takesRest = DeclarationTraits(rawValue: 256)
  /// At file level, and known in its file only: `private`, `fileprivate`; a function of C that is `static`, which who
  /// includes a header knows too.
  public static let isFileLocal = DeclarationTraits(rawValue: 512)
  /// At file level, and known to other modules: `public`, `open`, `package`.
  public static let isExported = DeclarationTraits(rawValue: 1024)
  /// A parameter of Swift that no call leaves out: it has no default, and is none for any number of arguments.
  public static let isNeeded = DeclarationTraits(rawValue: 4096)
}

/// A type that a type is declared to inherit from or to conform to.
public struct Inheritance: Sendable, Hashable {
  public var declaration: DeclarationIndex
  /// As written.
  public var type: Name

  public init(declaration: DeclarationIndex, type: Name) {
    self.declaration = declaration
    self.type = type
  }
}

/// An attribute or a property wrapper on a declaration, with the arguments it was given.
public struct Attribute: Sendable, Hashable {
  public var declaration: DeclarationIndex
  /// Without `@`.
  public var name: Name
  /// Into `FileFacts.arguments`.
  public var arguments: Span32
  public var offset: UInt32

  public init(declaration: DeclarationIndex, name: Name, arguments: Span32, offset: UInt32) {
    self.declaration = declaration
    self.name = name
    self.arguments = arguments
    self.offset = offset
  }
}

/// A run of entries in one of the arrays of `FileFacts`.
public struct Span32: Sendable, Hashable {
  public var start: UInt32
  public var count: UInt32

  public init(start: UInt32, count: UInt32) {
    self.start = start
    self.count = count
  }

  public static let empty = Span32(start: 0, count: 0)

  public var range: Range<Int> { Int(start)..<Int(start + count) }
}

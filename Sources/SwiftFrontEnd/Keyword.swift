/// The words that mean something to the parser, reserved ones first.
enum Keyword: UInt8, CaseIterable {
  case none
  case `associatedtype`, `class`, `deinit`, `enum`, `extension`, `fileprivate`, `func`, `import`
  case `init`, `inout`, `internal`, `let`, `operator`, `precedencegroup`, `private`, `protocol`
  case `public`, `rethrows`, `static`, `struct`, `subscript`, `typealias`, `var`
  case `break`, `case`, `catch`, `continue`, `default`, `defer`, `do`, `else`, `fallthrough`, `for`
  case `guard`, `if`, `in`, `repeat`, `return`, `switch`, `throw`, `where`, `while`
  case `as`, `is`, `throws`, `try`
  case `Any`, `false`, `nil`, `self`, `Self`, `super`, `true`
  case actor, macro, prefix, postfix, infix, final, open, package, override, required, convenience
  case dynamic, lazy, weak, unowned, indirect, mutating, nonmutating, nonisolated, isolated
  case distributed, optional, consuming, borrowing, async, await, get, set, willSet, didSet
  case readMark
  case modifyMark, unsafeAddress, unsafeMutableAddress, read, modify, yielding, borrow, mutate
  case consume
  case copy, each, any, some, unsafe, yield, then, discard, sending, ownedMark, sharedMark
  case constMark
  case consumingMark, reasync, of, localMark, compilerInitialized, using, setterAccess, moveMark
  case borrowMark, resultDependsOnSelf, underlyingVersion

  /// Cannot be used as a name without backticks.
  var isReserved: Bool { self != .none && rawValue <= Keyword.true.rawValue }

  /// Reserved, and an expression (or the start of one that an operator may follow).
  var isOperand: Bool { rawValue >= Keyword.Any.rawValue && rawValue <= Keyword.true.rawValue }

  /// Starts a declaration whatever follows.
  var startsDeclaration: Bool {
    switch self {
    case .associatedtype, .class, .deinit, .enum, .extension, .func, .import, .`init`, .let,
      .operator, .precedencegroup, .protocol, .struct, .subscript, .typealias, .var:
      true
    default:
      false
    }
  }

  /// May stand before a declaration's keyword.
  var isModifier: Bool {
    switch self {
    case .fileprivate, .internal, .private, .public, .static, .prefix, .postfix, .infix, .final,
      .open, .package, .override, .required, .convenience, .dynamic, .lazy, .weak, .unowned,
      .indirect, .mutating, .nonmutating, .nonisolated, .isolated, .distributed, .optional,
      .consuming, .borrowing, .async, .sending, .consumingMark, .localMark, .compilerInitialized,
      .setterAccess, .resultDependsOnSelf, .underlyingVersion, .constMark:
      true
    default:
      false
    }
  }

  var isAccessor: Bool {
    switch self {
    case .read, .modify: true
    default: startsAccessors
    }
  }

  /// May be the first accessor of a block; the others are calls there, as in `{ read { ... } }`.
  var startsAccessors: Bool {
    switch self {
    case .get, .set, .willSet, .didSet, .readMark, .modifyMark, .unsafeAddress,
      .unsafeMutableAddress, .`init`, .borrow, .mutate:
      true
    default:
      false
    }
  }

  /// As written in source.
  var spelling: String {
    switch self {
    case .none: ""
    case .ownedMark: "__owned"
    case .sharedMark: "__shared"
    case .constMark: "_const"
    case .consumingMark: "__consuming"
    case .localMark: "_local"
    case .compilerInitialized: "_compilerInitialized"
    case .setterAccess: "__setter_access"
    case .moveMark: "_move"
    case .borrowMark: "_borrow"
    case .resultDependsOnSelf: "_resultDependsOnSelf"
    case .underlyingVersion: "_underlyingVersion"
    case .readMark: "_read"
    case .modifyMark: "_modify"
    default: "\(self)"
    }
  }

  /// Starts a statement that is not an expression.
  var startsStatement: Bool {
    switch self {
    case .break, .case, .catch, .continue, .default, .defer, .do, .else, .fallthrough, .for, .guard,
      .if, .repeat, .return, .switch, .throw, .while:
      true
    default:
      false
    }
  }
}

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
  var spelling: String { Keyword.spellings[Int(rawValue)] }

  /// Of all cases, in their order. Written out, as to ask a hundred cases for their names takes longer than to read a file.
  private static let spellings: [String] =
    [""]
      + """
      associatedtype class deinit enum extension fileprivate func import init inout internal \
      let operator precedencegroup private protocol public rethrows static struct subscript \
      typealias var break case catch continue default defer do else fallthrough for guard if \
      in repeat return switch throw where while as is throws try Any false nil self Self super \
      true actor macro prefix postfix infix final open package override required convenience \
      dynamic lazy weak unowned indirect mutating nonmutating nonisolated isolated distributed \
      optional consuming borrowing async await get set willSet didSet _read _modify \
      unsafeAddress unsafeMutableAddress read modify yielding borrow mutate consume copy each \
      any some unsafe yield then discard sending __owned __shared _const __consuming reasync \
      of _local _compilerInitialized using __setter_access _move _borrow _resultDependsOnSelf \
      _underlyingVersion
      """.split(separator: " ").map(String.init)

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

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
  case distributed, optional, consuming, borrowing, async, await, get, set, willSet, didSet, _read
  case _modify, unsafeAddress, unsafeMutableAddress, read, modify, yielding, borrow, mutate, consume
  case copy, each, any, some, unsafe, yield, then, discard, sending, __owned, __shared, _const
  case __consuming, reasync, of, _local, _compilerInitialized, using, __setter_access, _move
  case _borrow, _resultDependsOnSelf, _underlyingVersion

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
      .consuming, .borrowing, .async, .sending, .__consuming, ._local, ._compilerInitialized,
      .__setter_access, ._resultDependsOnSelf, ._underlyingVersion, ._const:
      true
    default:
      false
    }
  }

  var isAccessor: Bool {
    switch self {
    case .get, .set, .willSet, .didSet, ._read, ._modify, .unsafeAddress, .unsafeMutableAddress,
      .read, .modify, .`init`, .borrow, .mutate:
      true
    default:
      false
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

/// Finds keywords by their bytes: an open hash table over length, first and last byte.
struct KeywordTable: Sendable {
  private let slots: [UInt8]
  private let words: [[UInt8]]
  private static let longest = 24

  static let shared = KeywordTable()

  private init() {
    var slots = [UInt8](repeating: 0, count: 1024)
    var words: [[UInt8]] = []
    for keyword in Keyword.allCases {
      let word = keyword == .none ? [] : Array("\(keyword)".utf8)
      words.append(word)
      guard !word.isEmpty else { continue }
      var slot = KeywordTable.slot(first: word[0], last: word[word.count - 1], count: word.count)
      while slots[slot] != 0 { slot = (slot + 1) & 1023 }
      slots[slot] = keyword.rawValue
    }
    self.slots = slots
    self.words = words
  }

  private static func slot(first: UInt8, last: UInt8, count: Int) -> Int {
    (Int(first) &* 29 &+ Int(last) &* 7 &+ count &* 101) & 1023
  }

  func find(_ text: UnsafePointer<UInt8>, count: Int) -> Keyword {
    guard count >= 2, count <= KeywordTable.longest else { return .none }
    var slot = KeywordTable.slot(first: text[0], last: text[count - 1], count: count)
    return slots.withUnsafeBufferPointer { slots in
      while slots[slot] != 0 {
        let matches = words[Int(slots[slot])].withUnsafeBufferPointer { word in
          guard word.count == count else { return false }
          for index in 0..<count where word[index] != text[index] { return false }
          return true
        }
        if matches { return Keyword(rawValue: slots[slot]) ?? .none }
        slot = (slot + 1) & 1023
      }
      return .none
    }
  }
}

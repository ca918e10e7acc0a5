import SourceModel

/// A `#define`, as ranges of tokens.
struct MacroDefinition {
  var name: Token
  /// The names between its parentheses, `...` where it has none; nil for a macro that is no function.
  var parameters: [Token]?
  /// The last parameter takes all arguments that are left: `...`, `arguments...`.
  var takesRest = false
  var body: [Token]
  /// Where the directive ends, in bytes.
  var end: UInt32
}

/// An `#include` or `#import`.
struct Inclusion {
  var isSystem: Bool
  /// Of the header's name, in bytes of the file.
  var range: Range<Int>
  /// Where the directive starts.
  var offset: UInt32
}

/// The code of a file without its directives.
///
/// Every branch of an `#if` is code, whichever a build would take, because no build decides here;
/// `#if 0` is not. Where branches cannot stand one after the other (each opens the same block, or
/// they are halves of an expression), the first is taken.
struct Directives {
  private(set) var code: [Token] = []
  private(set) var macros: [MacroDefinition] = []
  private(set) var inclusions: [Inclusion] = []

  private var conditions: [Condition] = []
  private let bytes: [UInt8]

  init(_ tokens: [Token], bytes: [UInt8]) {
    self.bytes = bytes
    code.reserveCapacity(tokens.count)
    var index = 0
    while index < tokens.count {
      guard tokens[index].symbol == .hash, tokens[index].startsLine else {
        if conditions.last?.isDead != true { append(tokens[index]) }
        index += 1
        continue
      }
      var end = index + 1
      while end < tokens.count, !tokens[end].startsLine { end += 1 }
      read(tokens[index..<end])
      index = end
    }
    while !conditions.isEmpty { endCondition() }
  }

  private mutating func append(_ token: Token) {
    code.append(token)
    if conditions.isEmpty { return }
    conditions[conditions.count - 1].branch.add(token.symbol)
  }

  private mutating func read(_ directive: ArraySlice<Token>) {
    guard directive.count > 1 else { return }
    let word = directive[directive.startIndex + 1]
    let rest = directive.dropFirst(2)
    let isDead = conditions.last?.isDead ?? false
    switch text(word) {
    case "if", "ifdef", "ifndef":
      let literal = rest.count == 1 ? text(rest[rest.startIndex]) : ""
      conditions.append(
        Condition(
          parentIsDead: isDead, isDead: isDead || literal == "0", start: code.count,
          mayRepeat: code.last.map { mayPrecedeBranch($0) } ?? true, firstIsTrue: literal == "1"))
    case "elif", "else", "elifdef", "elifndef":
      guard !conditions.isEmpty else { return }
      nextBranch()
    case "endif":
      guard !conditions.isEmpty else { return }
      endCondition()
    case "define":
      if !isDead { define(rest) }
    case "include", "import", "include_next":
      if !isDead { include(directive, rest) }
    default:
      return
    }
  }

  private mutating func define(_ rest: ArraySlice<Token>) {
    guard let name = rest.first, name.symbol.isWord, let last = rest.last else { return }
    var body = rest.dropFirst()
    var parameters: [Token]?
    var takesRest = false
    // Only a parenthesis that touches the name makes a function of it.
    if let open = body.first, open.symbol == .openParen, open.start == name.end {
      let close = body.firstIndex { $0.symbol == .closeParen } ?? body.endIndex - 1
      let inside = body[body.startIndex..<close]
      takesRest = inside.last?.symbol == .ellipsis
      let isNamed = inside.dropLast().last?.symbol.isWord ?? false
      parameters = inside.filter {
        $0.symbol.isWord || takesRest && !isNamed && $0.symbol == .ellipsis
      }
      body = body[(close + 1)...]
    }
    macros.append(
      MacroDefinition(
        name: name, parameters: parameters, takesRest: takesRest, body: Array(body), end: last.end))
  }

  private mutating func include(_ directive: ArraySlice<Token>, _ rest: ArraySlice<Token>) {
    guard let hash = directive.first, let first = rest.first, let last = rest.last else { return }
    if first.symbol == .string {
      inclusions.append(
        Inclusion(
          isSystem: false, range: Int(first.start) + 1..<Int(first.end) - 1, offset: hash.start))
    } else if first.symbol == .less {
      // A lexer without the directive's context makes `//` in a name a comment; read the bytes.
      var end = Int(first.end)
      while end < bytes.count, bytes[end] != 0x3E, bytes[end] != 0x0A { end += 1 }
      guard end < bytes.count, bytes[end] == 0x3E else { return }
      inclusions.append(
        Inclusion(isSystem: true, range: Int(first.end)..<end, offset: hash.start))
    } else if first.symbol == .identifier {
      inclusions.append(
        Inclusion(
          isSystem: false, range: Int(first.start)..<Int(last.end), offset: hash.start))
    }
  }

  private mutating func nextBranch() {
    let top = conditions.count - 1
    conditions[top].closeBranch(at: code.count, in: code)
    conditions[top].isDead = conditions[top].parentIsDead || conditions[top].firstIsTrue
  }

  private mutating func endCondition() {
    var condition = conditions.removeLast()
    condition.closeBranch(at: code.count, in: code)
    var shape = BranchShape()
    if condition.branches.count <= 1 || (condition.branchesStandAlone) {
      for branch in condition.branches { shape.add(branch.shape) }
    } else if let first = condition.branches.first {
      code.removeSubrange(first.end...)
      shape = first.shape
    }
    if conditions.isEmpty { return }
    conditions[conditions.count - 1].branch.add(shape)
  }

  private func text(_ token: Token) -> String {
    String(decoding: bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)
  }
}

/// How brackets go up and down in a stretch of code.
private struct BranchShape {
  var depth = 0
  var lowest = 0

  var isBalanced: Bool { depth == 0 && lowest == 0 }

  mutating func add(_ symbol: Symbol) {
    if symbol.opens { depth += 1 }
    if symbol.closes {
      depth -= 1
      lowest = min(lowest, depth)
    }
  }

  mutating func add(_ next: BranchShape) {
    lowest = min(lowest, depth + next.lowest)
    depth += next.depth
  }
}

/// An `#if` whose `#endif` has not come yet.
private struct Condition {
  struct Branch {
    var end: Int
    var shape: BranchShape
    var endsWhole: Bool
    /// Whether its first token begins a declaration or a statement.
    var beginsNew: Bool
  }

  let parentIsDead: Bool
  var isDead: Bool
  var start: Int
  let mayRepeat: Bool
  /// `#if 1`: the other branches are dead.
  let firstIsTrue: Bool
  var branch = BranchShape()
  /// Those with code in them.
  var branches: [Branch] = []

  init(parentIsDead: Bool, isDead: Bool, start: Int, mayRepeat: Bool, firstIsTrue: Bool) {
    self.parentIsDead = parentIsDead
    self.isDead = isDead
    self.start = start
    self.mayRepeat = mayRepeat
    self.firstIsTrue = firstIsTrue
  }

  /// Whether all can be read one after the other.
  var branchesStandAlone: Bool {
    branches.allSatisfy { $0.shape.isBalanced && $0.endsWhole && (mayRepeat || $0.beginsNew) }
  }

  mutating func closeBranch(at end: Int, in code: [Token]) {
    if end > start {
      let first = code[start]
      let last = code[end - 1]
      branches.append(
        Branch(
          end: end, shape: branch, endsWhole: mayEndBranch(last), beginsNew: mayBeginBranch(first)))
    }
    branch = BranchShape()
    start = end
  }
}

/// Whether what follows the token begins something new.
private func mayPrecedeBranch(_ token: Token) -> Bool {
  switch token.symbol {
  case .semicolon, .openBrace, .closeBrace, .comma, .colon, .openParen: true
  default: false
  }
}

/// Whether nothing but a declaration or a statement begins with the token.
private func mayBeginBranch(_ token: Token) -> Bool {
  switch token.symbol {
  case .at, .ifKeyword, .forKeyword, .whileKeyword, .doKeyword, .switchKeyword, .returnKeyword,
    .breakKeyword, .gotoKeyword:
    true
  default: token.symbol.beginsDeclaration
  }
}

/// Whether the token ends a statement, a declaration or an element.
private func mayEndBranch(_ token: Token) -> Bool {
  switch token.symbol {
  case .semicolon, .closeBrace, .comma: true
  default: false
  }
}

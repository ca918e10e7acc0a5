import SourceModel

/// Reads the tokens of one file once, from the first to the last, and writes facts as it goes.
///
/// Lists and blocks are bounded by the links between brackets, so damage inside one cannot leak out.
/// `tokens` belongs to the caller, who may free them after `parseFile`; the last one is `.endOfFile`, and `index` never passes it.
struct Parser {
  let source: UnsafePointer<UInt8>
  let tokens: UnsafeMutablePointer<Token>
  let last: Int
  var index = 0
  var facts: FileFacts
  /// The declaration in whose body the parser is.
  var scope: DeclarationIndex = -1
  /// How deep expressions, types and declarations are nested here; bounds the stack.
  var depth = 0
  static let depthLimit = 250

  var bindings = Bindings()
  /// Values of expression statements that their block may give as its own value.
  var tails: [ValueIndex] = []
  /// Every expression of the body counts as its value, as in a result builder.
  var isBuilder = false
  /// A `{` after an expression opens a body, not a trailing closure.
  var isCondition = false
  /// In the cases of a `switch`: `case` and `default` end a statement list.
  var isSwitchBody = false
  var pattern = PatternMode.none
  /// Declared by the pattern that is being read; bound and linked to their value after it.
  var patternBindings: [DeclarationIndex] = []
  /// Arguments of the calls that are being read, the innermost last.
  var openArguments: [Argument] = []
  /// Attributes of the declaration that is being read.
  var openAttributes: [Attribute] = []
  var implicitParameters: [ImplicitParameter] = []
  var implicitStart = 0
  /// References that no local name answers; resolved to members at the end of the file.
  var unresolved: [ValueIndex] = []
  /// For each call, where the called expression ends, in bytes.
  var calleeEnds: [UInt32] = []
  /// The `.declaration` and `.result` value of each declaration, or -1.
  var places: [ValueIndex] = []
  var scratch: [UInt8] = []
  var known: KnownNames

  init(
    source: UnsafePointer<UInt8>, tokens: UnsafeMutablePointer<Token>, tokenCount: Int,
    facts: FileFacts
  ) {
    self.source = source
    self.tokens = tokens
    self.last = tokenCount - 1
    self.facts = facts
    self.known = KnownNames(adding: &self.facts.names)
    reserve()
  }

  /// Room for what a file of so many tokens has. Of a large array the system gives memory only to the
  /// part that is used, so there is ample room, and no time when an array is there twice to grow.
  private mutating func reserve() {
    let count = last + 1
    let isLarge = count > 50_000
    facts.values.reserveCapacity(isLarge ? count : count / 3)
    facts.edges.reserveCapacity(isLarge ? count / 2 : count / 8)
    facts.calls.reserveCapacity(isLarge ? count / 3 : count / 12)
    calleeEnds.reserveCapacity(isLarge ? count / 3 : count / 12)
    facts.arguments.reserveCapacity(isLarge ? count / 2 : count / 12)
    facts.declarations.reserveCapacity(isLarge ? count / 3 : count / 12)
    places.reserveCapacity(isLarge ? count / 3 : count / 12)
    unresolved.reserveCapacity(isLarge ? count / 2 : 0)
  }

  mutating func parseFile() {
    parseStatements(until: last)
    addUnclosedBrackets()
  }

  var kind: TokenKind { tokens[index].kind }
  var keyword: Keyword { tokens[index].keyword }

  func kind(after offset: Int) -> TokenKind { tokens[min(index + offset, last)].kind }
  func keyword(after offset: Int) -> Keyword { tokens[min(index + offset, last)].keyword }

  var isAtLineStart: Bool { tokens[index].flags.contains(.afterNewline) }

  mutating func advance() { if index < last { index += 1 } }

  mutating func take(_ wanted: TokenKind) -> Bool {
    guard kind == wanted else { return false }
    index += 1
    return true
  }

  mutating func take(_ wanted: Keyword) -> Bool {
    guard keyword == wanted else { return false }
    index += 1
    return true
  }

  /// The token that ends the bracket opened at a token; never beyond the end of the file.
  func close(of token: Int) -> Int { min(Int(tokens[token].end), last) }

  /// Where a token ends, in bytes.
  func end(of token: Int) -> UInt32 {
    let kind = tokens[token].kind
    if kind == .interpolationStart || kind == .stringStart {
      return token < last ? tokens[token + 1].start : tokens[token].start
    }
    return kind.isLinked ? tokens[token].start + 1 : tokens[token].end
  }

  /// Where the token before the current one ends, in bytes.
  var previousEnd: UInt32 { index > 0 ? end(of: index - 1) : 0 }

  /// Whether a token is exactly this operator or word.
  func text(at token: Int, is text: StaticString) -> Bool {
    let start = Int(tokens[token].start)
    guard !tokens[token].kind.isLinked,
      Int(tokens[token].end) - start == text.utf8CodeUnitCount
    else { return false }
    for offset in 0..<text.utf8CodeUnitCount where source[start + offset] != text.utf8Start[offset]
    {
      return false
    }
    return true
  }

  func startsWith(_ byte: UInt8, at token: Int) -> Bool {
    let kind = tokens[token].kind
    guard kind == .binaryOperator || kind == .prefixOperator || kind == .postfixOperator else {
      return false
    }
    return source[Int(tokens[token].start)] == byte
  }

  mutating func name(from start: UInt32, to end: UInt32) -> Name {
    guard end > start else { return .none }
    return facts.names.add(
      UnsafeBufferPointer(start: source + Int(start), count: Int(end - start)))
  }

  mutating func name(of token: Int) -> Name {
    name(from: tokens[token].start, to: end(of: token))
  }

  /// Passes a token that fits nowhere.
  mutating func skipDamage() {
    let token = index
    let reason = facts.names.add("unexpected token")
    index = tokens[token].kind.opensBracket ? max(close(of: token), token + 1) : token + 1
    index = min(index, last)
    addGap(from: tokens[token].start, to: max(previousEnd, end(of: token)), reason)
  }

  mutating func addGap(from start: UInt32, to end: UInt32, _ reason: Name) {
    if let before = facts.gaps.last, before.reason == reason, before.end <= start,
      start - before.end <= 1
    {
      facts.gaps[facts.gaps.count - 1].end = end
    } else {
      facts.gaps.append(Gap(offset: start, end: end, reason: reason))
    }
  }

  /// Passes what is nested too deep to be read: a bracket with all that is in it, or one token.
  mutating func skipTooDeep() {
    let start = index
    let reason = facts.names.add("nested too deeply")
    if kind.opensBracket {
      index = close(of: index)
      if kind.closesBracket || kind == .stringEnd { advance() }
    } else if !kind.closesBracket {
      advance()
    }
    guard index > start else { return }
    addGap(from: tokens[start].start, to: previousEnd, reason)
  }
}

/// How names in an expression are to be understood.
enum PatternMode {
  case none
  /// After `case`: `let x` in it declares `x`.
  case matching
  /// After `let` in a pattern: a bare name declares.
  case binding
}

/// `$0`, `newValue`: declared by being used.
struct ImplicitParameter {
  var name: Name
  var declaration: DeclarationIndex
}

/// Names that the parser compares with.
struct KnownNames {
  let selfName, superName, get, string, integer, double, boolean, newValue, oldValue, error: Name

  init(adding table: inout NameTable) {
    selfName = table.add("self")
    superName = table.add("super")
    get = table.add("get")
    string = table.add("String")
    integer = table.add("Int")
    double = table.add("Double")
    boolean = table.add("Bool")
    newValue = table.add("newValue")
    oldValue = table.add("oldValue")
    error = table.add("error")
  }
}

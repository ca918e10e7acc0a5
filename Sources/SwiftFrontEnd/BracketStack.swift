/// The brackets that are open while a file is cut into tokens.
///
/// A brace or an interpolation closes what was left open inside it; a parenthesis or square bracket never
/// closes a brace. Counts make the decision in constant time, so damage cannot make it slow.
struct BracketStack {
  private struct Open {
    var token: UInt32
    var kind: TokenKind
    /// Of the brace around it, while this is open as a brace: what to go back to.
    var parens: UInt32
    var squares: UInt32
  }

  private var stack: [Open] = []
  /// Open since the innermost brace or interpolation.
  private var parens: UInt32 = 0
  private var squares: UInt32 = 0
  /// Open since the innermost interpolation: what is open outside of it is out of reach.
  private var braces = 0
  private var bracesOutside: [UInt32] = []

  mutating func open(_ kind: TokenKind, at token: Int) {
    stack.append(Open(token: UInt32(token), kind: kind, parens: parens, squares: squares))
    switch kind {
    case .leftParen: parens += 1
    case .leftSquare: squares += 1
    default:
      if kind == .leftBrace { braces += 1 }
      parens = 0
      squares = 0
    }
  }

  mutating func close(_ kind: TokenKind, at token: Int, in tokens: UnsafeMutablePointer<Token>) {
    let opening: TokenKind
    let isOpen: Bool
    switch kind {
    case .rightParen: (opening, isOpen) = (.leftParen, parens > 0)
    case .rightSquare: (opening, isOpen) = (.leftSquare, squares > 0)
    case .rightBrace: (opening, isOpen) = (.leftBrace, braces > 0)
    default: (opening, isOpen) = (.interpolationStart, true)
    }
    guard isOpen else {
      tokens[token].flags.insert(.isUnmatched)
      tokens[token].end = UInt32(token)
      return
    }
    while let top = stack.popLast() {
      restore(top)
      tokens[Int(top.token)].end = UInt32(token)
      if top.kind == opening {
        tokens[token].end = top.token
        return
      }
      tokens[Int(top.token)].flags.insert(.isUnmatched)
    }
  }

  /// Ends every bracket that is still open.
  mutating func closeAll(at token: Int, in tokens: UnsafeMutablePointer<Token>) {
    while let top = stack.popLast() {
      restore(top)
      tokens[Int(top.token)].end = UInt32(token)
      tokens[Int(top.token)].flags.insert(.isUnmatched)
    }
  }

  /// Ends every bracket that was opened after a token, for the string it stood in is at its end.
  mutating func abandon(after: Int, at token: Int, in tokens: UnsafeMutablePointer<Token>) {
    while let top = stack.last, Int(top.token) > after {
      stack.removeLast()
      restore(top)
      tokens[Int(top.token)].end = UInt32(token)
      tokens[Int(top.token)].flags.insert(.isUnmatched)
    }
  }

  /// Whether a parenthesis or square bracket is open since the innermost brace or interpolation.
  var hasOpenList: Bool { parens > 0 || squares > 0 }

  /// Ends the lists that are open since the innermost brace, for a statement starts that cannot stand in
  /// one: a closing bracket was forgotten.
  mutating func abandonLists(at token: Int, in tokens: UnsafeMutablePointer<Token>) {
    while let top = stack.last, top.kind == .leftParen || top.kind == .leftSquare {
      stack.removeLast()
      restore(top)
      tokens[Int(top.token)].end = UInt32(token)
      tokens[Int(top.token)].flags.insert(.isUnmatched)
    }
  }

  private mutating func restore(_ top: Open) {
    if top.kind == .leftBrace { braces -= 1 }
    if top.kind == .interpolationStart { braces = Int(bracesOutside.popLast() ?? 0) }
    parens = top.parens
    squares = top.squares
  }

  /// Opens `\(`.
  mutating func openInterpolation(at token: Int) {
    bracesOutside.append(UInt32(braces))
    braces = 0
    open(.interpolationStart, at: token)
  }
}

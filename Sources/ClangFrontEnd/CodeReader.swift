import SourceModel

/// Reads code from its tokens, whatever is missing around it: headers, types, macros.
///
/// clang's own tree loses what it cannot check (an initial value of an unknown type, a message to an
/// unknown class), so nothing here depends on it, and the facts are the same with and without headers.
/// The bodies of macros are read as code of their own. Each `read...` begins at `position`, never
/// goes beyond `limit`, and leaves `position` after what it read.
struct CodeReader {
  var facts: FileFacts
  let bytes: [UInt8]
  let tokens: [Token]
  let brackets: Brackets
  let isCPlusPlus: Bool

  var position = 0
  var limit = 0
  /// The declaration in which reading is, or -1 at file level.
  var scope: DeclarationIndex = -1
  /// By the number of a name, the declaration that it means here, or -1.
  var bindings: [Int32] = []
  /// What to restore when a scope ends.
  var shadowed: [(name: Int, declaration: Int32)] = []
  /// Macros of this file that stand for nothing or for an attribute.
  var transparentMacros: Set<DeclarationIndex> = []
  /// The texts of macros of this file that are string literals.
  var macroTexts: [DeclarationIndex: [UInt8]] = [:]
  /// Where records begin, by the offset of the keyword.
  var recordStarts: [UInt32: DeclarationIndex] = [:]
  /// Macros of this file that may stand for declarations.
  var mayDeclare: Set<DeclarationIndex> = []
  /// Those that did, so that what they declare is known where they are used.
  var expandedMacros: Set<DeclarationIndex> = []
  /// The declarations of a class that have instance variables, by its name.
  var holders: [Name: [DeclarationIndex]] = [:]
  /// The bodies of functions: the token after each, by its brace.
  var bodyEnds: [Int: Int] = [:]
  /// By the number of a name, what the function of that name carries.
  var knownCarriages: [KnownCarriage] = []
  /// What local pointers were set to point to.
  var pointees: [DeclarationIndex: [Value]] = [:]
  /// A word among the specifiers being read that may be their type, or -1.
  var lastWord = -1
  /// Reading is in the body of a macro.
  var isInMacro = false
  private var depth = 0

  init(facts: FileFacts, bytes: [UInt8], tokens: [Token], brackets: Brackets, isCPlusPlus: Bool) {
    self.facts = facts
    self.bytes = bytes
    self.tokens = tokens
    self.brackets = brackets
    self.isCPlusPlus = isCPlusPlus
  }

  /// The symbol some tokens ahead.
  func peek(_ ahead: Int = 0) -> Symbol {
    let index = position + ahead
    return index < limit ? tokens[index].symbol : .end
  }

  /// The symbol of a token by its number.
  func symbol(at index: Int) -> Symbol {
    index >= 0 && index < limit ? tokens[index].symbol : .end
  }

  var offset: UInt32 {
    position < tokens.count ? tokens[position].start : UInt32(bytes.count)
  }

  /// Where the last token that was read ends.
  var endOffset: UInt32 { position > 0 ? tokens[min(position, tokens.count) - 1].end : 0 }

  mutating func advance(_ count: Int = 1) { position = min(position + count, limit) }

  /// Passes over the symbol if it is next.
  mutating func take(_ symbol: Symbol) -> Bool {
    guard peek() == symbol else { return false }
    position += 1
    return true
  }

  /// Where what a bracket encloses ends, and where reading goes on after it.
  func enclosed(by open: Int) -> (end: Int, next: Int) {
    let end = Int(brackets.ends[open])
    if end > limit { return (limit, limit) }
    return brackets.isClosed[open] && end < limit ? (end, end + 1) : (end, end)
  }

  /// The token after the group that a bracket opens.
  func after(_ open: Int) -> Int { enclosed(by: open).next }

  /// Passes over a group if its opening bracket is next.
  mutating func skipGroup(_ open: Symbol = .openParen) {
    if peek() == open { position = after(position) }
  }

  /// Reads what the next bracket encloses.
  mutating func readGroup(_ body: (inout CodeReader) -> Void) {
    guard position < limit, tokens[position].symbol.opens else { return }
    let (end, next) = enclosed(by: position)
    let outer = limit
    position += 1
    limit = max(end, position)
    body(&self)
    limit = outer
    position = max(next, position)
  }

  /// Reads one level deeper, or records a gap where the code nests beyond what the stack bears.
  mutating func deeper(_ body: (inout CodeReader) -> Void) {
    guard depth < 128 else {
      // Where nothing is left, nothing is missed.
      guard position < limit else { return }
      let start = offset
      position = limit
      facts.gaps.append(
        Gap(offset: start, end: endOffset, reason: facts.names.add("nested too deeply")))
      return
    }
    depth += 1
    body(&self)
    depth -= 1
  }

  /// Reads in the scope of a declaration; names that are declared meanwhile end with it.
  mutating func inScope(of declaration: DeclarationIndex, _ body: (inout CodeReader) -> Void) {
    let outer = scope
    let count = shadowed.count
    scope = declaration
    body(&self)
    scope = outer
    endBlock(count)
  }

  /// Forgets the names that were declared since `shadowed` had `count` entries.
  mutating func endBlock(_ count: Int) {
    while shadowed.count > count {
      let last = shadowed.removeLast()
      bindings[last.name] = last.declaration
    }
  }

  /// Passes over tokens and whole groups up to the next of the symbols at this level.
  mutating func skip(to stop: Symbol, or other: Symbol = .end) {
    while position < limit {
      let next = peek()
      if next == stop || next == other { return }
      if next.opens { position = max(after(position), position + 1) } else { position += 1 }
    }
  }
}

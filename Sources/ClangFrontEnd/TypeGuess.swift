import SourceModel

/// Whether a name is a type, where no declaration of it was seen.
extension CodeReader {
  /// Written all in capitals, as macros are.
  func isShouting(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.end - token.start > 1 else { return false }
    for byte in bytes[Int(token.start)..<Int(token.end)] {
      if byte >= UInt8(ascii: "a"), byte <= UInt8(ascii: "z") { return false }
    }
    return true
  }

  /// Whether a statement that begins with an identifier declares something.
  mutating func beginsDeclaration() -> Bool {
    if peek().beginsDeclaration { return true }
    guard peek() == .identifier else { return false }
    if let known = binding(at: position), !known.kind.isType, known.kind != .macroDefinition {
      return false
    }
    var index = position + 1
    while symbol(at: index) == .colons, symbol(at: index + 1).isWord { index += 2 }
    if symbol(at: index) == .less {
      guard let next = afterAngles(index) else { return false }
      index = next
      while symbol(at: index) == .colons, symbol(at: index + 1).isWord { index += 2 }
    }
    switch symbol(at: index) {
    case .identifier:
      // `MACRO function(x);` is a call if what stands in the parentheses can be no parameter.
      guard symbol(at: index + 1) == .openParen, !isCPlusPlus else { return true }
      return !isShouting(position) && isParameterList(index + 1)
    case .qualifier, .constKeyword, .structKeyword, .builtinType:
      return true
    case .star, .caret, .ampersand, .and:
      return isPointerDeclarator(index)
    case .openParen:
      return isFunctionPointer(index)
    default:
      return false
    }
  }

  /// `* name` and then something that a product is not followed by.
  private func isPointerDeclarator(_ index: Int) -> Bool {
    if symbol(at: index) == .caret || symbol(at: index) == .and, !isCPlusPlus { return false }
    if symbol(at: index) == .ampersand, !isCPlusPlus { return false }
    var index = index
    while true {
      switch symbol(at: index) {
      case .star, .qualifier, .constKeyword, .ampersand, .and: index += 1
      case .identifier:
        switch symbol(at: index + 1) {
        case .semicolon, .assign, .comma, .openBracket, .end, .colon, .attribute: return true
        case .openParen: return isParameterList(index + 1)
        case .identifier: return isText(index + 1, "in") || isShouting(index + 1)
        default: return false
        }
      case .openParen: return isFunctionPointer(index)
      default: return false
      }
    }
  }

  /// `(*name)(` or `(^name)(`.
  func isFunctionPointer(_ open: Int) -> Bool {
    guard symbol(at: open) == .openParen else { return false }
    var index = open + 1
    if symbol(at: index) == .identifier, symbol(at: index + 1) == .star { index += 1 }
    guard symbol(at: index) == .star || symbol(at: index) == .caret else { return false }
    while symbol(at: index) == .star || symbol(at: index) == .qualifier
      || symbol(at: index) == .constKeyword || symbol(at: index) == .caret
    {
      index += 1
    }
    if symbol(at: index) == .identifier {
      index += 1
    } else if symbol(at: index) != .closeParen {
      return false
    }
    while symbol(at: index) == .openBracket { index = max(after(index), index + 1) }
    if symbol(at: index) == .openParen { return true }
    return symbol(at: index) == .closeParen
      && (symbol(at: index + 1) == .openParen || symbol(at: index + 1) == .openBracket)
  }

  /// Whether what a parenthesis encloses reads as parameters and not as arguments.
  func isParameterList(_ open: Int) -> Bool {
    let end = enclosed(by: open).end
    let first = open + 1
    guard first < end else { return true }
    if tokens[first].symbol.beginsDeclaration || tokens[first].symbol == .ellipsis { return true }
    guard tokens[first].symbol == .identifier else { return false }
    switch symbol(at: first + 1) {
    case .identifier, .constKeyword, .qualifier: return true
    case .star:
      var next = first + 2
      while symbol(at: next) == .star || symbol(at: next) == .qualifier { next += 1 }
      if next >= end || symbol(at: next) == .comma { return true }
      return symbol(at: next) == .identifier
        && (next + 1 >= end || symbol(at: next + 1) == .comma)
    default: return false
    }
  }

  /// The token after `<...>`, if what stands between can be the arguments of a type.
  func afterAngles(_ open: Int) -> Int? {
    var depth = 0
    var index = open
    // No list of type arguments is longer; a comparison would search the whole file.
    while index < limit, index - open < 200 {
      switch tokens[index].symbol {
      case .less: depth += 1
      case .greater: depth -= 1
      case .shiftRight: depth -= 2
      case .identifier, .comma, .star, .colons, .constKeyword, .qualifier, .builtinType,
        .structKeyword, .ampersand, .number, .ellipsis, .caret, .enumKeyword, .classKeyword:
        break
      case .openParen, .openBracket:
        index = max(after(index) - 1, index)
      default: return nil
      }
      index += 1
      if depth <= 0 { return depth == 0 ? index : nil }
    }
    return nil
  }

  /// Whether the parenthesis before a value holds a type: a cast, or the argument of `sizeof`.
  mutating func isCast(_ open: Int) -> Bool {
    let (end, next) = enclosed(by: open)
    var index = open + 1
    guard index < end else { return false }
    if tokens[index].symbol.beginsType { return true }
    while index < end, tokens[index].symbol == .qualifier { index += 1 }
    if index >= end { return true }
    if tokens[index].symbol.beginsType { return true }
    guard tokens[index].symbol == .identifier else { return false }
    let first = index
    index += 1
    while symbol(at: index) == .colons, symbol(at: index + 1) == .identifier { index += 2 }
    if symbol(at: index) == .less, let after = afterAngles(index) { index = after }
    let hasArguments = index > first + 1
    while index < end, tokens[index].symbol == .constKeyword || tokens[index].symbol == .qualifier {
      index += 1
    }
    if index < end {
      // `(Type *)`, `(Type **)`, `(Type (^)(int))`; a product has a right side.
      if tokens[index].symbol == .openParen {
        return symbol(at: index + 1) == .caret
          || symbol(at: index + 1) == .star
            && symbol(at: index + 2) == .closeParen
      }
      while index < end {
        switch tokens[index].symbol {
        case .star, .constKeyword, .qualifier: index += 1
        case .ampersand, .and: if isCPlusPlus { index += 1 } else { return false }
        default: return false
        }
      }
      return true
    }
    if let known = binding(at: first), known.kind != .macroDefinition { return known.kind.isType }
    return isCastName(first, hasArguments: hasArguments, followedBy: symbol(at: next))
  }

  /// Whether `(name)` is a cast, by what follows and by how types are named.
  private func isCastName(_ index: Int, hasArguments: Bool, followedBy next: Symbol) -> Bool {
    switch next {
    case .identifier, .string, .character, .number, .at, .exclamation, .tilde, .sizeof, .openBrace:
      return true
    case .openParen, .openBracket, .minus, .plus, .star, .ampersand, .caret, .plusPlus, .minusMinus:
      return hasArguments || isTypeName(index)
    default:
      return false
    }
  }

  private func isTypeName(_ index: Int) -> Bool {
    let word = text(index)
    if word.utf8.count > 2, word.hasSuffix("_t") { return true }
    switch word {
    case "id", "instancetype", "BOOL", "NSInteger", "NSUInteger", "CGFloat", "Class", "SEL",
      "bool", "gboolean", "gint", "guint", "gchar", "gpointer", "gsize", "NSTimeInterval":
      return true
    default: return false
    }
  }
}

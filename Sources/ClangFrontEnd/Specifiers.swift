import SourceModel

/// What stands before the declarators: storage, qualifiers and the type without stars.
struct Specifiers {
  var isTypedef = false
  var isStatic = false
  var isExtern = false
  var isConstant = false
  /// The type as far as it was written, words separated by single spaces.
  var type: [UInt8] = []
  /// Whether a type was seen, be it only its name.
  var hasType = false
  /// The type is that of what is given: `typeof(x)`, `auto`.
  var isEvident = false
  /// A struct, union or enum that is declared in place.
  var record: DeclarationIndex = -1
  /// The record got its name from what is declared with it.
  var recordIsNamedAfter = false
}

extension CodeReader {
  /// Reads specifiers; in a list of parameters a lone name is a type.
  mutating func readSpecifiers(inParameter: Bool = false) -> Specifiers {
    lastWord = -1
    var result = readSpecifierWords(inParameter: inParameter)
    if !result.hasType, lastWord >= 0 {
      append(lastWord, to: &result.type)
      result.hasType = true
    }
    lastWord = -1
    return result
  }

  private mutating func readSpecifierWords(inParameter: Bool) -> Specifiers {
    var result = Specifiers()
    let start = position
    while position < limit {
      // Nobody writes so many; what reads as nothing would be read again from its second token.
      if !result.hasType, position - start > 200 { return result }
      switch peek() {
      case .typedefKeyword: result.isTypedef = true
      case .staticKeyword: result.isStatic = true
      case .externKeyword:
        result.isExtern = true
        if peek(1) == .string { advance() }
      case .constKeyword:
        result.isConstant = true
        append(position, to: &result.type)
      case .qualifier: break
      case .attribute:
        advance()
        skipGroup()
        continue
      case .typeof:
        result.hasType = true
        result.isEvident = true
        advance()
        skipGroup()
        continue
      case .builtinType:
        append(position, to: &result.type)
        result.hasType = true
      case .structKeyword, .unionKeyword, .classKeyword, .enumKeyword:
        readRecord(into: &result)
        result.hasType = true
        continue
      case .identifier:
        guard readTypeName(into: &result, inParameter: inParameter) else { return result }
        continue
      case .colons where symbol(at: position + 1) == .identifier && !result.hasType: break
      default: return result
      }
      advance()
    }
    return result
  }

  /// Takes an identifier (with what belongs to it) as a part of the type, unless it is the name of
  /// what is declared.
  private mutating func readTypeName(
    into result: inout Specifiers, inParameter: Bool
  ) -> Bool {
    if isTransparentMacro(position) {
      advance()
      return true
    }
    var last = position
    while symbol(at: last + 1) == .colons, symbol(at: last + 2) == .identifier { last += 2 }
    var next = last + 1
    if symbol(at: next) == .less, !result.hasType, let after = afterAngles(next) {
      next = after
      while symbol(at: next) == .colons, symbol(at: next + 1) == .identifier { next += 2 }
    }
    let isType: Bool
    switch symbol(at: next) {
    case .identifier:
      isType = !(result.hasType && isShouting(next) && !isShouting(position))
    case .constKeyword:
      isType = true
    case .builtinType, .structKeyword, .unionKeyword, .enumKeyword, .qualifier,
      .typeof, .staticKeyword, .externKeyword, .typedefKeyword, .attribute, .operatorKeyword:
      // `name __attribute__((unused))` is the name; `Type __attribute__((x)) name` is rare.
      isType = !result.hasType
    case .star, .ampersand, .and, .caret, .tilde:
      isType = !result.hasType || symbol(at: next) == .star
    case .openParen:
      if result.hasType { return false }
      if isFunctionPointer(next) {
        isType = true
      } else if result.isTypedef, symbol(at: after(next)) == .openBrace {
        readMacroEnumeration(into: &result)
        return true
      } else {
        return readMacroType(into: &result)
      }
    case .end, .comma, .closeParen, .openBracket:
      isType = inParameter && !result.hasType
    case .colon:
      // An unnamed bit-field; elsewhere it is a label.
      isType = false
    default:
      isType = false
    }
    guard isType else { return false }
    // A word before the type proper says how it is linked or exported: `API_EXPORT int x`.
    let isAttribute =
      isShouting(position)
      && (symbol(at: next) == .identifier || symbol(at: next).beginsDeclaration)
      && symbol(at: next + 1) != .semicolon && symbol(at: next + 1) != .assign
      && symbol(at: next + 1) != .openBracket && symbol(at: next + 1) != .comma
      && symbol(at: next + 1) != .end
    if !isAttribute {
      while position < next {
        append(position, to: &result.type)
        advance()
      }
      result.hasType = true
    } else {
      // Unless nothing else does, it gives the type: `static RETSIGTYPE handler(int)`.
      if !result.hasType, next < limit, !tokens[next].startsLine { lastWord = position }
      position = next
    }
    return true
  }

  /// `MACRO(x) name`: the macro gives the type, or says something about it.
  private mutating func readMacroType(into result: inout Specifiers) -> Bool {
    let next = after(position + 1)
    guard next > position + 1, next < limit,
      !tokens[next].startsLine || tokens[next].symbol == .star
    else { return false }
    switch symbol(at: next) {
    case .identifier, .star, .builtinType, .structKeyword, .constKeyword, .staticKeyword,
      .unionKeyword, .enumKeyword, .qualifier, .typeof, .externKeyword:
      break
    default: return false
    }
    // Only directly before a name that ends is it the type itself: `LIST_ENTRY(item) next;`
    let follower = symbol(at: next + 1)
    let givesType =
      symbol(at: next) == .star
      || symbol(at: next) == .identifier
        && (follower == .semicolon || follower == .assign || follower == .comma
          || follower == .openBracket)
    while position < next {
      if givesType { append(position, to: &result.type) }
      advance()
    }
    if givesType { result.hasType = true }
    return true
  }

  /// A macro of this file that stands for nothing or for an attribute.
  private mutating func isTransparentMacro(_ index: Int) -> Bool {
    let name = name(index)
    let found = binding(of: name)
    guard found >= 0, facts.declarations[Int(found)].kind == .macroDefinition else { return false }
    return transparentMacros.contains(found) && symbol(at: index + 1) != .openParen
  }

  /// Adds a token to the text of a type: words apart, punctuation close, a star after a space.
  func append(_ index: Int, to type: inout [UInt8]) {
    let token = tokens[index]
    let text = bytes[Int(token.start)..<Int(token.end)]
    if let last = type.last, let first = text.first {
      let isWordAfterWord = isWordByte(last) && isWordByte(first)
      let isStarAfterWord = first == UInt8(ascii: "*") && last != UInt8(ascii: "*")
      let isWordAfterComma = last == UInt8(ascii: ",")
      let isWordAfterAngle = last == UInt8(ascii: ">") && isWordByte(first)
      if isWordAfterWord || (isStarAfterWord && last != UInt8(ascii: "(")) || isWordAfterComma
        || isWordAfterAngle
      {
        type.append(0x20)
      }
    }
    type.append(contentsOf: text)
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == 0x5F || (byte >= 0x30 && byte <= 0x39)
      || (byte | 0x20) >= 0x61
        && (byte | 0x20) <= 0x7A
  }

  mutating func name(ofType type: [UInt8]) -> Name {
    type.withUnsafeBufferPointer { facts.names.add($0) }
  }
}

import SourceModel

extension CodeReader {
  /// Reads `struct`, `union`, `class` or `enum` with its name and, where it has one, its body.
  mutating func readRecord(into result: inout Specifiers) {
    let keyword = position
    let symbol = peek()
    let kind: DeclarationKind =
      switch symbol {
      case .unionKeyword: .union
      case .enumKeyword: .enumeration
      case .classKeyword: .class
      default: .structure
      }
    append(keyword, to: &result.type)
    advance()
    if symbol == .enumKeyword { _ = take(.classKeyword) || take(.structKeyword) }
    let nameToken = readRecordName()
    let open = bodyOfRecord(kind)
    if nameToken >= 0 { append(nameToken, to: &result.type) }
    guard let open else {
      // `struct account;` tells that there is one.
      if nameToken >= 0, peek() == .semicolon, !result.isTypedef, scope < 0 {
        let forward = declare(
          kind, .isForward, name: name(nameToken), offset: tokens[nameToken].start,
          isBound: isCPlusPlus)
        end(forward)
        result.record = forward
      }
      return
    }
    if nameToken < 0, isMemberless(open) {
      // The members of an anonymous member are members of the record around it.
      position = open
      readGroup { outer in outer.deeper { $0.readMembers(of: kind) } }
      result.record = scope
      recordStarts[tokens[keyword].start] = scope
      return
    }
    let named = nameToken >= 0 ? nameToken : nameAfter(open)
    let record = declare(
      kind, name: named >= 0 ? name(named) : .none,
      offset: tokens[named >= 0 ? named : keyword].start, isBound: nameToken >= 0 && isCPlusPlus)
    if nameToken < 0, named >= 0 { append(named, to: &result.type) }
    if nameToken < 0, named >= 0, result.isTypedef {
      result.type = Array(bytes[Int(tokens[named].start)..<Int(tokens[named].end)])
      result.recordIsNamedAfter = true
    }
    readBases(of: record, until: open)
    position = open
    inScope(of: kind == .enumeration ? scope : record) { reader in
      reader.scope = record
      reader.readGroup { outer in outer.deeper { $0.readMembers(of: kind) } }
    }
    if kind == .enumeration { bindCases(of: record) }
    end(record)
    recordStarts[tokens[keyword].start] = record
    result.record = record
  }

  /// The name of a record is the last word before its body; before anything else the first.
  private mutating func readRecordName() -> Int {
    var name = -1
    while position < limit {
      switch peek() {
      case .attribute:
        advance()
        skipGroup()
      case .qualifier: advance()
      case .openBracket where peek(1) == .openBracket: position = after(position)
      case .colons: advance()
      case .identifier:
        if name >= 0 {
          let next = peek(1)
          guard next == .openBrace || next == .colon && isCPlusPlus || isShouting(name),
            symbol(at: name + 1) != .openParen
          else { return name }
          guard next != .semicolon, next != .assign, next != .comma else { return name }
        }
        name = position
        advance()
        if peek() == .openParen, symbol(at: after(position)) == .identifier, isShouting(name) {
          position = after(position)
          name = -1
        } else if peek() == .less, isCPlusPlus, let next = afterAngles(position) {
          position = next
        }
      default: return name
      }
    }
    return name
  }

  /// The brace that opens the body, or nil; `position` stays.
  private func bodyOfRecord(_ kind: DeclarationKind) -> Int? {
    if peek() == .openBrace { return position }
    guard peek() == .colon, isCPlusPlus || kind == .enumeration else { return nil }
    var index = position + 1
    while index < limit {
      switch tokens[index].symbol {
      case .openBrace: return index
      case .semicolon, .openParen, .closeBrace, .assign: return nil
      default: index += 1
      }
    }
    return nil
  }

  /// Whether a nested record has no declarator.
  private func isMemberless(_ open: Int) -> Bool {
    guard scope >= 0, facts.declarations[Int(scope)].kind.isType,
      facts.declarations[Int(scope)].kind != .enumeration
    else { return false }
    var index = after(open)
    while symbol(at: index) == .attribute {
      index += 1
      if symbol(at: index) == .openParen { index = after(index) }
    }
    return symbol(at: index) == .semicolon || index >= limit
  }

  /// The name of what is declared with an anonymous record.
  private func nameAfter(_ open: Int) -> Int {
    var index = after(open)
    while index < limit {
      switch tokens[index].symbol {
      case .attribute:
        index += 1
        if symbol(at: index) == .openParen { index = after(index) }
      case .star, .qualifier, .constKeyword: index += 1
      case .identifier:
        if isShouting(index), symbol(at: index + 1) == .identifier {
          index += 1
        } else {
          return index
        }
      default: return -1
      }
    }
    return -1
  }

  private mutating func readBases(of record: DeclarationIndex, until open: Int) {
    guard take(.colon) else { return }
    while position < open {
      if peek() == .identifier || peek() == .builtinType {
        var type: [UInt8] = []
        let first = position
        while position < open, peek() != .comma {
          if peek() == .less, let next = afterAngles(position), next <= open {
            while position < next {
              append(position, to: &type)
              position += 1
            }
          } else {
            append(position, to: &type)
            position += 1
          }
        }
        if position > first {
          facts.inheritances.append(Inheritance(declaration: record, type: name(ofType: type)))
        }
      } else {
        position += 1
      }
    }
  }

  /// `typedef NS_ENUM(NSInteger, Color) { ... };`: the macro gives the type and the name.
  mutating func readMacroEnumeration(into result: inout Specifiers) {
    let open = position + 1
    let arguments = enclosed(by: open).end
    let body = after(open)
    var type: [UInt8] = []
    var named = -1
    for index in (open + 1)..<max(arguments, open + 1) where tokens[index].symbol.isWord {
      if named >= 0 { append(named, to: &type) }
      named = index
    }
    let typeName = name(ofType: type)
    let record = declare(
      .enumeration, name: named >= 0 ? name(named) : .none, type: typeName,
      offset: tokens[named >= 0 ? named : position].start)
    position = body
    inScope(of: record) { reader in
      reader.readGroup { outer in outer.deeper { $0.readCases() } }
    }
    bindCases(of: record)
    end(record)
    result.record = record
    result.hasType = true
  }

  private mutating func readMembers(of kind: DeclarationKind) {
    if kind == .enumeration { readCases() } else { readDeclarations(in: .record) }
  }

  /// Reads the constants of an enumeration, whose scope the reader is in.
  mutating func readCases() {
    while position < limit {
      let before = position
      if peek() == .identifier {
        let offset = offset
        let name = name(position)
        advance()
        if peek() == .openParen {
          // A macro that makes constants.
          position = before
          _ = readAssignment()
        } else {
          let enumCase = declare(.enumCase, name: name, offset: offset, isBound: false)
          skipTrailers(afterFunction: false)
          if take(.assign) {
            let value = readConditional()
            initialize(enumCase, with: value)
          }
          end(enumCase)
        }
      }
      skip(to: .comma)
      advance()
      if position == before { return }
    }
  }

  /// C: the constants of an enumeration are known wherever it is.
  mutating func bindCases(of record: DeclarationIndex) {
    for index in Int(record)..<facts.declarations.count
    where facts.declarations[index].kind == .enumCase && facts.declarations[index].parent == record
    {
      bind(facts.declarations[index].name, to: DeclarationIndex(index))
    }
  }
}

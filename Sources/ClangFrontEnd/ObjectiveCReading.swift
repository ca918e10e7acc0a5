import SourceModel

/// The declarations that Objective-C adds to C.
extension CodeReader {
  /// Reads what begins with `@` outside of bodies.
  mutating func readObjectiveC() {
    let word = position + 1
    if isText(word, "interface") {
      readContainer(.isForward)
    } else if isText(word, "implementation") {
      readContainer([], isImplementation: true)
    } else if isText(word, "protocol") {
      readContainer(.isRequirement, isProtocol: true)
    } else if isText(word, "class") {
      readForwardClasses()
    } else if isText(word, "import") {
      readModuleImport()
    } else if isText(word, "property") {
      readProperty(.isForward)
    } else if isText(word, "compatibility_alias") || isText(word, "synthesize")
      || isText(word, "dynamic")
    {
      skip(to: .semicolon)
    } else {
      advance(2)
    }
  }

  private mutating func readForwardClasses() {
    advance(2)
    while position < limit, peek() != .semicolon {
      if peek() == .identifier {
        let forward = declare(.class, .isForward, name: name(position), offset: offset)
        advance()
        end(forward)
        if peek() == .less { position = afterAngles(position) ?? position + 1 }
      } else if peek() == .comma {
        advance()
      } else {
        return
      }
    }
    _ = take(.semicolon)
  }

  private mutating func readModuleImport() {
    let offset = offset
    advance(2)
    let first = position
    while peek().isWord || peek() == .period { advance() }
    guard position > first else { return }
    let range = Int(tokens[first].start)..<Int(tokens[position - 1].end)
    let module = name(ofType: Array(bytes[range]))
    facts.imports.append(Import(kind: .module, name: module, offset: offset))
    _ = take(.semicolon)
  }

  private mutating func readContainer(
    _ traits: DeclarationTraits, isImplementation: Bool = false, isProtocol: Bool = false
  ) {
    let start = position
    advance(2)
    guard peek() == .identifier else { return }
    let nameToken = position
    advance()
    if isProtocol, peek() == .comma || peek() == .semicolon {
      return readForwardProtocols(from: nameToken)
    }
    if peek() == .less, let next = afterAngles(position), symbol(at: next) == .colon {
      position = next
    }
    let isExtension = peek() == .openParen
    if isExtension { position = after(position) }
    let name = name(nameToken)
    let kind: DeclarationKind =
      isProtocol ? .interface : isExtension || isImplementation ? .extension : .class
    let container = declare(
      kind, name: name, type: kind == .extension ? name : .none,
      offset: tokens[nameToken].start, isBound: kind != .extension)
    readParents(of: container)
    inScope(of: container) { reader in
      if isImplementation { reader.bindInstanceVariables(of: name) }
      if reader.peek() == .openBrace {
        reader.readGroup { outer in outer.deeper { $0.readInstanceVariables() } }
      }
      reader.readContainerMembers(traits, until: start)
    }
    end(container)
  }

  private mutating func readForwardProtocols(from first: Int) {
    position = first
    while peek() == .identifier {
      let forward = declare(.interface, .isForward, name: name(position), offset: offset)
      advance()
      end(forward)
      _ = take(.comma)
    }
    _ = take(.semicolon)
  }

  /// `: Super <Protocol, Protocol>`
  private mutating func readParents(of container: DeclarationIndex) {
    if take(.colon), peek() == .identifier {
      let parent = name(position)
      facts.inheritances.append(Inheritance(declaration: container, type: parent))
      advance()
    }
    while take(.less) {
      while position < limit, peek() != .greater, peek() != .openBrace, peek() != .at {
        if peek() == .identifier {
          let parent = name(position)
          facts.inheritances.append(Inheritance(declaration: container, type: parent))
        }
        advance()
      }
      _ = take(.greater)
    }
  }

  private mutating func readInstanceVariables() {
    while position < limit {
      let before = position
      if peek() == .at {
        advance(2)
      } else {
        readDeclaration(in: .record)
      }
      if position == before { advance() }
    }
    holders[facts.declarations[Int(scope)].name, default: []].append(scope)
    bindInstanceVariables(from: scope)
  }

  /// Lets the instance variables of a class mean themselves in its methods.
  private mutating func bindInstanceVariables(of name: Name) {
    for holder in holders[name] ?? [] { bindInstanceVariables(from: holder) }
  }

  private mutating func bindInstanceVariables(from container: DeclarationIndex) {
    for index in Int(container) + 1..<facts.declarations.count {
      let declaration = facts.declarations[index]
      if declaration.parent < container { return }
      guard declaration.kind == .field, declaration.parent == container else { continue }
      bind(declaration.name, to: DeclarationIndex(index))
    }
  }

  private mutating func readContainerMembers(_ traits: DeclarationTraits, until start: Int) {
    while position < limit {
      let before = position
      if peek() == .at {
        let word = position + 1
        if isText(word, "end") { return advance(2) }
        // An `@end` is missing.
        if isText(word, "interface") || isText(word, "implementation") { return }
        if isText(word, "protocol"), symbol(at: word + 2) != .semicolon { return }
        if isText(word, "property") {
          readProperty(traits)
        } else {
          readObjectiveC()
        }
      } else if isMethodStart() {
        readMethod(traits)
      } else {
        // C between methods stands in no class.
        let outer = scope
        scope = -1
        readFileLevel()
        scope = outer
      }
      if position == before { advance() }
    }
  }

  func isMethodStart() -> Bool {
    guard peek() == .minus || peek() == .plus else { return false }
    return peek(1) == .openParen || peek(1).isWord
  }

  private mutating func readProperty(_ traits: DeclarationTraits) {
    advance(2)
    var traits = traits.subtracting(.isForward)
    if peek() == .openParen {
      let end = enclosed(by: position).end
      for index in position..<end where isText(index, "class") { traits.insert(.isStatic) }
      position = after(position)
    }
    let specifiers = readSpecifiers()
    repeat {
      let declarator = readDeclarator()
      guard declarator.name >= 0 else { break }
      let type = typeName(specifiers, declarator)
      skipTrailers(afterFunction: false)
      let property = declare(
        .property, traits, name: name(declarator.name), type: type,
        offset: tokens[declarator.name].start, isBound: false)
      end(property)
    } while take(.comma)
    while position < limit, peek() != .semicolon, peek() != .at, !isMethodStart() { advance() }
    _ = take(.semicolon)
  }

  /// `- (void)setEmail:(NSString *)email forUser:(User *)user`, with or without its body.
  mutating func readMethod(_ traits: DeclarationTraits) {
    var traits = traits
    if peek() == .plus { traits.insert(.isStatic) }
    let sign = position
    advance()
    let type = readParenthesizedType()
    let first = position
    let parameters = readSelectorParts()
    let rest = peek() == .comma && peek(1) == .ellipsis ? position + 1 : -1
    guard !parameters.selector.isEmpty else {
      position = max(position, sign + 1)
      return
    }
    while position < limit, peek() != .openBrace, peek() != .semicolon, peek() != .at {
      if peek() == .minus || peek() == .plus { break }
      if peek() == .openParen { position = after(position) } else { advance() }
    }
    if take(.semicolon), peek() != .openBrace {
      traits.insert(traits.contains(.isRequirement) ? .isRequirement : .isForward)
    }
    let hasBody = peek() == .openBrace
    if hasBody { traits.remove(.isForward) }
    let method = declare(
      .function, traits, name: name(ofType: parameters.selector), type: type,
      offset: tokens[first].start, isBound: false)
    inScope(of: method) { reader in
      for parameter in parameters.list { reader.declareParameter(parameter) }
      if rest >= 0 { reader.declareRest(at: rest) }
      if hasBody { reader.readBody() }
    }
    end(method)
  }

  private mutating func declareParameter(_ parameter: MethodParameter) {
    let name = name(parameter.name)
    let label = parameter.label >= 0 ? self.name(parameter.label) : .none
    let declaration = declare(
      .parameter, name: name, label: label == name ? .none : label, type: parameter.type,
      offset: tokens[parameter.name].start)
    facts.declarations[Int(declaration)].end = tokens[parameter.name].end
  }

  private mutating func readSelectorParts() -> (selector: [UInt8], list: [MethodParameter]) {
    var selector: [UInt8] = []
    var list: [MethodParameter] = []
    while position < limit {
      var label = -1
      if peek().isWord, peek(1) == .colon || selector.isEmpty {
        label = position
        selector.append(
          contentsOf: bytes[Int(tokens[position].start)..<Int(tokens[position].end)])
        advance()
      }
      guard take(.colon) else { break }
      selector.append(UInt8(ascii: ":"))
      let type = readParenthesizedType()
      while peek() == .qualifier || peek() == .attribute {
        advance()
        skipGroup()
      }
      guard peek().isWord else { break }
      list.append(MethodParameter(label: label, name: position, type: type))
      advance()
    }
    return (selector, list)
  }

  /// `(NSString * _Nullable)`
  private mutating func readParenthesizedType() -> Name {
    guard peek() == .openParen else { return .none }
    var type = Name.none
    readGroup { reader in
      let specifiers = reader.readSpecifiers(inParameter: true)
      let declarator = reader.readDeclarator(inParameter: true)
      type = reader.typeName(specifiers, declarator)
      reader.position = reader.limit
    }
    return type
  }
}

private struct MethodParameter {
  /// Tokens; a label of -1 is an empty part of the selector.
  var label: Int
  var name: Int
  var type: Name
}

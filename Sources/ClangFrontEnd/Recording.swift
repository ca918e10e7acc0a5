import SourceModel

/// How a reader turns what it saw into facts.
extension CodeReader {
  mutating func name(_ index: Int) -> Name { name(tokens[index]) }

  mutating func name(_ token: Token) -> Name {
    let range = Int(token.start)..<Int(token.end)
    return bytes.withUnsafeBufferPointer { buffer in
      let text = UnsafeBufferPointer(rebasing: buffer[range])
      // An identifier may go on after an escaped end of line.
      guard text.contains(UInt8(ascii: "\\")) else { return facts.names.add(text) }
      return facts.names.add(
        String(decoding: text.filter { $0 != 0x5C && $0 != 0x0A && $0 != 0x0D }, as: UTF8.self))
    }
  }

  func text(_ index: Int) -> String {
    let token = tokens[index]
    return String(decoding: bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)
  }

  func isText(_ index: Int, _ word: StaticString) -> Bool {
    guard index >= 0, index < limit else { return false }
    let token = tokens[index]
    guard Int(token.end - token.start) == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { word in
      bytes.withUnsafeBufferPointer {
        $0[Int(token.start)..<Int(token.end)].elementsEqual(word)
      }
    }
  }

  mutating func declare(
    _ kind: DeclarationKind, _ traits: DeclarationTraits = [], name: Name, label: Name = .none,
    type: Name = .none, offset: UInt32, isBound: Bool = true
  ) -> DeclarationIndex {
    let index = DeclarationIndex(facts.declarations.count)
    facts.declarations.append(
      Declaration(
        kind: kind, traits: traits, name: name, label: label, type: type, parent: scope,
        offset: offset, end: offset))
    if isBound { bind(name, to: index) }
    return index
  }

  /// Lets a name mean a declaration from here to the end of its scope.
  mutating func bind(_ name: Name, to declaration: DeclarationIndex) {
    guard name != .none else { return }
    let number = Int(name.number)
    while bindings.count <= number { bindings.append(-1) }
    shadowed.append((number, bindings[number]))
    bindings[number] = declaration
  }

  func binding(of name: Name) -> DeclarationIndex {
    let number = Int(name.number)
    return number < bindings.count ? bindings[number] : -1
  }

  /// The declaration that a token names here.
  mutating func binding(at index: Int) -> Declaration? {
    let found = binding(of: name(index))
    return found >= 0 ? facts.declarations[Int(found)] : nil
  }

  /// The name of `typedef struct { ... } Account;` stands behind what is called so.
  mutating func end(_ declaration: DeclarationIndex) {
    let index = Int(declaration)
    facts.declarations[index].end = max(endOffset, facts.declarations[index].offset)
  }

  mutating func value(
    _ kind: ValueKind, name: Name = .none, base: ValueIndex = -1, target: Int32 = -1,
    offset: UInt32
  ) -> ValueIndex {
    facts.values.append(
      Value(kind: kind, name: name, base: base, target: target, scope: scope, offset: offset))
    return ValueIndex(facts.values.count - 1)
  }

  mutating func reference(to index: Int) -> ValueIndex {
    let name = name(index)
    return value(
      .reference, name: name, target: binding(of: name), offset: tokens[index].start)
  }

  /// A declaration as a place that is written.
  mutating func place(of declaration: DeclarationIndex) -> ValueIndex {
    value(
      .declaration, target: declaration, offset: facts.declarations[Int(declaration)].offset)
  }

  mutating func flow(
    _ from: ValueIndex, _ to: ValueIndex, _ kind: FlowKind, key: Name = .none
  ) {
    guard from >= 0, to >= 0 else { return }
    facts.edges.append(FlowEdge(from: from, to: to, kind: kind, key: key))
  }

  /// Gives a declaration its initial value.
  mutating func initialize(_ declaration: DeclarationIndex, with value: ValueIndex) {
    guard value >= 0 else { return }
    facts.declarations[Int(declaration)].initialValue = value
    point(declaration, to: value)
    flow(value, place(of: declaration), .assigned)
  }

  mutating func call(
    _ callee: ValueIndex, _ arguments: [Argument], offset: UInt32
  ) -> ValueIndex {
    let span = Span32(start: UInt32(facts.arguments.count), count: UInt32(arguments.count))
    facts.arguments.append(contentsOf: arguments)
    let result = value(.call, target: Int32(facts.calls.count), offset: offset)
    facts.calls.append(
      Call(callee: callee, result: result, arguments: span, offset: offset))
    carry(callee, arguments, result: result)
    return result
  }

  mutating func literal(
    _ kind: LiteralKind, _ text: Name, from start: UInt32, to end: UInt32
  ) -> ValueIndex {
    facts.literals.append(Literal(kind: kind, text: text, offset: start, end: end))
    return value(.literal, target: Int32(facts.literals.count - 1), offset: start)
  }
}

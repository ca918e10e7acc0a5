import SourceModel

extension Parser {
  mutating func declare(_ declaration: Declaration) -> DeclarationIndex {
    facts.declarations.append(declaration)
    places.append(-1)
    return DeclarationIndex(facts.declarations.count - 1)
  }

  /// Ends a declaration after the last token that was passed.
  mutating func setEnd(of declaration: DeclarationIndex) {
    let offset = facts.declarations[Int(declaration)].offset
    facts.declarations[Int(declaration)].end = max(previousEnd, offset)
  }

  mutating func addValue(
    _ kind: ValueKind, _ name: Name = .none, base: ValueIndex = -1, target: Int32 = -1,
    at offset: UInt32
  ) -> ValueIndex {
    facts.values.append(
      Value(kind: kind, name: name, base: base, target: target, scope: scope, offset: offset))
    return ValueIndex(truncatingIfNeeded: facts.values.count - 1)
  }

  mutating func addEdge(
    _ from: ValueIndex, _ to: ValueIndex, _ kind: FlowKind, key: Name = .none
  ) {
    guard from >= 0, to >= 0, from != to else { return }
    facts.edges.append(FlowEdge(from: from, to: to, kind: kind, key: key))
  }

  /// The value that stands for a declaration as a place.
  mutating func place(of declaration: DeclarationIndex) -> ValueIndex {
    let known = places[Int(declaration)]
    if known >= 0 { return known }
    let offset = facts.declarations[Int(declaration)].offset
    let value = addValue(.declaration, target: declaration, at: offset)
    places[Int(declaration)] = value
    return value
  }

  /// The value that stands for what a function returns.
  mutating func result(of function: DeclarationIndex) -> ValueIndex {
    guard function >= 0, facts.declarations[Int(function)].kind.isFunction else { return -1 }
    let known = places[Int(function)]
    if known >= 0 { return known }
    let offset = facts.declarations[Int(function)].offset
    let value = addValue(.result, target: function, at: offset)
    places[Int(function)] = value
    return value
  }

  /// A bare name that is read or written.
  mutating func addReference(_ name: Name, at offset: UInt32) -> ValueIndex {
    var target = bindings.find(name)
    if target < 0 { target = implicitTarget(name, at: offset) }
    let value = addValue(.reference, name, target: target, at: offset)
    if target < 0, name != known.selfName, name != known.superName { unresolved.append(value) }
    return value
  }

  /// `newValue` and `oldValue` exist in accessors without being written there.
  private mutating func implicitTarget(_ name: Name, at offset: UInt32) -> DeclarationIndex {
    guard name == known.newValue || name == known.oldValue else { return -1 }
    var owner = scope
    while owner >= 0, facts.declarations[Int(owner)].kind == .closure {
      owner = facts.declarations[Int(owner)].parent
    }
    guard owner >= 0, facts.declarations[Int(owner)].kind == .accessor,
      facts.declarations[Int(owner)].name != known.get
    else { return -1 }
    return implicitParameter(name, of: owner, at: offset)
  }

  mutating func implicitParameter(
    _ name: Name, of owner: DeclarationIndex, at offset: UInt32
  ) -> DeclarationIndex {
    var position = implicitParameters.count - 1
    while position >= 0 {
      let candidate = implicitParameters[position]
      if candidate.name == name, facts.declarations[Int(candidate.declaration)].parent == owner {
        return candidate.declaration
      }
      if position < implicitStart, facts.declarations[Int(owner)].kind == .closure { break }
      position -= 1
    }
    let declaration = declare(
      Declaration(
        kind: .parameter, traits: .isConstant, name: name, parent: owner, offset: offset,
        end: offset))
    implicitParameters.append(ImplicitParameter(name: name, declaration: declaration))
    return declaration
  }

  mutating func addLiteral(
    _ kind: LiteralKind, _ text: Name, from start: UInt32, to end: UInt32
  ) -> ValueIndex {
    facts.literals.append(Literal(kind: kind, text: text, offset: start, end: end))
    return addValue(.literal, target: Int32(facts.literals.count - 1), at: start)
  }

  /// Sets the initial value of a declaration, and its type where the value shows it.
  mutating func setInitialValue(_ value: ValueIndex, of declaration: DeclarationIndex) {
    guard value >= 0 else { return }
    facts.declarations[Int(declaration)].initialValue = value
    addEdge(value, place(of: declaration), .assigned)
    showType(of: value, on: declaration)
  }

  mutating func showType(of value: ValueIndex, on declaration: DeclarationIndex) {
    guard facts.declarations[Int(declaration)].type == .none else { return }
    let type = evidentType(of: value)
    guard type != .none else { return }
    facts.declarations[Int(declaration)].type = type
    facts.declarations[Int(declaration)].traits.insert(.typeIsEvident)
  }

  /// What has neither a type nor a value has the type that its attribute is given: `@Environment(Account.self) var account`.
  mutating func showType(ofAttributes declaration: DeclarationIndex) {
    guard facts.declarations[Int(declaration)].type == .none,
      facts.declarations[Int(declaration)].initialValue < 0
    else { return }
    for attribute in facts.attributes.reversed() {
      guard attribute.declaration == declaration else { return }
      guard let type = metatype(givenTo: attribute) else { continue }
      facts.declarations[Int(declaration)].type = type
      facts.declarations[Int(declaration)].traits.insert(.typeIsEvident)
      return
    }
  }

  /// `Account` of `@Environment(Account.self)`; nil where an attribute is given anything else.
  private mutating func metatype(givenTo attribute: Attribute) -> Name? {
    guard attribute.arguments.count == 1,
      case let argument = facts.arguments[attribute.arguments.range.lowerBound],
      argument.label == .none, argument.value >= 0,
      case let value = facts.values[Int(argument.value)], value.kind == .member, value.base >= 0,
      facts.names.withBytes(of: value.name, { $0.elementsEqual("self".utf8) }),
      let root = rootOffset(of: value.base), startsUppercase(root)
    else { return nil }
    return name(from: root, to: value.offset - 1)
  }

  /// The type that a value names by itself: `User()`, a literal, a cast.
  mutating func evidentType(of value: ValueIndex) -> Name {
    guard value >= 0 else { return .none }
    let node = facts.values[Int(value)]
    switch node.kind {
    case .literal:
      switch facts.literals[Int(node.target)].kind {
      case .string, .piece: return known.string
      case .integer: return known.integer
      case .floatingPoint: return known.double
      case .boolean: return known.boolean
      case .null, .regularExpression: return .none
      }
    case .text: return known.string
    case .call: return constructedType(of: node.target)
    case .operation: return node.base == Parser.castMark ? node.name : .none
    case .reference, .member, .element, .collection, .closure, .keyPath, .declaration, .result:
      return .none
    }
  }

  /// Marks casts among operations while a file is read; `finish` takes it off.
  static let castMark: ValueIndex = -2

  private mutating func constructedType(of call: Int32) -> Name {
    let callee = facts.calls[Int(call)].callee
    guard callee >= 0 else { return .none }
    let node = facts.values[Int(callee)]
    let end = calleeEnds[Int(call)]
    switch node.kind {
    case .collection:
      return name(from: node.offset, to: end)
    case .reference:
      return startsUppercase(node.offset) ? name(from: node.offset, to: end) : .none
    case .member:
      guard node.base >= 0 else { return .none }
      let root = rootOffset(of: node.base)
      guard let root, startsUppercase(root) else { return .none }
      if startsUppercase(node.offset) { return name(from: root, to: end) }
      let isInitializer = facts.names.withBytes(of: node.name) { $0.elementsEqual("init".utf8) }
      return isInitializer ? name(from: root, to: node.offset - 1) : .none
    case .element, .literal, .call, .text, .closure, .keyPath, .declaration, .result, .operation:
      return .none
    }
  }

  private func startsUppercase(_ offset: UInt32) -> Bool {
    (0x41...0x5A).contains(source[Int(offset)])
  }

  /// Where a chain of plain names starts, or nil for any other expression.
  private func rootOffset(of value: ValueIndex) -> UInt32? {
    var current = value
    for _ in 0..<8 {
      let node = facts.values[Int(current)]
      if node.kind == .reference { return node.offset }
      guard node.kind == .member, node.base >= 0 else { return nil }
      current = node.base
    }
    return nil
  }
}

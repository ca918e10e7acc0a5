import SourceModel

// What is known of a value by the place that it is given to, or by what a call is asked for.
extension FileResolver {
  mutating func findWrapped() {
    for attribute in facts.attributes
    where attribute.declaration >= 0 && attribute.arguments.count == 1 {
      let value = facts.arguments[attribute.arguments.range.lowerBound].value
      guard value >= 0, facts.values[Int(value)].kind == .keyPath else { continue }
      // `DependencyValues` holds what `@Dependency` asks for, `EnvironmentValues` what `@Environment` does.
      let key = symbols[Int(facts.values[Int(value)].name.number)]
      guard key != 0,
        let values = tree.symbols.find(facts.names[attribute.name] + "Values"),
        case let member = tree.firstMember(key, of: values), member >= 0
      else { continue }
      wrapped[attribute.declaration] = agreed(member)
    }
  }

  /// What a closure is given by a library has the one type of the tree that has all the members that the closure asks of
  /// it: `state` of `{ state, action in state.items.append(...); state.title = ... }`. Whether any is told so.
  mutating func findTypesByMembers() -> Bool {
    var asked: [DeclarationIndex: Set<Symbol>] = [:]
    let values = facts.values
    for index in busy.values {
      let value = values[index]
      guard value.kind == .member, value.base >= 0, value.target < 0 else { continue }
      let base = values[Int(value.base)]
      guard base.kind == .reference, base.target >= 0,
        handed[Int(base.target)] == FileResolver.notHanded,
        case let parameter = facts.declarations[Int(base.target)], parameter.kind == .parameter,
        parameter.type == .none, parameter.parent >= 0,
        facts.declarations[Int(parameter.parent)].kind == .closure
      else { continue }
      asked[base.target, default: []].insert(symbols[Int(value.name.number)])
    }
    var isAny = false
    for (parameter, names) in asked where names.count > 1 && !names.contains(0) {
      guard let type = tree.type(withMembers: names, from: file) else { continue }
      handed[Int(parameter)] = named(type)
      isAny = true
    }
    return isAny
  }

  /// The values of which methods are asked, those that make values of types of the tree, and those that a stream is
  /// written to.
  func findAsked() -> Set<ValueIndex> {
    var asked: Set<ValueIndex> = []
    for call in facts.calls where call.callee >= 0 {
      let callee = facts.values[Int(call.callee)]
      asked.insert(callee.base)
      guard makesOwn(callee) || isAssign(callee) else { continue }
      for argument in facts.arguments[call.arguments.range] {
        var value = argument.value
        while value >= 0, asked.insert(value).inserted, facts.values[Int(value)].kind == .member {
          value = facts.values[Int(value)].base
        }
      }
    }
    return asked
  }

  private func makesOwn(_ callee: Value) -> Bool {
    guard callee.kind == .reference, case let name = symbols[Int(callee.name.number)], name != 0
    else { return false }
    return tree.scopes.type(name, in: owner(of: callee), from: file) != nil
  }

  /// `mails.assign(to: &$line)`
  private func isAssign(_ callee: Value) -> Bool {
    callee.kind == .member && symbols[Int(callee.name.number)] == tree.words.assign
  }

  /// `.init(to: address)`, `.standard`: a member of the type that is asked for where it stands.
  mutating func implicitMember(
    _ value: Value, _ index: ValueIndex, depth: Int
  ) -> TypeID {
    let symbol = symbols[Int(value.name.number)]
    guard symbol != 0 else { return -1 }
    if contexts == nil { contexts = ImplicitContexts(facts) }
    guard let context = contexts?[index],
      let type = tree.types.name(of: type(asked: context, depth: depth + 1)),
      tree.scopes.declares(type)
    else { return -1 }
    if symbol == tree.words.`init` {
      let target = tree.firstMember(symbol, of: type)
      if target >= 0 { targets[Int(index)] = target }
      return named(type)
    }
    let target = tree.firstMember(symbol, of: type)
    guard target >= 0 else { return -1 }
    targets[Int(index)] = target
    return agreed(target)
  }

  /// The type that operators of the tree give that Swift's library does not have, where they agree.
  func typeOfOperator(_ name: Symbol) -> TypeID? {
    let operators = tree.operators[name]
    guard let first = operators.first, !tree.words[name].contains(.isOperator),
      case let type = tree.typeOf[Int(first)], !tree.isUnknown(type),
      operators.allSatisfy({ tree.typeOf[Int($0)] == type })
    else { return nil }
    return isOwnType(type) ? named(tree.ownerOf[Int(first)]) : type
  }

  /// The symbols of a type of a cast that no declaration writes so; nil where the name is no type.
  func castType(_ name: Name) -> [Symbol]? {
    let isType = facts.names.withBytes(of: name) { bytes in
      guard let first = bytes.first else { return false }
      return first >= 0x41 && first <= 0x5A || first == UInt8(ascii: "[")
        || first == UInt8(ascii: "(")
    }
    guard isType else { return nil }
    guard case .named(let text)? = TypeText(facts.names[name]) else { return [] }
    let parts = text.split(separator: ".").map { tree.symbols.find(String($0)) ?? 0 }
    return parts.contains(0) ? [] : parts
  }

  /// The type that a place asks for.
  private mutating func type(asked context: ImplicitContexts.Context, depth: Int) -> TypeID {
    guard depth < FileResolver.deepest else { return -1 }
    switch context {
    case .element(let list):
      guard let context = contexts?[list] else { return -1 }
      return tree.types.element(of: type(asked: context, depth: depth + 1))
    case .place(let place):
      let value = facts.values[Int(place)]
      switch value.kind {
      case .declaration:
        return value.target < 0 ? -1 : type(askedBy: first + value.target)
      case .result:
        guard value.target >= 0 else { return -1 }
        let function = facts.declarations[Int(value.target)]
        let isAccessor = function.kind == .accessor && function.parent >= 0
        return type(askedBy: first + (isAccessor ? function.parent : value.target))
      case .reference, .member, .element: return type(of: place, depth: depth)
      case .literal, .call, .collection, .text, .closure, .keyPath, .operation: return -1
      }
    case .argument(let number, let call):
      return type(asked: number, of: facts.calls[call], depth: depth)
    }
  }

  /// The type that a declaration asks for: `Self` is that around it.
  private func type(askedBy declaration: TreeDeclaration) -> TypeID {
    let type = tree.typeOf[Int(declaration)]
    return isOwnType(type) ? named(tree.ownerOf[Int(declaration)]) : type
  }

  /// The type that a call asks an argument to have, where its functions agree.
  private mutating func type(asked number: Int, of call: Call, depth: Int) -> TypeID {
    guard call.callee >= 0 else { return -1 }
    let callee = type(of: call.callee, depth: depth)
    var function = targets[Int(call.callee)]
    let label = facts.arguments[number].label
    if function < 0 || tree.kindOf[Int(function)].isType {
      guard let type = tree.types.name(of: callee) else { return -1 }
      function = tree.firstMember(tree.words.`init`, of: type)
      if function < 0 {
        let property = tree.firstMember(symbols[Int(label.number)], of: type)
        return property < 0 ? -1 : self.type(askedBy: property)
      }
    }
    let position = number - call.arguments.range.lowerBound
    var found: TypeID = -1
    while function >= 0 {
      let type = type(ofArgument: label, at: position, of: function)
      if type >= 0 {
        guard found < 0 || found == type else { return -1 }
        found = type
      }
      function = tree.next(after: function)
    }
    return found
  }

  /// The type of the parameter that an argument is for.
  private func type(
    ofArgument label: Name, at position: Int, of function: TreeDeclaration
  ) -> TypeID {
    let symbol = symbols[Int(label.number)]
    let range = tree.parameterRange(of: function)
    if label != .none {
      guard let number = range.first(where: { tree.form(ofParameter: $0).label == symbol }) else {
        return -1
      }
      return type(askedBy: tree.parameter(number))
    }
    return position < range.count
      ? type(askedBy: tree.parameter(range.lowerBound + position)) : -1
  }

  /// The type that a call says what it gives is of: `get(as: User.self)`; -1 where it does not.
  mutating func type(namedBy call: Call, _ asked: AskedResult, depth: Int) -> TypeID {
    guard let number = argument(of: call, for: asked) else { return -1 }
    let index = facts.arguments[number].value
    guard index >= 0 else { return -1 }
    let value = facts.values[Int(index)]
    guard asked.nested == 0 else {
      // What an endpoint says that it is answered with.
      guard let type = tree.types.name(of: type(of: index, depth: depth)),
        let found = tree.scopes.type(asked.nested, nestedIn: type)
      else { return -1 }
      return named(found)
    }
    guard value.kind == .member, words[value.name].contains(.isSelf) else { return -1 }
    return type(of: value.base, depth: depth)
  }

  /// What a function gives that is declared elsewhere, as far as the call says it: a value of the type that is named
  /// among its arguments, `decode(User.self)`, or a list of what a closure makes of each element.
  mutating func typeOfResult(of call: Call, depth: Int) -> TypeID {
    var named: TypeID = -1
    for number in call.arguments.range {
      let index = facts.arguments[number].value
      guard index >= 0, case let value = facts.values[Int(index)] else { continue }
      if value.kind == .member, value.base >= 0, words[value.name].contains(.isSelf) {
        guard named < 0, let type = tree.types.name(of: type(of: value.base, depth: depth)),
          tree.scopes.declares(type)
        else { return -1 }
        named = self.named(type)
      } else if value.kind == .closure, call.arguments.count == 1,
        words[facts.values[Int(call.callee)].name].contains(.maps)
      {
        return tree.types.find(.list(type(ofResult: value.target, depth: depth)))
      } else if value.kind == .keyPath, call.arguments.count == 1,
        case let callee = facts.values[Int(call.callee)], callee.kind == .member,
        words[callee.name].contains(.maps),
        let member = tree.member(
          at: facts.names[value.name], ofEachIn: type(of: callee.base, depth: depth))
      {
        return tree.types.find(.list(tree.typeOf[Int(member)]))
      }
    }
    return named
  }

  /// The type of what a closure gives.
  private mutating func type(ofResult closure: DeclarationIndex, depth: Int) -> TypeID {
    guard closure >= 0 else { return -1 }
    if results == nil {
      var all: [DeclarationIndex: ValueIndex] = [:]
      for (index, value) in facts.values.enumerated() where value.kind == .result {
        all[value.target] = ValueIndex(index)
      }
      results = all
    }
    guard let result = results?[closure], case let given = assigned[Int(result)], given >= 0 else {
      return -1
    }
    return type(of: given, depth: depth)
  }

  private func argument(of call: Call, for asked: AskedResult) -> Int? {
    let range = call.arguments.range
    guard asked.label != 0 else {
      return asked.position < range.count ? range.lowerBound + asked.position : nil
    }
    return range.first { symbols[Int(facts.arguments[$0].label.number)] == asked.label }
  }
}

import SourceModel

// Members that are named by a path among the arguments of a call.
extension FileEdges {
  /// `users.map(\.email)`: the key path stands for the member. `account.observe(\.email) { account, change in ... }` tells
  /// of it.
  mutating func addKeyPaths(_ call: Call) {
    for number in call.arguments.range {
      let argument = facts.arguments[number]
      guard argument.value >= 0, case let value = facts.values[Int(argument.value)],
        value.kind == .keyPath, call.callee >= 0,
        case let callee = facts.values[Int(call.callee)], callee.kind == .member, callee.base >= 0,
        case let path = facts.names[value.name],
        let member = tree.member(at: path, ofEachIn: types[Int(callee.base)])
      else { continue }
      keyPathTargets[argument.value] = member
      if symbols[Int(callee.name.number)] == tree.words.observe {
        for argument in facts.arguments[call.arguments.range] {
          for parameter in parameters(ofClosure: argument.value) {
            addNodes(node(of: member), parameter, .iterated)
          }
        }
      }
      let place = layout.receiver(of: member, tree)
      guard place >= 0 else {
        addNodes(node(of: member), firstValue + argument.value, .mention)
        continue
      }
      addComputed(argument.value, member, of: path.contains(".") ? -1 : callee.base, at: place)
    }
  }

  /// `mails.assign(to: &$line)`, `mails.assign(to: \.line, on: self)`: what comes out of a stream is written to a property.
  /// Whether it is so.
  mutating func addAssigned(_ call: Call) -> Bool {
    guard facts.isSwift, call.callee >= 0, case let callee = facts.values[Int(call.callee)],
      callee.kind == .member, callee.base >= 0,
      symbols[Int(callee.name.number)] == tree.words.assign
    else { return false }
    let arguments = facts.arguments[call.arguments.range].filter { $0.value >= 0 }
    guard let place = arguments.first, facts.names[place.label] == "to" else { return false }
    var property = targets[Int(place.value)]
    if facts.values[Int(place.value)].kind == .keyPath, arguments.count == 2 {
      let path = facts.names[facts.values[Int(place.value)].name]
      property = tree.member(at: path, ofEachIn: types[Int(arguments[1].value)]) ?? -1
    }
    guard property >= 0, tree.kindOf[Int(property)] == .property else { return false }
    addNodes(firstValue + callee.base, node(of: property), .assigned)
    return true
  }

  /// `mails.map(\.quoted)`: what a property of an extension makes of each.
  ///
  /// - Parameters:
  ///   - elements: -1 where it is made of a member of them.
  ///   - place: that of what the property is asked of.
  private mutating func addComputed(
    _ keyPath: ValueIndex, _ property: TreeDeclaration, of elements: ValueIndex, at place: Node
  ) {
    addNodes(node(of: property), firstValue + keyPath, .returned)
    entered.append(
      Call(
        callee: -1, result: keyPath, arguments: .empty, offset: facts.values[Int(keyPath)].offset))
    guard elements >= 0 else { return }
    addNodes(firstValue + elements, place, .parameter)
    receivers[keyPath] = Receiver(node: firstValue + elements, function: property)
  }
}

extension LinkedTree {
  /// The member at the end of a path such as `address.city` of the elements of a list, or of a value.
  func member(at path: String, ofEachIn list: TypeID) -> TreeDeclaration? {
    let element = types.element(of: list)
    var type = element >= 0 ? element : list
    var found: TreeDeclaration?
    for part in path.split(separator: ".") {
      guard let owner = types.name(of: type), let symbol = symbols.find(String(part)),
        case let member = firstMember(symbol, of: owner), member >= 0
      else { return nil }
      found = member
      type = typeOf[Int(member)]
    }
    return found
  }
}

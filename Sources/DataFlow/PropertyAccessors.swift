import SourceModel

// A property of Objective-C and the methods that give and take it are one thing.
extension FileEdges {
  /// `[account setEmail:text]` writes the property `email`, as `account.email = text` does. Whether it is one.
  mutating func addSetter(_ call: Call) -> Bool {
    guard let property = accessed(by: call), call.arguments.count == 1,
      // `self.handler(text)` calls the block that the property holds.
      facts.names.withBytes(
        of: facts.values[Int(call.callee)].name, { $0.last == UInt8(ascii: ":") }),
      case let value = facts.arguments[call.arguments.range.lowerBound].value, value >= 0
    else { return false }
    addNodes(firstValue + value, node(of: property), .assigned)
    if case let closure = closure(at: value), closure >= 0 { closures.hand(closure, to: property) }
    return true
  }

  /// The property that a message of Objective-C reads or writes; nil of any other call.
  @inline(__always)
  func accessed(by call: Call) -> TreeDeclaration? {
    guard !facts.isSwift, call.callee >= 0, case let target = targets[Int(call.callee)],
      target >= 0, tree.kindOf[Int(target)] == .property
    else { return nil }
    return target
  }

  /// `account.email = text` calls `- (void)setEmail:(NSString *)text` where somebody wrote it.
  mutating func addSetters(_ property: TreeDeclaration, _ index: ValueIndex) {
    let owner = tree.ownerOf[Int(property)]
    guard owner != 0, tree.kindOf[Int(property)] == .property, !tree.isSwift(property) else {
      return
    }
    let name = tree.symbols.text(tree.nameOf[Int(property)])
    let setter = "set" + name.prefix(1).uppercased() + name.dropFirst() + ":"
    for method in tree.members(tree.symbols.find(setter) ?? 0, of: owner) {
      for parameter in tree.parameters(of: method) {
        addNodes(firstValue + index, node(of: parameter), .parameter)
      }
    }
  }

  /// `account.title` for `- (NSString *)title`: what the methods of that name give that have a body, be it declared as
  /// a property or not.
  mutating func addGetters(_ declared: TreeDeclaration, _ index: ValueIndex) {
    let owner = tree.ownerOf[Int(declared)]
    let kind = tree.kindOf[Int(declared)]
    guard owner != 0, kind == .property || kind == .function, !tree.isSwift(declared) else {
      return
    }
    for member in tree.members(tree.nameOf[Int(declared)], of: owner)
    where member != declared && tree.kindOf[Int(member)] == .function
      && !tree.receivers.contains(member)
    {
      addNodes(node(of: member), firstValue + index, .mention)
    }
  }
}

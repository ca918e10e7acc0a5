import SourceModel

// What is called in Objective-C and declared in Swift, or the other way round.
extension FileResolver {
  /// The function of Swift that a selector of Objective-C means: `send(text:to:)` of `sendWithText:to:`, `add(_:)` of
  /// `add:`, an initialiser `init(name:)` of `initWithName:`.
  func bridgedMember(_ selector: Name, of type: Symbol) -> TreeDeclaration? {
    let selector = facts.names.withBytes(of: selector) { Selector($0) }
    for (name, rest) in selector.splits {
      var member = tree.firstMember(tree.symbols.find(name) ?? 0, of: type)
      while member >= 0 {
        if tree.isSwift(member), tree.isCalled(member, rest, selector) { return member }
        member = tree.next(after: member)
      }
    }
    return nil
  }

  /// The first method of Objective-C that Swift calls so, and the type that all of them give, or -1.
  func importedMember(_ name: Symbol, of type: Symbol) -> (method: TreeDeclaration, type: TypeID)? {
    let members = tree.imported(name, of: type)
    guard let first = members.first else { return nil }
    let given = agreed(first.method)
    let areAlike = members.allSatisfy { tree.typeOf[Int($0.method)] == given }
    return (first.method, areAlike ? given : -1)
  }

  /// The property that a setter which nobody wrote writes: `email` of `setEmail:`.
  func property(setBy selector: Name, of type: Symbol) -> TreeDeclaration? {
    let name: String? = facts.names.withBytes(of: selector) { bytes in
      guard bytes.count > 4, bytes.starts(with: "set".utf8),
        bytes.firstIndex(of: UInt8(ascii: ":")) == bytes.count - 1
      else { return nil }
      return String(decoding: bytes[3..<bytes.count - 1], as: UTF8.self)
    }
    guard let name else { return nil }
    for text in [name.prefix(1).lowercased() + name.dropFirst(), name] {
      let member = tree.firstMember(tree.symbols.find(text) ?? 0, of: type)
      if member >= 0, tree.kindOf[Int(member)] == .property { return member }
    }
    return nil
  }
}

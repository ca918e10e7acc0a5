import SourceModel

// What extensions add to what values of many types of a library have in common.
extension FileResolver {
  /// The member of that name that is added to a library's type, or to what most of its types conform to, and its type.
  ///
  /// - Parameter isAny: the value is of whatever type a caller chooses, so that it is known to be no optional.
  func generalMember(
    _ name: Symbol, of type: Symbol = 0, isAny: Bool = false
  ) -> (member: TreeDeclaration, type: TypeID)? {
    guard facts.isSwift, name != 0, !tree.receivers.functions(named: name).isEmpty else {
      return nil
    }
    // The library has such a member too.
    if type == 0, !tree.words[name].isEmpty { return nil }
    for general in [type] + tree.words.general
    where general != 0 && !(isAny && general == tree.words.optional) {
      let member = tree.firstMember(name, of: general)
      if member >= 0, tree.seesModule(of: member, from: file) { return (member, agreed(member)) }
    }
    return nil
  }

  /// Whether a value is a text of Swift that is written down.
  func isText(_ value: Value) -> Bool {
    guard facts.isSwift else { return false }
    guard value.kind == .literal else { return value.kind == .text }
    return value.target >= 0 && facts.literals[Int(value.target)].kind == .string
  }

  var textType: TypeID { named(tree.words.string) }
}

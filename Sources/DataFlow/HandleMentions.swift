import SourceModel

/// The places of a file of C or Objective-C at which functions are given a field of a variable: `x->easy`.
struct HandleMentions {
  private struct Key: Hashable {
    let variable: DeclarationIndex
    let field: Name
    let function: DeclarationIndex
  }

  private var mentions: [Key: [ValueIndex]] = [:]

  init(_ facts: TreeFile) {
    for call in facts.calls {
      for number in call.arguments.range {
        let value = facts.arguments[number].value
        guard value >= 0, let key = HandleMentions.key(of: value, facts) else { continue }
        mentions[key, default: []].append(value)
      }
    }
  }

  /// The other places at which the function around one gives the same field of the same variable to somebody; none where
  /// all of them are only written to, or where it is given to nobody.
  func others(beside mention: ValueIndex, _ facts: TreeFile, _ isWritten: [Bool]) -> [ValueIndex] {
    guard let key = HandleMentions.key(of: mention, facts), let all = mentions[key],
      all.contains(mention), all.contains(where: { !isWritten[Int($0)] })
    else { return [] }
    return all.filter { $0 != mention }
  }

  private static func key(of mention: ValueIndex, _ facts: TreeFile) -> Key? {
    let value = facts.values[Int(mention)]
    guard value.kind == .member, value.base >= 0, case let base = facts.values[Int(value.base)],
      base.kind == .reference, base.target >= 0
    else { return nil }
    var function = value.scope
    while function >= 0, !facts.declarations[Int(function)].kind.isFunction {
      function = facts.declarations[Int(function)].parent
    }
    return Key(variable: base.target, field: value.name, function: function)
  }
}

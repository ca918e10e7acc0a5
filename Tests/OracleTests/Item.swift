import SourceModel

/// One thing that both readers list of a file; where the lists are equal, they read the file alike.
struct Item: Hashable, Comparable, CustomStringConvertible {
  enum Kind: Hashable {
    /// Its name, and what else both know: the type of a parameter, the label, the result of a function.
    case declaration(DeclarationKind)
    /// What a declaration inherits from, at the name of the declaration.
    case inheritance
    case attribute
    case importedModule
    /// Its labels, at the called name.
    case call
    /// Its text with escapes resolved.
    case string
    /// A string with interpolations: how many.
    case text
    case regularExpression
  }

  var location: SourceLocation
  var kind: Kind
  var name: String

  var description: String {
    switch kind {
    case .declaration(let kind): "\(location.line):\(location.column) \(kind) \(name)"
    default: "\(location.line):\(location.column) \(kind) \(name)"
    }
  }

  static func < (left: Item, right: Item) -> Bool {
    (left.location, left.description) < (right.location, right.description)
  }

  /// How many times each item is in one list and not in the other: `first` minus `second`.
  static func difference(_ first: [Item], _ second: [Item]) -> [Item] {
    var counts: [Item: Int] = [:]
    for item in second { counts[item, default: 0] += 1 }
    return first.filter { item in
      guard let count = counts[item], count > 0 else { return true }
      counts[item] = count - 1
      return false
    }.sorted()
  }
}

extension String {
  /// Types are compared without white space, which the two keep differently.
  var withoutBlanks: String {
    filter { !$0.isWhitespace }
  }
}

import SourceModel

/// Which fields values of the types of a tree hold: their own, and those of values that they hold.
struct FieldContents {
  /// For each type the fields that a value of it holds, one a category.
  private(set) var byOwner: [Symbol: [Int]] = [:]
  /// For each symbol whether `byOwner` has a type of that name.
  private(set) var isOwner: [Bool]
  private let categories: [Int32]
  private let tree: LinkedTree

  /// A value of a type within a type within a type: what is deeper is left out.
  private static let rounds = 3

  /// - Parameter categories: for each field its category, by number.
  init(_ categories: [Int32], _ tree: LinkedTree) {
    self.categories = categories
    self.tree = tree
    isOwner = Array(repeating: false, count: tree.symbols.count)
  }

  /// - Parameters:
  ///   - members: the fields that are members, by their type.
  ///   - fields: for each declaration the fields that it is.
  ///   - rows: members that stand for rows elsewhere, which a value that has them does not hold.
  ///   - written: of what types write of themselves, the members that count; nil where all do.
  mutating func add(
    _ members: [(symbol: Symbol, element: Int)], _ fields: NumberLists<Int>,
    elsewhere rows: RowsElsewhere, _ written: EncodedMembers? = nil
  ) {
    let own = SymbolLists(members, count: tree.symbols.count)
    for (type, _) in members where !isOwner[Int(type)] {
      byOwner[type] = oneEach(own[type])
      isOwner[Int(type)] = true
    }
    let holders = holders(fields, elsewhere: rows, written)
    let table = SymbolLists(holders, count: tree.symbols.count)
    var isListed = [Bool](repeating: false, count: tree.symbols.count)
    var types: [Symbol] = []
    for (type, _) in holders where !isListed[Int(type)] {
      isListed[Int(type)] = true
      types.append(type)
    }
    for _ in 0..<FieldContents.rounds {
      // What is found in a round counts from the next one on.
      var found: [(type: Symbol, all: [Int])] = []
      for type in types {
        guard let all = contents(of: type, table) else { continue }
        found.append((type, all))
      }
      guard !found.isEmpty else { break }
      for (type, all) in found {
        byOwner[type] = all
        isOwner[Int(type)] = true
      }
    }
  }

  /// The types of members that are no fields themselves, by the type that has the member.
  private func holders(
    _ fields: NumberLists<Int>, elsewhere rows: RowsElsewhere, _ written: EncodedMembers?
  ) -> [(symbol: Symbol, element: Symbol)] {
    var holders: [(symbol: Symbol, element: Symbol)] = []
    for index in tree.kindOf.indices
    where tree.kindOf[index] == .property || tree.kindOf[index] == .field {
      guard tree.ownerOf[index] != 0, tree.typeOf[index] >= 0,
        let type = tree.types.innermost(of: tree.typeOf[index]),
        !fields.contains(TreeDeclaration(index)), !rows.contains(TreeDeclaration(index))
      else { continue }
      let traits = tree.traitsOf[index]
      if traits.contains(.isStatic) || traits.contains(.isComputed) { continue }
      if let written, !written.has(tree.nameOf[index], of: tree.ownerOf[index]) { continue }
      holders.append((tree.ownerOf[index], type))
    }
    return holders
  }

  /// What a value of a type holds with what its members do; nil where that is no more than is known.
  private func contents(of type: Symbol, _ holders: SymbolLists<Symbol>) -> [Int]? {
    guard mayHoldMore(type, holders) else { return nil }
    var numbers: [Int] = []
    for index in holders.range(of: type) {
      if let holder = tree.holder(of: holders.element(index), isOwner),
        let contents = byOwner[holder]
      {
        numbers += contents
      }
    }
    guard !numbers.isEmpty else { return nil }
    let known = byOwner[type] ?? []
    numbers.sort()
    let all = oneEach((known + numbers)[...])
    return all.count == known.count ? nil : all
  }

  /// Whether a member of a type holds something of a category that the type is not known to hold.
  private func mayHoldMore(_ type: Symbol, _ holders: SymbolLists<Symbol>) -> Bool {
    let known = isOwner[Int(type)] ? byOwner[type] ?? [] : []
    for index in holders.range(of: type) {
      guard let holder = tree.holder(of: holders.element(index), isOwner), holder != type,
        let contents = byOwner[holder]
      else { continue }
      for number in contents
      where !known.contains(where: { categories[$0] == categories[number] }) {
        return true
      }
    }
    return false
  }

  /// The first of each category.
  private func oneEach(_ numbers: ArraySlice<Int>) -> [Int] {
    var result: [Int] = []
    for number in numbers
    where !result.contains(where: { categories[$0] == categories[number] }) {
      result.append(number)
    }
    return result
  }
}

import Classification
import SourceModel

/// The personal data of a tree by what of its declarations holds it. A class, as it is handed to every file and
/// search; it never changes.
final class FieldIndex: Sendable {
  let fields: [PersonalDataField]
  /// For each field its category, by number.
  let categories: [Int32]
  /// For each declaration the fields that it is, by their number in `fields`.
  private let byDeclaration: NumberLists<Int>
  /// For each file the fields that its values are.
  private let byValue: SymbolLists<FieldValue>
  /// For each type the fields that a value of it holds, one a category.
  private let byOwner: [Symbol: [Int]]
  /// For each symbol whether `byOwner` has a type of that name; most are none.
  private let isOwner: [Bool]
  /// For each symbol the field of that name, where every member of that name is personal data of one category;
  /// else -1.
  private let byName: [Int32]
  /// For each such name that several members have all of them, with their files.
  private let sameNames: [Symbol: [(field: Int, file: Int)]]
  /// For each such name that says nothing by itself the members of that name.
  private let untelling: [Symbol: [Int]]
  /// For each field whether it is declared to be an internet address.
  private let areAddresses: [Bool]
  /// For each field whether it is declared to be a text.
  private let areTexts: [Bool]
  private let rows: RowsElsewhere
  /// For each type what of it is encoded, where that is known to be less for some.
  private let encoded: FieldContents?

  /// A value of a file that is a field.
  struct FieldValue: Sendable {
    let value: ValueIndex
    let field: Int
  }

  /// - Parameter rows: members that stand for rows elsewhere.
  init(
    _ fields: [PersonalDataField], _ tree: LinkedTree,
    elsewhere rows: RowsElsewhere = RowsElsewhere()
  ) {
    self.fields = fields
    self.rows = rows
    categories = FieldIndex.numbers(of: fields)
    var byName = [Int32](repeating: -1, count: tree.symbols.count)
    var areTexts = [Bool](repeating: false, count: fields.count)
    var areAddresses = areTexts
    var values: [(symbol: Symbol, element: FieldValue)] = []
    var declared: [(number: Int32, element: Int)] = []
    var members: [(symbol: Symbol, element: Int)] = []
    var untelling: [Symbol: [Int]] = [:]
    var sameNames: [Symbol: [(field: Int, file: Int)]] = [:]
    let files = tree.numbersOfPaths
    var path = ""
    var file = -1
    for number in fields.indices {
      if number == 0 || fields[number].path != path {
        path = fields[number].path
        file = files[path] ?? -1
      }
      guard file >= 0 else { continue }
      if fields[number].value >= 0 {
        values.append((Symbol(file), FieldValue(value: fields[number].value, field: number)))
      }
      guard fields[number].declaration >= 0 else { continue }
      let declaration = tree.firstDeclarations[file] + fields[number].declaration
      declared.append((declaration, number))
      let type = tree.typeOf[Int(declaration)]
      areTexts[number] = tree.types.name(of: type).map(tree.words.isText) == true
      areAddresses[number] = tree.types.innermost(of: type).map(tree.words.isAddress) == true
      switch fields[number].kind {
      case .property, .structField, .column: break
      case .parameter, .variable, .case, .key, .platformAPI, .expression, .setting: continue
      }
      // What is added to a type of a library, `normalizedPhone` of String, its values do not hold.
      let owner = tree.ownerOf[Int(declaration)]
      if !rows.keepNothing(of: declaration), tree.scopes.declares(owner) {
        members.append((owner, number))
      }
      byName[Int(tree.nameOf[Int(declaration)])] = Int32(number)
      sameNames[tree.nameOf[Int(declaration)], default: []].append((number, file))
      if !fields[number].tellsItself {
        untelling[tree.nameOf[Int(declaration)], default: []].append(number)
      }
    }
    self.untelling = untelling
    self.sameNames = sameNames.filter {
      $0.value.count > 1 && $0.value.count <= FieldIndex.mostSame
    }
    byValue = SymbolLists(values, count: fields.isEmpty ? 0 : tree.files.count)
    byDeclaration = NumberLists(declared, of: tree.count)
    self.areTexts = areTexts
    self.areAddresses = areAddresses
    if !fields.isEmpty {
      FieldIndex.removeAmbiguous(&byName, byDeclaration, categories, tree)
    }
    self.byName = byName
    var contents = FieldContents(categories, tree)
    if !fields.isEmpty { contents.add(members, byDeclaration, elsewhere: rows) }
    byOwner = contents.byOwner
    isOwner = contents.isOwner
    encoded = FieldIndex.encoded(
      contents, members, byDeclaration, rows, EncodedMembers(of: contents.byOwner.keys, tree),
      categories, tree)
  }

  /// `User.email`, for a reader.
  ///
  /// - Parameter field: its number.
  func title(of field: Int) -> String {
    let owner = fields[field].owner
    return owner.isEmpty ? fields[field].name : "\(owner).\(fields[field].name)"
  }

  /// Of a name that more members have, as `email` in a large tree, any stands for all.
  private static let mostSame = 100

  /// For each field its category by number.
  private static func numbers(of fields: [PersonalDataField]) -> [Int32] {
    var numbers: [String: Int32] = [:]
    return fields.indices.map { index in
      if let known = numbers[fields[index].category] { return known }
      let number = Int32(numbers.count)
      numbers[fields[index].category] = number
      return number
    }
  }

  /// A name that other members have too, or members of other categories, tells nothing.
  private static func removeAmbiguous(
    _ byName: inout [Int32], _ byDeclaration: NumberLists<Int>, _ categories: [Int32],
    _ tree: LinkedTree
  ) {
    for index in tree.kindOf.indices
    where tree.kindOf[index] == .property || tree.kindOf[index] == .field {
      let number = byName[Int(tree.nameOf[index])]
      guard number >= 0 else { continue }
      let category = categories[Int(number)]
      var isSame = false
      for place in byDeclaration.range(of: TreeDeclaration(index))
      where categories[byDeclaration.element(place)] == category {
        isSame = true
      }
      if !isSame { byName[Int(tree.nameOf[index])] = -1 }
    }
  }

  private static func encoded(
    _ contents: FieldContents, _ members: [(symbol: Symbol, element: Int)],
    _ byDeclaration: NumberLists<Int>, _ rows: RowsElsewhere, _ written: EncodedMembers,
    _ categories: [Int32], _ tree: LinkedTree
  ) -> FieldContents? {
    guard !written.isEmpty else { return nil }
    var own: [(symbol: Symbol, element: Int)] = []
    for number in tree.kindOf.indices {
      let type = tree.ownerOf[number]
      guard type != 0, written.has(tree.nameOf[number], of: type) else { continue }
      let fields = byDeclaration.range(of: TreeDeclaration(number))
      for place in fields { own.append((type, byDeclaration.element(place))) }
    }
    let all = Set(members.map(\.element))
    own.removeAll { !all.contains($0.element) }
    for (type, inner) in written.inner.sorted(by: { $0.key < $1.key }) {
      for member in inner {
        for place in byDeclaration.range(of: member) {
          own.append((type, byDeclaration.element(place)))
        }
      }
    }
    var encoded = FieldContents(categories, tree)
    encoded.add(own, byDeclaration, elsewhere: rows, written)
    return encoded
  }

  func fields(of declaration: TreeDeclaration) -> ArraySlice<Int> {
    byDeclaration[declaration]
  }

  func isField(_ declaration: TreeDeclaration) -> Bool {
    byDeclaration.contains(declaration)
  }

  /// Whether a member stands for rows elsewhere, of which nothing is kept with it.
  func isElsewhere(_ declaration: TreeDeclaration) -> Bool { rows.keepNothing(of: declaration) }

  /// The values of a file that are personal data by themselves.
  func values(in file: Int) -> ArraySlice<FieldValue> { byValue[Symbol(file)] }

  /// Whether a field is declared to be a text.
  func isText(_ field: Int) -> Bool { areTexts[field] }

  /// Whether a field is declared to be an internet address.
  func isAddress(_ field: Int) -> Bool { areAddresses[field] }

  /// What a member of a value of unknown type is by its name alone, or by that of what it is a member of.
  ///
  /// - Parameters:
  ///   - base: what the value is called: `message` of `message.text`, which may be a `ChatMessage`.
  ///   - file: where it is read: of several the nearest is told.
  func guessed(
    _ name: Symbol, of base: @autoclosure () -> String, in file: Int, _ modules: Modules
  ) -> Int? {
    let number = Int(byName[Int(name)])
    guard number >= 0 else { return nil }
    guard let all = untelling[name] else {
      let same = sameNames[name] ?? []
      return
        (same.last { $0.file == file }
        ?? same.last { modules.moduleOf[$0.file] == modules.moduleOf[file] })?.field ?? number
    }
    let base = base().lowercased()
    // A name such as `m` or `$0` says nothing, any other says what the value is.
    if base.utf8.count < 3 { return number }
    return all.first { fields[$0].owner.lowercased().hasSuffix(base) }
  }

  /// Whether a member of a type holds data of the category of a field; nil where the type has no member of
  /// that name.
  func holds(_ member: Symbol, of type: Symbol, _ field: Int, _ tree: LinkedTree) -> Bool? {
    let category = categories[field]
    var found = member == 0 ? -1 : tree.firstMember(member, of: type)
    guard found >= 0 else { return nil }
    while found >= 0 {
      let contents = contents(of: tree.typeOf[Int(found)], tree) ?? []
      if fields(of: found).contains(where: { categories[$0] == category })
        || contents.contains(where: { categories[$0] == category })
      {
        return true
      }
      found = tree.next(after: found)
    }
    return false
  }

  /// The type of a member that holds data of others and is none itself; nil where the member is, or may be, a datum.
  func holder(_ member: Symbol, of type: Symbol, _ tree: LinkedTree) -> Symbol? {
    let found = tree.firstMember(member, of: type)
    guard found >= 0, tree.next(after: found) < 0, !isField(found) else { return nil }
    return tree.types.innermost(of: tree.typeOf[Int(found)])
  }

  /// Whether a value of a type of that name can hold personal data.
  func isHolder(_ type: Symbol, _ tree: LinkedTree) -> Bool {
    tree.holder(of: type, isOwner) != nil
  }

  /// What a value of a type, or of a list of it, holds.
  func contents(of type: TypeID, _ tree: LinkedTree, isEncoded: Bool = false) -> [Int]? {
    guard let name = tree.types.innermost(of: type) else { return nil }
    if isEncoded, let encoded {
      return tree.holder(of: name, encoded.isOwner).flatMap { encoded.byOwner[$0] }
    }
    return tree.holder(of: name, isOwner).flatMap { byOwner[$0] }
  }
}

extension LinkedTree {
  /// The type, or the nearest above it, of which it is known what a value of it holds.
  ///
  /// - Parameter isOwner: for each symbol whether it is such a type.
  func holder(of type: Symbol, _ isOwner: [Bool]) -> Symbol? {
    if isOwner[Int(type)] { return type }
    for index in ancestorRange(of: type) where isOwner[Int(ancestor(index))] {
      return ancestor(index)
    }
    return nil
  }
}

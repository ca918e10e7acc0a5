import Classification
import SourceModel

/// The personal data of a tree by what of its declarations holds it.
struct FieldIndex: Sendable {
  let fields: [PersonalDataField]
  /// Fields that a declaration is, by their number in `fields`.
  private var byDeclaration: [TreeDeclaration: [Int]] = [:]
  /// For each declaration whether it is a field; most are none.
  private var isField: [Bool]
  /// For each file the fields that its values are.
  private var byValue: [[ValueIndex: [Int]]]
  /// For each type the fields that a value of it holds, one a category.
  private var byOwner: [Symbol: [Int]] = [:]
  /// For each symbol whether `byOwner` has a type of that name; most are none.
  private var isOwner: [Bool]
  /// Fields by their name, where every member of that name is personal data of one category.
  private var byName: [Symbol: Int] = [:]
  /// Fields that are declared to be internet addresses.
  private var addresses: Set<Int> = []
  /// Fields that are declared to be texts.
  private var texts: Set<Int> = []
  /// For each type with `CodingKeys` what of it is encoded.
  private var encoded: [Symbol: Set<String>] = [:]

  /// A value of a type within a type within a type: what is deeper is left out.
  private static let rounds = 3

  init(_ fields: [PersonalDataField], _ tree: LinkedTree) {
    self.fields = fields
    byValue = Array(repeating: [:], count: tree.files.count)
    isField = Array(repeating: false, count: tree.count)
    isOwner = Array(repeating: false, count: tree.symbols.count)
    let numbers = Dictionary(
      tree.files.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
    var members: [Symbol: [Int]] = [:]
    for (number, field) in fields.enumerated() {
      guard let file = numbers[field.path] else { continue }
      if field.value >= 0 { byValue[file][field.value, default: []].append(number) }
      guard field.declaration >= 0 else { continue }
      let declaration = tree.firstDeclarations[file] + field.declaration
      byDeclaration[declaration, default: []].append(number)
      isField[Int(declaration)] = true
      if tree.types.name(of: tree.typeOf[Int(declaration)]).map(tree.words.isText) == true {
        texts.insert(number)
      }
      if tree.types.innermost(of: tree.typeOf[Int(declaration)]).map(tree.words.isAddress) == true {
        addresses.insert(number)
      }
      switch field.kind {
      case .property, .structField, .column: break
      case .parameter, .variable, .case, .key, .platformAPI, .expression, .setting: continue
      }
      members[tree.ownerOf[Int(declaration)], default: []].append(number)
      byName[tree.nameOf[Int(declaration)]] = number
    }
    guard !fields.isEmpty else { return }
    removeAmbiguous(tree)
    addContents(members, tree)
  }

  /// A name that other members have too, or members of other categories, tells nothing.
  private mutating func removeAmbiguous(_ tree: LinkedTree) {
    var isName = [Bool](repeating: false, count: tree.symbols.count)
    for name in byName.keys { isName[Int(name)] = true }
    for index in tree.kindOf.indices {
      guard tree.kindOf[index] == .property || tree.kindOf[index] == .field,
        isName[Int(tree.nameOf[index])], let number = byName[tree.nameOf[index]]
      else { continue }
      let own = byDeclaration[TreeDeclaration(index)] ?? []
      if !own.contains(where: { fields[$0].category == fields[number].category }) {
        byName[tree.nameOf[index]] = nil
      }
    }
  }

  private mutating func addContents(_ members: [Symbol: [Int]], _ tree: LinkedTree) {
    for (type, numbers) in members {
      byOwner[type] = oneEach(numbers)
      isOwner[Int(type)] = true
    }
    for _ in 0..<FieldIndex.rounds {
      var found: [Symbol: [Int]] = [:]
      for index in tree.kindOf.indices {
        guard tree.kindOf[index] == .property || tree.kindOf[index] == .field,
          !isField[index], tree.typeOf[index] >= 0,
          let contents = contents(of: tree.typeOf[index], tree)
        else { continue }
        let traits = tree.traitsOf[index]
        if traits.contains(.isStatic) || traits.contains(.isComputed) { continue }
        found[tree.ownerOf[index], default: []] += contents
      }
      var hasGrown = false
      for (type, numbers) in found where type != 0 {
        let all = oneEach((byOwner[type] ?? []) + numbers.sorted())
        if all.count != byOwner[type]?.count ?? 0 { hasGrown = true }
        byOwner[type] = all
        isOwner[Int(type)] = true
      }
      guard hasGrown else { break }
    }
    for type in byOwner.keys {
      if let keys = tree.scopes.type(tree.words.codingKeys, nestedIn: type) {
        encoded[type] = FieldIndex.cases(of: keys, tree)
      }
    }
  }

  private static func cases(of keys: Symbol, _ tree: LinkedTree) -> Set<String> {
    var names: Set<String> = []
    for index in tree.kindOf.indices
    where tree.kindOf[index] == .enumCase && tree.ownerOf[index] == keys {
      names.insert(tree.symbols.text(tree.nameOf[index]))
    }
    return names
  }

  /// The first of each category.
  private func oneEach(_ numbers: [Int]) -> [Int] {
    var result: [Int] = []
    for number in numbers
    where !result.contains(where: { fields[$0].category == fields[number].category }) {
      result.append(number)
    }
    return result
  }

  func fields(of declaration: TreeDeclaration) -> [Int] {
    isField[Int(declaration)] ? byDeclaration[declaration] ?? [] : []
  }

  /// The values of a file that are personal data by themselves.
  func values(in file: Int) -> [ValueIndex: [Int]] { byValue[file] }

  /// Whether a field is declared to be a text.
  func isText(_ field: Int) -> Bool { texts.contains(field) }

  /// Whether a field is declared to be an internet address.
  func isAddress(_ field: Int) -> Bool { addresses.contains(field) }

  /// What a member of a value of unknown type is by its name alone.
  func guessed(_ name: Symbol) -> Int? { byName[name] }

  /// Whether a member of a type holds data of the category of a field; nil where the type has no member of
  /// that name.
  func holds(_ member: Symbol, of type: Symbol, _ field: Int, _ tree: LinkedTree) -> Bool? {
    let category = fields[field].category
    var found = member == 0 ? -1 : tree.firstMember(member, of: type)
    guard found >= 0 else { return nil }
    while found >= 0 {
      let contents = contents(of: tree.typeOf[Int(found)], tree) ?? []
      let numbers = self.fields(of: found) + contents
      if numbers.contains(where: { fields[$0].category == category }) { return true }
      found = tree.next(after: found)
    }
    return false
  }

  /// The type, or the nearest above it, of which it is known what a value of it holds.
  private func holder(of type: Symbol, _ tree: LinkedTree) -> Symbol? {
    if isOwner[Int(type)] { return type }
    for index in tree.ancestorRange(of: type) where isOwner[Int(tree.ancestor(index))] {
      return tree.ancestor(index)
    }
    return nil
  }

  /// What a value of a type, or of a list of it, holds.
  func contents(of type: TypeID, _ tree: LinkedTree, isEncoded: Bool = false) -> [Int]? {
    guard let name = tree.types.innermost(of: type) else { return nil }
    guard let holder = holder(of: name, tree) else { return nil }
    let found = byOwner[holder]
    guard isEncoded, let keys = encoded[name] else { return found }
    return found?.filter { fields[$0].owner != "" && keys.contains(fields[$0].name) }
  }
}

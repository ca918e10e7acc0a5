import SourceModel

/// The members of the types of a file by name; an extension shares the members of its type.
struct MemberTable {
  private var slots: [DeclarationIndex]
  private var groups: [DeclarationIndex]
  private let keys: [UInt64]

  init(of facts: FileFacts) {
    let count = facts.declarations.count
    var size = 16
    while size < count * 2 { size *= 2 }
    slots = Array(repeating: -1, count: size)
    groups = Array(0..<DeclarationIndex(count))
    groups = MemberTable.grouped(facts, groups)
    var keys: [UInt64] = []
    keys.reserveCapacity(count)
    for declaration in facts.declarations {
      let parent = declaration.parent < 0 ? -1 : groups[Int(declaration.parent)]
      keys.append(MemberTable.key(declaration.name, in: parent))
    }
    self.keys = keys
    for position in 0..<count where MemberTable.isMember(position, facts) {
      insert(DeclarationIndex(position))
    }
  }

  /// What a name may refer to before its declaration: members, globals, functions and types of a body.
  private static func isMember(_ position: Int, _ facts: FileFacts) -> Bool {
    let declaration = facts.declarations[position]
    switch declaration.kind {
    case .property, .enumCase, .function, .class, .structure, .enumeration, .actor, .interface,
      .typeAlias, .associatedType, .genericParameter, .macro, .union, .field:
      return declaration.name != .none
    case .variable:
      return declaration.parent < 0
    case .extension, .initializer, .deinitializer, .subscriptFunction, .accessor, .closure,
      .operatorFunction, .parameter, .associatedValue, .column, .key, .macroDefinition:
      return false
    }
  }

  /// For each extension the type it extends, or the first extension of the same type.
  private static func grouped(
    _ facts: FileFacts, _ own: [DeclarationIndex]
  ) -> [DeclarationIndex] {
    var groups = own
    var types: [Name: DeclarationIndex] = [:]
    for (position, declaration) in facts.declarations.enumerated()
    where declaration.kind.isType && declaration.kind != .extension
      && declaration.kind != .genericParameter && types[declaration.name] == nil
    {
      types[declaration.name] = DeclarationIndex(position)
    }
    for (position, declaration) in facts.declarations.enumerated()
    where declaration.kind == .extension {
      let name = lastPart(of: declaration.type, facts)
      if let type = types[name] {
        groups[position] = type
      } else {
        types[name] = DeclarationIndex(position)
      }
    }
    return groups
  }

  /// `Inner` of `Outer.Inner<T>`, or the name itself where the part has no number of its own.
  private static func lastPart(of name: Name, _ facts: FileFacts) -> Name {
    let text = facts.names[name]
    let plain = text.prefix { $0 != "<" }
    guard let part = plain.split(separator: ".").last else { return name }
    return facts.names.find(String(part)) ?? name
  }

  private static func key(_ name: Name, in parent: DeclarationIndex) -> UInt64 {
    UInt64(UInt32(bitPattern: parent)) << 32 | UInt64(name.number)
  }

  private func slot(_ key: UInt64) -> Int {
    let mixed = (key ^ (key >> 29)) &* 0x9E37_79B9_7F4A_7C15
    return Int(mixed >> 33) & (slots.count - 1)
  }

  private mutating func insert(_ declaration: DeclarationIndex) {
    let key = keys[Int(declaration)]
    var slot = slot(key)
    while slots[slot] >= 0 {
      if keys[Int(slots[slot])] == key { return }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = declaration
  }

  func find(_ name: Name, in group: DeclarationIndex) -> DeclarationIndex {
    let key = MemberTable.key(name, in: group)
    var slot = slot(key)
    while slots[slot] >= 0 {
      if keys[Int(slots[slot])] == key { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    return -1
  }

  func group(of declaration: DeclarationIndex) -> DeclarationIndex { groups[Int(declaration)] }

  /// The nearest type around a scope, itself included.
  func enclosingType(of scope: DeclarationIndex, in facts: FileFacts) -> DeclarationIndex? {
    var owner = scope
    while owner >= 0, !facts.declarations[Int(owner)].kind.isType {
      owner = facts.declarations[Int(owner)].parent
    }
    return owner >= 0 ? owner : nil
  }
}

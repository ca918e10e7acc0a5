import SourceModel

/// The facts of a schema while it is read. All offsets are in bytes.
struct SchemaFacts {
  private(set) var facts: FileFacts

  init(_ file: SourceFile) {
    // A file in binary form has no lines.
    let isBinary = isBinaryPropertyList(file.bytes)
    facts = FileFacts(
      path: file.path, language: file.language, bytes: isBinary ? [] : file.bytes)
  }

  /// - Returns: the type, to be the parent of its fields.
  @discardableResult
  mutating func addType(
    _ name: String, kind: DeclarationKind = .structure, in parent: DeclarationIndex = -1,
    at offset: Int
  ) -> DeclarationIndex {
    add(kind, name, type: "", in: parent, offset..<(offset + name.utf8.count))
  }

  /// - Parameter kind: `.column`, `.key`, `.function` or `.parameter`.
  @discardableResult
  mutating func addMember(
    _ kind: DeclarationKind, _ name: String, type: String = "", in parent: DeclarationIndex,
    at offset: Int
  ) -> DeclarationIndex {
    add(kind, name, type: type, in: parent, offset..<(offset + name.utf8.count))
  }

  private mutating func add(
    _ kind: DeclarationKind, _ name: String, type: String, in parent: DeclarationIndex,
    _ range: Range<Int>
  ) -> DeclarationIndex {
    facts.declarations.append(
      Declaration(
        kind: kind, name: facts.names.add(name), type: facts.names.add(type), parent: parent,
        offset: UInt32(range.lowerBound), end: UInt32(range.upperBound)))
    return DeclarationIndex(facts.declarations.count - 1)
  }

  /// Says where a type ends, which is known when its fields are.
  mutating func close(_ type: DeclarationIndex, at end: Int) {
    facts.declarations[Int(type)].end = max(facts.declarations[Int(type)].end, UInt32(end))
  }

  mutating func addParent(_ name: String, of type: DeclarationIndex) {
    facts.inheritances.append(Inheritance(declaration: type, type: facts.names.add(name)))
  }

  mutating func addSetting(_ keyPath: String, _ value: String, keyOffset: Int, offset: Int) {
    facts.settings.append(
      Setting(
        keyPath: facts.names.add(keyPath), value: facts.names.add(value),
        keyOffset: UInt32(keyOffset), offset: UInt32(offset)))
  }

  mutating func addGap(_ range: Range<Int>, _ reason: String) {
    facts.gaps.append(
      Gap(
        offset: UInt32(range.lowerBound), end: UInt32(range.upperBound),
        reason: facts.names.add(reason)))
  }

  /// Refuses a file of which nothing was understood, with the first thing that was not.
  func refuseIfNothingWasRead() throws(UnreadReason) {
    guard facts.declarations.isEmpty, facts.settings.isEmpty, let gap = facts.gaps.first else {
      return
    }
    throw damage(facts.names[gap.reason], at: Int(gap.offset))
  }

  func damage(_ reason: String, at offset: Int) -> UnreadReason {
    .damaged("line \(facts.location(of: UInt32(offset)).line): \(reason)")
  }
}

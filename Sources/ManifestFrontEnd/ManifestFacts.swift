import SourceModel

/// The facts of a manifest while it is read.
struct ManifestFacts {
  private(set) var facts: FileFacts

  init(_ file: SourceFile) {
    facts = FileFacts(path: file.path, language: file.language, bytes: file.bytes)
  }

  mutating func addPackage(
    _ ecosystem: Ecosystem, name: String, origin: String = "", version: String = "",
    state: PackageState, at offset: Int
  ) {
    facts.packages.append(
      Package(
        ecosystem: ecosystem, name: facts.names.add(name), origin: facts.names.add(origin),
        version: facts.names.add(version), state: state, offset: UInt32(offset)))
  }

  /// - Parameter name: of a module, as code would import it.
  mutating func addLinked(_ name: String, at offset: Int) {
    facts.imports.append(
      Import(kind: .linked, name: facts.names.add(name), offset: UInt32(offset)))
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
    guard facts.packages.isEmpty, facts.settings.isEmpty, facts.imports.isEmpty,
      let gap = facts.gaps.first
    else { return }
    throw damage(facts.names[gap.reason], at: Int(gap.offset))
  }

  func damage(_ reason: String, at offset: Int) -> UnreadReason {
    .damaged("line \(facts.location(of: UInt32(offset)).line): \(reason)")
  }
}

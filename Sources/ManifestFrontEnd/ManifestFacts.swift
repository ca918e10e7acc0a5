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

  mutating func addGap(_ range: Range<Int>, _ reason: String) {
    facts.gaps.append(
      Gap(
        offset: UInt32(range.lowerBound), end: UInt32(range.upperBound),
        reason: facts.names.add(reason)))
  }

  /// Refuses a file of which nothing was understood, with the first thing that was not.
  func refuseIfNothingWasRead() throws(UnreadReason) {
    guard facts.packages.isEmpty, let gap = facts.gaps.first else { return }
    throw damage(facts.names[gap.reason], at: Int(gap.offset))
  }

  func damage(_ reason: String, at offset: Int) -> UnreadReason {
    .damaged("line \(facts.location(of: UInt32(offset)).line): \(reason)")
  }
}

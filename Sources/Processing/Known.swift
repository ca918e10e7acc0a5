/// Places of findings that are known already, each with how often.
public struct KnownPlaces: Sendable {
  private var counts: [Fingerprint: Int] = [:]

  public init() {}

  /// One more place, or several that are alike.
  public mutating func add(_ fingerprint: Fingerprint, count: Int = 1) {
    counts[fingerprint, default: 0] += count
  }

  /// Takes the larger of both counts: what one of two parents has is known.
  public mutating func formUnion(_ other: KnownPlaces) {
    counts.merge(other.counts) { max($0, $1) }
  }

  public var isEmpty: Bool { counts.isEmpty }

  /// Takes one of these places out, if there is one.
  fileprivate mutating func take(_ fingerprint: Fingerprint) -> Bool {
    guard let count = counts[fingerprint], count > 0 else { return false }
    counts[fingerprint] = count - 1
    return true
  }

  /// How many of each were not taken.
  public func left(_ fingerprint: Fingerprint) -> Int { counts[fingerprint] ?? 0 }
}

/// A finding with what it can be known again by.
public struct IdentifiedFinding: Sendable, Hashable {
  public let finding: Finding
  /// Of its own place, then of each further one.
  public let fingerprints: [Fingerprint]

  public init(_ finding: Finding, fingerprints: [Fingerprint]) {
    self.finding = finding
    self.fingerprints = fingerprints
  }

  /// The finding with those of its places that are not known; nil if all are. Each place that is known
  /// counts once: `known` has it no more afterwards.
  fileprivate func new(beside known: inout KnownPlaces) -> IdentifiedFinding? {
    let isNew = fingerprints.map { !known.take($0) }
    return finding.keeping(isNew).map { finding in
      IdentifiedFinding(finding, fingerprints: zip(fingerprints, isNew).filter(\.1).map(\.0))
    }
  }
}

extension [IdentifiedFinding] {
  /// Those that have places which are not known, with these places only.
  public func new(beside known: KnownPlaces) -> [IdentifiedFinding] {
    var known = known
    return compactMap { $0.new(beside: &known) }
  }

  /// All their places.
  public var places: KnownPlaces {
    var places = KnownPlaces()
    for found in self { for fingerprint in found.fingerprints { places.add(fingerprint) } }
    return places
  }
}

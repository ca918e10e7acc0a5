/// Hosts by their labels: as many look-ups as a host has labels, however many hosts there are.
struct HostTable: Sendable {
  private struct Entry: Sendable {
    /// `/api`, or empty.
    var path: [UInt8]
    var match: EvidenceMatch
  }

  /// In bytes (RFC 1035), with a point at both ends.
  private static let longest = 255

  private var entries = ListsByWord<Entry>()

  /// - Parameter value: `host`, `.suffix`, either with a path behind it.
  mutating func add(_ value: String, _ match: EvidenceMatch) {
    var value = value
    value.withUTF8 { bytes in
      let slash = bytes.firstIndex(of: UInt8(ascii: "/")) ?? bytes.count
      var path = Array(bytes[slash...])
      while path.last == UInt8(ascii: "/") { path.removeLast() }
      entries.add(.init(rebasing: bytes[..<slash]), Entry(path: path, match: match))
    }
  }

  /// The last two labels.
  private static func domain(of host: ArraySlice<UInt8>) -> [UInt8]? {
    let point = UInt8(ascii: ".")
    guard let last = host.lastIndex(of: point), last > host.startIndex else { return nil }
    let start = host[..<last].lastIndex(of: point).map { $0 + 1 } ?? host.startIndex
    return start < last ? Array(host[start...]) : nil
  }

  /// The hosts that a host may be of which parts are not known, by its last two labels, which must be.
  /// - Parameter wildcard: stands for any run of bytes, or for none.
  func find(pattern: [UInt8], wildcard: UInt8) -> [EvidenceMatch] {
    guard let domain = HostTable.domain(of: pattern[...]), !domain.contains(wildcard) else {
      return []
    }
    // Few texts have such a host, so that no table for it is worth its time at every start.
    return (0..<UInt32(entries.words.count)).flatMap { number -> [EvidenceMatch] in
      let fits = entries.words.withWord(number) { host in
        host.count >= domain.count && host.suffix(domain.count).elementsEqual(domain)
          && self.fits(Array(host), pattern, wildcard)
      }
      return fits ? entries[number].filter { $0.path.isEmpty }.map(\.match) : []
    }
  }

  /// By pieces between wildcards, each as early as it can stand.
  private func fits(_ host: [UInt8], _ pattern: [UInt8], _ wildcard: UInt8) -> Bool {
    let pieces = pattern.split(separator: wildcard, omittingEmptySubsequences: false)
    guard let first = pieces.first, let last = pieces.last, pieces.count > 1,
      host.starts(with: first), host.count >= first.count + last.count,
      host.suffix(last.count).elementsEqual(last)
    else { return false }
    var rest = host.dropFirst(first.count).dropLast(last.count)
    for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
      guard
        let place = rest.indices.first(where: { rest[$0...].starts(with: piece) })
      else { return false }
      rest = rest[(place + piece.count)...]
    }
    return true
  }

  func find(
    _ host: UnsafeBufferPointer<UInt8>, path: UnsafeBufferPointer<UInt8>
  ) -> [EvidenceMatch] {
    // No host is longer, and each label of a text that is would be looked up with all behind it.
    guard host.count <= HostTable.longest else { return [] }
    var start = 0
    while true {
      let found = find(.init(rebasing: host[start...]), at: path)
      if !found.isEmpty { return found }
      let next = start == 0 && host.first != UInt8(ascii: ".") ? start : start + 1
      guard next < host.count, let dot = host[next...].firstIndex(of: UInt8(ascii: ".")) else {
        return []
      }
      start = dot
    }
  }

  private func find(
    _ key: UnsafeBufferPointer<UInt8>, at path: UnsafeBufferPointer<UInt8>
  ) -> [EvidenceMatch] {
    let fitting = entries[entries.words.find(key)].filter { starts(path, with: $0.path) }
    let longest = fitting.map(\.path.count).max() ?? 0
    return fitting.filter { $0.path.count == longest }.map(\.match)
  }

  /// Whole parts of a path: `/api` begins `/api/chat` and not `/apis`.
  private func starts(_ path: UnsafeBufferPointer<UInt8>, with prefix: [UInt8]) -> Bool {
    guard path.starts(with: prefix) else { return false }
    guard path.count > prefix.count, !prefix.isEmpty else { return true }
    switch path[prefix.count] {
    case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return true
    default: return false
    }
  }
}

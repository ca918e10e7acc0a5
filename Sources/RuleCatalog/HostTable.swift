/// Hosts by their labels: as many look-ups as a host has labels, however many hosts there are.
struct HostTable: Sendable {
  private struct Entry: Sendable {
    /// `/api`, or empty.
    var path: [UInt8]
    var match: EvidenceMatch
  }

  private var words = WordTable()
  private var entries: [[Entry]] = []

  /// - Parameter value: `host`, `.suffix`, either with a path behind it.
  mutating func add(_ value: String, _ match: EvidenceMatch) {
    let bytes = Array(value.utf8)
    let slash = bytes.firstIndex(of: UInt8(ascii: "/")) ?? bytes.count
    var path = Array(bytes[slash...])
    while path.last == UInt8(ascii: "/") { path.removeLast() }
    let number = Int(bytes[..<slash].withUnsafeBufferPointer { words.add($0) })
    if number == entries.count { entries.append([]) }
    entries[number].append(Entry(path: path, match: match))
  }

  func find(
    _ host: UnsafeBufferPointer<UInt8>, path: UnsafeBufferPointer<UInt8>
  ) -> [EvidenceMatch] {
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
    let number = words.find(key)
    guard number != WordTable.unknown else { return [] }
    let fitting = entries[Int(number)].filter { starts(path, with: $0.path) }
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

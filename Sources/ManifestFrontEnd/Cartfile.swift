import SourceModel

/// Reads Carthage's list of dependencies, as written by people or locked by the tool: one to a line,
/// `github "owner/name" ~> 1.0`, `#` before a comment.
func readCartfile(
  _ bytes: [UInt8], state: PackageState, into manifest: inout ManifestFacts
) throws(UnreadReason) {
  for range in TextLines(bytes) {
    let line = trimmed(withoutComment(bytes[range]))
    if line.isEmpty { continue }
    switch CartfileEntry.read(line) {
    case .success(let entry):
      manifest.addPackage(
        .carthage, name: entry.name, origin: entry.origin, version: entry.version, state: state,
        at: line.startIndex)
    case .failure(let mistake):
      let reason = isConflictMarker(line) ? conflictReason : mistake.reason
      manifest.addGap(line.startIndex..<line.endIndex, reason)
    }
  }
  try manifest.refuseIfNothingWasRead()
}

/// A `#` between quotes is part of a URL.
private func withoutComment(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  var isQuoted = false
  for (index, byte) in zip(line.indices, line) {
    if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
    if byte == UInt8(ascii: "#"), !isQuoted { return line[..<index] }
  }
  return line
}

private struct CartfileMistake: Error {
  let reason: String
}

private struct CartfileEntry {
  let name: String
  let origin: String
  let version: String

  static func read(_ line: ArraySlice<UInt8>) -> Result<CartfileEntry, CartfileMistake> {
    let keyword = line.prefix { $0 != UInt8(ascii: "\"") && $0 > 0x20 }
    let rest = trimmed(line.dropFirst(keyword.count))
    guard rest.first == UInt8(ascii: "\""),
      let close = rest.dropFirst().firstIndex(of: UInt8(ascii: "\"")),
      close > rest.startIndex + 1
    else {
      return .failure(CartfileMistake(reason: "a dependency needs its address in quotes"))
    }
    let address = text(rest[(rest.startIndex + 1)..<close])
    let version = unquoted(trimmed(rest[(close + 1)...]))
    let place = PackageURL(address)
    guard !place.name.isEmpty else {
      return .failure(CartfileMistake(reason: "an address that names no dependency"))
    }
    switch text(keyword) {
    case "github":
      // Without a scheme the address is that of a repository on github.com.
      let isShort = !address.contains("://") && !address.contains("@")
      let origin = isShort ? PackageURL("https://github.com/" + address).origin : place.origin
      return .success(CartfileEntry(name: place.name, origin: origin, version: version))
    case "git":
      return .success(CartfileEntry(name: place.name, origin: place.origin, version: version))
    case "binary":
      let ending = ".json"
      let hasEnding = place.name.hasSuffix(ending) && place.name != ending
      let name = hasEnding ? String(place.name.dropLast(ending.count)) : place.name
      return .success(CartfileEntry(name: name, origin: place.origin, version: version))
    default:
      let reason = "\"\(text(keyword))\" is none of github, git and binary"
      return .failure(CartfileMistake(reason: reason))
    }
  }

  /// A branch, tag or commit stands in quotes.
  private static func unquoted(_ version: ArraySlice<UInt8>) -> String {
    guard version.count > 1, version.first == UInt8(ascii: "\""),
      version.last == UInt8(ascii: "\"")
    else { return text(version) }
    return text(version.dropFirst().dropLast())
  }
}

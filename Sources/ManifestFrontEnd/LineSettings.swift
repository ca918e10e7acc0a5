import SourceModel

/// Reads the settings of an `.xcconfig`, one to a line, `NAME[sdk=...] = value // comment`. That a file
/// includes others makes no difference: those are read too.
///
/// As `//` starts a comment, people write an address as `https:/$()/example.com`.
func readBuildSettings(_ bytes: [UInt8], into manifest: inout ManifestFacts) {
  for range in TextLines(bytes) {
    let line = trimmed(beforeComment(bytes[range]))
    guard !line.isEmpty, line.first != UInt8(ascii: "#") else { continue }
    let name = line.prefix { $0 != UInt8(ascii: "[") && $0 != UInt8(ascii: "=") }
    // A condition in brackets has an equals sign of its own.
    var rest = trimmed(line.dropFirst(name.count))
    while rest.first == UInt8(ascii: "[") {
      rest = trimmed(rest.drop { $0 != UInt8(ascii: "]") }.dropFirst())
    }
    guard rest.first == UInt8(ascii: "=") else {
      let reason = isConflictMarker(bytes[range]) ? conflictReason : "no setting"
      manifest.addGap(line.startIndex..<line.endIndex, reason)
      continue
    }
    add(trimmed(name), trimmed(rest.dropFirst()), to: &manifest)
  }
}

private func add(
  _ name: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>, to manifest: inout ManifestFacts
) {
  guard !name.isEmpty, !value.isEmpty else { return }
  manifest.addSetting(
    text(name), withoutEmptyVariables(value), keyOffset: name.startIndex, offset: value.startIndex)
}

private func beforeComment(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  let slash = UInt8(ascii: "/")
  for index in line.indices.dropLast() where line[index] == slash && line[index + 1] == slash {
    return line[..<index]
  }
  return line
}

/// `$()` stands for nothing.
private func withoutEmptyVariables(_ value: ArraySlice<UInt8>) -> String {
  var result: [UInt8] = []
  var rest = value
  while let byte = rest.first {
    if rest.starts(with: "$()".utf8) || rest.starts(with: "${}".utf8) {
      rest = rest.dropFirst(3)
    } else {
      result.append(byte)
      rest = rest.dropFirst()
    }
  }
  return String(decoding: result, as: UTF8.self)
}

/// Reads the settings of an `.env`, one to a line: `NAME=value`, `export NAME="value"`, `#` before a
/// comment. What a shell would do with the value is not done.
func readEnvironmentFile(_ bytes: [UInt8], into manifest: inout ManifestFacts) {
  for range in TextLines(bytes) {
    var line = trimmed(bytes[range])
    if line.starts(with: "export ".utf8) { line = trimmed(line.dropFirst(7)) }
    guard !line.isEmpty, line.first != UInt8(ascii: "#") else { continue }
    guard let equals = line.firstIndex(of: UInt8(ascii: "=")) else {
      let reason = isConflictMarker(line) ? conflictReason : "no setting"
      manifest.addGap(line.startIndex..<line.endIndex, reason)
      continue
    }
    let name = trimmed(line[..<equals])
    let value = unquoted(trimmed(line[(equals + 1)...]))
    guard !name.isEmpty, !value.isEmpty else { continue }
    manifest.addSetting(
      text(name), text(value), keyOffset: name.startIndex, offset: value.startIndex)
  }
}

private func unquoted(_ value: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  guard let quote = value.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
    // A comment needs a space in front of it: a # is part of many passwords.
    for index in value.indices.dropFirst()
    where value[index] == UInt8(ascii: "#") && value[index - 1] <= 0x20 {
      return trimmed(value[..<index])
    }
    return value
  }
  let rest = value.dropFirst()
  return rest[..<(rest.firstIndex(of: quote) ?? rest.endIndex)]
}

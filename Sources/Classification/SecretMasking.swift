/// A line of code or a text of it with stars over what looks like a secret of whatever party, as long as
/// before: for readers of reports, who need the place and not the secret.
///
/// Known are: who stands before the `@` of an address, what follows `Bearer` or `Basic`, texts that look
/// made at random, and the value of what is called a password, secret, token or key. A secret that has
/// no such name and no such form cannot be told from other texts.
public func maskingSecrets(_ line: String) -> String {
  var masker = SecretMasker(Array(line.utf8))
  masker.maskAddresses()
  masker.maskMailboxes()
  masker.maskSchemes()
  masker.maskNamed()
  masker.maskRandom()
  return masker.hasChanged ? String(decoding: masker.bytes, as: UTF8.self) : line
}

private struct SecretMasker {
  private(set) var bytes: [UInt8]
  private(set) var hasChanged = false

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  private mutating func cover(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    hasChanged = true
    for index in range { bytes[index] = UInt8(ascii: "*") }
  }

  /// `postgres://user:secret@host`
  mutating func maskAddresses() {
    var index = 0
    while index + 3 < bytes.count {
      guard bytes[index] == UInt8(ascii: ":"), bytes[index + 1] == UInt8(ascii: "/"),
        bytes[index + 2] == UInt8(ascii: "/")
      else {
        index += 1
        continue
      }
      let start = index + 3
      let end = self.end(from: start) { isSpace($0) || isQuote($0) || "/<>?#".utf8.contains($0) }
      if let at = bytes[start..<end].lastIndex(of: UInt8(ascii: "@")) { cover(start..<at) }
      index = max(end, start)
    }
  }

  /// `anna.berg@host.org`, wherever it stands; `icon@2x.png` is a file.
  mutating func maskMailboxes() {
    for at in bytes.indices where bytes[at] == UInt8(ascii: "@") {
      var start = at
      while start > 0, isPart(bytes[start - 1]) || "._+-".utf8.contains(bytes[start - 1]) {
        start -= 1
      }
      let end = self.end(from: at + 1) { !isPart($0) && $0 != 0x2D }
      guard at - start > 1, end < bytes.count - 2, end > at + 1, bytes[end] == 0x2E,
        !isDigit(bytes[at + 1]), isPart(bytes[end + 1])
      else { continue }
      cover((start + 1)..<at)
    }
  }

  /// `Authorization: Bearer secret`
  mutating func maskSchemes() {
    for (start, end) in words() where end < bytes.count && bytes[end] == 0x20 {
      let word = String(decoding: bytes[start..<end], as: UTF8.self).lowercased()
      guard word == "bearer" || word == "basic" else { continue }
      let last = self.end(from: end + 1) { !isPart($0) && !"-._~+/=".utf8.contains($0) }
      if last - end > 8 { cover((end + 1)..<last) }
    }
  }

  /// `password = "secret"`, `"token": "secret"`, `API_KEY=secret`, `?key=secret`
  mutating func maskNamed() {
    for (start, end) in words() where SecretName.isSecret(bytes[start..<end]) {
      guard let value = value(after: end, of: start), value.count >= 4 else { continue }
      // `case password = "user_password"` names a place for a secret, and is none.
      guard bytes[value].contains(where: isDigit) || !SecretName.mentionsSecret(bytes[value])
      else { continue }
      cover(value)
    }
  }

  /// The value that is given to a name; nil where none is written.
  private func value(after end: Int, of start: Int) -> Range<Int>? {
    var index = end
    while index < bytes.count,
      isQuote(bytes[index]) || bytes[index] == UInt8(ascii: "\\")
        || bytes[index] == UInt8(ascii: "]")
    { index += 1 }
    let isTight = index < bytes.count && bytes[index] == UInt8(ascii: "=")
    index = self.end(from: index) { !isSpace($0) }
    guard index < bytes.count, ":=(".utf8.contains(bytes[index]) else { return nil }
    if bytes[index] == UInt8(ascii: ":"), let equals = equals(behindTypeFrom: index + 1) {
      index = equals
    }
    let isSetting = isTight || isAloneInCapitals(start, end)
    index = self.end(from: index) { !isSpace($0) && !":=(>@L".utf8.contains($0) }
    guard index < bytes.count else { return nil }
    if isQuote(bytes[index]) { return quoted(from: index) }
    guard isSetting else { return nil }
    return index..<self.end(from: index) { isSpace($0) || isQuote($0) || "&;,)".utf8.contains($0) }
  }

  /// In `password: String? = "..."` the second sign.
  private func equals(behindTypeFrom start: Int) -> Int? {
    let end = self.end(from: start) { !isPart($0) && !" ?![]<>.".utf8.contains($0) }
    return end < bytes.count && bytes[end] == UInt8(ascii: "=") ? end : nil
  }

  private func quoted(from open: Int) -> Range<Int> {
    var end = open + 1
    while end < bytes.count, bytes[end] != bytes[open] {
      end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    return (open + 1)..<min(max(end, open + 1), bytes.count)
  }

  /// Whether a name is one of a file of settings, alone at the start of its line.
  private func isAloneInCapitals(_ start: Int, _ end: Int) -> Bool {
    let before = String(decoding: bytes[..<start], as: UTF8.self).filter { !$0.isWhitespace }
    return (before.isEmpty || before == "export")
      && bytes[start..<end].allSatisfy { !(0x61...0x7A).contains($0) }
  }

  /// In quotes, or behind a `=`: letters and digits in the disorder that only chance makes.
  mutating func maskRandom() {
    var index = 0
    while index < bytes.count {
      guard isPart(bytes[index]) else {
        index += 1
        continue
      }
      let end = self.end(from: index) { !isPart($0) && !"-_+/=".utf8.contains($0) }
      let isText = index > 0 && (isQuote(bytes[index - 1]) || bytes[index - 1] == 0x3D)
      if end - index >= (isText ? 20 : 40), isRandom(bytes[index..<end]) { cover(index..<end) }
      index = end
    }
  }

  private func isRandom(_ text: ArraySlice<UInt8>) -> Bool {
    let changes = zip(text, text.dropFirst()).filter { isDigit($0) != isDigit($1) }
      .filter { isPart($0) && isPart($1) }.count
    return changes >= 4
  }

  /// Runs of letters, digits, `_` and `-`.
  private func words() -> [(start: Int, end: Int)] {
    var result: [(Int, Int)] = []
    var index = 0
    while index < bytes.count {
      let end = self.end(from: index) { !isPart($0) && $0 != 0x2D && $0 != 0x5F }
      if end > index { result.append((index, end)) }
      index = end + 1
    }
    return result
  }

  private func end(from start: Int, where stops: (UInt8) -> Bool) -> Int {
    var index = start
    while index < bytes.count, !stops(bytes[index]) { index += 1 }
    return index
  }
}

/// Names of secrets, by their words.
private enum SecretName {
  private static let last: Set<String> = [
    "password", "passwd", "passwort", "pwd", "passphrase", "passcode", "secret", "secrets", "token",
    "credential", "credentials", "apikey", "authorization", "losenord", "lösenord", "passord",
    "salasana", "kennwort",
  ]
  private static let kindsOfKey: Set<String> = [
    "api", "secret", "private", "access", "auth", "signing", "encryption", "client", "service",
    "master", "account",
  ]

  static func isSecret(_ name: ArraySlice<UInt8>) -> Bool {
    let words = words(of: name)
    guard let word = words.last else { return false }
    return last.contains(word)
      || word == "key" && words.dropLast().last.map(kindsOfKey.contains) ?? false
  }

  static func mentionsSecret(_ text: ArraySlice<UInt8>) -> Bool {
    words(of: text).contains { last.contains($0) || $0 == "key" }
  }

  private static func words(of name: ArraySlice<UInt8>) -> [String] {
    var words: [[UInt8]] = [[]]
    var wasLower = false
    for byte in name {
      let isUpper = (0x41...0x5A).contains(byte)
      if !isPart(byte) || isUpper && wasLower { words.append([]) }
      if isPart(byte) { words[words.count - 1].append(isUpper ? byte | 0x20 : byte) }
      wasLower = isPart(byte) && !isUpper
    }
    return words.filter { !$0.isEmpty }.map { String(decoding: $0, as: UTF8.self) }
  }
}

private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

private func isQuote(_ byte: UInt8) -> Bool { byte == 0x22 || byte == 0x27 || byte == 0x60 }

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

private func isPart(_ byte: UInt8) -> Bool {
  isDigit(byte) || (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80
}

import Testing

@testable import Reporting

@Test(arguments: [
  ("<b>", "&lt;b&gt;"), ("\"'", "&quot;&#39;"), ("R&D", "R&amp;D"), ("a\nb", "a\\u{a}b"),
  ("\u{202E}a", "\\u{202e}a"), ("Göteborg", "Göteborg"),
])
func `text stays text in HTML`(text: String, expected: String) {
  #expect(HTML.escaped(text) == expected)
}

/// The page lets one script run, by its digest; with another digest it would run none.
@Test func `the digest is that of the script`() {
  #expect(sha256InBase64(Array(HTMLScript.text.utf8)) == HTMLScript.digest)
}

/// FIPS 180-4.
private func sha256InBase64(_ message: [UInt8]) -> String {
  let primes = (2...311).filter { number in !(2..<number).contains { number % $0 == 0 } }
  func fraction(_ root: Double) -> UInt32 {
    UInt32((root - root.rounded(.down)) * 4_294_967_296)
  }
  let constants = primes.prefix(64).map { cubeRootFraction($0) }
  var hash = primes.prefix(8).map { fraction(Double($0).squareRoot()) }
  var bytes = message + [0x80]
  while bytes.count % 64 != 56 { bytes.append(0) }
  bytes += (0..<8).reversed().map { UInt8(truncatingIfNeeded: (message.count * 8) >> ($0 * 8)) }
  func turned(_ word: UInt32, _ count: UInt32) -> UInt32 { word >> count | word << (32 - count) }
  for start in stride(from: 0, to: bytes.count, by: 64) {
    var words = (0..<16).map { index in
      (0..<4).reduce(UInt32(0)) { $0 << 8 | UInt32(bytes[start + index * 4 + $1]) }
    }
    for index in 16..<64 {
      let (a, b) = (words[index - 15], words[index - 2])
      let first = turned(a, 7) ^ turned(a, 18) ^ a >> 3
      let second = turned(b, 17) ^ turned(b, 19) ^ b >> 10
      words.append(words[index - 16] &+ first &+ words[index - 7] &+ second)
    }
    var state = hash
    for index in 0..<64 {
      let (a, e) = (state[0], state[4])
      let choice = (e & state[5]) ^ (~e & state[6])
      let majority = (a & state[1]) ^ (a & state[2]) ^ (state[1] & state[2])
      let sum = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
      let first = state[7] &+ sum &+ choice &+ constants[index] &+ words[index]
      let second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) &+ majority
      state = [first &+ second] + state[0..<7]
      state[4] = state[4] &+ first
    }
    hash = zip(hash, state).map { $0 &+ $1 }
  }
  return base64(hash.flatMap { word in (0..<4).map { UInt8(word >> (24 - 8 * $0) & 0xFF) } })
}

/// The first 32 bits of the fraction of a cube root, exactly: a double has too few.
private func cubeRootFraction(_ number: Int) -> UInt32 {
  var low = UInt128(0)
  var high = UInt128(8) << 32
  while high - low > 1 {
    let middle = (low + high) / 2
    if middle * middle * middle <= UInt128(number) << 96 { low = middle } else { high = middle }
  }
  return UInt32(truncatingIfNeeded: low)
}

private func base64(_ bytes: [UInt8]) -> String {
  let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
  var text = ""
  for start in stride(from: 0, to: bytes.count, by: 3) {
    let part = bytes[start..<min(start + 3, bytes.count)]
    let word = part.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - part.count))
    for index in 0..<4 {
      text.append(index <= part.count ? letters[word >> (18 - 6 * index) & 63] : "=")
    }
  }
  return text
}

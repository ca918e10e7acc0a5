/// The words of an identifier or phrase, in lower case and with accents folded (`å` to `a`).
///
/// `userIDNumber`, `user_id_number`, `USER-ID-NUMBER` are the words user, id, number; `eMail` is e,
/// mail; `address2` is address, 2; `förnamn` and `fornamn` are the same word. Marks of scope and type
/// that some write in front (`m_`, `kName`, `szName`, `_`) are left out.
public struct NameWords: Sendable, Hashable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  public init(_ name: String) {
    var name = name
    self = name.withUTF8 { NameWords($0) }
  }

  public init(_ name: UnsafeBufferPointer<UInt8>) {
    if name.contains(where: { $0 >= 0x80 }) {
      foldAccents(name).withUnsafeBufferPointer { split($0) }
    } else {
      split(name)
    }
  }

  public var count: Int { ends.count }

  /// Calls `body` with the UTF-8 of a word.
  public func withWord<Result>(
    _ index: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result {
    let start = index == 0 ? 0 : ends[index - 1]
    let end = ends[index]
    return try bytes.withUnsafeBufferPointer { try body(.init(rebasing: $0[start..<end])) }
  }

  /// Calls `body` with a word and the one before it, written together.
  func withTwoWords<Result>(
    endingWith last: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result {
    let start = last < 2 ? 0 : ends[last - 2]
    let end = ends[last]
    return try bytes.withUnsafeBufferPointer { try body(.init(rebasing: $0[start..<end])) }
  }

  /// Calls `body` with the words written together.
  func withLetters<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result {
    try bytes.withUnsafeBufferPointer(body)
  }

  /// The words as strings, for messages and tests.
  public var strings: [String] {
    ends.indices.map { index in withWord(index) { String(decoding: $0, as: UTF8.self) } }
  }

  private mutating func split(_ name: UnsafeBufferPointer<UInt8>) {
    bytes.reserveCapacity(name.count)
    var index = NameWords.prefixLength(of: name)
    var previous = Letter.separator
    while index < name.count {
      let letter = Letter(name[index])
      defer {
        previous = letter
        index += 1
      }
      guard letter != .separator else {
        closeWord()
        continue
      }
      if startsWord(name, at: index, letter, after: previous) { closeWord() }
      bytes.append(letter == .upper ? name[index] | 0x20 : name[index])
    }
    closeWord()
  }

  private mutating func closeWord() {
    if bytes.count > ends.last ?? 0 { ends.append(bytes.count) }
  }

  private func startsWord(
    _ name: UnsafeBufferPointer<UInt8>, at index: Int, _ letter: Letter, after previous: Letter
  ) -> Bool {
    if (letter == .digit) != (previous == .digit) { return true }
    guard letter == .upper else { return false }
    if previous == .lower { return true }
    guard previous == .upper, index + 1 < name.count, Letter(name[index + 1]) == .lower else {
      return false
    }
    // The s of `userIDs` belongs to the acronym, the e of `URLEmail` does not.
    let isPlural =
      name[index + 1] == UInt8(ascii: "s")
      && (index + 2 == name.count || Letter(name[index + 2]) != .lower)
    return !isPlural
  }

  /// How many bytes in front say nothing about the meaning: a prefix counts only where what follows
  /// it shows that it is one (`kName`, not `kname`).
  private static func prefixLength(of name: UnsafeBufferPointer<UInt8>) -> Int {
    var start = 0
    while start < name.count, name[start] == UInt8(ascii: "_") { start += 1 }
    var end = start
    while end < name.count, Letter(name[end]) == .lower { end += 1 }
    guard end < name.count, end > start, end - start <= 4 else { return start }
    let next = name[end]
    let prefixes =
      Letter(next) == .upper ? camelPrefixes : next == UInt8(ascii: "_") ? snakePrefixes : []
    let isPrefix = prefixes.contains { prefix in
      prefix.withUTF8Buffer { $0.elementsEqual(name[start..<end]) }
    }
    return isPrefix ? end : start
  }

  /// Constants and the zero-terminated strings of Hungarian notation.
  private static let camelPrefixes: [StaticString] = ["k", "sz", "psz", "lpsz", "str", "m", "p"]
  /// Members, globals and statics.
  private static let snakePrefixes: [StaticString] = ["m", "g", "s", "k", "str"]
}

/// What a byte is to the splitting of names.
private enum Letter {
  case separator
  case digit
  case upper
  /// Every byte outside ASCII too: what is left of it after folding has no case that we know.
  case lower

  init(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...0xFF: self = .lower
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): self = .upper
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self = .digit
    default: self = .separator
    }
  }
}

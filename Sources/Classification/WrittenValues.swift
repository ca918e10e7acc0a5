import RuleCatalog
import SourceModel

/// A text in the code that is personal data by itself, such as a personal identity number with a right
/// check digit: data of somebody, not a place for data.
public struct WrittenValue: Sendable, Hashable {
  public var path: String
  public var location: SourceLocation
  /// Of the literal that it stands in, in bytes, for the caret.
  public var length: Int
  public var shape: WrittenShape
  /// Id of a `DataCategory`.
  public var category: String
  /// With stars for what nobody needs to see: `19******-****`, `a***@firm.se`.
  public var masked: String

  public init(
    path: String, location: SourceLocation, length: Int, shape: WrittenShape, category: String,
    masked: String
  ) {
    self.path = path
    self.location = location
    self.length = length
    self.shape = shape
    self.category = category
    self.masked = masked
  }
}

/// Finds values of people in texts.
public struct WrittenValueFinder: Sendable {
  private let catalog: RuleCatalog
  private let categories: [WrittenShape: Int]
  /// Those of the numbers that are of a category.
  private let numbers: [(shape: WrittenShape, end: @Sendable (ArraySlice<UInt8>) -> Int?)]
  private let placeholder: Int

  public init(_ catalog: RuleCatalog) {
    self.catalog = catalog
    placeholder = catalog.number(of: .placeholder)
    var categories: [WrittenShape: Int] = [:]
    for shape in WrittenShape.allCases { categories[shape] = catalog.category(of: shape) }
    self.categories = categories
    numbers = WrittenNumbers.all.filter { categories[$0.shape] != nil }
  }

  /// The values in the literals of a file.
  func values(in facts: FileFacts) -> [WrittenValue] {
    var result: [WrittenValue] = []
    for literal in facts.literals where literal.kind == .string || literal.kind == .piece {
      let ranges = facts.names.withBytes(of: literal.text) { text in
        mayHoldValue(text) ? (found(in: Array(text)), Array(text)) : ([], [])
      }
      for (shape, range) in ranges.0 {
        guard let category = categories[shape] else { continue }
        result.append(
          WrittenValue(
            path: facts.path, location: facts.location(of: literal.offset),
            length: Int(literal.end) - Int(literal.offset), shape: shape,
            category: catalog.categories[category].id,
            masked: String(decoding: masked(ranges.1[range], shape), as: UTF8.self)))
      }
    }
    return result
  }

  /// A line of code with stars over the values in it, as long as before, and without credentials.
  public func masking(_ line: String) -> String {
    var bytes = Array(line.utf8)
    guard bytes.withUnsafeBufferPointer(mayHoldValue) else { return catalog.masking(line) }
    for (shape, range) in found(in: bytes) {
      bytes.replaceSubrange(range, with: masked(bytes[range], shape))
    }
    return catalog.masking(String(decoding: bytes, as: UTF8.self))
  }

  /// Whether a text has an @, or digits enough for a number.
  private func mayHoldValue(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count >= 6 else { return false }
    var digits = 0
    for byte in text {
      if byte == UInt8(ascii: "@") { return true }
      if isDigit(byte) { digits += 1 }
    }
    return digits >= 8
  }

  private func found(in text: [UInt8]) -> [(WrittenShape, Range<Int>)] {
    var result: [(WrittenShape, Range<Int>)] = []
    var index = 0
    while index < text.count {
      if text[index] == UInt8(ascii: "@"), let range = address(around: index, in: text) {
        result.append((.emailAddress, range))
        index = range.upperBound
        continue
      }
      if isDigit(text[index]) || isLetter(text[index]), index == 0 || !isPart(text[index - 1]),
        let (shape, end) = number(from: index, in: text)
      {
        result.append((shape, index..<end))
        index = end
        continue
      }
      index += 1
    }
    return result
  }

  private func number(from start: Int, in text: [UInt8]) -> (WrittenShape, Int)? {
    for (shape, end) in numbers {
      guard let end = end(text[start...]) else { continue }
      if end == text.count || !isPart(text[end]) { return (shape, end) }
    }
    return nil
  }

  /// The address around an @, if it can be that of one person.
  private func address(around at: Int, in text: [UInt8]) -> Range<Int>? {
    var start = at
    while start > 0, isLocal(text[start - 1]) { start -= 1 }
    while start < at, text[start] == UInt8(ascii: ".") { start += 1 }
    var end = at + 1
    while end < text.count, isHost(text[end]) { end += 1 }
    while end > at + 1, !isLetter(text[end - 1]) { end -= 1 }
    guard at - start >= 2, isBoundary(start, in: text), end < at + 254 else {
      return nil
    }
    let labels = text[(at + 1)..<end].split(separator: 0x2E, omittingEmptySubsequences: false)
    guard labels.count >= 2, let top = labels.last, top.count >= 2, top.allSatisfy(isLetter),
      labels.allSatisfy({ !$0.isEmpty && $0.first != 0x2D && $0.last != 0x2D }),
      !isOtherThanDomain(labels), !isMadeUp(text[start..<at]), !isMadeUp(labels[labels.count - 2])
    else { return nil }
    return start..<end
  }

  /// Before an address; after `//user:` stands a password, after a `%` a format.
  private func isBoundary(_ start: Int, in text: [UInt8]) -> Bool {
    guard start > 0 else { return true }
    switch text[start - 1] {
    case UInt8(ascii: ":"):
      var word = start - 1
      while word > 0, isLocal(text[word - 1]) { word -= 1 }
      return word == 0 || text[word - 1] != UInt8(ascii: "/")
    case 0x20, UInt8(ascii: "<"), UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "\""),
      UInt8(ascii: "'"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "="),
      UInt8(ascii: "\t"), UInt8(ascii: "\n"):
      return true
    default: return false
    }
  }

  /// Names kept for examples and tests (RFC 2606, RFC 6761), and files: `icon@2x.png`.
  private func isOtherThanDomain(_ labels: [ArraySlice<UInt8>]) -> Bool {
    let words = labels.map { String(decoding: $0, as: UTF8.self).lowercased() }
    guard let top = words.last else { return true }
    let kept: Set = ["example", "test", "invalid", "localhost", "local", "internal", "onion"]
    let files: Set = ["png", "jpg", "jpeg", "gif", "svg", "pdf", "webp", "json", "heic", "plist"]
    return kept.contains(top) || files.contains(top) || kept.contains(words[words.count - 2])
  }

  /// Whether a word stands for anybody (`info`, `test`), or for nobody.
  private func isMadeUp(_ word: ArraySlice<UInt8>) -> Bool {
    word.withUnsafeBufferPointer { catalog.read($0) }.whole.contains(vocabulary: placeholder)
  }

  private func masked(_ value: ArraySlice<UInt8>, _ shape: WrittenShape) -> [UInt8] {
    switch shape {
    case .emailAddress:
      let at = value.firstIndex(of: UInt8(ascii: "@")) ?? value.endIndex
      return zip(value.indices, value).map {
        $0 < at && ($0 > value.startIndex || $1 >= 0x80) ? 0x2A : $1
      }
    case .swedishPersonalNumber, .swedishOrganisationNumber, .norwegianBirthNumber,
      .finnishPersonalCode, .finnishBusinessId, .iban:
      return zip(value.indices, value).map {
        $0 < value.startIndex + 2 || !isPart($1) ? $1 : 0x2A
      }
    }
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }

  private func isPart(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) || byte >= 0x80 }

  private func isLocal(_ byte: UInt8) -> Bool {
    isPart(byte) || byte == 0x2E || byte == 0x2D || byte == 0x5F || byte == UInt8(ascii: "+")
  }

  private func isHost(_ byte: UInt8) -> Bool {
    isDigit(byte) || isLetter(byte) || byte == 0x2E || byte == 0x2D
  }
}

import RuleCatalog

/// Numbers of people and firms, by their check digits. Each takes a text and where a number may start,
/// and gives where it ends, in bytes; nil where none starts there.
enum WrittenNumbers {
  static let all: [(shape: WrittenShape, end: @Sendable (ArraySlice<UInt8>) -> Int?)] = [
    (.swedishPersonalNumber, swedishPersonalNumber),
    (.swedishOrganisationNumber, swedishOrganisationNumber),
    (.norwegianBirthNumber, norwegianBirthNumber),
    (.finnishPersonalCode, finnishPersonalCode),
    (.finnishBusinessId, finnishBusinessId),
    (.iban, iban),
  ]

  @Sendable private static func swedishPersonalNumber(_ text: ArraySlice<UInt8>) -> Int? {
    let first = digits(text)
    guard first.count == 8 || first.count == 6 else { return nil }
    let separator = text.startIndex + first.count
    guard separator < text.endIndex, text[separator] == 0x2D || text[separator] == 0x2B else {
      return nil
    }
    let last = digits(text[(separator + 1)...])
    guard last.count == 4 else { return nil }
    let numbers = Array(first.suffix(6)) + last
    if first.count == 8 {
      let year = number(first.prefix(4))
      // A date and the time of a day are written alike: 20240131-1230.
      let isTime = year >= 2010 && number(last.prefix(2)) < 24 && number(last.suffix(2)) < 60
      guard (1850...2099).contains(year), !isTime else { return nil }
    }
    let day = number(numbers[4..<6])
    guard isDate(month: number(numbers[2..<4]), day: day > 60 ? day - 60 : day),
      number(last.prefix(3)) > 0, luhnSum(numbers) % 10 == 0
    else { return nil }
    return separator + 5
  }

  @Sendable private static func swedishOrganisationNumber(_ text: ArraySlice<UInt8>) -> Int? {
    let first = digits(text)
    let separator = text.startIndex + 6
    guard first.count == 6, first[0] > 0, first[2] >= 2, separator < text.endIndex,
      text[separator] == 0x2D
    else { return nil }
    let last = digits(text[(separator + 1)...])
    guard last.count == 4, luhnSum(first + last) % 10 == 0 else { return nil }
    return separator + 5
  }

  @Sendable private static func norwegianBirthNumber(_ text: ArraySlice<UInt8>) -> Int? {
    var digits = digits(text)
    var end = text.startIndex + digits.count
    // 6 and 5 are often written apart.
    if digits.count == 6, end < text.endIndex, text[end] == 0x20 {
      digits += self.digits(text[(end + 1)...])
      end = text.startIndex + digits.count + 1
    }
    guard digits.count == 11 else { return nil }
    let day = number(digits[0..<2])
    guard isDate(month: number(digits[2..<4]), day: day > 40 ? day - 40 : day),
      sum(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 == 0,
      sum(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 == 0
    else { return nil }
    return end
  }

  @Sendable private static func finnishPersonalCode(_ text: ArraySlice<UInt8>) -> Int? {
    let first = digits(text)
    let sign = text.startIndex + 6
    guard first.count == 6, sign + 5 <= text.endIndex,
      "-+ABCDEFUVWXY".utf8.contains(text[sign])
    else { return nil }
    let last = digits(text[(sign + 1)..<(sign + 4)])
    guard last.count == 3, isDate(month: number(first[2..<4]), day: number(first[0..<2])) else {
      return nil
    }
    let characters = Array("0123456789ABCDEFHJKLMNPRSTUVWXY".utf8)
    guard characters[number(first + last) % 31] == text[sign + 4] else { return nil }
    return sign + 5
  }

  @Sendable private static func finnishBusinessId(_ text: ArraySlice<UInt8>) -> Int? {
    let first = digits(text)
    let separator = text.startIndex + 7
    guard first.count == 7, separator < text.endIndex, text[separator] == 0x2D else { return nil }
    let last = digits(text[(separator + 1)...])
    let rest = sum(first, [7, 9, 10, 5, 8, 4, 2]) % 11
    guard last.count == 1, rest != 1, last[0] == (rest == 0 ? 0 : 11 - rest) else { return nil }
    return separator + 2
  }

  /// Groups of four may be set apart by spaces.
  @Sendable private static func iban(_ text: ArraySlice<UInt8>) -> Int? {
    guard text.count >= 15, isCapital(text[text.startIndex]), isCapital(text[text.startIndex + 1])
    else { return nil }
    let country = String(decoding: text.prefix(2), as: UTF8.self)
    guard let length = ibanLengths[country] else { return nil }
    var characters: [UInt8] = []
    var index = text.startIndex
    while index < text.endIndex, characters.count < length {
      let byte = text[index]
      if byte == 0x20, characters.count % 4 == 0, characters.count > 0 {
        index += 1
        continue
      }
      guard isDigit(byte) || isCapital(byte) else { return nil }
      characters.append(byte)
      index += 1
    }
    guard characters.count == length, isDigit(characters[2]), isDigit(characters[3]) else {
      return nil
    }
    let rest = (characters[4...] + characters[..<4]).reduce(0) { rest, byte in
      isDigit(byte)
        ? (rest * 10 + Int(byte - 0x30)) % 97 : (rest * 100 + Int(byte - 0x41) + 10) % 97
    }
    return rest == 1 ? index : nil
  }

  private static func digits(_ text: ArraySlice<UInt8>) -> [Int] {
    // No number has more than twelve digits in a row; one more shows that it is none.
    text.prefix(13).prefix(while: isDigit).map { Int($0 - 0x30) }
  }

  private static func number(_ digits: some Sequence<Int>) -> Int {
    digits.reduce(0) { $0 * 10 + $1 }
  }

  private static func sum(_ digits: [Int], _ weights: [Int]) -> Int {
    zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 }
  }

  private static func isDate(month: Int, day: Int) -> Bool {
    (1...12).contains(month) && (1...31).contains(day)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
}

/// Luhn's sum: from the right, every second digit is doubled, and the digits of all products are added. It
/// divides by ten where the last digit is a right check digit.
public func luhnSum(_ digits: [Int]) -> Int {
  digits.reversed().enumerated().reduce(0) { sum, entry in
    let doubled = entry.offset % 2 == 1 ? entry.element * 2 : entry.element
    return sum + (doubled > 9 ? doubled - 9 : doubled)
  }
}

/// Characters of an IBAN by country (SWIFT, IBAN Registry, release 96).
private let ibanLengths: [String: Int] = [
  "AD": 24, "AT": 20, "BE": 16, "BG": 22, "CH": 21, "CY": 28, "CZ": 24, "DE": 22, "DK": 18,
  "EE": 20, "ES": 24, "FI": 18, "FO": 18, "FR": 27, "GB": 22, "GI": 23, "GL": 18, "GR": 27,
  "HR": 21, "HU": 28, "IE": 22, "IS": 26, "IT": 27, "LI": 21, "LT": 20, "LU": 20, "LV": 21,
  "MC": 27, "MT": 31, "NL": 18, "NO": 15, "PL": 28, "PT": 25, "RO": 24, "SE": 24, "SI": 19,
  "SK": 24, "SM": 27,
]

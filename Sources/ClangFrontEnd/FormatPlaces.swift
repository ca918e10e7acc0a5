/// Which argument goes to which place of a format in the manner of `printf`.
struct FormatPlaces {
  /// By the number of the argument, the place as written: `%s`, `%-8.3f`, `%@`.
  private var places: [[UInt8]?] = []
  /// The argument that the text begins with: 0 of `%s/%d`, -1 of a format that begins with a text of its own.
  private(set) var first = -1

  /// - Parameter format: empty where it is not known.
  init(in format: [UInt8]) {
    var index = 0
    while index < format.count {
      guard format[index] == UInt8(ascii: "%") else {
        index += 1
        continue
      }
      let start = index
      index += 1
      if index < format.count, format[index] == UInt8(ascii: "%") {
        index += 1
        continue
      }
      var position: Int?
      var digits = 0
      while index < format.count, !FormatPlaces.isConversion(format[index]) {
        switch format[index] {
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
          digits = min(digits * 10 + Int(format[index]) - 0x30, 1000)
        case UInt8(ascii: "$"):
          position = digits - 1
          digits = 0
        case UInt8(ascii: "*"):
          // A width or precision is an argument of its own.
          places.append([UInt8(ascii: "*")])
          digits = 0
        default: digits = 0
        }
        index += 1
      }
      guard index < format.count else { return }
      index += 1
      if start == 0, places.isEmpty { first = position ?? 0 }
      add(Array(format[start..<index]), at: position ?? places.count)
    }
  }

  /// The place of an argument, counted from 0 after the format.
  subscript(argument: Int) -> [UInt8]? { argument < places.count ? places[argument] : nil }

  private mutating func add(_ place: [UInt8], at number: Int) {
    guard number >= 0 else { return }
    while places.count <= number { places.append(nil) }
    places[number] = place
  }

  /// A letter that ends a place; `h`, `l`, `q`, `j`, `z`, `t`, `L` say only how wide a number is.
  private static func isConversion(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "@"): true
    case UInt8(ascii: "h"), UInt8(ascii: "l"), UInt8(ascii: "q"), UInt8(ascii: "j"),
      UInt8(ascii: "z"), UInt8(ascii: "t"), UInt8(ascii: "L"):
      false
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    default: false
    }
  }
}

/// A selector of Objective-C, `sendWithText:to:`, and the names that Swift has for it.
struct Selector: Sendable {
  /// What stands before each colon: `sendWithText`, `to`. None of what takes nothing.
  let parts: [String]

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.last == UInt8(ascii: ":") else {
      parts = []
      return
    }
    parts = bytes.dropLast().split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// Where the name of a function of Swift can end in the first part: the name, and what stands behind it, the longest
  /// name first: of `sendWithText:to:` `sendWithText`, `sendWith`, `send`.
  var splits: [(name: String, rest: String)] {
    guard let start = parts.first.map({ Array($0.utf8) }), !start.isEmpty else { return [] }
    let ends = start.indices.filter { $0 > 0 && Selector.isCapital(start[$0]) } + [start.count]
    return ends.reversed().map {
      (String(decoding: start[..<$0], as: UTF8.self), String(decoding: start[$0...], as: UTF8.self))
    }
  }

  /// The names of the function in Swift, each with the label of what it takes first: a name ends before a preposition,
  /// or before what the type of that says already.
  ///
  /// - Parameter type: of what it takes first.
  func importedNames(type: String) -> [(name: String, label: String)] {
    var names: [(name: String, label: String)] = []
    for (name, rest) in splits {
      if rest.isEmpty {
        names.append((name, ""))
      } else if name == "init" {
        names += Selector.labels(for: rest).map { (name, $0) }
      } else if let preposition = Selector.preposition(at: rest) {
        names += Selector.labels(for: rest).map { (name, $0) }
        if preposition.count < rest.utf8.count {
          names.append((name, Selector.lowered(preposition)))
        }
      } else if type.hasSuffix(rest) {
        names.append((name, ""))
      }
    }
    return names
  }

  /// The labels that stand for the end of the first part: `withText`, `text` for `WithText`.
  static func labels(for rest: String) -> [String] {
    guard !rest.isEmpty else { return [] }
    let isWith = rest.hasPrefix("With") && rest.utf8.count > 4
    return [lowered(rest)] + (isWith ? [lowered(String(rest.dropFirst(4)))] : [])
  }

  /// Whether a label of Swift stands for a later part, the end of which the type may say: `didGet` for `didGetUser`.
  static func fits(_ label: String, _ part: String) -> Bool {
    guard part.hasPrefix(label), !label.isEmpty else { return false }
    return part.utf8.dropFirst(label.utf8.count).first.map(isCapital) ?? true
  }

  private static func preposition(at rest: String) -> String? {
    [
      "With", "For", "From", "To", "In", "On", "At", "By", "Of", "Using", "As", "Into", "About",
      "After", "Before", "Between", "Via",
    ].first { Selector.fits($0, rest) }
  }

  /// `text` of `Text`, `url` of `URL`, `urlString` of `URLString`.
  private static func lowered(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let run = bytes.prefix(while: isCapital).count
    // The last capital of `URLString` begins the next word.
    let count = run > 1 && run < bytes.count ? run - 1 : run
    return String(decoding: bytes[..<count].map { $0 | 0x20 } + bytes[count...], as: UTF8.self)
  }

  private static func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
}

/// A pattern of paths: `*` and `?` within a name, `**` across folders, `[a-z]` and `[!a-z]` of ASCII
/// characters, `\` before a character that stands for itself.
///
/// Matching takes time proportional to pattern times path, whatever the pattern: all places that the
/// pattern can be at are carried along instead of being tried in turn.
public struct Glob: Sendable {
  /// As the user wrote it.
  public let pattern: String
  private let tokens: [GlobToken]
  private let foldersOnly: Bool

  /// Throws what is wrong about the pattern, in words for a user.
  public init(_ pattern: String) throws(GlobError) {
    self.pattern = pattern
    var bytes = Array(pattern.utf8)[...]
    foldersOnly = bytes.last == UInt8(ascii: "/")
    if foldersOnly { bytes.removeLast() }
    if bytes.starts(with: "./".utf8) { bytes.removeFirst(2) }
    let anchored = bytes.contains(UInt8(ascii: "/"))
    if bytes.first == UInt8(ascii: "/") { bytes.removeFirst() }
    do throws(GlobMistake) {
      tokens = try (anchored ? [] : [.folders]) + GlobToken.read(bytes)
    } catch {
      throw GlobError(pattern: pattern, why: error.rawValue)
    }
  }

  /// Whether a path relative to the root of the scan matches; a folder's is without closing `/`.
  public func matches(_ path: ArraySlice<UInt8>, isFolder: Bool) -> Bool {
    if foldersOnly && !isFolder { return false }
    let none = [Bool](repeating: false, count: tokens.count + 1)
    var places = none
    places[0] = true
    skipEmptyRuns(&places, atNameStart: true)
    for byte in path {
      var next = none
      for place in places.indices where places[place] { step(from: place, over: byte, &next) }
      skipEmptyRuns(&next, atNameStart: byte == UInt8(ascii: "/"))
      places = next
    }
    return places[tokens.count]
  }

  private func step(from place: Int, over byte: UInt8, _ next: inout [Bool]) {
    let isSlash = byte == UInt8(ascii: "/")
    // The rest of a character whose first byte "?" or "[!a]" took.
    if byte & 0xC0 == 0x80, place > 0, case .oneOf(_, negated: true) = tokens[place - 1] {
      next[place] = true
    }
    guard place < tokens.count else { return }
    switch tokens[place] {
    case .byte(let wanted): if byte == wanted { next[place + 1] = true }
    case .oneOf(let ranges, let negated):
      if !isSlash, ranges.contains(where: { $0.contains(byte) }) != negated {
        next[place + 1] = true
      }
    case .run: if !isSlash { next[place] = true }
    case .anything, .folders: next[place] = true
    }
  }

  /// From a place before a run the pattern can go on as if the run were over. One of whole folders
  /// is over only where a name starts.
  private func skipEmptyRuns(_ places: inout [Bool], atNameStart: Bool) {
    for (place, token) in tokens.enumerated() where places[place] {
      switch token {
      case .run, .anything: places[place + 1] = true
      case .folders: if atNameStart { places[place + 1] = true }
      case .byte, .oneOf: break
      }
    }
  }
}

/// A pattern that cannot be used.
public struct GlobError: Error, Sendable, Hashable {
  /// As the user wrote it.
  public let pattern: String
  /// `it is empty`
  public let why: String
}

/// A step of a pattern.
private enum GlobToken: Sendable {
  case byte(UInt8)
  case oneOf([ClosedRange<UInt8>], negated: Bool)
  /// Any run within a name.
  case run
  /// Any run at all.
  case anything
  /// Any number of whole folders, each with its `/`.
  case folders

  static func read(_ pattern: ArraySlice<UInt8>) throws(GlobMistake) -> [GlobToken] {
    var rest = pattern
    if rest.isEmpty { throw .empty }
    if rest.first == UInt8(ascii: "!") { throw .negation }
    var tokens: [GlobToken] = []
    while let byte = rest.popFirst() {
      switch byte {
      case 0: throw .nul
      case UInt8(ascii: "{"): throw .braces
      case UInt8(ascii: "*"):
        let atNameStart =
          rest.startIndex - 1 == pattern.startIndex
          || pattern[rest.startIndex - 2] == UInt8(ascii: "/")
        tokens.append(star(&rest, atNameStart: atNameStart))
      case UInt8(ascii: "?"): tokens.append(.oneOf([], negated: true))
      case UInt8(ascii: "["): tokens.append(try set(&rest))
      case UInt8(ascii: "\\"):
        guard let escaped = rest.popFirst() else { throw .backslash }
        tokens.append(.byte(escaped))
      default: tokens.append(.byte(byte))
      }
    }
    return tokens
  }

  private static func star(_ rest: inout ArraySlice<UInt8>, atNameStart: Bool) -> GlobToken {
    guard rest.first == UInt8(ascii: "*") else { return .run }
    rest.removeFirst()
    guard atNameStart, rest.first == UInt8(ascii: "/") else { return .anything }
    rest.removeFirst()
    return .folders
  }

  private static func set(_ rest: inout ArraySlice<UInt8>) throws(GlobMistake) -> GlobToken {
    let negated = rest.first == UInt8(ascii: "!") || rest.first == UInt8(ascii: "^")
    if negated { rest.removeFirst() }
    var ranges: [ClosedRange<UInt8>] = []
    while let low = rest.popFirst() {
      // A "]" that comes first stands for itself.
      if low == UInt8(ascii: "]"), !ranges.isEmpty { return .oneOf(ranges, negated: negated) }
      var high = low
      if rest.first == UInt8(ascii: "-"), let end = rest.dropFirst().first,
        end != UInt8(ascii: "]")
      {
        high = end
        rest.removeFirst(2)
      }
      guard low < 0x80, high < 0x80 else { throw .setBeyondASCII }
      guard low <= high else { throw .backwardRange }
      ranges.append(low...high)
    }
    throw .openSet
  }
}

/// What can be wrong about a pattern, in the words for a user.
private enum GlobMistake: String, Error {
  case empty = "it is empty"
  case negation = "a leading \"!\" is not understood; there is an option for what to include"
  case nul = "no path holds a NUL byte"
  case braces = "braces are not understood; write one pattern for each"
  case backslash = "it ends in a backslash"
  case openSet = "a \"[\" without its \"]\"; write \"\\[\" for the character"
  case setBeyondASCII = "only ASCII characters can stand between \"[\" and \"]\""
  case backwardRange = "a range whose end comes before its start"
}

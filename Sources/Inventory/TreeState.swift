/// Which state of a tree is looked at.
public enum TreeState: Sendable, Hashable {
  /// The files as they are on disk.
  case workTree
  /// What the next commit will hold: git's index.
  case index
  /// A commit, by any name that git knows: `HEAD`, `main`, `v1.2`.
  case commit(String)
}

/// A content that git keeps, by its number.
public struct ObjectID: Sendable, Hashable {
  /// 20 bytes, or 32 in a repository of SHA-256.
  public let bytes: [UInt8]

  /// - Returns: nil for anything but 40 or 64 hexadecimal digits.
  init?(_ digits: ArraySlice<UInt8>) {
    guard digits.count == 40 || digits.count == 64 else { return nil }
    var bytes: [UInt8] = []
    var high: UInt8?
    for digit in digits {
      let value: UInt8
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = digit - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = digit - UInt8(ascii: "a") + 10
      default: return nil
      }
      if let first = high {
        bytes.append(first << 4 | value)
        high = nil
      } else {
        high = value
      }
    }
    self.bytes = bytes
  }

  var digits: [UInt8] {
    let digits = Array("0123456789abcdef".utf8)
    return bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
  }
}

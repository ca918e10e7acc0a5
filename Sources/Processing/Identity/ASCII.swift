/// `0` to `9`, as numbers and ids are written; no other script's digits.
func isASCIIDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

/// `a` to `z`, `A` to `Z`, `0` to `9`.
func isASCIILetterOrDigit(_ byte: UInt8) -> Bool {
  isASCIIDigit(byte) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
}

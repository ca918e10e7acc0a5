/// Whether a text can be an e-mail address: `local@host.tld` as RFC 5321 has it without quoted local
/// parts and address literals, which no organisation publishes; letters beyond ASCII as RFC 6531.
func isEmailAddress(_ text: String) -> Bool {
  let parts = text.split(separator: "@", omittingEmptySubsequences: false)
  guard parts.count == 2, text.utf8.count <= 254, (1...64).contains(parts[0].utf8.count) else {
    return false
  }
  let words = parts[0].split(separator: ".", omittingEmptySubsequences: false)
  let marks = Array("!#$%&'*+-/=?^_`{|}~".utf8)
  let isLocal = words.allSatisfy { word in
    !word.isEmpty
      && word.unicodeScalars.allSatisfy { scalar in
        guard scalar.isASCII else { return isLetterBeyondASCII(scalar) }
        let byte = UInt8(scalar.value)
        return isASCIILetterOrDigit(byte) || marks.contains(byte)
      }
  }
  return isLocal && isHostName(String(parts[1])) && parts[1].utf8.contains(UInt8(ascii: "."))
}

/// Whether a text is a host name: parts of letters, digits and inner hyphens, each up to 63 bytes, and
/// a last part that is not a number.
func isHostName(_ text: String) -> Bool {
  let parts = text.split(separator: ".", omittingEmptySubsequences: false)
  guard text.utf8.count <= 253, let last = parts.last, !last.utf8.allSatisfy(isASCIIDigit) else {
    return false
  }
  return parts.allSatisfy { part in
    (1...63).contains(part.utf8.count) && part.first != "-" && part.last != "-"
      && part.unicodeScalars.allSatisfy { scalar in
        guard scalar.isASCII else { return isLetterBeyondASCII(scalar) }
        let byte = UInt8(scalar.value)
        return isASCIILetterOrDigit(byte) || byte == UInt8(ascii: "-")
      }
  }
}

private func isLetterBeyondASCII(_ scalar: UnicodeScalar) -> Bool {
  !scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
}

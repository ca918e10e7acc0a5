import Classification

/// What is wrong with a Swedish organisation number, in words that follow the number; nil if nothing.
///
/// Ten digits, a hyphen before the last four; the third digit is 2 or more, so that no number is also
/// a personal identity number; the last is a check digit by Luhn's formula over all ten (Peppol BIS
/// rule SE-R-013; Bolagsverket). The long form with 16 before the ten digits is accepted.
func mistakeInSwedishOrganisationNumber(_ text: String) -> String? {
  guard let digits = digitsOfSwedishOrganisationNumber(text) else {
    return "is not written as NNNNNN-NNNN"
  }
  guard digits[2] >= 2 else {
    return "has a third digit below 2, as only personal identity numbers have"
  }
  guard luhnSum(digits) % 10 == 0 else { return "has a wrong check digit" }
  return nil
}

private func digitsOfSwedishOrganisationNumber(_ text: String) -> [Int]? {
  var bytes = Array(text.utf8)
  if bytes.count >= 12, bytes.starts(with: "16".utf8) { bytes.removeFirst(2) }
  if bytes.count == 11, bytes[6] == UInt8(ascii: "-") { bytes.remove(at: 6) }
  guard bytes.count == 10, bytes.allSatisfy(isASCIIDigit) else { return nil }
  return bytes.map { Int($0 - 0x30) }
}

/// Whether a text without a country is most likely meant as a Swedish number: `NNNNNN-NNNN`.
func looksLikeSwedishOrganisationNumber(_ text: String) -> Bool {
  let parts = text.split(separator: "-", omittingEmptySubsequences: false)
  return parts.count == 2 && parts[0].utf8.count == 6 && parts[1].utf8.count == 4
    && parts.allSatisfy { $0.utf8.allSatisfy(isASCIIDigit) }
}

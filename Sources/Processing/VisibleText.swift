/// A text from outside, fit for one line of a message or comment: what is not printed as it stands, or
/// changes the order in which the rest is shown, is written as `\u{..}`.
func visible(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: isInvisible) else { return text }
  var result = ""
  for scalar in text.unicodeScalars {
    if isInvisible(scalar) {
      result += "\\u{\(String(scalar.value, radix: 16))}"
    } else {
      result.unicodeScalars.append(scalar)
    }
  }
  return result
}

private func isInvisible(_ scalar: UnicodeScalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
    .unassigned:
    true
  default:
    false
  }
}

/// The text as `visible` shows it, in quotation marks.
func quoted(_ text: String) -> String { "\"\(visible(text))\"" }

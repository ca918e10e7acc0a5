import RuleCatalog
import SourceModel

extension FileReader {
  /// Why a declaration is personal data: `the words "phone number" of phoneNumber, a String of User`.
  func why(
    _ claim: NameClaim, _ name: Name, _ declaration: Declaration, _ owner: Owner, _ more: String
  ) -> String {
    var text = why(claim, facts.names[name])
    if declaration.type != .none {
      let type = facts.names[declaration.type]
      text += ", \(article(for: type)) \(type)"
    }
    if !owner.name.isEmpty { text += " of \(owner.name)" }
    return text + more
  }

  /// `the word "email" of billingEmail`
  func why(_ claim: NameClaim, _ name: String) -> String {
    let phrase = catalog.phrase(claim.phrase)
    let noun = NameWords(phrase).count == 1 ? "word" : "words"
    return "the \(noun) \"\(phrase)\" of \(name)"
  }

  private func article(for word: String) -> String {
    let isVowel = word.first.map { "AEIOUaeiou".contains($0) } ?? false
    // A UUID, a URL, a User.
    let isYou =
      word.hasPrefix("U") && word.dropFirst().first.map { $0.isUppercase || $0 == "s" } ?? false
    return isVowel && !isYou ? "an" : "a"
  }
}

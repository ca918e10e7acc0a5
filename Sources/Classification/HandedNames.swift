import RuleCatalog
import SourceModel

extension FileReader {
  /// What is handed to the SDK of a recipient under a name that says what it is, whatever the app calls it: by a label
  /// (`createUser(withEmail: text, ...)`), or by the function (`setUserEmail(text)`).
  ///
  /// - Parameter recipients: those of the file.
  mutating func handed(to recipients: [RecipientFinding]) -> [PersonalDataField] {
    let shown = Set(
      recipients.lazy.filter { $0.use == .called && $0.evidence == .symbol && $0.node >= 0 }
        .map(\.node))
    guard !shown.isEmpty else { return [] }
    var fields: [PersonalDataField] = []
    for call in facts.calls where call.callee >= 0 && isPart(call.callee, of: shown) {
      let parts = selectorParts(of: facts.values[Int(call.callee)].name)
      guard let function = parts.first, !isMaking(function) else { continue }
      for (place, number) in call.arguments.range.enumerated() {
        let argument = facts.arguments[number]
        // A text in the code is a setting, and what a closure gives is somewhere else.
        guard argument.value >= 0,
          case let value = facts.values[Int(argument.value)],
          value.kind != .literal, value.kind != .closure, !saysItself(value),
          let (name, words) = nameWords(of: argument, place: place, parts), !isKeyOfApp(words),
          !isLetter(words, sentBy: function),
          let (claim, isCertain) = claim(ofKey: catalog.read(words.joined(separator: "_"))),
          isCertain
        else { continue }
        var field = field(
          claim.category, kind: .key, name: argument.label, offset: value.offset, owner: "",
          subjects: VocabularySet(), confidence: .medium,
          why: why(claim, name) + ", under which it is handed over", declaration: -1,
          value: argument.value)
        field.name = name
        field.length = name.utf8.count
        fields.append(field)
      }
    }
    return fields
  }

  /// The name under which an argument is handed over, and those of its words that can say what it is.
  ///
  /// - Parameter parts: of the name of the function.
  private func nameWords(
    of argument: Argument, place: Int, _ parts: [String]
  ) -> (name: String, words: ArraySlice<String>)? {
    if facts.language.isSwift, argument.label != .none {
      let name = facts.names[argument.label]
      return (name, NameWords(name).strings[...])
    }
    guard place < parts.count else { return nil }
    let words = NameWords(parts[place]).strings
    if place > 0 { return (parts[place], words[...]) }
    // Of `createUserWithEmail` what stands behind the last preposition, of `setUserEmail` what is set.
    if let with = words.lastIndex(of: "with") { return (parts[0], words[(with + 1)...]) }
    guard let first = words.first,
      catalog.read(first).whole.contains(vocabulary: catalog.number(of: .handing))
    else { return nil }
    return (parts[0], words.dropFirst())
  }

  /// Whether the code's own name of a value tells a datum.
  private mutating func saysItself(_ value: Value) -> Bool {
    switch value.kind {
    case .reference, .member, .element:
      value.name != .none && !isMeaningless(value.name)
        && claim(ofKey: reading(of: value.name))?.isCertain == true
    case .literal, .call, .collection, .text, .closure, .keyPath, .declaration, .result,
      .operation:
      false
    }
  }

  /// What an SDK is made with is how the app is set up: `Config(accountId:)`, `initWithAccountID:`.
  private func isMaking(_ function: String) -> Bool {
    function.hasPrefix("init") || function.utf8.first.map { $0 >= 0x41 && $0 <= 0x5A } ?? true
  }

  /// `send(email:)` takes a letter.
  private func isLetter(_ words: ArraySlice<String>, sentBy function: String) -> Bool {
    words.count == 1 && NameWords(function).strings.first == "send"
  }

  /// `accessToken` may be what somebody signs in with, but mostly it is the app's own key to the SDK.
  private func isKeyOfApp(_ words: ArraySlice<String>) -> Bool {
    guard let last = words.last else { return false }
    return catalog.read(last).whole.contains(vocabulary: catalog.number(of: .appKey))
  }

  /// Whether a value shows an SDK, or is a part of what one gives.
  private func isPart(_ value: ValueIndex, of shown: Set<ValueIndex>) -> Bool {
    var index = value
    for _ in 0..<32 {
      guard index >= 0 else { return false }
      if shown.contains(index) { return true }
      let value = facts.values[Int(index)]
      switch value.kind {
      case .member, .element: index = value.base
      case .call: index = value.target < 0 ? -1 : facts.calls[Int(value.target)].callee
      case .reference:
        index = value.target < 0 ? -1 : facts.declarations[Int(value.target)].initialValue
      case .literal, .collection, .text, .closure, .keyPath, .declaration, .result, .operation:
        return false
      }
    }
    return false
  }

  /// `createUserWithEmail` and `password` of `createUserWithEmail:password:`; of a function of Swift its name.
  private func selectorParts(of name: Name) -> [String] {
    facts.names[name].split(separator: ":").map(String.init)
  }
}

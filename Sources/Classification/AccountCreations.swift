import RuleCatalog
import SourceModel

/// A function that makes an account for a person, called or declared.
public struct AccountCreation: Sendable, Hashable {
  public var path: String
  public var location: SourceLocation
  /// In bytes, for the caret.
  public var length: Int
  /// As written: `createUser`.
  public var name: String
  /// It is given a password: nobody else's account is meant.
  public var takesPassword: Bool

  public init(
    path: String, location: SourceLocation, length: Int, name: String, takesPassword: Bool
  ) {
    self.path = path
    self.location = location
    self.length = length
    self.name = name
    self.takesPassword = takesPassword
  }
}

/// Where the apps of a tree make accounts; empty as soon as anything shows that they can be deleted.
func undeletableAccounts(
  in files: TreeFacts, _ terms: ReviewTerms, _ workers: some Workers
) -> [AccountCreation] {
  let creation = PhraseWords(terms.accountCreation)
  let deletion = PhraseWords(terms.accountDeletion)
  let parts = workers.map(files.count) { number -> (deletes: Bool, found: [AccountCreation]) in
    let held = files.held[number]
    guard held.language.group != .manifests, !isTestPath(held.path) else { return (false, []) }
    let file = held.facts
    return (deletes(file, deletion), creations(in: file, creation))
  }
  guard !parts.contains(where: \.deletes) else { return [] }
  return parts.flatMap(\.found).sorted { ($0.path, $0.location) < ($1.path, $1.location) }
}

private func deletes(_ facts: FileFacts, _ phrases: PhraseWords) -> Bool {
  let mayHold = phrases.mayHold(facts.names)
  if facts.declarations.contains(where: {
    mayHold[Int($0.name.number)] && phrases.stand(in: facts.names[$0.name])
  }) {
    return true
  }
  for literal in facts.literals where literal.kind == .string || literal.kind == .piece {
    guard mayHold[Int(literal.text.number)] else { continue }
    let text = facts.names[literal.text]
    if text.utf8.count <= 120, phrases.stand(in: text) { return true }
  }
  return facts.calls.contains { call in
    guard call.callee >= 0 else { return false }
    let callee = facts.values[Int(call.callee)]
    // `Auth.auth().currentUser?.delete()`
    let receiver =
      callee.kind == .member && callee.base >= 0
      ? facts.values[Int(callee.base)].name : Name.none
    return (mayHold[Int(callee.name.number)] || mayHold[Int(receiver.number)])
      && phrases.stand(in: facts.names[callee.name], facts.names[receiver])
  }
}

private func creations(in facts: FileFacts, _ phrases: PhraseWords) -> [AccountCreation] {
  let mayHold = phrases.mayHold(facts.names)
  var found: [AccountCreation] = []
  for (index, declaration) in facts.declarations.enumerated()
  where declaration.kind == .function && mayHold[Int(declaration.name.number)]
    && phrases.begin(facts.names[declaration.name])
  {
    let takesPassword = facts.declarations.contains {
      $0.kind == .parameter && $0.parent == DeclarationIndex(index)
        && isPassword(facts.names[$0.label == .none ? $0.name : $0.label])
    }
    found.append(
      creation(facts, declaration.name, declaration.offset, takesPassword: takesPassword))
  }
  for call in facts.calls where call.callee >= 0 {
    let callee = facts.values[Int(call.callee)]
    guard callee.kind == .member || callee.kind == .reference, mayHold[Int(callee.name.number)],
      phrases.begin(facts.names[callee.name])
    else { continue }
    let takesPassword = facts.arguments[call.arguments.range].contains {
      isPassword(facts.names[$0.label])
    }
    found.append(creation(facts, callee.name, callee.offset, takesPassword: takesPassword))
  }
  return found
}

private func isPassword(_ name: String) -> Bool {
  NameWords(name).strings.contains("password")
}

private func creation(
  _ facts: FileFacts, _ name: Name, _ offset: UInt32, takesPassword: Bool
) -> AccountCreation {
  AccountCreation(
    path: facts.path, location: facts.location(of: offset),
    length: facts.names.withBytes(of: name) { $0.count }, name: facts.names[name],
    takesPassword: takesPassword)
}

/// Phrases of words, looked for in names.
private struct PhraseWords: Sendable {
  /// By their first words.
  private var phrases: [String: [[String]]] = [:]
  /// The first words, in small letters.
  private var starts: [[UInt8]] = []

  init(_ texts: [String]) {
    for text in texts {
      let words = NameWords(text).strings
      if let first = words.first { phrases[first, default: []].append(words) }
    }
    starts = phrases.keys.sorted().map { Array($0.utf8) }
  }

  /// For each name of a file whether the first word of a phrase could be in it, as it is in few.
  func mayHold(_ names: NameTable) -> [Bool] {
    var result = [Bool](repeating: false, count: names.count)
    for name in names.all {
      result[Int(name.number)] = names.withBytes(of: name) { text in
        starts.contains { PhraseWords.holds(text, $0) }
      }
    }
    return result
  }

  /// Whether a text has a word somewhere in it, whatever its case. Accents are for others to fold.
  private static func holds(_ text: UnsafeBufferPointer<UInt8>, _ word: [UInt8]) -> Bool {
    guard text.count >= word.count else { return false }
    for start in 0...(text.count - word.count) {
      var length = 0
      while length < word.count, text[start + length] | 0x20 == word[length] { length += 1 }
      if length == word.count || text[start + length] >= 0x80 { return true }
    }
    return false
  }

  /// Whether one of them stands somewhere in a name, or in two, one behind the other.
  func stand(in name: String, _ other: String = "") -> Bool {
    guard !name.isEmpty else { return false }
    let words = NameWords(name).strings + NameWords(other).strings
    return words.indices.contains { index in
      (phrases[words[index]] ?? []).contains { words[index...].starts(with: $0) }
    }
  }

  /// Whether one of them is a name, or its front before a preposition: `signUpWithEmail`, and not
  /// `createUserInterface`.
  func begin(_ name: String) -> Bool {
    let words = NameWords(name).strings
    guard let first = words.first else { return false }
    return (phrases[first] ?? []).contains { phrase in
      words.starts(with: phrase)
        && (words.count == phrase.count || prepositions.contains(words[phrase.count]))
    }
  }

  private let prepositions: Set<String> = ["with", "by", "using", "from", "for", "in"]
}

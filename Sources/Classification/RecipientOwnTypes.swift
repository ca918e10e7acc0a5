import RuleCatalog
import SourceModel

extension RecipientFinder {
  /// Types of the tree that are named after a recipient and for speaking to it (`OpenAIClient`), or for
  /// holding how (`IdentityToolkitConfiguration`): all that is seen of one whose address comes from a
  /// server's settings.
  mutating func readOwnTypes() {
    for (index, declaration) in file.declarations.enumerated() {
      guard declaration.kind.isOwnType, let type = tree.types.vendor(declaration, in: file)
      else { continue }
      let isUsed = tree.usedTypes.contains(type.name)
      let speaks = type.role == .client || holdsAddress(DeclarationIndex(index))
      let use: RecipientUse = isUsed && speaks && !type.isStandIn ? .contacted : .present
      for match in type.matches {
        add(
          match, value: type.name, offset: declaration.offset, length: type.name.utf8.count,
          use: use, confidence: .medium)
      }
    }
  }

  private func holdsAddress(_ type: DeclarationIndex) -> Bool {
    file.declarations.contains { member in
      guard member.parent == type, member.kind == .property || member.kind == .field else {
        return false
      }
      let words = file.names.withBytes(of: member.name) { NameWords($0).strings }
      return words.contains { addressWords.contains($0) }
    }
  }
}

/// A type of the tree whose name has that of a recipient in it.
struct VendorType: Sendable {
  enum Role: Sendable {
    /// Speaks to somebody.
    case client
    /// Holds what is needed to.
    case settings
  }

  let name: String
  let role: Role
  /// Whether it only stands in for one that does, in tests and previews.
  let isStandIn: Bool
  let matches: [EvidenceMatch]
}

/// What a type's name says of recipients; nil where it names none of them, or nothing that speaks
/// to one.
func vendorType(
  named name: UnsafeBufferPointer<UInt8>, _ catalog: RuleCatalog
) -> VendorType? {
  let words = NameWords(name)
  guard words.count >= 2 else { return nil }
  let strings = words.strings
  guard let last = strings.last else { return nil }
  let role: VendorType.Role
  if clientWords.contains(last) {
    role = .client
  } else if settingsWords.contains(last) {
    role = .settings
  } else {
    return nil
  }
  let matches = vendors(strings.dropLast(), catalog)
  guard !matches.isEmpty else { return nil }
  return VendorType(
    name: String(decoding: name, as: UTF8.self), role: role,
    isStandIn: strings.contains { standInWords.contains($0) }, matches: matches)
}

/// The recipients of the longest run of words that is the name of some.
private func vendors(_ words: ArraySlice<String>, _ catalog: RuleCatalog) -> [EvidenceMatch] {
  for length in stride(from: min(words.count, 4), through: 1, by: -1) {
    for start in words.startIndex...(words.endIndex - length) {
      var letters = words[start..<(start + length)].joined()
      let found = letters.withUTF8 { catalog.recipientIndex.name($0) }
      if !found.isEmpty { return found }
    }
  }
  return []
}

private let clientWords: Set<String> = [
  "api", "client", "connector", "endpoint", "endpoints", "gateway", "request", "requests", "router",
  "sender", "service", "target", "uploader", "webhook",
]
private let settingsWords: Set<String> = [
  "config", "configuration", "credentials", "environment", "options", "settings",
]
private let standInWords: Set<String> = [
  "dummy", "fake", "mock", "mocked", "noop", "null", "preview", "spy", "stub", "test",
]
private let addressWords: Set<String> = [
  "address", "domain", "endpoint", "host", "hostname", "server", "uri", "url",
]

extension DeclarationKind {
  /// Whether it is a type that has members of its own.
  var isOwnType: Bool {
    switch self {
    case .class, .structure, .enumeration, .union, .actor, .interface: true
    case .extension, .typeAlias, .associatedType, .genericParameter, .function, .initializer,
      .deinitializer, .subscriptFunction, .accessor, .closure, .operatorFunction, .macro, .property,
      .field, .variable, .parameter, .enumCase, .associatedValue, .column, .key, .macroDefinition:
      false
    }
  }
}

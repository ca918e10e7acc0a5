import SourceModel
import StrictJSON

extension ReadRules {
  /// The object `evidence` of a recipient or a facade.
  func evidence(_ node: JSONNode, path: String) throws(RuleError) -> [RecipientEvidence] {
    var object = try ObjectReader(node, what: "evidence", path: path)
    let result = try evidence(&object)
    try object.finish()
    guard !result.isEmpty else { throw object.error("there is no evidence") }
    return result
  }

  /// The keys of evidence of an object that may have others too.
  func evidence(_ object: inout ObjectReader) throws(RuleError) -> [RecipientEvidence] {
    let path = object.path
    var result: [RecipientEvidence] = []
    for form in evidenceForms {
      for node in try object.array(form.key) {
        let value = try text(node, what: "a value of \"\(form.key)\"", path: path)
        if let mistake = mistake(in: value, form.kind) {
          throw RuleError(
            path: path, position: node.position, message: "\"\(value)\" \(mistake)")
        }
        result.append(RecipientEvidence(kind: form.kind, value: value, reach: form.reach))
      }
    }
    if let node = object.node("packages") {
      var packages = try ObjectReader(node, what: "packages", path: path)
      for (key, ecosystem) in ecosystems {
        for name in try packages.strings(key) {
          result.append(
            RecipientEvidence(kind: .package, value: name.value, ecosystem: ecosystem))
        }
      }
      try packages.finish()
    }
    return result
  }

  /// What is wrong with a value, as the end of a sentence that starts with it.
  private func mistake(in value: String, _ kind: EvidenceKind) -> String? {
    switch kind {
    case .host where !isHost(value):
      "is not a host: lower case, no scheme, no port; "
        + "a leading dot for all below it, a path where only that is meant"
    case .credential: mistake(inShape: value, leastRun: 4)
    case .urlScheme: mistake(inShape: value, leastRun: 0)
    case .requestHeader where !value.utf8.contains(UInt8(ascii: "-")):
      "is no header of one vendor: those have a \"-\" in them"
    case .name where NameWords(value).count == 0: "has no word"
    case .host, .import, .package, .symbol, .header, .configKey, .plistKey, .requestHeader,
      .cookie, .file, .name:
      nil
    }
  }

  private func mistake(inShape text: String, leastRun: Int) -> String? {
    do throws(TextShapeMistake) {
      guard try TextShape(text).leastRun >= leastRun else {
        return "is no credential: it needs a run of \(leastRun) characters or more"
      }
      return nil
    } catch { return error.reason }
  }

  /// Whether a text is a host as rules write it: `api.example.com`, `.example.com`, `example.com/api`.
  func isHost(_ text: String) -> Bool {
    let host = text.utf8.prefix { $0 != UInt8(ascii: "/") }
    return host.contains(UInt8(ascii: "."))
      && host.allSatisfy {
        switch $0 {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
          UInt8(ascii: "."), UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }
}

/// The keys of `evidence`, and what their values are.
private let evidenceForms: [(key: String, kind: EvidenceKind, reach: EvidenceReach)] = [
  ("modules", .import, .whole), ("sharedModules", .import, .shared),
  ("hosts", .host, .whole), ("links", .host, .link),
  ("symbols", .symbol, .whole), ("sharedSymbols", .symbol, .shared),
  ("symbolPrefixes", .symbol, .prefix), ("headers", .header, .whole),
  ("configKeys", .configKey, .whole), ("plistKeys", .plistKey, .whole),
  ("requestHeaders", .requestHeader, .whole), ("urlSchemes", .urlScheme, .whole),
  ("credentials", .credential, .whole), ("cookies", .cookie, .whole),
  ("cookiePrefixes", .cookie, .prefix), ("sharedCookies", .cookie, .shared),
  ("files", .file, .whole), ("names", .name, .whole),
]

private let ecosystems: [(key: String, ecosystem: Ecosystem)] = [
  ("swift", .swiftPackage), ("cocoaPods", .cocoaPods), ("carthage", .carthage),
]

import SourceModel
import StrictJSON

extension ReadRules {
  /// A file of `Rules/recipients/`.
  func recipient(_ node: JSONNode, id: String, path: String) throws(RuleError) -> Recipient {
    var object = try ObjectReader(node, what: "a recipient", path: path)
    let name = try object.string("name")
    let company = try object.string("company")
    let country = try object.string("country")
    let service = try object.string("service")
    var roles: [RecipientRole] = []
    for node in try object.array("roles") {
      roles.append(try ObjectReader.choice(node, RecipientRole.self, what: "a role", path: path))
    }
    let sources = try object.strings("sources").map(\.value)
    let evidence = try evidence(try object.required("evidence"), path: path)
    try object.finish()
    guard isCountryCode(country) else {
      throw object.error(
        "\"country\" must be two capital letters (ISO 3166-1), not \"\(country)\"", at: "country")
    }
    guard !roles.isEmpty else { throw object.error("a recipient needs roles", at: "roles") }
    guard !sources.isEmpty else { throw object.error("a recipient needs sources", at: "sources") }
    guard !evidence.isEmpty else {
      throw object.error("a recipient needs evidence", at: "evidence")
    }
    return Recipient(
      id: id, name: name, company: company, country: country, service: service, roles: roles,
      sources: sources, evidence: evidence)
  }

  private func evidence(_ node: JSONNode, path: String) throws(RuleError) -> [RecipientEvidence] {
    var object = try ObjectReader(node, what: "evidence", path: path)
    var result: [RecipientEvidence] = []
    for form in evidenceForms {
      for node in try object.array(form.key) {
        let value = try text(node, what: "a value of \"\(form.key)\"", path: path)
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
    try object.finish()
    for form in evidenceForms where form.kind == .host {
      for name in try object.strings(form.key) {
        guard isHost(name.value) else {
          throw RuleError(
            path: path, position: name.position,
            message: "\"\(name.value)\" is not a host: lower case, no scheme, no port; "
              + "a leading dot for all below it, a path where only that is meant")
        }
      }
    }
    return result
  }

  private func isCountryCode(_ text: String) -> Bool {
    text.utf8.count == 2
      && text.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
  }

  private func isHost(_ text: String) -> Bool {
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
  ("configKeys", .configKey, .whole), ("cookies", .cookie, .whole),
]

private let ecosystems: [(key: String, ecosystem: Ecosystem)] = [
  ("swift", .swiftPackage), ("cocoaPods", .cocoaPods), ("carthage", .carthage),
]

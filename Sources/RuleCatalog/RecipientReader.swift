import StrictJSON

extension ReadRules {
  /// A file of `Rules/recipients/`.
  mutating func recipient(_ node: JSONNode, id: String, path: String) throws(RuleError) -> Recipient
  {
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
    let locations = try dataLocations(&object)
    let evidence = try evidence(try object.required("evidence"), path: path)
    let regions = try regions(&object, among: evidence)
    let collects = try collected(&object)
    let madeToSend = try object.strings("madeToSend").map(\.value)
    try object.finish()
    guard isCountryCode(country) else {
      throw object.error(
        "\"country\" must be two capital letters (ISO 3166-1), not \"\(country)\"", at: "country")
    }
    guard !roles.isEmpty else { throw object.error("a recipient needs roles", at: "roles") }
    guard !sources.isEmpty else { throw object.error("a recipient needs sources", at: "sources") }
    return Recipient(
      id: id, name: name, company: company, country: country, service: service, roles: roles,
      dataLocations: locations, regions: regions, sources: sources, evidence: evidence,
      collects: collects, madeToSend: madeToSend)
  }

  private func dataLocations(
    _ object: inout ObjectReader
  ) throws(RuleError) -> [DataLocation] {
    var result: [DataLocation] = []
    for node in try object.array("dataLocations") {
      var location = try ObjectReader(node, what: "a data location", path: object.path)
      let place = try location.string("place")
      let source = try location.string("source")
      try location.finish()
      try checkPlace(place, location.position(of: "place"), object.path)
      result.append(DataLocation(place: place, source: source))
    }
    return result
  }

  private mutating func collected(
    _ object: inout ObjectReader
  ) throws(RuleError) -> [Collected] {
    var result: [Collected] = []
    for node in try object.array("collects") {
      var collected = try ObjectReader(node, what: "what is collected", path: object.path)
      let category = try collected.string("category")
      let calls = try collected.strings("calls").map(\.value)
      try collected.finish()
      guard !calls.isEmpty else {
        throw collected.error("what is collected needs the calls that tell it", at: "calls")
      }
      references.append(
        RuleReference(
          target: .category, name: category, path: object.path,
          position: collected.position(of: "category")))
      result.append(Collected(category: category, calls: calls))
    }
    return result
  }

  private func regions(
    _ object: inout ObjectReader, among evidence: [RecipientEvidence]
  ) throws(RuleError) -> [HostRegion] {
    let hosts = evidence.filter { $0.kind == .host }.map(\.value)
    var result: [HostRegion] = []
    for member in try object.members("regions") {
      let place = try text(member.node, what: "a region", path: object.path)
      try checkPlace(place, member.node.position, object.path)
      let isKnown = hosts.contains { host in
        host == member.key || host.hasPrefix(".") && member.key.hasSuffix(host)
      }
      guard isHost(member.key), isKnown else {
        throw RuleError(
          path: object.path, position: member.keyPosition,
          message: "\"\(member.key)\" of \"regions\" is not among the hosts of the evidence, "
            + "nor below one of them that starts with a dot")
      }
      result.append(HostRegion(host: member.key, place: place))
    }
    return result
  }

  private func checkPlace(
    _ place: String, _ position: JSONPosition, _ path: String
  ) throws(RuleError) {
    guard !isCountryCode(place), place != "EEA" else { return }
    throw RuleError(
      path: path, position: position,
      message: "a place must be two capital letters (ISO 3166-1), \"EU\" or \"EEA\", "
        + "not \"\(place)\"")
  }

  private func isCountryCode(_ text: String) -> Bool {
    text.utf8.count == 2
      && text.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
  }
}

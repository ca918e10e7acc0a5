import StrictJSON

extension ReadRules {
  /// A file of `Rules/facades/`.
  mutating func facade(_ node: JSONNode, id: String, path: String) throws(RuleError) -> Facade {
    var object = try ObjectReader(node, what: "a facade", path: path)
    let name = try object.string("name")
    let sources = try object.strings("sources").map(\.value)
    let evidence = try evidence(try object.required("evidence"), path: path)
    var reaches: [Facade.Reached] = []
    for node in try object.array("reaches") {
      reaches.append(try reached(node, path: path))
    }
    try object.finish()
    guard !sources.isEmpty else { throw object.error("a facade needs sources", at: "sources") }
    guard !reaches.isEmpty else {
      throw object.error("a facade needs recipients that it reaches", at: "reaches")
    }
    let canBePackaged = evidence.contains { $0.kind == .symbol && $0.reach == .whole }
    guard canBePackaged || !reaches.contains(where: { $0.when == .packaged }) else {
      throw object.error("\"when\": \"packaged\" needs \"symbols\" of the facade", at: "reaches")
    }
    return Facade(id: id, name: name, sources: sources, evidence: evidence, reaches: reaches)
  }

  private mutating func reached(
    _ node: JSONNode, path: String
  ) throws(RuleError) -> Facade.Reached {
    var object = try ObjectReader(node, what: "a recipient of a facade", path: path)
    let recipient = try object.string("recipient")
    references.append(
      RuleReference(
        target: .recipient, name: recipient, path: path, position: object.position(of: "recipient"))
    )
    let evidence = try evidence(&object)
    let when = try object.oneOf("when", Facade.When.self)
    try object.finish()
    guard let when else { throw object.error("a recipient of a facade needs \"when\"") }
    guard when != .shown || !evidence.isEmpty else {
      throw object.error("\"when\": \"shown\" needs evidence of its own", at: "when")
    }
    return Facade.Reached(recipient: recipient, evidence: evidence, when: when)
  }
}

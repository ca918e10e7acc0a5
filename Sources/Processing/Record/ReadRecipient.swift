import StrictJSON

extension DeclaredRecipient {
  static func read(
    _ reader: inout RecordReader, _ node: JSONNode, at pointer: String
  ) throws(JSONError) -> DeclaredRecipient {
    var object = try ObjectReader(node, what: "a recipient", path: reader.path)
    let id = try reader.id(try object.required("id"), "id")
    let recipient = DeclaredRecipient(
      id: id, name: try reader.label("name", of: &object),
      aliases: try reader.entries("aliases", of: &object, at: pointer, OrganisationAlias.read),
      company: try reader.declaredString(
        "company", of: &object, at: pointer, asks: "With which company is the contract?"),
      country: try reader.declaredString(
        "country", of: &object, at: pointer, asks: "In which country is this recipient?"),
      organisation: try reader.id("organisation", of: &object),
      role: try reader.declaredChoice(
        "role", DeclaredRole.self, of: &object, at: pointer,
        asks: "Does this recipient process the data on your behalf, or for purposes of its own?"),
      service: try reader.declaredLabel(
        "service", of: &object, at: pointer, asks: "What does this recipient do for you?"),
      contract: try reader.declared(
        "contract", of: &object, at: pointer, asks: "Where is the contract with this recipient?",
        Contract.read),
      locations: try reader.declaredList(
        "locations", of: &object, at: pointer,
        asks: "In which countries does this recipient keep or reach the data?",
        RecipientLocation.read),
      subProcessors: try reader.ids("subProcessors", of: &object),
      dataPrivacyFramework: try DataPrivacyFramework.read(&reader, &object, at: pointer),
      hosts: try reader.hosts("hosts", of: &object),
      note: try reader.label("note", of: &object), place: reader.place(node))
    try object.finish()
    if recipient.organisation != nil, recipient.company != nil || recipient.country != nil {
      throw object.error(
        "a recipient has \"organisation\", or \"company\" and \"country\", not both",
        at: "organisation")
    }
    return recipient
  }
}

extension Contract {
  static func read(
    _ reader: inout RecordReader, _ node: JSONNode, at pointer: String
  ) throws(JSONError) -> Contract {
    if case .string(let reference) = node.value {
      return Contract(
        kind: nil, reference: .stated(reference, at: reader.place(node)), date: nil)
    }
    var object = try ObjectReader(node, what: "a contract", path: reader.path)
    let contract = Contract(
      kind: try reader.choice("kind", ContractKind.self, of: &object),
      reference: try reader.declaredString(
        "reference", of: &object, at: pointer, asks: "Where is the contract kept?"),
      date: try reader.date("date", of: &object))
    try object.finish()
    return contract
  }
}

extension RecipientLocation {
  static func read(
    _ reader: inout RecordReader, _ node: JSONNode, at pointer: String
  ) throws(JSONError) -> RecipientLocation {
    if case .string(let country) = node.value {
      return RecipientLocation(
        country: Located(country, at: reader.place(node)), kind: .storage, region: nil,
        place: reader.place(node))
    }
    var object = try ObjectReader(node, what: "a location", path: reader.path)
    let country = try object.required("country")
    let location = RecipientLocation(
      country: try reader.located(country, "country"),
      kind: try object.oneOf("kind", LocationKind.self) ?? .storage,
      region: try reader.located("region", of: &object), place: reader.place(node))
    try object.finish()
    return location
  }
}

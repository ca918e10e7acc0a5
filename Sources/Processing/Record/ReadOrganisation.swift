import StrictJSON

extension Organisation {
  /// By which the record's controller is named where it has no id of its own.
  static let controllerID = "controller"

  static func readController(
    _ reader: inout RecordReader, _ node: JSONNode, at pointer: String
  ) throws(JSONError) -> Organisation {
    try read(&reader, node, at: pointer, what: "the controller", needsID: false)
  }

  static func read(
    _ reader: inout RecordReader, _ node: JSONNode, at pointer: String
  ) throws(JSONError) -> Organisation {
    try read(&reader, node, at: pointer, what: "an organisation", needsID: true)
  }

  private static func read(
    _ reader: inout RecordReader, _ node: JSONNode, at pointer: String, what: String, needsID: Bool
  ) throws(JSONError) -> Organisation {
    var object = try ObjectReader(node, what: what, path: reader.path)
    var id = Located(controllerID, at: reader.place(node))
    if needsID {
      id = try reader.id(try object.required("id"), "id")
    } else if let own = try reader.id("id", of: &object) {
      id = own
    }
    let party = try Party.read(&reader, &object, at: pointer)
    let organisation = Organisation(
      id: id, name: party.name,
      organisationNumber: try reader.declaredString(
        "organisationNumber", of: &object, at: pointer, asks: "What is the organisation number?"),
      identifiers: try reader.entries(
        "identifiers", of: &object, at: pointer, OrganisationIdentifier.read),
      aliases: try reader.entries("aliases", of: &object, at: pointer, OrganisationAlias.read),
      country: party.country, address: party.address, emails: party.emails, phones: party.phones,
      web: try reader.located("web", of: &object), partOf: try reader.id("partOf", of: &object),
      dataPrivacyFramework: try DataPrivacyFramework.read(&reader, &object, at: pointer),
      representative: try reader.declared(
        "representative", of: &object, at: pointer,
        asks: "Who represents the organisation in the European Union?", Party.readRepresentative),
      dataProtectionOfficer: try reader.declared(
        "dataProtectionOfficer", of: &object, at: pointer,
        asks: "Who is the data protection officer, or why is none required?",
        DataProtectionOfficer.read),
      privacyContact: try reader.declared(
        "privacyContact", of: &object, at: pointer,
        asks: "Who answers questions about privacy?", Party.readContact),
      place: reader.place(node))
    try object.finish()
    return organisation
  }
}

extension OrganisationIdentifier {
  static func read(
    _ reader: inout RecordReader, _ node: JSONNode, at pointer: String
  ) throws(JSONError) -> OrganisationIdentifier {
    var object = try ObjectReader(node, what: "an identifier", path: reader.path)
    let scheme = try object.required("scheme")
    let value = try object.required("value")
    let identifier = OrganisationIdentifier(
      scheme: try reader.choice(scheme, "scheme", IdentifierScheme.self),
      value: try reader.located(value, "value"), note: try reader.label("note", of: &object))
    try object.finish()
    return identifier
  }
}

extension OrganisationAlias {
  static func read(
    _ reader: inout RecordReader, _ node: JSONNode, at pointer: String
  ) throws(JSONError) -> OrganisationAlias {
    if case .string(let name) = node.value {
      return OrganisationAlias(
        name: Located(name, at: reader.place(node)), from: nil, until: nil)
    }
    var object = try ObjectReader(node, what: "an alias", path: reader.path)
    let name = try object.required("name")
    let alias = OrganisationAlias(
      name: try reader.located(name, "name"), from: try reader.date("from", of: &object),
      until: try reader.date("until", of: &object))
    try object.finish()
    return alias
  }
}

extension DataPrivacyFramework {
  /// Reads the key of the same name out of an object.
  static func read(
    _ reader: inout RecordReader, _ object: inout ObjectReader, at pointer: String
  ) throws(JSONError) -> Declared<DataPrivacyFramework>? {
    try reader.declared(
      "dataPrivacyFramework", of: &object, at: pointer,
      asks: "Does the company take part in the EU-US Data Privacy Framework?", read)
  }

  private static func read(
    _ reader: inout RecordReader, _ node: JSONNode, at pointer: String
  ) throws(JSONError) -> DataPrivacyFramework {
    if case .boolean(let value) = node.value {
      return DataPrivacyFramework(isParticipant: value, checkedAt: nil)
    }
    var object = try ObjectReader(
      node, what: "an entry of \"dataPrivacyFramework\"", path: reader.path)
    _ = try object.required("participant")
    let framework = DataPrivacyFramework(
      isParticipant: try object.boolean("participant", default: false),
      checkedAt: try reader.date("checkedAt", of: &object))
    try object.finish()
    return framework
  }
}

extension Party {
  static func readRepresentative(
    _ reader: inout RecordReader, _ node: JSONNode, at pointer: String
  ) throws(JSONError) -> Party {
    try readAlone(&reader, node, at: pointer, what: "a representative")
  }

  static func readContact(
    _ reader: inout RecordReader, _ node: JSONNode, at pointer: String
  ) throws(JSONError) -> Party {
    try readAlone(&reader, node, at: pointer, what: "a contact")
  }

  private static func readAlone(
    _ reader: inout RecordReader, _ node: JSONNode, at pointer: String, what: String
  ) throws(JSONError) -> Party {
    var object = try ObjectReader(node, what: what, path: reader.path)
    let party = try read(&reader, &object, at: pointer, asksName: Party.whoItIs)
    try object.finish()
    return party
  }

  /// Asked of persons and offices, which no register has.
  fileprivate static let whoItIs = "Who is it, or which office?"

  /// Reads the keys of a party out of an object that may have others, and does not finish it.
  static func read(
    _ reader: inout RecordReader, _ object: inout ObjectReader, at pointer: String,
    asksName question: String = "What is the name, as registered?"
  ) throws(JSONError) -> Party {
    Party(
      name: try reader.declaredString(
        "name", of: &object, at: pointer, asks: question),
      country: try reader.declaredString(
        "country", of: &object, at: pointer, asks: "In which country is it established?"),
      address: try reader.declaredString(
        "address", of: &object, at: pointer, asks: "What is the postal address?"),
      emails: try strings(
        "email", &reader, &object, at: pointer, "Under which e-mail address is it reached?"),
      phones: try strings(
        "phone", &reader, &object, at: pointer, "Under which phone number is it reached?"),
      place: reader.place(object))
  }

  private static func strings(
    _ key: String, _ reader: inout RecordReader, _ object: inout ObjectReader, at pointer: String,
    _ question: String
  ) throws(JSONError) -> Declared<[Located<String>]>? {
    try reader.declaredOneOrMore(key, of: &object, at: pointer, asks: question) {
      reader, node, _ throws(JSONError) in try reader.located(node, key)
    }
  }
}

extension DataProtectionOfficer {
  static func read(
    _ reader: inout RecordReader, _ node: JSONNode, at pointer: String
  ) throws(JSONError) -> DataProtectionOfficer {
    var object = try ObjectReader(node, what: "the data protection officer", path: reader.path)
    if let reason = try reader.label("notRequired", of: &object) {
      try object.finish()
      return .notRequired(reason)
    }
    let party = try Party.read(&reader, &object, at: pointer, asksName: Party.whoItIs)
    try object.finish()
    return .appointed(party)
  }
}

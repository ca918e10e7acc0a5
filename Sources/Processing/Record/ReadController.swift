import StrictJSON

extension Controller {
  static func read(
    _ reader: inout RecordReader, _ node: JSONNode, at pointer: String
  ) throws(JSONError) -> Controller {
    var object = try ObjectReader(node, what: "the controller", path: reader.path)
    let identity = try Party.read(&reader, &object, at: pointer)
    let representative = try reader.declared(
      "representative", of: &object, at: pointer,
      asks: "Who represents the controller in the European Union?"
    ) { reader, node, pointer throws(JSONError) in
      var object = try ObjectReader(node, what: "a representative", path: reader.path)
      let party = try Party.read(&reader, &object, at: pointer)
      try object.finish()
      return party
    }
    let officer = try reader.declared(
      "dataProtectionOfficer", of: &object, at: pointer,
      asks: "Who is the data protection officer, or why is none required?",
      DataProtectionOfficer.read)
    try object.finish()
    return Controller(
      identity: identity, representative: representative, dataProtectionOfficer: officer)
  }
}

extension Party {
  /// Reads the keys of a party out of an object that may have others, and does not finish it.
  static func read(
    _ reader: inout RecordReader, _ object: inout ObjectReader, at pointer: String
  ) throws(JSONError) -> Party {
    Party(
      name: try reader.declaredString(
        "name", of: &object, at: pointer, asks: "What is the name, as registered?"),
      organisationNumber: try reader.declaredString(
        "organisationNumber", of: &object, at: pointer, asks: "What is the organisation number?"),
      country: try reader.declaredString(
        "country", of: &object, at: pointer, asks: "In which country is it established?"),
      address: try reader.declaredString(
        "address", of: &object, at: pointer, asks: "What is the postal address?"),
      email: try reader.declaredString(
        "email", of: &object, at: pointer, asks: "Under which e-mail address is it reached?"),
      phone: try reader.declaredString(
        "phone", of: &object, at: pointer, asks: "Under which phone number is it reached?"),
      position: object.position)
  }
}

extension DataProtectionOfficer {
  static func read(
    _ reader: inout RecordReader, _ node: JSONNode, at pointer: String
  ) throws(JSONError) -> DataProtectionOfficer {
    var object = try ObjectReader(node, what: "the data protection officer", path: reader.path)
    if let reason = object.node("notRequired") {
      let label = try reader.label(reason, "notRequired")
      try object.finish()
      return .notRequired(label)
    }
    let party = try Party.read(&reader, &object, at: pointer)
    try object.finish()
    return .appointed(party)
  }
}

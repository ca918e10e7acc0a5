import StrictJSON

extension Disclosure {
  static func read(
    _ reader: inout RecordReader, _ node: JSONNode, at pointer: String
  ) throws(JSONError) -> Disclosure {
    var object = try ObjectReader(node, what: "a disclosure", path: reader.path)
    let recipient = try reader.id(try object.required("recipient"), "recipient")
    let disclosure = Disclosure(
      id: try reader.id("id", of: &object), recipient: recipient,
      categories: try reader.declaredIDs(
        "categories", of: &object, at: pointer, asks: "Which data does this recipient receive?"),
      subjects: try reader.ids("subjects", of: &object),
      purpose: try reader.id("purpose", of: &object),
      channel: try reader.choice("channel", DisclosureChannel.self, of: &object),
      gate: try reader.id("gate", of: &object),
      transfers: try reader.optionalIDs(
        "transfers", of: &object, at: pointer,
        asks: "Which transfers to third countries is this?"),
      note: try reader.label("note", of: &object), place: reader.place(node))
    try object.finish()
    return disclosure
  }
}

extension Transfer {
  static func read(
    _ reader: inout RecordReader, _ node: JSONNode, at pointer: String
  ) throws(JSONError) -> Transfer {
    var object = try ObjectReader(node, what: "a transfer", path: reader.path)
    let id = try reader.id(try object.required("id"), "id")
    let recipient = try reader.id(try object.required("recipient"), "recipient")
    let transfer = Transfer(
      id: id, recipient: recipient, destination: try destination(&reader, &object, at: pointer),
      exporter: try reader.id("exporter", of: &object),
      importer: try reader.id("importer", of: &object),
      mechanism: try reader.declared(
        "mechanism", of: &object, at: pointer,
        asks: "Which mechanism of Art. 45 to 49 makes this transfer lawful?",
        TransferMechanism.read),
      impactAssessment: try reader.declaredString(
        "impactAssessment", of: &object, at: pointer,
        asks: "Where is the assessment of the transfer's impact?"),
      supplementaryMeasures: try reader.labels("supplementaryMeasures", of: &object),
      safeguards: try reader.declaredLabel(
        "safeguards", of: &object, at: pointer,
        asks: "Which safeguards does this transfer have (Art. 49(1) second subparagraph)?"),
      copyAt: try reader.located("copyAt", of: &object),
      note: try reader.label("note", of: &object), place: reader.place(node))
    try object.finish()
    return transfer
  }

  private static func destination(
    _ reader: inout RecordReader, _ object: inout ObjectReader, at pointer: String
  ) throws(JSONError) -> Declared<TransferDestination>? {
    let country = try reader.declared(
      "country", of: &object, at: pointer, asks: "To which country do the data go?"
    ) { reader, node, _ throws(JSONError) in
      TransferDestination.country(try reader.string(node, "country"))
    }
    let organisation = try reader.declared(
      "internationalOrganisation", of: &object, at: pointer,
      asks: "To which international organisation do the data go?"
    ) { reader, node, _ throws(JSONError) in
      TransferDestination.internationalOrganisation(
        try reader.label(node, "internationalOrganisation"))
    }
    guard country == nil || organisation == nil else {
      throw object.error(
        "a transfer has \"country\" or \"internationalOrganisation\", not both",
        at: "internationalOrganisation")
    }
    return country ?? organisation
  }
}

extension TransferMechanism {
  static func read(
    _ reader: inout RecordReader, _ node: JSONNode, at pointer: String
  ) throws(JSONError) -> TransferMechanism {
    guard case .object = node.value else {
      return TransferMechanism(
        kind: try reader.choice(node, "mechanism", TransferMechanismKind.self), decision: nil,
        modules: nil, date: nil, derogation: nil, place: reader.place(node))
    }
    var object = try ObjectReader(node, what: "a mechanism", path: reader.path)
    let kind = try object.required("kind")
    let mechanism = TransferMechanism(
      kind: try reader.choice(kind, "kind", TransferMechanismKind.self),
      decision: try reader.declaredString(
        "decision", of: &object, at: pointer, asks: "Which decision or set of clauses is it?"),
      modules: try reader.declaredOneOrMore(
        "modules", of: &object, at: pointer,
        asks: "Which modules of the standard contractual clauses are agreed?", module),
      date: try reader.declaredDate(
        "date", of: &object, at: pointer, asks: "When was it agreed?"),
      derogation: try reader.declaredChoice(
        "derogation", Derogation.self, of: &object, at: pointer,
        asks: "Which derogation of Art. 49(1) is it?"),
      place: reader.place(node))
    try object.finish()
    return mechanism
  }

  private static func module(
    _ reader: inout RecordReader, _ node: JSONNode, at pointer: String
  ) throws(JSONError) -> Located<Int> {
    guard case .number(let text) = node.value, let number = Int(text), (1...4).contains(number)
    else { throw reader.error("\"modules\" must be 1, 2, 3 or 4", at: node.position) }
    return Located(number, at: reader.place(node))
  }
}

import StrictJSON

extension Purpose {
  static func read(
    _ reader: inout RecordReader, _ node: JSONNode, at pointer: String
  ) throws(JSONError) -> Purpose {
    var object = try ObjectReader(node, what: "a purpose", path: reader.path)
    let purpose = Purpose(
      id: try reader.id("id", of: &object),
      label: try reader.declared(
        try object.required("label"), "label", at: pointer + "/label",
        asks: "What are the data used for?"
      ) { reader, node, _ throws(JSONError) in try reader.label(node, "label") },
      legalBases: try reader.declaredOneOrMore(
        "legalBasis", of: &object, at: pointer,
        asks: "Which legal basis of Art. 6(1) GDPR does this purpose have?", BasisOfPurpose.read),
      isMarketing: try reader.flag("marketing", of: &object),
      dpv: try reader.located("dpv", of: &object), place: reader.place(node))
    try object.finish()
    return purpose
  }
}

extension BasisOfPurpose {
  static func read(
    _ reader: inout RecordReader, _ node: JSONNode, at pointer: String
  ) throws(JSONError) -> BasisOfPurpose {
    guard case .object = node.value else {
      return BasisOfPurpose(
        basis: try reader.choice(node, "legalBasis", LegalBasis.self), gate: nil, withdrawal: nil,
        contractWith: nil, statute: nil, interest: nil, assessment: nil, place: reader.place(node))
    }
    var object = try ObjectReader(node, what: "a legal basis", path: reader.path)
    let basis = try reader.choice(try object.required("basis"), "basis", LegalBasis.self)
    let result = BasisOfPurpose(
      basis: basis, gate: try reader.id("gate", of: &object),
      withdrawal: try reader.declaredLabel(
        "withdrawal", of: &object, at: pointer, asks: "How is the consent withdrawn?"),
      contractWith: try reader.declaredChoice(
        "contractWith", ContractParty.self, of: &object, at: pointer,
        asks: "With whom is the contract made: dataSubject, employer or other?"),
      statute: try reader.declaredString(
        "statute", of: &object, at: pointer, asks: "Which law obliges or entitles you?"),
      interest: try reader.declaredLabel(
        "interest", of: &object, at: pointer, asks: "Which legitimate interest is it?"),
      assessment: try reader.declaredString(
        "assessment", of: &object, at: pointer,
        asks: "Where is the balancing of the interests kept?"),
      place: reader.place(node))
    try object.finish()
    try result.refuseWhatBelongsToAnotherBasis(reader, object)
    return result
  }

  private func refuseWhatBelongsToAnotherBasis(
    _ reader: RecordReader, _ object: ObjectReader
  ) throws(JSONError) {
    let own: [String] =
      switch basis.value {
      case .consent: ["gate", "withdrawal"]
      case .contract: ["contractWith"]
      case .legalObligation, .publicTask: ["statute"]
      case .vitalInterests: []
      case .legitimateInterests: ["interest", "assessment"]
      }
    let said: [(key: String, isThere: Bool)] = [
      ("gate", gate != nil), ("withdrawal", withdrawal != nil),
      ("contractWith", contractWith != nil), ("statute", statute != nil),
      ("interest", interest != nil), ("assessment", assessment != nil),
    ]
    for (key, isThere) in said where isThere && !own.contains(key) {
      throw object.error("\"\(key)\" does not belong to \"\(basis.value.rawValue)\"", at: key)
    }
  }
}

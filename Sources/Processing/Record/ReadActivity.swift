import StrictJSON

extension Activity {
  static func read(
    _ reader: inout RecordReader, _ node: JSONNode, at pointer: String
  ) throws(JSONError) -> Activity {
    var object = try ObjectReader(node, what: "an activity", path: reader.path)
    let id = try reader.id(try object.required("id"), "id")
    let name = try reader.declared(
      "name", of: &object, at: pointer, asks: "What is this activity called?"
    ) { reader, node, _ throws(JSONError) in try reader.label(node, "name") }
    let role = try object.oneOf("role", ActivityRole.self) ?? .controller
    let purposes = try reader.declaredList(
      "purposes", of: &object, at: pointer, asks: "What are the data used for?", Purpose.read)
    let data = try reader.declaredList(
      "data", of: &object, at: pointer, asks: "Which data about whom are processed?",
      DataGroup.read)
    let disclosures = try reader.declaredList(
      "disclosures", of: &object, at: pointer, asks: "Who else receives the data?",
      Disclosure.read)
    let retention = try reader.declaredList(
      "retention", of: &object, at: pointer, asks: "When are the data erased?",
      RetentionRule.read)
    let measures = try Measure.readList(&reader, &object, at: pointer)
    try object.finish()
    return Activity(
      id: id, name: name, role: role, purposes: purposes, data: data, disclosures: disclosures,
      retention: retention, measures: measures, position: node.position)
  }
}

extension Purpose {
  static func read(
    _ reader: inout RecordReader, _ node: JSONNode, at pointer: String
  ) throws(JSONError) -> Purpose {
    var object = try ObjectReader(node, what: "a purpose", path: reader.path)
    var id: Placed<String>?
    if let node = object.node("id") { id = try reader.id(node, "id") }
    let label = try reader.declared(
      try object.required("label"), "label", at: pointer + "/label",
      asks: "What are the data used for?"
    ) { reader, node, _ throws(JSONError) in try reader.label(node, "label") }
    let bases = try reader.declared(
      "legalBasis", of: &object, at: pointer,
      asks: "Which legal basis of Art. 6(1) GDPR does this purpose have?", legalBases)
    try object.finish()
    return Purpose(id: id, label: label, legalBases: bases, position: node.position)
  }

  /// One basis, or a list of them.
  private static func legalBases(
    _ reader: inout RecordReader, _ node: JSONNode, at pointer: String
  ) throws(JSONError) -> [Placed<LegalBasis>] {
    var nodes = [node]
    if case .array(let elements) = node.value { nodes = elements }
    var bases: [Placed<LegalBasis>] = []
    for node in nodes {
      let basis = try ObjectReader.choice(
        node, LegalBasis.self, what: "\"legalBasis\"", path: reader.path)
      bases.append(Placed(basis, at: node.position))
    }
    return bases
  }
}

extension DataGroup {
  static func read(
    _ reader: inout RecordReader, _ node: JSONNode, at pointer: String
  ) throws(JSONError) -> DataGroup {
    var object = try ObjectReader(node, what: "an entry of \"data\"", path: reader.path)
    let subjects = try reader.declaredIDs(
      "subjects", of: &object, at: pointer, asks: "Whose data are these?")
    let categories = try reader.declaredIDs(
      "categories", of: &object, at: pointer, asks: "Which categories of data are these?")
    try object.finish()
    return DataGroup(subjects: subjects, categories: categories, position: node.position)
  }
}

extension Disclosure {
  static func read(
    _ reader: inout RecordReader, _ node: JSONNode, at pointer: String
  ) throws(JSONError) -> Disclosure {
    var object = try ObjectReader(node, what: "a disclosure", path: reader.path)
    let recipient = try reader.id(try object.required("recipient"), "recipient")
    let categories = try reader.declaredIDs(
      "categories", of: &object, at: pointer, asks: "Which data does this recipient receive?")
    let subjects = try reader.ids("subjects", of: &object)
    var purpose: Placed<String>?
    if let node = object.node("purpose") { purpose = try reader.id(node, "purpose") }
    try object.finish()
    return Disclosure(
      recipient: recipient, categories: categories, subjects: subjects, purpose: purpose,
      position: node.position)
  }
}

import StrictJSON

extension Activity {
  static func read(
    _ reader: inout RecordReader, _ node: JSONNode, at pointer: String
  ) throws(JSONError) -> Activity {
    var object = try ObjectReader(node, what: "an activity", path: reader.path)
    let id = try reader.id(try object.required("id"), "id")
    let activity = Activity(
      id: id,
      name: try reader.declaredLabel(
        "name", of: &object, at: pointer, asks: "What is this activity called?"),
      role: try role(reader, &object),
      controllers: try reader.ids("controllers", of: &object),
      arrangement: try reader.declaredString(
        "arrangement", of: &object, at: pointer,
        asks: "Where is the arrangement of the joint controllers (Art. 26)?"),
      owner: try reader.declaredString(
        "owner", of: &object, at: pointer, asks: "Who answers for this activity?"),
      systems: try reader.ids("systems", of: &object),
      purposes: try reader.declaredList(
        "purposes", of: &object, at: pointer, asks: "What are the data used for?", Purpose.read),
      data: try reader.declaredList(
        "data", of: &object, at: pointer, asks: "Which data about whom are processed?",
        DataGroup.read),
      disclosures: try reader.declaredList(
        "disclosures", of: &object, at: pointer, asks: "Who else receives the data?",
        Disclosure.read),
      retention: try reader.declaredList(
        "retention", of: &object, at: pointer, asks: "When are the data erased?",
        RetentionRule.read),
      noTimeLimit: try reader.locatedLabel("noTimeLimit", of: &object),
      measures: try Measure.readList(&reader, &object, at: pointer),
      automatedDecisions: try reader.declaredLabel(
        "automatedDecisions", of: &object, at: pointer,
        asks: "Which decisions are made by machines alone (Art. 22)?"),
      profiling: try reader.declaredLabel(
        "profiling", of: &object, at: pointer, asks: "What about a person is evaluated?"),
      children: try reader.declared(
        "children", of: &object, at: pointer,
        asks: "How are children's ages and parents' consent verified (Art. 8)?",
        ChildrenHandling.read),
      impactAssessment: try reader.declared(
        "impactAssessment", of: &object, at: pointer,
        asks: "Is an assessment by Art. 35 required, and where is it?", ImpactAssessment.read),
      exemption: try reader.locatedLabel("exemption", of: &object),
      note: try reader.label("note", of: &object), place: reader.place(node))
    try object.finish()
    return activity
  }

  /// People look for `processor` here, so it is answered with where it is.
  private static func role(
    _ reader: RecordReader, _ object: inout ObjectReader
  ) throws(JSONError) -> ActivityRole {
    if let node = object.node("role"), case .string("processor") = node.value {
      throw reader.error(
        "what is done as a processor stands in the record's \"processorActivities\" "
          + "(Art. 30(2)), not in \"activities\"", at: node.position)
    }
    return try object.oneOf("role", ActivityRole.self) ?? .controller
  }
}

extension ChildrenHandling {
  static func read(
    _ reader: inout RecordReader, _ node: JSONNode, at pointer: String
  ) throws(JSONError) -> ChildrenHandling {
    var object = try ObjectReader(node, what: "an entry of \"children\"", path: reader.path)
    let children = ChildrenHandling(
      age: try reader.count("age", of: &object),
      handling: try reader.label("handling", of: &object))
    try object.finish()
    return children
  }
}

extension ImpactAssessment {
  static func read(
    _ reader: inout RecordReader, _ node: JSONNode, at pointer: String
  ) throws(JSONError) -> ImpactAssessment {
    var object = try ObjectReader(node, what: "an impact assessment", path: reader.path)
    let assessment = ImpactAssessment(
      isRequired: try reader.declared(
        try object.required("required"), "required", at: pointer + "/required",
        asks: "Is an assessment by Art. 35 required?"
      ) { reader, node, _ throws(JSONError) in
        guard case .boolean(let value) = node.value else {
          throw reader.wrong(node, "required", "true or false")
        }
        return value
      },
      reference: try reader.declaredString(
        "reference", of: &object, at: pointer, asks: "Where is the assessment?"),
      reason: try reader.label("reason", of: &object))
    try object.finish()
    return assessment
  }
}

extension DataGroup {
  static func read(
    _ reader: inout RecordReader, _ node: JSONNode, at pointer: String
  ) throws(JSONError) -> DataGroup {
    var object = try ObjectReader(node, what: "an entry of \"data\"", path: reader.path)
    let group = DataGroup(
      subjects: try reader.declaredIDs(
        "subjects", of: &object, at: pointer, asks: "Whose data are these?"),
      categories: try reader.declaredIDs(
        "categories", of: &object, at: pointer, asks: "Which categories of data are these?"),
      sources: try reader.optionalIDs(
        "sources", of: &object, at: pointer, asks: "Where do these data come from?"),
      isMandatory: try reader.flag("mandatory", of: &object),
      condition: try reader.declared(
        "condition", of: &object, at: pointer,
        asks: "Which condition of Art. 9(2), 10 or 87 allows these data?", SpecialCondition.read),
      note: try reader.label("note", of: &object), place: reader.place(node))
    try object.finish()
    return group
  }
}

extension SpecialCondition {
  static func read(
    _ reader: inout RecordReader, _ node: JSONNode, at pointer: String
  ) throws(JSONError) -> SpecialCondition {
    guard case .object = node.value else {
      return SpecialCondition(
        kind: try reader.choice(node, "condition", SpecialConditionKind.self), statute: nil)
    }
    var object = try ObjectReader(node, what: "a condition", path: reader.path)
    let kind = try object.required("kind")
    let condition = SpecialCondition(
      kind: try reader.choice(kind, "kind", SpecialConditionKind.self),
      statute: try reader.declaredString(
        "statute", of: &object, at: pointer, asks: "Which law allows it?"))
    try object.finish()
    return condition
  }
}

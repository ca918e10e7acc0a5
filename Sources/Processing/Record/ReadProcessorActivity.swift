import StrictJSON

extension ProcessorActivity {
  static func read(
    _ reader: inout RecordReader, _ node: JSONNode, at pointer: String
  ) throws(JSONError) -> ProcessorActivity {
    var object = try ObjectReader(node, what: "a processor's activity", path: reader.path)
    let id = try reader.id(try object.required("id"), "id")
    let activity = ProcessorActivity(
      id: id,
      name: try reader.declaredLabel(
        "name", of: &object, at: pointer, asks: "What is this activity called?"),
      onBehalfOf: try reader.declaredList(
        "onBehalfOf", of: &object, at: pointer, asks: "On behalf of which controllers is it done?",
        Principal.read),
      categoriesOfProcessing: try reader.declaredList(
        "categoriesOfProcessing", of: &object, at: pointer,
        asks: "What is done with the data on the controllers' behalf?"
      ) { reader, node, _ throws(JSONError) in
        Located(try reader.label(node, "categoriesOfProcessing"), at: reader.place(node))
      },
      data: try reader.declaredList(
        "data", of: &object, at: pointer, asks: "Which data about whom are processed?",
        DataGroup.read),
      subProcessors: try reader.declaredList(
        "subProcessors", of: &object, at: pointer, asks: "Which other processors are engaged?",
        Disclosure.read),
      contract: try reader.declaredString(
        "contract", of: &object, at: pointer, asks: "Where is the contract (Art. 28(3))?"),
      retention: try reader.declaredList(
        "retention", of: &object, at: pointer,
        asks: "When are the data erased or given back (Art. 28(3)(g))?", RetentionRule.read),
      measures: try Measure.readList(&reader, &object, at: pointer),
      owner: try reader.declaredString(
        "owner", of: &object, at: pointer, asks: "Who answers for this activity?"),
      systems: try reader.ids("systems", of: &object),
      note: try reader.label("note", of: &object), place: reader.place(node))
    try object.finish()
    return activity
  }
}

extension Principal {
  static func read(
    _ reader: inout RecordReader, _ node: JSONNode, at pointer: String
  ) throws(JSONError) -> Principal {
    guard case .object = node.value else {
      return .organisation(try reader.id(node, "onBehalfOf"))
    }
    var object = try ObjectReader(node, what: "a list of controllers", path: reader.path)
    let label = try object.required("label")
    let list = PrincipalList(
      label: Located(try reader.label(label, "label"), at: reader.place(label)),
      source: try reader.declaredString(
        "source", of: &object, at: pointer, asks: "Where is the list of the controllers kept?"),
      count: try reader.count("count", of: &object), place: reader.place(node))
    try object.finish()
    return .list(list)
  }
}

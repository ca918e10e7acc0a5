import StrictJSON

extension RetentionRule {
  /// A rule of an activity.
  static func read(
    _ reader: inout RecordReader, _ node: JSONNode, at pointer: String
  ) throws(JSONError) -> RetentionRule {
    try read(&reader, node, at: pointer, isOfRecord: false)
  }

  /// A rule of the record itself, which may name activities.
  static func readOfRecord(
    _ reader: inout RecordReader, _ node: JSONNode, at pointer: String
  ) throws(JSONError) -> RetentionRule {
    try read(&reader, node, at: pointer, isOfRecord: true)
  }

  private static func read(
    _ reader: inout RecordReader, _ node: JSONNode, at pointer: String, isOfRecord: Bool
  ) throws(JSONError) -> RetentionRule {
    var object = try ObjectReader(node, what: "a retention rule", path: reader.path)
    let activities = isOfRecord ? try reader.ids("activities", of: &object) : []
    let limit = try limit(&reader, &object, at: pointer)
    let rule = RetentionRule(
      id: try reader.id("id", of: &object), label: try reader.label("label", of: &object),
      activities: activities, categories: try reader.ids("categories", of: &object),
      subjects: try reader.ids("subjects", of: &object),
      systems: try reader.ids("systems", of: &object), limit: limit,
      trigger: try reader.declared(
        "trigger", of: &object, at: pointer, asks: "From when does the period run?",
        RetentionTrigger.read),
      statute: try reader.declaredString(
        "statute", of: &object, at: pointer, asks: "Which law prescribes it?"),
      action: try object.oneOf("action", RetentionAction.self) ?? .delete,
      exceptions: try reader.labels("exceptions", of: &object),
      note: try reader.label("note", of: &object), place: reader.place(node))
    try object.finish()
    return rule
  }

  private static func limit(
    _ reader: inout RecordReader, _ object: inout ObjectReader, at pointer: String
  ) throws(JSONError) -> Declared<RetentionLimit> {
    let period = try reader.declared(
      "period", of: &object, at: pointer, asks: "How long are the data kept?"
    ) { reader, node, _ throws(JSONError) in
      RetentionLimit.period(try reader.period(node, "period"))
    }
    let criterion = try reader.declared(
      "criterion", of: &object, at: pointer, asks: "What decides how long the data are kept?"
    ) { reader, node, _ throws(JSONError) in
      RetentionLimit.criterion(try reader.label(node, "criterion"))
    }
    switch (period, criterion) {
    case (let only?, nil), (nil, let only?): return only
    case (nil, nil): throw object.error("a retention rule needs \"period\" or \"criterion\"")
    case (_?, _?):
      throw object.error(
        "a retention rule has \"period\" or \"criterion\", not both", at: "criterion")
    }
  }
}

extension RetentionTrigger {
  static func read(
    _ reader: inout RecordReader, _ node: JSONNode, at pointer: String
  ) throws(JSONError) -> RetentionTrigger {
    guard case .object = node.value else {
      return .known(
        try ObjectReader.choice(
          node, RetentionEvent.self, what: "\"trigger\"", path: reader.path))
    }
    var object = try ObjectReader(node, what: "a trigger", path: reader.path)
    let label = try reader.label(try object.required("event"), "event")
    try object.finish()
    return .event(label)
  }
}

extension Measure {
  static func readList(
    _ reader: inout RecordReader, _ object: inout ObjectReader, at pointer: String
  ) throws(JSONError) -> Declared<[Measure]>? {
    try reader.declaredList(
      "measures", of: &object, at: pointer, asks: "How are the data protected?", read)
  }

  private static func read(
    _ reader: inout RecordReader, _ node: JSONNode, at pointer: String
  ) throws(JSONError) -> Measure {
    // Keys of a label are language codes, and no language code is as long as "text" or "kind".
    guard case .object(let members) = node.value,
      members.contains(where: { $0.key == "text" || $0.key == "kind" })
    else {
      return Measure(
        text: try reader.label(node, "measures"), kind: nil, dpv: nil, place: reader.place(node))
    }
    var object = try ObjectReader(node, what: "a measure", path: reader.path)
    let text = try reader.label(try object.required("text"), "text")
    let kind = try object.oneOf("kind", MeasureKind.self)
    let dpv = try reader.located("dpv", of: &object)
    try object.finish()
    return Measure(text: text, kind: kind, dpv: dpv, place: reader.place(node))
  }
}

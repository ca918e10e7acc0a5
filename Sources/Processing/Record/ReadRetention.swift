import StrictJSON

extension RetentionRule {
  static func read(
    _ reader: inout RecordReader, _ node: JSONNode, at pointer: String
  ) throws(JSONError) -> RetentionRule {
    var object = try ObjectReader(node, what: "a retention rule", path: reader.path)
    let categories = try reader.ids("categories", of: &object)
    let subjects = try reader.ids("subjects", of: &object)
    let period = try reader.declared(
      "period", of: &object, at: pointer, asks: "How long are the data kept?", period)
    let criterion = try reader.declared(
      "criterion", of: &object, at: pointer, asks: "What decides how long the data are kept?"
    ) { reader, node, _ throws(JSONError) in
      RetentionLimit.criterion(try reader.label(node, "criterion"))
    }
    let trigger = try reader.declared(
      "trigger", of: &object, at: pointer, asks: "From when does the period run?",
      RetentionTrigger.read)
    try object.finish()
    let limit: Declared<RetentionLimit>
    switch (period, criterion) {
    case (let only?, nil), (nil, let only?): limit = only
    case (nil, nil):
      throw object.error("a retention rule needs \"period\" or \"criterion\"")
    case (_?, _?):
      throw object.error(
        "a retention rule has \"period\" or \"criterion\", not both", at: "criterion")
    }
    return RetentionRule(
      categories: categories, subjects: subjects, limit: limit, trigger: trigger,
      position: node.position)
  }

  private static func period(
    _ reader: inout RecordReader, _ node: JSONNode, at pointer: String
  ) throws(JSONError) -> RetentionLimit {
    guard case .string(let text) = node.value else {
      throw reader.error(
        "\"period\" must be a string, not \(node.value.kindName)", at: node.position)
    }
    guard isPeriod(text) else {
      throw reader.error(
        "\"period\" must be an ISO 8601 period such as \"P7Y\" or \"P24M\", not "
          + "\"\(visible(text))\"", at: node.position)
    }
    return .period(text)
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
        text: try reader.label(node, "measures"), kind: nil, position: node.position)
    }
    var object = try ObjectReader(node, what: "a measure", path: reader.path)
    let text = try reader.label(try object.required("text"), "text")
    let kind = try object.oneOf("kind", MeasureKind.self)
    try object.finish()
    return Measure(text: text, kind: kind, position: node.position)
  }
}

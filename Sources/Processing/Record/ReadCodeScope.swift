import StrictJSON

extension DeclaredSystem {
  static func read(
    _ reader: inout RecordReader, _ node: JSONNode, at pointer: String
  ) throws(JSONError) -> DeclaredSystem {
    var object = try ObjectReader(node, what: "a system", path: reader.path)
    let id = try reader.id(try object.required("id"), "id")
    let system = DeclaredSystem(
      id: id, label: try reader.label("label", of: &object),
      kind: try reader.choice("kind", SystemKind.self, of: &object),
      paths: try reader.entries("paths", of: &object, at: pointer) {
        reader, node, _ throws(JSONError) in try reader.glob(node, "paths")
      },
      bundleIDs: try reader.strings("bundleIDs", of: &object),
      activities: try reader.ids("activities", of: &object), place: reader.place(node))
    try object.finish()
    return system
  }
}

extension CodeSelector {
  static func read(
    _ reader: inout RecordReader, _ node: JSONNode, at pointer: String
  ) throws(JSONError) -> CodeSelector {
    var object = try ObjectReader(node, what: "an entry of \"where\"", path: reader.path)
    var path: Located<String>?
    if let node = object.node("path") { path = try reader.glob(node, "path") }
    let selector = CodeSelector(
      path: path, type: try reader.located("type", of: &object),
      name: try reader.located("name", of: &object), host: try host(reader, &object),
      category: try reader.id("category", of: &object),
      recipient: try reader.id("recipient", of: &object), place: reader.place(node))
    try object.finish()
    let said = [
      selector.path, selector.type, selector.name, selector.host, selector.category,
      selector.recipient,
    ]
    guard said.contains(where: { $0 != nil }) else {
      throw object.error(
        "\"where\" needs \"path\", \"type\", \"name\", \"host\", \"category\" or \"recipient\"")
    }
    return selector
  }

  private static func host(
    _ reader: RecordReader, _ object: inout ObjectReader
  ) throws(JSONError) -> Located<String>? {
    guard let host = try reader.located("host", of: &object) else { return nil }
    guard reader.isRecipientHost(host.value) else {
      throw reader.error(
        "\"host\" must be a host name such as \"api.example.com\", not "
          + "\"\(visible(host.value))\"", at: host.place.position)
    }
    return host
  }
}

extension CodeBinding {
  static func read(
    _ reader: inout RecordReader, _ node: JSONNode, at pointer: String
  ) throws(JSONError) -> CodeBinding {
    var object = try ObjectReader(node, what: "a binding", path: reader.path)
    let selector = try CodeSelector.read(
      &reader, try object.required("where"), at: pointer + "/where")
    let ignored = try reader.locatedLabel("ignore", of: &object)
    let terms = BoundTerms(
      category: try reader.id("category", of: &object),
      subjects: try reader.ids("subjects", of: &object),
      recipient: try reader.id("recipient", of: &object),
      activity: try reader.id("activity", of: &object))
    try object.finish()
    let isNothing =
      terms.category == nil && terms.subjects.isEmpty && terms.recipient == nil
      && terms.activity == nil
    let meaning: BindingMeaning
    switch (ignored, isNothing) {
    case (let reason?, true): meaning = .ignored(reason)
    case (nil, false): meaning = .isA(terms)
    case (nil, true):
      throw object.error(
        "a binding needs \"category\", \"subjects\", \"recipient\", \"activity\" or \"ignore\"")
    case (_?, false):
      throw object.error("what is ignored is nothing else: a binding has \"ignore\" alone")
    }
    return CodeBinding(selector: selector, meaning: meaning, place: reader.place(node))
  }
}

extension Waiver {
  static func read(
    _ reader: inout RecordReader, _ node: JSONNode, at pointer: String
  ) throws(JSONError) -> Waiver {
    var object = try ObjectReader(node, what: "a waiver", path: reader.path)
    let check = try reader.choice(try object.required("check"), "check", CheckID.self)
    var selector: CodeSelector?
    if let node = object.node("where") {
      selector = try CodeSelector.read(&reader, node, at: pointer + "/where")
    }
    let waiver = Waiver(
      check: check, selector: selector, reason: try reader.locatedLabel("reason", of: &object),
      owner: try reader.located("owner", of: &object),
      expires: try reader.date("expires", of: &object), place: reader.place(node))
    try object.finish()
    return waiver
  }
}

extension SeveritySetting {
  /// The members of an object whose keys are checks.
  static func readAll(
    _ reader: RecordReader, _ object: inout ObjectReader
  ) throws(JSONError) -> [SeveritySetting] {
    var settings: [SeveritySetting] = []
    for member in try object.members("severities") {
      let key = JSONNode(value: .string(member.key), position: member.keyPosition)
      let check = try reader.choice(key, "severities", CheckID.self)
      settings.append(
        SeveritySetting(check: check, severity: try severity(reader, member.node)))
    }
    return settings
  }

  private static func severity(
    _ reader: RecordReader, _ node: JSONNode
  ) throws(JSONError) -> Severity? {
    if case .string("off") = node.value { return nil }
    let words = Severity.allCases.reversed().map(\.rawValue) + ["off"]
    let text = try reader.string(node, "severities")
    guard let severity = Severity(rawValue: text) else {
      throw reader.error(
        "a severity cannot be \"\(visible(text))\"" + suggestion(for: text, among: words),
        at: node.position)
    }
    return severity
  }
}

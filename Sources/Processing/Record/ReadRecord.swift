import StrictJSON

extension Record {
  static func read(
    _ reader: inout RecordReader, _ node: JSONNode
  ) throws(JSONError) -> Record {
    var object = try ObjectReader(node, what: "the record", path: reader.path)
    try requireVersion(&object)
    _ = try object.optionalString("$schema")
    var controller: Controller?
    if let node = object.node("controller") {
      controller = try Controller.read(&reader, node, at: "/controller")
    }
    let subjects = try reader.list(object.array("subjects"), at: "/subjects", OwnTerm.readSubject)
    let categories = try reader.list(
      object.array("categories"), at: "/categories", OwnTerm.readCategory)
    let recipients = try reader.list(
      object.array("recipients"), at: "/recipients", DeclaredRecipient.read)
    let firstPartyHosts = try reader.hosts(&object, "firstPartyHosts")
    let activities = try reader.list(
      object.array("activities"), at: "/activities", Activity.read)
    let measures = try Measure.readList(&reader, &object, at: "")
    try object.finish()
    return Record(
      path: reader.path, controller: controller, ownSubjects: subjects,
      ownCategories: categories, recipients: recipients, firstPartyHosts: firstPartyHosts,
      activities: activities,
      measures: measures,
      openQuestions: reader.openQuestions.sorted { $0.position < $1.position },
      position: node.position)
  }

  /// Another version has other keys, so it is refused before any of them is looked at.
  private static func requireVersion(_ object: inout ObjectReader) throws(JSONError) {
    let node = try object.required("schema")
    if case .number(let text) = node.value, text == "\(version)" { return }
    let found: String
    switch node.value {
    case .number(let text): found = text
    case .string(let text): found = "\"\(visible(text))\""
    case .null, .boolean, .array, .object: found = node.value.kindName
    }
    throw object.error(
      "\"schema\" is \(found), and this ropa reads version \(version) of the record; write "
        + "\"schema\": \(version), or use the ropa that the record was written for", at: "schema")
  }
}

extension OwnTerm {
  static func readSubject(
    _ reader: inout RecordReader, _ node: JSONNode, at pointer: String
  ) throws(JSONError) -> OwnTerm {
    try read(reader, node, what: "a category of subjects")
  }

  static func readCategory(
    _ reader: inout RecordReader, _ node: JSONNode, at pointer: String
  ) throws(JSONError) -> OwnTerm {
    try read(reader, node, what: "a category of data")
  }

  private static func read(
    _ reader: RecordReader, _ node: JSONNode, what: String
  ) throws(JSONError) -> OwnTerm {
    var object = try ObjectReader(node, what: what, path: reader.path)
    let id = try reader.id(try object.required("id"), "id")
    let label = try reader.label(try object.required("label"), "label")
    try object.finish()
    return OwnTerm(id: id, label: label)
  }
}

extension DeclaredRecipient {
  static func read(
    _ reader: inout RecordReader, _ node: JSONNode, at pointer: String
  ) throws(JSONError) -> DeclaredRecipient {
    var object = try ObjectReader(node, what: "a recipient", path: reader.path)
    let id = try reader.id(try object.required("id"), "id")
    var name: Label?
    if let node = object.node("name") { name = try reader.label(node, "name") }
    let company = try object.optionalString("company")
    let country = try reader.declaredString(
      "country", of: &object, at: pointer, asks: "In which country is this recipient?")
    let role = try reader.declared(
      "role", of: &object, at: pointer,
      asks: "Does this recipient process the data on your behalf, or for purposes of its own?"
    ) { reader, node, _ throws(JSONError) in
      try ObjectReader.choice(node, DeclaredRole.self, what: "\"role\"", path: reader.path)
    }
    let service = try reader.declared(
      "service", of: &object, at: pointer, asks: "What does this recipient do for you?"
    ) { reader, node, _ throws(JSONError) in try reader.label(node, "service") }
    let hosts = try reader.hosts(&object, "hosts")
    try object.finish()
    return DeclaredRecipient(
      id: id, name: name, company: company, country: country, role: role, service: service,
      hosts: hosts, position: node.position)
  }
}

extension RecordReader {
  /// The hosts of a key, each refused that can be none.
  fileprivate func hosts(
    _ object: inout ObjectReader, _ key: String
  ) throws(JSONError) -> [Placed<String>] {
    let hosts = try object.strings(key)
    for host in hosts where !isRecipientHost(host.value) {
      throw error(
        "\"\(key)\" must hold host names such as \"api.example.com\", not "
          + "\"\(visible(host.value))\"", at: host.position)
    }
    return hosts
  }

  /// A leading dot means all below, as in the rules; a single part (`.com`) would be half the world.
  private func isRecipientHost(_ text: String) -> Bool {
    let host = text.hasPrefix(".") ? String(text.dropFirst()) : text
    return isHostName(host) && host.contains(".")
  }
}

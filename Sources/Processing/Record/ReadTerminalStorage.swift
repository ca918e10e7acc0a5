import StrictJSON

extension TerminalStorage {
  static func read(
    _ reader: inout RecordReader, _ node: JSONNode, at pointer: String
  ) throws(JSONError) -> TerminalStorage {
    var object = try ObjectReader(node, what: "an entry of \"terminalStorage\"", path: reader.path)
    let name = try reader.located(try object.required("name"), "name")
    let storage = TerminalStorage(
      name: name,
      provider: try reader.declared(
        "provider", of: &object, at: pointer, asks: "Who sets it: a recipient, or \"self\"?"
      ) { reader, node, _ throws(JSONError) in try reader.id(node, "provider").value },
      category: try reader.declaredChoice(
        "category", StorageCategory.self, of: &object, at: pointer,
        asks: "Is it necessary, functional, analytics or marketing?"),
      lifetime: try reader.declared(
        "lifetime", of: &object, at: pointer, asks: "How long does it stay on the device?",
        StorageLifetime.read),
      purpose: try reader.declaredLabel(
        "purpose", of: &object, at: pointer, asks: "What is it for?"),
      party: try reader.choice("party", StorageParty.self, of: &object),
      gate: try reader.id("gate", of: &object), note: try reader.label("note", of: &object),
      place: reader.place(node))
    try object.finish()
    return storage
  }
}

extension StorageLifetime {
  static func read(
    _ reader: inout RecordReader, _ node: JSONNode, at pointer: String
  ) throws(JSONError) -> StorageLifetime {
    if case .string("session") = node.value { return .session }
    let text = try reader.string(node, "lifetime")
    guard let period = Period(text) else {
      throw reader.error(
        "\"lifetime\" must be \"session\" or an ISO 8601 period such as \"P6M\" or \"PT30M\", not "
          + "\"\(visible(text))\"", at: node.position)
    }
    return .period(period)
  }
}

extension ConsentGate {
  static func read(
    _ reader: inout RecordReader, _ node: JSONNode, at pointer: String
  ) throws(JSONError) -> ConsentGate {
    var object = try ObjectReader(node, what: "a consent gate", path: reader.path)
    let id = try reader.id(try object.required("id"), "id")
    let gate = ConsentGate(
      id: id, label: try reader.label("label", of: &object),
      symbols: try reader.strings("symbols", of: &object),
      withdrawSymbols: try reader.strings("withdrawSymbols", of: &object),
      withdrawal: try reader.declaredLabel(
        "withdrawal", of: &object, at: pointer, asks: "How is the consent withdrawn?"),
      isOnByDefault: try object.boolean("onByDefault", default: false),
      place: reader.place(node))
    try object.finish()
    return gate
  }
}

import StrictJSON

extension RecordFragment {
  static func read(
    _ reader: inout RecordReader, _ node: JSONNode
  ) throws(JSONError) -> RecordFragment {
    var object = try ObjectReader(node, what: "the record", path: reader.path)
    try requireVersion(&object)
    _ = try object.optionalString("$schema")
    let includes = try reader.entries("include", of: &object, at: "") {
      reader, node, _ throws(JSONError) in
      // From the file's own folder, so without the folder that a glob of code gets in front.
      try RecordReader(path: reader.path).glob(node, "include")
    }
    let record = try Record.read(&reader, node, &object)
    try object.finish()
    return RecordFragment(record: record, includes: includes, texts: entryTexts(of: node))
  }

  /// Another version has other keys, so it is refused before any of them is looked at.
  private static func requireVersion(_ object: inout ObjectReader) throws(JSONError) {
    let node = try object.required("schema")
    if case .number(let text) = node.value, text == "\(Record.version)" { return }
    let found: String
    switch node.value {
    case .number(let text): found = text
    case .string(let text): found = "\"\(visible(text))\""
    case .null, .boolean, .array, .object: found = node.value.kindName
    }
    throw object.error(
      "\"schema\" is \(found), and this ropa reads version \(Record.version) of the record; write "
        + "\"schema\": \(Record.version), or use the ropa that the record was written for",
      at: "schema")
  }
}

extension Record {
  fileprivate static func read(
    _ reader: inout RecordReader, _ node: JSONNode, _ object: inout ObjectReader
  ) throws(JSONError) -> Record {
    var controller: Organisation?
    if let node = object.node("controller") {
      controller = try Organisation.readController(&reader, node, at: "/controller")
    }
    let parts = try Parts.read(&reader, &object)
    let reviewedAt = try reader.declaredDate(
      "reviewedAt", of: &object, at: "", asks: "When was this record last gone through?")
    let interval = try reader.declared(
      "reviewInterval", of: &object, at: "", asks: "After which time is it gone through again?"
    ) { reader, node, _ throws(JSONError) in try reader.period(node, "reviewInterval") }
    let languages = try reader.strings("languages", of: &object)
    for language in languages { try reader.requireLanguage(language) }
    let place = reader.place(node)
    return Record(
      path: reader.path, paths: [reader.path], controller: controller,
      organisations: parts.organisations, ownSubjects: parts.ownSubjects,
      ownCategories: parts.ownCategories, sources: parts.sources, recipients: parts.recipients,
      transfers: parts.transfers, firstPartyHosts: try reader.hosts("firstPartyHosts", of: &object),
      activities: parts.activities, processorActivities: parts.processorActivities,
      retention: parts.retention, measures: try Measure.readList(&reader, &object, at: ""),
      terminalStorage: parts.terminalStorage, consentGates: parts.consentGates,
      systems: try reader.entries("systems", of: &object, at: "", DeclaredSystem.read),
      bindings: try reader.entries("bindings", of: &object, at: "", CodeBinding.read),
      waivers: try reader.entries("waivers", of: &object, at: "", Waiver.read),
      severities: try SeveritySetting.readAll(reader, &object),
      authorities: try authorities(&reader, &object),
      rights: try reader.entries("rights", of: &object, at: "", RightOffered.read),
      notices: try reader.entries("notices", of: &object, at: "", Notice.read),
      languages: languages,
      reviews: [
        Review(path: reader.path, reviewedAt: reviewedAt, interval: interval, place: place)
      ],
      openQuestions: reader.openQuestions.sorted { $0.place < $1.place }, place: place)
  }

  /// One, or a list; empty where the question is open.
  private static func authorities(
    _ reader: inout RecordReader, _ object: inout ObjectReader
  ) throws(JSONError) -> [Authority] {
    let authorities = try reader.declaredOneOrMore(
      "authority", of: &object, at: "", asks: "Which supervisory authority is competent?",
      Authority.read)
    return authorities?.value ?? []
  }
}

/// The lists of a record whose entries refer to one another.
private struct Parts {
  let organisations: [Organisation]
  let ownSubjects: [OwnSubject]
  let ownCategories: [OwnCategory]
  let sources: [DataSource]
  let recipients: [DeclaredRecipient]
  let transfers: Declared<[Transfer]>?
  let activities: [Activity]
  let processorActivities: [ProcessorActivity]
  let retention: [RetentionRule]
  let terminalStorage: Declared<[TerminalStorage]>?
  let consentGates: [ConsentGate]

  static func read(
    _ reader: inout RecordReader, _ object: inout ObjectReader
  ) throws(JSONError) -> Parts {
    Parts(
      organisations: try reader.entries("organisations", of: &object, at: "", Organisation.read),
      ownSubjects: try reader.entries("subjects", of: &object, at: "", OwnSubject.read),
      ownCategories: try reader.entries("categories", of: &object, at: "", OwnCategory.read),
      sources: try reader.entries("sources", of: &object, at: "", DataSource.read),
      recipients: try reader.entries("recipients", of: &object, at: "", DeclaredRecipient.read),
      transfers: try reader.declaredList(
        "transfers", of: &object, at: "",
        asks: "Which data go to third countries, and by which mechanism?", Transfer.read),
      activities: try reader.entries("activities", of: &object, at: "", Activity.read),
      processorActivities: try reader.entries(
        "processorActivities", of: &object, at: "", ProcessorActivity.read),
      retention: try reader.entries(
        "retention", of: &object, at: "", RetentionRule.readOfRecord),
      terminalStorage: try reader.declaredList(
        "terminalStorage", of: &object, at: "",
        asks: "Which cookies and other things are stored on people's devices?",
        TerminalStorage.read),
      consentGates: try reader.entries("consentGates", of: &object, at: "", ConsentGate.read))
  }
}

/// What each entry of each list says, by the list's key and the entry's id: JSON without places and
/// comments. Of entries with the same id, the first.
private func entryTexts(of node: JSONNode) -> [String: [String: String]] {
  guard case .object(let members) = node.value else { return [:] }
  var result: [String: [String: String]] = [:]
  for member in members {
    guard case .array(let elements) = member.node.value else {
      result[member.key, default: [:]][""] = plainText(of: member.node)
      continue
    }
    for element in elements {
      guard case .object(let fields) = element.value,
        case .string(let id)? = fields.first(where: { $0.key == "id" })?.node.value,
        result[member.key]?[id] == nil
      else { continue }
      result[member.key, default: [:]][id] = plainText(of: element)
    }
  }
  return result
}

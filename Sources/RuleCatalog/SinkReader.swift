import StrictJSON

extension ReadRules {
  /// A file of `Rules/sinks/`.
  mutating func sink(_ node: JSONNode, id: String, path: String) throws(RuleError) -> Sink {
    var object = try ObjectReader(node, what: "a sink", path: path)
    guard let role = try object.oneOf("role", SinkRole.self) else {
      throw object.error("a sink needs the key \"role\"")
    }
    let name = try object.string("name")
    let what = try object.string("what")
    let sources = try object.strings("sources").map(\.value)
    let isUnprotected = try object.boolean("unprotected", default: false)
    let redacts = try object.boolean("redacts", default: false)
    let modules = try object.strings("modules").map(\.value)
    var calls: [SinkCall] = []
    for form in SinkForm.allCases {
      for node in try object.array(form.rawValue) {
        calls.append(try sinkCall(node, form, path: path))
      }
    }
    let attributes = try object.strings("attributes").map(\.value)
    let types = try object.strings("types").map(\.value)
    let references = try object.strings("references").map(\.value)
    let relations = try object.strings("relations").map(\.value)
    let erasedBy = try object.strings("erasedBy").map(\.value)
    var builds = TableBuilding()
    if let node = object.node("builds") {
      var building = try ObjectReader(node, what: "\"builds\"", path: path)
      builds.columns = try building.strings("columns").map(\.value)
      builds.tables = try building.strings("tables").map(\.value)
      builds.modules = try building.strings("modules").map(\.value)
      try building.finish()
    }
    var weakness = Weakness()
    weakness.categories = try names(&object, "categories", .category)
    weakness.words = try object.strings("words").map(\.value)
    weakness.isUnmixed = try object.boolean("unmixed", default: false)
    weakness.instead = try object.optionalString("instead") ?? ""
    try object.finish()
    guard role == .weakened || weakness == Weakness() else {
      throw object.error(
        "only what weakens has \"categories\", \"words\", \"unmixed\" and \"instead\"")
    }
    guard !sources.isEmpty else { throw object.error("a sink needs sources", at: "sources") }
    guard !calls.isEmpty || !attributes.isEmpty || !types.isEmpty else {
      throw object.error("a sink needs calls, writes, answers, attributes or types")
    }
    return Sink(
      id: id, role: role, name: name, what: what, sources: sources, isUnprotected: isUnprotected,
      redacts: redacts, modules: modules, calls: calls, attributes: attributes, types: types,
      references: references, relations: relations, erasedBy: erasedBy, builds: builds,
      weakness: weakness)
  }

  private func sinkCall(
    _ node: JSONNode, _ form: SinkForm, path: String
  ) throws(RuleError) -> SinkCall {
    var object = try ObjectReader(node, what: "an entry of \"\(form.rawValue)\"", path: path)
    let of = try object.strings("of").map(\.value)
    let names = try object.strings("names").map(\.value)
    let data = try object.strings("data").map { ArgumentPlace($0.value) }
    let host = try object.strings("host").map { ArgumentPlace($0.value) }
    let lifetime = try object.strings("lifetime").map(\.value)
    let isDistinct = try object.boolean("distinct", default: false)
    let isOpening = try object.boolean("opens", default: false)
    var condition: SinkCondition?
    if let node = object.node("when") { condition = try sinkCondition(node, path: path) }
    let handedTo = try object.strings("handedTo").map(\.value)
    var inAddress: AnswersInAddress?
    if let node = object.node("inAddress") { inAddress = try answersInAddress(node, path: path) }
    try object.finish()
    guard inAddress == nil || form == .answers else {
      throw object.error("only what \"answers\" has \"inAddress\"", at: "inAddress")
    }
    guard !names.isEmpty else {
      throw object.error("an entry of \"\(form.rawValue)\" needs names", at: "names")
    }
    return SinkCall(
      form: form, of: of, names: names, data: data, host: host, lifetime: lifetime,
      isDistinct: isDistinct, isOpening: isOpening, condition: condition, handedTo: handedTo,
      inAddress: inAddress)
  }

  private func answersInAddress(
    _ node: JSONNode, path: String
  ) throws(RuleError) -> AnswersInAddress {
    var object = try ObjectReader(node, what: "\"inAddress\"", path: path)
    let by = try object.optionalString("by") ?? ""
    let values = try object.strings("is").map(\.value)
    let mentions = try object.strings("mentions").map(\.value)
    try object.finish()
    guard by.isEmpty == values.isEmpty else {
      throw object.error("\"inAddress\" needs both of \"by\" and \"is\", or none")
    }
    return AnswersInAddress(by: by, values: values, mentions: mentions)
  }

  private func sinkCondition(
    _ node: JSONNode, path: String
  ) throws(RuleError) -> SinkCondition {
    var when = try ObjectReader(node, what: "\"when\"", path: path)
    let position = try when.optionalInteger("argument")
    let isMaker = try when.boolean("maker", default: false)
    let prepared = try when.strings("prepared").map(\.value)
    var tests: [(test: ConditionTest, constants: [String])] = []
    for test in ConditionTest.allCases {
      let constants = try when.strings(test.rawValue).map(\.value)
      if !constants.isEmpty { tests.append((test, constants)) }
    }
    try when.finish()
    guard tests.count == 1, let (test, constants) = tests.first else {
      throw when.error("\"when\" needs one of \"is\", \"isNot\" and \"mentions\"")
    }
    guard [position != nil, isMaker, !prepared.isEmpty].filter(\.self).count < 2 else {
      throw when.error("\"when\" takes one of \"argument\", \"maker\" and \"prepared\"")
    }
    let place: ConditionPlace =
      isMaker ? .maker : prepared.isEmpty ? .argument(position ?? 0) : .preparation(prepared)
    guard position != nil || test == .mentions || place == .argument(0) else {
      throw when.error("only an argument \"is\" something; of others use \"mentions\"")
    }
    return SinkCondition(place: place, test: test, constants: constants)
  }
}

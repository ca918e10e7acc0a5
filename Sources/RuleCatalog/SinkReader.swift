import StrictJSON

extension ReadRules {
  /// A file of `Rules/sinks/`.
  func sink(_ node: JSONNode, id: String, path: String) throws(RuleError) -> Sink {
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
    try object.finish()
    guard !sources.isEmpty else { throw object.error("a sink needs sources", at: "sources") }
    guard !calls.isEmpty || !attributes.isEmpty || !types.isEmpty else {
      throw object.error("a sink needs calls, writes, answers, attributes or types")
    }
    return Sink(
      id: id, role: role, name: name, what: what, sources: sources, isUnprotected: isUnprotected,
      redacts: redacts, modules: modules, calls: calls, attributes: attributes, types: types)
  }

  private func sinkCall(
    _ node: JSONNode, _ form: SinkForm, path: String
  ) throws(RuleError) -> SinkCall {
    var object = try ObjectReader(node, what: "an entry of \"\(form.rawValue)\"", path: path)
    let of = try object.strings("of").map(\.value)
    let names = try object.strings("names").map(\.value)
    let data = try object.strings("data").map { ArgumentPlace($0.value) }
    let host = try object.strings("host").map { ArgumentPlace($0.value) }
    let isDistinct = try object.boolean("distinct", default: false)
    var condition: SinkCondition?
    if let node = object.node("when") {
      var when = try ObjectReader(node, what: "\"when\"", path: path)
      let position = try when.optionalInteger("argument") ?? 0
      let wanted = try when.strings("is").map(\.value)
      let unwanted = try when.strings("isNot").map(\.value)
      try when.finish()
      guard wanted.isEmpty != unwanted.isEmpty else {
        throw when.error("\"when\" needs either \"is\" or \"isNot\"")
      }
      condition = SinkCondition(
        position: position, constants: wanted + unwanted, mustBe: !wanted.isEmpty)
    }
    try object.finish()
    guard !names.isEmpty else {
      throw object.error("an entry of \"\(form.rawValue)\" needs names", at: "names")
    }
    return SinkCall(
      form: form, of: of, names: names, data: data, host: host, isDistinct: isDistinct,
      condition: condition)
  }
}

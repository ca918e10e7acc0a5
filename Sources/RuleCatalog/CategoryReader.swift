import StrictJSON

extension ReadRules {
  /// A file of `Rules/data/`.
  mutating func category(
    _ node: JSONNode, id: String, path: String
  ) throws(RuleError) -> DataCategory {
    var object = try ObjectReader(node, what: "a category", path: path)
    let label = try labels(&object)
    let sensitivity = try object.oneOf("sensitivity", Sensitivity.self)
    let dpv = try object.string("dpv")
    let fides = try object.string("fides")
    let apple = try object.string("apple")
    let why = try object.string("why")
    let phrases = try phrases(&object, "phrases", of: id)
    var conditions: [PhraseCondition] = []
    for node in try object.array("conditions") {
      conditions.append(try condition(node, of: id, path: path))
    }
    let exceptions = try self.phrases(&object, "exceptions", of: id)
    let types = try object.strings("types").map(\.value)
    let values = try self.values(&object, path: path)
    let platform = try platform(&object, path: path)
    var written: [WrittenShape] = []
    for node in try object.array("written") {
      written.append(
        try ObjectReader.choice(node, WrittenShape.self, what: "a form of text", path: path))
    }
    let isMadeOfParts = try object.boolean("madeOfParts", default: false)
    try object.finish()
    guard let sensitivity else { throw object.error("a category needs the key \"sensitivity\"") }
    guard !phrases.isEmpty || !conditions.isEmpty || !types.isEmpty else {
      throw object.error("a category needs phrases, conditions or types")
    }
    return DataCategory(
      id: id, label: label, sensitivity: sensitivity, dpv: dpv, fides: fides, apple: apple,
      why: why, phrases: phrases, conditions: conditions, exceptions: exceptions, types: types,
      values: values.isEmpty ? [.text] : values, isMadeOfParts: isMadeOfParts,
      written: written, platform: platform)
  }

  private mutating func condition(
    _ node: JSONNode, of rule: String, path: String
  ) throws(RuleError) -> PhraseCondition {
    var object = try ObjectReader(node, what: "a condition", path: path)
    let condition = PhraseCondition(
      phrases: try phrases(&object, "phrases", of: rule),
      of: try names(&object, "of", .vocabularyOrSubject),
      behind: try names(&object, "behind", .vocabularyOrSubject),
      beside: try names(&object, "beside", .category),
      besideType: try names(&object, "besideType", .vocabularyOrSubject),
      notOf: try names(&object, "notOf", .vocabularyOrSubject),
      notBeside: try names(&object, "notBeside", .vocabularyOrSubject),
      amid: try names(&object, "amid", .vocabularyOrSubject),
      inPairs: try object.boolean("inPairs", default: false),
      isEnoughAlone: try object.boolean("enoughAlone", default: false),
      values: try values(&object, path: path))
    try object.finish()
    guard !condition.phrases.isEmpty else { throw object.error("a condition needs phrases") }
    guard
      !condition.of.isEmpty || !condition.behind.isEmpty || !condition.beside.isEmpty
        || !condition.besideType.isEmpty || !condition.notOf.isEmpty
        || !condition.notBeside.isEmpty || condition.inPairs || condition.isEnoughAlone
    else {
      throw object.error(
        "a condition needs \"of\", \"behind\", \"beside\", \"besideType\", \"notOf\", "
          + "\"notBeside\", \"inPairs\" or \"enoughAlone\"")
    }
    return condition
  }

  private func values(
    _ object: inout ObjectReader, path: String
  ) throws(RuleError) -> [ValueShape] {
    var values: [ValueShape] = []
    for node in try object.array("values") {
      values.append(try ObjectReader.choice(node, ValueShape.self, what: "a value", path: path))
    }
    return values
  }

  private func platform(
    _ object: inout ObjectReader, path: String
  ) throws(RuleError) -> [PlatformSource] {
    guard let node = object.node("platform") else { return [] }
    var platform = try ObjectReader(node, what: "\"platform\"", path: path)
    var sources: [PlatformSource] = []
    for kind in PlatformSource.Kind.allCases {
      for name in try platform.strings(kind.rawValue) {
        sources.append(PlatformSource(kind: kind, name: name.value))
      }
    }
    try platform.finish()
    return sources
  }
}

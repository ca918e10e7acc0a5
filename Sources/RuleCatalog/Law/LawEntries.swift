import StrictJSON

extension Country: LawEntry {
  static func read(
    _ object: inout ObjectReader, by rules: inout ReadRules
  ) throws(RuleError) -> Country {
    let code = try object.string("code")
    let letters = UInt8(ascii: "A")...UInt8(ascii: "Z")
    guard code.utf8.count == 2, code.utf8.allSatisfy(letters.contains) else {
      throw object.error("the code of a country is two capital letters", at: "code")
    }
    return Country(code: code, name: try rules.labels(&object, "name"))
  }
}

extension Membership: LawEntry {
  static func read(
    _ object: inout ObjectReader, by rules: inout ReadRules
  ) throws(RuleError) -> Membership {
    _ = try object.required("from")
    return Membership(
      country: try rules.countryCode(&object),
      union: try object.requiredChoice("union", Union.self),
      validity: try rules.validity(&object), source: try object.string("source"))
  }
}

extension AdequacyDecision: LawEntry {
  static func read(
    _ object: inout ObjectReader, by rules: inout ReadRules
  ) throws(RuleError) -> AdequacyDecision {
    _ = try object.required("from")
    let destination: Destination
    if let organisation = try object.optionalString("organisation") {
      destination = .internationalOrganisation(organisation)
    } else {
      destination = .country(try rules.countryCode(&object))
    }
    var challenge: Challenge?
    if let node = object.node("challenge") {
      challenge = try AdequacyDecision.challenge(node, object.path, by: rules)
    }
    let decision = AdequacyDecision(
      decision: try object.string("decision"), names: try object.strings("names").map(\.value),
      destination: destination, validity: try rules.validity(&object),
      ended: try object.oneOf("ended", Ending.self),
      limit: try object.requiredChoice("limit", Limit.self),
      scope: try rules.labels(&object, "scope"), challenge: challenge,
      source: try object.string("source"))
    guard decision.ended == nil || decision.validity.until != nil else {
      throw object.error("what has ended needs \"until\"", at: "ended")
    }
    return decision
  }

  private static func challenge(
    _ node: JSONNode, _ path: String, by rules: ReadRules
  ) throws(RuleError) -> Challenge {
    var object = try ObjectReader(node, what: "\"challenge\"", path: path)
    let challenge = Challenge(
      number: try object.string("case"), from: try object.date("from"),
      text: try rules.labels(&object, "text"))
    try object.finish()
    return challenge
  }
}

extension ClauseSet: LawEntry {
  static func read(
    _ object: inout ObjectReader, by rules: inout ReadRules
  ) throws(RuleError) -> ClauseSet {
    _ = try object.required("from")
    var modules: [Module] = []
    for node in try object.array("modules") {
      modules.append(try module(node, object.path, by: rules))
    }
    return ClauseSet(
      decision: try object.string("decision"), names: try object.strings("names").map(\.value),
      use: try object.requiredChoice("use", Use.self), modules: modules,
      validity: try rules.validity(&object), lastNew: try object.date("lastNew"),
      replacedBy: try object.optionalString("replacedBy"), source: try object.string("source"))
  }

  private static func module(
    _ node: JSONNode, _ path: String, by rules: ReadRules
  ) throws(RuleError) -> Module {
    var object = try ObjectReader(node, what: "a module", path: path)
    _ = try object.required("number")
    guard let number = try object.optionalInteger("number"), (1...4).contains(number) else {
      throw object.error("a module has a number from 1 to 4", at: "number")
    }
    let module = Module(
      number: number, exporter: try object.requiredChoice("exporter", Role.self),
      importer: try object.requiredChoice("importer", Role.self),
      name: try rules.labels(&object, "name"))
    try object.finish()
    return module
  }
}

extension SupervisoryAuthority: LawEntry {
  static func read(
    _ object: inout ObjectReader, by rules: inout ReadRules
  ) throws(RuleError) -> SupervisoryAuthority {
    var formerNames: [FormerName] = []
    for node in try object.array("formerNames") {
      var former = try ObjectReader(node, what: "a former name", path: object.path)
      formerNames.append(
        FormerName(name: try former.string("name"), until: try former.date("until")))
      try former.finish()
    }
    return SupervisoryAuthority(
      id: try object.string("id"), country: try rules.countryCode(&object),
      name: try object.string("name"), english: try object.string("english"),
      abbreviation: try object.optionalString("abbreviation"),
      otherNames: try object.strings("otherNames").map(\.value), url: try object.url("url"),
      from: try object.date("from"), formerNames: formerNames,
      formerURLs: try object.strings("formerURLs").map(\.value),
      source: try object.string("source"))
  }
}

extension RenamedOrganisation: LawEntry {
  static func read(
    _ object: inout ObjectReader, by rules: inout ReadRules
  ) throws(RuleError) -> RenamedOrganisation {
    let organisation = RenamedOrganisation(
      now: try object.optionalString("now"), was: try object.strings("was").map(\.value),
      until: try object.date("until"),
      change: try object.requiredChoice("change", Change.self),
      source: try object.string("source"))
    guard !organisation.was.isEmpty else { throw object.error("\"was\" needs a name", at: "was") }
    guard organisation.now != nil || organisation.change == .dissolved else {
      throw object.error("an organisation that was not dissolved needs \"now\"")
    }
    return organisation
  }
}

extension Statute: LawEntry {
  static func read(
    _ object: inout ObjectReader, by rules: inout ReadRules
  ) throws(RuleError) -> Statute {
    _ = try object.required("from")
    var periods: [Period] = []
    for node in try object.array("periods") {
      periods.append(try period(node, object.path, by: rules))
    }
    let hasAbout = object.node("about") != nil
    let statute = Statute(
      id: try object.string("id"), country: try rules.countryCode(&object),
      name: try object.string("name"), citations: try object.strings("citations").map(\.value),
      section: try object.optionalString("section"),
      about: hasAbout ? try rules.labels(&object, "about") : nil, periods: periods,
      validity: try rules.validity(&object), replacedBy: try object.optionalString("replacedBy"),
      source: try object.string("source"))
    guard !statute.citations.isEmpty else {
      throw object.error("\"citations\" needs a text", at: "citations")
    }
    return statute
  }

  private static func period(
    _ node: JSONNode, _ path: String, by rules: ReadRules
  ) throws(RuleError) -> Period {
    var object = try ObjectReader(node, what: "a period", path: path)
    let text = try object.string("period")
    guard Period.months(of: text) != nil else {
      throw object.error("\"period\" must be years and months as P7Y or P3Y6M", at: "period")
    }
    let period = Period(
      of: try rules.labels(&object, "of"), period: text,
      trigger: try object.requiredChoice("trigger", Trigger.self))
    try object.finish()
    return period
  }
}

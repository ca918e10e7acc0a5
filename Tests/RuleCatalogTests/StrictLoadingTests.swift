import RuleCatalog
import Testing

private let category = """
  { "label": { "en": "thing" }, "sensitivity": "normal", "dpv": "pd:X", "fides": "x",
    "apple": "X", "why": "because", "phrases": { "en": ["thing"] } }
  """

private func load(_ files: (path: String, text: String)...) -> String {
  do {
    let catalog = try RuleCatalog.load(files)
    return "\(catalog.categories.count) \(catalog.subjects.count) \(catalog.recipients.count)"
  } catch { return error.description }
}

/// The category with one piece of its text replaced.
private func changed(_ old: String, _ new: String) -> String { category.replacing(old, with: new) }

@Test func `a good rule loads, and a later file of the same path replaces it`() throws {
  #expect(load(("data/a/thing.json", category)) == "1 0 0")
  let later = changed("because", "for another reason")
  let catalog = try RuleCatalog.load([
    ("data/a/thing.json", category), ("data/a/thing.json", later),
  ])
  #expect(catalog.category("a/thing")?.why == "for another reason")
}

@Test(arguments: [
  (changed("\"why\"", "\"wy\""), "2:?: unknown key \"wy\" in a category; did you mean \"why\"?"),
  (
    changed("\"normal\"", "\"norml\""),
    "1:?: \"sensitivity\" cannot be \"norml\"; did you mean \"normal\"?"
  ),
  (changed("{ \"en\": \"thing\" }", "{ \"sv\": \"sak\" }"), "1:?: \"label\" needs \"en\""),
  (
    changed("{ \"en\": \"thing\" }", "{ \"en\": \"thing\", \"sw\": \"sak\" }"),
    "1:?: unknown language \"sw\"; did you mean \"sv\"?"
  ),
  (changed("[\"thing\"]", "[\"\"]"), "2:?: a phrase must not be empty"),
  (changed("[\"thing\"]", "[\"--\"]"), "2:?: the phrase \"--\" has no word"),
  (changed("[\"thing\"]", "[3]"), "2:?: a phrase must be a string, not a number"),
  (
    changed("[\"thing\"]", "\"thing\""),
    "2:?: \"en\" of \"phrases\" must be an array, not a string"
  ),
  (
    changed("\"phrases\": { \"en\": [\"thing\"] }", "\"values\": [\"text\"]"),
    "1:?: a category needs phrases, conditions or types"
  ),
  (
    changed("\"why\": \"because\"", "\"why\": \"because\", \"values\": [\"txt\"]"),
    "2:?: a value cannot be \"txt\"; did you mean \"text\"?"
  ),
  (
    changed(
      "\"why\"",
      "\"conditions\": [{ \"phrases\": { \"en\": [\"x\"] }, \"of\": [\"persn\"] }], \"why\""),
    "2:?: unknown vocabulary or subject \"persn\"; did you mean \"person\"?"
  ),
  (
    changed(
      "\"why\"", "\"conditions\": [{ \"phrases\": { \"en\": [\"x\"] } }], \"why\""),
    "2:?: a condition needs \"of\", \"behind\", \"beside\", \"besideType\", \"notOf\", \"notBeside\", \"inPairs\" or \"enoughAlone\""
  ),
  (
    changed(
      "\"why\"",
      "\"conditions\": [{ \"phrases\": { \"en\": [\"x\"] }, \"beside\": [\"a/thin\"] }], \"why\""),
    "2:?: unknown category \"a/thin\"; did you mean \"a/thing\"?"
  ),
  ("[]", "1:?: a category must be an object, not an array"),
])
func `a mistake in a category is refused at its place`(text: String, message: String) {
  let person = ("vocabulary/person.json", "{ \"why\": \"x\", \"phrases\": {} }")
  let error = load(("data/a/thing.json", text), person)
  // The column is checked by the tests of the JSON reader; here it would only count characters.
  let parts = error.split(separator: ":", maxSplits: 3)
  #expect(parts.count == 4)
  #expect("\(parts[0]):\(parts[1]):?:\(parts[3])" == "data/a/thing.json:\(message)")
}

@Test(arguments: [
  ("dta/x.json", "dta/x.json:1:1: unknown folder \"dta\" in Rules/; did you mean \"data\"?"),
  ("x.json", "x.json:1:1: a rule is a .json file in a folder of Rules/"),
  ("data/x.txt", "data/x.txt:1:1: a rule is a .json file in a folder of Rules/"),
  ("data/.json", "data/.json:1:1: a rule is a .json file in a folder of Rules/"),
  ("schemas/x.json", "0 0 0"),
])
func `a rule stands in a folder that is known`(path: String, message: String) {
  #expect(load((path, "{}")) == message)
}

@Test func `a phrase belongs to one category`() {
  #expect(
    load(("data/a/one.json", category), ("data/a/two.json", category))
      == "data/a/two.json:2:55: the phrase \"thing\" belongs to a/one already (data/a/one.json:2)")
}

@Test(arguments: [
  ("\"SE\"", "\"se\"", "\"country\" must be two capital letters (ISO 3166-1), not \"se\""),
  (
    "[\"processor\"]", "[\"procesor\"]",
    "a role cannot be \"procesor\"; did you mean \"processor\"?"
  ),
  ("[\"processor\"]", "[]", "a recipient needs roles"),
  ("[\"https://x.example\"]", "[]", "a recipient needs sources"),
  ("{ \"modules\": [\"X\"] }", "{}", "there is no evidence"),
  (
    "\"modules\"", "\"moduls\"", "unknown key \"moduls\" in evidence; did you mean \"modules\"?"
  ),
  ("[\"X\"]", "[\" \"]", "a value of \"modules\" must not be empty"),
  (
    "{ \"modules\": [\"X\"] }", "{ \"hosts\": [\"https://x.example\"] }",
    "\"https://x.example\" is not a host: lower case, no scheme, no port; "
      + "a leading dot for all below it, a path where only that is meant"
  ),
  (
    "{ \"modules\": [\"X\"] }", "{ \"credentials\": [\"ab{hex:3}\"] }",
    "\"ab{hex:3}\" is no credential: it needs a run of 4 characters or more"
  ),
  (
    "{ \"modules\": [\"X\"] }", "{ \"credentials\": [\"{hex:32}\"] }",
    "\"{hex:32}\" must start with two characters that are always there"
  ),
  (
    "{ \"modules\": [\"X\"] }", "{ \"credentials\": [\"ab{hex:9-}c\"] }",
    "\"ab{hex:9-}c\" has a run of open length before more of its own letters"
  ),
  (
    "{ \"modules\": [\"X\"] }", "{ \"modules\": [\"X\"] }, \"regions\": { \"x.example\": \"EU\" }",
    "\"x.example\" of \"regions\" is not among the hosts of the evidence, "
      + "nor below one of them that starts with a dot"
  ),
  (
    "{ \"modules\": [\"X\"] }",
    "{ \"hosts\": [\".x.example\"] }, \"regions\": { \"a.x.example\": \"eu\" }",
    "a place must be two capital letters (ISO 3166-1), \"EU\" or \"EEA\", not \"eu\""
  ),
  (
    "{ \"modules\": [\"X\"] }", "{ \"packages\": { \"pods\": [\"X\"] } }",
    "unknown key \"pods\" in packages; known are \"swift\", \"cocoaPods\", \"carthage\""
  ),
])
func `a mistake in a recipient is refused`(old: String, new: String, message: String) {
  let good = """
    { "name": "X", "company": "X AB", "country": "SE", "service": "x", "roles": ["processor"],
      "sources": ["https://x.example"], "evidence": { "modules": ["X"] } }
    """
  #expect(load(("recipients/x.json", good)) == "0 0 1")
  let error = load(("recipients/x.json", good.replacing(old, with: new)))
  #expect(error.hasSuffix(": " + message), "\(error)")
}

@Test func `a subject needs what it is`() {
  #expect(
    load(("subjects/x.json", "{ \"label\": { \"en\": \"x\" }, \"phrases\": {} }"))
      == "subjects/x.json:1:1: a subject needs the key \"dpv\"")
}

/// Letters that no word of any rule is made of, so that each number gives another word.
private func word(_ number: Int) -> String {
  String(
    String(number).map {
      "bcdfghjklm"[String.Index(utf16Offset: $0.wholeNumberValue ?? 0, in: "bcdfghjklm")]
    })
}

private func vocabularies(_ count: Int) -> [(path: String, text: String)] {
  (0..<count).map { number in
    (
      "vocabulary/v\(1_000 + number).json",
      "{ \"why\": \"x\", \"phrases\": { \"en\": [\"w\(word(1_000 + number))\"] } }"
    )
  }
}

@Test func `no more vocabularies than a set can hold`() {
  #expect(throws: RuleError.self) { try RuleCatalog.load(vocabularies(129)) }
  #expect(throws: Never.self) { try RuleCatalog.load(vocabularies(128)) }
}

@Test(arguments: [0, 36, 63, 64, 100, 127])
func `each of many vocabularies is one of its own`(number: Int) throws {
  let text = changed(
    "\"why\"",
    "\"conditions\": [{ \"phrases\": { \"en\": [\"mail\"] }, \"of\": [\"v\(1_000 + number)\"] }], \"why\""
  )
  let catalog = try RuleCatalog.load(vocabularies(128) + [("data/a/thing.json", text)])
  let proving = (0..<128).filter { other in
    let reading = catalog.read("w\(word(1_000 + other))Mail")
    return reading.claims.first?.condition.map {
      catalog.conditions[$0].isProven(by: reading.whose)
    } == true
  }
  #expect(proving == [number])
}

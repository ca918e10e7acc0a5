import BuiltInRules
import Classification
import Foundation
import SourceModel
import SwiftFrontEnd
import Testing

@testable import DataFlow

private func facts(_ text: String, _ path: String) throws -> FileFacts {
  let file = SourceFile(path: path, language: .swift, bytes: Array(text.utf8))
  return try SwiftFrontEnd().facts(of: file).get()
}

/// Whether nothing speaks against leaving out the function `probe` of some code, with other code in another file.
private func isIdle(_ code: String, beside other: String) throws -> Bool {
  let files = try [facts(code, "code.swift"), facts(other, "other.swift")]
  let classification = classify(files, with: BuiltInRules.catalog)
  let words =
    SinkIndex.words(of: BuiltInRules.catalog.sinks)
    + Parties.words(of: classification.recipients)
  let tree = LinkedTree(TreeFacts(files).held, words: words, OneByOne())
  let sinks = SinkIndex(BuiltInRules.catalog.sinks, tree.symbols)
  let idle = IdleFunctions(
    tree, file: 0, NamesInUse(tree, sinks), Parties(classification, tree),
    FieldIndex(classification.fields, tree))
  let probe = try #require(
    files[0].declarations.firstIndex {
      $0.kind == .function && files[0].names[$0.name] == "probe"
    })
  return !idle.areIdle.isEmpty && idle.areIdle[probe]
}

private let tree = """
  struct User { var email: String; var note: String }
  let limit = 3
  func helper(_ text: String) -> String { text }
  extension Array { init(of text: String) { self = [] } }
  """

@Test(arguments: [
  "func probe(_ text: String) -> Int { text.split(separator: \",\").map(String.init).count }",
  "func probe(_ a: Int, b: Int = 4) -> Int { var sum = a; for i in 0..<b { sum += i }; return sum }",
  "final class Box { func probe() { let log = 1; if log > 2 { work { log } } } }",
])
func `a function that nobody names and that names nothing of the tree is left out`(
  code: String
) throws {
  #expect(try isIdle(code, beside: tree))
}

@Test(arguments: [
  "func probe(_ text: String) { }; func other() { probe(\"a\") }",
  "func probe(_ text: String) { }; let kept = probe",
  "func probe(_ text: String) { }; func other(button: Button) { button.add(#selector(probe(_:))) }",
  "func probe(_ n: Int) -> Bool { n > limit }",
  "func probe(_ text: String) -> String { helper(text) }",
  "func probe(_ user: User) -> Int { 3 }", "func probe(_ users: [User]) -> Int { 3 }",
  "func probe(_ then: (User) -> Void) -> Int { 3 }",
  "func probe(_ any: Any) { if let one = any as? User { show(one) } }",
  "func probe(_ any: Thing) { show(any.note) }", "func probe(_ email: String) { show(email) }",
  "func probe() { let email = ask(); show(email) }",
  "func probe(_ a: String = helper(\"\")) { show(a) }",
  "func probe(_ a: [Thing]) { show(a.map(\\.note)) }",
  "func probe() { open(\"https://api.example.com\") }",
  "func probe() { center.addObserver(forName: \"a\") { show($0) } }",
  "func probe(_ text: String) { func inner(_ t: String) { show(t) }; run(text) }",
  "func probe(_ text: String) { struct Inner { var a: String }; show(text) }",
  "struct Box { var kept = 3; func probe() { show(self) } }",
  "struct Box { var kept = 3; func probe() { show(kept) } }",
  "func probe(_ text: String) { show(Array.init(of: text)) }",
  "func probe(_ text: String) { show(.init(of: text)) }",
  "import FirebaseAnalytics; func probe() { Analytics.logEvent(\"a\", parameters: nil) }",
  "struct Box { var probe: Int { 3 }; func other() { probe() }; func probe(_ t: String) { } }",
])
func `a function is not left out where anything speaks against it`(code: String) throws {
  #expect(try !isIdle(code, beside: tree))
}

@Test func `leaving out what no search needs changes no flow of any sample`() throws {
  let samples = Sample.all.filter { $0.language == .swift }
  #expect(samples.count > 100)
  for sample in samples { try expectSame([try sample.facts()], sample.stem) }
}

@Test func `leaving out what no search needs changes no flow of the fixtures`() throws {
  let folder = Tool.repository.appending(path: "Fixtures")
  let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    .filter { $0.hasSuffix(".swift") }.sorted()
  let files = try names.compactMap { name in
    let text = String(
      decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
    return try? facts(text, name)
  }
  #expect(files.count > 20)
  try expectSame(files, "Fixtures")
  try expectSame(files.reversed(), "Fixtures")
}

private func expectSame(_ files: [FileFacts], _ name: String) throws {
  let catalog = BuiltInRules.catalog
  let classification = classify(files, with: catalog)
  let found = [true, false].map { takesShortcuts in
    followData(
      in: TreeFacts(files), classification, sinks: catalog.sinks, recipients: catalog.recipients,
      OneByOne(), takesShortcuts: takesShortcuts)
  }
  let flows = found.map { Set($0.flows) }
  #expect(
    flows[0].subtracting(flows[1]).map {
      "\($0.source.path):\($0.source.location.line) \($0.field) \($0.target.path):\($0.target.location.line) \($0.steps.map(\.what))"
    } == [], "only with shortcuts, \(name)")
  #expect(
    flows[1].subtracting(flows[0]).map {
      "\($0.source.path):\($0.source.location.line) \($0.field) \($0.target.path):\($0.target.location.line) \($0.steps.map(\.what))"
    } == [], "only without, \(name)")
  #expect(found[0] == found[1], "\(name)")
}

private let user = "struct User { let email: String }\n"

/// Trees in which data comes from one file to another in one way only.
private let crossings: [String: [String]] = [
  "a property": [
    user + "final class Box { var kept = \"\"; func fill(_ u: User) { kept = u.email } }",
    "func save(_ box: Box) { UserDefaults.standard.set(box.kept, forKey: \"a\") }",
  ],
  "a result": [
    user + "func told(_ u: User) -> String { u.email }",
    "func save(_ u: User) { UserDefaults.standard.set(told(u), forKey: \"a\") }",
  ],
  "a parameter": [
    user + "func run(_ u: User) { keep(u.email) }",
    "func keep(_ text: String) { UserDefaults.standard.set(text, forKey: \"a\") }",
  ],
  "a parameter of an overload": [
    user + "func run(_ u: User) { keep(u.email, twice: true) }; func keep(_ number: Int) { }",
    "func keep(_ text: String, twice: Bool) { UserDefaults.standard.set(text, forKey: \"a\") }",
  ],
  "a parameter of what implements a protocol": [
    user + "protocol Disk { func keep(_ text: String) }",
    "func run(_ disk: Disk, _ u: User) { disk.keep(u.email) }",
    "struct Real: Disk { func keep(_ text: String) { UserDefaults.standard.set(text, forKey: \"a\") } }",
  ],
  "a parameter of an override": [
    user + "class Disk { func keep(_ text: String) { } }",
    "func run(_ disk: Disk, _ u: User) { disk.keep(u.email) }",
    """
    class Real: Disk {
      override func keep(_ text: String) { UserDefaults.standard.set(text, forKey: \"a\") }
    }
    """,
  ],
  "a payload": [
    user + "enum Event { case told(address: String) }",
    "func run(_ u: User) { read(.told(address: u.email)) }",
    """
    func read(_ event: Event) {
      switch event { case .told(let text): UserDefaults.standard.set(text, forKey: \"a\") }
    }
    """,
  ],
  "a closure in a property": [
    user + "struct Hook { let call: (String) -> Void }",
    "let hook = Hook(call: { text in UserDefaults.standard.set(text, forKey: \"a\") })",
    "func run(_ u: User) { hook.call(u.email) }",
  ],
  "a closure in a parameter": [
    user + "func tell(_ u: User, then: (String) -> Void) { then(u.email) }",
    "func run(_ u: User) { tell(u) { text in UserDefaults.standard.set(text, forKey: \"a\") } }",
  ],
  "a key path": [
    user + "struct List { var all: [User] }",
    "func save(_ l: List) { UserDefaults.standard.set(l.all.map(\\.email), forKey: \"a\") }",
  ],
]

@Test(arguments: crossings.keys.sorted())
func `data comes from file to file in whatever order they are`(way: String) throws {
  let texts = try #require(crossings[way])
  let files = try texts.enumerated().map { try facts($1, "file\($0).swift") }
  let catalog = BuiltInRules.catalog
  let classification = classify(files, with: catalog)
  let flows = findFlows(
    in: files, classification, sinks: catalog.sinks, recipients: catalog.recipients)
  #expect(flows.contains { $0.category.hasSuffix("email-address") && $0.sink == .storage })
  #expect(
    findFlows(
      in: files.reversed(), classification, sinks: catalog.sinks,
      recipients: catalog.recipients) == flows)
  try expectSame(files, way)
}

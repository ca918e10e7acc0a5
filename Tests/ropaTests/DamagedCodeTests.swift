import BuiltInRules
import ClangFrontEnd
import Classification
import DataFlow
import SourceModel
import SwiftFrontEnd
import Testing

private func classifiedAndFollowed(_ text: [UInt8], _ language: Language) throws {
  let source = SourceFile(path: "a.\(language.rawValue)", language: language, bytes: text)
  let facts =
    language == .swift
    ? try SwiftFrontEnd().facts(of: source).get()
    : try ClangFrontEnd.open().get().facts(of: source).get()
  let classification = classify([facts], with: BuiltInRules.catalog)
  let flows = findFlows(
    in: [facts], classification, sinks: BuiltInRules.catalog.sinks)
  #expect(classification.fields.allSatisfy { $0.location.line >= 1 })
  #expect(flows.allSatisfy { $0.target.location.line >= 1 })
}

/// Facts of broken code name nothing where whole code names something.
@Test(arguments: [
  ("return \"https://\" + host;", Language.c), ("return (\"https://%s\", host);", .c),
  ("#define F(x) return x\nF(\"https://\");", .c), ("static char *a = ;", .c),
  ("let a = \"x\".rawValue + \"https://\"", .swift), ("let a = f().rawValue + \".com/\"", .swift),
  ("let a = \"https://\\(f(1).rawValue).example.org\"", .swift),
  ("return \"https://\" + a", .swift),
  ("let a = [1].rawValue + \"https://\" + { $0 }.rawValue", .swift), ("static let a =", .swift),
  ("get { \"https://\" + rawValue }", .swift),
  ("var keep = { (email: String, other) in }\nkeep(\u{FFFD}=", .swift),
  ("var keep = { (email: String, other) in }\nkeep(a, \u{FFFD}, b)", .swift),
])
func `code that stands where it cannot is classified`(text: String, language: Language) throws {
  try classifiedAndFollowed(Array(text.utf8), language)
}

@Test(arguments: [1, 2, 3] as [UInt64])
func `damaged samples are classified and followed`(seed: UInt64) throws {
  var state = seed
  func random(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % max(limit, 1)
  }
  for sample in Sample.all {
    var text = Array(sample.text.utf8)
    for _ in 0..<8 {
      let start = random(text.count)
      let end = min(text.count, start + random(30))
      if random(2) == 0 {
        text.removeSubrange(start..<end)
      } else {
        text.insert(contentsOf: text[start..<end], at: random(text.count))
      }
    }
    try classifiedAndFollowed(text, sample.language)
  }
}

import BuiltInRules
import RuleCatalog
import StrictJSON
import Testing

@Test func `each category's type of data is one of Apple's`() {
  let catalog = BuiltInRules.catalog
  #expect(catalog.manifestTerms.dataTypes.count == 35)
  for category in catalog.categories {
    #expect(catalog.manifestTerms.dataTypes.contains(category.apple), "\(category.id)")
  }
}

@Test func `no name means two APIs, and each API has reasons`() {
  let apis = BuiltInRules.catalog.manifestTerms.apis
  #expect(apis.count == 5)
  let names = apis.flatMap(\.names)
  #expect(Set(names).count == names.count)
  #expect(apis.allSatisfy { $0.reasons.count > 1 && !$0.names.isEmpty })
}

@Test(arguments: [
  ("{ \"why\": \"x\", \"apis\": [], \"purpose\": [] }", "privacy-manifest", "1:27"),
  ("{ \"why\": \"x\", \"apis\": [{ \"category\": 1 }] }", "privacy-manifest", "1:38"),
  ("{}", "privacy-manifests", "1:1"),
])
func `what is not understood of a platform's terms is refused`(
  _ text: String, _ file: String, _ place: String
) {
  let error = #expect(throws: RuleError.self) {
    try RuleCatalog.load([("platform/\(file).json", text)])
  }
  #expect(error.map { "\($0.position.line):\($0.position.column)" } == place)
}

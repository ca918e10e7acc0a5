import SourceModel
import Testing

@Suite struct SettingsTests {
  @Test func `an xcconfig's values are read without comments, conditions and empty variables`()
    throws
  {
    let facts = try facts(
      """
      #include "Base.xcconfig"
      // API = https
      API = https:/$()/api.acme.example/v1 // live
      API[sdk=iphone*][arch=arm64] = https:/${}/eu.acme.example
      EMPTY =
      <<<<<<< HEAD
      """, .buildSettings)
    #expect(
      facts.set == [
        "3: API = https://api.acme.example/v1", "4: API = https://eu.acme.example",
      ])
    #expect(facts.gapLines == ["6: a merge was not finished here"])
  }

  @Test func `an environment file's values are read without quotes and comments`() throws {
    let facts = try facts(
      """
      # API=x
      API=https://api.acme.example # live
      export KEY="a # b"
      PASSWORD=a#b
      nothing
      """, .environmentFile)
    #expect(
      facts.set == [
        "2: API = https://api.acme.example", "3: KEY = a # b", "4: PASSWORD = a#b",
      ])
    #expect(facts.gapLines == ["5: no setting"])
  }

  @Test func `settings in JSON have the path of keys that leads to them`() throws {
    let facts = try facts(
      """
      {
        "api": { "urls": ["https://a.example", 7], "on": true, "none": null },
      }
      """, .jsonSettings)
    #expect(
      facts.set == [
        "2: api.urls.0 = https://a.example", "2: api.urls.1 = 7", "2: api.on = true",
      ])
    #expect(try self.facts("\n", .jsonSettings).set.isEmpty)
    #expect(throws: UnreadReason.self) { try self.facts("{ a }", .jsonSettings) }
  }

  @Test func `a path of keys does not grow with the file`() throws {
    let key = String(repeating: "k", count: 600)
    let facts = try facts(
      "{ \"\(key)\": { \"\(key)\": { \"a\": 1, \"b\": 2 } } }", .jsonSettings)
    #expect(facts.settings.allSatisfy { facts.names[$0.keyPath].utf8.count < 300 })
    #expect(facts.settings.count == 2)
  }

  private func facts(_ text: String, _ language: Language) throws(UnreadReason) -> FileFacts {
    try ManifestFrontEndTests.facts(text, language)
  }
}

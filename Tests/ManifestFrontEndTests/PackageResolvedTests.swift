import SourceModel
import Testing

@Suite struct PackageResolvedTests {
  @Test func `version 1 of the format is read`() throws {
    let facts = try facts(
      """
      {
        "object": {
          "pins": [
            {
              "package": "Vapor",
              "repositoryURL": "https://github.com/Vapor/vapor.git",
              "state": { "branch": null, "revision": "de66060f", "version": "4.2.0" }
            },
            {
              "package": "Branchy",
              "repositoryURL": "git@github.com:Example/Branchy.git",
              "state": { "branch": "main", "revision": "b53fd38f", "version": null }
            }
          ]
        },
        "version": 1
      }
      """, .packageResolved)
    #expect(
      facts.seen == [
        Seen("vapor", "vapor/vapor", "4.2.0", line: 5),
        Seen("Branchy", "example/branchy", "main", line: 10),
      ])
    #expect(facts.packages.allSatisfy { $0.state == .locked && $0.ecosystem == .swiftPackage })
  }

  @Test(arguments: [2, 3])
  func `versions 2 and 3 of the format are read`(version: Int) throws {
    let facts = try facts(
      """
      {
        "originHash" : "81aa589e",
        "pins" : [
          {
            "identity" : "bodega",
            "kind" : "remoteSourceControl",
            "location" : "https://github.com/mergesort/Bodega",
            "state" : { "revision" : "bfd8871e", "version" : "2.1.3" }
          },
          {
            "identity" : "mona.LinkedList",
            "kind" : "registry",
            "location" : "",
            "state" : { "version" : "1.0.0" }
          },
          {
            "identity" : "local",
            "kind" : "localSourceControl",
            "location" : "/srv/local",
            "state" : { "revision" : "abc" }
          }
        ],
        "version" : \(version)
      }
      """, .packageResolved)
    #expect(
      facts.seen == [
        Seen("Bodega", "mergesort/bodega", "2.1.3", line: 5),
        Seen("LinkedList", "", "1.0.0", line: 11), Seen("local", "/srv/local", "abc", line: 17),
      ])
    #expect(facts.gapLines == [])
  }

  @Test func `a pin that cannot be read is a gap`() throws {
    let facts = try facts(
      "{\"version\": 9,\n\"pins\": [\n7,\n{},\n{\"identity\": \"a\", \"state\": 3}]}",
      .packageResolved)
    #expect(facts.seen == [Seen("a", line: 5)])
    #expect(
      facts.gapLines == [
        "1: version 9 of the format is not known", "3: a pin must be an object, not a number",
        "4: a pin without identity and location",
      ])
  }

  @Test func `no pins is no damage`() throws {
    #expect(try facts("{\"pins\": [], \"version\": 2}", .packageResolved).seen == [])
  }

  @Test(arguments: [
    ("", "line 1:"), ("[]", "line 1:"), ("{\"version\": 2}", "line 1:"),
    ("{\n\"pins\": 3, \"version\": 2}", "line 2:"), ("{\"object\": 1, \"version\": 1}", "line 1:"),
    ("{\n\"pins\": [\n<<<<<<< HEAD\n=======\n]}", "line 3: a merge was not finished here"),
    ("{\"pins\": [{\n\"identity\"", "line 2:"),
  ])
  func `a damaged file says where`(text: String, start: String) throws {
    let error = try #require(throws: UnreadReason.self) { try facts(text, .packageResolved) }
    guard case .damaged(let sentence) = error else {
      Issue.record("\(error) is another reason")
      return
    }
    #expect(sentence.hasPrefix(start))
  }
}

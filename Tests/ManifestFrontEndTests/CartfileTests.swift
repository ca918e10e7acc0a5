import SourceModel
import Testing

@Suite struct CartfileTests {
  @Test func `every kind of dependency is read`() throws {
    let facts = try facts(
      """
      # What we need
      github "Alamofire/Alamofire" ~> 5.4 # HTTP
      github "jspahrsummers/libextobjc" == 0.4.1
      github "Example/Branch.git" "feature#1"
        github "https://forge.example.com/team/Inner"
      git "https://token:secret@git.example.com/team/Other.git?key=1" >= 1.0
      git "file:///srv/Local"

      binary "https://example.com/release/Framework.json" ~> 2.3
      binary "relative/Thing.json"
      """, .cartfile)
    #expect(
      facts.seen == [
        Seen("Alamofire", "alamofire/alamofire", "~> 5.4", line: 2),
        Seen("libextobjc", "jspahrsummers/libextobjc", "== 0.4.1", line: 3),
        Seen("Branch", "example/branch", "feature#1", line: 4),
        Seen("Inner", "https://forge.example.com/team/Inner", line: 5),
        Seen("Other", "https://git.example.com/team/Other.git", ">= 1.0", line: 6),
        Seen("Local", "file:///srv/Local", line: 7),
        Seen("Framework", "https://example.com/release/Framework.json", "~> 2.3", line: 9),
        Seen("Thing", "relative/Thing.json", line: 10),
      ])
    #expect(facts.gapLines == [])
    #expect(facts.packages.allSatisfy { $0.state == .declared && $0.ecosystem == .carthage })
  }

  @Test func `what is locked has its version without quotes`() throws {
    let facts = try facts(
      "binary \"https://a.example/B.json\" \"1.2\"\ngithub \"a/B\" \"v1.0\"", .cartfileResolved)
    #expect(facts.seen.map(\.version) == ["1.2", "v1.0"])
    #expect(facts.packages.allSatisfy { $0.state == .locked })
  }

  @Test func `a line that cannot be read is a gap`() throws {
    let facts = try facts(
      "github \"a/b\"\nhg \"a/b\"\ngithub a/b\ngithub \"\"\n<<<<<<< HEAD", .cartfile)
    #expect(facts.seen.map(\.name) == ["b"])
    #expect(
      facts.gapLines == [
        "2: \"hg\" is none of github, git and binary",
        "3: a dependency needs its address in quotes",
        "4: a dependency needs its address in quotes", "5: a merge was not finished here",
      ])
  }

  @Test func `a file of mistakes is damaged, an empty one is not`() throws {
    #expect(
      throws: UnreadReason.damaged("line 2: \"hg\" is none of github, git and binary")
    ) { try facts("\nhg \"a/b\"", .cartfile) }
    #expect(try facts("", .cartfileResolved).seen == [])
    #expect(try facts("# nothing yet\n", .cartfile).gaps.isEmpty)
  }
}

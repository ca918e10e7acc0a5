import SourceModel
import Testing

@Suite struct PodfileLockTests {
  private let sample = """
    PODS:
      - Alamofire (5.4.3)
      - Firebase/Analytics (8.0.0):
        - Firebase/Core
        - GoogleUtilities (~> 7.4)
      - "NSObject+Rx (4.2.0)":
        - RxSwift (~> 4.0)
      - Forked (1.0)
      - Local (0.1)

    DEPENDENCIES:
      - Alamofire (~> 5.4)
      - Firebase/Analytics
      - Forked (from `https://github.com/Example/Forked.git`, tag `1.0`)
      - Local (from `../Local`)
      - "NSObject+Rx"

    SPEC REPOS:
      https://github.com/CocoaPods/Specs.git:
        - Alamofire
      trunk:
        - Firebase

    EXTERNAL SOURCES:
      Forked:
        :git: https://github.com/Example/Forked.git
        :tag: '1.0'
      Local:
        :path: "../Local"

    CHECKOUT OPTIONS:
      Forked:
        :commit: 9121386901af95072fb19eaa3df7060ca46fc337
        :git: https://github.com/Example/Forked.git

    SPEC CHECKSUMS:
      Alamofire: f41a599bd63041760b26d393ec1069d9d7b917f4

    PODFILE CHECKSUM: ce10ff768689cf9fdf33a44347efc78cc4d39c58

    COCOAPODS: 1.10.1
    """

  private let pods = [
    Seen("Alamofire", "", "5.4.3", line: 2), Seen("Firebase/Analytics", "", "8.0.0", line: 3),
    Seen("NSObject+Rx", "", "4.2.0", line: 6), Seen("Forked", "example/forked", "1.0", line: 8),
    Seen("Local", "", "0.1", line: 9),
  ]

  @Test func `each locked pod is read once, with version and origin`() throws {
    let facts = try facts(sample, .podfileLock)
    #expect(facts.seen == pods)
    #expect(facts.gapLines == [])
    #expect(facts.packages.allSatisfy { $0.state == .locked && $0.ecosystem == .cocoaPods })
  }

  @Test func `line ends of other systems change nothing`() throws {
    let text = sample.replacing("\n", with: "\r\n")
    #expect(try facts(text, .podfileLock).seen == pods)
  }

  @Test func `both sides of an unfinished merge are read`() throws {
    let facts = try facts(
      """
      PODS:
      <<<<<<< HEAD
        - A (1.0)
      =======
        - B (2.0)
      >>>>>>> other
      """, .podfileLock)
    #expect(facts.seen.map(\.name) == ["A", "B"])
    #expect(facts.gapLines == [2, 4, 6].map { "\($0): a merge was not finished here" })
  }

  @Test func `a pod that is asked for and not locked is read`() throws {
    let facts = try facts("DEPENDENCIES:\n  - A/B (~> 1.0)\n", .podfileLock)
    #expect(facts.seen == [Seen("A/B", "", "~> 1.0", line: 2)])
  }

  @Test func `a project without pods is not damaged`() throws {
    let facts = try facts("PODFILE CHECKSUM: 0\n\nCOCOAPODS: 1.10.1\n", .podfileLock)
    #expect(facts.seen == [])
    #expect(facts.gaps.isEmpty)
  }

  @Test func `a line that is no item is a gap`() throws {
    let facts = try facts(
      "PODS:\n  - A (1)\n  B (2)\n  - \"C (3)\n  -\nWHAT:\n  - D (4)\n", .podfileLock)
    #expect(facts.seen.map(\.name) == ["A"])
    #expect(
      facts.gapLines == [
        "3: no item of a list of pods", "4: no item of a list of pods",
        "5: no item of a list of pods", "6: no section that CocoaPods writes into a lock file",
      ])
  }

  @Test(arguments: [
    ("", "line 1: no section of a CocoaPods lock file, such as PODS"),
    ("{}", "line 1: no section that CocoaPods writes into a lock file"),
    ("\n\nhello", "line 3: no section that CocoaPods writes into a lock file"),
  ])
  func `something else is damaged`(text: String, sentence: String) {
    #expect(throws: UnreadReason.damaged(sentence)) { try facts(text, .podfileLock) }
  }
}

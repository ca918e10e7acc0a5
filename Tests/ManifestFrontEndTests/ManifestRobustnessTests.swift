import ManifestFrontEnd
import SourceModel
import Testing

@Suite struct ManifestRobustnessTests {
  private static let samples: [(Language, String)] = [
    (
      .packageResolved,
      """
      {"pins": [{"identity": "a", "kind": "registry", "location": "https://github.com/a/b.git",
      "state": {"version": "1.0"}}], "version": 2}
      """
    ),
    (
      .podfile,
      """
      =begin
      =end
      target 'A' do # it's
        pod 'B', '~> 1.0', :git => "https://x/#{y['z']}.git", subspecs: %w[a b]
        pod("C/D", :subspecs => ['E', "F"]) if x =~ /'/
        t = <<~TEXT
          pod 'no'
        TEXT
      end
      """
    ),
    (
      .podfileLock,
      "PODS:\n  - A (1.0):\n    - B\n  - \"B+C (2)\"\nEXTERNAL SOURCES:\n  A:\n    :git: x@y:z\n"
    ),
    (.cartfile, "github \"a/b\" ~> 1.0 # c\ngit \"https://u:p@h:1/x.git?q#f\" \"v\"\n"),
    (.cartfileResolved, "binary \"https://a/b.json\" \"1.0\"\n"),
    (
      .xcodeProject,
      "// !$*UTF8*$!\n{ objects = { A /* a */ = { isa = XCRemoteSwiftPackageReference; "
        + "repositoryURL = \"https://github.com/a/b\"; }; B = { buildSettings = { "
        + "OTHER_LDFLAGS = ( \"-framework\", 'C' ); X = \"a\\\"b\"; }; }; }; }\n"
    ),
    (.buildSettings, "#include \"a\"\nA[sdk=b*] = https:/$()/x // c\n"),
    (.environmentFile, "# c\nexport A=\"b\"\nC='d' # e\nF=g#h # i\n"),
    (.jsonSettings, "{ \"a\": [1, { \"b\": \"c\" }], \"d\": true }"),
  ]

  @Test func `every sample can be read`() throws {
    for (language, text) in Self.samples {
      let facts = try facts(text, language)
      #expect(!facts.packages.isEmpty || !facts.settings.isEmpty)
    }
  }

  @Test(arguments: 0..<samples.count)
  func `damage of any kind ends neither the run nor the bounds of a file`(sample: Int) {
    let (language, text) = Self.samples[sample]
    let original = Array(text.utf8)
    var seed = UInt64(sample) &+ 1
    func random(_ bound: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % max(bound, 1)
    }
    let pieces = [
      "'", "\"", "#{", "}", "[", "(", "\\", "\n", "\r", "<<A", "=begin\n", "%w[", ":", ",", "é",
      "- ",
    ]
    for _ in 0..<3000 {
      var bytes = original
      for _ in 0...random(4) {
        let place = random(bytes.count)
        switch random(4) {
        case 0: bytes.removeSubrange(place..<min(place + random(9), bytes.count))
        case 1: bytes.insert(contentsOf: pieces[random(pieces.count)].utf8, at: place)
        case 2: bytes.removeSubrange(place...)
        default: if place < bytes.count { bytes[place] = UInt8(random(256)) }
        }
      }
      let file = SourceFile(path: "f", language: language, bytes: bytes)
      switch ManifestFrontEnd().facts(of: file) {
      case .failure(let reason): #expect(!reason.sentence.isEmpty)
      case .success(let facts):
        #expect(facts.packages.allSatisfy { $0.offset <= bytes.count && $0.name != .none })
        #expect(facts.gaps.allSatisfy { $0.offset <= $0.end && $0.end <= bytes.count })
      }
    }
  }

  @Test func `brackets and quotes without end are read to the end`() throws {
    for piece in ["[", "(", "{", "\"#{", "'", "%w[", "pod '", "<<A\n", "pod 'a', [", "=begin\n"] {
      let text = String(repeating: piece, count: 20_000)
      #expect(throws: Never.self) { try facts(text, .podfile) }
    }
  }

  @Test func `a language of another front end is refused`() {
    #expect(throws: UnreadReason.self) { try facts("let a = 1", .swift) }
    #expect(!ManifestFrontEnd().languages.contains(.swiftManifest))
  }
}

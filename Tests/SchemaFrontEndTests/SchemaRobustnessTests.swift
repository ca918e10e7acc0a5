import SchemaFrontEnd
import SourceModel
import Testing

@Suite struct SchemaRobustnessTests {
  private static let samples: [(Language, String)] = [
    (
      .coreDataModel,
      "<?xml version=\"1.0\"?><!-- a --><model><entity name=\"A&amp;\"><attribute name='b' "
        + "attributeType=\"String\"/></entity></model>"
    ),
    (
      .propertyList,
      "<!DOCTYPE a [<!ENTITY b 'c'>]><plist><dict><key>a</key><array><string>b</string><dict>"
        + "<key>c</key><true/></dict></array></dict></plist>"
    ),
    (
      .sql,
      "CREATE TABLE `a` (b int, \"c\" text[] DEFAULT '{}', PRIMARY KEY (b)); -- d\nALTER TABLE a "
        + "ADD COLUMN e varchar(9), ADD (f int), CHANGE g h int; COPY a FROM stdin;\n1\n\\.\n"
        + "DO $$ x $$; CREATE VIRTUAL TABLE i USING fts5(j, k='l');"
    ),
    (
      .graphQL,
      "\"\"\"a\"\"\" type A implements B & C { d(e: [Int!]! = 1): String @f(g: \"h\") } # i\n"
        + "query J($k: L) { m: n(o: $k) { p ...Q ... on R { s } } } fragment Q on T { u } enum V { W }"
    ),
    (
      .protobuf,
      "syntax = \"proto3\"; message A { oneof b { string c = 1; } map<int32, .d.E> f = 2 [g = { h: 1 "
        + "}]; group I = 3 { bool j = 4; } } service K { rpc L (A) returns (A) {} } // m\n"
    ),
    (
      .jsonSchema,
      "{\"openapi\": \"3\", \"components\": {\"schemas\": {\"A\": {\"properties\": {\"b\": {\"type\": "
        + "[\"string\"], \"items\": {\"$ref\": \"#/c\"}}}}}}, \"paths\": {\"/d\": {\"parameters\": "
        + "[{\"name\": \"e\", \"in\": \"query\", \"schema\": {}}]}}}"
    ),
    (
      .yamlSchema,
      "openapi: '3'\ninfo:\n  text: |\n    a: b\npaths:\n  /d:\n    parameters:\n    - name: e # f\n"
        + "      in: query\n      schema: { type: [string, \"null\"] }\n    -\n      $ref: x\ncomponents:\n"
        + "  schemas:\n    A:\n      properties:\n        'b': {type: string}\n        c:\n"
    ),
  ]

  @Test func `every sample can be read without a gap`() throws {
    for (language, text) in Self.samples {
      let facts = try facts(text, language)
      #expect(!facts.declarations.isEmpty || !facts.settings.isEmpty)
      #expect(facts.gapLines == [], "\(language)")
    }
  }

  @Test(arguments: samples.indices)
  func `damage of any kind ends neither the run nor the bounds of a file`(sample: Int) {
    let (language, text) = Self.samples[sample]
    let original = Array(text.utf8)
    var seed = UInt64(sample) &+ 1
    func random(_ bound: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % max(bound, 1)
    }
    let pieces = [
      "'", "\"", "`", "{", "}", "[", "]", "(", ")", "<", ">", "</", "/*", "--", "\\", "\n", "\r",
      "$$",
      ",", ";", ".", "=", "&", "é", "\"\"\"", "<![CDATA[", "<!--", "message A {", "type A {", "...",
      "create table a (", "alter table a add ", "  - ", "|\n", ": ",
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
      check(bytes, language)
    }
  }

  private func check(_ bytes: [UInt8], _ language: Language) {
    let file = SourceFile(path: "f", language: language, bytes: bytes)
    switch SchemaFrontEnd().facts(of: file) {
    case .failure(let reason): #expect(!reason.sentence.isEmpty)
    case .success(let facts):
      for (index, declaration) in facts.declarations.enumerated() {
        #expect(declaration.offset <= bytes.count && declaration.parent < index)
        #expect(declaration.offset <= declaration.end)
      }
      #expect(facts.settings.allSatisfy { $0.offset <= bytes.count && $0.keyOffset <= bytes.count })
      #expect(facts.gaps.allSatisfy { $0.offset <= $0.end && $0.end <= bytes.count })
    }
  }

  @Test(arguments: SchemaRobustnessTests.samples.indices)
  func `what is opened and never closed is read to the end`(sample: Int) {
    let language = Self.samples[sample].0
    for piece in [
      "<a>", "<a ", "(", "{", "[", "'", "\"", "\"\"\"", "/*", "{\"a\":", "<!--",
      "<dict><key>a</key>",
      "message A {", "type A { b(", "query { a {", "create table a (", "alter table a add (", "$a$",
      "<plist><dict>", "{ a { ", "a: {", "- ",
    ] {
      check(Array(String(repeating: piece, count: 20_000).utf8), language)
    }
  }

  @Test func `a language of another front end is refused`() {
    #expect(throws: UnreadReason.self) { try facts("let a = 1", .swift) }
    #expect(!SchemaFrontEnd().languages.contains(.swift))
  }
}

import SourceModel
import SwiftFrontEnd
import Testing

@Suite struct FactsTests {
  @Test(
    arguments: declarationSnippets + functionSnippets + expressionSnippets + statementSnippets
      + damageSnippets)
  func `a snippet gives its facts`(snippet: Snippet) throws {
    #expect(FactDump(try facts(of: snippet.source)).text == snippet.facts)
  }

  @Test func `there are snippets of every kind`() {
    for snippets in [
      declarationSnippets, functionSnippets, expressionSnippets, statementSnippets, damageSnippets,
    ] {
      #expect(!snippets.isEmpty)
    }
  }

  @Test func `places are lines and columns in bytes`() throws {
    let facts = try facts(of: "import A\n\nstruct `é` {\r\n\tlet mail = send(\"é\", x)\r\n}\n")
    func place(_ offset: UInt32) -> String {
      let location = facts.location(of: offset)
      return "\(location.line):\(location.column)"
    }
    #expect(facts.imports.map { place($0.offset) } == ["1:8"])
    #expect(facts.declarations.map { place($0.offset) } == ["3:9", "4:6"])
    #expect(facts.declarations.map { place($0.end) } == ["5:2", "4:26"])
    #expect(facts.calls.map { place($0.offset) } == ["4:13"])
    #expect(facts.literals.map { place($0.offset) } == ["4:18"])
    #expect(facts.literals.map { place($0.end) } == ["4:22"])
  }

  @Test func `a byte-order mark and a shebang are passed`() throws {
    let facts = try facts(of: "\u{FEFF}#!/usr/bin/swift\nimport A\n")
    #expect(facts.imports.count == 1)
    #expect(facts.gaps.isEmpty)
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `all line ends are alike`(lineEnd: String) throws {
    let source = "let a = \"\"\"\n  x\n  y\n  \"\"\"\nf()\n(b)\n"
    let facts = try facts(of: source.replacing("\n", with: lineEnd))
    #expect(facts.literals.map { facts.names[$0.text] } == ["x\ny"])
    #expect(facts.calls.count == 1)
  }

  @Test func `an empty file has no facts`() throws {
    for source in ["", "\n", "// only a comment", "\u{FEFF}"] {
      let facts = try facts(of: source)
      #expect(FactDump(facts).text.isEmpty)
    }
  }

  @Test func `the same bytes give the same facts`() throws {
    let source = declarationSnippets.map(\.source).joined(separator: "\n")
    let first = try facts(of: source)
    let second = try facts(of: source)
    #expect(first.values == second.values)
    #expect(first.edges == second.edges)
    #expect(first.declarations == second.declarations)
    #expect(first.names.all.map { first.names[$0] } == second.names.all.map { second.names[$0] })
  }
}

import Foundation
import SchemaFrontEnd
import SourceModel
import Testing

@Suite struct SQLLiteralTests {
  /// Facts as a front end gives them for literals between quotes: texts with escapes resolved.
  private func facts(_ source: String, _ literals: [(raw: String, text: String)]) throws
    -> FileFacts
  {
    let bytes = Array(source.utf8)
    var facts = FileFacts(path: "a.swift", language: .swift, bytes: bytes)
    for literal in literals {
      let range = try #require(source.range(of: literal.raw))
      let start = source.utf8.distance(from: source.startIndex, to: range.lowerBound)
      facts.literals.append(
        Literal(
          kind: .string, text: facts.names.add(literal.text), offset: UInt32(start),
          end: UInt32(start + literal.raw.utf8.count)))
    }
    let file = SourceFile(path: "a.swift", language: .swift, bytes: bytes)
    addTables(writtenIn: file, to: &facts)
    return facts
  }

  @Test func `a column stands where its name does in spite of escapes`() throws {
    let raw = #""CREATE TABLE email (\n\"email\" TEXT,\nname TEXT)""#
    let text = "CREATE TABLE email (\n\"email\" TEXT,\nname TEXT)"
    let source = "let email = 1; let a = \(raw)"
    let facts = try facts(source, [(raw, text)])
    #expect(facts.declarations.map { facts.names[$0.name] } == ["email", "email", "name"])
    #expect(facts.texts(in: source) == ["email", "email", "name"])
    #expect(Set(facts.declarations.map(\.offset)).count == 3)
  }

  @Test(arguments: [
    "To create a table with an email TEXT", "create a table (email TEXT)", "ALTER the TABLE",
    "CREATE TABLE", "table", "CREATE INDEX a ON b (c)", "",
    "begin; then CREATE TABLE a (b TEXT)", "see CREATE TABLE a (b TEXT)",
    "-- CREATE TABLE a (b TEXT)",
    "/* CREATE TABLE a (b TEXT) */", "PRAGMA x", "PRAGMA x;", "--", "/*",
  ])
  func `prose about tables is none`(text: String) throws {
    let facts = try facts("let a = \"\(text)\"", [("\"\(text)\"", text)])
    #expect(facts.declarations.isEmpty)
  }

  @Test(arguments: [
    "PRAGMA journal_mode = WAL; ", "DROP TABLE IF EXISTS a;\n", "-- the members\n", "/* a; b */ ",
    "BEGIN;\n\n  ", "create index a on b (c);", "\n-- one\n-- two\nSET x = 'y';",
  ])
  func `a script of statements has the tables that it creates`(start: String) throws {
    let text = start + "CREATE TABLE member (email TEXT)"
    let facts = try facts("let a = \"\(text)\"", [("\"\(text)\"", text)])
    #expect(facts.declarations.map { facts.names[$0.name] } == ["member", "email"])
  }
}

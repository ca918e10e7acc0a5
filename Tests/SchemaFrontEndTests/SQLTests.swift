import SchemaFrontEnd
import SourceModel
import Testing

@Suite struct SQLTests {
  @Test(arguments: [
    ("CREATE TABLE a (b INT)", ["a", "a.b Int"]),
    (
      "create temp table if not exists main.\"a\" (\"b c\" varchar(9) not null)",
      ["a", "a.b c String"]
    ),
    ("CREATE TABLE [a] ([b] nvarchar(9))", ["a", "a.b String"]),
    ("CREATE TABLE `x`.`a` (`b` int unsigned, KEY `k` (`b`), UNIQUE (b))", ["a", "a.b Int"]),
    (
      "CREATE TABLE a (b, c text[] DEFAULT '{}', d tinyint(1))",
      ["a", "a.b", "a.c [String]", "a.d Bool"]
    ),
    (
      "CREATE TABLE a (b character varying(9) CHECK (b <> ','), c timestamp with time zone)",
      ["a", "a.b String", "a.c Date"]
    ),
    (
      "CREATE TABLE a (b double precision, c public.mail, d jsonb)",
      ["a", "a.b Double", "a.c mail", "a.d"]
    ),
    ("CREATE TABLE a (b ENUM('x', 'y') CHARACTER SET utf8)", ["a", "a.b String"]),
    ("CREATE TABLE a (b INT CONSTRAINT c REFERENCES d (e), PRIMARY KEY (b))", ["a", "a.b Int"]),
    ("CREATE VIRTUAL TABLE a USING fts5(b, c UNINDEXED, tokenize = 'x')", ["a", "a.b", "a.c"]),
    ("CREATE VIRTUAL TABLE a USING csv(filename='b')", []),
    ("CREATE TYPE a AS (b text)", ["a", "a.b String"]),
    ("CREATE TYPE a AS ENUM ('b')", []),
    ("CREATE TABLE a AS SELECT b FROM c", []),
    ("CREATE INDEX a ON b (c)", []),
    (
      "ALTER TABLE a ADD b text, ADD COLUMN IF NOT EXISTS c int, DROP d",
      ["a", "a.b String", "a.c Int"]
    ),
    ("ALTER TABLE a ADD (b text, c int)", ["a", "a.b String", "a.c Int"]),
    ("ALTER TABLE a ADD CONSTRAINT b UNIQUE (c)", []),
    ("ALTER TABLE ONLY a ALTER COLUMN b TYPE int, ADD c int", ["a", "a.c Int"]),
    ("ALTER TABLE a RENAME COLUMN b TO c", ["a", "a.c"]),
    ("ALTER TABLE a RENAME TO b", []),
    ("ALTER TABLE a CHANGE b c varchar(9)", ["a", "a.c String"]),
    ("-- CREATE TABLE a (b int)\n/* CREATE TABLE c (d int) */", []),
    ("INSERT INTO x VALUES ('CREATE TABLE a (b int)', 'it''s')", []),
    (
      "COPY x FROM stdin;\n1\tit's CREATE TABLE a (b int)\n\\.\nCREATE TABLE c (d int);",
      ["c", "c.d Int"]
    ),
    ("DO $$ CREATE TABLE a (b int) $$; CREATE TABLE c (d int)", ["c", "c.d Int"]),
    ("INSERT INTO `x` VALUES ('it\\'s'); # it's\nCREATE TABLE c (d int)", ["c", "c.d Int"]),
    ("SELECT E'it\\'s'; CREATE TABLE c (d int)", ["c", "c.d Int"]),
    ("", []),
  ])
  func `tables and columns of three dialects`(text: String, expected: [String]) throws {
    let facts = try facts(text, .sql)
    let seen = facts.seen.map { line in
      line.split(separator: " ", maxSplits: 2).dropFirst(2).joined()
    }
    #expect(seen == expected)
    #expect(facts.gaps.isEmpty)
    #expect(facts.texts(in: text) == facts.declarations.map { facts.names[$0.name] })
  }

  @Test func `a table that is never closed is a gap and the next one is read`() throws {
    let facts = try facts("CREATE TABLE a (b int,\nCREATE TABLE c (d int);", .sql)
    #expect(facts.seen.count == 4)
    #expect(facts.gapLines == ["1: the list of columns of a is never closed"])
  }

  @Test func `a quote that is never closed makes the file unread where nothing came before`() {
    #expect(
      throws: UnreadReason.damaged("line 2: a text, name or comment that is never closed")
    ) { try facts("SELECT\n'abc", .sql) }
  }
}

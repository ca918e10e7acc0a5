/// A table as a statement of SQL makes or changes it; offsets in bytes of the text.
struct SQLTable {
  var name: String
  var offset: Int
  var end: Int
  var columns: [SQLColumn] = []
}

/// A column; its type as Swift calls it, empty where none is written.
struct SQLColumn {
  var name: String
  var offset: Int
  var type: String
}

/// Reads the tables that a text in SQL creates (`CREATE TABLE`, full-text tables and composite types)
/// and the columns that it adds or renames (`ALTER TABLE`), in the dialects of SQLite, PostgreSQL and
/// MySQL. Everything else is passed over.
struct SQLTables {
  private(set) var tables: [SQLTable] = []
  /// What could not be read, and why.
  private(set) var gaps: [(range: Range<Int>, reason: String)] = []
  private var tokens: SchemaTokens

  init(_ bytes: [UInt8]) {
    tokens = SchemaTokens(bytes, .sql)
    var isStart = true
    while let token = tokens.current {
      let isStatement = isStart
      isStart = token.kind == .mark(UInt8(ascii: ";"))
      if token.kind == .unclosed {
        gaps.append((token.start..<token.end, "a text, name or comment that is never closed"))
      }
      // A statement may follow `BEGIN` or a client's own command; the words must still be these.
      if tokens.isWord("create") {
        readCreate()
      } else if tokens.isWord("alter"), isStatement || tokens.isWord("table", 1) {
        readAlter()
      } else {
        tokens.index += 1
      }
    }
  }

  private mutating func readCreate() {
    tokens.index += 1
    if tokens.takeWords("or", "replace") {}
    var isVirtual = false
    while let word = ["global", "local", "temp", "temporary", "unlogged", "foreign", "virtual"]
      .first(where: { tokens.isWord($0) })
    {
      isVirtual = word == "virtual"
      tokens.index += 1
    }
    let isType = tokens.isWord("type")
    guard tokens.takeWord("table") || tokens.takeWord("type") else { return }
    _ = tokens.takeWords("if", "not", "exists")
    guard var table = takeTable() else { return }
    if isType, !tokens.takeWord("as") { return }
    if isVirtual {
      // `USING fts5(title, body)`: other modules have arguments of their own.
      guard tokens.takeWord("using"), let module = tokens.takeName(),
        module.text.lowercased().hasPrefix("fts")
      else { return }
    }
    guard tokens.isMark("(") else { return }
    readColumns(of: &table, isVirtual: isVirtual)
    tables.append(table)
  }

  /// The last part of `schema.table`.
  private mutating func takeTable() -> SQLTable? {
    guard var name = tokens.takeName() else { return nil }
    while tokens.isMark("."), let part = tokens.peek(1),
      part.kind == .word || part.kind == .quotedName
    {
      tokens.index += 1
      name = tokens.takeName() ?? name
    }
    return SQLTable(name: name.text, offset: name.offset, end: tokens.previousEnd)
  }

  private mutating func readColumns(of table: inout SQLTable, isVirtual: Bool = false) {
    tokens.index += 1
    while !tokens.isAtEnd {
      if tokens.takeMark(")") {
        table.end = tokens.previousEnd
        return
      }
      if tokens.isMark(";") || tokens.current?.kind == .unclosed { break }
      if tokens.isWord("create"), tokens.isWord("table", 1) { break }
      if !isVirtual || !tokens.isMark("=", 1), let column = takeColumn() {
        table.columns.append(column)
      }
      skipItem()
    }
    table.end = tokens.previousEnd
    let end = max(table.offset, table.end)
    gaps.append((table.offset..<end, "the list of columns of \(table.name) is never closed"))
  }

  /// Moves past the rest of a column or constraint, up to the comma behind it or what closes the list.
  private mutating func skipItem() {
    while let token = tokens.current {
      switch token.kind {
      case .mark(UInt8(ascii: ",")):
        tokens.index += 1
        return
      case .mark(UInt8(ascii: ")")), .mark(UInt8(ascii: ";")), .unclosed: return
      case .mark(UInt8(ascii: "(")): tokens.skipBalanced()
      case .word where tokens.isWord("create") && tokens.isWord("table", 1): return
      case .word, .quotedName, .text, .number, .mark: tokens.index += 1
      }
    }
  }

  /// What may stand in place of a column.
  private static let constraints = [
    "constraint", "primary", "foreign", "unique", "check", "key", "index", "fulltext", "spatial",
    "exclude", "like", "period",
  ]

  private mutating func takeColumn() -> SQLColumn? {
    guard !SQLTables.constraints.contains(where: { tokens.isWord($0) }),
      let name = tokens.takeName()
    else { return nil }
    return SQLColumn(name: name.text, offset: name.offset, type: takeType())
  }

  /// What may follow the type of a column.
  private static let afterTypes = [
    "not", "null", "default", "primary", "unique", "references", "check", "collate", "generated",
    "always", "auto_increment", "autoincrement", "constraint", "comment", "on", "charset", "as",
    "zerofill", "identity", "storage", "invisible", "unindexed", "after", "first", "using",
    "compression", "hidden", "key", "options", "sparse", "to", "visible", "encode",
  ]

  private mutating func takeType() -> String {
    var words: [String] = []
    var isArray = false
    while let token = tokens.current {
      if token.kind == .mark(UInt8(ascii: "(")) {
        if words.last?.lowercased() == "tinyint", tokens.peek(1).map(tokens.text) == "1" {
          words = ["tinyint(1)"]
        }
        tokens.skipBalanced()
      } else if token.kind == .mark(UInt8(ascii: "[")) {
        isArray = true
        tokens.skipBalanced()
      } else if token.kind == .mark(UInt8(ascii: ".")) {
        words = []
        tokens.index += 1
      } else if token.kind == .word || token.kind == .quotedName {
        if token.kind == .word, SQLTables.afterTypes.contains(where: { tokens.isWord($0) }) {
          break
        }
        if tokens.isWord("character"), tokens.isWord("set", 1) { break }
        words.append(tokens.text(token))
        tokens.index += 1
      } else {
        break
      }
    }
    let type = ScalarTypes.sql(words.joined(separator: " "))
    return isArray && !type.isEmpty ? "[\(type)]" : type
  }

  private mutating func readAlter() {
    tokens.index += 1
    _ = tokens.takeWord("foreign")
    guard tokens.takeWord("table") else { return }
    _ = tokens.takeWords("if", "exists")
    _ = tokens.takeWord("only")
    guard var table = takeTable() else { return }
    while !endsStatement {
      readChange(of: &table)
      while !endsStatement, !tokens.takeMark(",") { tokens.skipBalanced() }
    }
    table.end = tokens.previousEnd
    if !table.columns.isEmpty { tables.append(table) }
  }

  /// `ALTER COLUMN` is one more change, `ALTER TABLE` the next statement.
  private var endsStatement: Bool {
    tokens.isAtEnd || tokens.isMark(";") || tokens.isWord("create")
      || tokens.isWord("alter") && tokens.isWord("table", 1)
  }

  private mutating func readChange(of table: inout SQLTable) {
    if tokens.takeWord("add") {
      let isColumn = tokens.takeWord("column")
      _ = tokens.takeWords("if", "not", "exists")
      if tokens.isMark("(") {
        readColumns(of: &table)
      } else if isColumn, let name = tokens.takeName() {
        table.columns.append(SQLColumn(name: name.text, offset: name.offset, type: takeType()))
      } else if let column = takeColumn() {
        table.columns.append(column)
      }
    } else if tokens.takeWord("rename") {
      guard !tokens.isWord("to"), !tokens.isWord("index"), !tokens.isWord("key"),
        !tokens.isWord("constraint")
      else { return }
      _ = tokens.takeWord("column")
      guard tokens.takeName() != nil, tokens.takeWord("to"), let name = tokens.takeName() else {
        return
      }
      table.columns.append(SQLColumn(name: name.text, offset: name.offset, type: ""))
    } else if tokens.takeWord("change") {
      _ = tokens.takeWord("column")
      guard tokens.takeName() != nil, let name = tokens.takeName() else { return }
      table.columns.append(SQLColumn(name: name.text, offset: name.offset, type: takeType()))
    } else if !tokens.isMark(";"), !tokens.isMark(",") {
      tokens.index += 1
    }
  }
}

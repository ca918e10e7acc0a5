import SourceModel

/// Reads the tables of a file in SQL.
func readSQLFile(_ bytes: [UInt8], into schema: inout SchemaFacts) throws(UnreadReason) {
  let sql = SQLTables(bytes)
  for table in sql.tables {
    let type = schema.addType(table.name, at: table.offset)
    for column in table.columns {
      schema.addMember(.column, column.name, type: column.type, in: type, at: column.offset)
    }
    schema.close(type, at: table.end)
  }
  for gap in sql.gaps { schema.addGap(gap.range, gap.reason) }
  try schema.refuseIfNothingWasRead()
}

/// The types of schemas as Swift calls them, so that later stages know one set of names.
enum ScalarTypes {
  /// A column's type in the words of SQLite, PostgreSQL and MySQL, without length: `character varying`.
  ///
  /// A name that none of them has is a type of the schema's own, and stays as written.
  static func sql(_ written: String) -> String {
    let name = written.lowercased()
    if let known = sqlNames[name] { return known }
    let first = name.prefix { $0 != " " }
    switch first {
    case "timestamp", "time", "datetime": return "Date"
    case "varchar", "character", "char", "varying", "native", "national", "nchar", "text", "enum",
      "set":
      return "String"
    case "int", "integer", "bigint", "smallint", "tinyint", "mediumint", "unsigned": return "Int"
    case "double", "float", "real", "numeric", "decimal": return "Double"
    case "bit": return "Data"
    case "interval": return "TimeInterval"
    default: return written
    }
  }

  private static let sqlNames: [String: String] = [
    "varchar2": "String", "nvarchar": "String", "nvarchar2": "String", "bpchar": "String",
    "tinytext": "String", "mediumtext": "String", "longtext": "String", "citext": "String",
    "clob": "String", "nclob": "String", "ntext": "String", "string": "String", "name": "String",
    "inet": "String", "cidr": "String",
    "int2": "Int", "int4": "Int", "int8": "Int", "serial": "Int", "bigserial": "Int",
    "smallserial": "Int", "number": "Double", "money": "Decimal", "year": "Int",
    "float4": "Double", "float8": "Double",
    "date": "Date", "timestamptz": "Date", "timetz": "Date", "datetime2": "Date",
    "datetimeoffset": "Date", "smalldatetime": "Date",
    "bool": "Bool", "boolean": "Bool", "tinyint(1)": "Bool", "uuid": "UUID",
    "uniqueidentifier": "UUID", "blob": "Data", "tinyblob": "Data", "mediumblob": "Data",
    "longblob": "Data", "bytea": "Data", "binary": "Data", "varbinary": "Data",
    // They hold anything.
    "json": "", "jsonb": "", "xml": "", "any": "", "hstore": "",
  ]

  /// https://spec.graphql.org/October2021/#sec-Scalars; an `ID` may be a text or a number.
  static func graphQL(_ name: String) -> String {
    switch name {
    case "Float": "Double"
    case "Boolean": "Bool"
    default: name
    }
  }

  /// https://protobuf.dev/programming-guides/proto3/#scalar
  static func protobuf(_ name: String) -> String {
    switch name {
    case "string": "String"
    case "bool": "Bool"
    case "double": "Double"
    case "float": "Float"
    case "int32", "sint32", "sfixed32": "Int32"
    case "int64", "sint64", "sfixed64": "Int64"
    case "uint32", "fixed32": "UInt32"
    case "uint64", "fixed64": "UInt64"
    case "bytes": "Data"
    case "google.protobuf.Timestamp": "Date"
    case "google.protobuf.StringValue": "String"
    case "google.protobuf.BoolValue": "Bool"
    case "google.protobuf.Int32Value", "google.protobuf.Int64Value": "Int64"
    case "google.protobuf.Duration": "TimeInterval"
    default: String(name.split(separator: ".").last ?? "")
    }
  }

  /// https://json-schema.org/draft/2020-12/json-schema-validation, sections 6.1.1 and 7.3.
  static func json(_ type: String, format: String?) -> String {
    switch (type, format) {
    case ("string", "date"), ("string", "date-time"), ("string", "full-date"): "Date"
    case ("string", "uuid"): "UUID"
    case ("string", "uri"), ("string", "url"): "URL"
    case ("string", "binary"), ("string", "byte"): "Data"
    case ("string", _): "String"
    case ("integer", _): "Int"
    case ("number", _): "Double"
    case ("boolean", _): "Bool"
    default: ""
    }
  }
}

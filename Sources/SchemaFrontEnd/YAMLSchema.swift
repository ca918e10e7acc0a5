import SourceModel
import StrictJSON

/// Reads OpenAPI or Swagger in YAML.
func readYAMLSchema(_ file: SourceFile, into schema: inout SchemaFacts) throws(UnreadReason) {
  // JSON is YAML, and some keep it under that name.
  if file.bytes.first == UInt8(ascii: "{") { return try readJSONSchema(file, into: &schema) }
  var yaml = YAMLReader(file.bytes)
  let root: JSONNode?
  do throws(YAMLMistake) { root = try yaml.read() } catch {
    throw .damaged("line \(error.line): \(error.reason)")
  }
  guard let root else { return }
  var reader = JSONSchemaReader(schema, file.bytes)
  reader.read(root, name: schemaName(of: file.path))
  schema = reader.schema
}

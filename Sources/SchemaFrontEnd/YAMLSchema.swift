import SourceModel
import StrictJSON

/// Reads OpenAPI or Swagger in YAML.
func readYAMLSchema(_ file: SourceFile, into schema: inout SchemaFacts) throws(UnreadReason) {
  throw .damaged("OpenAPI in YAML is not read; save it as JSON")
}

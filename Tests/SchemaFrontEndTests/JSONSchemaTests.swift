import SourceModel
import Testing

@Suite struct JSONSchemaTests {
  @Test func `properties are keys of the object that they describe`() throws {
    let text = """
      { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "User",
        "properties": {
          "properties": { "type": "string", "format": "date" },
          "home": { "type": "object", "properties": { "zip": { "type": ["null", "string"] } } },
          "tags": { "type": "array", "items": { "type": "string" } },
          "owner": { "$ref": "#/$defs/Person" }
        },
        "allOf": [ { "properties": { "more": true } } ],
        "$defs": { "Person": { "properties": { "age": { "type": "integer" } } } } }
      """
    let facts = try facts(text, .jsonSchema)
    #expect(
      facts.seen == [
        "1: structure User", "3: key User.properties Date", "4: key User.home home",
        "4: structure User.home", "4: key User.home.zip String", "5: key User.tags [String]",
        "6: key User.owner Person", "8: key User.more",
        "9: structure Person", "9: key Person.age Int",
      ])
    #expect(facts.texts(in: text).filter { $0 == "zip" || $0 == "age" } == ["zip", "age"])
  }

  @Test func `a schema without title is called like its file`() throws {
    let text = #"{ "$schema": "http://json-schema.org/schema#", "properties": { "a": {} } }"#
    let facts = try facts(text, .jsonSchema, path: "api/customer.schema.json")
    #expect(facts.seen == ["1: structure customer", "1: key customer.a"])
  }

  @Test func `Swagger's definitions, parameters and bodies are read and its examples are not`()
    throws
  {
    let facts = try facts(
      """
      { "swagger": "2.0",
        "definitions": { "User": { "properties": { "email": { "type": "string" } },
          "example": { "properties": { "no": {} } } } },
        "paths": { "/u": { "post": { "operationId": "addUser", "parameters": [
          { "in": "query", "name": "q", "type": "string" },
          { "in": "body", "name": "body", "schema": { "properties": { "mail": {} } } } ],
          "responses": { "200": { "schema": { "$ref": "#/definitions/User" },
            "examples": { "a": { "properties": { "no": {} } } } } } } } } }
      """, .jsonSchema)
    #expect(
      facts.seen == [
        "2: structure User", "2: key User.email String", "4: function addUser",
        "5: parameter addUser.q String", "6: key addUser.mail",
      ])
  }

  @Test func `an optional text is a text`() throws {
    let facts = try facts(
      """
      { "$schema": "https://json-schema.org/draft/2020-12/schema", "properties": {
        "email": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
        "home": { "oneOf": [{ "properties": { "zip": {} } }, { "$ref": "#/a" }] } } }
      """, .jsonSchema, path: "a.json")
    #expect(
      facts.seen == [
        "1: structure a", "2: key a.email String", "3: key a.home home", "3: structure a.home",
        "3: key a.home.zip",
      ])
  }

  @Test func `mistakes in the JSON make the file unread`() {
    #expect(throws: UnreadReason.self) { try facts("{ \"openapi\": ", .jsonSchema) }
  }
}

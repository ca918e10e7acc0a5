import SourceModel
import Testing

@Suite struct YAMLSchemaTests {
  @Test func `an API description in YAML is read like one in JSON`() throws {
    let text = """
      # an API
      openapi: 3.0.0
      info:
        description: |
          components:
            schemas:
              No: { properties: { email: {} } }
      paths:
        "/users":
          get:
            operationId: findUser   # comment
            parameters:
            - name: email
              in: query
              schema: { type: string }
            - { name: 'limit', in: query, schema: { type: integer } }
            responses:
              '200':
                description: A text that
                  goes on
                content:
                  application/json:
                    schema: { $ref: "#/components/schemas/User" }
      components:
        schemas:
          User:
            type: object
            required: [name, email]
            properties:
              name:
                type: string
                example: "name: x"
              "email": {type: string, format: email}
              tags:
                type: array
                items:
                  type: string
              home:
                allOf:
                  - $ref: '#/components/schemas/Home'
                  - properties:
                      zip:
                        type: string
      """
    let facts = try facts(text, .yamlSchema)
    #expect(
      facts.seen == [
        "11: function findUser", "13: parameter findUser.email String",
        "16: parameter findUser.limit Int", "26: structure User", "30: key User.name String",
        "33: key User.email String", "34: key User.tags [String]", "38: key User.home home",
        "38: structure User.home", "42: key User.home.zip String",
      ])
    #expect(facts.texts(in: text) == facts.declarations.map { facts.names[$0.name] })
  }

  @Test(arguments: [
    ("openapi:\n    a: b\n  c: d\n", "line 3: the indentation fits nothing above"),
    ("openapi: 3.0.0\nno key\n", "line 2: a key with a colon is expected"),
  ])
  func `what has no shape is damaged`(text: String, reason: String) {
    #expect(throws: UnreadReason.damaged(reason)) { try facts(text, .yamlSchema) }
  }

  @Test func `JSON under the name of YAML is read`() throws {
    let text = #"{ "swagger": "2.0", "definitions": { "A": { "properties": { "b": {} } } } }"#
    #expect(try facts(text, .yamlSchema).seen == ["1: structure A", "1: key A.b"])
  }
}

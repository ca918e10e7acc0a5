import SourceModel

/// Reads the messages of a `.proto` file as types, their fields as keys.
func readProtobuf(_ bytes: [UInt8], into schema: inout SchemaFacts) throws(UnreadReason) {
  var reader = ProtobufReader(bytes, schema)
  reader.read()
  schema = reader.schema
  try schema.refuseIfNothingWasRead()
}

private struct ProtobufReader {
  private(set) var schema: SchemaFacts
  private var tokens: SchemaTokens
  /// The messages that are open; a `oneof` stands for the message around it.
  private var open: [Scope] = []

  private struct Scope {
    var type: DeclarationIndex
    var isOneof: Bool
  }

  /// The compiler's own limit is lower; it bounds the list of what is open.
  private static let deepest = 200

  init(_ bytes: [UInt8], _ schema: SchemaFacts) {
    self.schema = schema
    tokens = SchemaTokens(bytes, .protobuf)
  }

  mutating func read() {
    while let token = tokens.current {
      guard open.count < ProtobufReader.deepest else {
        return schema.addGap(
          token.start..<token.end, "nested deeper than \(ProtobufReader.deepest) levels")
      }
      if token.kind == .unclosed {
        schema.addGap(token.start..<token.end, "a text or comment that is never closed")
        break
      }
      readStatement(token)
    }
    for scope in open where !scope.isOneof {
      schema.close(scope.type, at: tokens.previousEnd)
      let declaration = schema.facts.declarations[Int(scope.type)]
      schema.addGap(
        Int(declaration.offset)..<Int(declaration.end),
        "\(schema.facts.names[declaration.name]) is never closed")
    }
  }

  private mutating func readStatement(_ token: SchemaToken) {
    if tokens.takeMark("}") {
      guard let scope = open.popLast() else {
        return schema.addGap(token.start..<token.end, "nothing is open that this could close")
      }
      if !scope.isOneof { schema.close(scope.type, at: tokens.previousEnd) }
      return
    }
    if opens("message") || opens("extend") { return openMessage() }
    if opens("oneof"), let scope = open.last {
      tokens.index += 3
      return open.append(Scope(type: scope.type, isOneof: true))
    }
    let isSkipped = ["enum", "service", "option", "reserved", "extensions"]
      .contains { tokens.isWord($0) && !tokens.isMark("=", 2) }
    guard !isSkipped, let scope = open.last, readField(in: scope.type) else {
      return skipStatement()
    }
  }

  /// Whether a keyword, a name and a brace stand here; a field may be called like a keyword.
  private func opens(_ keyword: String) -> Bool {
    guard tokens.isWord(keyword) else { return false }
    var distance = 1
    while let token = tokens.peek(distance), token.kind == .word || tokens.isMark(".", distance) {
      distance += 1
    }
    return distance > 1 && tokens.isMark("{", distance)
  }

  private mutating func openMessage() {
    tokens.index += 1
    let name = takePath()
    tokens.index += 1
    let type = schema.addType(name.last, in: open.last?.type ?? -1, at: name.offset)
    open.append(Scope(type: type, isOneof: false))
  }

  /// `.shop.v1.User`
  private mutating func takePath() -> (whole: String, last: String, offset: Int) {
    var path = (whole: "", last: "", offset: tokens.offset)
    _ = tokens.takeMark(".")
    while let name = tokens.takeName() {
      path.whole += path.whole.isEmpty ? name.text : "." + name.text
      path.last = name.text
      path.offset = name.offset
      guard tokens.isMark("."), tokens.peek(1)?.kind == .word else { break }
      tokens.index += 1
    }
    return path
  }

  /// Whether a field stood here: `repeated string emails = 1 [json_name = "mails"];`
  private mutating func readField(in type: DeclarationIndex) -> Bool {
    let start = tokens.index
    let isRepeated = tokens.isWord("repeated") && !tokens.isMark("=", 2)
    if isRepeated || startsWithLabel { tokens.index += 1 }
    var name = takeMap() ?? ScalarTypes.protobuf(takePath().whole)
    if isRepeated { name = "[\(name)]" }
    guard let field = tokens.takeName(), tokens.takeMark("=") else {
      tokens.index = start
      return false
    }
    // A group is a message and a field in one.
    if name == "group" || name == "[group]" {
      let group = schema.addType(field.text, in: type, at: field.offset)
      while let token = tokens.current, token.kind != .unclosed, !tokens.isMark("}") {
        tokens.index += 1
        guard tokens.isMark("{", -1) else { continue }
        open.append(Scope(type: group, isOneof: false))
        break
      }
      return true
    }
    schema.addMember(.key, field.text, type: name, in: type, at: field.offset)
    skipStatement()
    return true
  }

  private var startsWithLabel: Bool {
    (tokens.isWord("optional") || tokens.isWord("required")) && !tokens.isMark("=", 1)
  }

  /// `map<string, User>` is `[String: User]`.
  private mutating func takeMap() -> String? {
    guard tokens.isWord("map"), tokens.isMark("<", 1) else { return nil }
    tokens.index += 2
    let key = ScalarTypes.protobuf(takePath().whole)
    guard tokens.takeMark(",") else { return "" }
    let value = ScalarTypes.protobuf(takePath().whole)
    guard tokens.takeMark(">") else { return "" }
    return "[\(key): \(value)]"
  }

  /// Up to the `;` or the block that ends a statement; not past the end of the message.
  private mutating func skipStatement() {
    while let token = tokens.current, token.kind != .unclosed {
      if tokens.takeMark(";") { return }
      if tokens.isMark("{") { return tokens.skipBalanced() }
      if tokens.isMark("}") {
        if open.isEmpty { tokens.index += 1 }
        return
      }
      if tokens.isMark("[") || tokens.isMark("(") {
        tokens.skipBalanced()
      } else {
        tokens.index += 1
      }
    }
  }
}

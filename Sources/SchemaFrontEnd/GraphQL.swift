import SourceModel

/// Reads a GraphQL document: types, interfaces and inputs with their fields as keys, fields with
/// arguments as functions too, operations as functions with their variables, and the fields that
/// operations and fragments select as keys of what they are selected from.
func readGraphQL(_ bytes: [UInt8], into schema: inout SchemaFacts) throws(UnreadReason) {
  var reader = GraphQLReader(bytes, schema)
  reader.read()
  schema = reader.schema
  try schema.refuseIfNothingWasRead()
}

private struct GraphQLReader {
  private(set) var schema: SchemaFacts
  private var tokens: SchemaTokens

  /// Deeper than any query that a server answers; it bounds the list of open selections.
  private static let deepest = 200

  init(_ bytes: [UInt8], _ schema: SchemaFacts) {
    self.schema = schema
    tokens = SchemaTokens(bytes, .graphQL)
  }

  mutating func read() {
    var isLost = false
    while let token = tokens.current {
      if token.kind == .unclosed {
        schema.addGap(token.start..<token.end, "a text that is never closed")
        return
      }
      let isKnown = readDefinition()
      if !isKnown, !isLost {
        schema.addGap(token.start..<token.end, "no definition of GraphQL starts here")
      }
      if !isKnown { tokens.index += 1 }
      isLost = !isKnown
    }
  }

  /// Whether a definition stood here.
  private mutating func readDefinition() -> Bool {
    if tokens.isMark("{") {
      readSelections(in: -1)
      return true
    }
    guard let token = tokens.current else { return false }
    // A description of what follows.
    if token.kind == .text {
      tokens.index += 1
      return true
    }
    guard token.kind == .word else { return false }
    switch tokens.text(token) {
    case "extend": tokens.index += 1
    case "type", "interface", "input": readType()
    case "query", "mutation", "subscription": readOperation()
    case "fragment": readFragment()
    case "enum", "union", "scalar", "directive", "schema": skipDefinition()
    default: return false
    }
    return true
  }

  /// Up to the next definition; what stands in brackets is none.
  private mutating func skipDefinition() {
    tokens.index += 1
    // Its name may be a keyword.
    if tokens.current?.kind == .word { tokens.index += 1 }
    while let token = tokens.current, token.kind != .unclosed, token.kind != .text {
      let isName = tokens.isMark("=", -1) || tokens.isMark("|", -1) || tokens.isMark("@", -1)
      if token.kind == .word, !isName, startsDefinition(token) { return }
      tokens.skipBalanced()
    }
  }

  private func startsDefinition(_ token: SchemaToken) -> Bool {
    [
      "extend", "type", "interface", "input", "query", "mutation", "subscription", "fragment",
      "enum", "union", "scalar", "directive", "schema",
    ].contains(tokens.text(token))
  }

  private mutating func skipTo(_ mark: Character) -> Bool {
    while let token = tokens.current, token.kind != .unclosed {
      if tokens.isMark(mark) { return true }
      if token.kind == .text || tokens.isMark("}") { return false }
      tokens.skipBalanced()
    }
    return false
  }

  private mutating func readType() {
    tokens.index += 1
    guard let name = tokens.takeName() else { return }
    let type = schema.addType(name.text, at: name.offset)
    while let token = tokens.current, !tokens.isMark("{") {
      let isParent = tokens.isMark("&", -1) || tokens.isWord("implements", -1)
      if token.kind == .word, isParent {
        schema.addParent(tokens.text(token), of: type)
      } else if token.kind == .word, startsDefinition(token) {
        return
      } else if token.kind == .text || token.kind == .unclosed {
        return
      }
      tokens.skipBalanced()
    }
    guard tokens.takeMark("{") else { return }
    while let token = tokens.current, token.kind != .unclosed {
      if tokens.takeMark("}") { return schema.close(type, at: tokens.previousEnd) }
      guard token.kind == .word else {
        tokens.skipBalanced()
        continue
      }
      readField(in: type)
    }
    addUnclosed(type)
  }

  private mutating func addUnclosed(_ type: DeclarationIndex) {
    schema.close(type, at: tokens.previousEnd)
    let declaration = schema.facts.declarations[Int(type)]
    schema.addGap(
      Int(declaration.offset)..<Int(declaration.end),
      "\(schema.facts.names[declaration.name]) is never closed")
  }

  private mutating func readField(in type: DeclarationIndex) {
    guard let name = tokens.takeName() else { return }
    guard tokens.isMark("(") || tokens.isMark(":") else { return }
    if tokens.isMark("(") {
      let function = schema.addMember(.function, name.text, in: type, at: name.offset)
      readParameters(of: function)
    }
    let written = tokens.takeMark(":") ? takeType() : ""
    schema.addMember(.key, name.text, type: written, in: type, at: name.offset)
    skipValue()
  }

  /// `(id: ID!, email: String = "")`, with `$` before the names of variables.
  private mutating func readParameters(of function: DeclarationIndex) {
    tokens.index += 1
    while let token = tokens.current, token.kind != .unclosed {
      if tokens.takeMark(")") { return }
      // What was never closed ends where the next thing starts.
      if tokens.isMark("}") || tokens.isMark("{") { return }
      guard token.kind == .word, tokens.isMark(":", 1), let name = tokens.takeName() else {
        tokens.index += 1
        continue
      }
      tokens.index += 1
      let type = takeType()
      schema.addMember(.parameter, name.text, type: type, in: function, at: name.offset)
      skipValue()
    }
  }

  /// `[String!]!` as `[String]`.
  private mutating func takeType() -> String {
    var lists = 0
    while tokens.takeMark("[") { lists += 1 }
    guard let name = tokens.takeName() else { return "" }
    while tokens.isMark("]") || tokens.isMark("!") { tokens.index += 1 }
    lists = min(lists, 8)
    return String(repeating: "[", count: lists) + ScalarTypes.graphQL(name.text)
      + String(repeating: "]", count: lists)
  }

  /// Moves past a default value and directives.
  private mutating func skipValue() {
    while true {
      if tokens.takeMark("=") {
        tokens.skipBalanced()
      } else if tokens.takeMark("@") {
        _ = tokens.takeName()
        if tokens.isMark("(") { tokens.skipBalanced() }
      } else {
        return
      }
    }
  }

  private mutating func readOperation() {
    let keyword = tokens.takeName()
    let name = tokens.takeName() ?? keyword
    guard let name else { return }
    let function = schema.addMember(.function, name.text, in: -1, at: name.offset)
    if tokens.isMark("(") { readParameters(of: function) }
    skipValue()
    if tokens.isMark("{") { readSelections(in: function) }
    schema.close(function, at: tokens.previousEnd)
  }

  private mutating func readFragment() {
    tokens.index += 1
    guard let name = tokens.takeName() else { return }
    let fragment = schema.addType(name.text, at: name.offset)
    var type = fragment
    if tokens.takeWord("on"), let target = tokens.takeName() {
      type = schema.addType(target.text, in: fragment, at: target.offset)
    }
    skipValue()
    if tokens.isMark("{") { readSelections(in: type) }
    schema.close(type, at: tokens.previousEnd)
    schema.close(fragment, at: tokens.previousEnd)
  }

  /// Reads `{ ... }` and every one inside it.
  private mutating func readSelections(in parent: DeclarationIndex) {
    let start = tokens.offset
    tokens.index += 1
    var owners = [parent]
    while let token = tokens.current, token.kind != .unclosed, let owner = owners.last {
      if tokens.takeMark("}") {
        owners.removeLast()
        if owners.isEmpty { return }
        if owner >= 0 { schema.close(owner, at: tokens.previousEnd) }
      } else if tokens.isMark(".") {
        readSpread(&owners)
      } else if tokens.isMark("{"), owners.count < GraphQLReader.deepest {
        tokens.index += 1
        owners.append(owner)
      } else if token.kind == .word {
        readSelection(&owners)
      } else {
        tokens.skipBalanced()
      }
      if owners.count >= GraphQLReader.deepest {
        schema.addGap(
          token.start..<token.end, "nested deeper than \(GraphQLReader.deepest) levels")
        return
      }
    }
    schema.addGap(start..<tokens.previousEnd, "a selection that is never closed")
  }

  /// `...Fragment` or `... on Type {`
  private mutating func readSpread(_ owners: inout [DeclarationIndex]) {
    while tokens.takeMark(".") {}
    if tokens.takeWord("on") {
      guard let name = tokens.takeName() else { return }
      skipValue()
      guard tokens.takeMark("{") else { return }
      owners.append(schema.addType(name.text, in: owners.last ?? -1, at: name.offset))
    } else {
      if !tokens.isMark("@") { _ = tokens.takeName() }
      skipValue()
      if tokens.takeMark("{") { owners.append(owners.last ?? -1) }
    }
  }

  /// `alias: field(arguments) @directive {`
  private mutating func readSelection(_ owners: inout [DeclarationIndex]) {
    guard var name = tokens.takeName() else { return }
    if tokens.takeMark(":"), let field = tokens.takeName() { name = field }
    if tokens.isMark("(") { tokens.skipBalanced() }
    skipValue()
    let owner = owners.last ?? -1
    if tokens.takeMark("{") {
      owners.append(schema.addType(name.text, in: owner, at: name.offset))
    } else {
      schema.addMember(.key, name.text, in: owner, at: name.offset)
    }
  }
}

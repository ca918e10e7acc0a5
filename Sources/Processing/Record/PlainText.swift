import StrictJSON

/// What a JSON value says, as text without places and comments, the members of objects sorted by key: two
/// values say the same if and only if these texts are the same.
func plainText(of node: JSONNode) -> String {
  switch node.value {
  case .null: "null"
  case .boolean(let value): "\(value)"
  case .number(let text): text
  case .string(let text): JSONOutput.string(text).text()
  case .array(let elements): "[" + elements.map(plainText).joined(separator: ",") + "]"
  case .object(let members):
    "{"
      + members.sorted { $0.key < $1.key }
      .map { JSONOutput.string($0.key).text() + ":" + plainText(of: $0.node) }
      .joined(separator: ",") + "}"
  }
}

import StrictJSON

extension FuzzTarget {
  /// What is read must stay the same value when it is formatted, and what is formatted stay as it is.
  func jsonFlaws(in input: [UInt8]) -> [String] {
    guard let node = try? JSONReader.read(input, path: "a.json") else { return [] }
    guard let text = try? JSONText.read(input, path: "a.json") else {
      return ["what can be read cannot be formatted"]
    }
    var flaws: [String] = []
    let formatted = Array(text.formatted().utf8)
    flaws += comparison(node, formatted, "formatting")
    if let again = try? JSONText.read(formatted, path: "a.json"),
      Array(again.formatted().utf8) != formatted
    {
      flaws.append("formatting what is formatted changes it")
    }
    guard let longer = text.appending(["{ \"id\": 1 } // new"], toArray: "a") else { return flaws }
    guard let read = try? JSONReader.read(longer, path: "a.json") else {
      return flaws + ["adding makes a text that cannot be read"]
    }
    if read.value.adding(-1) != node.value.adding(0) { flaws.append("adding changes other things") }
    return flaws
  }

  private func comparison(_ node: JSONNode, _ text: [UInt8], _ what: String) -> [String] {
    guard let other = try? JSONReader.read(text, path: "a.json") else {
      return ["\(what) makes a text that cannot be read"]
    }
    return other.value.plain == node.value.plain ? [] : ["\(what) changes the value"]
  }
}

extension JSONValue {
  /// Without places.
  fileprivate var plain: String { adding(nil) }

  /// Without places; of an object with an array under `a`, how many elements that has instead of what they
  /// are, and a number to it.
  fileprivate func adding(_ number: Int?) -> String {
    switch self {
    case .null: "null"
    case .boolean(let value): "\(value)"
    case .number(let text): text
    case .string(let text): JSONOutput.string(text).text()
    case .array(let nodes): "[" + nodes.map { $0.value.plain }.joined(separator: ",") + "]"
    case .object(let members):
      "{" + members.map { member in JSONValue.text(of: member, number) }.joined() + "}"
    }
  }

  private static func text(of member: JSONMember, _ number: Int?) -> String {
    let key = JSONOutput.string(member.key).text()
    guard let number, member.key == "a", case .array(let nodes) = member.node.value else {
      return "\(key):\(member.node.value.plain),"
    }
    // An array that adding makes is one of no elements to begin with.
    return nodes.count + number == 0 ? "" : "\(key):\(nodes.count + number),"
  }
}

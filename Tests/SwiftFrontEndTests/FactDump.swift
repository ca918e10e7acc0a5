import SourceModel

/// Facts as text, so that a test can show what it expects.
///
/// A declaration a line, indented by nesting; then calls, flows and what else the file holds. A name that
/// is resolved to a declaration of the file has a `'` after it.
struct FactDump {
  private let facts: FileFacts

  init(_ facts: FileFacts) { self.facts = facts }

  var text: String {
    (imports + declarations + calls + flows + rest).joined(separator: "\n")
  }

  private func name(_ name: Name) -> String { facts.names[name] }

  private var imports: [String] { facts.imports.map { "import \(name($0.name))" } }

  private var declarations: [String] {
    facts.declarations.indices.map { index in
      String(repeating: "  ", count: depth(of: index)) + line(of: index)
    }
  }

  private func depth(of index: Int) -> Int {
    var depth = 0
    var parent = facts.declarations[index].parent
    while parent >= 0 {
      depth += 1
      parent = facts.declarations[Int(parent)].parent
    }
    return depth
  }

  private func line(of index: Int) -> String {
    let declaration = facts.declarations[index]
    var line = attributes(of: index) + traits(declaration.traits) + "\(declaration.kind)"
    if declaration.label != .none { line += " \(name(declaration.label))/" }
    if declaration.name != .none { line += " \(name(declaration.name))" }
    if declaration.type != .none, declaration.kind != .extension {
      line += declaration.traits.contains(.typeIsEvident) ? " :? " : ": "
      line += name(declaration.type)
    }
    let bases = facts.inheritances.filter { $0.declaration == DeclarationIndex(index) }
    if !bases.isEmpty { line += " < " + bases.map { name($0.type) }.joined(separator: ", ") }
    if declaration.initialValue >= 0 { line += " = " + value(declaration.initialValue) }
    return line
  }

  private func attributes(of index: Int) -> String {
    facts.attributes.filter { $0.declaration == DeclarationIndex(index) }.map { attribute in
      let arguments = facts.arguments[attribute.arguments.range].map(argument)
      let list = arguments.isEmpty ? "" : "(\(arguments.joined(separator: ", ")))"
      return "@\(name(attribute.name))\(list) "
    }.joined()
  }

  private func traits(_ traits: DeclarationTraits) -> String {
    var words: [String] = []
    if traits.contains(.isStatic) { words.append("static") }
    if traits.contains(.isComputed) { words.append("computed") }
    if traits.contains(.isConstant) { words.append("let") }
    if traits.contains(.isRequirement) { words.append("required") }
    if traits.contains(.isOverride) { words.append("override") }
    return words.map { $0 + " " }.joined()
  }

  private func argument(_ argument: Argument) -> String {
    let label = argument.label == .none ? "" : name(argument.label) + ": "
    return label + value(argument.value)
  }

  private var calls: [String] { facts.calls.map { "call " + value($0.result) } }

  private var flows: [String] {
    facts.edges.compactMap { edge in
      switch edge.kind {
      case .assigned, .returned, .iterated:
        "\(edge.kind): \(value(edge.from)) -> \(value(edge.to))"
      case .interpolated, .collected, .derived: nil
      }
    }
  }

  private var rest: [String] {
    facts.packages.map {
      "package \(name($0.name)) \(name($0.origin)) \(name($0.version)) \($0.state)"
    } + facts.directives.map { "directive \(name($0.text))" }
      + facts.gaps.map { "gap \(name($0.reason))" }
  }

  private func mark(_ target: Int32) -> String { target >= 0 ? "'" : "" }

  func value(_ index: ValueIndex, depth: Int = 0) -> String {
    guard index >= 0 else { return "_" }
    guard depth < 40 else { return "..." }
    let node = facts.values[Int(index)]
    func inner(_ index: ValueIndex) -> String { value(index, depth: depth + 1) }
    switch node.kind {
    case .reference: return name(node.name) + mark(node.target)
    case .member:
      return (node.base >= 0 ? inner(node.base) : "") + "." + name(node.name) + mark(node.target)
    case .element:
      return inner(node.base) + "[" + name(node.name) + "]"
    case .literal: return literal(facts.literals[Int(node.target)])
    case .call:
      let call = facts.calls[Int(node.target)]
      let arguments = facts.arguments[call.arguments.range].map { argument in
        (argument.label == .none ? "" : name(argument.label) + ": ") + inner(argument.value)
      }
      return inner(call.callee) + "(" + arguments.joined(separator: ", ") + ")"
    case .collection: return "[" + parts(of: index, .collected, depth).joined(separator: ", ") + "]"
    case .text: return "\"" + parts(of: index, .interpolated, depth).joined() + "\""
    case .closure: return "{}"
    case .keyPath:
      return "\\" + (node.base >= 0 ? inner(node.base) : "") + "." + name(node.name)
    case .declaration:
      let declaration = facts.declarations[Int(node.target)]
      return "\(declaration.kind) \(name(declaration.name))"
    case .result:
      let declaration = facts.declarations[Int(node.target)]
      let title = declaration.name == .none ? "" : " \(name(declaration.name))"
      return "result of \(declaration.kind)\(title)"
    case .operation:
      return "(" + ([name(node.name)] + parts(of: index, .derived, depth)).joined(separator: " ")
        + ")"
    }
  }

  private func literal(_ literal: Literal) -> String {
    switch literal.kind {
    case .string: "\"" + escaped(name(literal.text)) + "\""
    case .piece: escaped(name(literal.text))
    case .integer, .floatingPoint, .boolean, .null, .regularExpression: name(literal.text)
    }
  }

  private func escaped(_ text: String) -> String {
    text.map { $0 == "\n" ? "⏎" : $0 == "\t" ? "⇥" : String($0) }.joined()
  }

  private func parts(of index: ValueIndex, _ kind: FlowKind, _ depth: Int) -> [String] {
    facts.edges.filter { $0.to == index && $0.kind == kind }.map { edge in
      let text = value(edge.from, depth: depth + 1)
      let key = edge.key == .none ? "" : name(edge.key) + ": "
      let node = facts.values[Int(edge.from)]
      let isPiece = node.kind == .literal && facts.literals[Int(node.target)].kind == .piece
      return kind == .interpolated && !isPiece ? "\\(\(key)\(text))" : key + text
    }
  }
}

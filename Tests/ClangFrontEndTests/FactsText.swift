import SourceModel

/// Facts as lines that a person can read and a test can compare.
///
///     field User.email: char *
///     curl_easy_setopt(curl, CURLOPT_URL, "https://example.org")
///     email -> user.email
struct FactsText {
  private let facts: FileFacts

  init(_ facts: FileFacts) { self.facts = facts }

  /// Includes and modules.
  var imports: [String] {
    facts.imports.map {
      switch $0.kind {
      case .module, .linked: "@\(facts.names[$0.name])"
      case .systemHeader: "<\(facts.names[$0.name])>"
      case .localHeader: "\"\(facts.names[$0.name])\""
      }
    }
  }

  /// In the order of the file.
  var declarations: [String] {
    facts.declarations.indices.sorted {
      (facts.declarations[$0].offset, $0) < (facts.declarations[$1].offset, $1)
    }.map(declaration)
  }

  var calls: [String] {
    facts.calls.sorted { $0.offset < $1.offset }.map { text(ofCall: $0) }
  }

  /// Assignments, initial values and returns; not what only passes through an operator.
  var flows: [String] {
    facts.edges.filter { $0.kind != .derived && $0.kind != .interpolated && $0.kind != .collected }
      .map { edge in
        let arrow =
          switch edge.kind {
          case .assigned, .returned: "->"
          case .iterated: "-each->"
          case .interpolated, .collected, .derived: "~>"
          }
        return "\(text(edge.from)) \(arrow) \(text(edge.to))"
      }
  }

  var strings: [String] {
    facts.literals.filter { $0.kind == .string || $0.kind == .piece }.map { facts.names[$0.text] }
  }

  /// Everything, for comparing two readings.
  var everything: String {
    (imports + declarations + calls + flows + strings).joined(separator: "\n")
  }

  private func declaration(_ index: Int) -> String {
    let declaration = facts.declarations[index]
    var line = "\(declaration.kind) \(path(DeclarationIndex(index)))"
    if declaration.label != .none { line += " [\(facts.names[declaration.label])]" }
    if declaration.type != .none { line += ": \(facts.names[declaration.type])" }
    if declaration.initialValue >= 0 { line += " = \(text(declaration.initialValue))" }
    for inheritance in facts.inheritances where inheritance.declaration == index {
      line += " <\(facts.names[inheritance.type])>"
    }
    for (trait, word) in FactsText.traits where declaration.traits.contains(trait) {
      line += " \(word)"
    }
    return line
  }

  private static let traits: [(DeclarationTraits, String)] = [
    (.isStatic, "static"), (.isConstant, "const"), (.isRequirement, "required"),
    (.isForward, "forward"),
  ]

  private func path(_ index: DeclarationIndex) -> String {
    guard index >= 0 else { return "" }
    let declaration = facts.declarations[Int(index)]
    let name = declaration.name == .none ? "?" : facts.names[declaration.name]
    return declaration.parent >= 0 ? "\(path(declaration.parent)).\(name)" : name
  }

  private func text(ofCall call: Call) -> String {
    let arguments = facts.arguments[call.arguments.range].map { argument in
      let label = argument.label == .none ? "" : "\(facts.names[argument.label]): "
      return label + text(argument.value)
    }
    return "\(text(call.callee))(\(arguments.joined(separator: ", ")))"
  }

  private func inflows(_ index: ValueIndex) -> String {
    facts.edges.filter { $0.to == index }.map { edge in
      let key = edge.key == .none ? "" : "\(facts.names[edge.key]): "
      return key + text(edge.from)
    }.joined(separator: ", ")
  }

  private func text(_ index: ValueIndex) -> String {
    guard index >= 0 else { return "_" }
    let value = facts.values[Int(index)]
    let name = facts.names[value.name]
    switch value.kind {
    case .reference: return name
    case .member: return value.base >= 0 ? "\(text(value.base)).\(name)" : ".\(name)"
    case .element: return "\(text(value.base))[\(name)]"
    case .literal:
      let literal = facts.literals[Int(value.target)]
      let word = facts.names[literal.text]
      return literal.kind == .string || literal.kind == .piece ? "\"\(word)\"" : word
    case .call: return text(ofCall: facts.calls[Int(value.target)])
    case .collection: return "{\(inflows(index))}"
    case .text: return "text(\(inflows(index)))"
    case .closure: return "closure"
    case .keyPath: return "\\\(name)"
    case .declaration: return path(value.target)
    case .result: return "return of \(path(value.target))"
    case .operation: return "(\(inflows(index)))"
    }
  }
}

import SourceModel

/// Makes flows for readers out of ways through the graph.
struct FlowWords {
  private let tree: LinkedTree
  private let graph: TreeGraph

  init(_ tree: LinkedTree, _ graph: TreeGraph) {
    self.tree = tree
    self.graph = graph
  }

  func flow(
    _ source: Source, _ destination: Destination, _ steps: [(kind: StepKind, to: Node)],
    _ outward: TreeGraph.OutwardCall
  ) -> Flow {
    let facts = tree.files[outward.file]
    let call = facts.calls[outward.call]
    return Flow(
      category: source.category, field: source.field, sink: .transmission,
      recipient: destination.recipient, host: destination.host, source: place(of: source.node),
      target: place(facts, at: call.offset, name: name(call.callee, facts)),
      steps: words(steps))
  }

  /// In words, several of the same kind in a row as one.
  private func words(_ steps: [(kind: StepKind, to: Node)]) -> [FlowStep] {
    var result: [FlowStep] = []
    for step in steps {
      guard let what = words(step.kind, step.to), result.last?.what != what else { continue }
      result.append(FlowStep(place: place(of: step.to), what: what))
    }
    return result
  }

  /// A step that a reader can see in the code; from one mention of a place to another is none.
  private func words(_ kind: StepKind, _ node: Node) -> String? {
    let name = name(of: node)
    switch kind {
    case .mention, .member, .into, .derived, .receiverResult: return nil
    case .assigned: return name.isEmpty ? nil : "assigned to \(name)"
    case .returned: return "returned"
    case .interpolated: return "put into a text"
    case .collected: return "put into a collection"
    case .iterated: return "taken one by one"
    case .result, .methodResult: return "passed through \(callName(node))"
    case .receiver: return "handed to \(name)"
    case .parameter: return "passed as \(name)"
    }
  }

  private func name(of node: Node) -> String {
    guard let (file, value) = graph.place(of: node) else {
      let number = node - graph.firstDeclaration
      return tree.files[tree.file(of: number)].names[tree.declaration(number).name]
    }
    return name(value, tree.files[file])
  }

  private func name(_ index: ValueIndex, _ facts: FileFacts) -> String {
    guard index >= 0 else { return "" }
    let value = facts.values[Int(index)]
    guard value.kind == .declaration, value.target >= 0 else { return facts.names[value.name] }
    return facts.names[facts.declarations[Int(value.target)].name]
  }

  private func callName(_ node: Node) -> String {
    guard let (file, index) = graph.place(of: node) else { return "a call" }
    let facts = tree.files[file]
    let value = facts.values[Int(index)]
    guard value.kind == .call, value.target >= 0 else { return "a call" }
    let callee = facts.calls[Int(value.target)].callee
    guard callee >= 0 else { return "a call" }
    let function = facts.values[Int(callee)]
    guard function.kind == .member, function.base >= 0,
      facts.values[Int(function.base)].kind == .reference
    else { return "\(name(callee, facts))()" }
    return "\(name(function.base, facts)).\(name(callee, facts))()"
  }

  private func place(of node: Node) -> FlowPlace {
    guard let (file, value) = graph.place(of: node) else {
      let number = node - graph.firstDeclaration
      let facts = tree.files[tree.file(of: number)]
      return place(facts, at: tree.declaration(number).offset, name: name(of: node))
    }
    let facts = tree.files[file]
    return place(facts, at: facts.values[Int(value)].offset, name: name(value, facts))
  }

  private func place(_ facts: FileFacts, at offset: UInt32, name: String) -> FlowPlace {
    FlowPlace(
      path: facts.path, location: facts.location(of: offset), length: max(1, name.utf8.count))
  }
}

import Classification
import RuleCatalog
import SourceModel

/// Makes flows for readers out of ways through the graph.
struct FlowWords {
  private let graph: TreeGraph
  private let tree: LinkedTree
  private let fields: FieldIndex

  init(_ graph: TreeGraph, _ fields: FieldIndex) {
    self.graph = graph
    self.fields = fields
    tree = graph.tree
  }

  func flow(
    _ source: Source, _ destination: Destination, _ way: [WayStep], _ site: SinkSite,
    _ protection: Protection?
  ) -> Flow {
    let field = fields.fields[source.field]
    let steps = words(way)
    var guesses = steps.filter(\.isGuess).map(\.what)
    if source.isGuess { guesses.append("\(field.name) is known by its name only") }
    let name = tree.files[site.file].names[site.name]
    if site.isGuess { guesses.append("\(name) is known by its name only") }
    var sink = SinkKind.transmission
    var rule: String?
    var address = Parties.Address()
    switch destination {
    case .sink(let number):
      sink = graph.sinks.sinks[number].role == .logging ? .logging : .storage
      rule = graph.sinks.sinks[number].id
    case .party(let found, let number):
      address = found
      rule = number < 0 ? nil : graph.sinks.sinks[number].id
    }
    return Flow(
      category: field.category, field: title(of: field), sink: sink, rule: rule,
      recipient: address.recipient, host: address.host, source: place(of: source.node),
      target: place(in: site.file, at: site.offset, name: name), steps: steps,
      protection: protection,
      isInAddress: sink == .transmission && isInAddress(source, way),
      isCleartext: address.isCleartext,
      confidence: guesses.isEmpty ? .high : guesses.count == 1 ? .medium : .low,
      guesses: guesses)
  }

  private func isInAddress(_ source: Source, _ way: [WayStep]) -> Bool {
    graph.becomesAddress(source.node) || way.contains { graph.becomesAddress($0.to) }
  }

  /// A member that a library saves with its type.
  func saved(_ number: Int, _ declaration: TreeDeclaration, _ sink: Int) -> Flow {
    let field = fields.fields[number]
    let place = FlowPlace(path: field.path, location: field.location, length: field.length)
    return Flow(
      category: field.category, field: title(of: field), sink: .storage,
      rule: graph.sinks.sinks[sink].id, recipient: nil, host: nil, source: place, target: place,
      steps: [], protection: nil, isInAddress: false, isCleartext: false, confidence: .high,
      guesses: [])
  }

  /// What a call of an SDK tells by itself.
  /// - Parameter event: where what happened is named, or nil.
  func collected(
    _ category: String, _ title: String, _ recipient: String, from event: Node?,
    _ way: [WayStep], _ site: SinkSite
  ) -> Flow {
    let steps = words(way)
    let guesses = steps.filter(\.isGuess).map(\.what)
    let target = place(of: site)
    return Flow(
      category: category, field: title, sink: .transmission, recipient: recipient, host: nil,
      source: event.map { place(of: $0) } ?? target, target: target, steps: steps,
      confidence: guesses.isEmpty ? .high : guesses.count == 1 ? .medium : .low,
      guesses: guesses)
  }

  /// - Parameter function: the function that both stand in, or -1.
  func coOccurrence(
    _ source: Source, _ use: RecipientFinding, around function: TreeDeclaration, _ type: Symbol
  ) -> CoOccurrence {
    let field = fields.fields[source.field]
    let name =
      function < 0 ? tree.symbols.text(type) : tree.symbols.text(tree.nameOf[Int(function)])
    return CoOccurrence(
      category: field.category, field: title(of: field), recipient: use.recipient, around: name,
      isSameFunction: function >= 0, source: place(of: source.node),
      target: FlowPlace(path: use.path, location: use.location, length: use.length))
  }

  /// Where something is sent.
  func place(of site: SinkSite) -> FlowPlace {
    place(in: site.file, at: site.offset, name: tree.files[site.file].names[site.name])
  }

  private func title(of field: PersonalDataField) -> String {
    field.owner.isEmpty ? field.name : "\(field.owner).\(field.name)"
  }

  /// In words, several of the same kind in a row as one.
  private func words(_ steps: [WayStep]) -> [FlowStep] {
    var result: [FlowStep] = []
    result.reserveCapacity(steps.count)
    for step in steps {
      guard let what = words(step.kind, step.to), result.last?.what != what else { continue }
      result.append(FlowStep(place: place(of: step.to), what: what, isGuess: step.kind.isGuess))
    }
    return result
  }

  /// A step that a reader can see in the code; from one mention of a place to another is none.
  private func words(_ kind: StepKind, _ node: Node) -> String? {
    switch kind {
    case .mention, .member, .into, .intoBody, .derived, .receiverResult, .given: return nil
    case .assigned:
      let name = name(of: node)
      return name.isEmpty ? nil : "assigned to " + name
    case .returned: return "returned"
    case .interpolated: return "put into a text"
    case .collected: return "put into a collection"
    case .iterated: return "taken one by one"
    case .result, .resultPart, .methodResult, .guessedResult, .guessedMethodResult:
      return graph.protection(at: node).map { "\($0.rawValue) by \(callName(node))" }
        ?? "passed through \(callName(node))"
    case .receiver: return "handed to " + name(of: node)
    case .parameter: return "passed as " + name(of: node)
    case .callback: return "handed on to a callback as " + name(of: node)
    case .notified: return "posted as a notification"
    }
  }

  private func name(of node: Node) -> String {
    let file = graph.layout.file(of: node)
    switch graph.layout.place(of: node, in: file) {
    case .declaration(let declaration):
      return tree.files[file].names[tree.declaration(declaration).name]
    case .value(let value): return name(value, in: file)
    }
  }

  private func name(_ index: ValueIndex, in file: Int) -> String {
    guard index >= 0 else { return "" }
    let value = tree.files[file].values[Int(index)]
    guard value.kind == .declaration, value.target >= 0 else {
      return tree.files[file].names[value.name]
    }
    return tree.files[file].names[tree.files[file].declarations[Int(value.target)].name]
  }

  private func callName(_ node: Node) -> String {
    let file = graph.layout.file(of: node)
    guard case .value(let index) = graph.layout.place(of: node, in: file) else { return "a call" }
    let value = tree.files[file].values[Int(index)]
    guard value.kind == .call, value.target >= 0 else { return "a call" }
    let callee = tree.files[file].calls[Int(value.target)].callee
    guard callee >= 0 else { return "a call" }
    let function = tree.files[file].values[Int(callee)]
    guard function.kind == .member, function.base >= 0,
      tree.files[file].values[Int(function.base)].kind == .reference
    else { return "\(name(callee, in: file))()" }
    return "\(name(function.base, in: file)).\(name(callee, in: file))()"
  }

  private func place(of node: Node) -> FlowPlace {
    let file = graph.layout.file(of: node)
    switch graph.layout.place(of: node, in: file) {
    case .declaration(let declaration):
      return place(in: file, at: tree.declaration(declaration).offset, name: name(of: node))
    case .value(let value):
      return place(
        in: file, at: tree.files[file].values[Int(value)].offset, name: name(value, in: file))
    }
  }

  private func place(in file: Int, at offset: UInt32, name: String) -> FlowPlace {
    FlowPlace(
      path: tree.files[file].path, location: tree.files[file].lines.location(of: offset),
      length: max(1, name.utf8.count))
  }
}

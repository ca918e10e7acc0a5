import Classification
import RuleCatalog
import SourceModel

/// Makes flows for readers out of ways through the graph.
struct FlowWords {
  private let graph: TreeGraph
  private let tree: LinkedTree
  private let fields: FieldIndex
  /// What is told of nodes that many flows lead through; of others it is looked up.
  private let texts: NodeTexts?

  init(_ graph: TreeGraph, _ fields: FieldIndex, _ texts: NodeTexts? = nil) {
    self.graph = graph
    self.fields = fields
    self.texts = texts
    tree = graph.tree
  }

  /// The nodes of which a flow tells the name or the place.
  static func insert(_ source: Node, _ way: [WayStep], into asked: inout NodeTexts.Asked) {
    asked.insert(source)
    for step in way {
      switch step.kind {
      case .mention, .member, .into, .intoBody, .derived, .receiverResult, .given: continue
      case .assigned, .returned, .interpolated, .collected, .iterated, .receiver, .parameter,
        .callback, .notified:
        asked.insert(step.to)
      case .result, .resultPart, .methodResult, .guessedResult, .guessedMethodResult:
        asked.insert(step.to, isCalled: true)
      }
    }
  }

  func flow(
    _ source: Source, _ destination: Destination, _ way: [WayStep], _ site: SinkSite,
    _ protection: Protection?
  ) -> Flow {
    let steps = words(way)
    var guesses = steps.filter(\.isGuess).map(\.what)
    if source.isGuess {
      guesses.append("\(fields.fields[source.field].name) is known by its name only")
    }
    if site.isGuess { guesses.append("\(site.name) is known by its name only") }
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
      category: fields.fields[source.field].category, field: fields.title(of: source.field),
      sink: sink, rule: rule,
      recipient: address.recipient, host: address.host, source: place(of: source.node),
      target: useOfMacro(around: site, source.node, way) ?? place(of: site), steps: steps,
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
      category: field.category, field: fields.title(of: number), sink: .storage,
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
    let name =
      function < 0 ? tree.text(ofType: type) : tree.symbols.text(tree.nameOf[Int(function)])
    return CoOccurrence(
      category: fields.fields[source.field].category, field: fields.title(of: source.field),
      recipient: use.recipient, around: name,
      isSameFunction: function >= 0, source: place(of: source.node),
      target: FlowPlace(path: use.path, location: use.location, length: use.length))
  }

  /// Where something is sent.
  func place(of site: SinkSite) -> FlowPlace {
    FlowPlace(
      path: tree.files.held[site.file].path, location: site.location,
      length: max(1, site.name.utf8.count))
  }

  /// Where the macro is used by which something is sent: its body says neither whose data goes there nor when. Nil of
  /// what is sent by no macro, or whatever the macro is given.
  private func useOfMacro(
    around site: SinkSite, _ source: Node, _ way: [WayStep]
  ) -> FlowPlace? {
    var macro = site.function
    var found: FlowPlace?
    for number in way.indices.reversed()
    where way[number].kind == .parameter && isMacro(macro)
      && graph.isPart(way[number].to, of: macro)
    {
      let argument = number > 0 ? way[number - 1].to : source
      guard let callee = callee(ofCallWith: argument) else { return found }
      found = callee.place
      macro = callee.function
    }
    return found
  }

  private func isMacro(_ function: TreeDeclaration) -> Bool {
    function >= 0 && tree.kindOf[Int(function)] == .macroDefinition
  }

  /// What is called with an argument: where it stands, and the function around it, or -1.
  private func callee(
    ofCallWith argument: Node
  ) -> (place: FlowPlace, function: TreeDeclaration)? {
    let file = graph.layout.file(of: argument)
    guard case .value(let value) = graph.layout.place(of: argument, in: file) else { return nil }
    let facts = tree.files[file]
    let call = facts.calls.first { call in
      facts.arguments[call.arguments.range].contains { $0.value == value }
    }
    guard let call, call.callee >= 0 else { return nil }
    let callee = facts.values[Int(call.callee)]
    let place = FlowPlace(
      path: facts.path, location: facts.lines.location(of: callee.offset),
      length: max(1, facts.names.withBytes(of: callee.name) { $0.count }))
    return (place, tree.function(around: callee.scope, in: file))
  }

  /// In words, several of the same kind in a row as one.
  private func words(_ steps: [WayStep]) -> [FlowStep] {
    var found: [(step: WayStep, what: String)] = []
    found.reserveCapacity(steps.count)
    for step in steps {
      guard let what = words(step.kind, step.to), found.last?.what != what else { continue }
      found.append((step, what))
    }
    // With room for no more, as flows are many and stay.
    return found.map { step, what in
      FlowStep(place: place(of: step.to), what: what, isGuess: step.kind.isGuess)
    }
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
    if let text = texts?[node] { return text.name }
    let file = graph.layout.file(of: node)
    return graph.name(of: node, in: tree.files[file], file)
  }

  private func callName(_ node: Node) -> String {
    if let name = texts?[node]?.call { return name }
    let file = graph.layout.file(of: node)
    return graph.callName(of: node, in: tree.files[file], file)
  }

  private func place(of node: Node) -> FlowPlace {
    let file = graph.layout.file(of: node)
    let path = tree.files.held[file].path
    if let text = texts?[node] {
      return FlowPlace(path: path, location: text.location, length: max(1, text.name.utf8.count))
    }
    let facts = tree.files[file]
    return FlowPlace(
      path: path, location: graph.location(of: node, in: facts, file),
      length: max(1, graph.lengthOfName(of: node, in: facts, file)))
  }
}

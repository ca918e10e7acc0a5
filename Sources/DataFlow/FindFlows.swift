import Classification
import RuleCatalog
import SourceModel

/// The flows of personal data to outside parties, stores and logs, sorted by path, place, category and
/// destination.
///
/// A transmission is a place at which personal data and a destination meet: the data is handed over, and the
/// destination is the SDK that is called, or a host that reaches the same place, however many functions and
/// files lie between. Where a transmission's host cannot be told, the flow has none. The order of the files
/// and the number of workers make no difference.
public func findFlows(
  in files: [FileFacts], _ classification: Classification, sinks: [Sink],
  recipients: [Recipient] = [], _ workers: some Workers = OneByOne()
) -> [Flow] {
  followData(in: files, classification, sinks: sinks, recipients: recipients, workers).flows
}

/// The flows of a tree, the hosts that it contacts, and what stands beside a recipient without a flow to it.
///
/// - Parameter recipients: those whose SDKs may tell something by themselves.
public func followData(
  in files: [FileFacts], _ classification: Classification, sinks: [Sink],
  recipients: [Recipient] = [], _ workers: some Workers = OneByOne()
) -> DataFlows {
  followData(
    in: TreeFacts(files), classification, sinks: sinks, recipients: recipients, workers)
}

/// The same, of facts that may be packed.
public func followData(
  in files: TreeFacts, _ classification: Classification, sinks: [Sink],
  recipients: [Recipient] = [], _ workers: some Workers = OneByOne()
) -> DataFlows {
  followData(
    in: files, classification, sinks: sinks, recipients: recipients, workers,
    takesShortcuts: true)
}

/// The same.
///
/// - Parameter takesShortcuts: leaves out what no search needs, which changes nothing; false for tests.
func followData(
  in files: TreeFacts, _ classification: Classification, sinks: [Sink],
  recipients: [Recipient], _ workers: some Workers, takesShortcuts: Bool
) -> DataFlows {
  // Tests hold nobody's data, and what they hand from one function to another is not handed on in the app.
  let ordered = files.held.filter { $0.kinds.contains(.code) && !isTestPath($0.path) }
    .sorted { $0.path < $1.path }
  let words =
    SinkIndex.words(of: sinks) + Parties.words(of: classification.recipients)
    + RowsElsewhere.words(of: sinks)
  let tree = LinkedTree(ordered, words: words, workers)
  let fields = FieldIndex(classification.fields, tree, elsewhere: RowsElsewhere(sinks, tree))
  let graph = TreeGraph(
    tree, SinkIndex(sinks, tree.symbols),
    Parties(classification, tree, recipients: recipients), fields,
    workers, collecting: Set(recipients.filter { !$0.collects.isEmpty }.map(\.id)),
    takesShortcuts: takesShortcuts)
  workers.endStage()
  let sources = SourceTable(graph.sources, of: graph.layout.count)
  var finder = DestinationFinder(graph)
  let searches = finder.searches()
  let addresses = finder
  let manyHosts = sitesWithManyHosts(searches)
  let objects = ObjectParts(graph, addresses)
  let found = workers.map(searches.count) { number in
    ways(of: searches[number], graph, fields, sources, addresses, manyHosts, objects)
  }
  let told = FlowWords(graph, fields, texts(of: found, graph, workers))
  let parts = workers.map(searches.count) { number in
    found[number].map { way in
      told.flow(
        way.source, searches[number].destination, way.steps, graph.sites[way.site],
        way.protection)
    }
  }
  let collected = CollectedFlows(graph, FlowWords(graph, fields), recipients)
  let weak = Set(sinks.filter { $0.role == .weakened }.map(\.id))
  func isWeakness(_ flow: Flow) -> Bool { flow.rule.map(weak.contains) ?? false }
  var unordered: [Flow] = []
  unordered.reserveCapacity(parts.reduce(0) { $0 + $1.count })
  for part in parts { unordered += part }
  unordered += savedFlows(graph, fields)
  unordered += collected.flows()
  let ends = inOrder(unordered)
  let flows = ends.contains(where: isWeakness) ? ends.filter { !isWeakness($0) } : ends
  return DataFlows(
    flows: flows, contacts: findContacts(searches, graph, FlowWords(graph, fields)),
    coOccurrences: findCoOccurrences(classification.recipients, graph, fields, flows: flows),
    weakened: ends.filter(isWeakness).map { WeakenedData($0) },
    unfinished: unfinishedPlaces(finder.cut, graph, FlowWords(graph, fields)))
}

/// Where the sites are that have some numbers, each place once.
private func unfinishedPlaces(
  _ numbers: Set<Int>, _ graph: TreeGraph, _ words: FlowWords
) -> [FlowPlace] {
  let places = Set(numbers.map { words.place(of: graph.sites[$0]) })
  return places.sorted { ($0.path, $0.location) < ($1.path, $1.location) }
}

/// The sources of a tree by their node.
private struct SourceTable: Sendable {
  let sources: [Source]
  private let numbers: NumberSet
  /// For each node of the set the number of its first source.
  private var first: [Int32] = []

  /// - Parameters:
  ///   - sources: in the order of their nodes.
  ///   - count: of the nodes of the graph.
  init(_ sources: [Source], of count: Int) {
    self.sources = sources
    numbers = NumberSet(sources.lazy.map(\.node), of: count)
    for number in sources.indices
    where number == 0 || sources[number].node != sources[number - 1].node {
      first.append(Int32(number))
    }
  }

  /// Calls `body` with each source at a node and its number among all.
  func each(at node: Node, _ body: (Int, Source) -> Void) {
    let place = numbers.number(of: node)
    guard place >= 0 else { return }
    var number = Int(first[place])
    while number < sources.count, sources[number].node == node {
      body(number, sources[number])
      number += 1
    }
  }
}

/// A way from a datum to what a search is for.
private struct FoundWay: Sendable {
  let source: Source
  let steps: [WayStep]
  /// Into `TreeGraph.sites`.
  let site: Int
  let protection: Protection?
}

/// What is told of the nodes of many ways; nil where the files are at hand anyway.
private func texts(
  of ways: [[FoundWay]], _ graph: TreeGraph, _ workers: some Workers
) -> NodeTexts? {
  guard graph.tree.files.arePacked else { return nil }
  var asked = NodeTexts.Asked()
  for way in ways.joined() { FlowWords.insert(way.source.node, way.steps, into: &asked) }
  return NodeTexts(asked, graph, workers)
}

/// Through so many properties and the like the way of an internet address is none.
private let mostPlacesOfAddress = 2

/// The ways that a search finds, one for each source.
private func ways(
  of search: Search, _ graph: TreeGraph, _ fields: FieldIndex, _ sources: SourceTable,
  _ addresses: DestinationFinder, _ manyHosts: Set<Int>, _ objects: ObjectParts
) -> [FoundWay] {
  var options = BackwardSearch.Options()
  options.within = search.within
  let found = BackwardSearch(graph, from: search.ends.map(\.node), options)
  var seen = PairMap()
  var starts: [(number: Int, source: Source, state: Int)] = []
  for index in found.sources {
    let state = found.states[index]
    sources.each(at: found.node(of: state)) { number, source in
      // A text does not go where only numbers do.
      guard !state.isNumber || !fields.isText(source.field) else { return }
      // Where an address of something is kept that all sorts of things have, nobody knows whose it was.
      guard state.places < mostPlacesOfAddress || !fields.isAddress(source.field) else { return }
      if seen.insert(UInt64(number) + 1, 1) { starts.append((number, source, index)) }
    }
  }
  // In the order of the files, so that what is told of one is looked up at once.
  starts.sort { $0.number < $1.number }
  let passed = PassedPlaces(starts, found, fields)
  let meetings = BackwardSearch.Meetings(found)
  var ways: [FoundWay] = []
  /// Whether a way is one to the end of that number.
  func add(_ source: Source, _ way: [WayStep], _ number: Int, _ protection: Protection?) -> Bool {
    let end = search.ends[number]
    guard takes(source, way, graph, fields),
      source.whole == 0 || !graph.isPrintf(graph.sites[end.site]),
      case let whole = way + end.rest, !isAsked(source, search.destination, whole, fields),
      !isElsewhere(source.node, search.destination, way, addresses),
      !isWithOther(source.node, search.destination, way, end.site),
      !isOtherPart(source.node, whole, graph), !isOwnParameter(source, way, graph, fields),
      isWeak(source, search.destination, whole, graph, fields)
    else { return false }
    ways.append(FoundWay(source: source, steps: whole, site: end.site, protection: protection))
    return true
  }
  /// Whether a datum is given to an object together with another address, of a site that sends to several.
  func isWithOther(
    _ datum: Node, _ destination: Destination, _ way: [WayStep], _ site: Int
  ) -> Bool {
    guard manyHosts.contains(site), case .party(let address, _) = destination,
      address.host != nil
    else { return false }
    return objects.areElsewhere(datum, way, to: address, at: site)
  }
  for (_, source, index) in starts where !passed.explains(source, graph, fields) {
    let state = found.states[index]
    let start = found.start(of: state)
    var sites: Set<Int> = []
    if add(source, found.way(from: index), start, state.protection) {
      sites.insert(search.ends[start].site)
    }
    // What a function does twice with a datum is told twice; what is done for it elsewhere, once. A way that is none may
    // have been the nearest of several.
    let isTold = !sites.isEmpty
    for other in found.otherWays(from: index, meetings)
    where !sites.contains(search.ends[other.start].site)
      && (!isTold && sites.isEmpty
        || graph.function(around: source)
          == graph.sites[search.ends[other.start].site].function)
    {
      if add(source, other.steps, other.start, other.protection) {
        sites.insert(search.ends[other.start].site)
      }
    }
  }
  return ways
}

/// The sites that send to more than one host, by their numbers.
private func sitesWithManyHosts(_ searches: [Search]) -> Set<Int> {
  var hosts: [Int: String] = [:]
  var many: Set<Int> = []
  for search in searches {
    guard case .party(let address, _) = search.destination, let host = address.host else {
      continue
    }
    for end in search.ends
    where hosts.updateValue(host, forKey: end.site).map({ $0 != host }) ?? false {
      many.insert(end.site)
    }
  }
  return many
}

/// Whether a datum is put into a text behind another host than the one that it would be sent to: what a
/// variable is given in one branch is not what it is given in another.
private func isElsewhere(
  _ datum: Node, _ destination: Destination, _ way: [WayStep], _ addresses: DestinationFinder
) -> Bool {
  guard case .party(let address, _) = destination, address.host != nil || address.isOpen
  else { return false }
  var part = datum
  for step in way {
    if step.kind == .interpolated {
      let beside = addresses.addresses(beside: part, in: step.to)
        .filter { $0.host != nil || $0.isOpen }
      if !beside.isEmpty, !beside.contains(where: { $0.host == address.host }) { return true }
    }
    part = step.to
  }
  return false
}

/// Whether a way goes into one part of an object and comes out of another: what is sent as `request.httpBody` is not in
/// `request.url`, what an initialiser keeps as `name` not in `number`. What shows a whole holds all of it:
/// `components.url` what its query does.
private func isOtherPart(_ datum: Node, _ way: [WayStep], _ graph: TreeGraph) -> Bool {
  var node = datum
  /// The parts that were gone into.
  var parts: [Part] = []
  for (number, step) in way.enumerated() {
    switch step.kind {
    case .into, .intoBody: parts.append(.written(node))
    case .mention, .returned, .assigned, .parameter, .given: break
    case .member:
      guard let part = parts.last else { break }
      switch part {
      case .written(let written):
        let isCalled = number + 1 < way.count && way[number + 1].kind == .receiverResult
        if graph.areApart(written: written, read: step.to, isCalled: isCalled) { return true }
        parts.removeLast()
      case .given(let label):
        let member = graph.memberName(of: step.to)
        if member == label {
          parts.removeLast()
        } else if member != 0, graph.tree.areBesideEachOther(member, label) {
          return true
        }
      // Of anything else that holds it, a list, an element with the same parts is read.
      }
    case .resultPart:
      parts.removeAll { $0.isWritten }
      if let label = graph.label(of: node, inMaking: step.to) { parts.append(.given(label)) }
    // What is in a list is in its elements.
    case .collected, .iterated, .derived, .result: parts.removeAll { $0.isWritten }
    case .interpolated, .receiver, .receiverResult, .methodResult, .guessedResult,
      .guessedMethodResult, .callback, .notified:
      parts = []
    }
    node = step.to
  }
  return false
}

/// A part of an object that a way goes into.
private enum Part {
  /// What is written to a member, at a node.
  case written(Node)
  /// What an initialiser is given under the label of a member.
  case given(Symbol)

  var isWritten: Bool {
    switch self {
    case .written: true
    case .given: false
    }
  }
}

/// Whether a way begins with a parameter that the initialiser around it keeps in what it makes: whoever calls it says
/// whose data that is, if anybody's, and whoever reads the property that keeps it that it is some.
private func isOwnParameter(
  _ source: Source, _ way: [WayStep], _ graph: TreeGraph, _ fields: FieldIndex
) -> Bool {
  guard fields.fields[source.field].kind == .parameter, way.count > 1,
    case let function = graph.function(around: source), function >= 0,
    graph.tree.kindOf[Int(function)] == .initializer
  else { return false }
  if let made = way.prefix(3).first(where: { $0.kind == .intoBody }) {
    return graph.initializer(at: made.to) == function
  }
  guard way[0].kind == .assigned, way[1].kind == .mention,
    let property = graph.declaration(at: way[1].to),
    graph.tree.ownerOf[Int(property)] == graph.tree.ownerOf[Int(function)]
  else { return false }
  let category = fields.categories[source.field]
  return fields.fields(of: property).contains { fields.categories[$0] == category }
}

/// Whether a datum that is an internet address is where a request goes, and not what it tells somebody: the
/// picture of a profile is fetched.
private func isAsked(
  _ source: Source, _ destination: Destination, _ way: [WayStep], _ fields: FieldIndex
) -> Bool {
  guard case .party(let address, _) = destination,
    address.host != nil || address.recipient == nil, fields.isAddress(source.field)
  else { return false }
  return way.allSatisfy { step in
    switch step.kind {
    case .mention, .member, .parameter, .returned, .given, .assigned, .iterated, .collected,
      .derived, .receiver, .receiverResult, .result, .methodResult, .guessedResult,
      .guessedMethodResult:
      true
    case .into, .intoBody, .resultPart, .callback, .notified, .interpolated: false
    }
  }
}

/// Whether a way takes a member with it: of a value that was handed on whole only one member may be read at
/// the other end.
private func takes(
  _ source: Source, _ way: [WayStep], _ graph: TreeGraph, _ fields: FieldIndex
) -> Bool {
  guard source.whole != 0 else { return true }
  var whole = source.whole
  for step in way {
    switch step.kind {
    case .mention, .parameter, .returned, .given, .assigned, .iterated, .resultPart, .derived,
      .receiver, .receiverResult:
      continue
    case .member:
      let member = graph.memberName(of: step.to)
      guard let isHeld = fields.holds(member, of: whole, source.field, graph.tree) else { continue }
      guard isHeld, let inner = fields.holder(member, of: whole, graph.tree) else { return isHeld }
      whole = inner
    case .result, .guessedResult:
      // `.success(rider)` keeps it as it is.
      if !graph.isImplicitCall(step.to), !graph.isMadeList(step.to) { return true }
    case .into, .intoBody, .methodResult, .guessedMethodResult, .callback, .notified,
      .interpolated, .collected:
      return true
    }
  }
  return true
}

/// The places that the ways of a search lead through, by category.
///
/// A variable or parameter whose name says what is in it is no second source where the data that it holds
/// is known to come from a field.
private struct PassedPlaces {
  private var places: [Int32: PairMap] = [:]

  init(
    _ starts: [(number: Int, source: Source, state: Int)], _ search: BackwardSearch,
    _ fields: FieldIndex
  ) {
    // Most categories have no start that could be explained.
    var areAsked: Set<Int32> = []
    for (_, source, _) in starts where PassedPlaces.canExplain(source, fields) {
      areAsked.insert(fields.categories[source.field])
    }
    guard !areAsked.isEmpty else { return }
    for (_, source, index) in starts where areAsked.contains(fields.categories[source.field]) {
      let category = fields.categories[source.field]
      // Taken out, as to ask for it at each step would hash its name each time.
      var passed = places.removeValue(forKey: category) ?? PairMap()
      var next = Int(search.states[index].next)
      while next >= 0 {
        let node = search.node(of: search.states[next])
        guard passed.insert(UInt64(node) + 1, 1) else { break }
        next = Int(search.states[next].next)
      }
      places[category] = passed
    }
  }

  private static func canExplain(_ source: Source, _ fields: FieldIndex) -> Bool {
    switch fields.fields[source.field].kind {
    case .variable, .case, .key: true
    case .property, .structField, .column, .parameter, .platformAPI, .expression, .setting: false
    }
  }

  func explains(_ source: Source, _ graph: TreeGraph, _ fields: FieldIndex) -> Bool {
    guard PassedPlaces.canExplain(source, fields),
      let passed = places[fields.categories[source.field]]
    else { return false }
    if passed[UInt64(source.node) + 1] >= 0 { return true }
    var isRead = false
    graph.eachStep(to: source.node) { node, kind in
      if kind == .mention, passed[UInt64(node) + 1] >= 0 { isRead = true }
    }
    return isRead
  }
}

/// Members that are saved without a call that says so: those of types whose values a library saves, as columns of a
/// table, and those whose attribute says it.
private func savedFlows(_ graph: TreeGraph, _ fields: FieldIndex) -> [Flow] {
  let words = FlowWords(graph, fields)
  var flows: [Flow] = []
  for member in graph.storedMembers where fields.isField(member.declaration) {
    for field in fields.fields(of: member.declaration) {
      flows.append(words.saved(field, member.declaration, member.sink))
    }
  }
  guard !graph.stored.isEmpty else { return flows }
  for index in graph.tree.kindOf.indices {
    let declaration = TreeDeclaration(index)
    guard fields.isField(declaration), !fields.isElsewhere(declaration),
      let sink = graph.stored.sink(of: declaration)
    else { continue }
    for field in fields.fields(of: declaration) {
      flows.append(words.saved(field, declaration, sink))
    }
  }
  return flows
}

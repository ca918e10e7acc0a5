import Classification
import RuleCatalog
import SourceModel

/// The values of a whole tree as a graph: from which other values a value has its data in one step.
///
/// The order of statements is left out of account: a variable that is ever given an address holds an
/// address wherever it is read. Steps are kept by where they lead to, as they are only gone backwards. A class,
/// as it is handed to every search; it never changes.
final class TreeGraph: Sendable {
  let tree: LinkedTree
  let layout: Layout
  let sinks: SinkIndex
  let parties: Parties
  /// Steps by the file of the node that they lead to, those from other files and of notifications left out.
  private let own: [Steps]
  /// Steps into the functions and properties of other files.
  private let foreign: Steps
  /// In the order of their nodes.
  let sources: [Source]
  let sites: [SinkSite]
  private let protections: [Node: Protection]
  private let addresses: Set<Node>
  private let knownAddresses: [Node: Parties.Address]
  /// Nodes that personal data reaches in whatever way: nothing else is searched for it.
  private let holdsData: [Bool]
  /// Nodes that the address of a party reaches.
  private let holdsAddress: [Bool]

  init(
    _ tree: LinkedTree, _ sinks: SinkIndex, _ parties: Parties, _ fields: FieldIndex,
    _ workers: some Workers
  ) {
    self.tree = tree
    self.sinks = sinks
    self.parties = parties
    let layout = Layout(tree)
    self.layout = layout
    let returning = workers.map(tree.files.count) { ReturningParameters(tree.files[$0]) }
    let parts = workers.map(tree.files.count) { file in
      FilePart(tree, file: file, layout, returning, sinks, parties, fields)
    }
    own = parts.map(\.own)
    sources = parts.flatMap(\.sources)
    var closures = HandedClosures()
    var channels = Channels()
    var foreign = StepList()
    var crossing = StepList()
    var sites: [SinkSite] = []
    var protections: [Node: Protection] = [:]
    var addresses: Set<Node> = []
    var knownAddresses: [Node: Parties.Address] = [:]
    for part in parts {
      closures.merge(part.closures)
      channels.merge(part.channels)
      foreign.append(part.foreign)
      crossing.append(part.crossing)
      sites += part.sites
      protections.merge(part.protections) { first, _ in first }
      addresses.formUnion(part.addresses)
      knownAddresses.merge(part.knownAddresses) { first, _ in first }
    }
    var linked = StepList()
    closures.each(in: tree) { start, end, kind in
      linked.add(layout.node(start, tree), layout.node(end, tree), kind)
    }
    channels.each { linked.add($0, $1, .notified) }
    foreign.append(linked)
    crossing.append(linked)
    self.foreign = Steps(foreign, from: 0, count: layout.count)
    self.sites = sites + TreeGraph.answers(sinks, tree, layout)
    self.protections = protections
    self.addresses = addresses
    self.knownAddresses = knownAddresses
    let onward = OnwardSteps(parts.map(\.onward), crossing, layout)
    let starts = sources.map(\.node) + [Node]()
    holdsData = onward.reached(from: starts) { _ in true }
    holdsAddress = onward.reached(from: parts.flatMap(\.addressNodes)) { $0.carriesAddress }
  }

  /// Whether a search for data, or for an address, can find anything at a node.
  func canHold(_ node: Node, address: Bool) -> Bool {
    address ? holdsAddress[Int(node)] : holdsData[Int(node)]
  }

  /// Calls `body` with the other end and the kind of each step that leads to a node, in a fixed order.
  func eachStep(to node: Node, in file: Int, _ body: (Node, StepKind) -> Void) {
    own[file].each(at: Int(node - layout.firstNodes[file]), body)
    foreign.each(at: Int(node), body)
  }

  /// What the type and kind of a declaration say of data that goes through it; of a value nothing.
  func trait(of node: Node) -> PlaceTrait {
    let file = layout.file(of: node)
    guard case .declaration(let declaration) = layout.place(of: node, in: file) else { return [] }
    var trait: PlaceTrait = []
    if let type = tree.types.name(of: tree.typeOf[Int(declaration)]) {
      if tree.words.saysYesOrNo(type) { trait.insert(.isFlag) }
      if tree.words.isNumber(type) { trait.insert(.isNumber) }
    }
    switch tree.kindOf[Int(declaration)] {
    case .property, .field: trait.insert(.isShared)
    case .variable: if tree.parent(of: declaration) < 0 { trait.insert(.isShared) }
    case .function, .initializer, .accessor, .closure:
      // The type is that of what it gives.
      trait.remove(.isFlag)
    case .class, .structure, .enumeration, .union, .actor, .interface, .extension, .typeAlias,
      .associatedType, .genericParameter, .deinitializer, .subscriptFunction, .operatorFunction,
      .macro, .parameter, .enumCase, .associatedValue, .column, .key, .macroDefinition:
      break
    }
    return trait
  }

  /// Whether a node is a text that is put together, or a sum.
  func isText(_ place: Layout.Place, in file: Int) -> Bool {
    guard case .value(let index) = place else { return false }
    let value = tree.files[file].values[Int(index)]
    switch value.kind {
    case .text: return true
    case .operation: return tree.files[file].names[value.name] == "+"
    case .reference, .member, .element, .literal, .call, .collection, .closure, .keyPath,
      .declaration, .result:
      return false
    }
  }

  /// What else is put into a text together with a part of it: the other parts of an interpolation, the other
  /// arguments of a `printf`.
  func partners(of part: Node, in text: Node) -> [Node] {
    let file = layout.file(of: text)
    guard case .value(let index) = layout.place(of: text, in: file) else { return [] }
    let facts = tree.files[file]
    if facts.values[Int(index)].kind == .text {
      var others: [Node] = []
      eachStep(to: text, in: file) { node, kind in
        if kind == .interpolated, node != part { others.append(node) }
      }
      return others
    }
    let first = layout.firstNodes[file]
    for call in facts.calls {
      let arguments = facts.arguments[call.arguments.range].map { first + $0.value }
      if arguments.contains(part), arguments.contains(text) {
        return arguments.filter { $0 != part && $0 != text && $0 >= first }
      }
    }
    return []
  }

  /// Whether a function of C formats a text: of a structure it can write no more than where it is.
  func isPrintf(_ site: SinkSite) -> Bool {
    let facts = tree.files[site.file]
    return !facts.language.isSwift
      && facts.names.withBytes(of: site.name) { $0.suffix(6).elementsEqual("printf".utf8) }
  }

  /// The name of the member that a node reads, or 0.
  func memberName(of node: Node) -> Symbol {
    let file = layout.file(of: node)
    guard case .value(let index) = layout.place(of: node, in: file) else { return 0 }
    return tree.symbolsOf[file][Int(tree.files[file].values[Int(index)].name.number)]
  }

  /// Whether a node is a literal.
  func isLiteral(_ node: Node) -> Bool {
    let file = layout.file(of: node)
    guard case .value(let index) = layout.place(of: node, in: file) else { return false }
    return tree.files[file].values[Int(index)].kind == .literal
  }

  /// Whether a literal is only the start of an address: `https://`, `https://api`.
  func isScheme(_ node: Node) -> Bool {
    let file = layout.file(of: node)
    guard case .value(let index) = layout.place(of: node, in: file) else { return false }
    let facts = tree.files[file]
    let value = facts.values[Int(index)]
    guard value.kind == .literal, value.target >= 0 else { return false }
    return facts.names.withBytes(of: facts.literals[Int(value.target)].text) { text in
      // `https://api` is none without what follows.
      guard let colon = text.firstIndex(of: UInt8(ascii: ":")), colon + 2 < text.count,
        text[colon + 1] == UInt8(ascii: "/"), text[colon + 2] == UInt8(ascii: "/")
      else { return false }
      return !text[(colon + 3)...].contains(UInt8(ascii: "/"))
    }
  }

  /// Whether a node is a closure, and not one that was an argument of a call.
  func isOtherClosure(_ node: Node, than call: Node) -> Bool {
    let file = layout.file(of: node)
    guard case .declaration(let declaration) = layout.place(of: node, in: file),
      tree.kindOf[Int(declaration)] == .closure
    else { return false }
    let callFile = layout.file(of: call)
    guard case .value(let index) = layout.place(of: call, in: callFile) else { return false }
    let facts = tree.files[callFile]
    let value = facts.values[Int(index)]
    guard value.kind == .call, value.target >= 0 else { return false }
    var hasClosure = false
    for index in facts.calls[Int(value.target)].arguments.range {
      let argument = facts.arguments[index].value
      guard argument >= 0, facts.values[Int(argument)].kind == .closure else { continue }
      hasClosure = true
      let own = tree.firstDeclarations[callFile] + facts.values[Int(argument)].target
      if own == declaration { return false }
    }
    return hasClosure
  }

  /// Whether an argument of a call leads to a parameter.
  func hasArgument(_ call: Node, leadingTo parameter: Node, in file: Int) -> Bool {
    var has = false
    eachStep(to: parameter, in: file) { node, kind in
      if kind == .parameter, !has { has = isArgument(node, of: call) }
    }
    return has
  }

  /// Whether a value is an argument of a call.
  func isArgument(_ node: Node, of call: Node) -> Bool {
    let file = layout.file(of: call)
    let first = layout.firstNodes[file]
    let facts = tree.files[file]
    guard node >= first, node < layout.firstNodes[file + 1], call - first < facts.values.count
    else { return false }
    let value = facts.values[Int(call - first)]
    guard value.kind == .call, value.target >= 0 else { return false }
    let arguments = facts.calls[Int(value.target)].arguments
    for index in arguments.range where facts.arguments[index].value == node - first { return true }
    return false
  }

  func protection(at node: Node) -> Protection? { protections[node] }

  /// The address at a node, where no literal tells it.
  func knownAddress(at node: Node) -> Parties.Address? { knownAddresses[node] }

  func becomesAddress(_ node: Node) -> Bool { addresses.contains(node) }

  /// What libraries ask types of the tree for: the parameters of an endpoint.
  private static func answers(
    _ sinks: SinkIndex, _ tree: LinkedTree, _ layout: Layout
  ) -> [SinkSite] {
    var sites: [SinkSite] = []
    for entry in sinks.answering {
      for type in entry.of.flatMap({ tree.descendants(of: $0) }) where tree.scopes.declares(type) {
        let host = entry.call.host.flatMap { members($0, of: type, tree) }
        for place in entry.call.names {
          for member in members(.label(place), of: type, tree) {
            let file = tree.file(of: member)
            let declaration = tree.declaration(member)
            sites.append(
              SinkSite(
                target: .rule(entry.sink), file: file, offset: declaration.offset,
                name: declaration.name, data: [layout.node(of: member, tree)],
                host: host.map { layout.node(of: $0, tree) }, function: -1, isGuess: false))
          }
        }
      }
    }
    return sites
  }

  private static func members(
    _ place: ArgumentPlace, of type: Symbol, _ tree: LinkedTree
  ) -> [TreeDeclaration] {
    guard case .label(let name) = place, let symbol = tree.symbols.find(name) else { return [] }
    var all: [TreeDeclaration] = []
    var member = tree.firstMember(symbol, of: type)
    while member >= 0 {
      all.append(member)
      member = tree.next(after: member)
    }
    return all
  }
}

extension Layout {
  fileprivate func node(_ end: HandedClosures.End, _ tree: LinkedTree) -> Node {
    switch end {
    case .node(let node): node
    case .declaration(let declaration): node(of: declaration, tree)
    }
  }
}

/// What a place says of data that goes through it.
struct PlaceTrait: OptionSet, Sendable {
  let rawValue: UInt8

  /// It holds yes or no.
  static let isFlag = PlaceTrait(rawValue: 1)
  static let isNumber = PlaceTrait(rawValue: 2)
  /// All values of a type, or all of the tree, share it.
  static let isShared = PlaceTrait(rawValue: 4)
}

/// What one file adds to the graph.
private struct FilePart: Sendable {
  let own: Steps
  let foreign: StepList
  /// Steps within the file by where they start.
  let onward: Steps
  /// Steps from or to other files.
  let crossing: StepList
  /// Those that hold the address of a party.
  let addressNodes: [Node]
  /// Those of them whose address no literal tells.
  let knownAddresses: [Node: Parties.Address]
  let closures: HandedClosures
  let channels: Channels
  let sites: [SinkSite]
  let protections: [Node: Protection]
  let addresses: Set<Node>
  let sources: [Source]

  init(
    _ tree: LinkedTree, file: Int, _ layout: Layout, _ returning: [ReturningParameters],
    _ sinks: SinkIndex, _ parties: Parties, _ fields: FieldIndex
  ) {
    let resolver = FileResolver(tree, file: file)
    var edges = FileEdges(tree, file: file, layout, resolver, returning, sinks, parties)
    edges.build()
    let first = layout.firstNodes[file]
    let end = layout.firstNodes[file + 1]
    var own = StepList()
    var inner = StepList()
    var foreign = StepList()
    var crossing = StepList()
    own.reserve(edges.from.count)
    inner.reserve(edges.from.count)
    for index in edges.from.indices {
      let (from, to, kind) = (edges.from[index], edges.to[index], edges.kinds[index])
      let leadsHere = to >= first && to < end
      if leadsHere { own.add(from, to, kind) } else { foreign.add(from, to, kind) }
      if leadsHere, from >= first, from < end {
        inner.add(to, from, kind)
      } else {
        crossing.add(from, to, kind)
      }
    }
    self.own = Steps(own, from: first, count: Int(end - first))
    onward = Steps(inner, from: first, count: Int(end - first))
    self.foreign = foreign
    self.crossing = crossing
    addressNodes = edges.addressNodes()
    knownAddresses = edges.knownAddresses
    closures = edges.closures
    channels = edges.channels
    sites = edges.sites
    protections = edges.protections
    addresses = edges.addresses
    sources = FileSources(edges, fields).sources
  }
}

/// The steps of a graph by where they start; made once, to see what can be reached at all.
private struct OnwardSteps {
  private let inner: [Steps]
  private let crossing: Steps
  private let layout: Layout

  init(_ inner: [Steps], _ crossing: StepList, _ layout: Layout) {
    self.inner = inner
    self.crossing = Steps(crossing.turned, from: 0, count: layout.count)
    self.layout = layout
  }

  /// For each node whether it is reached from one of the starts.
  func reached(from starts: [Node], by isWay: (StepKind) -> Bool) -> [Bool] {
    var reached = [Bool](repeating: false, count: layout.count)
    var open: [Node] = []
    for start in starts where !reached[Int(start)] {
      reached[Int(start)] = true
      open.append(start)
    }
    while let node = open.popLast() {
      let file = layout.file(of: node)
      func go(_ next: Node, _ kind: StepKind) {
        guard !reached[Int(next)], isWay(kind) else { return }
        reached[Int(next)] = true
        open.append(next)
      }
      inner[file].each(at: Int(node - layout.firstNodes[file]), go)
      crossing.each(at: Int(node), go)
    }
    return reached
  }
}

/// Steps in the order in which they were found.
struct StepList: Sendable {
  private(set) var from: [Node] = []
  private(set) var to: [Node] = []
  private(set) var kinds: [StepKind] = []

  mutating func reserve(_ count: Int) {
    from.reserveCapacity(count)
    to.reserveCapacity(count)
    kinds.reserveCapacity(count)
  }

  mutating func add(_ start: Node, _ end: Node, _ kind: StepKind) {
    from.append(start)
    to.append(end)
    kinds.append(kind)
  }

  /// The same the other way round.
  var turned: StepList {
    var result = self
    swap(&result.from, &result.to)
    return result
  }

  mutating func append(_ other: StepList) {
    from += other.from
    to += other.to
    kinds += other.kinds
  }
}

/// The steps of a graph by the node that they lead to.
struct Steps: Sendable {
  private let starts: [Int32]
  private let others: [Node]
  private let kinds: [StepKind]

  /// - Parameters:
  ///   - first: the node that is number 0.
  ///   - count: how many nodes there are.
  init(_ list: StepList, from first: Node, count: Int) {
    var starts = [Int32](repeating: 0, count: count + 1)
    for node in list.to { starts[Int(node - first) + 1] += 1 }
    for index in 0..<count { starts[index + 1] += starts[index] }
    var others = [Node](repeating: 0, count: list.to.count)
    var kinds = [StepKind](repeating: .mention, count: list.to.count)
    var ends = starts
    for index in list.to.indices {
      let node = Int(list.to[index] - first)
      let slot = Int(ends[node])
      ends[node] += 1
      others[slot] = list.from[index]
      kinds[slot] = list.kinds[index]
    }
    self.starts = starts
    self.others = others
    self.kinds = kinds
  }

  /// Calls `body` with the other end and the kind of each step, in the order in which they were added.
  func each(at number: Int, _ body: (Node, StepKind) -> Void) {
    for index in Int(starts[number])..<Int(starts[number + 1]) { body(others[index], kinds[index]) }
  }
}

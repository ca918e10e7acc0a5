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
  /// By where they lead to; those to nodes that no search comes to are left out, unless a search can go anywhere.
  let steps: Steps
  /// Those of them that searches for data go.
  let dataSteps: DataSteps
  /// The calls by whose results searches come into functions.
  let calls: EnteredCalls
  /// What searches ask of each node.
  let marks: MarkTable
  /// In the order of their nodes.
  let sources: [Source]
  let sites: [SinkSite]
  /// Types whose values a library saves.
  let stored: StoredTypes
  /// Properties whose attributes say that their values are saved, in the order of their files.
  let storedMembers: [StoredMember]
  /// Whether what no search needs is left out; only tests say no.
  let takesShortcuts: Bool
  private let protections: [Node: Protection]
  private let knownAddresses: [Node: Parties.Address]
  private let literalAddresses: NumberLists<LiteralAddress>

  /// - Parameters:
  ///   - collecting: recipients whose SDKs tell something by themselves, so that searches for it go anywhere.
  ///   - takesShortcuts: leaves out what no search needs: the `IdleFunctions`, steps to what neither data nor an address
  ///     reaches. False makes no difference to what is found; for tests.
  init(
    _ tree: LinkedTree, _ sinks: SinkIndex, _ parties: Parties, _ fields: FieldIndex,
    _ workers: some Workers, collecting: Set<String> = [], takesShortcuts: Bool = true
  ) {
    self.tree = tree
    self.sinks = sinks
    self.parties = parties
    self.takesShortcuts = takesShortcuts
    let layout = Layout(tree)
    self.layout = layout
    let returning = tree.returning
    let names = NamesInUse(tree, sinks)
    let parts = workers.map(tree.files.count) { file in
      FilePart(
        tree, file: file, layout, returning, sinks, parties, fields,
        idle: takesShortcuts
          ? IdleFunctions(tree, file: file, names, parties, fields).areIdle : [])
    }
    sources = parts.flatMap(\.sources)
    var closures = HandedClosures()
    var channels = Channels()
    var sites: [SinkSite] = []
    var protections: [Node: Protection] = [:]
    var addresses: Set<Node> = []
    var knownAddresses: [Node: Parties.Address] = [:]
    for part in parts {
      closures.merge(part.closures)
      channels.merge(part.channels)
      sites += part.sites
      // Most files have none.
      if !part.protections.isEmpty { protections.merge(part.protections) { first, _ in first } }
      if !part.addresses.isEmpty { addresses.formUnion(part.addresses) }
      if !part.knownAddresses.isEmpty {
        knownAddresses.merge(part.knownAddresses) { first, _ in first }
      }
    }
    var linked: [Step] = []
    closures.each(in: tree) { start, end, kind in
      linked.append(
        Step(from: layout.node(start, tree), to: layout.node(end, tree), kind: kind))
    }
    channels.each { linked.append(Step(from: $0, to: $1, kind: .notified)) }
    stored = StoredTypes(tree, sinks, parts.flatMap(\.storedTypes))
    self.sites =
      sites + TreeGraph.answers(sinks, tree, layout) + stored.sites(fields, layout)
    addresses.formUnion(AddressAnswers(sinks, tree, layout).nodes)
    self.protections = protections
    self.knownAddresses = knownAddresses
    literalAddresses = NumberLists(
      parts.flatMap(\.literalAddresses).map { ($0.node, $0) }, of: layout.count)
    var marks = TreeGraph.marks(
      tree, layout, bundles: parts.reduce(0) { $0 + $1.bundles.count })
    for node in protections.keys { marks[Int(node)].insert(.isProtection) }
    for source in sources { marks[Int(source.node)].insert(.isSource) }
    for node in addresses { marks[Int(node)].insert(.becomesAddress) }
    for part in parts {
      for node in part.texts { marks[Int(node)].insert(.isText) }
      for node in part.addressNodes { marks[Int(node)].insert(.isAddress) }
    }
    let lists = StepLists(
      own: parts.map(\.own), foreign: parts.map(\.foreign), bundles: parts.map(\.bundles),
      linked: linked)
    var spreading = Spreading(lists, layout)
    spreading.spread(
      [
        Spreading.Kind(mark: .holdsData, starts: sources.map(\.node), onlyAddresses: false),
        Spreading.Kind(
          mark: .holdsAddress, starts: parts.flatMap(\.addressNodes), onlyAddresses: true),
      ], &marks)
    storedMembers = parts.flatMap(\.storedMembers)
    let isAnythingSought = sites.contains { site in
      guard case .sdk(let recipient) = site.target else { return false }
      return collecting.contains(recipient)
    }
    let areAllKept = isAnythingSought || !takesShortcuts
    steps = Steps(
      lists,
      to: areAllKept
        ? NumberSet(0..<Node(layout.count), of: layout.count) : NumberSet(marks, with: .isReached))
    calls = EnteredCalls(parts.map(\.calls))
    TreeGraph.markGivers(&marks, steps)
    self.marks = MarkTable(marks)
    dataSteps = DataSteps(steps, marks: marks)
  }

  /// Calls `body` with the other end and the kind of each step that leads to a node, in a fixed order.
  func eachStep(to node: Node, _ body: (Node, StepKind) -> Void) {
    for number in steps.range(of: node) { body(steps.other(number), steps.kind(number)) }
  }

  /// Whether a node is a text that is put together, or a sum.
  func isText(_ node: Node) -> Bool { marks[node].contains(.isText) }

  /// What else is put into a text together with a part of it: the other parts of an interpolation, the other
  /// arguments of a `printf`.
  func partners(of part: Node, in text: Node) -> [Node] {
    let file = layout.file(of: text)
    guard case .value(let index) = layout.place(of: text, in: file) else { return [] }
    let facts = tree.files[file]
    if facts.values[Int(index)].kind == .text {
      var others: [Node] = []
      eachStep(to: text) { node, kind in
        if kind == .interpolated, node != part { others.append(node) }
      }
      return others
    }
    let first = layout.firstNodes[file]
    for call in facts.calls {
      let arguments = facts.arguments[call.arguments.range].filter { $0.value >= 0 }
        .map { first + $0.value }
      if arguments.contains(part), arguments.contains(text) {
        return arguments.filter { $0 != part && $0 != text }
      }
    }
    return []
  }

  /// Whether a function of C formats a text: of a structure it can write no more than where it is.
  func isPrintf(_ site: SinkSite) -> Bool {
    !tree.files.held[site.file].language.isSwift && site.name.hasSuffix("printf")
  }

  /// Whether two members of an object hold nothing of each other. What a method gives may be made of all of it.
  func areApart(written: Node, read: Node, isCalled: Bool) -> Bool {
    guard let one = member(at: written), let other = member(at: read), one != other else {
      return false
    }
    let meanings = [one, other].map { tree.symbols.find($0).map { tree.words[$0] } ?? [] }
    if meanings[1].contains(.isFacet) { return true }
    if isCalled || meanings[1].contains(.converts) { return false }
    let isInAddress = meanings.map { !$0.isDisjoint(with: [.holdsAddress, .isQuery]) }
    return isInAddress != [true, true]
  }

  /// The declaration that a node is; nil of a value.
  func declaration(at node: Node) -> TreeDeclaration? {
    let file = layout.file(of: node)
    guard case .declaration(let declaration) = layout.place(of: node, in: file) else { return nil }
    return declaration
  }

  /// The initialiser that a node is; nil of any other.
  func initializer(at node: Node) -> TreeDeclaration? {
    declaration(at: node).flatMap { tree.kindOf[Int($0)] == .initializer ? $0 : nil }
  }

  /// The name of the member that a node is, which is read or written.
  private func member(at node: Node) -> String? {
    let file = layout.file(of: node)
    guard case .value(let index) = layout.place(of: node, in: file) else { return nil }
    let value = tree.files[file].values[Int(index)]
    return value.kind == .member || value.kind == .reference
      ? tree.files[file].names[value.name] : nil
  }

  /// The name of the member that a node reads, or 0.
  func memberName(of node: Node) -> Symbol {
    let file = layout.file(of: node)
    guard case .value(let index) = layout.place(of: node, in: file) else { return 0 }
    return tree.symbolsOf[file][Int(tree.files[file].values[Int(index)].name.number)]
  }

  /// The call whose result a node is, with its file; nil of any other node.
  private func call(at node: Node) -> (call: Call, facts: TreeFile, file: Int)? {
    let file = layout.file(of: node)
    guard case .value(let index) = layout.place(of: node, in: file) else { return nil }
    let facts = tree.files[file]
    let value = facts.values[Int(index)]
    guard value.kind == .call, value.target >= 0,
      case let call = facts.calls[Int(value.target)], call.callee >= 0
    else { return nil }
    return (call, facts, file)
  }

  /// The label under which a value is given to a call that makes an object of a type, where a type of the tree has a
  /// member of that name.
  func label(of argument: Node, inMaking made: Node) -> Symbol? {
    guard let (call, facts, file) = call(at: made),
      case let name = facts.values[Int(call.callee)].name,
      tree.symbolsOf[file][Int(name.number)] == tree.words.`init`
        || facts.names.isCapital(name),
      let given = facts.arguments[call.arguments.range].first(where: {
        $0.value >= 0 && layout.firstNodes[file] + $0.value == argument
      }),
      case let label = tree.symbolsOf[file][Int(given.label.number)],
      tree.isMemberName(label)
    else { return nil }
    return label
  }

  /// Whether a node is what a case makes, or a function that is named without its type: `.success(user)`.
  func isImplicitCall(_ node: Node) -> Bool {
    guard let (call, facts, _) = call(at: node), facts.isSwift else { return false }
    let callee = facts.values[Int(call.callee)]
    return callee.kind == .member && callee.base < 0
  }

  /// Whether a node is a list, or the like, that is made of others: `Dictionary(grouping: orders) { ... }`.
  func isMadeList(_ node: Node) -> Bool {
    guard let (call, facts, file) = call(at: node), facts.isSwift else { return false }
    let name = facts.values[Int(call.callee)].name
    return tree.words.lists.contains(tree.symbolsOf[file][Int(name.number)])
  }

  /// The function that a datum stands in, or -1.
  func function(around source: Source) -> TreeDeclaration {
    tree.function(around: source.scope, in: layout.file(of: source.node))
  }

  /// Whether a node is a literal.
  func isLiteral(_ node: Node) -> Bool {
    let file = layout.file(of: node)
    guard case .value(let index) = layout.place(of: node, in: file) else { return false }
    return tree.files[file].values[Int(index)].kind == .literal
  }

  /// Whether a node is a declaration that stands in another, or what that is asked of.
  func isPart(_ node: Node, of outer: TreeDeclaration) -> Bool {
    let file = layout.file(of: node)
    switch layout.place(of: node, in: file) {
    case .value: return false
    case .declaration(let declaration): return tree.parent(of: declaration) == outer
    // Of a property it is its accessor that is around its code.
    case .receiver(let function): return function == outer || function == tree.parent(of: outer)
    }
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

  /// The places of a format, counted from 0, in the host of an address or in the header of a request that names it:
  /// of `https://%s/%s` and `POST %s HTTP/1.1\r\nHost: %s\r\n` the first and the second.
  func placesInHost(of node: Node) -> Range<Int> {
    let file = layout.file(of: node)
    guard case .value(let index) = layout.place(of: node, in: file) else { return 0..<0 }
    let facts = tree.files[file]
    let value = facts.values[Int(index)]
    guard facts.language.group != .swift, value.kind == .literal, value.target >= 0 else {
      return 0..<0
    }
    return facts.names.withBytes(of: facts.literals[Int(value.target)].text) { text in
      guard text.contains(UInt8(ascii: "%")), let start = Parties.Address.start(in: text) else {
        return 0..<0
      }
      let host = text[start...].prefix { !"/\r\n".utf8.contains($0) }
      let before = text[..<start].count { $0 == UInt8(ascii: "%") }
      return before..<before + host.count { $0 == UInt8(ascii: "%") }
    }
  }

  /// Whether a node stands in a text behind the text's first part.
  func isBehindFirst(_ node: Node, in text: Node) -> Bool {
    guard isText(text) else { return false }
    for number in steps.range(of: text) where steps.kind(number).carriesAddress {
      return steps.other(number) != node
    }
    return false
  }

  func protection(at node: Node) -> Protection? { protections[node] }

  /// The address at a node, where no literal tells it.
  func knownAddress(at node: Node) -> Parties.Address? { knownAddresses[node] }

  /// The address that a literal tells.
  func literalAddress(at node: Node) -> LiteralAddress? {
    literalAddresses.range(of: node).first.map { literalAddresses.element($0) }
  }

  func becomesAddress(_ node: Node) -> Bool { marks[node].contains(.becomesAddress) }

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
            let facts = tree.files[file]
            let declaration = facts.declarations[Int(member - tree.firstDeclarations[file])]
            sites.append(
              SinkSite(
                target: .rule(entry.sink), file: file,
                location: facts.lines.location(of: declaration.offset),
                name: facts.names[declaration.name], data: [layout.node(of: member, tree)],
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
    return tree.members(symbol, of: type)
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

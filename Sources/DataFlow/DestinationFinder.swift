import SourceModel

/// Finds out where each site of a tree sends what it is given.
///
/// Where a function gets the address from whoever calls it, each of its calls is a site of its own: what
/// one call gives is not sent where another call sends.
struct DestinationFinder {
  private let graph: TreeGraph
  private var ends: [Destination: [TreeDeclaration: [WayEnd]]] = [:]
  private var callsOf: [Int: [ValueIndex: Int]] = [:]
  private var lifted: Set<UInt64> = []
  /// Sites of which not all was looked at that can lead to them, by their numbers; without those that only their name
  /// tells.
  private(set) var cut: Set<Int> = []

  /// Functions that hand on to functions that hand on: deeper ones are taken as one.
  private static let deepest = 5
  /// An address that is farther away is not found.
  private static let widest = 5_000
  /// The same for a function of which only the name says that it sends.
  private static let widestGuess = 400

  init(_ graph: TreeGraph) { self.graph = graph }

  /// All searches that are to be made, in a fixed order.
  mutating func searches() -> [Search] {
    for (number, site) in graph.sites.enumerated() {
      switch site.target {
      case .sdk(let recipient):
        add(
          site.data.map { WayEnd(node: $0, site: number, rest: []) },
          to: [Parties.Address(recipient: recipient)], rule: -1, within: -1)
      case .sender:
        lifted = []
        _ = resolve(Lift(site: number, site), rule: -1)
      case .rule(let rule):
        switch graph.sinks.sinks[rule].role {
        case .transmission:
          lifted = []
          _ = resolve(Lift(site: number, site), rule: rule)
        case .storage, .logging, .weakened:
          ends[.sink(rule), default: [:]][-1, default: []] += site.data.map {
            WayEnd(node: $0, site: number, rest: [])
          }
        case .address, .pseudonymised, .encrypted: continue
        }
      }
    }
    return ends.sorted { $0.key.key < $1.key.key }.flatMap { destination, parts in
      parts.sorted { $0.key < $1.key }.map {
        Search(destination: destination, within: $0.key, ends: $0.value)
      }
    }
  }

  /// A site, or a call of a function that hands on to one.
  private struct Lift {
    let site: Int
    let data: [WayEnd]
    let host: [Node]
    /// Of those that are arguments the parameters that they are for.
    let parameters: [Node: Node]
    /// Addresses that are known whoever calls.
    let addresses: [Parties.Address]
    let function: TreeDeclaration
    let depth: Int

    init(site: Int, _ found: SinkSite) {
      self.site = site
      data = found.data.map { WayEnd(node: $0, site: site, rest: []) }
      host = found.host
      parameters = [:]
      addresses = []
      function = found.function
      depth = 0
    }

    init(
      _ outer: Lift, data: [WayEnd], host: [Node: Node], addresses: [Parties.Address],
      function: TreeDeclaration
    ) {
      site = outer.site
      self.data = data
      self.host = host.keys.sorted()
      parameters = host
      self.addresses = addresses
      self.function = function
      depth = outer.depth + 1
    }
  }

  private mutating func add(
    _ found: [WayEnd], to addresses: [Parties.Address], rule: Int, within: TreeDeclaration
  ) {
    for address in addresses {
      ends[.party(address, rule: rule), default: [:]][within, default: []] += found
    }
  }

  /// The addresses to which a site sends, seen from all its callers.
  private mutating func resolve(_ lift: Lift, rule: Int) -> [Parties.Address] {
    let isDeep = lift.depth >= DestinationFinder.deepest
    var options = BackwardSearch.Options()
    options.forAddress = true
    options.within = isDeep ? -1 : lift.function
    options.limit = rule < 0 ? DestinationFinder.widestGuess : DestinationFinder.widest
    let search = BackwardSearch(graph, from: lift.host, options)
    noteCut(search, of: lift)
    var addresses = self.addresses(in: search, lift.parameters)
    // That a name says that something is sent, and a host is put together, is not enough.
    if rule < 0 { addresses.removeAll(where: \.isOpen) }
    for address in lift.addresses where !addresses.contains(address) { addresses.append(address) }
    let calls = search.stopped.isEmpty ? [] : calls(of: search)
    guard !calls.isEmpty else {
      let isUnknown = addresses.isEmpty && rule >= 0
      add(
        lift.data, to: isUnknown ? [Parties.Address()] : addresses, rule: rule, within: -1)
      return addresses
    }
    let inner = data(of: lift)
    var all = addresses
    for call in calls {
      guard lifted.insert(UInt64(call.file) << 32 | UInt64(call.number)).inserted else { continue }
      let facts = graph.tree.files[call.file]
      let arguments = facts.arguments[facts.calls[call.number].arguments.range]
        .filter { $0.value >= 0 }.map { graph.layout.node(of: $0.value, in: call.file) }
      let outer = Lift(
        lift, data: inner.filter { arguments.contains($0.node) },
        host: call.arguments, addresses: addresses, function: function(around: call))
      for address in resolve(outer, rule: rule) where !all.contains(address) {
        all.append(address)
      }
    }
    let isUnknown = all.isEmpty && rule >= 0
    add(
      lift.data, to: isUnknown ? [Parties.Address()] : all, rule: rule, within: lift.function)
    return all
  }

  private mutating func noteCut(_ search: BackwardSearch, of lift: Lift) {
    if case .sender = graph.sites[lift.site].target { return }
    if search.isCut { cut.insert(lift.site) }
  }

  /// The arguments that reach the data of a site through the parameters of the function around it.
  private mutating func data(of lift: Lift) -> [WayEnd] {
    var options = BackwardSearch.Options()
    options.within = lift.function
    options.limit = DestinationFinder.widest
    let search = BackwardSearch(graph, from: lift.data.map(\.node), options)
    noteCut(search, of: lift)
    var result: [WayEnd] = []
    for index in search.stopped {
      let state = search.states[index]
      let end = lift.data[search.start(of: state)]
      let place = search.node(of: state)
      let way = search.way(from: index)
      graph.eachStep(to: place) { node, kind in
        guard kind == .parameter else { return }
        result.append(
          WayEnd(
            node: node, site: end.site,
            rest: [WayStep(kind: .parameter, to: place)] + way + end.rest))
      }
    }
    return result
  }

  /// A call of the function that a search stopped at.
  private struct FoundCall {
    let file: Int
    let number: Int
    /// Those that lead to the parameters at which the search stopped, with those parameters.
    var arguments: [Node: Node]
  }

  private mutating func calls(of search: BackwardSearch) -> [FoundCall] {
    var found: [FoundCall] = []
    var numbers: [UInt64: Int] = [:]
    for index in search.stopped {
      let place = search.node(of: search.states[index])
      var arguments: [Node] = []
      graph.eachStep(to: place) { node, kind in
        if kind == .parameter { arguments.append(node) }
      }
      for argument in arguments {
        let file = graph.layout.file(of: argument)
        guard let number = call(with: argument - graph.layout.firstNodes[file], in: file) else {
          continue
        }
        let key = UInt64(file) << 32 | UInt64(number)
        if let known = numbers[key] {
          found[known].arguments[argument] = place
        } else {
          numbers[key] = found.count
          found.append(FoundCall(file: file, number: number, arguments: [argument: place]))
        }
      }
    }
    return found
  }

  /// The call that a value is an argument of.
  private mutating func call(with argument: ValueIndex, in file: Int) -> Int? {
    if let known = callsOf[file] { return known[argument] }
    let facts = graph.tree.files[file]
    var calls: [ValueIndex: Int] = [:]
    for (number, call) in facts.calls.enumerated() {
      for index in call.arguments.range { calls[facts.arguments[index].value] = number }
    }
    callsOf[file] = calls
    return calls[argument]
  }

  private func function(around call: FoundCall) -> TreeDeclaration {
    let facts = graph.tree.files[call.file]
    let result = facts.calls[call.number].result
    guard result >= 0 else { return -1 }
    return graph.tree.function(around: facts.values[Int(result)].scope, in: call.file)
  }

  /// The addresses that stand beside a datum where it is put into a text: `"https://a.example/\(email)"`.
  ///
  /// - Parameter isOpenToo: also those of which only the scheme is written.
  func addresses(
    beside datum: Node, in text: Node, isOpenToo: Bool = true
  ) -> [Parties.Address] {
    let others = graph.partners(of: datum, in: text)
    guard !others.isEmpty else { return [] }
    var options = BackwardSearch.Options()
    options.forAddress = true
    options.limit = DestinationFinder.widestGuess
    return addresses(in: BackwardSearch(graph, from: others, options), isOpenToo: isOpenToo)
  }

  /// The addresses that reach some places, the nearest first.
  func addresses(of nodes: [Node]) -> [Parties.Address] {
    addresses(in: searchForAddress(from: nodes))
  }

  /// The hosts that reach some places, each with the places by which it comes.
  func hosts(of nodes: [Node]) -> [(host: String, places: [Node])] {
    let search = searchForAddress(from: nodes)
    return search.states.indices.compactMap { index in
      guard let host = address(of: search.states[index], search, [:])?.host else { return nil }
      return (host, [search.node(of: search.states[index])] + search.way(from: index).map(\.to))
    }
  }

  /// All that leads to an address at some places.
  func searchForAddress(from nodes: [Node]) -> BackwardSearch {
    var options = BackwardSearch.Options()
    options.forAddress = true
    options.limit = DestinationFinder.widest
    return BackwardSearch(graph, from: nodes, options)
  }

  /// The addresses that a search has found, the nearest first.
  ///
  /// - Parameter parameters: those that the nodes where it began are given to.
  private func addresses(
    in search: BackwardSearch, _ parameters: [Node: Node] = [:], isOpenToo: Bool = true
  ) -> [Parties.Address] {
    var found: [Parties.Address] = []
    var open: [(address: Parties.Address, state: BackwardSearch.State)] = []
    for state in search.states {
      guard let address = address(of: state, search, parameters) else { continue }
      if address.isOpen {
        open.append((address, state))
      } else if !found.contains(address) {
        found.append(address)
      }
    }
    // Where a rule knows whose host it is, that says more than the host.
    guard isOpenToo else { return found }
    for (address, state) in open where !found.contains(address) {
      guard let hosts = hosts(behind: state, search) else { continue }
      if hosts.isEmpty { found.append(address) }
      guard address.isCleartext else { continue }
      for index in found.indices where hosts.contains(found[index]) {
        found[index].isCleartext = true
      }
    }
    return found
  }

  /// The addresses that are put behind a scheme: none where nobody knows the host. Nil of what stands in no text.
  private func hosts(
    behind scheme: BackwardSearch.State, _ search: BackwardSearch
  ) -> [Parties.Address]? {
    guard scheme.next >= 0 else { return nil }
    return addresses(
      beside: search.node(of: scheme), in: search.node(of: search.states[Int(scheme.next)]),
      isOpenToo: false)
  }

  private func address(
    of state: BackwardSearch.State, _ search: BackwardSearch, _ parameters: [Node: Node]
  ) -> Parties.Address? {
    guard state.marks.contains(.isAddress) else { return nil }
    let node = search.node(of: state)
    if let known = graph.knownAddress(at: node) { return known }
    let file = graph.layout.file(of: node)
    guard case .value(let index) = graph.layout.place(of: node, in: file) else { return nil }
    // Of a text that is put together, what it is as a whole.
    guard let literal = graph.literalAddress(at: node) else {
      return graph.parties.address(of: index, in: file)
    }
    // What a search for addresses finds in a text behind its first part stands where the host does.
    let next =
      state.next < 0
      ? parameters[node] ?? -1 : search.node(of: search.states[Int(state.next)])
    let isRead =
      literal.hasScheme || next >= 0 && (holdsHost(next) || graph.isBehindFirst(node, in: next))
    let read = isRead ? literal.address : nil
    guard var known = graph.parties.address(of: index, in: file) else {
      var address = read
      address?.recipient = graph.parties.recipient(ofLink: index, in: file)
      return address
    }
    known.isCleartext = read?.isCleartext ?? false
    return known
  }

  /// Whether a place is called something like `host`.
  private func holdsHost(_ node: Node) -> Bool {
    let tree = graph.tree
    let file = graph.layout.file(of: node)
    switch graph.layout.place(of: node, in: file) {
    case .receiver: return false
    case .declaration(let declaration):
      return tree.words[tree.nameOf[Int(declaration)]].contains(.holdsHost)
    case .value(let index):
      let value = tree.files[file].values[Int(index)]
      if value.kind == .declaration, value.target >= 0 {
        let declaration = tree.firstDeclarations[file] + value.target
        return tree.words[tree.nameOf[Int(declaration)]].contains(.holdsHost)
      }
      return tree.words[tree.symbolsOf[file][Int(value.name.number)]].contains(.holdsHost)
    }
  }
}

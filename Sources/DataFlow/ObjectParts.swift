import SourceModel
import Synchronization

/// What is given to one object together: the arguments of the call that makes it and of those that are asked of its
/// result, the elements of its list, what is written to the members of one variable or given to its methods. Where the
/// address of a request is given with its body, the body goes there and nowhere else, however many requests of that type
/// there are.
///
/// A class, as all searches of a tree share what it finds out.
final class ObjectParts: Sendable {
  private let graph: TreeGraph
  private let finder: DestinationFinder
  private let files = Mutex<[Int: FileParts]>([:])
  /// For each site the places that lead to its address.
  private let reached = Mutex<[Int: Set<Node>]>([:])
  /// For each site the hosts that it sends to.
  private let hosts = Mutex<[Int: [GivenHost]]>([:])

  /// A host with what is called in the chains in which it is given; nothing where it is there without.
  private struct GivenHost: Sendable {
    let host: String
    let chain: Set<String>
  }

  init(_ graph: TreeGraph, _ finder: DestinationFinder) {
    self.graph = graph
    self.finder = finder
  }

  /// Whether what goes a way is given to an object together with the address that a site uses, and that is another one.
  func areElsewhere(
    _ datum: Node, _ way: [WayStep], to address: Parties.Address, at site: Int
  ) -> Bool {
    var part = datum
    var chain: Set<String> = []
    for step in way {
      if chain.isEmpty { chain = self.chain(around: part) }
      for level in parts(beside: part) {
        let others = level.filter { leads($0, to: site) }
        guard !others.isEmpty else { continue }
        let found = Set(finder.addresses(of: others).compactMap(\.host))
        guard let host = address.host, found.contains(host) else {
          if found.isEmpty { continue }
          return true
        }
        // Where several come together nothing is told.
        if found.count == 1 { return false }
      }
      part = step.to
    }
    return !chain.isEmpty && isGivenElsewhere(address, chain, at: site)
  }

  /// Whether a host is only ever given in chains like one in which none is given, as there is another without:
  /// `[[Request post:path] setBody:text]` does not go where `[[[Request post:path] setHost:other] setBody:text]` does.
  private func isGivenElsewhere(
    _ address: Parties.Address, _ chain: Set<String>, at site: Int
  ) -> Bool {
    let all = hosts(of: site)
    let own = all.filter { $0.host == address.host }
    return !own.isEmpty && own.allSatisfy { !$0.chain.isDisjoint(with: chain) }
      && all.contains { $0.chain.isEmpty }
  }

  private func hosts(of site: Int) -> [GivenHost] {
    if let known = hosts.withLock({ $0[site] }) { return known }
    let found = finder.hosts(of: graph.sites[site].host).map { found in
      (host: found.host, chain: found.places.map { self.chain(around: $0) })
    }
    // All of them come to the chain of the site itself.
    let last = found.first.map { Set($0.chain) } ?? []
    let common = found.reduce(into: last) { $0.formIntersection($1.chain) }
    let all = found.map { each in
      GivenHost(
        host: each.host,
        chain: each.chain.reduce(into: []) { if !common.contains($1) { $0.formUnion($1) } })
    }
    hosts.withLock { $0[site] = all }
    return all
  }

  /// What is called in the chain in which a place is given; empty where it is in none.
  private func chain(around node: Node) -> Set<String> {
    value(at: node).map { $0.parts.chain(around: $0.value) } ?? []
  }

  /// The file of a node, its parts and the value that it is; nil of any other node.
  private func value(at node: Node) -> (file: Int, parts: FileParts, value: ValueIndex)? {
    let file = graph.layout.file(of: node)
    guard case .value(let value) = graph.layout.place(of: node, in: file) else { return nil }
    if let known = files.withLock({ $0[file] }) { return (file, known, value) }
    let parts = FileParts(graph.tree.files[file])
    files.withLock { $0[file] = parts }
    return (file, parts, value)
  }

  /// What a place is given together with, the nearest first.
  private func parts(beside node: Node) -> [[Node]] {
    guard let (file, parts, value) = value(at: node) else { return [] }
    let first = graph.layout.firstNodes[file]
    return parts.beside(value).map { $0.map { first + $0 } }
  }

  /// Whether an address that stands at a place is one that a site sends to.
  private func leads(_ node: Node, to site: Int) -> Bool {
    if let known = reached.withLock({ $0[site] }) { return known.contains(node) }
    let search = finder.searchForAddress(from: graph.sites[site].host)
    let nodes = Set(search.states.map { search.node(of: $0) })
    reached.withLock { $0[site] = nodes }
    return nodes.contains(node)
  }
}

/// The values of one file that are given to an object together.
private final class FileParts: Sendable {
  /// For each value the lists that it is in, the nearest first.
  private let lists: [ValueIndex: [Int]]
  private let parts: [[ValueIndex]]
  /// For each value that is given in a chain of calls what these are called.
  private let chainOf: [ValueIndex: Int]
  private let calledIn: [Int: Set<String>]

  init(_ facts: TreeFile) {
    var lists: [ValueIndex: [Int]] = [:]
    var parts: [[ValueIndex]] = []
    var chainOf: [ValueIndex: Int] = [:]
    var calledIn: [Int: Set<String>] = [:]
    func add(_ values: [ValueIndex]) {
      let values = values.filter { $0 >= 0 }
      guard values.count > 1 else { return }
      for value in Set(values) { lists[value, default: []].append(parts.count) }
      parts.append(values)
    }
    var chains: [Int: [ValueIndex]] = [:]
    // For each call that with which the chain begins that it is part of.
    var starts: [Int] = []
    for (number, call) in facts.calls.enumerated() {
      let given = FileParts.given(call, facts)
      add(given)
      let inner = FileParts.callAsked(by: call, facts)
      // What is asked was read before; damaged facts say anything.
      starts.append(inner >= 0 && inner < number ? starts[inner] : number)
      chains[starts[number], default: []] += given
      guard call.callee >= 0 else { continue }
      calledIn[starts[number], default: []].insert(
        facts.names[facts.values[Int(call.callee)].name])
      for value in given where value >= 0 { chainOf[value] = starts[number] }
    }
    var collections: [ValueIndex: [ValueIndex]] = [:]
    /// What the variables and properties of the file are made of, and what is written to their members.
    var made: [DeclarationIndex: [ValueIndex]] = [:]
    func make(_ place: DeclarationIndex, of value: ValueIndex) {
      let value = facts.values[Int(value)]
      guard value.kind == .call, value.target >= 0 else { return }
      made[place, default: []] += chains[starts[Int(value.target)]] ?? []
    }
    for (index, declaration) in facts.declarations.enumerated()
    where declaration.initialValue >= 0 && FileParts.keepsObject(declaration) {
      make(DeclarationIndex(index), of: declaration.initialValue)
    }
    for edge in facts.edges where edge.from >= 0 {
      switch edge.kind {
      case .collected where edge.key != .none: collections[edge.to, default: []].append(edge.from)
      case .assigned:
        let place = facts.values[Int(edge.to)]
        if let kept = FileParts.object(edge.to, facts) { make(kept, of: edge.from) }
        if place.kind == .member, let kept = FileParts.object(place.base, facts) {
          made[kept, default: []].append(edge.from)
        }
      case .collected, .returned, .interpolated, .derived, .iterated: continue
      }
    }
    for (_, list) in collections.sorted(by: { $0.key < $1.key }) { add(list) }
    for (_, chain) in chains.sorted(by: { $0.key < $1.key }) { add(chain) }
    var asked: [DeclarationIndex: [ValueIndex]] = [:]
    for call in facts.calls where call.callee >= 0 {
      let callee = facts.values[Int(call.callee)]
      guard callee.kind == .member, let object = FileParts.object(callee.base, facts) else {
        continue
      }
      asked[object, default: []] += FileParts.given(call, facts)
    }
    for (object, list) in made { asked[object, default: []] += list }
    for (_, list) in asked.sorted(by: { $0.key < $1.key }) { add(list) }
    self.lists = lists
    self.parts = parts
    self.chainOf = chainOf
    self.calledIn = calledIn
  }

  private static func given(_ call: Call, _ facts: TreeFile) -> [ValueIndex] {
    facts.arguments[call.arguments.range].map(\.value)
  }

  /// The call of whose result a method is asked, by its number; or -1.
  private static func callAsked(by call: Call, _ facts: TreeFile) -> Int {
    guard call.callee >= 0, case let callee = facts.values[Int(call.callee)],
      callee.kind == .member, callee.base >= 0,
      case let base = facts.values[Int(callee.base)], base.kind == .call
    else { return -1 }
    return Int(base.target)
  }

  /// The variable or property of the file that a value names.
  private static func object(_ value: ValueIndex, _ facts: TreeFile) -> DeclarationIndex? {
    guard value >= 0, case let base = facts.values[Int(value)],
      base.kind == .reference || base.kind == .member || base.kind == .declaration,
      base.target >= 0, keepsObject(facts.declarations[Int(base.target)])
    else { return nil }
    return base.target
  }

  private static func keepsObject(_ declaration: Declaration) -> Bool {
    declaration.kind == .variable || declaration.kind == .property
  }

  /// What is called in the chain in which a value is given; empty of one call alone.
  func chain(around value: ValueIndex) -> Set<String> {
    guard let called = chainOf[value].flatMap({ calledIn[$0] }), called.count > 1 else { return [] }
    return called
  }

  /// What is given together with a value: by the same call, then to the same chain, then to the same object.
  func beside(_ value: ValueIndex) -> [[ValueIndex]] {
    (lists[value] ?? []).map { parts[$0].filter { $0 != value } }
  }
}

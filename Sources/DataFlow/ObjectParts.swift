import SourceModel

/// What is given to one object together: the arguments of the call that makes it and of those that are asked of its
/// result, the elements of its list, what is written to the members of one variable or given to its methods. Where the address of a request is given with its body, the body goes there and
/// nowhere else, however many requests of that type there are.
struct ObjectParts {
  private let graph: TreeGraph
  private let finder: DestinationFinder
  private var files: [Int: FileParts] = [:]
  /// For each site the places that lead to its address.
  private var reached: [Int: Set<Node>] = [:]

  init(_ graph: TreeGraph, _ finder: DestinationFinder) {
    self.graph = graph
    self.finder = finder
  }

  /// Whether what goes a way is given to an object together with the address that a site uses, and that is another one.
  mutating func areElsewhere(
    _ datum: Node, _ way: [WayStep], to address: Parties.Address, at site: Int
  ) -> Bool {
    var part = datum
    for step in way {
      for level in parts(beside: part) {
        let others = level.filter { leads($0, to: site) }
        guard !others.isEmpty else { continue }
        let found = finder.addresses(of: others).filter { $0.host != nil }
        if found.contains(where: { $0.host == address.host }) { return false }
        if !found.isEmpty { return true }
      }
      part = step.to
    }
    return false
  }

  /// What a place is given together with, the nearest first.
  private mutating func parts(beside node: Node) -> [[Node]] {
    let file = graph.layout.file(of: node)
    guard case .value(let value) = graph.layout.place(of: node, in: file) else { return [] }
    if files[file] == nil { files[file] = FileParts(graph.tree.files[file]) }
    let first = graph.layout.firstNodes[file]
    return files[file]?.beside(value).map { $0.map { first + $0 } } ?? []
  }

  /// Whether an address that stands at a place is one that a site sends to.
  private mutating func leads(_ node: Node, to site: Int) -> Bool {
    if let known = reached[site] { return known.contains(node) }
    let search = finder.searchForAddress(from: graph.sites[site].host)
    let nodes = Set(search.states.map { search.node(of: $0) })
    reached[site] = nodes
    return nodes.contains(node)
  }
}

/// The values of one file that are given to an object together.
private struct FileParts {
  /// For each value the lists that it is in, the nearest first.
  private var lists: [ValueIndex: [Int]] = [:]
  private var parts: [[ValueIndex]] = []

  init(_ facts: TreeFile) {
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

  private mutating func add(_ values: [ValueIndex]) {
    let values = values.filter { $0 >= 0 }
    guard values.count > 1 else { return }
    for value in Set(values) { lists[value, default: []].append(parts.count) }
    parts.append(values)
  }

  /// What is given together with a value: by the same call, then to the same chain, then to the same object.
  func beside(_ value: ValueIndex) -> [[ValueIndex]] {
    (lists[value] ?? []).map { parts[$0].filter { $0 != value } }
  }
}

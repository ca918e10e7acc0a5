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
      let others = parts(beside: part).filter { leads($0, to: site) }
      part = step.to
      guard !others.isEmpty else { continue }
      let found = finder.addresses(of: others).filter { $0.host != nil }
      if found.contains(where: { $0.host == address.host }) { return false }
      if !found.isEmpty { return true }
    }
    return false
  }

  private mutating func parts(beside node: Node) -> [Node] {
    let file = graph.layout.file(of: node)
    guard case .value(let value) = graph.layout.place(of: node, in: file) else { return [] }
    if files[file] == nil { files[file] = FileParts(graph.tree.files[file]) }
    let first = graph.layout.firstNodes[file]
    return files[file]?.beside(value).map { first + $0 } ?? []
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
  /// For each value that is given to an object, and is not all of it, the number of the object.
  private var objects: [ValueIndex: Int] = [:]
  private var parts: [[ValueIndex]] = []

  init(_ facts: TreeFile) {
    var lists: [ValueIndex: [ValueIndex]] = [:]
    var members: [DeclarationIndex: [ValueIndex]] = [:]
    var chains: [Int: [ValueIndex]] = [:]
    // For each call that with which the chain begins that it is part of.
    var starts: [Int] = []
    for (number, call) in facts.calls.enumerated() {
      let given = facts.arguments[call.arguments.range].map(\.value)
      starts.append(number)
      switch FileParts.asked(call, facts) {
      case .variable(let variable): members[variable, default: []] += given
      // What is asked was read before; damaged facts say anything.
      case .call(let inner) where inner < number:
        starts[number] = starts[inner]
        chains[starts[inner], default: []] += given
      case .call, nil: chains[number, default: []] += given
      }
    }
    for edge in facts.edges where edge.from >= 0 {
      switch edge.kind {
      case .collected where edge.key != .none: lists[edge.to, default: []].append(edge.from)
      case .assigned:
        let place = facts.values[Int(edge.to)]
        guard place.kind == .member, let variable = FileParts.variable(place.base, facts) else {
          continue
        }
        members[variable, default: []].append(edge.from)
      case .collected, .returned, .interpolated, .derived, .iterated: continue
      }
    }
    for (index, declaration) in facts.declarations.enumerated()
    where declaration.kind == .variable && declaration.initialValue >= 0 {
      let made = facts.values[Int(declaration.initialValue)]
      guard made.kind == .call, made.target >= 0, let chain = chains[starts[Int(made.target)]]
      else { continue }
      members[DeclarationIndex(index), default: []] += chain
    }
    for chain in chains.values { add(chain) }
    for list in lists.values { add(list) }
    for list in members.values { add(list) }
  }

  /// What a method is asked of.
  private enum Asked {
    case variable(DeclarationIndex)
    /// The result of a call, by its number.
    case call(Int)
  }

  private static func asked(_ call: Call, _ facts: TreeFile) -> Asked? {
    guard call.callee >= 0, case let callee = facts.values[Int(call.callee)],
      callee.kind == .member, callee.base >= 0
    else { return nil }
    if let variable = variable(callee.base, facts) { return .variable(variable) }
    let base = facts.values[Int(callee.base)]
    return base.kind == .call && base.target >= 0 ? .call(Int(base.target)) : nil
  }

  /// The variable that a value names.
  private static func variable(_ value: ValueIndex, _ facts: TreeFile) -> DeclarationIndex? {
    guard value >= 0, case let base = facts.values[Int(value)], base.kind == .reference,
      base.target >= 0, facts.declarations[Int(base.target)].kind == .variable
    else { return nil }
    return base.target
  }

  private mutating func add(_ values: [ValueIndex]) {
    let values = values.filter { $0 >= 0 }
    guard values.count > 1 else { return }
    for value in values { objects[value] = parts.count }
    parts.append(values)
  }

  func beside(_ value: ValueIndex) -> [ValueIndex] {
    objects[value].map { parts[$0].filter { $0 != value } } ?? []
  }
}

/// The steps within a file by where they start, its bundles among them.
struct OnwardSteps {
  private var nodes: Range<Node> = 0..<0
  private var firstBundle: Node = 0
  /// For each node of the file, and then for each bundle, a step from it, or -1.
  private var heads: [Int32] = []
  private var links: [Link] = []

  private struct Link {
    /// The next step from the same node, or -1.
    let next: Int32
    let end: Node
    let kind: StepKind
  }

  /// Makes it those of a file, in place of what was there before.
  mutating func make(of file: Int, _ lists: StepLists, _ places: SpreadingPlaces) {
    nodes = places.nodes(of: file)
    firstBundle = places.firstBundle(of: file)
    let bundles = lists.bundles[file]
    heads.removeAll(keepingCapacity: true)
    heads.append(contentsOf: repeatElement(-1, count: nodes.count + bundles.count))
    links.removeAll(keepingCapacity: true)
    links.reserveCapacity(lists.own[file].count)
    for step in lists.own[file] {
      if !step.isBundled {
        if nodes.contains(step.from) { add(step.from, step.to, step.kind) }
      } else if step.kind == .parameter {
        add(step.from, firstBundle + step.to, step.kind)
      } else {
        add(firstBundle + step.from, step.to, step.kind)
      }
    }
    guard bundles.count > 0 else { return }
    for step in lists.foreign[file] where step.isBundled {
      add(step.from, firstBundle + step.to, step.kind)
    }
    for number in 0..<bundles.count {
      let kind = bundles.kind(of: number)
      let bundle = firstBundle + Node(number)
      for node in bundles[number] where nodes.contains(node) {
        if kind == .parameter { add(bundle, node, kind) } else { add(node, bundle, kind) }
      }
    }
  }

  @inline(__always)
  private mutating func add(_ start: Node, _ end: Node, _ kind: StepKind) {
    let place = place(of: start)
    links.append(Link(next: heads[place], end: end, kind: kind))
    heads[place] = Int32(links.count - 1)
  }

  /// The place of a node, or a bundle, of the file.
  @inline(__always)
  private func place(of node: Node) -> Int {
    Int(
      node < nodes.upperBound ? node - nodes.lowerBound : node - firstBundle + Node(nodes.count))
  }

  /// Calls `body` with the end and the kind of each step from a node, or a bundle, of the file.
  func each(from node: Node, _ body: (Node, StepKind) -> Void) {
    var number = heads[place(of: node)]
    while number >= 0 {
      let link = links[Int(number)]
      body(link.end, link.kind)
      number = link.next
    }
  }
}

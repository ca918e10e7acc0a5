/// The steps within a file by where they start.
struct OnwardSteps {
  private var first: Node = 0
  /// For each node of the file a step from it, or -1.
  private var heads: [Int32] = []
  private var links: [Link] = []

  private struct Link {
    /// The next step from the same node, or -1.
    let next: Int32
    let end: Node
    let kind: StepKind
  }

  /// Makes it those of a file, in place of what was there before.
  ///
  /// - Parameters:
  ///   - steps: that lead to nodes of the file; those from elsewhere are left out.
  ///   - nodes: of the file.
  mutating func make(of steps: [Step], _ nodes: Range<Node>) {
    first = nodes.lowerBound
    heads.removeAll(keepingCapacity: true)
    heads.append(contentsOf: repeatElement(-1, count: nodes.count))
    links.removeAll(keepingCapacity: true)
    let first = self.first
    var links = self.links
    self.links = []
    links.reserveCapacity(steps.count)
    // Used within the closure only; who starts elsewhere is left out, so that all places are there.
    heads.withUnsafeMutableBufferPointer { heads in
      for step in steps where nodes.contains(step.from) {
        let place = Int(step.from - first)
        links.append(Link(next: heads[place], end: step.to, kind: step.kind))
        heads[place] = Int32(links.count - 1)
      }
    }
    self.links = links
  }

  /// Calls `body` with the end and the kind of each step from a node of the file.
  func each(from node: Node, _ body: (Node, StepKind) -> Void) {
    var number = heads[Int(node - first)]
    while number >= 0 {
      let link = links[Int(number)]
      body(link.end, link.kind)
      number = link.next
    }
  }
}

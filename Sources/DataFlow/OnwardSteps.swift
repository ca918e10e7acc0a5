/// The steps of a graph by where they start; made once, to see what can be reached at all.
struct OnwardSteps {
  /// For each node a step from it, or -1.
  private let heads: [Int32]
  /// For each step, by its number among all, what is asked of it, side by side as it is asked for at once.
  private let links: [Link]

  private struct Link {
    /// The next step from the same node, or -1.
    let next: Int32
    /// Where it leads to, and in the last bit whether it carries an address.
    let end: UInt32
  }

  /// - Parameter count: of nodes.
  init(_ lists: [[Step]], count: Int) {
    var heads = [Int32](repeating: -1, count: count)
    let total = lists.reduce(0) { $0 + $1.count }
    // Used within the closures only; each step is written once, and starts at a node.
    links = [Link](unsafeUninitializedCapacity: total) { links, linkCount in
      heads.withUnsafeMutableBufferPointer { heads in
        var number = 0
        for list in lists {
          for step in list {
            precondition(step.from >= 0 && step.from < count && number < total)
            let end = UInt32(step.to) << 1 | (step.kind.carriesAddress ? 1 : 0)
            links.initializeElement(
              at: number, to: Link(next: heads[Int(step.from)], end: end))
            heads[Int(step.from)] = Int32(number)
            number += 1
          }
        }
      }
      linkCount = total
    }
    self.heads = heads
  }

  /// Marks each node that is reached from one of the starts, as far as searches go.
  ///
  /// - Parameter onlyAddresses: only by steps that carry an address.
  func spread(
    _ mark: NodeMarks, from first: [Node], _ marks: inout [NodeMarks], onlyAddresses: Bool
  ) {
    // No search goes through what says only yes or no.
    let stops: NodeMarks = [mark, .isFlag]
    let needed: UInt32 = onlyAddresses ? 1 : 0
    var open: [Node] = []
    for start in first where marks[Int(start)].isDisjoint(with: stops) {
      marks[Int(start)].insert(mark)
      open.append(start)
    }
    while let node = open.popLast() {
      var number = heads[Int(node)]
      while number >= 0 {
        let link = links[Int(number)]
        let next = Int(link.end >> 1)
        if link.end & 1 >= needed, marks[next].isDisjoint(with: stops) {
          marks[next].insert(mark)
          open.append(Node(next))
        }
        number = link.next
      }
    }
  }
}

/// The steps of a graph by where they start; made once, to see what can be reached at all.
struct OnwardSteps {
  /// For each node a step from it, or -1.
  private let heads: [Int32]
  /// For each step, by its number among all, the next one from the same node, or -1.
  private let nexts: [Int32]
  /// For each step where it leads to, and in the last bit whether it carries an address.
  private let ends: [UInt32]

  /// - Parameter count: of nodes.
  init(_ lists: [[Step]], count: Int) {
    var heads = [Int32](repeating: -1, count: count)
    let total = lists.reduce(0) { $0 + $1.count }
    var ends: [UInt32] = []
    // Used within the closures only; each step is written once, and starts at a node.
    let nexts = [Int32](unsafeUninitializedCapacity: total) { nexts, nextCount in
      ends = [UInt32](unsafeUninitializedCapacity: total) { ends, endCount in
        heads.withUnsafeMutableBufferPointer { heads in
          var number = 0
          for list in lists {
            for step in list {
              precondition(step.from >= 0 && step.from < count && number < total)
              nexts.initializeElement(at: number, to: heads[Int(step.from)])
              heads[Int(step.from)] = Int32(number)
              ends.initializeElement(
                at: number, to: UInt32(step.to) << 1 | (step.kind.carriesAddress ? 1 : 0))
              number += 1
            }
          }
        }
        endCount = total
      }
      nextCount = total
    }
    self.heads = heads
    self.nexts = nexts
    self.ends = ends
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
        let end = ends[Int(number)]
        let next = Int(end >> 1)
        if end & 1 >= needed, marks[next].isDisjoint(with: stops) {
          marks[next].insert(mark)
          open.append(Node(next))
        }
        number = nexts[Int(number)]
      }
    }
  }
}

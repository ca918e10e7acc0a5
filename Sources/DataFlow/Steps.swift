/// One step of a graph.
struct Step: Sendable {
  let from: Node
  let to: Node
  let kind: StepKind
}

/// The steps of a graph by the node that they lead to.
struct Steps: Sendable {
  /// For each node where its steps start, and at the end the number of all.
  private let starts: [Int32]
  private let others: [Node]
  private let kinds: [StepKind]

  /// - Parameters:
  ///   - count: of nodes.
  ///   - lists: in the order in which the steps of a node are to follow each other.
  init(_ lists: [[Step]], count: Int) {
    let starts = Steps.starts(lists, count: count)
    let total = Int(starts[count])
    var next = starts
    var others: [Node] = []
    // The buffers are used within their closures only, and the slots of a node are those that were counted for it:
    // each of them is written, and none beyond. Where arrays are asked at each of so many writes whether they
    // are shared, that costs more than the rest.
    let kinds = [StepKind](unsafeUninitializedCapacity: total) { kinds, kindCount in
      others = [Node](unsafeUninitializedCapacity: total) { others, otherCount in
        next.withUnsafeMutableBufferPointer { next in
          for list in lists {
            for step in list {
              let slot = Int(next[Int(step.to)])
              next[Int(step.to)] += 1
              others.initializeElement(at: slot, to: step.from)
              kinds.initializeElement(at: slot, to: step.kind)
            }
          }
        }
        otherCount = total
      }
      kindCount = total
    }
    self.starts = starts
    self.others = others
    self.kinds = kinds
  }

  private static func starts(_ lists: [[Step]], count: Int) -> [Int32] {
    var starts = [Int32](repeating: 0, count: count + 1)
    starts.withUnsafeMutableBufferPointer { starts in
      for list in lists {
        for step in list {
          // What the closure above relies on.
          precondition(step.to >= 0 && step.to < count && step.from >= 0 && step.from < count)
          starts[Int(step.to) + 1] += 1
        }
      }
      for index in 0..<count { starts[index + 1] += starts[index] }
    }
    return starts
  }

  /// How many nodes there are.
  var nodeCount: Int { starts.count - 1 }

  /// How many steps there are.
  var count: Int { others.count }

  /// The steps to a node, by their numbers among all.
  func range(of node: Node) -> Range<Int> {
    Int(starts[Int(node)])..<Int(starts[Int(node) + 1])
  }

  /// Where a step starts.
  func other(_ number: Int) -> Node { others[number] }

  func kind(_ number: Int) -> StepKind { kinds[number] }
}

/// The steps of a graph by where they start; made once, to see what can be reached at all.
struct OnwardSteps {
  /// For each node a step from it, or -1.
  private let heads: [Int32]
  /// For each step, by its number among all, the next one from the same node, or -1.
  private let nexts: [Int32]
  /// For each step where it leads to.
  private let ends: [Node]

  init(_ steps: Steps) {
    var heads = [Int32](repeating: -1, count: steps.nodeCount)
    var ends: [Node] = []
    // Used within the closures only; each step is written once, and starts at a node.
    let nexts = [Int32](unsafeUninitializedCapacity: steps.count) { nexts, nextCount in
      ends = [Node](unsafeUninitializedCapacity: steps.count) { ends, endCount in
        heads.withUnsafeMutableBufferPointer { heads in
          for node in 0..<Node(steps.nodeCount) {
            for number in steps.range(of: node) {
              let other = Int(steps.other(number))
              nexts.initializeElement(at: number, to: heads[other])
              heads[other] = Int32(number)
              ends.initializeElement(at: number, to: node)
            }
          }
        }
        endCount = steps.count
      }
      nextCount = steps.count
    }
    self.heads = heads
    self.nexts = nexts
    self.ends = ends
  }

  /// Marks each node that is reached from one of the starts, as far as searches go.
  ///
  /// - Parameter steps: those that this was made of, where only those are gone that carry an address; else nil.
  func spread(
    _ mark: NodeMarks, from first: [Node], _ marks: inout [NodeMarks], onlyAddresses steps: Steps?
  ) {
    // No search goes through what says only yes or no.
    let stops: NodeMarks = [mark, .isFlag]
    var open: [Node] = []
    for start in first where marks[Int(start)].isDisjoint(with: stops) {
      marks[Int(start)].insert(mark)
      open.append(start)
    }
    while let node = open.popLast() {
      var number = heads[Int(node)]
      while number >= 0 {
        let next = ends[Int(number)]
        if marks[Int(next)].isDisjoint(with: stops), steps?.kind(Int(number)).carriesAddress ?? true
        {
          marks[Int(next)].insert(mark)
          open.append(next)
        }
        number = nexts[Int(number)]
      }
    }
  }
}

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
    var starts = [Int32](repeating: 0, count: count + 2)
    var total = 0
    for list in lists {
      total += list.count
      for step in list { starts[Int(step.to) + 2] += 1 }
    }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    var others = [Node](repeating: 0, count: total)
    var kinds = [StepKind](repeating: .mention, count: total)
    for list in lists {
      for step in list {
        let slot = Int(starts[Int(step.to) + 1])
        starts[Int(step.to) + 1] += 1
        others[slot] = step.from
        kinds[slot] = step.kind
      }
    }
    starts.removeLast()
    self.starts = starts
    self.others = others
    self.kinds = kinds
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
  private let starts: [Int32]
  /// Twice the other end, and one more where the step carries an address.
  private let ends: [UInt32]

  init(_ steps: Steps) {
    var starts = [Int32](repeating: 0, count: steps.nodeCount + 2)
    for number in 0..<steps.count { starts[Int(steps.other(number)) + 2] += 1 }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    var ends = [UInt32](repeating: 0, count: steps.count)
    for node in 0..<steps.nodeCount {
      for number in steps.range(of: Node(node)) {
        let start = Int(steps.other(number)) + 1
        let slot = Int(starts[start])
        starts[start] += 1
        ends[slot] = UInt32(node) << 1 | (steps.kind(number).carriesAddress ? 1 : 0)
      }
    }
    starts.removeLast()
    self.starts = starts
    self.ends = ends
  }

  /// Marks each node that is reached from one of the starts.
  func spread(
    _ mark: NodeMarks, from first: [Node], _ marks: inout [NodeMarks], onlyAddresses: Bool
  ) {
    var open: [Node] = []
    for start in first where !marks[Int(start)].contains(mark) {
      marks[Int(start)].insert(mark)
      open.append(start)
    }
    while let node = open.popLast() {
      for number in Int(starts[Int(node)])..<Int(starts[Int(node) + 1]) {
        let end = ends[number]
        let next = Int(end >> 1)
        guard !marks[next].contains(mark), !onlyAddresses || end & 1 == 1 else { continue }
        marks[next].insert(mark)
        open.append(Node(next))
      }
    }
  }
}

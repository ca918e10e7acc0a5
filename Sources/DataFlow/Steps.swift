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
  ///   - lists: in the order in which the steps of a node are to follow each other.
  ///   - marks: for each node its marks.
  ///   - areAllKept: also steps to nodes that neither data nor an address reaches, where no other search comes.
  init(_ lists: [[Step]], _ marks: [NodeMarks], areAllKept: Bool) {
    let count = marks.count
    let wanted: NodeMarks = .isReached
    // One place further on, where they are counted up while the steps are put in, so that in the end each is where the
    // next one was.
    var starts = Steps.starts(lists, marks, areAllKept: areAllKept)
    let total = Int(starts[count + 1])
    var others: [Node] = []
    // The buffers are used within their closures only, and the slots of a node are those that were counted for it:
    // each of them is written, and none beyond. Where arrays are asked at each of so many writes whether they
    // are shared, that costs more than the rest.
    let kinds = [StepKind](unsafeUninitializedCapacity: total) { kinds, kindCount in
      others = [Node](unsafeUninitializedCapacity: total) { others, otherCount in
        starts.withUnsafeMutableBufferPointer { starts in
          for list in lists {
            for step in list
            where areAllKept || !marks[Int(step.to)].isDisjoint(with: wanted) {
              let slot = Int(starts[Int(step.to) + 1])
              starts[Int(step.to) + 1] += 1
              others.initializeElement(at: slot, to: step.from)
              kinds.initializeElement(at: slot, to: step.kind)
            }
          }
        }
        otherCount = total
      }
      kindCount = total
    }
    starts.removeLast()
    self.starts = starts
    self.others = others
    self.kinds = kinds
  }

  private static func starts(
    _ lists: [[Step]], _ marks: [NodeMarks], areAllKept: Bool
  ) -> [Int32] {
    let count = marks.count
    let wanted: NodeMarks = .isReached
    var starts = [Int32](repeating: 0, count: count + 2)
    starts.withUnsafeMutableBufferPointer { starts in
      for list in lists {
        for step in list {
          // What the closure above relies on.
          precondition(step.to >= 0 && step.to < count && step.from >= 0 && step.from < count)
          guard areAllKept || !marks[Int(step.to)].isDisjoint(with: wanted) else { continue }
          starts[Int(step.to) + 2] += 1
        }
      }
      for index in 0...count { starts[index + 1] += starts[index] }
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

/// The steps of a graph from nodes to which personal data comes, by where they lead to: all that a search for data
/// goes. Most nodes hold none, so that this is a small part of the graph, with numbers of its own.
struct DataSteps: Sendable {
  /// For each place its node, ascending.
  private let nodes: [Node]
  private let marks: [NodeMarks]
  /// For each place where its steps start, and at the end the number of all.
  private let starts: [Int32]
  private let others: [Place]
  private let kinds: [StepKind]
  /// A bit for each node of the graph, whether it is a place here.
  private let bits: [UInt64]
  /// For each 64 nodes how many places are before them.
  private let counts: [Int32]

  /// The number of a node among those that hold data.
  typealias Place = Int32

  /// - Parameter all: the marks of the nodes of the graph.
  init(_ steps: Steps, marks all: [NodeMarks]) {
    var bits = [UInt64](repeating: 0, count: all.count / 64 + 1)
    var counts: [Int32] = []
    counts.reserveCapacity(bits.count)
    var nodes: [Node] = []
    var marks: [NodeMarks] = []
    for index in bits.indices {
      counts.append(Int32(nodes.count))
      var word: UInt64 = 0
      for node in (index * 64)..<min(index * 64 + 64, all.count)
      where all[node].contains(.holdsData) {
        word |= 1 << UInt64(node & 63)
        nodes.append(Node(node))
        marks.append(all[node])
      }
      bits[index] = word
    }
    var starts: [Int32] = []
    starts.reserveCapacity(nodes.count + 1)
    var others: [Place] = []
    var kinds: [StepKind] = []
    for node in nodes {
      starts.append(Int32(others.count))
      for number in steps.range(of: node) {
        let other = steps.other(number)
        let word = bits[Int(other >> 6)]
        let bit: UInt64 = 1 << UInt64(other & 63)
        guard word & bit != 0 else { continue }
        others.append(counts[Int(other >> 6)] + Place((word & (bit - 1)).nonzeroBitCount))
        kinds.append(steps.kind(number))
      }
    }
    starts.append(Int32(others.count))
    self.nodes = nodes
    self.marks = marks
    self.starts = starts
    self.others = others
    self.kinds = kinds
    self.bits = bits
    self.counts = counts
  }

  /// How many nodes hold data.
  var count: Int { nodes.count }

  /// The place of a node, or -1 where it holds no data.
  func place(of node: Node) -> Place {
    let word = bits[Int(node >> 6)]
    let bit: UInt64 = 1 << UInt64(node & 63)
    guard word & bit != 0 else { return -1 }
    return counts[Int(node >> 6)] + Place((word & (bit - 1)).nonzeroBitCount)
  }

  func node(of place: Place) -> Node { nodes[Int(place)] }

  func marks(of place: Place) -> NodeMarks { marks[Int(place)] }

  /// The steps to a place, by their numbers among all.
  func range(of place: Place) -> Range<Int> {
    Int(starts[Int(place)])..<Int(starts[Int(place) + 1])
  }

  /// Where a step starts.
  func other(_ number: Int) -> Place { others[number] }

  func kind(_ number: Int) -> StepKind { kinds[number] }
}

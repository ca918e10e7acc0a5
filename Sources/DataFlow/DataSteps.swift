/// The steps of a graph from nodes to which personal data comes, by where they lead to: all that a search for data
/// goes. Most nodes hold none, so that this is a small part of the graph, with numbers of its own.
struct DataSteps: Sendable {
  /// For each place what a search asks of it, side by side, as it is all asked for at once; and at the end one more
  /// to end the last one's steps.
  private let entries: [Entry]
  private let arcs: [Arc]
  /// A bit for each node of the graph, whether it is a place here.
  private let bits: [UInt64]
  /// For each 64 nodes how many places are before them.
  private let counts: [Int32]

  /// The number of a node among those that hold data.
  typealias Place = Int32

  private struct Entry: Sendable {
    let node: Node
    let firstStep: Int32
    let marks: NodeMarks
  }

  private struct Arc: Sendable {
    let other: Place
    let kind: StepKind
  }

  /// - Parameter all: the marks of the nodes of the graph.
  init(_ steps: Steps, marks all: [NodeMarks]) {
    var bits = [UInt64](repeating: 0, count: all.count / 64 + 1)
    var counts: [Int32] = []
    counts.reserveCapacity(bits.count)
    var nodes: [Node] = []
    var total = 0
    for index in bits.indices {
      counts.append(Int32(nodes.count))
      var word: UInt64 = 0
      for node in (index * 64)..<min(index * 64 + 64, all.count)
      where all[node].contains(.holdsData) {
        word |= 1 << UInt64(node & 63)
        nodes.append(Node(node))
        total += steps.range(of: Node(node)).count
      }
      bits[index] = word
    }
    var entries: [Entry] = []
    entries.reserveCapacity(nodes.count + 1)
    var arcs: [Arc] = []
    arcs.reserveCapacity(min(total, nodes.count * 2))
    for node in nodes {
      entries.append(Entry(node: node, firstStep: Int32(arcs.count), marks: all[Int(node)]))
      for number in steps.range(of: node) {
        let other = steps.other(number)
        let word = bits[Int(other >> 6)]
        let bit: UInt64 = 1 << UInt64(other & 63)
        guard word & bit != 0 else { continue }
        arcs.append(
          Arc(
            other: counts[Int(other >> 6)] + Place((word & (bit - 1)).nonzeroBitCount),
            kind: steps.kind(number)))
      }
    }
    entries.append(Entry(node: -1, firstStep: Int32(arcs.count), marks: []))
    self.entries = entries
    self.arcs = arcs
    self.bits = bits
    self.counts = counts
  }

  /// How many nodes hold data.
  var count: Int { entries.count - 1 }

  /// The place of a node, or -1 where it holds no data.
  func place(of node: Node) -> Place {
    let word = bits[Int(node >> 6)]
    let bit: UInt64 = 1 << UInt64(node & 63)
    guard word & bit != 0 else { return -1 }
    return counts[Int(node >> 6)] + Place((word & (bit - 1)).nonzeroBitCount)
  }

  func node(of place: Place) -> Node { entries[Int(place)].node }

  func marks(of place: Place) -> NodeMarks { entries[Int(place)].marks }

  /// The steps to a place, by their numbers among all.
  func range(of place: Place) -> Range<Int> {
    Int(entries[Int(place)].firstStep)..<Int(entries[Int(place) + 1].firstStep)
  }

  /// Where a step starts.
  func other(_ number: Int) -> Place { arcs[number].other }

  func kind(_ number: Int) -> StepKind { arcs[number].kind }
}

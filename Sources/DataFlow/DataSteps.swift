/// The steps of a graph from nodes to which personal data comes, by where they lead to: all that a search for data
/// goes. Most nodes hold none, so that this is a small part of the graph, with numbers of its own.
///
/// A search comes to its places in no order that a memory likes. So all that it asks of a place stands together: first
/// its node and how many steps lead to it, then those steps, each with the marks of the place where it starts.
struct DataSteps: Sendable {
  private let words: [UInt64]
  /// The nodes that are places here.
  private let nodes: NumberSet
  /// The places in the order of their nodes.
  private let places: [Place]

  /// Where in `words` a node that holds data stands.
  typealias Place = Int32

  /// One step to a place.
  struct Arc {
    fileprivate let word: UInt64

    /// Where it starts.
    var other: Place { Place(truncatingIfNeeded: word) }
    /// The marks of where it starts.
    var marks: NodeMarks { NodeMarks(rawValue: UInt16(truncatingIfNeeded: word >> 48)) }
    var kind: StepKind { StepKind(rawValue: UInt8(truncatingIfNeeded: word >> 32)) ?? .mention }
    /// No other step starts there.
    var isOnly: Bool { word & Arc.onlyBit != 0 }

    fileprivate static let onlyBit: UInt64 = 1 << 40

    fileprivate init(_ other: Place, _ kind: StepKind, _ marks: NodeMarks) {
      word =
        UInt64(UInt32(bitPattern: other)) | UInt64(kind.rawValue) << 32
        | UInt64(marks.rawValue) << 48
    }

    fileprivate init(word: UInt64) { self.word = word }
  }

  /// - Parameter all: the marks of the nodes of the graph.
  init(_ steps: Steps, marks all: [NodeMarks]) {
    var members: [Node] = []
    steps.each { node, _ in
      if all[Int(node)].contains(.holdsData) { members.append(node) }
    }
    let nodes = NumberSet(members, of: all.count)
    var places: [Place] = []
    places.reserveCapacity(nodes.count)
    // For each place whether one step starts there, and whether more do.
    var starts = [UInt8](repeating: 0, count: nodes.count)
    var words: [UInt64] = []
    // About as many, so that they are not moved again and again while they grow.
    words.reserveCapacity(places.capacity * 5 / 2)
    // First with the numbers of places, as those that follow are not known yet.
    steps.each { node, range in
      guard nodes.contains(node) else { return }
      let header = words.count
      places.append(Place(header))
      words.append(0)
      for step in range {
        let other = steps.other(step)
        let number = nodes.number(of: other)
        guard number >= 0 else { continue }
        words.append(Arc(Place(number), steps.kind(step), all[Int(other)]).word)
        starts[number] = min(starts[number] + 1, 2)
      }
      words[header] = UInt64(UInt32(bitPattern: node)) | UInt64(words.count - header - 1) << 32
    }
    for place in places {
      for index in DataSteps.arcs(of: place, words) {
        let number = Int(UInt32(truncatingIfNeeded: words[index]))
        words[index] =
          words[index] & ~0xffff_ffff | UInt64(UInt32(bitPattern: places[number]))
          | (starts[number] == 1 ? Arc.onlyBit : 0)
      }
    }
    self.words = words
    self.nodes = nodes
    self.places = places
  }

  private static func arcs(of place: Place, _ words: [UInt64]) -> Range<Int> {
    let first = Int(place) + 1
    return first..<first + Int(words[Int(place)] >> 32)
  }

  /// More than the greatest place.
  var end: Int { words.count }

  /// The place of a node, or -1 where it holds no data.
  func place(of node: Node) -> Place {
    let number = nodes.number(of: node)
    return number < 0 ? -1 : places[number]
  }

  func node(of place: Place) -> Node { Node(truncatingIfNeeded: words[Int(place)]) }

  /// The steps to a place, by their numbers among all.
  func range(of place: Place) -> Range<Int> { DataSteps.arcs(of: place, words) }

  func arc(_ number: Int) -> Arc { Arc(word: words[number]) }
}

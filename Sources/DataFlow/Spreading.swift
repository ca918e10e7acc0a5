/// Marks the nodes that are reached from others.
///
/// The steps within a file are gone together, while its nodes are at hand: most data stays in its file, and a graph of
/// a large tree is in no cache. Only those that cross files are looked up by where they start.
struct Spreading {
  private let places: SpreadingPlaces
  private let lists: StepLists
  private let crossing: CrossingSteps
  /// For each file with many steps that was come to, those steps by where they start.
  private var large: [Int: OnwardSteps] = [:]
  /// The same of another file, to be made anew for the next.
  private var small = OnwardSteps()

  /// Of a file with fewer steps it is not kept where they start.
  private static let many = 1024

  init(_ lists: StepLists, _ layout: Layout) {
    self.lists = lists
    places = SpreadingPlaces(layout, lists.bundles)
    crossing = CrossingSteps(lists, places)
  }

  /// A mark, where it starts from, and whether it goes only by steps that carry an address.
  struct Kind {
    let mark: NodeMarks
    let starts: [Node]
    let onlyAddresses: Bool
  }

  /// Marks each node that is reached, as far as searches go: all kinds at once, so that a file is gone through for all
  /// of them.
  mutating func spread(_ kinds: [Kind], _ marks: inout [NodeMarks]) {
    var open = OpenFiles(count: lists.own.count)
    var runs = kinds.map { Run($0, files: lists.own.count) }
    // Bundles are marked as nodes are, as long as this takes.
    let count = marks.count
    marks += repeatElement([], count: places.count - count)
    defer { marks.removeLast(places.count - count) }
    for (number, kind) in kinds.enumerated() {
      for start in kind.starts { runs[number].reach(start, &marks, places, &open) }
    }
    while let file = open.next() {
      let isLarge = lists.own[file].count > Spreading.many
      var steps = OnwardSteps()
      swap(&steps, &small)
      if isLarge, let known = large[file] {
        steps = known
      } else {
        steps.make(of: file, lists, places)
        if isLarge { large[file] = steps }
      }
      for number in runs.indices { go(steps, file, &runs[number], &marks, &open) }
      if !isLarge { swap(&steps, &small) }
    }
  }

  private func go(
    _ steps: OnwardSteps, _ file: Int, _ run: inout Run, _ marks: inout [NodeMarks],
    _ open: inout OpenFiles
  ) {
    var waiting = run.takeReached(in: file)
    while let node = waiting.popLast() {
      crossing.each(from: node) { end, kind in
        if run.goes(kind) { run.reach(end, &marks, places, &open) }
      }
      steps.each(from: node) { end, kind in
        if run.goes(kind), run.mark(end, &marks) { waiting.append(end) }
      }
    }
  }
}

/// The files with nodes that were reached and not gone on from yet, in the order in which they came to be so.
private struct OpenFiles {
  private var files: [Int] = []
  private var isOpen: [Bool]
  private var first = 0

  init(count: Int) { isOpen = Array(repeating: false, count: count) }

  mutating func add(_ file: Int) {
    guard !isOpen[file] else { return }
    isOpen[file] = true
    files.append(file)
  }

  mutating func next() -> Int? {
    guard first < files.count else { return nil }
    first += 1
    isOpen[files[first - 1]] = false
    return files[first - 1]
  }
}

/// One mark on its way.
private struct Run {
  private let mark: NodeMarks
  private let stops: NodeMarks
  private let onlyAddresses: Bool
  /// For each file what was reached there and not gone on from yet.
  private var reached: [[Node]]

  init(_ kind: Spreading.Kind, files count: Int) {
    mark = kind.mark
    onlyAddresses = kind.onlyAddresses
    // No search goes through what says only yes or no.
    stops = [mark, .isFlag]
    reached = Array(repeating: [], count: count)
  }

  func goes(_ kind: StepKind) -> Bool { !onlyAddresses || kind.carriesAddress }

  /// Whether a node is reached for the first time.
  func mark(_ node: Node, _ marks: inout [NodeMarks]) -> Bool {
    guard marks[Int(node)].isDisjoint(with: stops) else { return false }
    marks[Int(node)].insert(mark)
    return true
  }

  mutating func reach(
    _ node: Node, _ marks: inout [NodeMarks], _ places: SpreadingPlaces,
    _ open: inout OpenFiles
  ) {
    guard mark(node, &marks) else { return }
    let file = places.file(of: node)
    reached[file].append(node)
    open.add(file)
  }

  mutating func takeReached(in file: Int) -> [Node] {
    var taken: [Node] = []
    swap(&taken, &reached[file])
    return taken
  }
}

/// The nodes of a graph, and behind them the bundles of all files, as places that can be marked.
struct SpreadingPlaces: Sendable {
  private let layout: Layout
  /// For each file its first bundle among the places, and at the end how many places there are.
  private let firstBundles: [Node]
  private let blocks: FileBlocks

  init(_ layout: Layout, _ bundles: [Bundles]) {
    self.layout = layout
    var firsts: [Node] = [0]
    for each in bundles { firsts.append(firsts[firsts.count - 1] + Node(each.count)) }
    blocks = FileBlocks(firsts, bits: 3)
    let base = Node(layout.count)
    firstBundles = firsts.map { base + $0 }
  }

  var count: Int { Int(firstBundles[firstBundles.count - 1]) }

  func file(of place: Node) -> Int {
    let bundle = place - Node(layout.count)
    return bundle < 0 ? layout.file(of: place) : blocks.file(of: bundle)
  }

  func nodes(of file: Int) -> Range<Node> { layout.nodes(of: file) }

  /// The place of the first bundle of a file.
  func firstBundle(of file: Int) -> Node { firstBundles[file] }
}

/// The steps between files by where they start.
private struct CrossingSteps {
  private let starters: NumberSet
  /// For each node of the set a step from it.
  private let heads: [Int32]
  private let steps: [Step]
  /// For each step the next from the same node, or -1.
  private let following: [Int32]

  init(_ lists: StepLists, _ places: SpreadingPlaces) {
    var steps: [Step] = []
    for file in lists.own.indices {
      let nodes = places.nodes(of: file)
      for step in lists.own[file] where !step.isBundled && !nodes.contains(step.from) {
        steps.append(step)
      }
      for step in lists.foreign[file] where !step.isBundled { steps.append(step) }
      let bundles = lists.bundles[file]
      for number in 0..<bundles.count {
        let bundle = places.firstBundle(of: file) + Node(number)
        let kind = bundles.kind(of: number)
        for node in bundles[number] where !nodes.contains(node) {
          steps.append(
            kind == .parameter
              ? Step(from: bundle, to: node, kind: kind) : Step(from: node, to: bundle, kind: kind))
        }
      }
    }
    steps += lists.linked
    let starters = NumberSet(steps.lazy.map(\.from), of: places.count)
    var heads = [Int32](repeating: -1, count: starters.count)
    // Used within the closure only; each step is written once, and starts at a node of the set.
    following = [Int32](unsafeUninitializedCapacity: steps.count) { following, filled in
      heads.withUnsafeMutableBufferPointer { heads in
        for (number, step) in steps.enumerated() {
          let place = starters.number(of: step.from)
          following.initializeElement(at: number, to: heads[place])
          heads[place] = Int32(number)
        }
      }
      filled = steps.count
    }
    self.starters = starters
    self.heads = heads
    self.steps = steps
  }

  /// Calls `body` with the end and the kind of each step from a node.
  func each(from node: Node, _ body: (Node, StepKind) -> Void) {
    let place = starters.number(of: node)
    guard place >= 0 else { return }
    var number = heads[place]
    while number >= 0 {
      let step = steps[Int(number)]
      body(step.to, step.kind)
      number = following[Int(number)]
    }
  }
}

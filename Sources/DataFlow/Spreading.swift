/// Marks the nodes that are reached from others.
///
/// The steps within a file are gone together, while its nodes are at hand: most data stays in its file, and a graph of
/// a large tree is in no cache. Only those that cross files are looked up by where they start.
struct Spreading {
  private let layout: Layout
  /// For each file the steps that lead to its nodes.
  private let own: [[Step]]
  private let crossing: CrossingSteps
  /// For each file with many steps that was come to, those steps by where they start.
  private var large: [Int: OnwardSteps] = [:]
  /// The same of another file, to be made anew for the next.
  private var small = OnwardSteps()

  /// Of a file with fewer steps it is not kept where they start.
  private static let many = 1024

  /// - Parameters:
  ///   - own: for each file the steps that lead to its nodes.
  ///   - others: steps between files.
  init(_ own: [[Step]], _ others: [[Step]], _ layout: Layout) {
    self.layout = layout
    self.own = own
    crossing = CrossingSteps(own, others, layout)
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
    var open = OpenFiles(count: own.count)
    var runs = kinds.map { Run($0, files: own.count) }
    for (number, kind) in kinds.enumerated() {
      for start in kind.starts { runs[number].reach(start, &marks, layout, &open) }
    }
    while let file = open.next() {
      let nodes = layout.nodes(of: file)
      let isLarge = own[file].count > Spreading.many
      var steps = OnwardSteps()
      swap(&steps, &small)
      if isLarge, let known = large[file] {
        steps = known
      } else {
        steps.make(of: own[file], nodes)
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
        if run.goes(kind) { run.reach(end, &marks, layout, &open) }
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
    _ node: Node, _ marks: inout [NodeMarks], _ layout: Layout, _ open: inout OpenFiles
  ) {
    guard mark(node, &marks) else { return }
    let file = layout.file(of: node)
    reached[file].append(node)
    open.add(file)
  }

  mutating func takeReached(in file: Int) -> [Node] {
    var taken: [Node] = []
    swap(&taken, &reached[file])
    return taken
  }
}

/// The steps between files by where they start.
private struct CrossingSteps {
  private let starters: NumberSet
  /// For each node of the set a step from it.
  private let heads: [Int32]
  private let steps: [Step]
  /// For each step the next from the same node, or -1.
  private let following: [Int32]

  init(_ own: [[Step]], _ others: [[Step]], _ layout: Layout) {
    var steps: [Step] = []
    for (file, list) in own.enumerated() {
      let nodes = layout.nodes(of: file)
      for step in list where !nodes.contains(step.from) { steps.append(step) }
    }
    for list in others { steps += list }
    let starters = NumberSet(steps.lazy.map(\.from), of: layout.count)
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

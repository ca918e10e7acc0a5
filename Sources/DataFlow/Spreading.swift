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
  private static let many = 4096

  /// - Parameters:
  ///   - own: for each file the steps that lead to its nodes.
  ///   - others: steps between files.
  init(_ own: [[Step]], _ others: [[Step]], _ layout: Layout) {
    self.layout = layout
    self.own = own
    crossing = CrossingSteps(own, others, layout)
  }

  /// Marks each node that is reached from one of the starts, as far as searches go.
  ///
  /// - Parameter onlyAddresses: only by steps that carry an address.
  mutating func spread(
    _ mark: NodeMarks, from first: [Node], _ marks: inout [NodeMarks], onlyAddresses: Bool
  ) {
    var run = Run(mark: mark, onlyAddresses: onlyAddresses, files: own.count)
    for start in first { run.reach(start, &marks, layout) }
    while let file = run.nextFile() {
      let nodes = layout.nodes(of: file)
      if own[file].count > Spreading.many {
        var steps = large.removeValue(forKey: file) ?? OnwardSteps()
        if steps.isEmpty { steps.make(of: own[file], nodes) }
        go(steps, file, &run, &marks)
        large[file] = steps
      } else {
        small.make(of: own[file], nodes)
        go(small, file, &run, &marks)
      }
    }
  }

  private func go(
    _ steps: OnwardSteps, _ file: Int, _ run: inout Run, _ marks: inout [NodeMarks]
  ) {
    var open = run.takeReached(in: file)
    while let node = open.popLast() {
      cross(from: node, &run, &marks)
      steps.each(from: node) { end, kind in
        if run.goes(kind), run.mark(end, &marks) { open.append(end) }
      }
    }
  }

  private func cross(from node: Node, _ run: inout Run, _ marks: inout [NodeMarks]) {
    for number in crossing.range(of: node) where run.goes(crossing.kind(number)) {
      run.reach(crossing.end(number), &marks, layout)
    }
  }
}

/// What has been reached and not been gone on from yet.
private struct Run {
  let mark: NodeMarks
  private let stops: NodeMarks
  private let onlyAddresses: Bool
  private var reached: [[Node]]
  /// Those with something reached, the first of which is `files[next]`.
  private var files: [Int] = []
  private var next = 0

  init(mark: NodeMarks, onlyAddresses: Bool, files count: Int) {
    self.mark = mark
    self.onlyAddresses = onlyAddresses
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

  mutating func reach(_ node: Node, _ marks: inout [NodeMarks], _ layout: Layout) {
    guard mark(node, &marks) else { return }
    let file = layout.file(of: node)
    if reached[file].isEmpty { files.append(file) }
    reached[file].append(node)
  }

  mutating func nextFile() -> Int? {
    guard next < files.count else { return nil }
    next += 1
    return files[next - 1]
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
  /// For each node of the set where its steps start, and at the end the number of all.
  private let starts: [Int32]
  private let ends: [Node]
  private let kinds: [StepKind]

  init(_ own: [[Step]], _ others: [[Step]], _ layout: Layout) {
    var steps: [Step] = []
    for (file, list) in own.enumerated() {
      let nodes = layout.nodes(of: file)
      for step in list where !nodes.contains(step.from) { steps.append(step) }
    }
    for list in others { steps += list }
    let starters = NumberSet(steps.lazy.map(\.from), of: layout.count)
    var starts = [Int32](repeating: 0, count: starters.count + 2)
    for step in steps { starts[starters.number(of: step.from) + 2] += 1 }
    for index in 0...starters.count { starts[index + 1] += starts[index] }
    var ends = [Node](repeating: 0, count: steps.count)
    var kinds = [StepKind](repeating: .mention, count: steps.count)
    for step in steps {
      let number = starters.number(of: step.from)
      let slot = Int(starts[number + 1])
      starts[number + 1] += 1
      ends[slot] = step.to
      kinds[slot] = step.kind
    }
    self.starters = starters
    self.starts = starts
    self.ends = ends
    self.kinds = kinds
  }

  /// The steps from a node, by their numbers among all.
  func range(of node: Node) -> Range<Int> {
    let number = starters.number(of: node)
    return number < 0 ? 0..<0 : Int(starts[number])..<Int(starts[number + 1])
  }

  func end(_ number: Int) -> Node { ends[number] }

  func kind(_ number: Int) -> StepKind { kinds[number] }
}

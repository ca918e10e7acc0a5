/// The steps of a graph by the node that they lead to.
///
/// Of a node to which many lead those from arguments come last, in the order of these, so that a search finds what one
/// call gives to a parameter without asking what all the others do.
struct Steps: Sendable {
  /// The nodes that steps can lead to.
  private let ends: NumberSet
  /// For each of them where its steps start, and at the end the number of all.
  private let starts: [Int32]
  private let others: [Node]
  private let kinds: [StepKind]

  /// - Parameters:
  ///   - lists: of the steps of a node those within its file come first, then those of other files.
  ///   - ends: the nodes whose steps are kept.
  init(_ lists: StepLists, to ends: NumberSet) {
    // One place further on, where they are counted up while the steps are put in, so that in the end each is where the
    // next one was.
    var starts = [Int32](repeating: 0, count: ends.count + 2)
    let bundles = lists.bundles.map { $0.numbered(in: ends) }
    Steps.each(of: lists, bundles, to: ends) { end, _, _ in starts[end + 2] += 1 }
    for index in 0...ends.count { starts[index + 1] += starts[index] }
    let total = Int(starts[ends.count + 1])
    var others: [Node] = []
    // The buffers are used within their closures only, and the slots of a node are those that were counted for it:
    // each of them is written, and none beyond. Where arrays are asked at each of so many writes whether they
    // are shared, that costs more than the rest.
    var kinds = [StepKind](unsafeUninitializedCapacity: total) { kinds, kindCount in
      others = [Node](unsafeUninitializedCapacity: total) { others, otherCount in
        starts.withUnsafeMutableBufferPointer { starts in
          Steps.each(of: lists, bundles, to: ends) { end, start, kind in
            let slot = Int(starts[end + 1])
            starts[end + 1] += 1
            others.initializeElement(at: slot, to: start)
            kinds.initializeElement(at: slot, to: kind)
          }
        }
        otherCount = total
      }
      kindCount = total
    }
    starts.removeLast()
    for end in 0..<ends.count where starts[end + 1] - starts[end] > Steps.few {
      Steps.putArgumentsLast(Int(starts[end])..<Int(starts[end + 1]), &others, &kinds)
    }
    self.ends = ends
    self.starts = starts
    self.others = others
    self.kinds = kinds
  }

  /// Calls `body` with the number of the end, the start and the kind of each step to one of some nodes.
  ///
  /// - Parameter bundles: of each file, numbered in `ends`.
  @inline(__always)
  private static func each(
    of lists: StepLists, _ bundles: [Bundles], to ends: NumberSet,
    _ body: (Int, Node, StepKind) -> Void
  ) {
    for list in [lists.own, lists.foreign] {
      for (file, steps) in list.enumerated() {
        for step in steps {
          if !step.isBundled {
            let end = ends.number(of: step.to)
            if end >= 0 { body(end, step.from, step.kind) }
          } else if step.kind == .parameter {
            for end in bundles[file][Int(step.to)] { body(Int(end), step.from, step.kind) }
          } else if case let end = ends.number(of: step.to), end >= 0 {
            for start in bundles[file][Int(step.from)] { body(end, start, step.kind) }
          }
        }
      }
    }
    for step in lists.linked {
      let end = ends.number(of: step.to)
      if end >= 0 { body(end, step.from, step.kind) }
    }
  }

  /// So many steps are gone through as they are.
  private static let few = 16

  private static func putArgumentsLast(
    _ range: Range<Int>, _ others: inout [Node], _ kinds: inout [StepKind]
  ) {
    var arguments: [Node] = []
    var free = range.lowerBound
    for number in range {
      if kinds[number] == .parameter {
        arguments.append(others[number])
      } else {
        others[free] = others[number]
        kinds[free] = kinds[number]
        free += 1
      }
    }
    arguments.sort()
    for argument in arguments {
      others[free] = argument
      kinds[free] = .parameter
      free += 1
    }
  }

  /// Whether those from arguments to a node come last, in order.
  func areArgumentsLast(to node: Node) -> Bool { range(of: node).count > Steps.few }

  /// Whether a step leads from an argument to a parameter.
  func leads(from argument: Node, to parameter: Node) -> Bool {
    let range = range(of: parameter)
    guard range.count > Steps.few else {
      return range.contains { others[$0] == argument && kinds[$0] == .parameter }
    }
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = (low + high) / 2
      if kinds[middle] != .parameter || others[middle] < argument {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < range.upperBound && kinds[low] == .parameter && others[low] == argument
  }

  /// The steps to a node, by their numbers among all.
  func range(of node: Node) -> Range<Int> {
    let end = ends.number(of: node)
    return end < 0 ? 0..<0 : Int(starts[end])..<Int(starts[end + 1])
  }

  /// Calls `body` with each node that steps can lead to, and those steps.
  func each(_ body: (Node, Range<Int>) -> Void) {
    var number = 0
    ends.each { node in
      body(node, Int(starts[number])..<Int(starts[number + 1]))
      number += 1
    }
  }

  /// Where a step starts.
  func other(_ number: Int) -> Node { others[number] }

  func kind(_ number: Int) -> StepKind { kinds[number] }
}

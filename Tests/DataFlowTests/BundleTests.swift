import SourceModel
import SwiftFrontEnd
import Testing

@testable import DataFlow

/// Steps of some files, once with bundles and once each by itself.
private struct RandomSteps {
  let layout: Layout
  private(set) var bundled: StepLists
  private(set) var plain: StepLists
  private var state: UInt64

  init(seed: UInt64) throws {
    let source = "func send(_ a: Int, _ b: Int) { let c = a + b; print(c, a, b) }\n"
    let bytes = Array(String(repeating: source, count: 3).utf8)
    let files = try (0..<4).map {
      try SwiftFrontEnd().facts(
        of: SourceFile(path: "\($0).swift", language: .swift, bytes: bytes)
      ).get()
    }
    layout = Layout(LinkedTree(files))
    state = seed
    bundled = StepLists(own: [], foreign: [], bundles: [], linked: [])
    plain = bundled
    var lists = (bundled: Lists(), plain: Lists())
    for file in files.indices { add(file, &lists.bundled, &lists.plain) }
    let linked = [Step(from: node(), to: node(), kind: .notified)]
    bundled = lists.bundled.all(linked)
    plain = lists.plain.all(linked)
  }

  private struct Lists {
    var own: [[Step]] = []
    var foreign: [[Step]] = []
    var bundles: [Bundles] = []

    func all(_ linked: [Step]) -> StepLists {
      StepLists(own: own, foreign: foreign, bundles: bundles, linked: linked)
    }
  }

  private mutating func next(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }

  private mutating func node() -> Node { Node(next(layout.count)) }

  private mutating func node(in file: Int, _ isIn: Bool = true) -> Node {
    while true {
      let node = node()
      if layout.nodes(of: file).contains(node) == isIn { return node }
    }
  }

  private mutating func add(_ file: Int, _ bundled: inout Lists, _ plain: inout Lists) {
    var own: (bundled: [Step], plain: [Step]) = ([], [])
    var foreign = own
    var bundles = Bundles()
    for _ in 0..<40 {
      let here = node(in: file)
      switch next(4) {
      case 0:
        let step = Step(from: node(), to: here, kind: .assigned)
        own.bundled.append(step)
        own.plain.append(step)
      case 1:
        let ends = (0..<next(4)).map { _ in node(in: file) }
        add(here, to: ends, &bundles, &own)
      case 2:
        let ends = (0..<next(4)).map { _ in node(in: file, false) }
        add(here, to: ends, &bundles, &foreign)
      default:
        let starts = (0..<next(4)).map { _ in node() }
        for start in starts { bundles.add(start) }
        own.plain += starts.map { Step(from: $0, to: here, kind: .returned) }
        if let step = Step(from: bundles.end(.returned), to: here) { own.bundled.append(step) }
      }
    }
    bundled.own.append(own.bundled)
    bundled.foreign.append(foreign.bundled)
    bundled.bundles.append(bundles)
    plain.own.append(own.plain)
    plain.foreign.append(foreign.plain)
    plain.bundles.append(Bundles())
  }

  private func add(
    _ start: Node, to ends: [Node], _ bundles: inout Bundles,
    _ list: inout (bundled: [Step], plain: [Step])
  ) {
    for end in ends { bundles.add(end) }
    list.plain += ends.map { Step(from: start, to: $0, kind: .parameter) }
    if let step = Step(from: start, to: bundles.end(.parameter)) { list.bundled.append(step) }
  }

  /// The nodes that are marked from the first node on.
  func marks(_ lists: StepLists) -> [NodeMarks] {
    var marks = [NodeMarks](repeating: [], count: layout.count)
    var spreading = Spreading(lists, layout)
    spreading.spread(
      [Spreading.Kind(mark: .holdsData, starts: Array(0..<8), onlyAddresses: false)], &marks)
    return marks
  }

  /// All steps to nodes of a set, node by node in their order.
  func steps(_ lists: StepLists, to ends: NumberSet) -> [[String]] {
    let steps = Steps(lists, to: ends)
    return (0..<Node(layout.count)).map { node in
      steps.range(of: node).map { "\(steps.other($0)) \(steps.kind($0))" }
    }
  }
}

struct BundleTests {
  @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8] as [UInt64])
  func `steps in bundles are those that each call would make`(_ seed: UInt64) throws {
    let random = try RandomSteps(seed: seed)
    #expect(random.bundled.bundles.contains { $0.count > 0 })
    let all = NumberSet(0..<Node(random.layout.count), of: random.layout.count)
    #expect(random.steps(random.bundled, to: all) == random.steps(random.plain, to: all))
    let marks = random.marks(random.bundled)
    #expect(marks == random.marks(random.plain))
    let reached = NumberSet(marks, with: .holdsData)
    #expect(reached.count > 8)
    #expect(random.steps(random.bundled, to: reached) == random.steps(random.plain, to: reached))
  }
}

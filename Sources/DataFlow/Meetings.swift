import Classification
import SourceModel

/// An outside party, by a host or by its SDK.
struct Destination: Hashable, Comparable {
  let recipient: String
  let host: String?

  static func < (left: Destination, right: Destination) -> Bool {
    (left.recipient, left.host ?? "") < (right.recipient, right.host ?? "")
  }
}

/// For one destination the ways by which data of the tree meets it: at a call that leaves the tree and
/// has the destination as its receiver or among its arguments.
struct Meetings {
  /// For each node that leads to a meeting the next one, itself at the end of a way; -1 for others.
  private var next: [Node]
  private var kinds: [StepKind]
  /// For each argument that meets the destination the call it stands in.
  private var calls: [Node: TreeGraph.OutwardCall] = [:]

  init(
    of starts: [Node], _ tree: LinkedTree, _ graph: TreeGraph, onward: Steps, backward: Steps
  ) {
    next = Array(repeating: -1, count: graph.count)
    kinds = Array(repeating: .mention, count: graph.count)
    let reached = Meetings.reach(of: starts, onward, count: graph.count)
    var queue: [Node] = []
    for outward in graph.outward {
      let facts = tree.files[outward.file]
      let first = graph.firstValues[outward.file]
      let call = facts.calls[outward.call]
      let arguments = facts.arguments[call.arguments.range].map(\.value).filter { $0 >= 0 }
      guard (arguments + [call.callee]).contains(where: { $0 >= 0 && reached[Int(first + $0)] })
      else { continue }
      for argument in arguments where next[Int(first + argument)] < 0 {
        next[Int(first + argument)] = first + argument
        calls[first + argument] = outward
        queue.append(first + argument)
      }
    }
    search(&queue, backward)
  }

  /// Everywhere that a destination is carried to. What a method gives for a request is an answer and not
  /// the destination any more, and a session does not become what it is asked to fetch.
  private static func reach(of starts: [Node], _ onward: Steps, count: Int) -> [Bool] {
    var reached = [Bool](repeating: false, count: count)
    var queue: [Node] = []
    for start in starts where !reached[Int(start)] {
      reached[Int(start)] = true
      queue.append(start)
    }
    var index = 0
    while index < queue.count {
      onward.each(from: queue[index]) { node, kind in
        guard kind != .methodResult, kind != .receiver, !reached[Int(node)] else { return }
        reached[Int(node)] = true
        queue.append(node)
      }
      index += 1
    }
    return reached
  }

  /// Breadth first from the meetings backwards, so that each way is a shortest one.
  private mutating func search(_ queue: inout [Node], _ backward: Steps) {
    var index = 0
    while index < queue.count {
      let node = queue[index]
      var found: [Node] = []
      backward.each(from: node) { before, kind in
        guard next[Int(before)] < 0 else { return }
        next[Int(before)] = node
        kinds[Int(before)] = kind
        found.append(before)
      }
      queue += found
      index += 1
    }
  }

  /// The steps from a node to its nearest meeting, and the call there; nil where it leads to none.
  func way(from start: Node) -> (steps: [(kind: StepKind, to: Node)], call: TreeGraph.OutwardCall)?
  {
    guard next[Int(start)] >= 0 else { return nil }
    var steps: [(StepKind, Node)] = []
    var node = start
    while next[Int(node)] != node {
      steps.append((kinds[Int(node)], next[Int(node)]))
      node = next[Int(node)]
    }
    guard let call = calls[node] else { return nil }
    return (steps, call)
  }
}

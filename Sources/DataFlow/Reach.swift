import SourceModel

/// Everything that the data of some values reaches in a file, breadth first, so that each way is a
/// shortest one.
struct Reach {
  private var distances: [Int32]
  private var moves: [Move?]

  /// A step that was taken.
  struct Move {
    let from: ValueIndex
    let to: ValueIndex
    let kind: FileGraph.StepKind
  }

  init(from starts: [ValueIndex], in graph: FileGraph) {
    distances = Array(repeating: -1, count: graph.steps.count)
    moves = Array(repeating: nil, count: graph.steps.count)
    var queue: [ValueIndex] = []
    for start in starts where distances[Int(start)] < 0 {
      distances[Int(start)] = 0
      queue.append(start)
    }
    var next = 0
    while next < queue.count {
      let node = queue[next]
      next += 1
      for step in graph.steps[Int(node)] where distances[Int(step.to)] < 0 {
        distances[Int(step.to)] = distances[Int(node)] + 1
        moves[Int(step.to)] = Move(from: node, to: step.to, kind: step.kind)
        queue.append(step.to)
      }
    }
  }

  func contains(_ value: ValueIndex) -> Bool { value >= 0 && distances[Int(value)] >= 0 }

  /// The number of steps to a value that is reached.
  subscript(value: ValueIndex) -> Int { Int(distances[Int(value)]) }

  /// For each value of the file whether it is reached.
  var reached: [Bool] { distances.map { $0 >= 0 } }

  /// The steps to a value that is reached, in order.
  func path(to value: ValueIndex) -> [Move] {
    var path: [Move] = []
    var node = value
    while let move = moves[Int(node)] {
      path.append(move)
      node = move.from
    }
    return path.reversed()
  }
}

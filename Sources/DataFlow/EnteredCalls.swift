import SourceModel

/// The calls by whose results a search can come into a function of the tree, with what they are given.
struct EnteredCalls: Sendable {
  /// The nodes of their results, ascending.
  private var results: [Node] = []
  /// For each of them where its arguments end in `arguments`.
  private var ends: [Int32] = []
  /// The nodes of the arguments; of a closure also, one less than its negative, the node of its declaration.
  private var arguments: [Node] = []

  /// Those of all files.
  ///
  /// - Parameter parts: in the order of the files.
  init(_ parts: [EnteredCalls]) {
    results.reserveCapacity(parts.reduce(0) { $0 + $1.results.count })
    ends.reserveCapacity(results.capacity)
    arguments.reserveCapacity(parts.reduce(0) { $0 + $1.arguments.count })
    for part in parts {
      results += part.results
      let base = Int32(arguments.count)
      for end in part.ends { ends.append(base + end) }
      arguments += part.arguments
    }
  }

  /// Those of one file.
  ///
  /// - Parameters:
  ///   - calls: the same call may follow itself.
  ///   - receivers: what some of them are asked of, by their results.
  ///   - operands: what some of them are given that are operators.
  init(
    _ calls: [Call], _ receivers: [ValueIndex: Receiver], _ operands: [ValueIndex: [ValueIndex]],
    _ facts: TreeFile, firstValue: Node, firstDeclaration: Node
  ) {
    var last: ValueIndex = -1
    results.reserveCapacity(calls.count)
    ends.reserveCapacity(calls.count)
    arguments.reserveCapacity(calls.count * 2)
    // They come in the order of the code, mostly.
    let isSorted = zip(calls, calls.dropFirst()).allSatisfy { $0.result <= $1.result }
    for call in isSorted ? calls : calls.sorted(by: { $0.result < $1.result })
    where call.result != last {
      last = call.result
      results.append(firstValue + call.result)
      if !receivers.isEmpty, let receiver = receivers[call.result] {
        arguments.append(receiver.node)
      }
      let given = operands.isEmpty ? nil : operands[call.result]
      for place in 0..<(given?.count ?? call.arguments.range.count) {
        let argument = given?[place] ?? facts.arguments[Int(call.arguments.start) + place].value
        guard argument >= 0 else { continue }
        arguments.append(firstValue + argument)
        let value = facts.values[Int(argument)]
        if value.kind == .closure { arguments.append(-1 - (firstDeclaration + value.target)) }
      }
      ends.append(Int32(arguments.count))
    }
  }

  /// What a call is given.
  struct Given: Sendable {
    /// Those of the arguments, and less than 0 what stands for closures among them.
    let nodes: ArraySlice<Node>
    /// The nodes between which all arguments lie; no argument where the first is greater.
    private let first: Node
    private let last: Node
    /// Whether a closure is among the arguments.
    let hasClosure: Bool

    fileprivate init(_ nodes: ArraySlice<Node>) {
      self.nodes = nodes
      var first = Node.max
      var last: Node = -1
      var hasClosure = false
      for node in nodes {
        if node < 0 {
          hasClosure = true
        } else {
          first = min(first, node)
          last = max(last, node)
        }
      }
      self.first = first
      self.last = last
      self.hasClosure = hasClosure
    }

    func contains(_ argument: Node) -> Bool {
      argument >= first && argument <= last && nodes.contains(argument)
    }

    /// - Parameter closure: the node of its declaration.
    func contains(closure: Node) -> Bool { nodes.contains(-1 - closure) }
  }

  /// What a call is given, by the node of its result.
  func given(toCallAt result: Node) -> Given {
    var low = 0
    var high = results.count
    while low < high {
      let middle = (low + high) / 2
      if results[middle] < result { low = middle + 1 } else { high = middle }
    }
    guard low < results.count, results[low] == result else { return Given([]) }
    return Given(arguments[(low == 0 ? 0 : Int(ends[low - 1]))..<Int(ends[low])])
  }
}

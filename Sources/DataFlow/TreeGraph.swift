import SourceModel

/// The number of a node of a `TreeGraph`: a value of a file, or a declaration as the place that all its
/// mentions share.
typealias Node = Int32

/// How a step carries data.
enum StepKind: UInt8 {
  /// Between a declaration and a place where it is read or written.
  case mention
  /// From a value to something read out of it.
  case member
  /// From something written into a value to the whole of it.
  case into
  /// From an argument to what a function outside of the tree makes of it: an initialiser, a C function.
  case result
  /// From an argument to what a method outside of the tree gives.
  case methodResult
  /// From the receiver to what its method gives.
  case receiverResult
  /// From an argument to the object whose method it is passed to.
  case receiver
  /// From an argument to the parameter of a function of the tree.
  case parameter
  /// From what a function of the tree returns to its call.
  case returned
  case assigned
  case interpolated
  case collected
  case derived
  case iterated
}

/// The values of a whole tree as a graph: which value's data reaches which other value in one step.
///
/// The order of statements is left out of account: a variable that is ever given an address holds an
/// address wherever it is read.
struct TreeGraph {
  /// For each file the node of its first value.
  let firstValues: [Node]
  /// The node of the first declaration; those of the tree follow in their order.
  let firstDeclaration: Node
  let count: Int
  /// The calls of functions that the tree does not have: there data can leave it.
  private(set) var outward: [OutwardCall] = []
  private var from: [Node] = []
  private var to: [Node] = []
  private var kinds: [StepKind] = []

  /// A call of a function that the tree does not have.
  struct OutwardCall {
    let file: Int
    let call: Int
  }

  init(_ tree: LinkedTree) {
    var first: [Node] = []
    var count = 0
    for facts in tree.files {
      first.append(Node(count))
      count += facts.values.count
    }
    firstValues = first
    firstDeclaration = Node(count)
    self.count = count + tree.declarations.count
    var closures = HandedClosures()
    let returning = tree.files.map(ReturningParameters.init)
    for file in tree.files.indices {
      var builder = FileEdges(
        tree, file: file, firstValues: first, firstDeclaration: Node(count), returning)
      builder.build()
      from += builder.from
      to += builder.to
      kinds += builder.kinds
      outward += builder.outward.map { OutwardCall(file: file, call: $0) }
      closures.merge(builder.closures)
    }
    closures.each(in: tree) { start, end, kind in
      from.append(node(start))
      to.append(node(end))
      kinds.append(kind)
    }
  }

  private func node(_ end: HandedClosures.End) -> Node {
    switch end {
    case .node(let node): node
    case .declaration(let declaration): firstDeclaration + declaration
    }
  }

  /// The steps that lead on from each node.
  func onward() -> Steps { Steps(count: count, from, to, kinds) }

  /// The steps that lead to each node, turned round.
  func backward() -> Steps { Steps(count: count, to, from, kinds) }

  /// The file of a value's node; nil for a declaration's.
  func place(of node: Node) -> (file: Int, value: ValueIndex)? {
    guard node < firstDeclaration else { return nil }
    var low = 0
    var high = firstValues.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if firstValues[middle] <= node { low = middle } else { high = middle }
    }
    return (low, node - firstValues[low])
  }
}

/// The steps of a graph by the node they start from.
struct Steps {
  private let starts: [Int32]
  private let ends: [Node]
  private let kinds: [StepKind]

  init(count: Int, _ from: [Node], _ to: [Node], _ kinds: [StepKind]) {
    var starts = [Int32](repeating: 0, count: count + 1)
    for node in from { starts[Int(node) + 1] += 1 }
    for index in 0..<count { starts[index + 1] += starts[index] }
    var next = starts
    var ends = [Node](repeating: 0, count: to.count)
    var ordered = [StepKind](repeating: .mention, count: to.count)
    for index in from.indices {
      let slot = Int(next[Int(from[index])])
      next[Int(from[index])] += 1
      ends[slot] = to[index]
      ordered[slot] = kinds[index]
    }
    self.starts = starts
    self.ends = ends
    self.kinds = ordered
  }

  /// Calls `body` with the other end and the kind of each step, in the order in which they were added.
  func each(from node: Node, _ body: (Node, StepKind) -> Void) {
    for index in Int(starts[Int(node)])..<Int(starts[Int(node) + 1]) {
      body(ends[index], kinds[index])
    }
  }
}

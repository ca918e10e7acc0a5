import SourceModel

/// A search from some nodes backwards to everything whose data reaches them, breadth first, so that each way
/// is a shortest one.
///
/// What a function gives back to one call is not what another call gave it: a way that enters a function by
/// its result leaves it by the arguments of the same call.
struct BackwardSearch {
  /// What was reached, in the order in which it was.
  private(set) var states: [State] = []
  /// What stopped at a parameter of the function that is not to be left.
  private(set) var stopped: [Int] = []
  private let graph: TreeGraph
  private var known = PairMap(capacity: 64)
  private let options: Options

  struct State {
    let node: Node
    let file: Int32
    /// The call by whose result the function around was entered, or -1.
    let call: Node
    /// The state that it leads to, or -1 where the search began.
    let next: Int32
    let kind: StepKind
    /// The number of the start that the way leads to.
    let start: Int32
    let protection: Protection?
  }

  struct Options {
    /// Only by steps that carry an address.
    var forAddress = false
    /// A function that is not left by its parameters, or -1.
    var within: TreeDeclaration = -1
    /// So many nodes at most.
    var limit = Int.max
  }

  init(_ graph: TreeGraph, from starts: [Node], _ options: Options) {
    self.graph = graph
    self.options = options
    for (number, node) in starts.enumerated() {
      visit(
        node, call: -1, next: -1, kind: .mention, start: Int32(number), protection: nil)
    }
    run()
  }

  /// A step that passes a protection waits until all ways without one are known.
  private struct Waiting {
    let node: Node
    let call: Node
    let next: Int32
    let kind: StepKind
    let protection: Protection
  }

  private mutating func run() {
    var waiting: [Waiting] = []
    var index = 0
    repeat {
      while index < states.count, states.count < options.limit {
        expand(index, &waiting)
        index += 1
      }
      let batch = waiting
      waiting = []
      for each in batch {
        visit(
          each.node, call: each.call, next: each.next, kind: each.kind,
          start: states[Int(each.next)].start, protection: each.protection)
      }
    } while index < states.count && states.count < options.limit
  }

  private mutating func visit(
    _ node: Node, call: Node, next: Int32, kind: StepKind, start: Int32, protection: Protection?
  ) {
    guard graph.canHold(node, address: options.forAddress) else { return }
    let key = UInt64(UInt32(node) &+ 1) << 32 | UInt64(UInt32(bitPattern: call))
    guard known[key] < 0 else { return }
    known[key] = Int32(states.count)
    states.append(
      State(
        node: node, file: Int32(graph.layout.file(of: node)), call: call, next: next, kind: kind,
        start: start, protection: protection))
  }

  private mutating func expand(_ index: Int, _ waiting: inout [Waiting]) {
    let state = states[index]
    var call = state.call
    var only: Node = -1
    var stays = false
    if case .declaration(let declaration) = graph.layout.place(of: state.node, in: Int(state.file))
    {
      switch graph.tree.kindOf[Int(declaration)] {
      case .parameter, .associatedValue:
        if options.within >= 0, graph.tree.parent(of: declaration) == options.within {
          stopped.append(index)
          stays = true
        }
        if !stays, call >= 0, graph.hasArgument(call, leadingTo: state.node, in: Int(state.file)) {
          only = call
          call = -1
        }
      case .property, .field, .column, .key, .enumCase, .macroDefinition: call = -1
      case .variable:
        if graph.tree.parent(of: declaration) < 0 { call = -1 }
      case .class, .structure, .enumeration, .union, .actor, .interface, .extension, .typeAlias,
        .associatedType, .genericParameter, .function, .initializer, .deinitializer,
        .subscriptFunction, .accessor, .closure, .operatorFunction, .macro:
        break
      }
    }
    let protection = graph.protection(at: state.node)
    var found: [(node: Node, kind: StepKind)] = []
    graph.eachStep(to: state.node, in: Int(state.file)) { node, kind in
      if options.forAddress, !kind.carriesAddress { return }
      if stays, kind == .parameter { return }
      if only >= 0, kind == .parameter, !graph.isArgument(node, of: only) { return }
      found.append((node, kind))
    }
    for (node, kind) in found {
      let inner = kind == .returned ? state.node : call
      if let protection {
        waiting.append(
          Waiting(
            node: node, call: inner, next: Int32(index), kind: kind, protection: protection))
      } else {
        visit(
          node, call: inner, next: Int32(index), kind: kind, start: state.start,
          protection: state.protection)
      }
    }
  }

  /// The steps from a state to the start that it leads to.
  func way(from index: Int) -> [WayStep] {
    var steps: [WayStep] = []
    var state = states[index]
    while state.next >= 0 {
      steps.append(WayStep(kind: state.kind, to: states[Int(state.next)].node))
      state = states[Int(state.next)]
    }
    return steps
  }
}

/// One step of a way.
struct WayStep: Sendable {
  let kind: StepKind
  let to: Node
}

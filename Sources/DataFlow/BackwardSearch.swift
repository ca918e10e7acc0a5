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
  private var contexts: [Context] = []
  private var contextNumbers = PairMap()

  /// A call by whose result a function was entered, and what it was called in.
  private struct Context {
    let call: Node
    let outer: Int32
    let depth: Int
  }

  /// Of more calls within calls the outer ones are forgotten.
  private static let deepestContext = 3
  /// A search that has reached more keeps only the innermost, so that its size stays in proportion.
  private static let narrow = 4_000
  private let options: Options

  struct State {
    let node: Node
    let file: Int32
    /// The calls by whose results the functions around were entered: into `contexts`, or -1.
    let context: Int32
    /// The state that it leads to, or -1 where the search began.
    let next: Int32
    let kind: StepKind
    /// The number of the start that the way leads to.
    let start: Int32
    let protection: Protection?
    /// How many steps of the way are guesses.
    let guesses: UInt8
    /// How many properties and the like the way leads through.
    let places: UInt8
    /// The way leads through a place that holds a number.
    let isNumber: Bool
  }

  /// A way with more guesses is none.
  private static let mostGuesses: UInt8 = 2
  /// A place that all values of a type share forgets whose value it was given, so that a way through many of
  /// them says nothing.
  private static let mostPlaces: UInt8 = 4
  private static let mostGivers = 12

  struct Options {
    /// Only by steps that carry an address.
    var forAddress = false
    /// Also by steps on which no personal data is.
    var seeksAnything = false
    /// A function that is not left by its parameters, or -1.
    var within: TreeDeclaration = -1
    /// So many nodes at most.
    var limit = Int.max
  }

  init(_ graph: TreeGraph, from starts: [Node], _ options: Options) {
    self.graph = graph
    self.options = options
    for (number, node) in starts.enumerated() {
      visit(node, in: -1, next: -1, .mention, start: Int32(number), protection: nil)
    }
    run()
  }

  /// A step that passes a protection waits until all ways without one are known.
  private struct Waiting {
    let node: Node
    let context: Int32
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
          each.node, in: each.context, next: each.next, each.kind,
          start: states[Int(each.next)].start, protection: each.protection)
      }
    } while index < states.count && states.count < options.limit
  }

  private mutating func visit(
    _ node: Node, in context: Int32, next: Int32, _ kind: StepKind, start: Int32,
    protection: Protection?
  ) {
    guard options.seeksAnything || graph.canHold(node, address: options.forAddress) else {
      return
    }
    let key = UInt64(UInt32(node) &+ 1) << 32 | UInt64(UInt32(bitPattern: context))
    guard known[key] < 0 else { return }
    var guesses: UInt8 = kind.isGuess ? 1 : 0
    var places: UInt8 = 0
    var isNumber = false
    if next >= 0 {
      guesses += states[Int(next)].guesses
      places = states[Int(next)].places
      isNumber = states[Int(next)].isNumber
    }
    let trait = graph.trait(of: node)
    if trait.contains(.isShared) { places += 1 }
    if trait.contains(.isNumber) { isNumber = true }
    guard guesses <= BackwardSearch.mostGuesses, places <= BackwardSearch.mostPlaces,
      !trait.contains(.isFlag)
    else { return }
    known[key] = Int32(states.count)
    states.append(
      State(
        node: node, file: Int32(graph.layout.file(of: node)), context: context, next: next,
        kind: kind,
        start: start, protection: protection, guesses: guesses, places: places,
        isNumber: isNumber))
  }

  private mutating func expand(_ index: Int, _ waiting: inout [Waiting]) {
    let state = states[index]
    var context = state.context
    let entered = context < 0 ? -1 : contexts[Int(context)].call
    var only: Node = -1
    var stays = false
    let place = graph.layout.place(of: state.node, in: Int(state.file))
    if case .declaration(let declaration) = place {
      switch graph.tree.kindOf[Int(declaration)] {
      case .parameter, .associatedValue:
        if options.within >= 0, graph.tree.parent(of: declaration) == options.within {
          stopped.append(index)
          stays = true
        } else if entered >= 0,
          graph.hasArgument(entered, leadingTo: state.node, in: Int(state.file))
        {
          only = entered
        }
      case .property, .field, .column, .key, .enumCase: context = -1
      case .variable: if graph.tree.parent(of: declaration) < 0 { context = -1 }
      case .class, .structure, .enumeration, .union, .actor, .interface, .extension, .typeAlias,
        .associatedType, .genericParameter, .function, .initializer, .deinitializer,
        .subscriptFunction, .accessor, .closure, .operatorFunction, .macro, .macroDefinition:
        break
      }
    }
    let protection = graph.protection(at: state.node)
    let isText = options.forAddress && graph.isText(place, in: Int(state.file))
    var found: [(node: Node, kind: StepKind)] = []
    graph.eachStep(to: state.node, in: Int(state.file)) { node, kind in
      if options.forAddress, !kind.carriesAddress { return }
      if stays, kind == .parameter { return }
      if only >= 0, kind == .parameter, !graph.isArgument(node, of: only) { return }
      // What a closure gives comes back to the call that it was handed to.
      if entered >= 0, kind == .returned, graph.isOtherClosure(node, than: entered) { return }
      found.append((node, kind))
    }
    if isText { keepFront(&found) }
    // Behind a place that many share, what everybody gives to a function tells nothing.
    if state.places > 0, context < 0, only < 0 {
      let givers = found.count { $0.kind == .parameter }
      if givers > BackwardSearch.mostGivers { found.removeAll { $0.kind == .parameter } }
    }
    for (node, kind) in found {
      var inner = context
      if kind == .returned {
        inner = enter(state.node, from: context)
      } else if kind == .parameter {
        inner = only >= 0 ? contexts[Int(state.context)].outer : context
      }
      if let protection {
        waiting.append(
          Waiting(
            node: node, context: inner, next: Int32(index), kind: kind, protection: protection))
      } else {
        visit(
          node, in: inner, next: Int32(index), kind, start: state.start,
          protection: state.protection)
      }
    }
  }

  /// The context inside of the function that a call calls.
  private mutating func enter(_ call: Node, from outer: Int32) -> Int32 {
    var outer = outer
    let isNarrow = states.count < BackwardSearch.narrow
    if outer >= 0, !isNarrow || contexts[Int(outer)].depth >= BackwardSearch.deepestContext {
      outer = -1
    }
    let key = UInt64(UInt32(call) &+ 1) << 32 | UInt64(UInt32(bitPattern: outer))
    let known = contextNumbers[key]
    if known >= 0 { return known }
    let number = Int32(contexts.count)
    contextNumbers[key] = number
    contexts.append(
      Context(
        call: call, outer: outer, depth: outer < 0 ? 1 : contexts[Int(outer)].depth + 1))
    return number
  }

  /// The host stands at the front of a text, behind nothing but a scheme.
  private func keepFront(_ found: inout [(node: Node, kind: StepKind)]) {
    guard let first = found.first, graph.isScheme(first.node) else {
      found.removeLast(max(0, found.count - 1))
      return
    }
    // `https://\(account).example.com/`: up to the first literal behind the scheme.
    let end = found.dropFirst().firstIndex { graph.isLiteral($0.node) } ?? found.count - 1
    found.removeLast(found.count - end - 1)
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

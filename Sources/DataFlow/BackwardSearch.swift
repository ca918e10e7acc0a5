import SourceModel

/// A search from some nodes backwards to everything whose data reaches them. Each way is one with the fewest guesses and
/// places that many share, and of those a shortest one.
///
/// What a function gives back to one call is not what another call gave it: a way that enters a function by
/// its result leaves it by the arguments of the same call.
struct BackwardSearch {
  /// What was reached, in the order in which it was.
  private(set) var states: [State] = []
  /// Those of them that are sources of personal data.
  private(set) var sources: [Int] = []
  /// Where a way came to a variable or a parameter that another had come to before, in the function in which it began:
  /// what one mention of it gets, the other does too.
  private(set) var meetings: [Meeting] = []
  /// What stopped at a parameter of the function that is not to be left.
  private(set) var stopped: [Int] = []
  /// Whether it ended at its limit, so that more may lead to where it began.
  private(set) var isCut = false
  private let graph: TreeGraph
  /// Those of the graph, so that no step asks the graph for them.
  private let dataSteps: DataSteps
  private var known: VisitedNodes
  /// Of a search for data where it began.
  private var starts: VisitedNodes
  private var contexts: [CallContext] = []
  private var contextNumbers = PairMap()

  /// Of more calls within calls the outer ones are forgotten.
  private static let deepestContext = 3
  /// A search that has reached more keeps only the innermost, so that its size stays in proportion.
  private static let narrow = 16_000
  private static let manyStarts = 64
  private let options: Options
  /// Whether it goes the steps on which personal data is, and no others.
  private let isForData: Bool

  struct State {
    /// Of a search for data the place of the node, of any other the node.
    fileprivate let place: Int32
    /// The calls by whose results the functions around were entered: into `contexts`, or -1.
    let context: Int32
    /// The state that it leads to; where the search began one less than the negative of the number of the start.
    let next: Int32
    /// The number of the start that the way leads to.
    let start: Int32
    let kind: StepKind
    let protection: Protection?
    /// How many steps of the way are guesses.
    let guesses: UInt8
    /// How many properties and the like the way leads through.
    let places: UInt8
    /// The way leads through a place that holds a number.
    let isNumber: Bool
    /// The way has not left the function in which it began.
    let isLocal: Bool
    /// Those of the node.
    let marks: NodeMarks
  }

  /// A way from a start that ended at a state of another.
  struct Meeting {
    /// The place, and the call in which it was come to, of the state that was there before.
    fileprivate let place: Int32
    fileprivate let context: Int32
    /// The state before it.
    let next: Int32
    let kind: StepKind
    let protection: Protection?
  }

  /// A way with more guesses is none.
  private static let mostGuesses: UInt8 = 2
  /// A place that all values of a type share forgets whose value it was given, so that a way through many of
  /// them says nothing.
  private static let mostPlaces: UInt8 = 4

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
    dataSteps = graph.dataSteps
    isForData = !options.forAddress && !options.seeksAnything
    known = VisitedNodes(count: isForData ? dataSteps.end : graph.layout.count)
    self.starts = VisitedNodes(count: dataSteps.end)
    // Of many starts the ways are many, so that what is known of them is not moved again and again.
    if isForData, starts.count > BackwardSearch.manyStarts {
      states.reserveCapacity(min(dataSteps.end, starts.count * BackwardSearch.manyStarts))
    }
    for (number, node) in starts.enumerated() {
      let place = isForData ? dataSteps.place(of: node) : node
      guard place >= 0 else { continue }
      if isForData { _ = self.starts.insert(place, in: -1) }
      visit(
        place, graph.marks[node], in: -1, next: -1 - Int32(number), .mention,
        protection: nil, isFirst: false)
    }
    run()
  }

  /// A step that waits until all ways are known that are better than those with it.
  private struct Waiting {
    let place: Int32
    let marks: NodeMarks
    let context: Int32
    let next: Int32
    let kind: StepKind
    let protection: Protection?
    let isFirst: Bool
  }

  /// Steps that pass a protection: they wait for all ways without one.
  private var protected: [Waiting] = []
  /// Steps to ways with more guesses and shared places than those that are looked at, by how many these are.
  private var doubtful = [[Waiting]](repeating: [], count: Int(mostGuesses + mostPlaces) + 1)
  /// How many guesses and shared places the ways have that are looked at, at most.
  private var doubt: UInt8 = 0

  private mutating func run() {
    var index = 0
    while states.count < options.limit {
      while index < states.count, states.count < options.limit {
        expand(index)
        index += 1
      }
      guard let batch = takeWaiting() else { break }
      for each in batch {
        visit(
          each.place, each.marks, in: each.context, next: each.next, each.kind,
          protection: each.protection, isFirst: each.isFirst)
      }
    }
    isCut = index < states.count
  }

  /// The best of the steps that wait; nil where none does.
  private mutating func takeWaiting() -> [Waiting]? {
    if let next = doubtful.firstIndex(where: { !$0.isEmpty }) {
      doubt = UInt8(next)
      defer { doubtful[next] = [] }
      return doubtful[next]
    }
    guard !protected.isEmpty else { return nil }
    doubt = 0
    defer { protected = [] }
    return protected
  }

  /// - Parameter isFirst: nothing else can have come there in the same call.
  private mutating func visit(
    _ place: Int32, _ mark: NodeMarks, in context: Int32, next: Int32, _ kind: StepKind,
    protection: Protection?, isFirst: Bool
  ) {
    guard isForData || options.seeksAnything || mark.contains(.holdsAddress) else { return }
    var guesses: UInt8 = kind.isGuess ? 1 : 0
    var places: UInt8 = 0
    var isNumber = false
    var isLocal = true
    var start = -1 - next
    if next >= 0 {
      start = states[Int(next)].start
      guesses += states[Int(next)].guesses
      places = states[Int(next)].places
      isNumber = states[Int(next)].isNumber
      isLocal = states[Int(next)].isLocal && !kind.entersFunction
    }
    if mark.contains(.isShared) { places += 1 }
    if mark.contains(.isNumber) { isNumber = true }
    guard guesses <= BackwardSearch.mostGuesses, places <= BackwardSearch.mostPlaces,
      !mark.contains(.isFlag)
    else { return }
    guard guesses + places <= doubt else {
      doubtful[Int(guesses + places)].append(
        Waiting(
          place: place, marks: mark, context: context, next: next, kind: kind,
          protection: protection, isFirst: isFirst))
      return
    }
    guard isFirst || known.insert(place, in: context) else {
      // Not where a datum is told at once: `record["mail"] = address` before `save(record)`.
      let isAtSource = mark.contains(.isSource) && isForData && !starts.contains(place, in: context)
      if kind == .mention || isAtSource, isLocal, next >= 0, isForData, !mark.contains(.isShared) {
        meetings.append(
          Meeting(place: place, context: context, next: next, kind: kind, protection: protection))
      }
      return
    }
    if mark.contains(.isSource) { sources.append(states.count) }
    states.append(
      State(
        place: place, context: context, next: next, start: start, kind: kind,
        protection: protection, guesses: guesses, places: places, isNumber: isNumber,
        isLocal: isLocal, marks: mark))
  }

  private mutating func expand(_ index: Int) {
    let state = states[index]
    // Of a search for data it stands beside the steps.
    let node = node(of: state.place)
    let mark = state.marks
    var context = state.context
    var isEntered = false
    var stays = false
    if mark.contains(.isParameter) {
      if options.within >= 0, graph.isPart(node, of: options.within) {
        stopped.append(index)
        stays = true
      } else if context >= 0 {
        let call = contexts[Int(context)]
        isEntered = call.hasArgument(leadingTo: node, graph)
        // What other calls give it is not what it is where this one leaves it out.
        stays = !isEntered && call.isFor(functionOf: node, graph)
      }
    } else if mark.contains(.forgetsCaller) {
      context = -1
    }
    // Behind a place that many share, what everybody gives to a function tells nothing.
    let areGiversTold =
      state.places == 0 || context >= 0 || isEntered || !mark.contains(.hasManyGivers)
    let expansion = Expansion(
      index: Int32(index), state: state, context: context, isEntered: isEntered,
      areGiversTold: areGiversTold && !stays,
      protection: mark.contains(.isProtection) ? graph.protection(at: node) : nil)
    // Of many who give something to a parameter, only those are asked that give it in the call.
    let asksCall = isEntered && areGiversTold && graph.steps.areArgumentsLast(to: node)
    if isForData {
      for number in dataSteps.range(of: state.place) {
        let arc = dataSteps.arc(number)
        if asksCall, arc.kind == .parameter { break }
        go(
          to: arc.other, arc.marks, arc.kind, isOnly: arc.isOnly && graph.takesShortcuts,
          expansion)
      }
    } else if options.forAddress, graph.isText(node) {
      for (other, kind) in front(of: node) {
        go(to: other, graph.marks[other], kind, isOnly: false, expansion)
      }
    } else {
      for number in graph.steps.range(of: node) {
        if asksCall, graph.steps.kind(number) == .parameter { break }
        let other = graph.steps.other(number)
        go(
          to: other, graph.marks[other], graph.steps.kind(number), isOnly: false, expansion)
      }
    }
    guard asksCall else { return }
    for other in contexts[Int(state.context)].arguments(leadingTo: node, graph) {
      let place = isForData ? dataSteps.place(of: other) : other
      if place >= 0 { go(to: place, graph.marks[other], .parameter, isOnly: false, expansion) }
    }
  }

  /// A state that is being looked at.
  private struct Expansion {
    let index: Int32
    let state: State
    /// The call whose function what leads to the state stands in.
    let context: Int32
    /// Only what the call gives that entered the function goes to its parameter.
    let isEntered: Bool
    /// What is given to a parameter goes to it.
    let areGiversTold: Bool
    let protection: Protection?
  }

  /// Goes back by one step, where a way can take it.
  ///
  /// A place from which no other step starts is come to once in each call, as what it leads to is: to look that up
  /// would cost more than the rest, as a table of all places is too large for a cache.
  private mutating func go(
    to place: Int32, _ marks: NodeMarks, _ kind: StepKind, isOnly: Bool, _ expansion: Expansion
  ) {
    if options.forAddress, !kind.carriesAddress { return }
    var inner = expansion.context
    // What forgets its caller may have led there from another call.
    var isFirst = isOnly && !expansion.state.marks.contains(.forgetsCaller)
    if kind == .parameter {
      isFirst = false
      guard expansion.areGiversTold else { return }
      if expansion.isEntered {
        let call = Int(expansion.state.context)
        guard contexts[call].isArgument(node(of: place)) else { return }
        inner = contexts[call].outer
      }
    } else if kind == .returned {
      isFirst = false
      // What a closure gives comes back to the call that it was handed to.
      if expansion.state.context >= 0,
        contexts[Int(expansion.state.context)].hasClosure,
        contexts[Int(expansion.state.context)].isOtherClosure(node(of: place), graph)
      {
        return
      }
      inner = enter(node(of: expansion.state.place), from: inner)
    }
    if isFirst, inner < 0, starts.contains(place, in: inner) { return }
    if let protection = expansion.protection {
      protected.append(
        Waiting(
          place: place, marks: marks, context: inner, next: expansion.index, kind: kind,
          protection: protection, isFirst: isFirst))
    } else {
      visit(
        place, marks, in: inner, next: expansion.index, kind,
        protection: expansion.state.protection, isFirst: isFirst)
    }
  }

  private func node(of place: Int32) -> Node {
    isForData ? dataSteps.node(of: place) : place
  }

  /// The node of a state.
  func node(of state: State) -> Node { node(of: state.place) }

  /// The number of the start that the way from a state leads to.
  func start(of state: State) -> Int { Int(state.start) }

  /// The context inside of the function that a call calls.
  private mutating func enter(_ call: Node, from outer: Int32) -> Int32 {
    var outer = outer
    let isNarrow = states.count < BackwardSearch.narrow
    if outer >= 0, !isNarrow || contexts[Int(outer)].depth >= BackwardSearch.deepestContext {
      outer = -1
    }
    let key = UInt64(UInt32(bitPattern: outer)) << 32 | UInt64(UInt32(call) &+ 1)
    let known = contextNumbers[key]
    if known >= 0 { return known }
    let number = Int32(contexts.count)
    contextNumbers[key] = number
    contexts.append(
      CallContext(
        call, graph, outer: outer, depth: outer < 0 ? 1 : contexts[Int(outer)].depth + 1))
    return number
  }

  /// The steps to a text from what can hold its host, which stands at the front, behind nothing but a scheme. Only of
  /// a search for addresses, whose places are nodes.
  private func front(of text: Node) -> [(place: Int32, kind: StepKind)] {
    var found: [(place: Int32, kind: StepKind)] = []
    for number in graph.steps.range(of: text) where graph.steps.kind(number).carriesAddress {
      found.append((graph.steps.other(number), graph.steps.kind(number)))
    }
    guard let first = found.first else { return [] }
    // Behind the format stand its arguments, but for one that the text begins with.
    if let format = found.prefix(2).firstIndex(where: { graph.isLiteral($0.place) }),
      case let places = graph.placesInHost(of: found[format].place), !places.isEmpty
    {
      return places.map { $0 < format ? $0 : $0 + 1 }.filter(found.indices.contains)
        .map { found[$0] }
    }
    guard graph.isScheme(first.place) else { return [first] }
    // `https://\(account).example.com/`: up to the first literal behind the scheme.
    let end = found.dropFirst().firstIndex { graph.isLiteral($0.place) } ?? found.count - 1
    return Array(found.prefix(end + 1))
  }

  /// A way to another start than that which it leads to: from one of its states on it is that of the start.
  struct OtherWay {
    let steps: [WayStep]
    /// The number of the start.
    let start: Int
    let protection: Protection?
  }

  /// The other ways from a state, by where others met its own.
  ///
  /// - Parameter met: all meetings.
  func otherWays(from index: Int, _ met: Meetings) -> [OtherWay] {
    var found: [OtherWay] = []
    guard !meetings.isEmpty else { return found }
    let source = states[index]
    var steps: [WayStep] = []
    var number = index
    while true {
      let state = states[number]
      var meeting =
        state.isLocal || number == index ? met.first(at: state.place, in: state.context) : -1
      while meeting >= 0 {
        let other = meetings[Int(meeting)]
        meeting = met.next(after: meeting)
        let before = states[Int(other.next)]
        guard before.guesses + source.guesses - state.guesses <= BackwardSearch.mostGuesses,
          before.places + source.places - state.places <= BackwardSearch.mostPlaces
        else { continue }
        var all = steps
        all.reserveCapacity(steps.count + BackwardSearch.usualWay)
        all.append(WayStep(kind: other.kind, to: node(of: before)))
        addWay(from: Int(other.next), to: &all)
        found.append(
          OtherWay(
            steps: all, start: start(of: before),
            protection: source.protection == state.protection
              ? other.protection : source.protection))
        if found.count == BackwardSearch.mostOtherWays { return found }
      }
      guard state.next >= 0 else { return found }
      number = Int(state.next)
      steps.append(WayStep(kind: state.kind, to: node(of: states[number])))
    }
  }

  /// A datum that goes to more places of the same kind is told at these.
  private static let mostOtherWays = 64

  /// Meetings by where they were.
  struct Meetings {
    private var first = PairMap()
    /// For each meeting the next at the same place, or -1.
    private var following: [Int32] = []

    init(_ search: BackwardSearch) {
      following = Array(repeating: -1, count: search.meetings.count)
      // From the last to the first, as each goes to the front.
      for (number, meeting) in search.meetings.enumerated().reversed() {
        following[number] = first.exchange(
          Meetings.key(meeting.place, meeting.context), Int32(number))
      }
    }

    /// The number of the first one at a place, or -1.
    func first(at place: Int32, in context: Int32) -> Int32 { first[Meetings.key(place, context)] }

    /// The next one at the same place, or -1.
    func next(after meeting: Int32) -> Int32 { following[Int(meeting)] }

    private static func key(_ place: Int32, _ context: Int32) -> UInt64 {
      UInt64(UInt32(bitPattern: context)) << 32 | UInt64(UInt32(place) &+ 1)
    }
  }

  /// The steps from a state to the start that it leads to.
  func way(from index: Int) -> [WayStep] {
    var steps: [WayStep] = []
    steps.reserveCapacity(BackwardSearch.usualWay)
    addWay(from: index, to: &steps)
    return steps
  }

  /// Few ways have more steps.
  private static let usualWay = 16

  private func addWay(from index: Int, to steps: inout [WayStep]) {
    var state = states[index]
    while state.next >= 0 {
      steps.append(WayStep(kind: state.kind, to: node(of: states[Int(state.next)])))
      state = states[Int(state.next)]
    }
  }
}

/// One step of a way.
struct WayStep: Sendable {
  let kind: StepKind
  let to: Node
}

import SourceModel

/// Closures that are kept in parameters, variables and properties, and the calls through those: what the
/// call hands over, the closure gets. A function that is named without being called is one too.
struct HandedClosures: Sendable {
  private var handed: [(closure: TreeDeclaration, place: TreeDeclaration)] = []
  private var calls: [PlaceCall] = []

  private struct PlaceCall: Sendable {
    let place: TreeDeclaration
    /// -1 for one that could not be read.
    let arguments: [Node]
    let result: Node
    /// Whether what the closure writes to its parameters is in the arguments from then on.
    let isChanging: Bool
  }

  /// Where a step starts or ends.
  enum End {
    case node(Node)
    case declaration(TreeDeclaration)
  }

  mutating func hand(_ closure: TreeDeclaration, to place: TreeDeclaration) {
    handed.append((closure, place))
  }

  /// - Parameters:
  ///   - arguments: -1 for one that could not be read, so that the others stay in their places.
  ///   - isChanging: whether the closure takes what it changes, `(inout Request) -> Void`.
  mutating func call(
    through place: TreeDeclaration, _ arguments: [Node], result: Node, isChanging: Bool
  ) {
    calls.append(
      PlaceCall(place: place, arguments: arguments, result: result, isChanging: isChanging))
  }

  mutating func merge(_ other: HandedClosures) {
    handed += other.handed
    calls += other.calls
  }

  /// Calls `body` with each step from a call to a closure and back, in the order of the calls.
  func each(in tree: LinkedTree, _ body: (End, End, StepKind) -> Void) {
    var kept: [TreeDeclaration: [TreeDeclaration]] = [:]
    for (closure, place) in handed { kept[place, default: []].append(closure) }
    for call in calls {
      for closure in kept[call.place] ?? [] {
        for (argument, parameter) in zip(call.arguments, tree.parameters(of: closure))
        where argument >= 0 {
          body(.node(argument), .declaration(parameter), .parameter)
          if call.isChanging { body(.declaration(parameter), .node(argument), .returned) }
        }
        body(.declaration(closure), .node(call.result), .returned)
      }
    }
  }
}

import SourceModel

/// Closures that are kept in parameters, variables and properties, and the calls through those: what the
/// call hands over, the closure gets.
struct HandedClosures {
  private var kept: [TreeDeclaration: [TreeDeclaration]] = [:]
  private var calls: [PlaceCall] = []

  /// Where a step starts or ends.
  enum End {
    case node(Node)
    case declaration(TreeDeclaration)
  }

  private struct PlaceCall {
    let place: TreeDeclaration
    let arguments: [Node]
    let result: Node
  }

  mutating func hand(_ closure: TreeDeclaration, to place: TreeDeclaration) {
    kept[place, default: []].append(closure)
  }

  mutating func call(through place: TreeDeclaration, _ arguments: [Node], result: Node) {
    calls.append(PlaceCall(place: place, arguments: arguments, result: result))
  }

  mutating func merge(_ other: HandedClosures) {
    kept.merge(other.kept) { $0 + $1 }
    calls += other.calls
  }

  /// Calls `body` with each step from a call to a closure and back, in the order of the calls.
  func each(in tree: LinkedTree, _ body: (End, End, StepKind) -> Void) {
    for call in calls {
      for closure in kept[call.place] ?? [] {
        for (argument, parameter) in zip(call.arguments, tree.parameters[closure] ?? []) {
          body(.node(argument), .declaration(parameter), .parameter)
        }
        body(.declaration(closure), .node(call.result), .returned)
      }
    }
  }
}

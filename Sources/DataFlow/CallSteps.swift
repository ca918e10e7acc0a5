/// How the calls of a file with one meaning make their steps.
enum CallSteps: Sendable {
  case notAsked
  /// Each call makes its own for each function.
  case single
  /// The calls share bundles: for their arguments those from a number in `FileEdges.argumentEnds` on; and where the
  /// result comes from.
  case shared(arguments: Int, result: End)

  enum End: Sendable {
    case nowhere
    case node(Node)
    case bundle(Int32)
  }

  /// Where an argument goes within the file, and where in others.
  struct ArgumentEnds: Sendable {
    let own: End
    let foreign: End
  }
}

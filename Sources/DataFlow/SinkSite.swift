import SourceModel

/// A place of the tree at which data is handed to a sink.
struct SinkSite: Sendable {
  /// Which one.
  enum Target: Sendable, Hashable {
    /// By its number in `SinkIndex.sinks`.
    case rule(Int)
    /// A part of the SDK of a recipient, by its id.
    case sdk(String)
    /// A function outside of the tree that is handed an address and whose name says that it sends.
    case sender
  }

  let target: Target
  let file: Int
  /// Where the name of the function or member stands.
  let location: SourceLocation
  /// What is called or written to.
  let name: String
  /// What is handed over.
  let data: [Node]
  /// Where it is sent to.
  let host: [Node]
  /// The function around it, or -1.
  let function: TreeDeclaration
  /// The type of what is called is not known.
  let isGuess: Bool
}

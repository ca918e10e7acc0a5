/// Does the same work for many parts of a tree.
///
/// Law: the results come in the order of the indices, whichever was ready first, so that the outcome is
/// the same however many workers there are.
public protocol Workers: Sendable {
  /// - Parameter body: called once for each index from 0 up to `count`, maybe at the same time.
  func map<Result: Sendable>(
    _ count: Int, _ body: @escaping @Sendable (Int) -> Result
  ) -> [Result]

  /// Called where much of what was made is not needed any more: a good time to give memory back.
  func endStage()
}

extension Workers {
  /// Does nothing.
  public func endStage() {}
}

/// One after the other, in the caller's thread.
public struct OneByOne: Workers {
  public init() {}

  /// Calls `body` for each index, from 0 on.
  public func map<Result: Sendable>(
    _ count: Int, _ body: @escaping @Sendable (Int) -> Result
  ) -> [Result] {
    (0..<count).map(body)
  }
}

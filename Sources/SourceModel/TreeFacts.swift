/// The facts of the files of a tree, in an order.
///
/// Of a large tree most are packed, so that each access reads a file again: who needs several things of a file takes
/// them at once, and who needs little asks for its kinds or its outline.
public struct TreeFacts: RandomAccessCollection, ExpressibleByArrayLiteral, Sendable {
  /// As they are held.
  public let held: [HeldFacts]

  public init(_ held: [HeldFacts]) { self.held = held }

  public init(_ files: [FileFacts]) { held = files.map { HeldFacts($0) } }

  public init(arrayLiteral files: FileFacts...) { self.init(files) }

  public var startIndex: Int { 0 }

  public var endIndex: Int { held.count }

  public subscript(position: Int) -> FileFacts { held[position].facts }

  /// The facts of the files that have something of the kinds, one after the other.
  public func having(_ kinds: FactKinds) -> some Sequence<FileFacts> {
    held.lazy.filter { !$0.kinds.isDisjoint(with: kinds) }.map(\.facts)
  }
}

/// One step of a graph.
struct Step: Sendable {
  private let word: UInt64

  /// More nodes than a graph can have: those of a hundred million lines.
  static let endOfNodes = 1 << 29

  init(from: Node, to: Node, kind: StepKind) {
    precondition(UInt32(bitPattern: from) < Step.endOfNodes)
    precondition(UInt32(bitPattern: to) < Step.endOfNodes)
    word =
      UInt64(UInt32(bitPattern: from)) | UInt64(UInt32(bitPattern: to)) << 29
      | UInt64(kind.rawValue) << 58
  }

  var from: Node { Node(truncatingIfNeeded: word & 0x1fff_ffff) }
  var to: Node { Node(truncatingIfNeeded: word >> 29 & 0x1fff_ffff) }
  var kind: StepKind { StepKind(rawValue: UInt8(truncatingIfNeeded: word >> 58)) ?? .mention }
}

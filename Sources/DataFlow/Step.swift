/// One step of a graph, or the steps of one call from an argument to a bundle of parameters, or from a bundle of
/// functions to its result.
struct Step: Sendable {
  private let word: UInt64

  /// More nodes than a graph can have: those of a hundred million lines.
  static let endOfNodes = 1 << 29

  private static let bundledBit: UInt64 = 1 << 63

  init(from: Node, to: Node, kind: StepKind) {
    precondition(UInt32(bitPattern: from) < Step.endOfNodes)
    precondition(UInt32(bitPattern: to) < Step.endOfNodes)
    word =
      UInt64(UInt32(bitPattern: from)) | UInt64(UInt32(bitPattern: to)) << 29
      | UInt64(kind.rawValue) << 58
  }

  /// From an argument to each parameter of a bundle of its file.
  init(from: Node, toBundle bundle: Int32) {
    word = Step(from: from, to: bundle, kind: .parameter).word | Step.bundledBit
  }

  /// From each function of a bundle of its file to a call.
  init(fromBundle bundle: Int32, to: Node) {
    word = Step(from: bundle, to: to, kind: .returned).word | Step.bundledBit
  }

  /// From an argument to where it goes; nil where that is nowhere.
  init?(from: Node, to end: CallSteps.End) {
    switch end {
    case .nowhere: return nil
    case .node(let node): self.init(from: from, to: node, kind: .parameter)
    case .bundle(let bundle): self.init(from: from, toBundle: bundle)
    }
  }

  /// From functions to what a call of one of them gives; nil where there are none.
  init?(from start: CallSteps.End, to: Node) {
    switch start {
    case .nowhere: return nil
    case .node(let node): self.init(from: node, to: to, kind: .returned)
    case .bundle(let bundle): self.init(fromBundle: bundle, to: to)
    }
  }

  /// The number of a bundle where it starts from one.
  var from: Node { Node(truncatingIfNeeded: word & 0x1fff_ffff) }
  /// The number of a bundle where it leads to one.
  var to: Node { Node(truncatingIfNeeded: word >> 29 & 0x1fff_ffff) }
  var kind: StepKind { StepKind(rawValue: UInt8(truncatingIfNeeded: word >> 58 & 31)) ?? .mention }
  /// Whether it stands for as many as there are nodes in a bundle: one that leads to parameters, or starts from what
  /// functions return.
  var isBundled: Bool { word & Step.bundledBit != 0 }
}

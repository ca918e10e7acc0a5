/// A call of a function, method, initialiser, macro or closure; an Objective-C message.
public struct Call: Sendable, Hashable {
  /// What is called: a reference or a member. Its base, if any, is the receiver.
  public var callee: ValueIndex
  /// The value that the call gives.
  public var result: ValueIndex
  /// Into `FileFacts.arguments`, in the order written; trailing closures last.
  public var arguments: Span32
  /// Where the called name stands, in bytes.
  public var offset: UInt32

  public init(callee: ValueIndex, result: ValueIndex, arguments: Span32, offset: UInt32) {
    self.callee = callee
    self.result = result
    self.arguments = arguments
    self.offset = offset
  }
}

/// One argument of a call or an attribute.
public struct Argument: Sendable, Hashable {
  /// Without the colon; empty where there is none.
  public var label: Name
  public var value: ValueIndex

  public init(label: Name, value: ValueIndex) {
    self.label = label
    self.value = value
  }
}

/// A literal in the code.
public struct Literal: Sendable, Hashable {
  public var kind: LiteralKind
  /// A string's text with its escapes resolved; of an interpolated string one entry a piece between
  /// the interpolations. Anything else as written.
  public var text: Name
  /// Where it starts, in bytes (a string: its opening quote or `#`; a piece: its first byte).
  public var offset: UInt32
  /// Where it ends, in bytes.
  public var end: UInt32

  public init(kind: LiteralKind, text: Name, offset: UInt32, end: UInt32) {
    self.kind = kind
    self.text = text
    self.offset = offset
    self.end = end
  }
}

/// What a literal is.
public enum LiteralKind: UInt8, Sendable, CaseIterable {
  case string
  /// A piece of an interpolated string.
  case piece
  case integer
  case floatingPoint
  case boolean
  case null
  case regularExpression
}

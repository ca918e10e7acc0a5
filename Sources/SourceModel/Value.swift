/// The number of a value in `FileFacts.values`; a negative number means "none".
public typealias ValueIndex = Int32

/// One value that the code reads, computes or writes: a node of the data-flow graph of a file.
public struct Value: Sendable, Hashable {
  public var kind: ValueKind
  /// What `kind` says it is.
  public var name: Name
  /// What `kind` says it is.
  public var base: ValueIndex
  /// What `kind` says it is.
  public var target: Int32
  /// The function, closure, accessor or type in whose body the value stands, or -1 at file level.
  public var scope: DeclarationIndex
  /// Where it starts (a member: its name), in bytes.
  public var offset: UInt32

  public init(
    kind: ValueKind, name: Name = .none, base: ValueIndex = -1, target: Int32 = -1,
    scope: DeclarationIndex, offset: UInt32
  ) {
    self.kind = kind
    self.name = name
    self.base = base
    self.target = target
    self.scope = scope
    self.offset = offset
  }
}

/// What a value is, and what its `name`, `base` and `target` mean.
public enum ValueKind: UInt8, Sendable, CaseIterable {
  /// A bare name: `name`; `target` is the declaration in this file that it names in its scope, or -1.
  /// `self` and `super` are names too, without target. A macro's name has its `#`. Written to, it is the
  /// end of an edge. Force unwrapping, optional chaining, `try`, `await`, `&` and parentheses are no
  /// values of their own: what they stand around is the value.
  case reference
  /// `base.name`, `base->name`, `base?.name`; an implicit member (`.name`) has no base. `target` is the
  /// declaration in this file that `self.name` names, or -1. The parts of a tuple that is taken apart
  /// are members `0`, `1` ...
  case member
  /// `base[...]`; `name` is the key where it is a string literal, and the name of the key where a type has one for it
  /// (`.email`, `Keys.email`) or, in Objective-C, a constant. What is given with a label (`default:`) flows in.
  case element
  /// `target` is the number in `FileFacts.literals`.
  case literal
  /// The result of a call; `target` is the number in `FileFacts.calls`.
  case call
  /// An array, dictionary or tuple; its elements flow in, with their keys on the edges.
  case collection
  /// An interpolated or formatted text; its parts flow in, in the order of the text. An argument with a
  /// label in an interpolation (`privacy:`) has it as the key of its edge.
  case text
  /// `target` is the declaration of the closure.
  case closure
  /// `\Root.name`: `name` is the path after the root (`address.city`); `base` names the root or is -1.
  case keyPath
  /// A declaration as a place that is written: `target` is the declaration.
  case declaration
  /// What the function, closure or accessor `target` returns.
  case result
  /// The value of an operator, a conditional, a cast: what flows in flows out changed. `name` is the
  /// operator (`+`, `??`, `?:`, `if`, `switch`, `is`); of a cast the type, of `as?` with its `?`. A
  /// condition does not flow in.
  case operation
}

/// Data goes from one value to another.
public struct FlowEdge: Sendable, Hashable {
  public var from: ValueIndex
  public var to: ValueIndex
  public var kind: FlowKind
  /// The dictionary key, tuple label or format place of a collected value, where there is one.
  public var key: Name

  public init(from: ValueIndex, to: ValueIndex, kind: FlowKind, key: Name = .none) {
    self.from = from
    self.to = to
    self.kind = kind
    self.key = key
  }
}

/// How data goes from one value to another.
public enum FlowKind: UInt8, Sendable, CaseIterable {
  /// Assignment, initial value, binding.
  case assigned
  case returned
  /// Into a text.
  case interpolated
  /// Into an array, dictionary or tuple.
  case collected
  /// Through an operator, a conditional, a cast.
  case derived
  /// From the elements of a collection to the variable of a loop, or to the parameter of a closure given
  /// to `map`, `forEach` and their like.
  case iterated
}

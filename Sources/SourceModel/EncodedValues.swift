extension Value {
  /// What the values before say of the next one.
  struct Neighbours {
    var scope: DeclarationIndex = -1
    var offset: UInt32 = 0
    var call: Int32 = 0
    var literal: Int32 = 0
  }

  func write(to writer: inout FactsWriter, _ index: Int, _ near: inout Neighbours) {
    writer.write(byte: kind.rawValue)
    writer.write(name)
    // A base is read before what is made of it. That there are no rings among them lets later stages
    // go from base to base.
    writer.require(base >= -1 && base < index)
    writer.write(base < 0 ? 0 : UInt32(truncatingIfNeeded: index) &- UInt32(bitPattern: base))
    switch kind {
    case .call:
      writer.write(target, near: near.call)
      near.call = target &+ 1
    case .literal:
      writer.write(target, near: near.literal)
      near.literal = target &+ 1
    case .reference, .member, .element, .collection, .text, .closure, .keyPath, .declaration,
      .result, .operation:
      writer.write(index: target)
    }
    writer.write(scope, near: near.scope)
    writer.write(offset, near: near.offset)
    near.scope = scope
    near.offset = offset
  }

  @inline(__always)
  init(
    from reader: inout FactsReader, _ index: Int, _ near: inout Neighbours, _ counts: FactCounts
  ) {
    let kind = reader.kind(ValueKind.self, or: .reference)
    let name = Name(from: &reader, counts)
    let distance = reader.number()
    reader.require(Int(distance) <= index)
    let base = distance == 0 ? -1 : Int32(truncatingIfNeeded: index) &- Int32(bitPattern: distance)
    let target: Int32
    switch kind {
    case .call:
      target = reader.index(near: near.call, from: 0, below: counts.calls)
      near.call = target &+ 1
    case .literal:
      target = reader.index(near: near.literal, from: 0, below: counts.literals)
      near.literal = target &+ 1
    case .closure, .declaration, .result:
      target = reader.index(below: counts.declarations)
      reader.require(target >= 0)
    case .reference, .member, .element, .collection, .text, .keyPath, .operation:
      target = reader.index(below: counts.declarations)
    }
    near.scope = reader.index(near: near.scope, from: -1, below: counts.declarations)
    near.offset = reader.number(near: near.offset)
    self.init(
      kind: kind, name: name, base: base, target: target, scope: near.scope, offset: near.offset)
  }
}

extension Call {
  /// What the calls before say of the next one.
  struct Neighbours {
    var result: ValueIndex = 0
    var argument: UInt32 = 0
    var offset: UInt32 = 0
  }

  func write(to writer: inout FactsWriter, _ near: inout Neighbours) {
    writer.write(result, near: near.result)
    writer.write(callee, near: result)
    arguments.write(to: &writer, near: near.argument)
    writer.write(offset, near: near.offset)
    near = Neighbours(
      result: result, argument: arguments.start &+ arguments.count, offset: offset)
  }

  @inline(__always)
  init(from reader: inout FactsReader, _ near: inout Neighbours, _ counts: FactCounts) {
    let result = reader.index(near: near.result, from: 0, below: counts.values)
    // Again no rings: what is called comes before what the call gives. In damaged code there may be
    // arguments without anything that is called.
    let callee = reader.index(near: result, from: -1, below: Int(result))
    let arguments = Span32(from: &reader, near: near.argument, counts)
    let offset = reader.number(near: near.offset)
    near = Neighbours(
      result: result, argument: arguments.start &+ arguments.count, offset: offset)
    self.init(callee: callee, result: result, arguments: arguments, offset: offset)
  }
}

extension Argument {
  func write(to writer: inout FactsWriter, _ near: inout ValueIndex) {
    writer.write(label)
    writer.write(value, near: near)
    near = value
  }

  @inline(__always)
  init(from reader: inout FactsReader, _ near: inout ValueIndex, _ counts: FactCounts) {
    let label = Name(from: &reader, counts)
    near = reader.index(near: near, from: -1, below: counts.values)
    self.init(label: label, value: near)
  }
}

extension Literal {
  func write(to writer: inout FactsWriter, _ near: inout UInt32) {
    writer.write(byte: kind.rawValue)
    writer.write(text)
    writer.write(offset, near: near)
    writer.require(offset <= end)
    writer.write(end &- offset)
    near = offset
  }

  @inline(__always)
  init(from reader: inout FactsReader, _ near: inout UInt32, _ counts: FactCounts) {
    let kind = reader.kind(LiteralKind.self, or: .null)
    let text = Name(from: &reader, counts)
    near = reader.number(near: near)
    let end = reader.end(of: near)
    self.init(kind: kind, text: text, offset: near, end: end)
  }
}

extension FlowEdge {
  func write(to writer: inout FactsWriter, _ near: inout ValueIndex) {
    writer.write(byte: kind.rawValue)
    writer.write(to, near: near)
    writer.write(from, near: to)
    writer.write(key)
    near = to
  }

  @inline(__always)
  init(from reader: inout FactsReader, _ near: inout ValueIndex, _ counts: FactCounts) {
    let kind = reader.kind(FlowKind.self, or: .assigned)
    near = reader.index(near: near, from: 0, below: counts.values)
    let from = reader.index(near: near, from: 0, below: counts.values)
    let key = Name(from: &reader, counts)
    self.init(from: from, to: near, kind: kind, key: key)
  }
}

extension Span32 {
  func write(to writer: inout FactsWriter, near other: UInt32) {
    writer.write(start, near: other)
    writer.write(count)
  }

  @inline(__always)
  init(from reader: inout FactsReader, near other: UInt32, _ counts: FactCounts) {
    let start = reader.number(near: other)
    let count = reader.number()
    reader.require(Int(start) + Int(count) <= counts.arguments)
    self.init(start: start, count: count)
  }
}

extension Declaration {
  /// What the declarations before say of the next one.
  struct Neighbours {
    var parent: DeclarationIndex = -1
    var offset: UInt32 = 0
  }

  func write(to writer: inout FactsWriter, _ index: Int, _ near: inout Neighbours) {
    writer.write(byte: kind.rawValue)
    writer.write(UInt32(traits.rawValue))
    writer.write(name)
    writer.write(label)
    writer.write(type)
    writer.require(parent >= -1 && parent < index)
    writer.write(parent, near: near.parent)
    writer.write(offset, near: near.offset)
    writer.write(end, near: offset)
    writer.write(index: initialValue)
    near = Neighbours(parent: parent, offset: offset)
  }

  @inline(__always)
  init(
    from reader: inout FactsReader, _ index: Int, _ near: inout Neighbours, _ counts: FactCounts
  ) {
    let kind = reader.kind(DeclarationKind.self, or: .variable)
    let traits = DeclarationTraits(
      rawValue: UInt16(truncatingIfNeeded: reader.number(below: 1 << 16)))
    let name = Name(from: &reader, counts)
    let label = Name(from: &reader, counts)
    let type = Name(from: &reader, counts)
    near.parent = reader.index(near: near.parent, from: -1, below: index)
    near.offset = reader.number(near: near.offset)
    let end = reader.number(near: near.offset)
    let initialValue = reader.index(below: counts.values)
    self.init(
      kind: kind, traits: traits, name: name, label: label, type: type, parent: near.parent,
      offset: near.offset, end: end, initialValue: initialValue)
  }
}

extension Inheritance {
  func write(to writer: inout FactsWriter) {
    writer.write(index: declaration)
    writer.write(type)
  }

  @inline(__always)
  init(from reader: inout FactsReader, _ counts: FactCounts) {
    let declaration = reader.declaration(counts)
    self.init(declaration: declaration, type: Name(from: &reader, counts))
  }
}

extension Attribute {
  func write(to writer: inout FactsWriter) {
    writer.write(index: declaration)
    writer.write(name)
    arguments.write(to: &writer, near: 0)
    writer.write(offset)
  }

  @inline(__always)
  init(from reader: inout FactsReader, _ counts: FactCounts) {
    let declaration = reader.declaration(counts)
    let name = Name(from: &reader, counts)
    let arguments = Span32(from: &reader, near: 0, counts)
    self.init(declaration: declaration, name: name, arguments: arguments, offset: reader.number())
  }
}

extension Import {
  func write(to writer: inout FactsWriter) {
    writer.write(byte: kind.rawValue)
    writer.write(name)
    writer.write(offset)
  }

  @inline(__always)
  init(from reader: inout FactsReader, _ counts: FactCounts) {
    let kind = reader.kind(ImportKind.self, or: .module)
    let name = Name(from: &reader, counts)
    self.init(kind: kind, name: name, offset: reader.number())
  }
}

extension Package {
  func write(to writer: inout FactsWriter) {
    writer.write(byte: ecosystem.rawValue)
    writer.write(name)
    writer.write(origin)
    writer.write(version)
    writer.write(byte: state.rawValue)
    writer.write(offset)
  }

  @inline(__always)
  init(from reader: inout FactsReader, _ counts: FactCounts) {
    let ecosystem = reader.kind(Ecosystem.self, or: .swiftPackage)
    let name = Name(from: &reader, counts)
    let origin = Name(from: &reader, counts)
    let version = Name(from: &reader, counts)
    let state = reader.kind(PackageState.self, or: .locked)
    self.init(
      ecosystem: ecosystem, name: name, origin: origin, version: version, state: state,
      offset: reader.number())
  }
}

extension Setting {
  func write(to writer: inout FactsWriter) {
    writer.write(keyPath)
    writer.write(value)
    writer.write(keyOffset)
    writer.write(offset)
  }

  @inline(__always)
  init(from reader: inout FactsReader, _ counts: FactCounts) {
    let keyPath = Name(from: &reader, counts)
    let value = Name(from: &reader, counts)
    let keyOffset = reader.number()
    self.init(keyPath: keyPath, value: value, keyOffset: keyOffset, offset: reader.number())
  }
}

extension Directive {
  func write(to writer: inout FactsWriter) {
    writer.write(text)
    writer.write(offset)
  }

  @inline(__always)
  init(from reader: inout FactsReader, _ counts: FactCounts) {
    let text = Name(from: &reader, counts)
    self.init(text: text, offset: reader.number())
  }
}

extension Gap {
  func write(to writer: inout FactsWriter) {
    writer.write(offset)
    writer.write(end, near: offset)
    writer.write(reason)
  }

  @inline(__always)
  init(from reader: inout FactsReader, _ counts: FactCounts) {
    let offset = reader.number()
    let end = reader.number(near: offset)
    self.init(offset: offset, end: end, reason: Name(from: &reader, counts))
  }
}

extension Name {
  @inline(__always)
  init(from reader: inout FactsReader, _ counts: FactCounts) {
    self.init(number: reader.number(below: counts.names))
  }
}

extension FactsReader {
  @inline(__always)
  fileprivate mutating func declaration(_ counts: FactCounts) -> DeclarationIndex {
    let index = index(below: counts.declarations)
    require(index >= 0)
    return index
  }
}

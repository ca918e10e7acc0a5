import SourceModel

/// Local pointers into buffers: `char *w = buffer; *w++ = c;` writes to the buffer.
///
/// Only into variables: what a function writes to its parameter through a pointer of its own (`lowercase(text)`) is
/// mostly that parameter in another form, and what one call gives would come back to all others.
extension CodeReader {
  /// More than any pointer is set to in one function.
  private static let mostPointees = 4

  /// Remembers what a pointer is set to point to.
  mutating func point(_ pointer: DeclarationIndex, to value: ValueIndex) {
    guard pointer >= 0, value >= 0, case let declaration = facts.declarations[Int(pointer)],
      declaration.kind == .variable, declaration.parent >= 0,
      facts.names.withBytes(of: declaration.type, { $0.last == UInt8(ascii: "*") })
    else { return }
    for place in places(in: value) {
      let pointee = facts.values[Int(place)]
      guard pointee.kind == .reference, pointee.target >= 0, pointee.target != pointer,
        facts.declarations[Int(pointee.target)].kind == .variable,
        pointees[pointer, default: []].count < CodeReader.mostPointees
      else { continue }
      pointees[pointer, default: []].append(pointee)
    }
  }

  /// Lets what is written through a pointer go to what it points to.
  mutating func writeToPointees(
    _ from: ValueIndex, _ place: ValueIndex, _ kind: FlowKind, throughPointer: Bool
  ) {
    guard !pointees.isEmpty, place >= 0 else { return }
    var pointer = facts.values[Int(place)]
    let isElement = pointer.kind == .element && pointer.base >= 0
    if isElement { pointer = facts.values[Int(pointer.base)] }
    guard isElement || throughPointer, pointer.kind == .reference,
      let all = pointees[pointer.target]
    else { return }
    for pointee in all {
      let copy = value(
        .reference, name: pointee.name, target: pointee.target,
        offset: facts.values[Int(place)].offset)
      flow(from, copy, kind)
    }
  }
}

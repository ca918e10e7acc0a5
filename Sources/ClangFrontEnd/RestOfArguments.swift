import SourceModel

/// `...`: what a function is given beyond the parameters that have names.
extension CodeReader {
  /// Declares the parameter that takes it; `position` is at the dots.
  mutating func declareRest() {
    declareRest(at: position)
    advance()
  }

  mutating func declareRest(at dots: Int) {
    let rest = declare(
      .parameter, .takesRest, name: facts.names.add("..."), offset: tokens[dots].start)
    facts.declarations[Int(rest)].end = tokens[dots].end
  }

  /// What the function around was given beyond its named parameters; -1 where it takes no more.
  mutating func restOfArguments(at offset: UInt32) -> ValueIndex {
    let name = facts.names.add("...")
    let rest = binding(of: name)
    return rest < 0 ? -1 : value(.reference, name: name, target: rest, offset: offset)
  }

  /// `va_start(list, last)`: from there on the name of the list means the arguments themselves, so that what a
  /// function writes of them to a buffer is known to come from its parameter and from nothing else.
  mutating func nameRest(_ source: ValueIndex, _ place: ValueIndex) {
    let list = facts.values[Int(place)]
    let rest = facts.values[Int(source)]
    guard list.kind == .reference, rest.kind == .reference, rest.target >= 0,
      facts.declarations[Int(rest.target)].traits.contains(.takesRest)
    else { return }
    bind(list.name, to: rest.target)
  }
}

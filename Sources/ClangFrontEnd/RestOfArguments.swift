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

  /// `va_start(list, last)`, `va_copy(list, other)`: from there on the name of the list means the parameter itself, so
  /// that what a function makes of it is known to be made of what that call gave.
  mutating func rename(_ place: ValueIndex, to source: ValueIndex) {
    let list = facts.values[Int(place)]
    let target = facts.values[Int(source)].target
    guard list.kind == .reference, facts.values[Int(source)].kind == .reference, target >= 0,
      facts.declarations[Int(target)].kind == .parameter
    else { return }
    bind(list.name, to: target)
  }
}

import SourceModel

/// What there is to know of the values of one file before its steps are made.
struct UsedNames: Sendable {
  /// For each name its symbol; 0 for a name that no declaration and no rule has.
  let symbols: [Symbol]
  /// The symbols that values have, each once.
  let used: [Symbol]
  let returning: ReturningParameters

  /// - Parameter declared: the symbols that are known already.
  init(_ held: HeldFacts, _ tree: Symbols, _ declared: [Symbol]) {
    let facts = held.valuesOnly
    symbols = tree.symbols(of: facts.names, declared)
    let isReturning = facts.declarations.contains { $0.traits.contains(.isWrittenThrough) }
    returning = isReturning ? ReturningParameters(held.shared) : ReturningParameters()
    var isSeen = [Bool](repeating: false, count: symbols.count)
    var used: [Symbol] = []
    for value in facts.values where value.kind == .reference || value.kind == .member {
      let number = Int(value.name.number)
      guard !isSeen[number] else { continue }
      isSeen[number] = true
      used.append(symbols[number])
      guard facts.language.group == .objectiveC else { continue }
      for (name, _) in facts.names.withBytes(of: value.name, { Selector($0) }).splits {
        if let symbol = tree.find(name) { used.append(symbol) }
      }
    }
    self.used = used
  }
}

import SourceModel

/// What there is to know of the values of one file before its steps are made.
struct UsedNames: Sendable {
  /// For each name its symbol; 0 for a name that no declaration and no rule has.
  let symbols: [Symbol]
  /// The symbols that values have, each once.
  let used: [Symbol]
  let returning: ReturningParameters
  let stores: ParameterStores
  let tuples: ReturnedTuples

  /// - Parameters:
  ///   - declared: the symbols that are known already.
  ///   - isReturning: whether a function of the file writes through a parameter.
  ///   - tuples: for each function of Swift that gives a tuple how many parts that has.
  init(
    _ held: HeldFacts, _ tree: Symbols, _ declared: [Symbol], isReturning: Bool,
    tuples: [DeclarationIndex: Int]
  ) {
    let (names, areUsed) = held.namesInUse
    symbols = tree.symbols(of: names, declared)
    let isReturning = isReturning && held.language.group != .swift
    returning = isReturning ? ReturningParameters(held.shared) : ReturningParameters()
    self.tuples = tuples.isEmpty ? ReturnedTuples() : ReturnedTuples(held.shared, tuples)
    stores = isReturning ? ParameterStores(held.shared) : ParameterStores()
    var used: [Symbol] = []
    used.reserveCapacity(areUsed.count)
    for number in areUsed.indices where areUsed[number] {
      used.append(symbols[number])
      guard held.language.group == .objectiveC else { continue }
      let name = Name(number: UInt32(number))
      for (name, _) in names.withBytes(of: name, { Selector($0) }).splits {
        if let symbol = tree.find(name) { used.append(symbol) }
      }
    }
    self.used = used
  }
}

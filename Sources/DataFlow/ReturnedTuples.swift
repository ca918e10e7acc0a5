import SourceModel

/// What the functions of a file of Swift put into each place of the tuples that they give, where all of these are written
/// out: `return (address, number)`.
struct ReturnedTuples: Sendable {
  /// For each such function the values, by place.
  private var parts: [DeclarationIndex: [[ValueIndex]]] = [:]

  /// Of a file that has none.
  init() {}

  /// - Parameter counts: of the parts of what the functions give that give tuples.
  init(_ facts: TreeFile, _ counts: [DeclarationIndex: Int]) {
    var functions: [ValueIndex: DeclarationIndex] = [:]
    var others: Set<DeclarationIndex> = []
    for edge in facts.edges where edge.kind == .returned && edge.from >= 0 {
      let result = facts.values[Int(edge.to)]
      guard result.kind == .result, counts[result.target] != nil else { continue }
      if facts.values[Int(edge.from)].kind == .collection {
        functions[edge.from] = result.target
      } else {
        others.insert(result.target)
      }
    }
    var elements: [ValueIndex: [ValueIndex]] = [:]
    for edge in facts.edges where edge.kind == .collected && functions[edge.to] != nil {
      elements[edge.to, default: []].append(edge.from)
    }
    // A part that could not be read is left out, so that it is not known which place the others have.
    for (tuple, function) in functions where elements[tuple]?.count != counts[function] {
      others.insert(function)
    }
    for (tuple, function) in functions.sorted(by: { $0.key < $1.key })
    where !others.contains(function) {
      for (place, value) in (elements[tuple] ?? []).enumerated() {
        let empty = [[ValueIndex]](repeating: [], count: counts[function] ?? 0)
        parts[function, default: empty][place].append(value)
      }
    }
  }

  /// The values in a place of what a function gives; nil where that is not known.
  func values(at place: Int, of function: DeclarationIndex) -> [ValueIndex]? {
    guard let parts = parts[function], parts.indices.contains(place) else { return nil }
    return parts[place]
  }
}

extension FileEdges {
  /// `let (address, number) = parts(of: user)`: each gets what the function puts into its place. Whether that is known.
  mutating func addPart(_ index: ValueIndex, _ member: Value) -> Bool {
    guard facts.isSwift, member.kind == .member, member.base >= 0,
      case let made = facts.values[Int(member.base)], made.kind == .call, made.target >= 0,
      let place = Int(facts.names[member.name])
    else { return false }
    let call = facts.calls[Int(made.target)]
    let meaning = found.meanings[functions.meaning(of: call, &found)]
    var values: [Node] = []
    for number in meaning.functions {
      let function = found.meanings.functions[number]
      let file = tree.file(of: function)
      guard
        let given = tree.tuples[file].values(
          at: place, of: function - tree.firstDeclarations[file])
      else { return false }
      values += given.map { layout.node(of: $0, in: file) }
    }
    guard !meaning.functions.isEmpty else { return false }
    for value in values { addNodes(value, firstValue + index, .returned) }
    entered.append(
      Call(
        callee: call.callee, result: index, arguments: call.arguments, offset: call.offset))
    return true
  }
}

extension TreeBuilder {
  /// For each file the functions that give tuples, with how many parts these have.
  func functionsGivingTuples() -> [[DeclarationIndex: Int]] {
    (0..<firstDeclarations.count - 1).map { file in
      var counts: [DeclarationIndex: Int] = [:]
      for number in firstDeclarations[file]..<firstDeclarations[file + 1]
      where kindOf[Int(number)] == .function {
        if case .tuple(let parts)? = types[typeOf[Int(number)]] {
          counts[number - firstDeclarations[file]] = parts.count
        }
      }
      return counts
    }
  }
}

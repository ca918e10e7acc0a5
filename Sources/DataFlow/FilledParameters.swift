import SourceModel

/// Which parameters of functions of C are, behind a call, made of which others: `json_append(list, item)` puts an object
/// into one of its own type, and `json_write(buffer, list)`, which calls itself, writes all that was ever put into it.
struct FilledParameters: Sendable {
  /// For each parameter those that it is filled with.
  private(set) var sources: [TreeDeclaration: [TreeDeclaration]] = [:]
  /// The types of what is filled by functions that go through all of an object.
  private(set) var buffers: Set<Symbol> = []
  /// The types of what is filled in any way.
  private(set) var types: Set<Symbol> = []

  private static let mostRounds = 8
  /// A function that calls more, and those that they call, is none that goes through one object.
  private static let mostReached = 200

  private struct Pair: Hashable {
    let into: TreeDeclaration
    let from: TreeDeclaration
  }

  private struct Handing {
    let function: TreeDeclaration
    let callee: TreeDeclaration
    let arguments: [[TreeDeclaration]]
  }

  /// - Parameters:
  ///   - stores: by file.
  ///   - symbols: for each file the symbols of its names.
  init(
    _ builder: borrowing TreeBuilder, _ parameters: NumberLists<TreeDeclaration>,
    _ stores: [ParameterStores],
    _ symbols: [[Symbol]]
  ) {
    guard stores.contains(where: { !$0.stores.isEmpty }) else { return }
    func type(_ parameter: TreeDeclaration) -> Symbol {
      let name = builder.types.name(of: builder.typeOf[Int(parameter)]) ?? 0
      return builder.scopes.declares(name) ? name : 0
    }
    var pairs: Set<Pair> = []
    var links: Set<Pair> = []
    for (file, each) in stores.enumerated() {
      let first = builder.firstDeclarations[file]
      for store in each.stores {
        let pair = Pair(into: first + store.into, from: first + store.from)
        pairs.insert(pair)
        if store.isWhole, type(pair.into) != 0, type(pair.into) == type(pair.from) {
          links.insert(pair)
        }
      }
    }
    guard !links.isEmpty else { return }
    let handings = FilledParameters.handings(builder, stores, symbols)
    FilledParameters.spread(&pairs, handings, parameters)
    FilledParameters.spread(&links, handings, parameters)
    let linked = Set(links.map { type($0.into) })
    var written = pairs.filter {
      linked.contains(type($0.from)) && type($0.into) != type($0.from) && type($0.into) != 0
    }
    let walkers = FilledParameters.walkers(
      among: Set(written.map { builder.parentOf[Int($0.into)] }), handings)
    written = written.filter { walkers.contains(builder.parentOf[Int($0.into)]) }
    FilledParameters.spread(&written, handings, parameters)
    for pair in links.union(written).sorted(by: { ($0.into, $0.from) < ($1.into, $1.from) }) {
      sources[pair.into, default: []].append(pair.from)
    }
    buffers = Set(written.map { type($0.into) })
    types = buffers.union(linked)
  }

  /// The calls of functions that the tree defines once under their name, or in the same file.
  private static func handings(
    _ builder: borrowing TreeBuilder, _ stores: [ParameterStores], _ symbols: [[Symbol]]
  ) -> [Handing] {
    var functions: [Symbol: [TreeDeclaration]] = [:]
    for index in builder.kindOf.indices
    where builder.kindOf[index] == .function && builder.parentOf[index] < 0
      && !builder.traitsOf[index].contains(.isForward)
    {
      functions[builder.nameOf[index], default: []].append(TreeDeclaration(index))
    }
    var all: [Handing] = []
    for (file, each) in stores.enumerated() {
      let first = builder.firstDeclarations[file]
      let own = first..<builder.firstDeclarations[file + 1]
      for handing in each.handings {
        guard let named = functions[symbols[file][Int(handing.callee.number)]],
          let callee = named.first(where: own.contains) ?? (named.count == 1 ? named[0] : nil)
        else { continue }
        all.append(
          Handing(
            function: first + handing.function, callee: callee,
            arguments: handing.arguments.map { $0.map { first + $0 } }))
      }
    }
    return all
  }

  /// What a function does with what it is given, who calls it with its own parameters does with those.
  private static func spread(
    _ pairs: inout Set<Pair>, _ handings: [Handing], _ parameters: NumberLists<TreeDeclaration>
  ) {
    for _ in 0..<mostRounds {
      let before = pairs.count
      for handing in handings {
        for (into, place) in zip(handing.arguments, parameters[handing.callee])
        where !into.isEmpty {
          for (from, other) in zip(handing.arguments, parameters[handing.callee])
          where !from.isEmpty && pairs.contains(Pair(into: place, from: other)) {
            for one in into {
              for another in from where one != another {
                pairs.insert(Pair(into: one, from: another))
              }
            }
          }
        }
      }
      if pairs.count == before { return }
    }
  }

  /// Of functions those that call themselves, by way of others or at once.
  private static func walkers(
    among candidates: Set<TreeDeclaration>, _ handings: [Handing]
  ) -> Set<TreeDeclaration> {
    var called: [TreeDeclaration: Set<TreeDeclaration>] = [:]
    for handing in handings { called[handing.function, default: []].insert(handing.callee) }
    return candidates.filter { function in
      var reached = called[function] ?? []
      for _ in 0..<mostRounds where !reached.contains(function) && reached.count < mostReached {
        let before = reached.count
        for each in reached { reached.formUnion(called[each] ?? []) }
        if reached.count == before { break }
      }
      return reached.contains(function)
    }
  }
}

extension FileEdges {
  /// What a call puts into an object that it is given is in it from then on.
  mutating func addFilled(
    _ parameter: TreeDeclaration, _ argument: ValueIndex, _ matches: Range<Int>, of call: Call
  ) {
    guard !facts.isSwift, let sources = tree.filled.sources[parameter] else { return }
    switch facts.values[Int(argument)].kind {
    case .reference, .member, .element: break
    case .literal, .call, .collection, .text, .closure, .keyPath, .declaration, .result, .operation:
      return
    }
    for index in matches {
      let match = found.meanings.matches[index]
      guard sources.contains(match.place) else { continue }
      add(
        facts.arguments[Int(call.arguments.start) + match.argument].value, argument, .assigned)
    }
    addInto(argument)
    addToMentions(argument)
  }

  /// `return buffer->start;` gives what is in the buffer, by whatever member it was put there.
  mutating func addBuffers() {
    guard !facts.isSwift, !tree.filled.types.isEmpty else { return }
    for edge in facts.edges where edge.kind == .returned && edge.from >= 0 {
      let given = facts.values[Int(edge.from)]
      guard given.kind == .member, given.base >= 0,
        case let base = facts.values[Int(given.base)], base.kind == .reference, base.target >= 0,
        facts.declarations[Int(base.target)].kind == .parameter,
        let type = tree.types.name(of: types[Int(given.base)]), tree.filled.buffers.contains(type)
      else { continue }
      add(given.base, edge.from, .derived)
    }
    // What is put into one object is not what others hold in that member.
    for (index, value) in facts.values.enumerated()
    where value.kind == .member && value.base >= 0 && isWritten[index] {
      if let type = tree.types.name(of: types[Int(value.base)]), tree.filled.types.contains(type) {
        made.insert(ValueIndex(index))
      }
    }
  }
}

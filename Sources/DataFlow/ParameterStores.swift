import SourceModel

/// What the functions of a file of C store of one parameter in what another points to, and which parameters they hand on
/// to whom.
struct ParameterStores: Sendable {
  /// Something that is a part of one parameter is written into another.
  struct Store: Sendable {
    let into: DeclarationIndex
    let from: DeclarationIndex
    /// It is no part, but the parameter itself.
    let isWhole: Bool
  }

  /// A call in a function, with the parameters of that function that its arguments are parts of.
  struct Handing: Sendable {
    let function: DeclarationIndex
    let callee: Name
    let arguments: [[DeclarationIndex]]
  }

  private(set) var stores: [Store] = []
  private(set) var handings: [Handing] = []

  /// Members by which an object names the one that it is a part of, or that stands before it.
  private static let backward: Set<String> = ["parent", "prev", "previous", "owner", "up", "back"]
  private static let deepest = 32
  private static let mostRoots = 8

  init() {}

  init(_ facts: TreeFile) {
    let roots = Roots(facts)
    for edge in facts.edges where edge.from >= 0 && edge.kind != .returned {
      guard case let place = facts.values[Int(edge.to)],
        place.kind == .member || place.kind == .element || roots.isPointedTo(place),
        !ParameterStores.backward.contains(facts.names[place.name])
      else { continue }
      for into in roots.of(edge.to) {
        for from in roots.of(edge.from) where from != into {
          let isWhole = facts.values[Int(edge.from)].kind == .reference
          stores.append(Store(into: into, from: from, isWhole: isWhole))
        }
      }
    }
    for call in facts.calls where call.callee >= 0 {
      let callee = facts.values[Int(call.callee)]
      guard callee.kind == .reference, case let function = roots.function(around: callee.scope),
        function >= 0
      else { continue }
      let arguments = facts.arguments[call.arguments.range].map { roots.of($0.value) }
      handings.append(Handing(function: function, callee: callee.name, arguments: arguments))
    }
  }

  /// Of which parameters values are parts.
  private struct Roots {
    let facts: TreeFile
    /// For each local variable, and each value of an operator, what it is given.
    private var given: [DeclarationIndex: [ValueIndex]] = [:]
    private var parts: [ValueIndex: [ValueIndex]] = [:]

    init(_ facts: TreeFile) {
      self.facts = facts
      for edge in facts.edges where edge.from >= 0 {
        let place = facts.values[Int(edge.to)]
        if place.kind == .operation {
          parts[edge.to, default: []].append(edge.from)
        } else if place.kind == .reference || place.kind == .declaration, place.target >= 0,
          facts.declarations[Int(place.target)].kind == .variable,
          facts.declarations[Int(place.target)].parent >= 0
        {
          given[place.target, default: []].append(edge.from)
        }
      }
    }

    /// Whether a place is what a parameter points to: `*out = text`.
    func isPointedTo(_ place: Value) -> Bool {
      place.kind == .reference && place.target >= 0
        && facts.declarations[Int(place.target)].kind == .parameter
        && facts.declarations[Int(place.target)].traits.contains(.isWrittenThrough)
    }

    func of(_ value: ValueIndex) -> [DeclarationIndex] {
      var found: [DeclarationIndex] = []
      var seen: Set<DeclarationIndex> = []
      add(value, &found, &seen, depth: 0)
      return found
    }

    private func add(
      _ index: ValueIndex, _ found: inout [DeclarationIndex], _ seen: inout Set<DeclarationIndex>,
      depth: Int
    ) {
      guard index >= 0, depth < ParameterStores.deepest, found.count < ParameterStores.mostRoots
      else { return }
      let value = facts.values[Int(index)]
      switch value.kind {
      case .reference:
        guard value.target >= 0, seen.insert(value.target).inserted else { return }
        if isOfFunction(value.target) { found.append(value.target) }
        for each in given[value.target] ?? [] { add(each, &found, &seen, depth: depth + 1) }
      case .member, .element:
        if value.base < index { add(value.base, &found, &seen, depth: depth + 1) }
      case .operation:
        for part in parts[index] ?? [] where part < index {
          add(part, &found, &seen, depth: depth + 1)
        }
      case .literal, .call, .collection, .text, .closure, .keyPath, .declaration, .result: return
      }
    }

    /// Whether a declaration is a parameter of a function, and none of a macro, whose uses are told elsewhere.
    private func isOfFunction(_ index: DeclarationIndex) -> Bool {
      let declaration = facts.declarations[Int(index)]
      return declaration.kind == .parameter && function(around: declaration.parent) >= 0
    }

    func function(around scope: DeclarationIndex) -> DeclarationIndex {
      scope >= 0 && facts.declarations[Int(scope)].kind == .function ? scope : -1
    }
  }
}

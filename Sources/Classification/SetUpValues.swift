import RuleCatalog
import SourceModel

// What a program reads of its environment, whoever runs it has set: no person told the app.
extension FileReader {
  /// Whether a declaration is given what a program is set up with, of a category that this is no data of:
  /// `let password = Environment.get("DATABASE_PASSWORD")`.
  mutating func isOperators(_ claim: NameClaim, _ declaration: Declaration) -> Bool {
    guard declaration.initialValue >= 0, declaration.kind != .parameter else { return false }
    let conditions = catalog.categories[claim.category].conditions
    return conditions.contains { $0.notOf.contains(FixedVocabulary.operator.rawValue) }
      && isSetUp(declaration.initialValue)
  }

  /// Whether a value is one of the environment, or that or something else.
  private mutating func isSetUp(_ value: ValueIndex) -> Bool {
    if let knownSettings { return knownSettings.contains(value) }
    var found: Set<ValueIndex> = []
    for call in facts.calls where call.callee >= 0 && call.result >= 0 {
      if readsEnvironment(facts.values[Int(call.callee)]) { found.insert(call.result) }
    }
    for (index, value) in facts.values.enumerated()
    where value.kind == .element && value.base >= 0 && isEnvironment(facts.values[Int(value.base)])
    {
      found.insert(ValueIndex(index))
    }
    if !found.isEmpty {
      for edge in facts.edges where edge.from >= 0 && found.contains(edge.from) {
        if facts.values[Int(edge.to)].kind == .operation { found.insert(edge.to) }
      }
    }
    knownSettings = found
    return found.contains(value)
  }

  /// `Environment.get`, `getenv`.
  private func readsEnvironment(_ function: Value) -> Bool {
    switch function.kind {
    case .reference:
      return facts.names.withBytes(of: function.name) { name in
        name.elementsEqual("getenv".utf8) || name.elementsEqual("secure_getenv".utf8)
      }
    case .member:
      return function.base >= 0
        && facts.names.withBytes(of: function.name) { $0.elementsEqual("get".utf8) }
        && isEnvironment(facts.values[Int(function.base)])
    case .element, .literal, .call, .collection, .text, .closure, .keyPath, .declaration, .result,
      .operation:
      return false
    }
  }

  /// `Environment` of Vapor, `environment` of `ProcessInfo` and of Hummingbird.
  private func isEnvironment(_ value: Value) -> Bool {
    guard value.kind == .reference || value.kind == .member else { return false }
    return facts.names.withBytes(of: value.name) { name in
      name.elementsEqual("environment".utf8) || name.elementsEqual("Environment".utf8)
        || name.elementsEqual("env".utf8)
    }
  }
}

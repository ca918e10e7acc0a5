import RuleCatalog
import SourceModel

/// What rules of sinks ask of a call besides its name.
extension FileEdges {
  /// Whether a call is one that a rule means.
  mutating func holds(_ condition: SinkCondition?, _ call: Call, _ callee: Value) -> Bool {
    guard let condition else { return true }
    switch condition.place {
    case .argument(let position):
      guard position < call.arguments.count else { return condition.test == .isNot }
      let value = facts.arguments[Int(call.arguments.start) + position].value
      switch condition.test {
      case .is: return value >= 0 && isGiven(condition.constants, value)
      case .isNot: return value < 0 || !isGiven(condition.constants, value, only: true)
      case .mentions: return mentions(condition.constants, in: value)
      }
    case .maker:
      guard callee.kind == .member else { return false }
      return mentions(condition.constants, in: callee.base)
    case .preparation(let functions):
      return prepares(call, functions, condition.constants)
    }
  }

  /// Whether a value is one of some constants by its name, or a variable of C that the file gives one of them:
  /// `log_file = stderr`.
  ///
  /// - Parameter only: and nothing else.
  private mutating func isGiven(
    _ constants: [String], _ value: ValueIndex, only: Bool = false
  ) -> Bool {
    if constants.contains(name(of: value)) { return true }
    let variable = facts.values[Int(value)]
    guard !facts.isSwift, variable.kind == .reference, variable.target >= 0 else { return false }
    let given = given(to: variable.target).map { name(of: $0) }
    return only
      ? !given.isEmpty && given.allSatisfy(constants.contains)
      : given.contains(where: constants.contains)
  }

  /// What the file gives a variable, but for nothing.
  private mutating func given(to variable: DeclarationIndex) -> [ValueIndex] {
    if let givenValues { return givenValues[variable] ?? [] }
    var all: [DeclarationIndex: [ValueIndex]] = [:]
    func add(_ value: ValueIndex, to variable: DeclarationIndex) {
      guard value >= 0, variable >= 0, case let kind = facts.values[Int(value)].kind,
        kind == .reference || kind == .call, name(of: value) != "NULL"
      else { return }
      all[variable, default: []].append(value)
    }
    for (index, declaration) in facts.declarations.enumerated()
    where declaration.kind == .variable {
      add(declaration.initialValue, to: DeclarationIndex(index))
    }
    for edge in facts.edges where edge.kind == .assigned && edge.to >= 0 {
      let place = facts.values[Int(edge.to)]
      if place.kind == .reference { add(edge.from, to: place.target) }
    }
    givenValues = all
    return all[variable] ?? []
  }

  /// What a value is called; of a call what it calls.
  private func name(of index: ValueIndex) -> String {
    let value = facts.values[Int(index)]
    guard value.kind == .call, value.target >= 0,
      case let callee = facts.calls[Int(value.target)].callee, callee >= 0
    else { return facts.names[value.name] }
    return facts.names[facts.values[Int(callee)].name]
  }

  /// Whether one of some constants stands in the expression of a value, or in the one that the variable it
  /// names was given first. So many parts of it are looked at and no more.
  private func mentions(_ constants: [String], in value: ValueIndex) -> Bool {
    var waiting = [value]
    var seen: Set<ValueIndex> = []
    while let index = waiting.popLast(), seen.count < 64 {
      guard index >= 0, seen.insert(index).inserted else { continue }
      let value = facts.values[Int(index)]
      switch value.kind {
      case .reference, .member:
        if constants.contains(facts.names[value.name]) { return true }
        if value.target >= 0 {
          waiting.append(facts.declarations[Int(value.target)].initialValue)
        }
        waiting.append(value.base)
      case .call:
        guard value.target >= 0 else { continue }
        let call = facts.calls[Int(value.target)]
        waiting.append(call.callee)
        waiting += facts.arguments[call.arguments.range].map(\.value)
      case .literal:
        guard value.target >= 0 else { continue }
        if constants.contains(facts.names[facts.literals[Int(value.target)].text]) { return true }
      case .operation, .collection:
        waiting += facts.edges.filter { $0.to == index }.map(\.from)
      case .element: waiting.append(value.base)
      case .text, .closure, .keyPath, .declaration, .result: continue
      }
    }
    return false
  }

  /// Whether what a call is given first was prepared with one of some constants in the same function.
  private func prepares(_ call: Call, _ functions: [String], _ constants: [String]) -> Bool {
    guard let subject = firstArgument(of: call), subject.target >= 0, call.result >= 0 else {
      return false
    }
    let scope = facts.values[Int(call.result)].scope
    return facts.calls.contains { other in
      guard other.callee >= 0, other.result >= 0,
        facts.values[Int(other.result)].scope == scope,
        functions.contains(name(of: other.callee)),
        let first = firstArgument(of: other), first.target == subject.target
      else { return false }
      return facts.arguments[other.arguments.range].contains {
        mentions(constants, in: $0.value)
      }
    }
  }

  /// The name that a call is given first; nil where it is no name.
  private func firstArgument(of call: Call) -> Value? {
    guard call.arguments.count > 0 else { return nil }
    let index = facts.arguments[Int(call.arguments.start)].value
    guard index >= 0, facts.values[Int(index)].kind == .reference else { return nil }
    return facts.values[Int(index)]
  }
}

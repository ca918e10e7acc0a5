import SourceModel

/// Calls that give what a closure gives, or what it hands to what it is given.
extension FileEdges {
  /// `withCheckedContinuation { $0.resume(returning: address) }`, `Task { address }`, `Future { $0(.success(address)) }`
  mutating func addBridged(_ call: Call) {
    for number in call.arguments.range {
      let argument = facts.arguments[number].value
      guard argument >= 0, facts.values[Int(argument)].kind == .closure else { continue }
      add(argument, call.result, .given)
      for parameter in tree.parameters(of: first + facts.values[Int(argument)].target) {
        for value in given(through: parameter) {
          addNodes(firstValue + value, node(of: parameter), .given)
        }
        for place in places(keeping: parameter) { addNodes(place, node(of: parameter), .given) }
        addNodes(node(of: parameter), firstValue + call.result, .given)
      }
    }
  }

  /// `AsyncStream { continuation in self.continuation = continuation }`: what is handed to a place that keeps a parameter of
  /// a closure is handed to the parameter.
  private mutating func places(keeping parameter: TreeDeclaration) -> [Node] {
    if keepers == nil {
      var all: [TreeDeclaration: [Node]] = [:]
      for edge in facts.edges where edge.kind == .assigned && edge.from >= 0 && edge.to >= 0 {
        let kept = facts.values[Int(edge.from)]
        guard kept.kind == .reference, kept.target >= 0, targets[Int(edge.to)] >= 0,
          facts.values[Int(edge.to)].kind != .declaration,
          case let parameter = facts.declarations[Int(kept.target)], parameter.kind == .parameter,
          parameter.parent >= 0, facts.declarations[Int(parameter.parent)].kind == .closure
        else { continue }
        all[first + kept.target, default: []].append(node(of: targets[Int(edge.to)]))
      }
      keepers = all
    }
    return keepers?[parameter] ?? []
  }

  /// `let (stream, continuation) = AsyncStream.makeStream(of: String.self)`: the one gives what the other is handed.
  mutating func addStreamPair(_ call: Call) {
    guard call.callee >= 0,
      symbols[Int(facts.values[Int(call.callee)].name.number)] == tree.words.makeStream
    else { return }
    // The parts stand behind the call, each before the variable that it is given to.
    let behind = facts.values[Int(call.result)...].indices.prefix(FileEdges.mostBehind).dropLast()
    let parts = behind.filter {
      facts.values[$0].kind == .member && facts.values[$0].base == call.result
    }
    guard parts.count == 2, case let continuation = facts.values[parts[1] + 1],
      continuation.kind == .declaration, continuation.target >= 0
    else { return }
    addNodes(
      node(of: first + continuation.target), firstValue + ValueIndex(parts[0]), .given)
  }

  private static let mostBehind = 64

  /// `Observable.create { observer in observer.onNext(address) }`, of RxSwift and others: a type makes a value by what a
  /// closure says.
  @inline(__always)
  func isMadeByClosure(_ call: Call) -> Bool {
    guard call.callee >= 0, case let callee = facts.values[Int(call.callee)],
      callee.kind == .member, callee.base >= 0,
      facts.names.withBytes(of: callee.name, { $0.elementsEqual("create".utf8) })
    else { return false }
    var base = facts.values[Int(callee.base)]
    // `Observable<String>.create`
    if base.kind == .element, base.base >= 0 { base = facts.values[Int(base.base)] }
    return base.kind == .reference && words.isCapital(base.name)
  }

  /// `.onChange(of: account) { account in ... }`
  mutating func addWatched(_ call: Call) {
    let arguments = facts.arguments[call.arguments.range].filter { $0.value >= 0 }
    for closure in arguments {
      for parameter in parameters(ofClosure: closure.value) {
        for watched in arguments where watched.value != closure.value {
          addNodes(firstValue + watched.value, parameter, .iterated)
        }
      }
    }
  }

  /// The parameters of a closure; none of any other value.
  func parameters(ofClosure value: ValueIndex) -> [Node] {
    guard value >= 0, case let closure = facts.values[Int(value)], closure.kind == .closure,
      closure.target >= 0
    else { return [] }
    return tree.parameters(of: first + closure.target).map { node(of: $0) }
  }

  /// `guests.reduce(into: [:]) { $0[$1.id] = $1.email }`: it gives what the closure changes.
  mutating func addAccumulated(_ call: Call) {
    guard let start = call.arguments.range.first,
      facts.names.withBytes(of: facts.arguments[start].label, { $0.elementsEqual("into".utf8) })
    else { return }
    for number in call.arguments.range.dropFirst() {
      if let changed = parameters(ofClosure: facts.arguments[number].value).first {
        addNodes(changed, firstValue + call.result, .given)
      }
    }
  }

  /// What calls of the file give to a parameter that is called.
  private mutating func given(through parameter: TreeDeclaration) -> [ValueIndex] {
    if givenThrough == nil {
      var given: [TreeDeclaration: [ValueIndex]] = [:]
      for call in facts.calls where call.callee >= 0 {
        let target = targets[Int(call.callee)]
        guard target >= 0, tree.kindOf[Int(target)] == .parameter else { continue }
        for argument in facts.arguments[call.arguments.range] where argument.value >= 0 {
          given[target, default: []].append(argument.value)
        }
      }
      givenThrough = given
    }
    return givenThrough?[parameter] ?? []
  }
}

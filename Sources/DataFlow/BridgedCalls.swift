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
        addNodes(node(of: parameter), firstValue + call.result, .given)
      }
    }
  }

  /// `Observable.create { observer in observer.onNext(address) }`, of RxSwift and others: a type makes a value by what a
  /// closure says.
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

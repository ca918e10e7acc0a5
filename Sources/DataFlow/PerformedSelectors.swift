import SourceModel

// Methods that Foundation is told to call, and what it is to give them.
extension FileEdges {
  /// `[self performSelector:@selector(show:) withObject:text afterDelay:1]`, `[NSTimer ... selector:@selector(tick:)
  /// userInfo:text repeats:NO]`.
  mutating func addPerformed(_ call: Call) {
    guard !facts.isSwift, call.arguments.count > 1, call.callee >= 0,
      case let callee = facts.values[Int(call.callee)], callee.kind == .member
    else { return }
    let arguments = facts.arguments[call.arguments.range].filter { $0.value >= 0 }
    guard let selector = arguments.first(where: { isSelector($0.value) }) else { return }
    let given = arguments.filter { facts.names[$0.label] == "withObject" }
    let informed = arguments.filter { facts.names[$0.label] == "userInfo" }
    guard !given.isEmpty || !informed.isEmpty else { return }
    let target = arguments.first { ["target", "toTarget"].contains(facts.names[$0.label]) }
    for method in methods(selector.value, of: target?.value ?? callee.base) {
      let parameters = tree.parameters(of: method)
      for (argument, parameter) in zip(given, parameters) {
        addNodes(firstValue + argument.value, node(of: parameter), .parameter)
      }
      for argument in informed {
        for read in informations(of: parameters.first) {
          addNodes(firstValue + argument.value, firstValue + read, .notified)
        }
      }
    }
  }

  private func isSelector(_ value: ValueIndex) -> Bool {
    let value = facts.values[Int(value)]
    return value.kind == .reference
      && facts.names.withBytes(of: value.name) { $0.last == UInt8(ascii: ":") }
  }

  /// The methods of that selector that have a body, of the type of an object.
  private func methods(_ selector: ValueIndex, of object: ValueIndex) -> [TreeDeclaration] {
    guard object >= 0, let type = tree.types.name(of: types[Int(object)]) else { return [] }
    let symbol = symbols[Int(facts.values[Int(selector)].name.number)]
    return tree.members(symbol, of: type).filter { tree.kindOf[Int($0)] == .function }
  }

  /// Where a method of this file reads what a timer was given to know.
  private mutating func informations(of timer: TreeDeclaration?) -> [ValueIndex] {
    guard let timer, tree.file(of: timer) == file else { return [] }
    if reads == nil { reads = NotificationReads(facts, targets) }
    return (reads?[timer] ?? []).filter { $0.member == .userInfo }.map(\.value)
  }
}

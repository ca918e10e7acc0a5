import SourceModel

/// Makes the steps of one file, within it and into the functions and properties of the tree.
struct FileEdges {
  private(set) var from: [Node] = []
  private(set) var to: [Node] = []
  private(set) var kinds: [StepKind] = []
  /// Numbers of the calls of functions that the tree does not have.
  private(set) var outward: [Int] = []

  /// Which closures are handed to what, and called through what.
  private(set) var closures = HandedClosures()

  private let tree: LinkedTree
  private let first: TreeDeclaration
  private let facts: FileFacts
  private let firstValue: Node
  private let firstDeclaration: Node
  private let functions: CalledFunctions
  private let returning: [ReturningParameters]
  private let firstValues: [Node]
  private let targets: [TreeDeclaration]

  init(
    _ tree: LinkedTree, file: Int, firstValues: [Node], firstDeclaration: Node,
    _ returning: [ReturningParameters]
  ) {
    self.tree = tree
    facts = tree.files[file]
    first = tree.firstDeclarations[file]
    self.firstValues = firstValues
    self.returning = returning
    firstValue = firstValues[file]
    self.firstDeclaration = firstDeclaration
    let resolver = FileResolver(tree, file: file)
    targets = resolver.targets
    functions = CalledFunctions(tree, file: file, resolver)
  }

  mutating func build() {
    var written: Set<ValueIndex> = []
    for edge in facts.edges where !isAnswer(edge.to) {
      add(edge.from, edge.to, edge.kind.step)
      written.insert(edge.to)
      handOver(edge.from, to: targets[Int(edge.to)])
    }
    for (index, value) in facts.values.enumerated() {
      addPlace(ValueIndex(index), value, isWritten: written.contains(ValueIndex(index)))
    }
    for index in facts.calls.indices { addCall(index) }
    addAccessors()
  }

  /// What is written to a property with accessors is what they are given.
  private mutating func addAccessors() {
    for declaration in facts.declarations where declaration.kind == .parameter {
      guard declaration.parent >= 0 else { continue }
      let accessor = facts.declarations[Int(declaration.parent)]
      guard accessor.kind == .accessor, accessor.parent >= 0 else { continue }
      for parameter in tree.parameters[first + declaration.parent] ?? [] {
        addNodes(node(of: first + accessor.parent), node(of: parameter), .mention)
      }
    }
  }

  private mutating func handOver(_ value: ValueIndex, to target: TreeDeclaration) {
    guard value >= 0, target >= 0, facts.values[Int(value)].kind == .closure else { return }
    closures.hand(first + facts.values[Int(value)].target, to: target)
  }

  private mutating func add(_ start: ValueIndex, _ end: ValueIndex, _ kind: StepKind) {
    guard start >= 0, end >= 0, start != end else { return }
    addNodes(firstValue + start, firstValue + end, kind)
  }

  private mutating func addNodes(_ start: Node, _ end: Node, _ kind: StepKind) {
    from.append(start)
    to.append(end)
    kinds.append(kind)
  }

  private func node(of declaration: TreeDeclaration) -> Node { firstDeclaration + declaration }

  /// A comparison or a test: what it gives says yes or no, and no longer whose data it was.
  private func isAnswer(_ value: ValueIndex) -> Bool {
    guard value >= 0, facts.values[Int(value)].kind == .operation else { return false }
    return FileEdges.answers.contains(facts.names[facts.values[Int(value)].name])
  }

  private static let answers: Set<String> = [
    "==", "!=", "<", ">", "<=", ">=", "===", "!==", "~=", "&&", "||", "!", "is", "sizeof",
  ]

  /// Functions of the standard libraries that only answer about what they are given.
  private static let answering: Set<String> = [
    "contains", "hasPrefix", "hasSuffix", "starts", "isEqual", "isEqualToString:", "hasPrefix:",
    "hasSuffix:", "containsString:", "isEqual:", "strlen", "strcmp", "strncmp", "strcasecmp",
    "memcmp", "length", "count",
  ]

  private func isAnswering(_ call: Call) -> Bool {
    guard call.callee >= 0 else { return false }
    return FileEdges.answering.contains(facts.names[facts.values[Int(call.callee)].name])
  }

  /// A method of something, and not a type that is made or a function that stands alone.
  private func isMethod(_ call: Call) -> Bool {
    guard call.callee >= 0 else { return false }
    let callee = facts.values[Int(call.callee)]
    guard callee.kind == .member, callee.base >= 0 else { return false }
    let name = facts.names[callee.name]
    return name != "init" && name.unicodeScalars.first?.properties.isUppercase != true
  }

  private mutating func addPlace(_ index: ValueIndex, _ value: Value, isWritten: Bool) {
    let target = targets[Int(index)]
    switch value.kind {
    case .reference, .declaration:
      guard target >= 0 else { return }
      addNodes(node(of: target), firstValue + index, .mention)
      if isWritten || value.kind == .declaration {
        addNodes(firstValue + index, node(of: target), .mention)
      }
    case .member, .element:
      // A member that the tree declares is a place of its own; any other is a part of the whole.
      if target >= 0 {
        addNodes(node(of: target), firstValue + index, .mention)
        if isWritten { addNodes(firstValue + index, node(of: target), .mention) }
      } else {
        add(value.base, index, .member)
      }
      if isWritten { addInto(index) }
    case .result:
      guard value.target >= 0 else { return }
      addNodes(firstValue + index, node(of: first + value.target), .mention)
      let function = facts.declarations[Int(value.target)]
      if function.kind == .accessor, function.parent >= 0 {
        addNodes(firstValue + index, node(of: first + function.parent), .mention)
      }
    case .literal, .call, .collection, .text, .closure, .keyPath, .operation:
      return
    }
  }

  /// A write to `a.b.c` changes `a.b` and `a`, and so every mention of `a`.
  private mutating func addInto(_ index: ValueIndex) {
    var inner = index
    while inner >= 0 {
      let value = facts.values[Int(inner)]
      guard value.kind == .member || value.kind == .element, targets[Int(inner)] < 0,
        value.base < inner
      else { break }
      add(inner, value.base, .into)
      inner = value.base
    }
    addToMentions(inner)
  }

  /// What one mention of a place is given, all of them hold.
  private mutating func addToMentions(_ index: ValueIndex) {
    guard index >= 0, targets[Int(index)] >= 0 else { return }
    addNodes(firstValue + index, node(of: targets[Int(index)]), .mention)
  }

  private mutating func addCall(_ index: Int) {
    let call = facts.calls[index]
    let arguments = Array(facts.arguments[call.arguments.range])
    let called = functions.candidates(for: call, arguments)
    for function in called.functions {
      let matched = functions.match(arguments, with: function)
      for (argument, parameter) in matched {
        guard argument.value >= 0 else { continue }
        addReturned(through: parameter, to: argument, matched)
        addNodes(firstValue + argument.value, node(of: parameter), .parameter)
        handOver(argument.value, to: parameter)
        // A case of an enumeration is what it was made of.
        if tree.declaration(function).kind == .enumCase {
          add(argument.value, call.result, .result)
        }
      }
      addNodes(node(of: function), firstValue + call.result, .returned)
    }
    for (argument, property) in called.properties where argument.value >= 0 {
      addNodes(firstValue + argument.value, node(of: property), .parameter)
      add(argument.value, call.result, .result)
    }
    guard called.functions.isEmpty, called.properties.isEmpty else { return }
    if call.callee >= 0, targets[Int(call.callee)] >= 0 {
      closures.call(
        through: targets[Int(call.callee)], arguments.map { firstValue + $0.value },
        result: firstValue + call.result)
    }
    outward.append(index)
    addOutward(call, arguments)
  }

  /// What a C function writes to what it is given a pointer to. What it takes from another parameter is
  /// what this call gives for that one, and not what other calls do.
  private mutating func addReturned(
    through parameter: TreeDeclaration, to argument: Argument,
    _ matched: [(Argument, TreeDeclaration)]
  ) {
    let file = tree.file(of: parameter)
    let first = tree.firstDeclarations[file]
    let written = returning[file].written(through: parameter - first)
    for value in written {
      let given = matched.first { returning[file].is($0.1 - first, value) }?.0.value
      if let given, given >= 0 {
        add(given, argument.value, .assigned)
      } else {
        addNodes(firstValues[file] + value, firstValue + argument.value, .assigned)
      }
    }
    if !written.isEmpty { addInto(argument.value) }
  }

  /// Of a function that the tree does not have, what goes in is taken to come out, and to stay in the
  /// object whose method it is.
  private mutating func addOutward(_ call: Call, _ arguments: [Argument]) {
    if !isAnswering(call) { add(call.callee, call.result, .receiverResult) }
    let callee = call.callee >= 0 ? facts.values[Int(call.callee)] : nil
    let receiver = callee?.kind == .member ? callee?.base ?? -1 : -1
    // Only a variable keeps what it is handed, as far as names tell; a singleton serves everybody.
    let keeps =
      receiver >= 0 && facts.values[Int(receiver)].kind == .reference
      && facts.values[Int(receiver)].target >= 0
    for argument in arguments where argument.value >= 0 {
      if !isAnswering(call) {
        add(argument.value, call.result, isMethod(call) ? .methodResult : .result)
      }
      if keeps { add(argument.value, receiver, .receiver) }
    }
    if keeps { addToMentions(receiver) }
  }
}

extension FlowKind {
  fileprivate var step: StepKind {
    switch self {
    case .assigned: .assigned
    case .returned: .returned
    case .interpolated: .interpolated
    case .collected: .collected
    case .derived: .derived
    case .iterated: .iterated
    }
  }
}

import SourceModel

/// The values of one file as a graph: which value's data reaches which other value in one step.
///
/// The order of statements is left out of account: a variable that is ever given an address holds an
/// address wherever it is read.
struct FileGraph {
  /// For each value the steps that lead on from it.
  private(set) var steps: [[Step]]
  /// The value through which all mentions of a declaration share their data.
  private let mentions: [DeclarationIndex: ValueIndex]

  /// One step from a value to another.
  struct Step {
    let to: ValueIndex
    let kind: StepKind
  }

  /// How a step carries data.
  enum StepKind: Equatable {
    case flow(FlowKind)
    /// From one mention of a variable to another.
    case variable
    /// From a value to something read out of it.
    case member
    /// From something written into a value to the whole of it.
    case into
    /// From an argument or receiver to what the call gives.
    case result
    /// From an argument to the object whose method it is passed to.
    case receiver
    /// From an argument to the parameter of a function of this file.
    case parameter
  }

  init(_ facts: FileFacts) {
    steps = Array(repeating: [], count: facts.values.count)
    mentions = FileGraph.mentions(in: facts)
    var written: Set<ValueIndex> = []
    for edge in facts.edges where !FileGraph.isAnswer(edge.to, facts) {
      add(edge.from, edge.to, .flow(edge.kind))
      written.insert(edge.to)
    }
    addMentions(facts, written)
    addCalls(facts)
  }

  /// For each declaration the first value that stands for it or names it.
  private static func mentions(in facts: FileFacts) -> [DeclarationIndex: ValueIndex] {
    var mentions: [DeclarationIndex: ValueIndex] = [:]
    for (index, value) in facts.values.enumerated()
    where (value.kind == .declaration || value.kind == .reference) && value.target >= 0 {
      if mentions[value.target] == nil { mentions[value.target] = ValueIndex(index) }
    }
    return mentions
  }

  /// A comparison or a test: what it gives says yes or no, and no longer whose data it was.
  private static func isAnswer(_ value: ValueIndex, _ facts: FileFacts) -> Bool {
    guard value >= 0, facts.values[Int(value)].kind == .operation else { return false }
    return answers.contains(facts.names[facts.values[Int(value)].name])
  }

  private static let answers: Set<String> = [
    "==", "!=", "<", ">", "<=", ">=", "===", "!==", "~=", "&&", "||", "!", "is", "sizeof",
  ]

  private mutating func add(_ from: ValueIndex, _ to: ValueIndex, _ kind: StepKind) {
    guard from >= 0, to >= 0, from != to, from < steps.count, to < steps.count else { return }
    steps[Int(from)].append(Step(to: to, kind: kind))
  }

  private mutating func addMentions(_ facts: FileFacts, _ written: Set<ValueIndex>) {
    for (index, value) in facts.values.enumerated() {
      let node = ValueIndex(index)
      switch value.kind {
      case .reference, .declaration:
        guard value.target >= 0, let first = mentions[value.target] else { continue }
        add(first, node, .variable)
        if written.contains(node) { add(node, first, .variable) }
      case .member, .element:
        add(value.base, node, .member)
        if written.contains(node) { addInto(facts, from: node) }
      case .literal, .call, .collection, .text, .closure, .keyPath, .result, .operation:
        continue
      }
    }
  }

  /// A write to `a.b.c` changes `a.b` and `a`, and so every mention of `a`.
  private mutating func addInto(_ facts: FileFacts, from node: ValueIndex) {
    var inner = node
    while inner >= 0 {
      let value = facts.values[Int(inner)]
      guard value.kind == .member || value.kind == .element, value.base < inner else { break }
      add(inner, value.base, .into)
      inner = value.base
    }
    addToMention(facts, from: inner)
  }

  /// What one mention of a variable was given, all of them hold.
  private mutating func addToMention(_ facts: FileFacts, from node: ValueIndex) {
    guard node >= 0, facts.values[Int(node)].kind == .reference,
      let first = mentions[facts.values[Int(node)].target]
    else { return }
    add(node, first, .variable)
  }

  private mutating func addCalls(_ facts: FileFacts) {
    var results: [DeclarationIndex: [ValueIndex]] = [:]
    for (index, value) in facts.values.enumerated() where value.kind == .result {
      results[value.target, default: []].append(ValueIndex(index))
    }
    let functions = FunctionTable(facts)
    let returning = ReturningParameters(facts)
    for call in facts.calls {
      add(call.callee, call.result, .result)
      let arguments = Array(facts.arguments[call.arguments.range])
      guard let function = functions.function(called: call, in: facts) else {
        addUnknown(call, arguments, facts)
        continue
      }
      let matched = functions.match(arguments, with: function, in: facts)
      for (argument, parameter) in matched {
        if let mention = mentions[parameter] { add(argument.value, mention, .parameter) }
        for written in returning.written(through: parameter) {
          // What comes from another parameter is what this call gives for it, not what others do.
          let from = matched.first { returning.is($0.1, written) }?.0.value ?? written
          add(from, argument.value, .flow(.assigned))
          addInto(facts, from: argument.value)
        }
      }
      for result in results[function] ?? [] { add(result, call.result, .flow(.returned)) }
    }
  }

  /// Of a function that is not in the file, what goes in is taken to come out, and to stay in the object
  /// whose method it is.
  private mutating func addUnknown(_ call: Call, _ arguments: [Argument], _ facts: FileFacts) {
    let callee = call.callee >= 0 ? facts.values[Int(call.callee)] : nil
    let receiver = callee?.kind == .member ? callee?.base ?? -1 : -1
    // Only a variable keeps what it is handed, as far as this file tells; a singleton serves everybody.
    let keeps =
      receiver >= 0 && facts.values[Int(receiver)].kind == .reference
      && facts.values[Int(receiver)].target >= 0
    for argument in arguments where argument.value >= 0 {
      add(argument.value, call.result, .result)
      guard keeps else { continue }
      add(argument.value, receiver, .receiver)
    }
    if keeps { addToMention(facts, from: receiver) }
  }
}

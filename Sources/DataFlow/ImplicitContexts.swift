import SourceModel

/// Where a file gives values that say only what they are of a type: implicit members, and what such a member makes.
struct ImplicitContexts {
  enum Context {
    /// Assigned to it, or returned as it.
    case place(ValueIndex)
    /// An argument by its number, of a call by its number.
    case argument(Int, call: Int)
    case element(of: ValueIndex)
  }

  /// For each value, where it is an implicit member or a list that holds any, the number of its context, or -1.
  private var numbers: [Int32]
  private var contexts: [Context] = []

  init(_ facts: TreeFile) {
    numbers = Array(repeating: -1, count: facts.values.count)
    // For each value that an implicit member is, or that it makes, that member; else -1.
    var members = numbers
    for (index, value) in facts.values.enumerated()
    where value.kind == .member && value.base < 0 && value.target < 0 {
      members[index] = ValueIndex(index)
    }
    for call in facts.calls where call.result >= 0 && call.callee >= 0 {
      if members[Int(call.callee)] >= 0 { members[Int(call.result)] = members[Int(call.callee)] }
    }
    for edge in facts.edges where edge.from >= 0 && edge.kind == .collected {
      if members[Int(edge.from)] >= 0 { addList(edge.to, facts, &members) }
    }
    for edge in facts.edges where edge.from >= 0 && members[Int(edge.from)] >= 0 {
      switch edge.kind {
      case .assigned, .returned, .derived: add(.place(edge.to), of: members[Int(edge.from)])
      case .collected: add(.element(of: edge.to), of: members[Int(edge.from)])
      case .interpolated, .iterated: continue
      }
    }
    for (number, call) in facts.calls.enumerated() {
      for argument in call.arguments.range {
        let value = facts.arguments[argument].value
        if value >= 0, members[Int(value)] >= 0 {
          add(.argument(argument, call: number), of: members[Int(value)])
        }
      }
    }
  }

  /// A list is asked for as a whole.
  private func addList(_ list: ValueIndex, _ facts: TreeFile, _ members: inout [ValueIndex]) {
    if facts.values[Int(list)].kind == .collection { members[Int(list)] = list }
  }

  private mutating func add(_ context: Context, of member: ValueIndex) {
    guard numbers[Int(member)] < 0 else { return }
    numbers[Int(member)] = Int32(contexts.count)
    contexts.append(context)
  }

  subscript(member: ValueIndex) -> Context? {
    let number = numbers[Int(member)]
    return number < 0 ? nil : contexts[Int(number)]
  }
}

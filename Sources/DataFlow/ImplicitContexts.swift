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

  /// By the implicit member, and by lists that hold any.
  private var contexts: [ValueIndex: Context] = [:]

  init(_ facts: TreeFile) {
    // For each value that an implicit member is, or that it makes, that member.
    var members: [ValueIndex: ValueIndex] = [:]
    for (index, value) in facts.values.enumerated()
    where value.kind == .member && value.base < 0 && value.target < 0 {
      members[ValueIndex(index)] = ValueIndex(index)
    }
    for call in facts.calls {
      if call.result >= 0, let member = members[call.callee] { members[call.result] = member }
    }
    for (number, call) in facts.calls.enumerated() {
      for argument in call.arguments.range {
        let value = facts.arguments[argument].value
        if let member = members[value] { contexts[member] = .argument(argument, call: number) }
      }
    }
    // Lists within lists follow what they stand in.
    for edge in facts.edges where edge.from >= 0 && edge.to >= 0 {
      guard let member = members[edge.from] else { continue }
      switch edge.kind {
      case .assigned, .returned, .derived: contexts[member] = .place(edge.to)
      case .collected:
        contexts[member] = .element(of: edge.to)
        if facts.values[Int(edge.to)].kind == .collection { members[edge.to] = edge.to }
      case .interpolated, .iterated: continue
      }
    }
    for edge in facts.edges where edge.from >= 0 && edge.to >= 0 {
      if facts.values[Int(edge.from)].kind == .collection, members[edge.from] == edge.from,
        edge.kind == .assigned || edge.kind == .returned, contexts[edge.from] == nil
      {
        contexts[edge.from] = .place(edge.to)
      }
    }
    for (number, call) in facts.calls.enumerated() {
      for argument in call.arguments.range {
        let value = facts.arguments[argument].value
        if value >= 0, members[value] == value, contexts[value] == nil {
          contexts[value] = .argument(argument, call: number)
        }
      }
    }
  }

  subscript(member: ValueIndex) -> Context? { contexts[member] }
}

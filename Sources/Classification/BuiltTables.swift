import RuleCatalog
import SourceModel

/// Columns of tables that code builds, whatever the values are called that go there.
extension FileReader {
  /// `t.column("email", .text)` in the closure of `db.create(table: "person")`, `.field("email", .string)` behind
  /// `schema("users")`.
  mutating func builtColumns() -> [PersonalDataField] {
    let sinks = tree.tableSinks.filter { sink in
      let modules = sink.builds.modules.isEmpty ? sink.modules : sink.builds.modules
      return facts.imports.contains { modules.contains(facts.names[$0.name]) }
    }
    guard !sinks.isEmpty else { return [] }
    let names = Set(sinks.flatMap(\.builds.columns))
    let tables = TableNames(facts, Set(sinks.flatMap(\.builds.tables)))
    var fields: [PersonalDataField] = []
    var pending: [(column: BuiltColumn, claim: NameClaim)] = []
    var company: [Name: [Neighbour]] = [:]
    for call in facts.calls where call.callee >= 0 {
      guard let name = facts.textGiven(first: call, ofFunctionIn: names) else { continue }
      let column = BuiltColumn(
        name: name, table: tables.table(around: call.callee), type: columnType(of: call),
        offset: facts.values[Int(facts.arguments[Int(call.arguments.start)].value)].offset)
      let reading = reading(of: name)
      guard !reading.isQuestion, !reading.isAction else { continue }
      let owner = self.reading(of: column.table).kind
      for claim in reading.claims where fit(of: column.type, claim, reading) != nil {
        switch verdict(claim, reading, owner) {
        case .no: continue
        case .ifBeside:
          pending.append((column, claim))
          continue
        case .yes:
          company[column.table, default: []].append(
            Neighbour(
              category: claim.category, name: name, isConditional: claim.condition != nil))
          fields.append(field(column, claim, ""))
        }
        break
      }
    }
    for (column, claim) in pending {
      guard let condition = claim.condition,
        let neighbour = company[column.table]?.first(where: {
          catalog.conditions[condition].beside.contains($0.category)
        })
      else { continue }
      fields.append(field(column, claim, ", beside \(facts.names[neighbour.name])"))
    }
    return fields
  }

  /// What a column holds by the second argument of the call that adds it: `.text`.
  private func columnType(of call: Call) -> DeclaredType {
    guard call.arguments.count > 1,
      case let value = facts.arguments[Int(call.arguments.start) + 1].value, value >= 0,
      case let type = facts.values[Int(value)], type.kind == .member, type.base < 0
    else { return .unknown }
    let read = facts.names.withBytes(of: type.name, types.read)
    switch read {
    case .flag: return .flag
    // The names of types of tables are no types of Swift.
    case .unknown, .text, .number, .date, .identifier, .link, .bytes, .network, .noData, .data,
      .named:
      return read.shape == nil ? .unknown : read
    }
  }

  private func field(_ column: BuiltColumn, _ claim: NameClaim, _ more: String)
    -> PersonalDataField
  {
    let table = facts.names[column.table]
    return field(
      claim.category, kind: .column, name: column.name, offset: column.offset, owner: table,
      subjects: VocabularySet(), confidence: .medium,
      why: why(claim, facts.names[column.name]) + (table.isEmpty ? "" : " of \(table)") + more,
      declaration: -1, value: -1)
  }
}

/// A column of a table that code builds.
private struct BuiltColumn {
  let name: Name
  /// The table's name, or none.
  let table: Name
  let type: DeclaredType
  let offset: UInt32
}

/// The names of the tables that the code of a file builds.
private struct TableNames {
  private let facts: FileFacts
  private let functions: Set<String>
  /// For each closure that is given to a call which names a table, that name.
  private var closures: [DeclarationIndex: Name] = [:]

  /// - Parameter functions: those that name a table, `create(table:)`.
  init(_ facts: FileFacts, _ functions: Set<String>) {
    self.facts = facts
    self.functions = functions
    for call in facts.calls where call.callee >= 0 {
      guard let table = facts.textGiven(first: call, ofFunctionIn: functions) else { continue }
      for number in call.arguments.range {
        let value = facts.arguments[number].value
        guard value >= 0, facts.values[Int(value)].kind == .closure else { continue }
        closures[facts.values[Int(value)].target] = table
      }
    }
  }

  /// The table that a function is asked of, or in whose closure it is called; none where nothing says so.
  func table(around function: ValueIndex) -> Name {
    var value = function
    while value >= 0 {
      let asked = facts.values[Int(value)]
      switch asked.kind {
      case .member: value = next(asked.base, before: value)
      case .call where asked.target >= 0:
        let call = facts.calls[Int(asked.target)]
        if call.callee >= 0, let table = facts.textGiven(first: call, ofFunctionIn: functions) {
          return table
        }
        value = next(call.callee, before: value)
      case .call, .reference, .element, .literal, .collection, .text, .closure, .keyPath,
        .declaration, .result, .operation:
        value = -1
      }
    }
    var scope = facts.values[Int(function)].scope
    while scope >= 0 {
      if let table = closures[scope] { return table }
      scope = facts.declarations[Int(scope)].parent
    }
    return .none
  }

  /// What is asked stands before what asks; damaged facts must not lead in a circle.
  private func next(_ value: ValueIndex, before other: ValueIndex) -> ValueIndex {
    value < other ? value : -1
  }
}

extension FileFacts {
  /// The text that a call of one of some functions is given first.
  ///
  /// - Parameter functions: `column`, and `add(column:)` where the text has a label.
  fileprivate func textGiven(first call: Call, ofFunctionIn functions: Set<String>) -> Name? {
    let callee = values[Int(call.callee)]
    guard callee.kind == .member || callee.kind == .reference, call.arguments.count > 0,
      case let argument = arguments[Int(call.arguments.start)], argument.value >= 0,
      case let value = values[Int(argument.value)], value.kind == .literal, value.target >= 0,
      case let literal = literals[Int(value.target)], literal.kind == .string
    else { return nil }
    let name = names[callee.name]
    let function = argument.label == .none ? name : "\(name)(\(names[argument.label]):)"
    return functions.contains(function) ? literal.text : nil
  }
}

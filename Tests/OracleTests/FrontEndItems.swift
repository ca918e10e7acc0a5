import SourceModel

/// What our own front end sees, as items.
struct FrontEndItems {
  private let facts: FileFacts

  init(_ facts: FileFacts) { self.facts = facts }

  var all: [PlacedItem] { imports + declarations + notes + calls + literals + texts }

  private func text(_ name: Name) -> String { facts.names[name] }

  private var imports: [PlacedItem] {
    facts.imports.map {
      PlacedItem(offset: Int($0.offset), kind: .importedModule, name: text($0.name).withoutBlanks)
    }
  }

  private var declarations: [PlacedItem] {
    facts.declarations.compactMap { declaration in
      // `$0`, `newValue`, the `error` of a `catch` and their like are declared without being written.
      let isImplicit = declaration.kind == .parameter || declaration.kind == .variable
      if isImplicit, declaration.offset == declaration.end { return nil }
      return PlacedItem(
        offset: Int(declaration.offset), kind: .declaration(declaration.kind),
        name: name(of: declaration))
    }
  }

  private func name(of declaration: Declaration) -> String {
    let name = text(declaration.name)
    let isEvident = declaration.traits.contains(.typeIsEvident)
    let type = isEvident ? "" : text(declaration.type).withoutBlanks
    switch declaration.kind {
    case .parameter: return "\(text(declaration.label)) \(name): \(type)"
    case .associatedValue, .property, .variable: return "\(name): \(type)"
    case .function, .operatorFunction: return "\(name) -> \(type)"
    case .subscriptFunction: return "-> \(type)"
    case .initializer, .deinitializer, .closure: return ""
    case .extension: return name.withoutBlanks
    case .class, .structure, .enumeration, .union, .actor, .interface, .typeAlias,
      .associatedType, .genericParameter, .accessor, .macro, .field, .enumCase, .column, .key,
      .macroDefinition:
      return name
    }
  }

  private var notes: [PlacedItem] {
    facts.attributes.map {
      PlacedItem(offset: Int($0.offset), kind: .attribute, name: text($0.name).withoutBlanks)
    }
      + facts.inheritances.map {
        PlacedItem(
          offset: Int(facts.declarations[Int($0.declaration)].offset), kind: .inheritance,
          name: text($0.type).withoutBlanks)
      }
  }

  private var calls: [PlacedItem] {
    facts.calls.map { call in
      let labels = facts.arguments[call.arguments.range].map { text($0.label) + ":" }
      var offset = Int(call.offset)
      if call.callee < 0 || facts.values[Int(call.callee)].kind == .operation { offset = -1 }
      return PlacedItem(offset: offset, kind: .call, name: "(\(labels.joined()))")
    }
  }

  private var literals: [PlacedItem] {
    facts.literals.compactMap { literal in
      switch literal.kind {
      case .string:
        PlacedItem(offset: Int(literal.offset), kind: .string, name: text(literal.text))
      case .regularExpression:
        PlacedItem(
          offset: Int(literal.offset), kind: .regularExpression,
          name: text(literal.text).withoutBlanks)
      case .piece, .integer, .floatingPoint, .boolean, .null: nil
      }
    }
  }

  private var texts: [PlacedItem] {
    var counts: [ValueIndex: Int] = [:]
    for edge in facts.edges where edge.kind == .interpolated && !isPiece(edge.from) {
      counts[edge.to, default: 0] += 1
    }
    return facts.values.indices.filter { facts.values[$0].kind == .text }.map { index in
      PlacedItem(
        offset: Int(facts.values[index].offset), kind: .text,
        name: "\(counts[ValueIndex(index)] ?? 0)")
    }
  }

  private func isPiece(_ index: ValueIndex) -> Bool {
    let value = facts.values[Int(index)]
    return value.kind == .literal && facts.literals[Int(value.target)].kind == .piece
  }
}

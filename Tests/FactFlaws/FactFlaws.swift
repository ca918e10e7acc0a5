import SourceModel

/// Where facts break what their docstrings promise: numbers out of range, a declaration before the one it
/// stands in, an extent outside of the file. Empty for sound facts.
public struct FactFlaws {
  private let facts: FileFacts
  private let size: UInt32
  /// A line for each.
  public private(set) var found: [String] = []

  /// - Parameter size: of the file, in bytes.
  public init(in facts: FileFacts, size: Int) {
    self.facts = facts
    self.size = UInt32(size)
    checkDeclarations()
    checkNotes()
    checkValues()
    checkCalls()
    checkEdges()
    checkExtents()
  }

  private mutating func hold(_ isTrue: Bool, _ flaw: @autoclosure () -> String) {
    if !isTrue { found.append(flaw()) }
  }

  private func isValue(_ index: ValueIndex) -> Bool {
    index >= -1 && Int(index) < facts.values.count
  }

  private func isDeclaration(_ index: DeclarationIndex) -> Bool {
    index >= -1 && Int(index) < facts.declarations.count
  }

  private func isName(_ name: Name) -> Bool { Int(name.number) < facts.names.count }

  private func areArguments(_ span: Span32) -> Bool {
    Int(span.start) + Int(span.count) <= facts.arguments.count
  }

  private mutating func checkDeclarations() {
    let size = size
    for (index, declaration) in facts.declarations.enumerated() {
      let title = "declaration \(index) (\(declaration.kind))"
      hold(
        declaration.parent >= -1 && Int(declaration.parent) < index,
        "\(title): parent \(declaration.parent)")
      hold(
        declaration.offset <= declaration.end && declaration.end <= size,
        "\(title): extent \(declaration.offset)..<\(declaration.end) of \(size)")
      hold(isValue(declaration.initialValue), "\(title): value \(declaration.initialValue)")
      hold(
        isName(declaration.name) && isName(declaration.label) && isName(declaration.type),
        "\(title): name")
    }
  }

  private mutating func checkNotes() {
    for inheritance in facts.inheritances {
      hold(
        inheritance.declaration >= 0 && isDeclaration(inheritance.declaration)
          && isName(inheritance.type), "inheritance of \(inheritance.declaration)")
    }
    for attribute in facts.attributes {
      hold(
        isDeclaration(attribute.declaration) && isName(attribute.name)
          && areArguments(attribute.arguments) && attribute.offset <= size,
        "attribute at \(attribute.offset)")
    }
    for item in facts.imports {
      hold(isName(item.name) && item.offset <= size, "import at \(item.offset)")
    }
    for directive in facts.directives {
      hold(isName(directive.text) && directive.offset <= size, "directive at \(directive.offset)")
    }
  }

  private mutating func checkValues() {
    for (index, value) in facts.values.enumerated() {
      let title = "value \(index) (\(value.kind))"
      hold(isName(value.name) && value.offset <= size, "\(title): name or offset")
      hold(isValue(value.base) && value.base != index, "\(title): base \(value.base)")
      hold(isDeclaration(value.scope), "\(title): scope \(value.scope)")
      hold(isTarget(value), "\(title): target \(value.target)")
    }
  }

  private func isTarget(_ value: Value) -> Bool {
    let target = Int(value.target)
    switch value.kind {
    case .reference, .member: return isDeclaration(value.target)
    case .literal: return facts.literals.indices.contains(target)
    case .call: return facts.calls.indices.contains(target)
    case .closure, .declaration, .result: return facts.declarations.indices.contains(target)
    case .element, .collection, .text, .keyPath, .operation: return target == -1
    }
  }

  private mutating func checkCalls() {
    for (index, call) in facts.calls.enumerated() {
      hold(
        isValue(call.callee) && isValue(call.result) && areArguments(call.arguments)
          && call.offset <= size, "call \(index)")
      guard facts.values.indices.contains(Int(call.result)) else { continue }
      hold(facts.values[Int(call.result)].target == index, "call \(index): result")
    }
    for (index, argument) in facts.arguments.enumerated() {
      hold(isName(argument.label) && isValue(argument.value), "argument \(index)")
    }
  }

  private mutating func checkEdges() {
    for (index, edge) in facts.edges.enumerated() {
      hold(
        edge.from >= 0 && edge.to >= 0 && isValue(edge.from) && isValue(edge.to)
          && isName(edge.key), "edge \(index)")
    }
  }

  private mutating func checkExtents() {
    for literal in facts.literals {
      hold(
        literal.offset <= literal.end && literal.end <= size && isName(literal.text),
        "literal \(literal.offset)..<\(literal.end)")
    }
    for gap in facts.gaps {
      hold(
        gap.offset <= gap.end && gap.end <= size && isName(gap.reason),
        "gap \(gap.offset)..<\(gap.end)")
    }
    for package in facts.packages {
      hold(
        isName(package.name) && isName(package.origin) && isName(package.version)
          && package.offset <= size, "package at \(package.offset)")
    }
  }
}

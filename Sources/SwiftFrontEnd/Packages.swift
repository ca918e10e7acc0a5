import SourceModel

extension Parser {
  /// The packages that a manifest asks for, `.package(url: "...", from: "1.0.0")`, and what its targets
  /// link of them, `.product(name: "...", package: "...")`.
  mutating func addPackages() {
    for call in facts.calls {
      guard call.callee >= 0 else { continue }
      let callee = facts.values[Int(call.callee)]
      guard callee.kind == .member else { continue }
      if facts.names[callee.name] == "product" { addProduct(call) }
      guard facts.names[callee.name] == "package" else { continue }
      var url = ""
      var name = ""
      var version = ""
      var offset = call.offset
      for argument in facts.arguments[call.arguments.range] {
        let text = string(argument.value)
        switch facts.names[argument.label] {
        case "url":
          url = text ?? ""
          if argument.value >= 0 { offset = facts.values[Int(argument.value)].offset }
        case "name": name = text ?? ""
        case "from", "exact", "branch", "revision": version = text ?? ""
        default: if version.isEmpty { version = requirement(argument.value) }
        }
      }
      guard !url.isEmpty else { continue }
      addPackage(url: url, name: name, version: version, offset: offset)
    }
  }

  private mutating func addProduct(_ call: Call) {
    for argument in facts.arguments[call.arguments.range]
    where facts.names[argument.label] == "name" {
      guard let product = string(argument.value), !product.isEmpty else { continue }
      facts.imports.append(
        Import(
          kind: .linked, name: facts.names.add(product),
          offset: facts.values[Int(argument.value)].offset))
    }
  }

  private mutating func addPackage(url: String, name: String, version: String, offset: UInt32) {
    let parts = PackageURL(url)
    let ownName = parts.name.isEmpty ? name : parts.name
    facts.packages.append(
      Package(
        ecosystem: .swiftPackage, name: facts.names.add(ownName),
        origin: facts.names.add(parts.origin), version: facts.names.add(version),
        state: .declared, offset: offset))
  }

  private func string(_ value: ValueIndex) -> String? {
    guard value >= 0, facts.values[Int(value)].kind == .literal else { return nil }
    let literal = facts.literals[Int(facts.values[Int(value)].target)]
    return literal.kind == .string ? facts.names[literal.text] : nil
  }

  /// `.upToNextMajor(from: "1.0.0")`, `"1.0.0"..<"2.0.0"`
  private func requirement(_ value: ValueIndex) -> String {
    guard value >= 0 else { return "" }
    let node = facts.values[Int(value)]
    switch node.kind {
    case .call:
      for argument in facts.arguments[facts.calls[Int(node.target)].arguments.range] {
        if let text = string(argument.value) { return text }
      }
      return ""
    case .operation:
      for edge in facts.edges where edge.to == value {
        if let text = string(edge.from) { return text }
      }
      return ""
    case .literal: return string(value) ?? ""
    case .reference, .member, .element, .collection, .text, .closure, .keyPath, .declaration,
      .result:
      return ""
    }
  }
}

import SourceModel

extension Parser {
  /// Links the elements of a collection to the parameter of the closure it is handed to:
  /// `users.forEach { user in }`, `ForEach(users) { user in }`.
  mutating func iterate(_ callee: ValueIndex, into closure: ValueIndex, mark: Int) {
    guard callee >= 0, closure >= 0 else { return }
    let node = facts.values[Int(callee)]
    var source: ValueIndex = -1
    var position = 0
    var kind = FlowKind.iterated
    if node.kind == .member {
      source = node.base
      if isLent(node.name) {
        kind = .assigned
      } else {
        guard let parameter = elementParameter(node.name) else { return }
        position = parameter
      }
    } else if node.kind == .reference, openArguments.count > mark + 1,
      facts.names.withBytes(
        of: node.name,
        { name in
          name.elementsEqual("ForEach".utf8) || name.elementsEqual("List".utf8)
        })
    {
      source = openArguments[mark].value
    }
    guard source >= 0 else { return }
    let owner = facts.values[Int(closure)].target
    var candidate = Int(owner) + 1
    while candidate < facts.declarations.count {
      let declaration = facts.declarations[candidate]
      if declaration.kind == .parameter, declaration.parent == owner {
        if position == 0 {
          return addEdge(source, place(of: DeclarationIndex(candidate)), kind)
        }
        position -= 1
      }
      candidate += 1
    }
  }

  /// Whether a method hands the whole of its receiver to its closure, as a pointer to it.
  private func isLent(_ name: Name) -> Bool {
    facts.names.withBytes(of: name) { name in
      for method: StaticString in [
        "withUnsafeBytes", "withUnsafeBufferPointer", "withUTF8", "withCString",
      ] where name.count == method.utf8CodeUnitCount {
        if method.withUTF8Buffer({ $0.elementsEqual(name) }) { return true }
      }
      return false
    }
  }

  /// Which parameter of its closure a method of the standard library's sequences (or of `Optional`)
  /// hands an element to.
  private func elementParameter(_ name: Name) -> Int? {
    facts.names.withBytes(of: name) { name in
      for method: StaticString in [
        "forEach", "map", "flatMap", "compactMap", "filter", "first", "last", "contains",
        "allSatisfy", "sorted", "sort", "min", "max", "prefix", "drop", "partition", "removeAll",
        "firstIndex", "lastIndex", "split", "mapValues", "compactMapValues",
      ] where name.count == method.utf8CodeUnitCount {
        let matches = method.withUTF8Buffer { $0.elementsEqual(name) }
        if matches { return 0 }
      }
      return name.elementsEqual("reduce".utf8) ? 1 : nil
    }
  }
}

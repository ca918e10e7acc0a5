import SourceModel

/// How large facts are, without what arrays keep in reserve.
enum FactSize {
  static func bytes(of facts: FileFacts) -> Int {
    var total = facts.lines.starts.count * 4
    total += size(of: facts.imports) + size(of: facts.declarations) + size(of: facts.inheritances)
    total += size(of: facts.attributes) + size(of: facts.values) + size(of: facts.calls)
    total += size(of: facts.arguments) + size(of: facts.literals) + size(of: facts.edges)
    for name in facts.names.all { total += facts.names.withBytes(of: name) { $0.count } + 12 }
    return total
  }

  private static func size<Element>(of array: [Element]) -> Int {
    array.count * MemoryLayout<Element>.stride
  }
}

import RuleCatalog
import SourceModel

/// Which stores the code of a tree erases something from: what of `Sink.erasedBy` stands anywhere in it.
struct ErasureFinder {
  private var names: [(name: String, sinks: [String])] = []
  /// Words of queries.
  private var queries: [(words: String, sinks: [String])] = []
  private(set) var found: Set<String> = []

  init(_ catalog: RuleCatalog) {
    var sinks: [String: [String]] = [:]
    for sink in catalog.sinks {
      for name in sink.erasedBy { sinks[name, default: []].append(sink.id) }
    }
    for (name, ids) in sinks.sorted(by: { $0.key < $1.key }) {
      if name.contains(" ") {
        queries.append((name, ids))
      } else {
        names.append((name, ids))
      }
    }
  }

  mutating func add(_ facts: FileFacts) {
    for (name, sinks) in names where !found.isSuperset(of: sinks) {
      guard let number = facts.names.find(name) else { continue }
      let isUsed = facts.calls.contains { call in
        call.callee >= 0 && facts.values[Int(call.callee)].name == number
      }
      if isUsed { found.formUnion(sinks) }
    }
    let open = queries.filter { !found.isSuperset(of: $0.sinks) }
    guard !open.isEmpty else { return }
    for literal in facts.literals where literal.kind == .string || literal.kind == .piece {
      let text = facts.names[literal.text]
      for (words, sinks) in open where text.uppercased().utf8.firstRange(of: words.utf8) != nil {
        found.formUnion(sinks)
      }
    }
  }
}

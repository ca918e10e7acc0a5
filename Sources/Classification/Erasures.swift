import RuleCatalog
import SourceModel

/// Which stores the code of a tree erases something from: what of `Sink.erasedBy` stands anywhere in it.
struct ErasureFinder: Sendable {
  private var names: [(name: String, sinks: [String])] = []
  /// Words of queries, in capital letters.
  private var queries: [(words: [UInt8], sinks: [String])] = []

  init(_ catalog: RuleCatalog) {
    var sinks: [String: [String]] = [:]
    for sink in catalog.sinks {
      for name in sink.erasedBy { sinks[name, default: []].append(sink.id) }
    }
    for (name, ids) in sinks.sorted(by: { $0.key < $1.key }) {
      if name.contains(" ") {
        queries.append((Array(name.utf8), ids))
      } else {
        names.append((name, ids))
      }
    }
  }

  /// Ids of the sinks whose content the code of a file erases.
  func erased(in facts: FileFacts) -> Set<String> {
    var found: Set<String> = []
    for (name, sinks) in names where !found.isSuperset(of: sinks) {
      guard let number = facts.names.find(name) else { continue }
      let isUsed = facts.calls.contains { call in
        call.callee >= 0 && facts.values[Int(call.callee)].name == number
      }
      if isUsed { found.formUnion(sinks) }
    }
    for (words, sinks) in queries where !found.isSuperset(of: sinks) {
      let stands = facts.literals.contains { literal in
        (literal.kind == .string || literal.kind == .piece)
          && facts.names.withBytes(of: literal.text) { contains(words, in: $0) }
      }
      if stands { found.formUnion(sinks) }
    }
    return found
  }

  /// Whether words in capital letters stand in a text, in whatever letters.
  private func contains(_ words: [UInt8], in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count >= words.count else { return false }
    return (0...(text.count - words.count)).contains { start in
      words.indices.allSatisfy { index in
        let byte = text[start + index]
        return words[index] == (byte >= 0x61 && byte <= 0x7A ? byte - 0x20 : byte)
      }
    }
  }
}

import DataFlow
import SourceModel

/// ROPA119: data that is hashed or encrypted in a way that does not hold. Which ways those are, rules say;
/// what they are used for besides is nobody's business here.
func weakProtections(in input: CheckInput) -> [Finding] {
  let found = input.data.weakened.filter { $0.confidence >= CheckInput.leastConfidence }
  return Dictionary(grouping: found) { [$0.category, $0.rule] }
    .sorted { $0.key.lexicographicallyPrecedes($1.key) }
    .compactMap { key, places in
      guard let way = input.vocabulary.sinks[key[1]] else { return nil }
      return finding(.protectionWeak, places) { first in
        (
          "\"\(input.vocabulary.category(first.category))\" (\(visible(first.field))) goes through "
            + "\(way.name), which \(way.what)",
          way.weakness.instead
        )
      }
    }
}

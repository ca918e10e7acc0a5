import Classification
import DataFlow
import SourceModel

/// ROPA403: data that is put into a store from which nothing in the tree ever erases anything.
///
/// One finding a store, and only of stores of which the catalogue knows every way to erase: a single call
/// that erases anything from it is enough to be silent.
func storedWithoutErasure(in input: CheckInput) -> [Finding] {
  guard input.coverage == .whole else { return [] }
  let flows = input.flows.filter { flow in
    flow.sink == .storage && flow.confidence >= CheckInput.leastConfidence
      && flow.rule.flatMap { input.vocabulary.sinks[$0] }?.erasedBy.isEmpty == false
  }
  return Dictionary(grouping: flows) { $0.rule ?? "" }.sorted { $0.key < $1.key }
    .compactMap { rule, flows in
      guard !input.classification.erasedStores.contains(rule),
        let store = input.vocabulary.sinks[rule]
      else { return nil }
      let categories = Set(flows.map(\.category)).sorted().map(input.vocabulary.category)
      return finding(.erasureMissing, flows) { _ in
        (
          "personal data (\(categories.joined(separator: ", "))) is stored by \(store.name), and "
            + "nothing that was read erases anything from there",
          "erase it when its time has come and when the person asks for it; if another system does "
            + "that, waive this finding and say which"
        )
      }
    }
}

/// ROPA406: an app in which an account can be made and, as far as the tree shows, not deleted. Where no
/// password is given, the account may be somebody else's, and it is only a hint.
func accountsWithoutDeletion(in input: CheckInput) -> [Finding] {
  guard input.coverage == .whole else { return [] }
  let found = input.classification.undeletableAccounts
  let sure = found.filter(\.takesPassword)
  var result = finding(.accountUndeletable, sure.isEmpty ? found : sure) { first in
    (
      "an account can be made (\(visible(first.name))), and nothing that was read speaks of deleting "
        + "one",
      "let people delete their account in the app, with the data that belongs to it"
    )
  }
  if sure.isEmpty { result?.severity = .info }
  return result.map { [$0] } ?? []
}

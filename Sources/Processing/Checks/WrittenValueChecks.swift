import Classification

/// ROPA120: somebody's data in the code itself, in a test or a fixture as often as in the app. Nobody
/// declares these: they are to be replaced. One finding a category.
func valuesInCode(in input: CheckInput) -> [Finding] {
  let found = Dictionary(grouping: input.classification.written, by: \.category)
  return found.sorted { $0.key < $1.key }.compactMap { category, values in
    finding(.valueInCode, values) { first in
      (
        "somebody's \(input.vocabulary.category(category)) is written in the code: "
          + visible(first.masked),
        "if it is a real person's, take it out and out of the history too; for a test use "
          + "one that is kept for tests (example.com, the test numbers of the authority)"
      )
    }
  }
}

import Classification
import SourceModel

/// ROPA120: somebody's data in the code itself, in a test or a fixture as often as in the app. Nobody
/// declares these: they are to be replaced. One finding a category.
func valuesInCode(in input: CheckInput) -> [Finding] {
  let found = Dictionary(grouping: input.classification.written, by: \.category)
  return found.keys.sorted().compactMap { category in
    let values = (found[category] ?? []).sorted {
      ($0.path, $0.location) < ($1.path, $1.location)
    }
    guard let first = values.first else { return nil }
    return Finding(
      check: .valueInCode, severity: CheckID.valueInCode.severity, path: first.path,
      location: first.location, length: first.length,
      message: "somebody's \(input.vocabulary.category(category)) is written in the code: "
        + visible(first.masked),
      remedy: "if it is a real person's, take it out and out of the history too; for a test use "
        + "one that is kept for tests (example.com, the test numbers of the authority)",
      also: values.dropFirst().map {
        RelatedPlace(path: $0.path, location: $0.location, what: visible($0.masked))
      })
  }
}

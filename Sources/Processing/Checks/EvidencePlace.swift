import Classification
import DataFlow
import SourceModel

/// Evidence of which one place has to stand for all.
protocol EvidencePlace: Hashable {
  var path: String { get }
  var location: SourceLocation { get }
  var length: Int { get }
  var confidence: Confidence { get }
  /// What is there, for a reader.
  var title: String { get }
}

extension PersonalDataField: EvidencePlace {}

extension RecipientFinding: EvidencePlace {}

extension Flow: EvidencePlace {
  var path: String { source.path }
  var location: SourceLocation { source.location }
  var length: Int { source.length }
  var title: String { "\(visible(field)), at \(visible(target.path)):\(target.location.line)" }
}

extension ContactedHost: EvidencePlace {
  var path: String { place.path }
  var location: SourceLocation { place.location }
  var length: Int { place.length }
  var confidence: Confidence { .high }
  var title: String { visible(host) }
}

extension UnknownHost: EvidencePlace {
  var confidence: Confidence { .high }
  var title: String { "host \(visible(host))" }
}

extension WrittenValue: EvidencePlace {
  var confidence: Confidence { .high }
  var title: String { visible(masked) }
}

/// The most certain place, the first of them in the order of paths; then the others in that order, each
/// once. Nil where there is none.
func placesInOrder<Place: EvidencePlace>(_ places: [Place]) -> (first: Place, rest: [Place])? {
  func isBefore(_ left: Place, _ right: Place) -> Bool {
    if left.path != right.path { return left.path < right.path }
    if left.location != right.location { return left.location < right.location }
    if left.confidence != right.confidence { return left.confidence > right.confidence }
    return (left.title, left.length) < (right.title, right.length)
  }
  var sorted: [Place] = []
  for place in places.sorted(by: isBefore) {
    if let last = sorted.last, last.path == place.path, last.location == place.location {
      continue
    }
    sorted.append(place)
  }
  guard let best = sorted.map(\.confidence).max(),
    let index = sorted.firstIndex(where: { $0.confidence == best })
  else { return nil }
  let first = sorted.remove(at: index)
  return (first, sorted)
}

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
  /// What stays the same of it when lines move and files are renamed.
  var proof: Evidence { get }
}

extension RelatedPlace {
  /// - Parameter message: the finding's, as it reads where this place is its own.
  init(_ place: some EvidencePlace, message: String? = nil) {
    self.init(
      path: place.path, location: place.location, what: place.title, evidence: place.proof,
      message: message)
  }
}

extension PersonalDataField: EvidencePlace {
  var proof: Evidence { Evidence(about: [category, owner, name]) }
}

extension RecipientFinding: EvidencePlace {
  var proof: Evidence {
    Evidence(about: [recipient, evidence.rawValue, evidence == .credential ? "" : value])
  }
}

extension Flow: EvidencePlace {
  var path: String { source.path }
  var location: SourceLocation { source.location }
  var length: Int { source.length }
  var title: String { "\(visible(field)), at \(visible(target.path)):\(target.location.line)" }
  var proof: Evidence {
    Evidence(
      about: [category, field, sink.rawValue, rule ?? "", recipient ?? "", host ?? ""], flow: self)
  }
}

extension CoOccurrence {
  var proof: Evidence { Evidence(about: [category, field, recipient]) }
}

/// It stands where the data is hashed or encrypted: that is what there is to mend.
extension WeakenedData: EvidencePlace {
  var path: String { target.path }
  var location: SourceLocation { target.location }
  var length: Int { target.length }
  var title: String { visible(field) }
  var proof: Evidence { Evidence(about: [category, field, rule]) }
}

extension ContactedHost: EvidencePlace {
  var path: String { place.path }
  var location: SourceLocation { place.location }
  var length: Int { place.length }
  var confidence: Confidence { .high }
  var title: String { visible(host) }
  var proof: Evidence { Evidence(about: [host]) }
}

extension WrittenLifetime: EvidencePlace {
  var confidence: Confidence { .high }
  var title: String { visible(cookie ?? "a store") }
  var proof: Evidence { Evidence(about: [cookie ?? ""]) }
}

extension AccountCreation: EvidencePlace {
  var confidence: Confidence { takesPassword ? .high : .medium }
  var title: String { visible(name) }
  var proof: Evidence { Evidence(about: [name]) }
}

extension TypeOfPeople: EvidencePlace {
  var confidence: Confidence { .medium }
  var title: String { visible(name) }
  var proof: Evidence { Evidence(about: [subject, name]) }
}

extension UnknownHost: EvidencePlace {
  var confidence: Confidence { .high }
  var title: String { "host \(visible(host))" }
  var proof: Evidence { Evidence(about: [host]) }
}

extension WrittenValue: EvidencePlace {
  var confidence: Confidence { .high }
  var title: String { visible(masked) }
  var proof: Evidence { Evidence(about: [category, masked]) }
}

/// The most certain place, the first of them in the order of paths; then the others in that order, each
/// once: a field that goes to two places is two. Nil where there is none.
func placesInOrder<Place: EvidencePlace>(_ places: [Place]) -> (first: Place, rest: [Place])? {
  func isBefore(_ left: Place, _ right: Place) -> Bool {
    if left.path != right.path { return left.path < right.path }
    if left.location != right.location { return left.location < right.location }
    if left.confidence != right.confidence { return left.confidence > right.confidence }
    return (left.title, left.length) < (right.title, right.length)
  }
  var sorted: [Place] = []
  var seen: Set<[FlowPlace]> = []
  for place in places.sorted(by: isBefore) {
    let start = FlowPlace(path: place.path, location: place.location, length: 0)
    guard seen.insert([start] + (place.proof.flow.map { [$0.target] } ?? [])).inserted else {
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

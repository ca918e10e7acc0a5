import Classification
import DataFlow
import RuleCatalog

/// What each activity declares, for holding what its code shows against it.
///
/// A narrower category or group of people of the record's own counts for what it belongs to, and data of
/// nobody in particular, or of some user, for anybody: as in the checks.
public struct DeclaredByActivity: Sendable {
  /// Ids of every activity and processor activity.
  public let all: Set<String>
  private let record: Record
  private let unspecific: Set<String>
  private let data: [String: DeclaredData]
  private let disclosed: [String: DisclosedData]

  public init(_ record: Record, catalog: RuleCatalog) {
    self.record = record
    unspecific = RecordVocabulary(catalog, record: record).unspecificSubjects
    var data: [String: DeclaredData] = [:]
    var disclosed: [String: DisclosedData] = [:]
    for activity in record.activities {
      let id = activity.id.value
      data[id] = DeclaredData(activity.data?.value ?? [], of: record)
      disclosed[id] = DisclosedData(activity.disclosures?.value ?? [], of: record)
    }
    for activity in record.processorActivities {
      let id = activity.id.value
      data[id] = DeclaredData(activity.data?.value ?? [], of: record)
      disclosed[id] = DisclosedData(activity.subProcessors?.value ?? [], of: record)
    }
    all = Set(data.keys)
    self.data = data
    self.disclosed = disclosed
  }

  /// Whether one of the activities declares data such as a field's.
  public func declares(_ field: PersonalDataField, in activities: Set<String>) -> Bool {
    activities.contains { data[$0]?.covers(field, unspecific: unspecific) ?? false }
  }

  /// Whether one of the activities discloses something to a recipient.
  public func discloses(to recipient: String, in activities: Set<String>) -> Bool {
    activities.contains { disclosed[$0]?.names(recipient) ?? false }
  }

  /// Whether one of the activities discloses a category to a recipient, or leaves open what it discloses.
  public func discloses(
    _ category: String, to recipient: String, in activities: Set<String>
  ) -> Bool {
    activities.contains { id in
      guard let disclosed = disclosed[id], disclosed.names(recipient) else { return false }
      return !disclosed.lacks(category, at: recipient)
    }
  }

  /// Whether a field may be of some of these people; nil means of anybody.
  public func mayBe(_ field: PersonalDataField, of subjects: Set<String>?) -> Bool {
    guard let subjects else { return true }
    let around = Set(subjects.flatMap(record.subjects(around:)))
    return field.subjects.allSatisfy(unspecific.contains)
      || !around.isDisjoint(with: field.subjects)
  }

  /// A category that an activity declares, and the wider ones that it belongs to and that the activity does
  /// not declare besides: what the code shows of them it shows of this one.
  public func categories(around id: String, besides declared: Set<String>) -> [String] {
    record.categories(around: id).filter { $0 == id || !declared.contains($0) }
  }
}

import Classification
import DataFlow
import RuleCatalog

/// Which activities a place of the code serves, by what the record says of its systems and by its bindings.
///
/// A binding to an activity says more than the paths of a system, so where one selects a place it is the
/// only one that counts. A place may serve several activities, and one that nothing is said of serves none.
public struct ActivityScopes: Sendable {
  /// Ids of the activities and processor activities to which some code is tied.
  public let tied: Set<String>
  private let systems: [(paths: CodePaths, activities: Set<String>)]
  private let bindings: [(code: SelectedCode, activity: String)]

  public init(_ record: Record) {
    let systems = record.systems.filter { !$0.paths.isEmpty }.map { system in
      (CodePaths(system.paths, of: record), record.activities(of: system))
    }.filter { !$0.1.isEmpty }
    let bindings = record.bindings.compactMap { binding -> (SelectedCode, String)? in
      guard case .isA(let terms) = binding.meaning, let activity = terms.activity?.value else {
        return nil
      }
      return (SelectedCode(binding.selector, of: record), activity)
    }
    self.systems = systems
    self.bindings = bindings
    tied = systems.reduce(into: Set(bindings.map(\.1))) { $0.formUnion($1.1) }
  }

  /// Whether the record says of no code which activity it serves.
  public var isEmpty: Bool { tied.isEmpty }

  /// Ids of the activities that a field serves.
  public func activities(of field: PersonalDataField) -> Set<String> {
    activities(at: field.path) { $0.contains(field) }
  }

  /// Ids of the activities that a use of a recipient serves.
  public func activities(of found: RecipientFinding) -> Set<String> {
    activities(at: found.path) { $0.contains(found) }
  }

  /// Ids of the activities that a contact with an unknown host serves.
  public func activities(of host: UnknownHost) -> Set<String> {
    activities(at: host.path) { $0.contains(host) }
  }

  /// Ids of the activities that a flow serves: those of both of its ends, where there are such, else those
  /// of the end where the data leave, else those of the end where they are read. A client that all
  /// features send by tells less than the feature that reads the data.
  public func activities(of flow: Flow) -> Set<String> {
    let bound = bindings.filter { $0.code.contains(flow) }
    if !bound.isEmpty { return Set(bound.map(\.activity)) }
    let source = activities(at: flow.source.path)
    let target = activities(at: flow.target.path)
    let both = source.intersection(target)
    return both.isEmpty ? (target.isEmpty ? source : target) : both
  }

  private func activities(at path: String, _ selects: (SelectedCode) -> Bool) -> Set<String> {
    let bound = bindings.filter { selects($0.code) }
    return bound.isEmpty ? activities(at: path) : Set(bound.map(\.activity))
  }

  private func activities(at path: String) -> Set<String> {
    systems.filter { $0.paths.contains(path) }.reduce(into: []) { $0.formUnion($1.activities) }
  }
}

extension Record {
  /// Ids of the activities that a system serves: those that it names, and those that name it.
  func activities(of system: DeclaredSystem) -> Set<String> {
    func names(_ systems: [Located<String>]) -> Bool {
      systems.contains { $0.value == system.id.value }
    }
    return Set(system.activities.map(\.value))
      .union(activities.filter { names($0.systems) }.map(\.id.value))
      .union(processorActivities.filter { names($0.systems) }.map(\.id.value))
  }
}

extension Record {
  /// What was seen in the code, with what the record's bindings say of it: as the checks look at it.
  public func applyingBindings(
    to classification: Classification, _ data: DataFlows, catalog: RuleCatalog
  ) -> (classification: Classification, data: DataFlows) {
    let input = CheckInput(
      record: self, classification: classification, data: data,
      vocabulary: RecordVocabulary(catalog, record: self), coverage: .whole
    ).bound()
    return (input.classification, input.data)
  }
}

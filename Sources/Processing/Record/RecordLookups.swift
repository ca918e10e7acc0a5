/// Entries by id, and what holds for an entry from elsewhere in the record.
extension Record {
  /// The controller or one of the other organisations.
  public func organisation(_ id: String) -> Organisation? {
    if let controller, controller.id.value == id { return controller }
    return organisations.first { $0.id.value == id }
  }

  /// The first of an id, as all of these.
  public func recipient(_ id: String) -> DeclaredRecipient? {
    recipients.first { $0.id.value == id }
  }

  /// Of the controller's activities.
  public func activity(_ id: String) -> Activity? { activities.first { $0.id.value == id } }

  /// Nil where the record has none of this id.
  public func consentGate(_ id: String) -> ConsentGate? {
    consentGates.first { $0.id.value == id }
  }

  /// One of the record's own sources.
  public func source(_ id: String) -> DataSource? { sources.first { $0.id.value == id } }

  /// A category, and the wider ones that the record says it belongs to.
  public func categories(around id: String) -> [String] {
    chain(from: id) { id in ownCategories.first { $0.id.value == id }?.parent?.value }
  }

  /// A category of subjects, and the wider ones that the record says it belongs to.
  public func subjects(around id: String) -> [String] {
    chain(from: id) { id in ownSubjects.first { $0.id.value == id }?.parent?.value }
  }

  private func chain(from id: String, _ parent: (String) -> String?) -> [String] {
    var all = [id]
    // A category that is its own parent is told elsewhere.
    while let next = parent(all[all.count - 1]), !all.contains(next) { all.append(next) }
    return all
  }

  /// What sort of source an id of a data group names: one of the record's sources, or the kind itself.
  public func sourceKind(_ id: String) -> SourceKind? {
    source(id)?.kind.value ?? SourceKind(rawValue: id)
  }

  /// Every data group of every activity, of the controller's and of the processor's, in the order of the
  /// record.
  public var allData: [DataGroup] {
    activities.flatMap { $0.data?.value ?? [] }
      + processorActivities.flatMap { $0.data?.value ?? [] }
  }

  /// Every disclosure of every activity, and every engagement of a sub-processor.
  public var allDisclosures: [Disclosure] {
    activities.flatMap { $0.disclosures?.value ?? [] }
      + processorActivities.flatMap { $0.subProcessors?.value ?? [] }
  }

  /// The transfers that a disclosure is: those that it names, or all to its recipient.
  public func transfers(of disclosure: Disclosure) -> [Transfer] {
    let all = transfers?.value ?? []
    guard let named = disclosure.transfers else {
      return all.filter { $0.recipient.value == disclosure.recipient.value }
    }
    let ids = Set((named.value ?? []).map(\.value))
    return all.filter { ids.contains($0.id.value) }
  }

  /// The rules of an activity, and those of the record that name it or name none.
  public func retentionRules(of activity: Activity) -> [RetentionRule] {
    (activity.retention?.value ?? []) + retentionRules(ofActivity: activity.id.value)
  }

  /// The rules of a processor's activity, and those of the record that name it or name none.
  public func retentionRules(of activity: ProcessorActivity) -> [RetentionRule] {
    (activity.retention?.value ?? []) + retentionRules(ofActivity: activity.id.value)
  }

  private func retentionRules(ofActivity id: String) -> [RetentionRule] {
    retention.filter { rule in
      rule.activities.isEmpty || rule.activities.contains { $0.value == id }
    }
  }

  /// How much the findings of a check matter: nil where the record switches it off.
  public func severity(of check: CheckID) -> Severity? {
    guard let setting = severities.first(where: { $0.check.value == check }) else {
      return check.severity
    }
    return setting.severity
  }

  /// ISO 3166-1 alpha-2 of the company behind a recipient, as far as the record says.
  public func country(of recipient: DeclaredRecipient) -> Declared<String>? {
    recipient.country ?? recipient.organisation.flatMap { organisation($0.value)?.country }
  }

  /// The company behind a recipient, as far as the record says.
  public func company(of recipient: DeclaredRecipient) -> String? {
    recipient.company?.value
      ?? recipient.organisation.flatMap { organisation($0.value)?.name?.value }
  }

  /// Whether the company behind a recipient takes part in the EU-US Data Privacy Framework, as far as the
  /// record says.
  public func dataPrivacyFramework(
    of recipient: DeclaredRecipient
  ) -> Declared<DataPrivacyFramework>? {
    recipient.dataPrivacyFramework
      ?? recipient.organisation.flatMap { organisation($0.value)?.dataPrivacyFramework }
  }
}

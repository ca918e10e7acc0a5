/// Which entries of a record refer to which.
extension References {
  mutating func checkDefinitions() {
    unique(record.ownSubjects.map(\.id), "category of subjects")
    unique(record.ownCategories.map(\.id), "category of data")
    unique(record.sources.map(\.id), "source")
    unique(record.recipients.map(\.id), "recipient")
    unique((record.transfers?.value ?? []).map(\.id), "transfer")
    unique(
      record.activities.map(\.id) + record.processorActivities.map(\.id), "activity")
    unique(record.consentGates.map(\.id), "consent gate")
    unique(record.systems.map(\.id), "system")
    unique(record.notices.map(\.id), "notice")
    unique(record.retention.compactMap(\.id), "retention rule of the record")
    unique(
      [record.controller?.id].compactMap(\.self) + record.organisations.map(\.id), "organisation")
    for recipient in record.recipients where isNameless(recipient) {
      report(
        recipient.id,
        "recipient \"\(recipient.id.value)\" has no name, and the catalogue does not know it"
          + meant(recipient.id.value, among: vocabulary.recipients.keys.sorted()),
        "add its \"name\", or use the id that the catalogue has for it (ropa rules)")
    }
  }

  private func isNameless(_ recipient: DeclaredRecipient) -> Bool {
    recipient.name == nil && recipient.company == nil && recipient.organisation == nil
      && vocabulary.recipients[recipient.id.value] == nil
  }

  mutating func checkEntries() {
    for organisation in [record.controller].compactMap(\.self) + record.organisations {
      self.organisation(organisation.partOf)
    }
    for subject in record.ownSubjects { subjects([subject.parent].compactMap(\.self)) }
    for category in record.ownCategories { categories([category.parent].compactMap(\.self)) }
    for source in record.sources { organisation(source.organisation) }
    for recipient in record.recipients {
      organisation(recipient.organisation)
      for id in recipient.subProcessors { self.recipient(id) }
    }
    for transfer in record.transfers?.value ?? [] { check(transfer) }
    for rule in record.retention { check(rule) }
    for storage in record.terminalStorage?.value ?? [] { check(storage) }
    for system in record.systems { activities(system.activities) }
    for notice in record.notices { activities(notice.activities) }
    for binding in record.bindings { check(binding) }
    for waiver in record.waivers { check(waiver.selector) }
  }

  mutating func check(_ activity: Activity) {
    let purposes = activity.purposes?.value ?? []
    for id in activity.controllers { organisation(id) }
    systems(activity.systems)
    unique(purposes.compactMap(\.id), "purpose of the same activity")
    for purpose in purposes {
      for basis in purpose.legalBases?.value ?? [] { gate(basis.gate) }
    }
    for group in activity.data?.value ?? [] { check(group) }
    for disclosure in activity.disclosures?.value ?? [] { check(disclosure, purposes) }
    for rule in activity.retention?.value ?? [] { check(rule) }
  }

  mutating func check(_ activity: ProcessorActivity) {
    for principal in activity.onBehalfOf?.value ?? [] {
      if case .organisation(let id) = principal { organisation(id) }
    }
    systems(activity.systems)
    for group in activity.data?.value ?? [] { check(group) }
    for disclosure in activity.subProcessors?.value ?? [] { check(disclosure, []) }
    for rule in activity.retention?.value ?? [] { check(rule) }
  }

  private mutating func check(_ group: DataGroup) {
    subjects(group.subjects.value ?? [])
    categories(group.categories.value ?? [])
    sources(group.sources?.value ?? [])
  }

  private mutating func check(_ disclosure: Disclosure, _ purposes: [Purpose]) {
    recipient(disclosure.recipient)
    categories(disclosure.categories.value ?? [])
    subjects(disclosure.subjects)
    if let purpose = disclosure.purpose { self.purpose(purpose, of: purposes) }
    gate(disclosure.gate)
    transfers(disclosure.transfers?.value ?? [])
  }

  private mutating func check(_ transfer: Transfer) {
    recipient(transfer.recipient)
    organisation(transfer.exporter)
    organisation(transfer.importer)
  }

  private mutating func check(_ rule: RetentionRule) {
    activities(rule.activities)
    categories(rule.categories)
    subjects(rule.subjects)
    systems(rule.systems)
  }

  private mutating func check(_ storage: TerminalStorage) {
    if case .stated(let id, let place) = storage.provider, id != "self" {
      recipient(Located(id, at: place))
    }
    gate(storage.gate)
  }

  private mutating func check(_ binding: CodeBinding) {
    check(binding.selector)
    switch binding.meaning {
    case .ignored: return
    case .isA(let terms):
      categories([terms.category].compactMap(\.self))
      subjects(terms.subjects)
      if let id = terms.recipient { recipient(id) }
      activities([terms.activity].compactMap(\.self))
    }
  }

  /// A selector may name what the record does not declare: that is often why it is there.
  private mutating func check(_ selector: CodeSelector?) {
    guard let selector else { return }
    categories([selector.category].compactMap(\.self))
    if let id = selector.recipient, vocabulary.recipients[id.value] == nil { recipient(id) }
  }
}

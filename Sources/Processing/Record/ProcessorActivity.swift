/// What is done on behalf of other controllers: the record of a processor, Art. 30(2).
public struct ProcessorActivity: Sendable, Hashable {
  public let id: Located<String>
  public let name: Declared<Label>?
  /// Art. 30(2)(a).
  public let onBehalfOf: Declared<[Principal]>?
  /// Art. 30(2)(b): `Hosting of course results`.
  public let categoriesOfProcessing: Declared<[Located<Label>]>?
  /// Which data about whom, as far as the processor knows.
  public let data: Declared<[DataGroup]>?
  /// Other processors that are engaged (Art. 28(2)); an empty list states that there are none.
  public let subProcessors: Declared<[Disclosure]>?
  /// Where the contract is kept (Art. 28(3)).
  public let contract: Declared<String>?
  /// What becomes of the data, and when: Art. 28(3)(g).
  public let retention: Declared<[RetentionRule]>?
  /// Art. 30(2)(d): those of this activity alone; the record's hold for all.
  public let measures: Declared<[Measure]>?
  public let owner: Declared<String>?
  /// Ids of the record's systems in which it happens.
  public let systems: [Located<String>]
  public let note: Label?
  public let place: RecordPlace
}

extension ProcessorActivity: RecordEntry {}

/// On whose behalf a processor acts.
public enum Principal: Sendable, Hashable {
  /// Id of one of the record's organisations.
  case organisation(Located<String>)
  /// Controllers whose list is kept elsewhere.
  case list(PrincipalList)
}

/// Controllers, such as all customers, whose names are kept outside of the repository.
public struct PrincipalList: Sendable, Hashable {
  public let label: Located<Label>
  /// Where the list is kept; Art. 30(2)(a) asks for names and contact details.
  public let source: Declared<String>?
  /// How many there are.
  public let count: Located<Int>?
  public let place: RecordPlace
}

import RuleCatalog
import SourceModel

/// Finds the personal data and the outside parties in the facts of a tree, in time proportional to the
/// facts. The order of the files makes no difference, nor does who works on which.
public func classify(
  _ files: [FileFacts], with catalog: RuleCatalog, _ workers: some Workers = OneByOne()
) -> Classification {
  classify(TreeFacts(files), with: catalog, workers)
}

/// The same, of facts that may be packed, so that each pass over the files reads them again.
public func classify(
  _ files: TreeFacts, with catalog: RuleCatalog, _ workers: some Workers = OneByOne()
) -> Classification {
  let tree = TreeNames(files, catalog, workers)
  var result = Classification(fields: [], recipients: [])
  var composites = CompositeTypes()
  let finder = WrittenValueFinder(catalog)
  let lifetimes = WrittenLifetimeFinder(catalog)
  let erasures = ErasureFinder(catalog)
  let parts = workers.map(files.count) { number in
    FilePart(
      files[number], catalog, tree, values: finder, lifetimes: lifetimes, erasures: erasures)
  }
  var erased: Set<String> = []
  for part in parts {
    composites.add(part.members)
    result.fields += part.declaredFields
    result.fields += part.otherFields
    result.collectionPoints += part.collectionPoints
    result.typesOfPeople += part.typesOfPeople
    result.lifetimes += part.lifetimes
    result.written += part.written
    result.recipients += part.recipients
    result.unknownHosts += part.hosts
    result.requiredReasonUses += part.reasonUses
    erased.formUnion(part.erased)
  }
  for file in files.having(.settings) {
    result.fields += propertyListFields(in: file, catalog)
    result.collectedDataTypes += collectedDataTypes(in: file, catalog)
    result.usageDescriptions += usageDescriptions(in: file, catalog)
    result.insecureDomains += insecureDomains(in: file)
    if let bundle = appBundle(in: file) { result.appBundles.append(bundle) }
  }
  result.privacyManifests = files.held.filter(\.isPrivacyManifest)
    .map { privacyManifest(in: $0.facts) }
  composites.close(tree, catalog)
  let closed = composites
  let held = workers.map(files.count) { number in
    closed.mayHold(parts[number].memberTypes)
      ? closed.fields(in: files.held[number], tree, catalog) : []
  }
  for fields in held { result.fields += fields }
  result.settingAddresses = settingAddresses(in: files, tree.settings, catalog)
  result.collectedDataTypes.sort { ($0.path, $0.location) < ($1.path, $1.location) }
  result.insecureDomains.sort { ($0.path, $0.location) < ($1.path, $1.location) }
  result.usageDescriptions.sort { ($0.path, $0.location) < ($1.path, $1.location) }
  result.privacyManifests.sort { $0.path < $1.path }
  result.appBundles.sort { ($0.path, $0.location) < ($1.path, $1.location) }
  result.requiredReasonUses.sort { ($0.path, $0.location) < ($1.path, $1.location) }
  result.erasedStores = erased.sorted()
  if !result.appBundles.isEmpty {
    result.undeletableAccounts = undeletableAccounts(
      in: files, catalog.reviewTerms, workers)
  }
  result.lifetimes.sort {
    ($0.path, $0.location, $0.cookie ?? "") < ($1.path, $1.location, $1.cookie ?? "")
  }
  result.typesOfPeople.sort {
    ($0.path, $0.location, $0.subject) < ($1.path, $1.location, $1.subject)
  }
  result.fields.sort(by: precedes)
  result.recipients.sort(by: precedes)
  result.written.sort(by: precedes)
  result.collectionPoints.sort(by: precedes)
  result.unknownHosts.sort(by: precedes)
  return result
}

/// What one file alone shows.
private struct FilePart: Sendable {
  var declaredFields: [PersonalDataField] = []
  var otherFields: [PersonalDataField] = []
  var collectionPoints: [CollectionPoint] = []
  var typesOfPeople: [TypeOfPeople] = []
  var lifetimes: [WrittenLifetime] = []
  var written: [WrittenValue] = []
  var recipients: [RecipientFinding]
  var hosts: [UnknownHost]
  var reasonUses: [RequiredReasonUse] = []
  /// Those of the fields that are members of a type, as types that are one datum are told by them.
  var members: [FieldOfType] = []
  var memberTypes: [MemberType] = []
  /// Ids of stores that something is erased from.
  var erased: Set<String> = []

  init(
    _ file: FileFacts, _ catalog: RuleCatalog, _ tree: TreeNames, values: WrittenValueFinder,
    lifetimes finder: WrittenLifetimeFinder, erasures: ErasureFinder
  ) {
    recipients = recipientFindings(in: file, tree, catalog)
    hosts = unknownHosts(in: file, catalog)
    if !file.language.isManifest {
      reasonUses = requiredReasonUses(in: file, catalog.manifestTerms)
    }
    guard file.language.declaresData else { return }
    var reader = FileReader(file, catalog, tree)
    declaredFields = reader.declaredFields()
    members = declaredFields.compactMap { FieldOfType($0, in: file) }
    memberTypes = reader.memberTypes()
    otherFields = reader.keys()
    otherFields += reader.handed(to: recipients)
    otherFields += reader.storedKeys()
    otherFields += reader.builtColumns()
    otherFields += reader.expressions()
    otherFields += reader.platformSources()
    let inputs = reader.inputs()
    collectionPoints = inputs.points
    otherFields += inputs.written
    typesOfPeople = reader.typesOfPeople()
    lifetimes = finder.lifetimes(in: file)
    written = values.values(in: file)
    erased = erasures.erased(in: file)
  }
}

private func precedes(_ left: PersonalDataField, _ right: PersonalDataField) -> Bool {
  if left.path != right.path { return left.path < right.path }
  if left.location != right.location { return left.location < right.location }
  if left.category != right.category { return left.category < right.category }
  return (left.kind.rawValue, left.name, left.declaration, left.value)
    < (right.kind.rawValue, right.name, right.declaration, right.value)
}

private func precedes(_ left: CollectionPoint, _ right: CollectionPoint) -> Bool {
  if left.path != right.path { return left.path < right.path }
  if left.location != right.location { return left.location < right.location }
  return left.category < right.category
}

private func precedes(_ left: WrittenValue, _ right: WrittenValue) -> Bool {
  if left.path != right.path { return left.path < right.path }
  if left.location != right.location { return left.location < right.location }
  return (left.category, left.masked) < (right.category, right.masked)
}

private func precedes(_ left: UnknownHost, _ right: UnknownHost) -> Bool {
  if left.path != right.path { return left.path < right.path }
  if left.location != right.location { return left.location < right.location }
  return (left.host, left.node) < (right.host, right.node)
}

private func precedes(_ left: RecipientFinding, _ right: RecipientFinding) -> Bool {
  if left.path != right.path { return left.path < right.path }
  if left.location != right.location { return left.location < right.location }
  if left.recipient != right.recipient { return left.recipient < right.recipient }
  return (left.evidence.rawValue, left.value, left.node)
    < (right.evidence.rawValue, right.value, right.node)
}

extension Language {
  /// Whether the file holds no code of the app.
  var isManifest: Bool { group == .manifests }
}

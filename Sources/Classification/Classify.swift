import RuleCatalog
import SourceModel

/// Finds the personal data and the outside parties in the facts of a tree, in time proportional to the
/// facts. The order of the files makes no difference.
public func classify(_ files: [FileFacts], with catalog: RuleCatalog) -> Classification {
  let tree = TreeNames(files, catalog)
  var result = Classification(fields: [], recipients: [])
  var composites = CompositeTypes()
  let finder = WrittenValueFinder(catalog)
  let lifetimes = WrittenLifetimeFinder(catalog)
  var erasures = ErasureFinder(catalog)
  for file in files where file.language.declaresData {
    var reader = FileReader(file, catalog, tree)
    var fields = reader.declaredFields()
    composites.add(fields, in: file)
    fields += reader.keys()
    fields += reader.expressions()
    fields += reader.platformSources()
    result.fields += fields
    result.collectionPoints += reader.collectionPoints()
    result.typesOfPeople += reader.typesOfPeople()
    result.lifetimes += lifetimes.lifetimes(in: file)
    erasures.add(file)
    result.written += finder.values(in: file)
  }
  for file in files where !file.settings.isEmpty {
    result.fields += propertyListFields(in: file, catalog)
    result.collectedDataTypes += collectedDataTypes(in: file, catalog)
    result.usageDescriptions += usageDescriptions(in: file, catalog)
    result.insecureDomains += insecureDomains(in: file)
    if let bundle = appBundle(in: file) { result.appBundles.append(bundle) }
  }
  result.privacyManifests = files.compactMap(privacyManifest)
  for file in files where file.language.group != .manifests {
    result.requiredReasonUses += requiredReasonUses(in: file, catalog.manifestTerms)
  }
  composites.close(tree, catalog)
  for file in files where file.language.declaresData {
    result.fields += composites.fields(in: file, tree, catalog)
  }
  for file in files {
    result.recipients += recipientFindings(in: file, tree, catalog)
    result.unknownHosts += unknownHosts(in: file, catalog)
  }
  result.settingAddresses = settingAddresses(in: files, tree.settings, catalog)
  result.collectedDataTypes.sort { ($0.path, $0.location) < ($1.path, $1.location) }
  result.insecureDomains.sort { ($0.path, $0.location) < ($1.path, $1.location) }
  result.usageDescriptions.sort { ($0.path, $0.location) < ($1.path, $1.location) }
  result.privacyManifests.sort { $0.path < $1.path }
  result.appBundles.sort { ($0.path, $0.location) < ($1.path, $1.location) }
  result.requiredReasonUses.sort { ($0.path, $0.location) < ($1.path, $1.location) }
  result.erasedStores = erasures.found.sorted()
  if !result.appBundles.isEmpty {
    result.undeletableAccounts = undeletableAccounts(in: files, catalog.reviewTerms)
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

import Classification
import DataFlow
import SourceModel

/// ROPA602: data that the app sends, and that its manifest does not say it collects.
func uncollectedData(in input: CheckInput) -> [Finding] {
  let manifests = AppManifests(input.classification)
  let collected = Dictionary(grouping: input.classification.collectedDataTypes, by: \.path)
  var found: [[String]: [Flow]] = [:]
  for flow in input.flows
  where flow.sink == .transmission && flow.confidence >= CheckInput.leastConfidence {
    // What fits several of Apple's types may be said by any of them.
    guard let type = input.vocabulary.appleTypes[flow.category], !type.hasPrefix("Other"),
      let manifest = manifests.manifest(for: flow.source.path),
      manifests.manifest(for: flow.target.path) == manifest,
      !(collected[manifest.path] ?? []).contains(where: {
        $0.knownType(input.vocabulary) == type
      })
    else { continue }
    found[[manifest.path, type, flow.category], default: []].append(flow)
  }
  return found.sorted { $0.key.lexicographicallyPrecedes($1.key) }.compactMap { key, flows in
    finding(.collectionUnstated, flows) { _ in
      (
        "\"\(input.vocabulary.category(key[2]))\" is sent, and \(visible(key[0])) does not say that "
          + "the app collects it",
        "add \(CollectedDataType.prefix)\(key[1]) to NSPrivacyCollectedDataTypes, and to the app's "
          + "privacy label, or stop sending it"
      )
    }
  }
}

/// ROPA603: data that the manifest says the app collects, and of which the record says nothing. What the
/// code shows too is ROPA101's.
func undeclaredCollection(in input: CheckInput) -> [Finding] {
  let declared = DeclaredCategories(input)
  let shown = input.categoriesInCode
  return input.classification.collectedDataTypes.compactMap { entry in
    guard !PrivacyManifest.isOfLibrary(entry.path),
      let type = entry.knownType(input.vocabulary)
    else { return nil }
    let categories = input.vocabulary.categoriesByAppleType[type] ?? []
    guard !declared.contain(anyOf: categories), !categories.contains(where: shown.contains) else {
      return nil
    }
    let what = "the manifest says that the app collects \(type), and the record does not"
    guard let category = entry.category ?? categories.first else {
      // No category of the catalogue: the record may have it under a name of its own.
      return Finding(
        check: .collectionUndeclared, severity: .info, path: entry.path, location: entry.location,
        length: entry.type.utf8.count, message: what,
        remedy: "if the record has it, add \"apple\": \(quoted(type)) to that one of "
          + "\"categories\"; if not, declare it")
    }
    return Finding(
      .collectionUndeclared, at: entry, message: what,
      remedy: "declare it: add \(quoted(category)) to \"data\" of the activity that it serves in "
        + "\(input.record.path), or take it out of the manifest")
  }
}

/// ROPA608: data that the manifest says to be for advertising, and of which the record says of each purpose
/// that it is no marketing.
func contradictedPurposes(in input: CheckInput) -> [Finding] {
  input.classification.collectedDataTypes.compactMap { entry in
    guard !PrivacyManifest.isOfLibrary(entry.path),
      let type = entry.knownType(input.vocabulary),
      let advertising = entry.purposes.first(where: { $0.hasSuffix("Advertising") })
    else { return nil }
    let categories = Set(input.vocabulary.categoriesByAppleType[type] ?? [])
    let activities = input.record.activities.filter { activity in
      (activity.data?.value ?? []).contains { group in
        (group.categories.value ?? []).contains { category in
          input.vocabulary.ancestry(of: category.value).contains(where: categories.contains)
        }
      }
    }
    let isOpen = input.record.activities.contains { activity in
      activity.data?.value == nil || activity.purposes?.value == nil
    }
    let purposes = activities.flatMap { $0.purposes?.value ?? [] }
    guard !isOpen, !purposes.isEmpty, purposes.allSatisfy({ $0.isMarketing?.value == false }) else {
      return nil
    }
    return Finding(
      .purposeContradicted, at: entry,
      message: "the manifest says that \(type) is for advertising (\(visible(advertising))), and "
        + "the record that none of its purposes is marketing",
      remedy: "declare the purpose in the record, with its legal basis, or take it out of the "
        + "manifest")
  }
}

/// ROPA609: what the manifest of a library in the tree says that it collects, and the record discloses to
/// nobody.
func undisclosedCollection(in input: CheckInput) -> [Finding] {
  let disclosures = input.record.allDisclosures
  if disclosures.contains(where: \.categories.isOpen) { return [] }
  let disclosed = Set(
    disclosures.flatMap { $0.categories.value ?? [] }.flatMap {
      input.vocabulary.ancestry(of: $0.value)
    })
  return input.classification.collectedDataTypes.compactMap { entry in
    guard PrivacyManifest.isOfLibrary(entry.path),
      let type = entry.knownType(input.vocabulary),
      let categories = input.vocabulary.categoriesByAppleType[type],
      !categories.contains(where: disclosed.contains)
    else { return nil }
    return Finding(
      .libraryCollectionUndisclosed, at: entry,
      message:
        "a library in the tree says that it collects \(type), and the record discloses that to "
        + "nobody",
      remedy: "declare who receives it in \"disclosures\", or take the library out")
  }
}

/// ROPA610: data that the app asks a person for, and of which the record says nothing; or a source of the
/// device that the record names, and for which no app asks.
func undeclaredUsageDescriptions(in input: CheckInput) -> [Finding] {
  let declared = DeclaredCategories(input)
  let shown = input.categoriesInCode
  let asked = input.classification.usageDescriptions.filter { entry in
    guard let category = entry.category else { return false }
    return !declared.contain(anyOf: [category]) && !shown.contains(category)
  }
  let undeclared = Dictionary(grouping: asked, by: \.category).compactMap {
    category, entries -> Finding? in
    guard let category, let first = entries.first else { return nil }
    return Finding(
      check: .usageUndeclared, severity: CheckID.usageUndeclared.severity, path: first.path,
      location: first.location, length: first.key.utf8.count,
      message:
        "the app asks for \"\(input.vocabulary.category(category))\" (\(visible(first.key))), "
        + "and the record says nothing of it",
      remedy: "declare it: add \(quoted(category)) to \"data\" of the activity that it serves in "
        + "\(input.record.path), or take the key out",
      also: entries.dropFirst().map {
        RelatedPlace(path: $0.path, location: $0.location, what: visible($0.key))
      })
  }
  return undeclared + unaskedSources(in: input)
}

/// Sources that no app can use without asking. Contacts, photos and events can be picked by the person.
private let askedSources: [(kind: SourceKind, keys: [String])] = [
  (.microphone, ["NSMicrophone"]), (.camera, ["NSCamera"]), (.health, ["NSHealth"]),
  (.location, ["NSLocation"]), (.advertisingIdentifier, ["NSUserTracking"]),
]

private func unaskedSources(in input: CheckInput) -> [Finding] {
  guard !input.classification.appBundles.isEmpty, input.coverage == .whole else { return [] }
  let keys = input.classification.usageDescriptions.map(\.key)
  var seen: Set<SourceKind> = []
  return input.record.allData.flatMap { $0.sources?.value ?? [] }.compactMap { source in
    guard let kind = input.record.sourceKind(source.value),
      let asked = askedSources.first(where: { $0.kind == kind }),
      !keys.contains(where: { key in asked.keys.contains(where: key.hasPrefix) }),
      seen.insert(kind).inserted
    else { return nil }
    return Finding(
      check: .usageUndeclared, severity: .info, path: source.place.path,
      location: source.place.location, length: source.value.utf8.count + 2,
      message:
        "the record has \(quoted(source.value)) as a source, and no app of the tree asks for it "
        + "(\(asked.keys[0])...UsageDescription)",
      remedy: "if another system is meant, leave it; if not, take it out of the record")
  }
}

extension CheckInput {
  /// Ids of the categories that code shows, and not only property lists.
  fileprivate var categoriesInCode: Set<String> {
    Set(
      classification.fields.filter {
        $0.confidence >= CheckInput.leastConfidence && $0.kind != .setting
      }.map(\.category))
  }
}

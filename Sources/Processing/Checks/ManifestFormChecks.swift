import Classification
import DataFlow
import RuleCatalog
import SourceModel

/// ROPA601: an app that uses what Apple wants a manifest for, in a tree without any manifest.
func missingManifests(in input: CheckInput) -> [Finding] {
  let bundles = input.classification.appBundles
  guard let first = bundles.first, input.classification.privacyManifests.isEmpty,
    let use = input.classification.requiredReasonUses.first(where: isInApp)
  else { return [] }
  let what =
    "the app has no privacy manifest and uses \(visible(use.name)), of which Apple wants "
    + "a reason"
  let severity: Severity
  let message: String
  switch input.coverage {
  case .whole: (severity, message) = (CheckID.manifestMissing.severity, what)
  case .incomplete(let why):
    (severity, message) = (.info, "no privacy manifest was seen, but \(visible(why))")
  case .selection: return []
  }
  return [
    Finding(
      check: .manifestMissing, severity: severity, path: first.path, location: first.location,
      length: first.length, message: message,
      remedy:
        "add PrivacyInfo.xcprivacy to the target, with the data that the app collects and the "
        + "reasons for the APIs that it uses",
      also: [RelatedPlace(path: use.path, location: use.location, what: visible(use.name))]
        + bundles.dropFirst().map {
          RelatedPlace(path: $0.path, location: $0.location, what: "another app")
        })
  ]
}

private func isInApp(_ use: RequiredReasonUse) -> Bool {
  !isTestPath(use.path)
}

/// ROPA604: data that is said to be used for tracking, in an app that is said not to track.
func contradictedTracking(in input: CheckInput) -> [Finding] {
  let manifests = Dictionary(
    input.classification.privacyManifests.map { ($0.path, $0) }
  ) { first, _ in first }
  return input.classification.collectedDataTypes.compactMap { entry in
    guard entry.isTracking == true, let manifest = manifests[entry.path],
      manifest.isTracking != true
    else { return nil }
    return Finding(
      .trackingContradicted, at: entry,
      message: "\(visible(entry.type)) is said to be used for tracking, and the manifest "
        + (manifest.isTracking == nil
          ? "has no NSPrivacyTracking" : "says that nothing is tracked"),
      remedy: "set NSPrivacyTracking to true, with the domains, or "
        + "NSPrivacyCollectedDataTypeTracking to false")
  }
}

/// ROPA605: domains for tracking in a manifest that says that nothing is tracked, and hosts that code contacts
/// for tracking and that the manifest does not have.
func contradictedTrackingDomains(in input: CheckInput) -> [Finding] {
  deniedTrackingDomains(in: input) + unlistedTrackingHosts(in: input)
}

/// Only hosts of which their owner says that they are for tracking. What a library contacts is for its own
/// manifest to say.
private func unlistedTrackingHosts(in input: CheckInput) -> [Finding] {
  let hosts = Set(input.vocabulary.manifestTerms.trackingHosts.flatMap(\.hosts))
  let manifests = AppManifests(input.classification)
  var found: [[String]: [ContactedHost]] = [:]
  for contact in input.data.contacts where hosts.contains(contact.host) {
    guard !PrivacyManifest.isOfLibrary(contact.path),
      let manifest = manifests.manifest(for: contact.path),
      !manifest.trackingDomains.contains(where: { covers($0.text, contact.host) })
    else { continue }
    found[[contact.host, manifest.path], default: []].append(contact)
  }
  return found.sorted { $0.key.lexicographicallyPrecedes($1.key) }.compactMap { key, contacts in
    finding(.trackingDomainsContradicted, contacts) { first in
      (
        "\(visible(first.host)) is a host for tracking, and NSPrivacyTrackingDomains of "
          + "\(visible(key[1])) does not have it",
        "add it there, with NSPrivacyTracking set to true, so that the system blocks it until the "
          + "person has agreed; or do not contact it"
      )
    }
  }
}

/// Whether a listed domain is a host or has it below itself. Some write a whole address.
private func covers(_ domain: String, _ host: String) -> Bool {
  var domain = domain[...]
  for scheme in ["https://", "http://"] where domain.hasPrefix(scheme) {
    domain = domain.dropFirst(scheme.utf8.count)
  }
  return host == domain || host.hasSuffix(".\(domain)")
}

private func deniedTrackingDomains(in input: CheckInput) -> [Finding] {
  input.classification.privacyManifests.compactMap { manifest in
    guard manifest.isTracking != true, let first = manifest.trackingDomains.first else {
      return nil
    }
    return Finding(
      .trackingDomainsContradicted, in: manifest.path, at: first,
      message:
        "\(visible(first.text)) is listed as a domain for tracking, and NSPrivacyTracking is "
        + (manifest.isTracking == nil ? "missing" : "false"),
      remedy: "set NSPrivacyTracking to true, or take the domains out",
      also: manifest.trackingDomains.dropFirst().map {
        RelatedPlace(path: manifest.path, location: $0.location, what: visible($0.text))
      })
  }
}

/// ROPA606: an API of which Apple wants a reason, used without one, or with one that Apple does not have.
func missingReasons(in input: CheckInput) -> [Finding] {
  let manifests = AppManifests(input.classification)
  let terms = input.vocabulary.manifestTerms
  var uses: [[String]: [RequiredReasonUse]] = [:]
  for use in input.classification.requiredReasonUses {
    guard let manifest = manifests.manifest(for: use.path),
      let api = terms.apis.first(where: { $0.category == use.category }),
      !manifest.accessedAPIs.contains(where: { $0.type.text == api.constant })
    else { continue }
    uses[[manifest.path, api.constant], default: []].append(use)
  }
  let missing = uses.sorted { $0.key.lexicographicallyPrecedes($1.key) }.compactMap {
    key, uses -> Finding? in
    guard let first = uses.first else { return nil }
    return Finding(
      check: .reasonMissing, severity: CheckID.reasonMissing.severity, path: first.path,
      location: first.location, length: first.name.utf8.count,
      message: "\(visible(first.name)) is used, and \(visible(key[0])) gives no reason "
        + "(\(key[1]))",
      remedy: "add an entry to NSPrivacyAccessedAPITypes with the reason that is true of it",
      also: uses.dropFirst().map {
        RelatedPlace(path: $0.path, location: $0.location, what: visible($0.name))
      })
  }
  return missing + wrongReasons(in: input)
}

private func wrongReasons(in input: CheckInput) -> [Finding] {
  input.classification.privacyManifests.flatMap { manifest in
    manifest.accessedAPIs.flatMap { entry -> [Finding] in
      guard let api = input.vocabulary.manifestTerms.api(entry.type.text) else { return [] }
      return entry.reasons.filter { !api.reasons.contains($0.text) }.map { reason in
        Finding(
          .reasonMissing, in: manifest.path, at: reason,
          message: "\(quoted(visible(reason.text))) is no reason of Apple's for \(api.constant)",
          remedy: "write one of \(listed(api.reasons)), the one that is true of the app")
      }
    }
  }
}

/// ROPA607: constants that Apple does not have.
func unknownConstants(in input: CheckInput) -> [Finding] {
  let terms = input.vocabulary.manifestTerms
  guard !terms.dataTypes.isEmpty else { return [] }
  let types = input.classification.collectedDataTypes.filter {
    $0.path.hasSuffix(".xcprivacy") && $0.knownType(input.vocabulary) == nil
  }.map { entry in
    Finding(
      .manifestConstantUnknown, at: entry,
      message: "Apple has no type of data \(quoted(visible(entry.type)))", remedy: constantRemedy)
  }
  let purposes = terms.purposes.map { "\(CollectedDataType.prefix)Purpose\($0)" }
  let others = input.classification.privacyManifests.flatMap { manifest in
    manifest.purposes.filter { !purposes.contains($0.text) }.map { word in
      Finding(
        .manifestConstantUnknown, in: manifest.path, at: word,
        message: "Apple has no purpose \(quoted(visible(word.text)))", remedy: constantRemedy)
    }
      + manifest.accessedAPIs.map(\.type).filter { terms.api($0.text) == nil && !$0.text.isEmpty }
      .map { word in
        Finding(
          .manifestConstantUnknown, in: manifest.path, at: word,
          message: "Apple has no category of APIs \(quoted(visible(word.text)))",
          remedy: constantRemedy)
      }
  }
  return types + others
}

private let constantRemedy =
  "write one of Apple's constants (Xcode makes no privacy report of others); for what fits none there "
  + "is one that ends in \"Other\" or \"OtherDataTypes\""

extension Finding {
  /// A finding at an entry of what is collected.
  init(
    _ check: CheckID, at entry: CollectedDataType, message: String, remedy: String,
    also: [RelatedPlace] = []
  ) {
    self.init(
      check: check, severity: check.severity, path: entry.path, location: entry.location,
      length: entry.type.utf8.count, message: message, remedy: remedy, also: also)
  }

  /// A finding at a text of a manifest.
  fileprivate init(
    _ check: CheckID, in path: String, at word: ManifestWord, message: String, remedy: String,
    also: [RelatedPlace] = []
  ) {
    self.init(
      check: check, severity: check.severity, path: path, location: word.location,
      length: word.text.utf8.count, message: message, remedy: remedy, also: also)
  }
}

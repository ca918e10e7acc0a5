import Classification
import RuleCatalog
import SourceModel
import StrictJSON

/// ROPA201: data that leave the EEA are a declared transfer (Art. 30(1)(e), 44).
func undeclaredTransfers(in input: CheckInput) -> [Finding] {
  missingTransfers(in: input).filter { !$0.deniesTransfer }.map { missing in
    Finding(
      .transferUndeclared, at: missing.places[0],
      message: "recipient \"\(missing.name)\" \(missing.why), and no transfer to "
        + "\(missing.country) is declared",
      remedy:
        "add to \"transfers\" { \"id\": \"...\", \"recipient\": \(quoted(missing.recipient)), "
        + "\"country\": \(quoted(missing.code)), \"mechanism\": \"...\" }; if the data stay in the "
        + "EEA, say where in \"locations\" of the recipient",
      also: missing.related)
  }
}

/// ROPA209: it is said that nothing leaves the EEA, and something shows that it does.
func contradictedDenials(in input: CheckInput) -> [Finding] {
  missingTransfers(in: input).filter(\.deniesTransfer).map { missing in
    Finding(
      .noTransferContradicted, at: missing.places[0],
      message: "the record says that nothing is transferred, but recipient \"\(missing.name)\" "
        + missing.why,
      remedy: "declare the transfer to \(missing.country) with its mechanism, or mend what the "
        + "record says of the recipient's \"locations\"",
      also: missing.related)
  } + deniedRegions(in: input) + undeclaredAbroad(in: input)
}

/// Recipients in the code to whom nothing is disclosed, under a record that says of all that nothing leaves
/// the EEA. One whose hosts tell where the data go is told of by those.
private func undeclaredAbroad(in input: CheckInput) -> [Finding] {
  guard let day = input.asOf, input.record.deniesTransfers else { return [] }
  let named = Set(input.record.allDisclosures.map(\.recipient.value))
  let found = Dictionary(
    grouping: input.classification.recipients.filter {
      $0.use.receivesData && $0.confidence >= CheckInput.leastConfidence
        && !named.contains($0.recipient)
    }, by: \.recipient)
  return found.sorted { $0.key < $1.key }.compactMap { id, evidence in
    guard let place = placeAbroad(of: id, evidence, input, on: day) else { return nil }
    return finding(.noTransferContradicted, place.evidence) { first in
      (
        "the record says that nothing is transferred, but recipient "
          + "\"\(input.vocabulary.recipient(id, in: input.record))\" (\(first.title)) \(place.why)",
        "declare the recipient and the transfer with its mechanism, or stop using it"
      )
    }
  }
}

/// Where a recipient of the code takes data to, with what shows it.
private func placeAbroad(
  of id: String, _ evidence: [RecipientFinding], _ input: CheckInput, on day: CalendarDate
) -> (why: String, evidence: [RecipientFinding])? {
  let placed = evidence.filter { $0.region != nil }
  if !placed.isEmpty {
    let abroad = placed.filter { $0.region.map { input.isThirdCountry($0, on: day) } ?? false }
    guard let region = abroad.first?.region else { return nil }
    return ("is in \(input.placeName(region))", abroad)
  }
  if input.record.recipient(id) != nil {
    return thirdCountries(of: id, input, on: day).first.map { ($0.why, evidence) }
  }
  guard let known = input.vocabulary.recipients[id],
    input.isThirdCountry(known.country, on: day)
  else { return nil }
  return ("is a company in \(input.countryName(known.country)) (catalogue)", evidence)
}

/// A country to which a recipient takes data without a declared transfer.
private struct MissingTransfer {
  let recipient: String
  let name: String
  let code: String
  let country: String
  /// In words that follow the name of the recipient: `stores data in the United States`.
  let why: String
  /// Whether the record says that there is no transfer.
  let deniesTransfer: Bool
  /// The disclosures; never empty.
  var places: [Located<String>]

  var related: [RelatedPlace] {
    places.dropFirst().map {
      RelatedPlace(path: $0.place.path, location: $0.place.location, what: recipient)
    }
  }
}

private func missingTransfers(in input: CheckInput) -> [MissingTransfer] {
  guard let day = input.asOf, input.record.transfers?.isOpen != true else { return [] }
  var found: [MissingTransfer] = []
  for disclosure in input.record.allDisclosures where disclosure.transfers?.isOpen != true {
    let id = disclosure.recipient
    let transfers = input.record.transfers(of: disclosure)
    let denies = disclosure.deniesTransfer ?? input.record.deniesTransfers
    for use in thirdCountries(of: id.value, input, on: day) {
      if transfers.contains(where: { $0.goes(to: use.code) }) { continue }
      if let index = found.firstIndex(where: {
        $0.recipient == id.value && $0.code == use.code && $0.deniesTransfer == denies
      }) {
        found[index].places.append(id)
        continue
      }
      found.append(
        MissingTransfer(
          recipient: id.value, name: input.vocabulary.recipient(id.value, in: input.record),
          code: use.code, country: input.countryName(use.code), why: use.why,
          deniesTransfer: denies, places: [id]))
    }
  }
  return found
}

extension Record {
  /// An empty list states that there are none.
  fileprivate var deniesTransfers: Bool { transfers?.value?.isEmpty == true }
}

extension Disclosure {
  /// Nil where nothing is said.
  fileprivate var deniesTransfer: Bool? { transfers?.value?.isEmpty }
}

extension Transfer {
  /// Where the destination is not said, or is open, it may be any.
  fileprivate func goes(to code: String) -> Bool {
    switch destination?.value {
    case nil: true
    case .country(let country): country == code
    case .internationalOrganisation: false
    }
  }
}

/// The countries outside the EEA in which a recipient has data, each once.
///
/// The record's locations are believed. Without them the company's country counts, by the record or else
/// by the catalogue: who is established there can be made to hand out what it can reach. Last come the
/// places that the vendor names, if all of them are outside.
private func thirdCountries(
  of id: String, _ input: CheckInput, on day: CalendarDate
) -> [(code: String, why: String)] {
  guard let recipient = input.record.recipient(id), recipient.role?.value != .internal else {
    return []
  }
  func third(_ code: String, _ why: (String) -> String) -> [(code: String, why: String)] {
    guard input.isThirdCountry(code, on: day) else { return [] }
    return [(code, why(input.countryName(code)))]
  }
  if let locations = recipient.locations {
    var result: [(code: String, why: String)] = []
    for location in locations.value ?? []
    where !result.contains(where: { $0.code == location.country.value }) {
      result += third(location.country.value) { "\(location.kind.verb) \($0)" }
    }
    if locations.isOpen || locations.value?.isEmpty == false { return result }
  }
  let known = input.vocabulary.recipients[id]
  var companies: [(code: String, why: String)] = []
  if let country = input.record.country(of: recipient) {
    guard let code = country.value else { return [] }
    companies = third(code) { "is a company in \($0)" }
  } else if let known {
    companies = third(known.country) { "is a company in \($0) (catalogue)" }
  }
  guard companies.isEmpty, let known else { return companies }
  // Where customers can choose, or some of the data stay, nothing is known.
  let places = Set(known.dataLocations.map(\.place)).sorted()
  guard places.allSatisfy({ input.isThirdCountry($0, on: day) }) else { return [] }
  return places.flatMap { third($0) { "keeps data in \($0) (catalogue)" } }
}

extension LocationKind {
  fileprivate var verb: String {
    switch self {
    case .storage: "stores data in"
    case .access: "reaches data from"
    case .support: "gives support from"
    }
  }
}

/// ROPA208: the hosts in the code are where the record says that the recipient is.
func contradictedRegions(in input: CheckInput) -> [Finding] {
  guard let day = input.asOf else { return [] }
  return input.record.recipients.flatMap { recipient -> [Finding] in
    let locations = recipient.locations?.value ?? []
    guard !locations.isEmpty else { return [] }
    let regions = regions(of: recipient.id.value, input)
    return regions.keys.sorted().compactMap { region in
      let isDeclared = locations.contains {
        isSamePlace($0.country.value, region, input.law, on: day)
      }
      guard !isDeclared, input.isKnownPlace(region),
        let (first, rest) = placesInOrder(regions[region] ?? [])
      else { return nil }
      let name = input.vocabulary.recipient(recipient.id.value, in: input.record)
      let declared = locations.map { input.placeName($0.country.value) }
      func message(_ place: RecipientFinding) -> String {
        "\(place.title) of recipient \"\(name)\" is in \(input.placeName(region)), and the record "
          + "has it in \(listed(declared))"
      }
      return Finding(
        check: .regionContradicted, severity: CheckID.regionContradicted.severity,
        path: first.path, location: first.location, length: first.length, message: message(first),
        remedy: "use the host of the declared region, or add the location (and its transfer) to "
          + "the record (\(recipient.place))",
        also: rest.map { RelatedPlace($0, message: message($0)) }, evidence: first.proof)
    }
  }
}

/// Hosts outside the EEA to which data go that are said not to leave it.
private func deniedRegions(in input: CheckInput) -> [Finding] {
  guard let day = input.asOf else { return [] }
  var seen: Set<String> = []
  return input.record.allDisclosures.flatMap { disclosure -> [Finding] in
    let id = disclosure.recipient.value
    guard disclosure.deniesTransfer ?? input.record.deniesTransfers, seen.insert(id).inserted
    else { return [] }
    let regions = regions(of: id, input).filter { input.isThirdCountry($0.key, on: day) }
    return regions.keys.sorted().compactMap { region in
      guard let (first, rest) = placesInOrder(regions[region] ?? []) else { return nil }
      let name = input.vocabulary.recipient(id, in: input.record)
      func message(_ place: RecipientFinding) -> String {
        "the record says that nothing is transferred, but \(place.title) of recipient \"\(name)\" "
          + "is in \(input.placeName(region))"
      }
      return Finding(
        check: .noTransferContradicted, severity: CheckID.noTransferContradicted.severity,
        path: first.path, location: first.location, length: first.length, message: message(first),
        remedy: "use a host inside the EEA, or declare the transfer with its mechanism "
          + "(\(disclosure.place))",
        also: rest.map { RelatedPlace($0, message: message($0)) }, evidence: first.proof)
    }
  }
}

/// The evidence of a recipient that tells where its data go, by region.
private func regions(of id: String, _ input: CheckInput) -> [String: [RecipientFinding]] {
  let evidence = input.classification.recipients.filter {
    $0.recipient == id && $0.use.receivesData && $0.confidence >= CheckInput.leastConfidence
  }
  var regions: [String: [RecipientFinding]] = [:]
  for finding in evidence {
    if let region = finding.region { regions[region, default: []].append(finding) }
  }
  return regions
}

private let unions: Set<String> = ["EU", "EEA"]

/// Whether a declared place and one of evidence can be the same.
private func isSamePlace(
  _ declared: String, _ region: String, _ law: Law, on day: CalendarDate
) -> Bool {
  if declared == region { return true }
  if unions.contains(declared) { return unions.contains(region) || law.isEEA(region, on: day) }
  return unions.contains(region) && law.isEEA(declared, on: day)
}

extension CheckInput {
  /// Whether a place is a country or a union.
  fileprivate func isKnownPlace(_ code: String) -> Bool {
    unions.contains(code) || law.country(code) != nil
  }

  /// `Ireland`, `the EU`
  fileprivate func placeName(_ code: String) -> String {
    unions.contains(code) ? "the \(code)" : countryName(code)
  }
}

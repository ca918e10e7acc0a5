import Classification
import RuleCatalog
import SourceModel

/// ROPA102: somebody whom the code calls or contacts and to whom no activity discloses anything. A
/// library that is locked or imported and never called receives nothing.
func undeclaredRecipients(in input: CheckInput) -> [Finding] {
  let named = Set(input.record.allDisclosures.map(\.recipient.value))
  let receiving = input.classification.recipients.filter {
    $0.use.receivesData && $0.confidence >= CheckInput.leastConfidence
      && !named.contains($0.recipient)
  }
  let found = Dictionary(grouping: receiving, by: \.recipient)
  return found.keys.sorted().compactMap { finding($0, found[$0] ?? [], input) }
    + sentUnseen(Set(found.keys).union(named), input)
}

/// The same of somebody whose pages are only linked to, but with data in the address: a warning, as it is a
/// person who opens them.
private func sentUnseen(_ known: Set<String>, _ input: CheckInput) -> [Finding] {
  let flows = input.flows.filter { flow in
    flow.sink == .transmission && flow.confidence >= CheckInput.leastConfidence
      && flow.recipient.map { !known.contains($0) } == true
  }
  return Dictionary(grouping: flows) { $0.recipient ?? "" }.sorted { $0.key < $1.key }
    .compactMap { id, flows in
      var found = finding(.recipientUndeclared, flows) { first in
        let name = input.vocabulary.recipient(id, in: input.record)
        return (
          "\"\(input.vocabulary.category(first.category))\" goes to \"\(name)\", which is not declared "
            + "(host \(visible(first.host ?? "")))",
          remedy(id, isListed: input.record.recipient(id) != nil, input)
        )
      }
      found?.severity = .warning
      return found
    }
}

private func finding(
  _ id: String, _ evidence: [RecipientFinding], _ input: CheckInput
) -> Finding? {
  guard let (first, rest) = placesInOrder(evidence) else { return nil }
  let name = input.vocabulary.recipient(id, in: input.record)
  let declared = input.record.recipients.first { $0.id.value == id }
  let state =
    declared == nil
    ? "is not declared" : "is declared, but no activity discloses anything to it"
  func message(_ place: RecipientFinding) -> String {
    "recipient \"\(name)\" \(state) (\(place.title))"
  }
  return Finding(
    check: .recipientUndeclared, severity: CheckID.recipientUndeclared.severity,
    path: first.path, location: first.location, length: first.length, message: message(first),
    remedy: remedy(id, isListed: declared != nil, input),
    also: rest.map { RelatedPlace($0, message: message($0)) }, evidence: first.proof)
}

private func remedy(_ id: String, isListed: Bool, _ input: CheckInput) -> String {
  let categories = Set(
    input.flows.filter { $0.sink == .transmission && $0.recipient == id }.map(\.category)
  ).sorted()
  let sent =
    categories.isEmpty ? "\"open\"" : "[" + categories.map(quoted).joined(separator: ", ") + "]"
  let listing = isListed ? "" : "{ \"id\": \(quoted(id)) } to \"recipients\" and "
  return "declare it: add \(listing){ \"recipient\": \(quoted(id)), \"categories\": \(sent) } to "
    + "\"disclosures\" of the activity it serves in \(input.record.path), or stop using it"
}

/// ROPA107: a declared recipient that the catalogue could see, and that the code does not show. A
/// library that is there and never called is evidence enough, and so is data that goes to a page of theirs.
func unseenRecipients(in input: CheckInput) -> [Finding] {
  let seen = Set(input.classification.recipients.filter { $0.use != .mentioned }.map(\.recipient))
    .union(input.flows.compactMap(\.recipient))
  return input.record.recipients.compactMap { recipient in
    let id = recipient.id.value
    let name = input.vocabulary.recipient(id, in: input.record)
    guard !seen.contains(id), input.vocabulary.recipients[id] != nil,
      let message = input.coverage.absence(of: "recipient \"\(name)\"")
    else { return nil }
    return Finding(
      .recipientWithoutEvidence, at: recipient.id, message: message,
      remedy: "if it no longer receives data, take it out of the record; if it receives them by "
        + "another way than this code, leave it")
  }
}

extension RecipientFinding {
  /// What was seen, for a reader. A credential's value is nobody's business.
  var title: String {
    switch evidence {
    case .import: "module \(visible(value))"
    case .package: "package \(visible(value))"
    case .host: "host \(visible(value))"
    case .symbol: "symbol \(visible(value))"
    case .header: "header \(visible(value))"
    case .configKey, .plistKey: "setting \(visible(value))"
    case .requestHeader: "request header \(visible(value))"
    case .urlScheme: "URL scheme \(visible(value))"
    case .file: "file \(visible(value))"
    case .name: "type \(visible(value))"
    case .credential: "a credential"
    case .cookie: "cookie \(visible(value))"
    }
  }
}

extension Record {
  /// The recipients that have hosts, as rules by which code shows them: for `RuleCatalog.adding`.
  ///
  /// What the record leaves out is empty.
  public var ownRules: [Recipient] {
    recipients.filter { !$0.hosts.isEmpty }.map { recipient in
      Recipient(
        id: recipient.id.value,
        name: recipient.name?.text() ?? company(of: recipient) ?? recipient.id.value,
        company: company(of: recipient) ?? "",
        country: country(of: recipient)?.value ?? "",
        service: recipient.service?.value?.text() ?? "", roles: [], sources: [],
        evidence: recipient.hosts.map {
          RecipientEvidence(kind: .host, value: $0.value.lowercased())
        })
    }
  }
}

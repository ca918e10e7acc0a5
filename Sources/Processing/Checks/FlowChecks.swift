import Classification
import DataFlow
import RuleCatalog
import SourceModel

/// ROPA103: data that goes to a declared recipient without being declared of it. Where only the same
/// function or type holds both, it is a warning: nothing shows that the data goes there.
///
/// A recipient to whom nothing is disclosed at all is ROPA102's.
func undeclaredFlows(in input: CheckInput) -> [Finding] {
  let disclosed = DisclosedData(input.record)
  let flows = input.flows.filter { flow in
    flow.sink == .transmission && flow.confidence >= CheckInput.leastConfidence
      && disclosed.lacks(flow.category, at: flow.recipient)
  }
  var findings = grouped(flows) { [$0.category, $0.recipient ?? ""] }.compactMap { flows in
    finding(.flowUndeclared, flows) { first in
      let recipient = first.recipient ?? ""
      return (
        "\"\(input.vocabulary.category(first.category))\" goes to "
          + "\"\(input.vocabulary.recipient(recipient, in: input.record))\", and no disclosure says "
          + "so\(way(first))",
        "declare it: add \(quoted(first.category)) to \"categories\" of the disclosure to "
          + "\(quoted(recipient)) in \(input.record.path), or stop sending it"
      )
    }
  }
  let near = input.data.coOccurrences.filter {
    $0.isSameFunction && disclosed.lacks($0.category, at: $0.recipient)
  }
  for group in Dictionary(grouping: near, by: { [$0.category, $0.recipient] })
    .sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }).map(\.value)
  {
    guard let first = group.first else { continue }
    findings.append(
      Finding(
        check: .flowUndeclared, severity: .warning, path: first.source.path,
        location: first.source.location, length: first.source.length,
        message: "\"\(input.vocabulary.category(first.category))\" is read in "
          + "\(visible(first.around)), which uses "
          + "\"\(input.vocabulary.recipient(first.recipient, in: input.record))\"; no way from one to "
          + "the other was found, and no disclosure says that there is one",
        remedy: "see whether it goes there; if it does, add \(quoted(first.category)) to the "
          + "disclosure to \(quoted(first.recipient)) in \(input.record.path)",
        also: group.dropFirst().map {
          RelatedPlace(
            path: $0.source.path, location: $0.source.location, what: visible($0.field),
            evidence: $0.proof)
        }, evidence: first.proof))
  }
  return findings
}

/// ROPA104: data that goes to a host of which neither the record nor the catalogue knows whose it is.
func flowsToUnknownHosts(in input: CheckInput) -> [Finding] {
  let flows = input.flows.filter { flow in
    flow.sink == .transmission && flow.recipient == nil && isOutside(flow.host)
      && !input.vocabulary.isFirstParty(flow.host)
      && flow.confidence >= CheckInput.leastConfidence
  }
  return grouped(flows) { [$0.host ?? ""] }.compactMap { flows in
    finding(.dataToUnknownHost, flows) { first in
      let categories = Set(flows.map(\.category)).sorted().map(input.vocabulary.category)
      return (
        "personal data (\(categories.joined(separator: ", "))) is sent to "
          + "\(visible(first.host ?? "")), and nothing says whose host that is\(way(first))",
        "if it is your own, add \(quoted(first.host ?? "")) to \"firstPartyHosts\" in "
          + "\(input.record.path); if not, add the recipient with \"hosts\": "
          + "[\(quoted(first.host ?? ""))] to \"recipients\" and a disclosure to it, or stop sending it"
      )
    }
  }
}

/// ROPA105: a host of which neither a rule nor the record says whose it is, where it stands in the code or,
/// if it is put together, where something is sent to it. One finding a host.
func unknownContacts(in input: CheckInput) -> [Finding] {
  let told = Set(
    input.flows.filter { $0.confidence >= CheckInput.leastConfidence }.compactMap(\.host))
  var places = input.classification.unknownHosts
  let written = Set(places.map(\.host))
  for contact in input.data.contacts
  where contact.recipient == nil && isOutside(contact.host) && !written.contains(contact.host)
    && !input.vocabulary.isFirstParty(contact.host)
  {
    let place = contact.place
    places.append(
      UnknownHost(
        path: place.path, location: place.location, length: place.length, host: contact.host,
        node: -1))
  }
  places.removeAll { told.contains($0.host) }
  return Dictionary(grouping: places, by: \.host).sorted { $0.key < $1.key }.compactMap {
    finding(.contactUnknown, $0.value) { first in
      (
        "nothing says whose host \(quoted(visible(first.host))) is",
        "if it is your own, add \(quoted(first.host)) to \"firstPartyHosts\" in "
          + "\(input.record.path); if not, add whose it is to \"recipients\", with "
          + "\"hosts\": [\(quoted(first.host))]"
      )
    }
  }
}

/// ROPA114: data that becomes a part of the address that is asked for.
func flowsInAddresses(in input: CheckInput) -> [Finding] {
  let flows = input.flows.filter {
    $0.isInAddress && $0.protection != .encrypted && $0.confidence >= CheckInput.leastConfidence
  }
  return grouped(flows) { [$0.category, $0.recipient ?? $0.host ?? ""] }.compactMap { flows in
    finding(.dataInAddress, flows) { first in
      let whose = first.recipient.map { input.vocabulary.recipient($0, in: input.record) }
      let host = (whose ?? first.host.map { visible($0) }).map { " of \($0)" } ?? ""
      return (
        "\"\(input.vocabulary.category(first.category))\" becomes a part of an address\(host)"
          + way(first),
        "send it in the body of the request: addresses stand in logs of servers and proxies and in "
          + "histories of browsers"
      )
    }
  }
}

/// ROPA115: data that is written to a log.
func flowsToLogs(in input: CheckInput) -> [Finding] {
  let flows = input.flows.filter {
    $0.sink == .logging && $0.protection == nil && $0.confidence >= CheckInput.leastConfidence
  }
  return grouped(flows) { [$0.category] }.compactMap { flows in
    finding(.dataInLog, flows) { first in
      (
        "\"\(input.vocabulary.category(first.category))\" is written to a log"
          + "\(by(first, input))\(way(first))",
        "leave it out, or declare it private (privacy: .private) where the log knows that"
      )
    }
  }
}

/// ROPA116: data that is kept where others can read it.
func flowsToUnprotectedStores(in input: CheckInput) -> [Finding] {
  let flows = input.flows.filter { flow in
    flow.sink == .storage && flow.protection == nil
      && flow.confidence >= CheckInput.leastConfidence
      && flow.rule.flatMap { input.vocabulary.sinks[$0] }?.isUnprotected == true
  }
  return grouped(flows) { [$0.category, $0.rule ?? ""] }.compactMap { flows in
    finding(.dataStoredUnprotected, flows) { first in
      (
        "\"\(input.vocabulary.category(first.category))\" is stored without protection"
          + "\(by(first, input))\(way(first))",
        "keep it in the Keychain or in a file with data protection, or encrypt it first"
      )
    }
  }
}

/// ROPA117: data that goes out so that whoever is on the way can read it, or to a host to which the app lets
/// itself speak so.
func flowsInCleartext(in input: CheckInput) -> [Finding] {
  let flows = input.flows.filter {
    $0.protection != .encrypted && isOutside($0.host)
      && $0.confidence >= CheckInput.leastConfidence
  }
  let excepted = grouped(flows.filter { !$0.isCleartext }) { [$0.host ?? ""] }.compactMap { flows in
    exception(flows, input)
  }
  return cleartext(flows.filter(\.isCleartext), input) + excepted
}

/// The finding at the exception that covers the host of some flows.
private func exception(_ flows: [Flow], _ input: CheckInput) -> Finding? {
  guard let host = flows.first?.host,
    let domain = input.classification.insecureDomains.first(where: { $0.covers(host) })
  else { return nil }
  let categories = Set(flows.map(\.category)).sorted().map(input.vocabulary.category)
  return Finding(
    check: .dataInCleartext, severity: CheckID.dataInCleartext.severity, path: domain.path,
    location: domain.location, length: 1,
    message: "an exception of App Transport Security lets the app speak to \(visible(host)) "
      + "without encryption, and personal data (\(categories.joined(separator: ", "))) goes there",
    remedy: "take the exception out, and use https",
    also: flows.map { RelatedPlace($0) }, evidence: Evidence(about: [host]))
}

private func cleartext(_ flows: [Flow], _ input: CheckInput) -> [Finding] {
  grouped(flows) { [$0.category, $0.host ?? ""] }.compactMap { flows in
    finding(.dataInCleartext, flows) { first in
      (
        "\"\(input.vocabulary.category(first.category))\" goes to \(visible(first.host ?? "")) "
          + "without encryption\(way(first))",
        "use https (or TLS for mail and messages), and take the exception of App Transport Security "
          + "out"
      )
    }
  }
}

/// Whether a host is another machine, and not one of an example (RFC 2606).
private func isOutside(_ host: String?) -> Bool {
  guard let host, !host.isEmpty else { return false }
  let labels = host.split(separator: ".")
  if ["example", "test", "invalid", "localhost"].contains(labels.last) { return false }
  if labels.count > 1, labels[labels.count - 2] == "example",
    ["com", "net", "org"].contains(labels.last)
  {
    return false
  }
  return host != "localhost" && !host.hasPrefix("127.") && !host.hasPrefix("10.")
    && !host.hasPrefix("192.168.") && !host.hasSuffix(".local")
}

/// In the order of the keys.
private func grouped(_ flows: [Flow], by key: (Flow) -> [String]) -> [[Flow]] {
  Dictionary(grouping: flows, by: key)
    .sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
}

func finding<Place: EvidencePlace>(
  _ check: CheckID, _ places: [Place], _ words: (Place) -> (message: String, remedy: String)
) -> Finding? {
  guard let (first, rest) = placesInOrder(places) else { return nil }
  let (message, remedy) = words(first)
  return Finding(
    check: check, severity: check.severity, path: first.path, location: first.location,
    length: first.length, message: message, remedy: remedy,
    also: rest.map { RelatedPlace($0, message: words($0).message) }, evidence: first.proof)
}

/// Where it ends.
private func way(_ flow: Flow) -> String {
  let line = flow.target.location.line
  let place =
    flow.target.path == flow.source.path ? "line \(line)" : "\(visible(flow.target.path)):\(line)"
  return flow.target == flow.source ? "" : " (\(place))"
}

private func by(_ flow: Flow, _ input: CheckInput) -> String {
  flow.rule.flatMap { input.vocabulary.sinks[$0]?.name }.map { " by \($0)" } ?? ""
}

import Classification
import DataFlow

/// What of a tree a `CodeSelector` means.
struct SelectedCode {
  private let selector: CodeSelector
  private let paths: CodePaths?

  init(_ selector: CodeSelector, of record: Record) {
    self.selector = selector
    paths = selector.path.map { CodePaths([$0], of: record) }
  }

  func contains(_ field: PersonalDataField) -> Bool {
    holds(
      field.path, type: field.owner, name: field.name, category: field.category)
  }

  func contains(_ found: RecipientFinding) -> Bool {
    holds(
      found.path, name: found.value, host: found.evidence == .host ? found.value : nil,
      recipient: found.recipient)
  }

  func contains(_ host: UnknownHost) -> Bool { holds(host.path, host: host.host) }

  func contains(_ contact: ContactedHost) -> Bool {
    holds(contact.place.path, host: contact.host, recipient: contact.recipient)
  }

  func contains(_ lifetime: WrittenLifetime) -> Bool {
    holds(lifetime.path, name: lifetime.cookie)
  }

  func contains(_ account: AccountCreation) -> Bool { holds(account.path, name: account.name) }

  func contains(_ type: TypeOfPeople) -> Bool {
    holds(type.path, type: type.name, name: type.name)
  }

  func contains(_ value: WrittenValue) -> Bool { holds(value.path, category: value.category) }

  func contains(_ flow: Flow) -> Bool {
    let (type, name) = parts(of: flow.field)
    return holds(
      flow.source.path, type: type, name: name, host: flow.host, category: flow.category,
      recipient: flow.recipient)
  }

  func contains(_ weak: WeakenedData) -> Bool {
    let (type, name) = parts(of: weak.field)
    return [weak.source.path, weak.target.path].contains { path in
      holds(path, type: type, name: name, category: weak.category)
    }
  }

  func contains(_ near: CoOccurrence) -> Bool {
    let (type, name) = parts(of: near.field)
    return holds(
      near.source.path, type: type, name: name, category: near.category, recipient: near.recipient)
  }

  /// Of a finding nothing but its path is known.
  func contains(_ finding: Finding) -> Bool { holds(finding.path) }

  /// `User.Address.street`
  private func parts(of field: String) -> (type: String?, name: String) {
    guard let point = field.lastIndex(of: ".") else { return (nil, field) }
    return (String(field[..<point]), String(field[field.index(after: point)...]))
  }

  /// What the selector asks for and is not given does not hold.
  private func holds(
    _ path: String, type: String? = nil, name: String? = nil, host: String? = nil,
    category: String? = nil, recipient: String? = nil
  ) -> Bool {
    if let paths, !paths.contains(path) { return false }
    if let wanted = selector.type?.value, !names(wanted, type) { return false }
    if let wanted = selector.name?.value, wanted != name { return false }
    if let wanted = selector.host?.value, !covers(wanted, host) { return false }
    if let wanted = selector.category?.value, wanted != category { return false }
    if let wanted = selector.recipient?.value, wanted != recipient { return false }
    return true
  }

  /// `Address` names `User.Address` too.
  private func names(_ wanted: String, _ type: String?) -> Bool {
    guard let type else { return false }
    return type == wanted || type.hasSuffix("." + wanted)
  }

  private func covers(_ wanted: String, _ host: String?) -> Bool {
    guard let host else { return false }
    return wanted.hasPrefix(".") ? host.hasSuffix(wanted) : host == wanted
  }
}

extension CheckInput {
  /// What a check looks at: without what waivers of it select, as long as they hold.
  func waived(for check: CheckID) -> CheckInput {
    let selectors = waivers(of: check).compactMap { waiver in
      waiver.selector.map { SelectedCode($0, of: record) }
    }
    return selectors.isEmpty ? self : without(selectors)
  }

  /// Whether a waiver takes every finding of a check.
  func isWaived(_ check: CheckID) -> Bool {
    waivers(of: check).contains { $0.selector == nil }
  }

  /// The findings that no waiver selects by their path: those in the record itself.
  func unwaived(_ findings: [Finding], of check: CheckID) -> [Finding] {
    let selectors = waivers(of: check).compactMap { waiver in
      waiver.selector.map { SelectedCode($0, of: record) }
    }
    return findings.filter { finding in !selectors.contains { $0.contains(finding) } }
  }

  /// The waivers that hold and take no finding: nothing of what they were for is left.
  ///
  /// Nothing is said where a part of the tree was not looked at.
  func waiversWithoutEffect() -> [Waiver] {
    guard coverage == .whole else { return [] }
    return record.waivers.filter { waiver in
      let check = waiver.check.value
      guard check != .waiverInvalid, waivers(of: check).contains(waiver) else { return false }
      guard record.severity(of: check) != nil else { return true }
      let all = check.findings(in: self)
      guard let selector = waiver.selector else { return all.isEmpty }
      let code = SelectedCode(selector, of: record)
      return !all.contains(where: code.contains) && check.findings(in: without([code])) == all
    }
  }

  /// One without a reason, an owner or an end, or past its end, is none: ROPA026 says so.
  private func waivers(of check: CheckID) -> [Waiver] {
    record.waivers.filter { waiver in
      guard waiver.check.value == check, waiver.reason != nil, waiver.owner != nil,
        let expires = waiver.expires?.value
      else { return false }
      return asOf.map { $0 <= expires } ?? true
    }
  }

  /// The code with what the record's bindings say of it.
  func bound() -> CheckInput {
    let ignored = record.bindings.compactMap { binding -> SelectedCode? in
      guard case .ignored = binding.meaning else { return nil }
      return SelectedCode(binding.selector, of: record)
    }
    var input = ignored.isEmpty ? self : without(ignored)
    for binding in record.bindings {
      guard case .isA(let terms) = binding.meaning else { continue }
      input.bind(SelectedCode(binding.selector, of: record), to: terms)
    }
    return input
  }

  private mutating func bind(_ code: SelectedCode, to terms: BoundTerms) {
    if terms.category != nil || !terms.subjects.isEmpty {
      for index in classification.fields.indices where code.contains(classification.fields[index]) {
        if let category = terms.category { classification.fields[index].category = category.value }
        if !terms.subjects.isEmpty {
          classification.fields[index].subjects = terms.subjects.map(\.value).sorted()
        }
      }
    }
    for index in data.flows.indices where code.contains(data.flows[index]) {
      if let category = terms.category { data.flows[index].category = category.value }
      if let recipient = terms.recipient { data.flows[index].recipient = recipient.value }
    }
    for index in data.weakened.indices where code.contains(data.weakened[index]) {
      if let category = terms.category { data.weakened[index].category = category.value }
    }
    guard let recipient = terms.recipient else { return }
    for host in classification.unknownHosts where code.contains(host) {
      classification.recipients.append(
        RecipientFinding(
          path: host.path, location: host.location, length: host.length,
          recipient: recipient.value, evidence: .host, value: host.host, use: .contacted,
          confidence: .high, node: host.node))
    }
    classification.unknownHosts.removeAll { code.contains($0) }
    for index in data.contacts.indices where code.contains(data.contacts[index]) {
      data.contacts[index].recipient = recipient.value
    }
  }

  private func without(_ selectors: [SelectedCode]) -> CheckInput {
    var input = self
    input.classification.fields.removeAll { field in selectors.contains { $0.contains(field) } }
    input.classification.recipients.removeAll { found in selectors.contains { $0.contains(found) } }
    input.classification.unknownHosts.removeAll { host in selectors.contains { $0.contains(host) } }
    input.classification.typesOfPeople.removeAll { type in selectors.contains { $0.contains(type) }
    }
    input.classification.lifetimes.removeAll { each in selectors.contains { $0.contains(each) } }
    input.classification.undeletableAccounts.removeAll { account in
      selectors.contains { $0.contains(account) }
    }
    input.classification.written.removeAll { value in selectors.contains { $0.contains(value) } }
    input.data.flows.removeAll { flow in selectors.contains { $0.contains(flow) } }
    input.data.weakened.removeAll { weak in selectors.contains { $0.contains(weak) } }
    input.data.contacts.removeAll { contact in selectors.contains { $0.contains(contact) } }
    input.data.coOccurrences.removeAll { near in selectors.contains { $0.contains(near) } }
    return input
  }
}

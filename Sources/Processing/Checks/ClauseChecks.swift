import RuleCatalog
import StrictJSON

/// ROPA206: the clauses of (EU) 2021/914 come in modules, one for each pair of roles.
func wrongClauseModules(in input: CheckInput) -> [Finding] {
  transfersOut(in: input).compactMap { transfer, day in
    guard let mechanism = transfer.mechanism?.value, mechanism.kind.value == .standardClauses,
      mechanism.decision?.isOpen != true, mechanism.modules?.isOpen != true,
      let set = clauses(of: mechanism, input.law, on: day)
    else { return nil }
    let roles = Roles(of: transfer, input)
    let fitting = set.modules.filter { roles.fit($0) }
    let wanted = fitting.map(\.words)
    guard let stated = mechanism.modules?.value, !stated.isEmpty else {
      guard set.modules.count > 1 else {
        return fitting.isEmpty ? mismatch(mechanism.kind.place, transfer, set.modules, roles) : nil
      }
      return Finding(
        .clauseModuleWrong, at: mechanism.kind.place,
        message: "\(transfer.title) rests on \(set.decision) and does not say which module",
        remedy: "add \"modules\": \(wanted.joined(separator: " or ")) to the mechanism")
    }
    let numbers = Set(stated.map(\.value))
    guard !fitting.contains(where: { numbers.contains($0.number) }) else { return nil }
    let agreed = set.modules.filter { numbers.contains($0.number) }
    return mismatch(stated[0].place, transfer, agreed, roles, wanted)
  }
}

private func mismatch(
  _ place: RecordPlace, _ transfer: Transfer, _ agreed: [ClauseSet.Module], _ roles: Roles,
  _ wanted: [String] = []
) -> Finding? {
  guard let module = agreed.first else { return nil }
  let instead = wanted.isEmpty ? "" : ": \(wanted.joined(separator: " or "))"
  return Finding(
    .clauseModuleWrong, at: place,
    message: "\(transfer.title) goes \(roles.words), and its clauses are for "
      + "\(module.name["en"] ?? "")",
    remedy: "agree on the clauses for these roles\(instead), or mend the roles in the record")
}

/// The set that is meant: the one that is cited, or the one that holds if none is.
private func clauses(
  of mechanism: TransferMechanism, _ law: Law, on day: CalendarDate
) -> ClauseSet? {
  let transferSets = law.clauses.entries.filter { $0.use == .transfer }
  guard let text = mechanism.decision?.value else {
    let date = mechanism.date?.value ?? day
    return transferSets.last { $0.validity.holds(on: date) && $0.validity.holds(on: day) }
  }
  guard case .clauses(let set) = law.decision(text), set.use == .transfer else { return nil }
  return set
}

/// What those are between whom data go, as far as the record says; nil fits anything.
private struct Roles {
  let exporters: Set<ClauseSet.Role>
  let importer: ClauseSet.Role?

  init(of transfer: Transfer, _ input: CheckInput) {
    let record = input.record
    func isPart(_ disclosure: Disclosure) -> Bool {
      record.transfers(of: disclosure).contains { $0.id.value == transfer.id.value }
    }
    var exporters: Set<ClauseSet.Role> = []
    // Another exporter than the record's controller may be anything.
    if transfer.exporter == nil || transfer.exporter?.value == record.controller?.id.value {
      if record.activities.contains(where: { ($0.disclosures?.value ?? []).contains(where: isPart) }
      ) {
        exporters.insert(.controller)
      }
      if record.processorActivities.contains(where: {
        ($0.subProcessors?.value ?? []).contains(where: isPart)
      }) {
        exporters.insert(.processor)
      }
    }
    self.exporters = exporters
    importer = record.recipient(transfer.recipient.value).flatMap { recipient in
      if input.isProcessor(recipient) { return .processor }
      switch recipient.role?.value {
      case .controller, .jointController, .authority: return .controller
      case .processor, .subProcessor, .group, .internal, nil: return nil
      }
    }
  }

  func fit(_ module: ClauseSet.Module) -> Bool {
    (exporters.isEmpty || exporters.contains(module.exporter))
      && (importer == nil || importer == module.importer)
  }

  /// `from controller to processor`
  var words: String {
    let from = exporters.map(\.rawValue).sorted().joined(separator: " and ")
    return [from.isEmpty ? nil : "from \(from)", importer.map { "to \($0.rawValue)" }]
      .compactMap(\.self).joined(separator: " ")
  }
}

extension ClauseSet.Module {
  /// `2 (controller to processor)`
  fileprivate var words: String { "\(number) (\(name["en"] ?? ""))" }
}

import Classification
import DataFlow
import SourceModel

/// ROPA501: data that are processed on behalf of others, sent to somebody who serves a purpose of the
/// record's own controller.
///
/// Seen where code that serves nothing but processor activities sends declared data to a recipient that
/// they do not engage, and that the controller's own activities do.
func othersDataUsedForOwnPurposes(in input: CheckInput) -> [Finding] {
  let code = ProcessorCode(input)
  let own = Dictionary(
    grouping: input.record.activities.flatMap { activity in
      (activity.disclosures?.value ?? []).map { (activity, $0.recipient.value) }
    }, by: \.1)
  var found: [[String]: [Flow]] = [:]
  for flow in input.flows
  where flow.sink == .transmission && flow.confidence >= CheckInput.leastConfidence {
    guard let recipient = flow.recipient, own[recipient] != nil,
      let scope = code.scope(of: flow.source.path),
      let holder = scope.activities.first(where: { $0.declares(flow.category) }),
      scope.isUnengaged(recipient)
    else { continue }
    found[[flow.category, recipient, holder.id.value], default: []].append(flow)
  }
  return found.sorted { $0.key.lexicographicallyPrecedes($1.key) }.compactMap { key, flows in
    finding(.othersDataForOwnPurpose, flows) { _ in
      let activity = own[key[1]]?.first.map { input.record.title(of: $0.0) } ?? ""
      return (
        "\"\(input.vocabulary.category(key[0]))\" of processor activity \(quoted(key[2])) goes to "
          + "\"\(input.vocabulary.recipient(key[1], in: input.record))\", who is a recipient of "
          + "\(activity) alone, a purpose of your own",
        "stop sending it; or, if the controllers have instructed it, declare the recipient in "
          + "\"subProcessors\" of \(quoted(key[2])) in \(input.record.path)"
      )
    }
  }
}

/// ROPA502: code that serves nothing but processor activities, and calls somebody whom none of them
/// engages.
func undeclaredSubProcessors(in input: CheckInput) -> [Finding] {
  let code = ProcessorCode(input)
  var found: [[String]: [RecipientFinding]] = [:]
  for evidence in input.classification.recipients
  where evidence.use.receivesData && evidence.confidence >= CheckInput.leastConfidence {
    guard let scope = code.scope(of: evidence.path), scope.isUnengaged(evidence.recipient),
      input.record.recipient(evidence.recipient).map(isEngaged) ?? true
    else { continue }
    let ids = scope.activities.map(\.id.value).sorted()
    found[[evidence.recipient] + ids, default: []].append(evidence)
  }
  return found.sorted { $0.key.lexicographicallyPrecedes($1.key) }.compactMap { key, evidence in
    finding(.subProcessorUndeclared, evidence) { first in
      let activities = key.dropFirst().map(quoted)
      let noun = activities.count == 1 ? "processor activity" : "processor activities"
      return (
        "\"\(input.vocabulary.recipient(key[0], in: input.record))\" is used by the code of \(noun) "
          + "\(listed(activities)) (\(first.title)), and is not among the sub-processors",
        "have it authorised by the controllers (Art. 28(2)) and add { \"recipient\": "
          + "\(quoted(key[0])), \"categories\": \"open\" } to \"subProcessors\" in "
          + "\(input.record.path), or stop using it"
      )
    }
  }
}

/// Whether somebody can be a sub-processor: not one who decides for itself, and no part of the processor.
private func isEngaged(_ recipient: DeclaredRecipient) -> Bool {
  switch recipient.role?.value {
  case .controller, .jointController, .authority, .internal: false
  case .processor, .subProcessor, .group, nil: true
  }
}

/// The code that serves processor activities and none of the controller's own.
private struct ProcessorCode {
  /// What the code of a system serves.
  struct Scope {
    let activities: [ProcessorActivity]

    /// Whether a recipient is in none of the lists of sub-processors, all of which are known.
    func isUnengaged(_ recipient: String) -> Bool {
      activities.allSatisfy { activity in
        if let engaged = activity.subProcessors, engaged.isOpen { return false }
        return !(activity.subProcessors?.value ?? []).contains { $0.recipient.value == recipient }
      }
    }
  }

  private var systems: [(paths: CodePaths, activities: [ProcessorActivity], isOwn: Bool)] = []

  init(_ input: CheckInput) {
    let record = input.record
    for system in record.systems where !system.paths.isEmpty {
      let id = system.id.value
      let served = Set(system.activities.map(\.value))
      let activities = record.processorActivities.filter { activity in
        served.contains(activity.id.value) || activity.systems.contains { $0.value == id }
      }
      let isOwn = record.activities.contains { activity in
        served.contains(activity.id.value) || activity.systems.contains { $0.value == id }
      }
      // A system of which nothing is said may serve anything.
      systems.append(
        (CodePaths(system.paths, of: record), activities, isOwn || activities.isEmpty))
    }
  }

  /// Nil where a file serves no processor activity, or something else too.
  func scope(of path: String) -> Scope? {
    let holding = systems.filter { $0.paths.contains(path) }
    guard !holding.isEmpty, !holding.contains(where: \.isOwn) else { return nil }
    var ids: Set<String> = []
    let activities = holding.flatMap(\.activities).filter { ids.insert($0.id.value).inserted }
    return activities.isEmpty ? nil : Scope(activities: activities)
  }
}

extension ProcessorActivity {
  fileprivate func declares(_ category: String) -> Bool {
    (data?.value ?? []).contains { group in
      (group.categories.value ?? []).contains { $0.value == category }
    }
  }
}

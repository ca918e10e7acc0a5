import Classification
import DataFlow
import SourceModel

/// ROPA402: what the code keeps for longer than the record says.
///
/// Only what can be compared surely: a cookie by its name, and data of a store by the period from when they
/// are collected or last used. A period that runs from another event may begin much later.
func exceededLifetimes(in input: CheckInput) -> [Finding] {
  exceededCookies(in: input) + exceededStores(in: input)
}

private func exceededCookies(in input: CheckInput) -> [Finding] {
  let declared = input.record.terminalStorage?.value ?? []
  return input.classification.lifetimes.compactMap { lifetime in
    guard let cookie = lifetime.cookie else { return nil }
    let entries = declared.filter { isNamed(cookie, by: $0.name.value) }
    guard let longest = longestLifetime(entries), lifetime.seconds > longest.seconds else {
      return nil
    }
    return finding(.lifetimeExceeded, [lifetime]) { _ in
      (
        "cookie \(quoted(visible(cookie))) stays for \(days(lifetime.seconds)), and the record "
          + "says \(longest.text) (\(longest.entry.place))",
        "set the lifetime that is declared, or declare the one that is needed, with its reason"
      )
    }
  }
}

private typealias DeclaredLifetime = (seconds: Double, text: String, entry: TerminalStorage)

/// Nil where there is no entry, and where one of them does not say.
private func longestLifetime(_ entries: [TerminalStorage]) -> DeclaredLifetime? {
  var longest: DeclaredLifetime?
  for entry in entries {
    let next: DeclaredLifetime
    switch entry.lifetime?.value {
    case nil: return nil
    case .session: next = (0, "for the session", entry)
    case .period(let period): next = (period.longestSeconds, period.text, entry)
    }
    if longest.map({ $0.seconds < next.seconds }) ?? true { longest = next }
  }
  return longest
}

/// Whether a name is one of a pattern: `_ga_*`.
private func isNamed(_ name: String, by pattern: String) -> Bool {
  let parts = pattern.split(separator: "*", omittingEmptySubsequences: false)
  guard parts.count > 1, let first = parts.first, let last = parts.last else {
    return name == pattern
  }
  guard name.hasPrefix(first), name.hasSuffix(last),
    name.utf8.count >= first.utf8.count + last.utf8.count
  else { return false }
  return true
}

private func exceededStores(in input: CheckInput) -> [Finding] {
  let flows = Dictionary(
    grouping: input.flows.filter {
      $0.sink == .storage && $0.confidence >= CheckInput.leastConfidence
    }
  ) { FlowPlace(path: $0.target.path, location: $0.target.location, length: 0) }
  return input.classification.lifetimes.flatMap { lifetime -> [Finding] in
    guard lifetime.cookie == nil else { return [] }
    let place = FlowPlace(path: lifetime.path, location: lifetime.location, length: 0)
    let categories = Set((flows[place] ?? []).map(\.category)).sorted()
    return categories.compactMap { category in
      guard let limit = longestPeriod(of: category, input), lifetime.seconds > limit.longestSeconds
      else { return nil }
      return finding(.lifetimeExceeded, [lifetime]) { _ in
        (
          "\"\(input.vocabulary.category(category))\" is kept for \(days(lifetime.seconds)), and "
            + "the record says \(limit.text) at most",
          "keep it for the time that is declared, or declare the one that is needed"
        )
      }
    }
  }
}

/// The longest time for which any activity keeps a category from its collection or last use on; nil where one
/// of them does not say, says it in words, or counts from another event.
private func longestPeriod(of category: String, _ input: CheckInput) -> Period? {
  let record = input.record
  let chain = input.vocabulary.ancestry(of: category)
  var longest: Period?
  for activity in record.activities {
    let declared = (activity.data?.value ?? []).flatMap { $0.categories.value ?? [] }
    guard
      declared.contains(where: {
        chain.contains($0.value) || input.vocabulary.ancestry(of: $0.value).contains(category)
      })
    else { continue }
    guard activity.noTimeLimit == nil, activity.retention?.isOpen != true else { return nil }
    let rules = record.retentionRules(of: activity).filter { rule in
      rule.categories.isEmpty
        || rule.categories.contains {
          chain.contains($0.value) || input.vocabulary.ancestry(of: $0.value).contains(category)
        }
    }
    guard !rules.isEmpty else { return nil }
    for rule in rules {
      guard case .period(let period) = rule.limit.value, startsNow(rule) else { return nil }
      if longest.map({ $0.longestSeconds < period.longestSeconds }) ?? true { longest = period }
    }
  }
  return longest
}

private func startsNow(_ rule: RetentionRule) -> Bool {
  switch rule.trigger {
  case nil, .stated(.known(.collection), _), .stated(.known(.lastActivity), _): true
  case .stated, .open: false
  }
}

extension Period {
  /// With the longest months and years that there are.
  fileprivate var longestSeconds: Double {
    Double(months / 12) * 366 * 86_400 + Double(months % 12) * 31 * 86_400
      + Double(days) * 86_400 + Double(seconds)
  }
}

/// `400 days`, `36 hours`
private func days(_ seconds: Double) -> String {
  if seconds >= 1e10 { return "ever" }
  let hours = Int(seconds) / 3_600
  if hours >= 48 { return "\(hours / 24) days" }
  return hours >= 2 ? "\(hours) hours" : "\(Int(seconds)) seconds"
}

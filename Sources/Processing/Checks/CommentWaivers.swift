import SourceModel
import StrictJSON

/// A comment in the code that accepts a finding: `// ropa:allow ROPA115 until 2027-01-31 -- reason`.
///
/// It stands on the line of the finding, or on a line of its own above it.
public struct CommentWaiver: Sendable, Hashable {
  public var path: String
  public var location: SourceLocation
  /// The line that it speaks of, from 1.
  public var line: Int
  /// What follows `ropa:`, trimmed.
  public var text: String

  public init(path: String, location: SourceLocation, line: Int, text: String) {
    self.path = path
    self.location = location
    self.line = line
    self.text = text
  }
}

/// The comments of some files that say `ropa:allow`, in the order of the files.
public func commentWaivers(in files: TreeFacts) -> [CommentWaiver] {
  files.having(.directives).flatMap { facts -> [CommentWaiver] in
    facts.directives.compactMap { directive in
      let text = facts.names[directive.text]
      guard text.split(separator: " ").first == "allow" else { return nil }
      let location = facts.location(of: directive.offset)
      return CommentWaiver(
        path: facts.path, location: location,
        line: facts.line(spokenOfAt: directive.offset, line: location.line), text: text)
    }
  }
}

extension FileFacts {
  /// Its own line where code stands before the comment; else the next one that holds code.
  fileprivate func line(spokenOfAt offset: UInt32, line: Int) -> Int {
    let start = lines.starts[line - 1]
    var next: UInt32?
    let offsets =
      declarations.lazy.map(\.offset) + values.lazy.map(\.offset) + imports.lazy.map(\.offset)
      + literals.lazy.map(\.offset) + packages.lazy.map(\.offset)
    for place in offsets {
      if place >= start, place < offset { return line }
      if place > offset, place < next ?? .max { next = place }
    }
    return next.map { location(of: $0).line } ?? line
  }
}

/// What a comment allows, read.
private struct Allowance {
  var checks: Set<CheckID> = []
  var until: CalendarDate?
  var mistake: String?

  /// `allow ROPA115, ROPA103 until 2027-01-31 -- reason`
  init(_ text: String) {
    let words = text.split(separator: " ", omittingEmptySubsequences: true).dropFirst()
    let dash = words.firstIndex { $0 == "--" || $0 == "—" } ?? words.endIndex
    var rest = words[..<dash]
    while let word = rest.popFirst() {
      if word == "until" {
        until = rest.popFirst().flatMap { CalendarDate(String($0)) }
        if until == nil { mistake = mistake ?? "does not say a date as YYYY-MM-DD after \"until\"" }
        continue
      }
      for name in word.split(separator: ",") {
        if let check = CheckID(rawValue: String(name)) {
          checks.insert(check)
        } else {
          mistake = mistake ?? "names \(quoted(visible(String(name)))), which is no check"
        }
      }
    }
    if words[dash...].dropFirst().isEmpty { mistake = mistake ?? "gives no reason after \"--\"" }
    if checks.isEmpty { mistake = mistake ?? "names no check" }
    if until == nil { mistake = mistake ?? "has no end" }
  }
}

extension CheckInput {
  /// The findings without what comments in the code allow, and those comments that are no good.
  func allowing(_ comments: [CommentWaiver], _ findings: [Finding]) -> [Finding] {
    guard !comments.isEmpty else { return findings }
    var holding: [(comment: CommentWaiver, checks: Set<CheckID>)] = []
    var result: [Finding] = []
    for comment in comments {
      let allowance = Allowance(comment.text)
      if let mistake = allowance.mistake {
        result += invalid(comment, "the waiver in this comment \(mistake)")
      } else if let until = allowance.until, let asOf, asOf > until {
        result += invalid(comment, "the waiver in this comment ended on \(until)")
      } else {
        holding.append((comment, allowance.checks))
      }
    }
    var used: Set<CommentWaiver> = []
    for finding in findings {
      let places =
        [(finding.path, finding.location, finding.evidence)]
        + finding.also.map { ($0.path, $0.location, $0.evidence) }
      let keeps = places.map { path, location, evidence in
        let target = evidence?.flow.map(\.target)
        let allowing = holding.filter { comment, checks in
          checks.contains(finding.check)
            && (comment.path == path && comment.line == location.line
              || comment.path == target?.path && comment.line == target?.location.line)
        }
        used.formUnion(allowing.map(\.comment))
        return allowing.isEmpty
      }
      if let finding = finding.keeping(keeps) { result.append(finding) }
    }
    if case .whole = coverage {
      for (comment, _) in holding where !used.contains(comment) {
        result += invalid(comment, "the waiver in this comment takes no finding")
      }
    }
    return result.sorted(by: Finding.isOrdered)
  }

  private func invalid(_ comment: CommentWaiver, _ message: String) -> [Finding] {
    guard let severity = record.severity(of: .waiverInvalid) else { return [] }
    return [
      Finding(
        check: .waiverInvalid, severity: severity, path: comment.path, location: comment.location,
        length: comment.text.utf8.count, message: message,
        remedy: "write it as // ropa:allow ROPA115 until YYYY-MM-DD -- reason, on the line of the "
          + "finding or above it; or mend what it was for, and take it out")
    ]
  }
}

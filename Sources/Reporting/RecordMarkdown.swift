import Classification
import DataFlow
import Processing
import RuleCatalog
import SourceModel
import StrictJSON

/// The controller's record of processing activities in the order of Art. 30(1) GDPR, each fact with what
/// the code shows of it.
public struct RecordMarkdown {
  private let record: Record
  private let findings: [Finding]
  private let outcome: ScanOutcome
  private let words: RecordWords
  private let evidence: Evidence
  private let stamp: ReportStamp

  public init(
    _ record: Record, findings: [Finding], outcome: ScanOutcome, catalog: RuleCatalog,
    stamp: ReportStamp
  ) {
    self.record = record
    self.findings = findings
    self.outcome = outcome
    self.stamp = stamp
    words = RecordWords(record, catalog)
    evidence = Evidence(outcome)
  }

  /// The whole report, ending in one line break.
  public func text() -> String {
    var text = "# Record of processing activities\n\n" + head() + controller()
    for (index, activity) in record.activities.enumerated() {
      text += activityText(activity, number: index + 1)
    }
    text += undeclared() + openQuestions() + findingsText() + coverage()
    return text.hasSuffix("\n\n") ? String(text.dropLast()) : text
  }

  private func head() -> String {
    var lines = ["Art. 30(1) GDPR, kept as \(Markdown.code(record.path))."]
    lines.append(
      "As of \(stamp.date ?? "no stated date")"
        + (stamp.commit.map { ", commit \(Markdown.code($0))" } ?? "") + ", made by \(stamp.tool).")
    lines.append(CoverageText.sentence(outcome).capitalizedFirst + ".")
    return lines.joined(separator: "  \n") + "\n\n"
      + "**Declared** is what the record says; **observed** is what the code shows, with file and line.\n\n"
  }

  private func controller() -> String {
    var text = "## Controller — Art. 30(1)(a)\n\n"
    guard let controller = record.controller else { return text + "Not declared.\n\n" }
    var rows = words.rows(of: controller)
    rows.append(["Representative", words.party(controller.representative)])
    rows.append(["Data protection officer", words.officer(controller.dataProtectionOfficer)])
    text += Markdown.table(["", "Declared"], rows)
    return text
  }

  private func activityText(_ activity: Activity, number: Int) -> String {
    let name = activity.name.map { words.label($0) } ?? Markdown.escaped(activity.id.value)
    var text = "## \(number). \(name)\n\n"
    text += "Role: \(words.role(activity.role)).\n\n"
    text += "### Purposes — Art. 30(1)(b)\n\n" + purposes(activity)
    text += "### Data subjects and personal data — Art. 30(1)(c)\n\n" + data(activity)
    text += "### Recipients — Art. 30(1)(d)\n\n" + disclosures(activity)
    text += "### Transfers to third countries — Art. 30(1)(e)\n\n"
    text +=
      "Open: this version of the record has no place for transfers. "
      + "The countries of the recipients stand above.\n\n"
    text += "### Time limits for erasure — Art. 30(1)(f)\n\n" + retention(activity)
    text += "### Technical and organisational measures — Art. 30(1)(g)\n\n" + measures(activity)
    return text
  }

  private func purposes(_ activity: Activity) -> String {
    words.stated(activity.purposes) { purposes in
      Markdown.table(
        ["Purpose", "Legal basis"],
        purposes.map { purpose in
          [
            words.label(purpose.label),
            words.inline(purpose.legalBases) { bases in
              bases.map { "\($0.basis.value.words), \($0.basis.value.article)" }.joined(
                separator: "; ")
            },
          ]
        })
    }
  }

  private func data(_ activity: Activity) -> String {
    words.stated(activity.data) { groups in
      var rows: [[String]] = []
      for group in groups {
        let subjects = words.inline(group.subjects) { ids in
          ids.map { words.subject($0.value) }.joined(separator: ", ")
        }
        guard let categories = group.categories.value else {
          rows.append([words.inline(group.categories) { _ in "" }, subjects, ""])
          continue
        }
        for category in categories {
          rows.append([
            words.category(category.value), subjects,
            observed(category.value, group.subjects.value),
          ])
        }
      }
      return Markdown.table(["Personal data", "Data subjects", "Observed"], rows)
    }
  }

  private func observed(_ category: String, _ subjects: [Located<String>]?) -> String {
    guard let subjects else { return evidence.places(ofCategory: category) }
    return evidence.places(ofCategory: category, about: Set(subjects.map(\.value)))
  }

  private func disclosures(_ activity: Activity) -> String {
    if let none = activity.disclosures?.value, none.isEmpty { return "Declared: none.\n\n" }
    return words.stated(activity.disclosures) { disclosures in
      Markdown.table(
        ["Recipient", "Role and country", "Personal data", "Observed"],
        disclosures.map { disclosure in
          let id = disclosure.recipient.value
          return [
            words.recipient(id), words.recipientFacts(id),
            words.inline(disclosure.categories) { ids in
              ids.map { words.category($0.value) }.joined(separator: ", ")
            },
            evidence.places(ofRecipient: id),
          ]
        })
    }
  }

  private func retention(_ activity: Activity) -> String {
    words.stated(activity.retention) { rules in
      Markdown.table(
        ["Personal data", "Data subjects", "Time limit"],
        rules.map { rule in
          [
            rule.categories.isEmpty
              ? "all of the activity"
              : rule.categories.map { words.category($0.value) }.joined(separator: ", "),
            rule.subjects.isEmpty
              ? "all of the activity"
              : rule.subjects.map { words.subject($0.value) }.joined(separator: ", "),
            words.limit(rule),
          ]
        })
    }
  }

  private func measures(_ activity: Activity) -> String {
    let lists = [record.measures, activity.measures].compactMap(\.self)
    guard !lists.isEmpty else { return words.nothing }
    return lists.map { list in
      words.stated(list) { measures in
        Markdown.list(measures.map { Markdown.escaped($0.text.text()) })
      }
    }.joined()
  }

  private func undeclared() -> String {
    let categories = evidence.categories.subtracting(words.declaredCategories).sorted()
    let recipients = evidence.recipients.subtracting(words.declaredRecipients).sorted()
    guard !categories.isEmpty || !recipients.isEmpty else { return "" }
    let rows =
      categories.map { [words.category($0), "personal data", evidence.places(ofCategory: $0)] }
      + recipients.map { [words.recipient($0), "recipient", evidence.places(ofRecipient: $0)] }
    return "## Observed in the code, and not declared\n\n"
      + Markdown.table(["What", "Kind", "Observed"], rows)
  }

  private func openQuestions() -> String {
    guard !record.openQuestions.isEmpty else { return "" }
    return "## Open questions\n\n"
      + Markdown.list(
        record.openQuestions.map { open in
          Markdown.escaped(open.question) + " "
            + Markdown.code("\(open.place)")
        })
  }

  private func findingsText() -> String {
    guard !findings.isEmpty else { return "## Findings\n\nNone.\n\n" }
    return "## Findings\n\n"
      + Markdown.table(
        ["Check", "Severity", "Place", "Finding"],
        findings.map { finding in
          [
            finding.check.rawValue, finding.severity.rawValue,
            Markdown.code("\(finding.path):\(finding.location.line)"),
            Markdown.escaped(finding.message),
          ]
        })
  }

  private func coverage() -> String {
    var text = "## What was read\n\n" + CoverageText.sentence(outcome).capitalizedFirst + ".\n\n"
    text += Markdown.table(
      ["Not read", "Why"],
      outcome.unread.map { [Markdown.code($0.path), Markdown.escaped($0.reason.sentence)] }
        + outcome.gaps.map {
          [Markdown.code("\($0.path):\($0.location.line)"), Markdown.escaped($0.reason)]
        })
    text += Markdown.table(
      ["Left out", "Files"], outcome.leftOut.map { [Markdown.escaped($0.reason), "\($0.files)"] })
    return text
  }
}

/// What a report says of its own making.
public struct ReportStamp: Sendable, Hashable {
  /// `ropa 0.1.0`
  public var tool: String
  /// `2026-11-21`; nil where nothing tells.
  public var date: String?
  /// The commit that was read, abbreviated; nil outside of git.
  public var commit: String?

  public init(tool: String, date: String?, commit: String?) {
    self.tool = tool
    self.date = date
    self.commit = commit
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

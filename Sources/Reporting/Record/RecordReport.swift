/// The record as a report: every text that is shown, in one language, with where each comes from.
///
/// All formats print this value and nothing else, so that they cannot differ in what they say.
public struct RecordReport: Sendable, Hashable {
  /// Language tag of the texts: `sv`.
  public let language: String
  public let title: String
  public let stamp: ReportStamp
  public let sections: [ReportSection]
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

/// A sheet of the report: the controller, an activity, an annex.
public struct ReportSection: Sendable, Hashable {
  public let kind: ReportSectionKind
  /// Unique in the report, of letters, digits and hyphens: `activity-courses`.
  public let anchor: String
  /// Of an activity its id in the record.
  public let id: String?
  /// Of an activity its number in the report, from 1.
  public let number: Int?
  public let title: String
  public let parts: [ReportPart]
}

extension ReportSection {
  /// `1. Courses in the app`
  var heading: String { number.map { "\($0). \(title)" } ?? title }
}

/// What one provision asks of a section, or what is said besides.
public struct ReportPart: Sendable, Hashable {
  public let kind: ReportPartKind
  /// As the section's.
  public let anchor: String
  public let title: String
  /// `Art. 30(1)(b)`; nil of what Art. 30 does not ask.
  public let provision: String?
  public let contents: [ReportContent]
}

/// What stands under a heading.
public enum ReportContent: Sendable, Hashable {
  case statement(ReportCell)
  case table(ReportTable)
}

/// Facts in rows and columns.
public struct ReportTable: Sendable, Hashable {
  public let columns: [ReportColumn]
  /// At least one.
  public let rows: [ReportRow]

  /// Whether the rows are different facts.
  var hasFields: Bool { rows.contains { $0.field != nil } }
}

/// One row of a table.
public struct ReportRow: Sendable, Hashable {
  /// What the row is about, of tables whose rows are different facts; all of a table's rows have it, or
  /// none.
  public let field: ReportField?
  /// One a column.
  public let cells: [ReportCell]

  init(_ cells: [ReportCell], field: ReportField? = nil) {
    self.field = field
    self.cells = cells
  }
}

/// What is said at one place of the report. Empty means that nothing is.
public struct ReportCell: Sendable, Hashable {
  public let items: [ReportItem]

  init(_ items: [ReportItem] = []) { self.items = items }

  init(_ item: ReportItem) { items = [item] }

  /// What holds for all items: what is open wins, then what is declared and observed somewhere.
  public var state: ReportState {
    let states = Set(items.map(\.state))
    guard let first = states.first else { return .unstated }
    if states.count == 1 { return first }
    if states.contains(.open) { return .open }
    let isObserved = states.contains(.both) || states.contains(.observed)
    let isDeclared = states.contains(.both) || states.contains(.declared)
    if isObserved && isDeclared { return .both }
    return isObserved ? .observed : isDeclared ? .declared : .derived
  }
}

/// One fact in words, and who says so.
public struct ReportItem: Sendable, Hashable {
  public var text: String
  public var state: ReportState
  /// Id in the record or the catalogue.
  public var id: String?
  /// Of the Data Privacy Vocabulary or an extension of it, with prefix: `pd:EmailAddress`.
  public var term: String?
  /// Where the record says it.
  public var declaredAt: ReportPlace?
  /// Where the code shows it, the first few; the annex of evidence has all.
  public var places: [ReportPlace] = []
  /// In how many places the code shows it.
  public var placeCount = 0
  /// Whether the code was searched for it, so that its absence says something.
  public var isSought = false
  /// Language of the text, where it is not the report's.
  public var language: String?
  /// Of the details of a legal basis, which one it is.
  var detail: BasisDetail?

  init(
    _ text: String, _ state: ReportState, id: String? = nil, term: String? = nil,
    at place: ReportPlace? = nil, language: String? = nil
  ) {
    self.text = text
    self.state = state
    self.id = id
    self.term = term
    self.language = language
    declaredAt = place
  }
}

/// A place in a file of the tree or of the record.
public struct ReportPlace: Sendable, Hashable {
  public let path: String
  /// From 1.
  public let line: Int
  /// What is there: `User.email`, `host api.sendgrid.com`; empty where nothing more is to be said.
  public let what: String

  init(path: String, line: Int, what: String = "") {
    self.path = path
    self.line = line
    self.what = what
  }

  /// `Sources/User.swift:5`
  public var text: String { "\(path):\(line)" }
}

/// Who says a fact.
public enum ReportState: String, Sendable, CaseIterable {
  /// The record.
  case declared
  /// The code.
  case observed
  /// The record and the code.
  case both
  /// Nobody yet, and somebody must.
  case open
  /// ropa: its catalogue of recipients, its facts of law, its counts.
  case derived
  /// Nobody, and nobody has to.
  case unstated
}

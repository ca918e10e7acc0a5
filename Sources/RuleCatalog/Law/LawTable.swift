/// The facts of one file of `Rules/law/`, in the order of the file.
public struct LawTable<Entry: Sendable & Hashable>: Sendable, Hashable {
  /// What the facts are for.
  public let why: String
  /// Where all of them come from; entries with sources of their own say so themselves.
  public let sources: [String]
  public let entries: [Entry]

  /// No facts.
  static var empty: LawTable { LawTable(why: "", sources: [], entries: []) }
}

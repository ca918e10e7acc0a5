/// What `ropa explain` prints of a check: one file of `Rules/checks/`, whose name is its id.
public struct CheckPage: Sendable, Hashable {
  /// `ROPA101`
  public let id: String
  /// One line without full stop.
  public let title: String
  /// `error`, `warning` or `info`.
  public let severity: String
  /// The provisions it rests on.
  public let basis: String
  /// What it looks for.
  public let what: String
  /// Why it matters in law.
  public let why: String
  /// What mends it.
  public let fix: String
  /// Code or record that it speaks of.
  public let example: String

  public init(
    id: String, title: String, severity: String, basis: String, what: String, why: String,
    fix: String, example: String
  ) {
    self.id = id
    self.title = title
    self.severity = severity
    self.basis = basis
    self.what = what
    self.why = why
    self.fix = fix
    self.example = example
  }
}

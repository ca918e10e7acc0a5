/// A commit, as a report names it.
public struct Commit: Sendable, Hashable {
  /// Abbreviated as git does it.
  public let id: String
  /// The committer's day, in the committer's time zone: `2026-11-21`.
  public let date: String
  /// All its digits, which no clone abbreviates.
  public let number: String

  /// Values as they are given.
  public init(id: String, date: String, number: String) {
    self.id = id
    self.date = date
    self.number = number
  }
}

/// The commit that a folder's work tree stands on; nil outside of git, before the first commit, or where
/// git cannot be asked.
public func lastCommit(of folder: String) -> Commit? {
  guard let git = findProgram("git") else { return nil }
  let arguments = [
    "-C", folder, "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null",
    "-c", "log.showSignature=false", "log", "-1", "--format=%h %cs %H",
  ]
  let patience = InventoryOptions().gitPatience
  do {
    let result = try run(git, arguments, environment: gitEnvironment(), patience: patience)
    guard result.ending == .exit(0) else { return nil }
    let words = String(decoding: result.output, as: UTF8.self).split { $0 == " " || $0 == "\n" }
    guard words.count == 3 else { return nil }
    return Commit(id: String(words[0]), date: String(words[1]), number: String(words[2]))
  } catch { return nil }
}

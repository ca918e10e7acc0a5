/// A commit, as a report names it.
public struct Commit: Sendable, Hashable {
  /// Abbreviated as git does it.
  public let id: String
  /// The committer's day, in the committer's time zone: `2026-11-21`.
  public let date: String
}

/// The commit that a folder's work tree stands on; nil outside of git, before the first commit, or where
/// git cannot be asked.
public func lastCommit(of folder: String) -> Commit? {
  guard let git = findProgram("git") else { return nil }
  let arguments = [
    "-C", folder, "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null",
    "-c", "log.showSignature=false", "log", "-1", "--format=%h %cs",
  ]
  let patience = InventoryOptions().gitPatience
  do {
    let result = try run(git, arguments, environment: gitEnvironment(), patience: patience)
    guard result.ending == .exit(0) else { return nil }
    let words = String(decoding: result.output, as: UTF8.self).split { $0 == " " || $0 == "\n" }
    return words.count == 2 ? Commit(id: String(words[0]), date: String(words[1])) : nil
  } catch { return nil }
}

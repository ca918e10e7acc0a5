/// Where git looks for the hooks of a work tree.
public struct GitHooks: Sendable, Hashable {
  /// Absolute; it need not be there.
  public let folder: String
  /// Set by `core.hooksPath` for more than this repository.
  public let isShared: Bool
}

/// Asks git for the hooks that a commit in a folder runs: those of `core.hooksPath`, else of the
/// repository, which a linked work tree shares with it.
///
/// Throws a sentence where no commit can be made: outside of a work tree, in a bare repository.
public func gitHooks(of folder: String) throws(InventoryError) -> GitHooks {
  let git = try HooksGit(folder)
  let state = try git.lines([
    "rev-parse", "--is-bare-repository", "--is-inside-work-tree",
  ])
  guard state.first != "true" else {
    throw .noSnapshot(why: "this is a bare repository: no commit is made in it, so no hook runs")
  }
  guard state.last == "true" else { throw HooksGit.outside }
  guard let top = try git.lines(["rev-parse", "--show-toplevel"]).first else {
    throw HooksGit.outside
  }
  // A relative `core.hooksPath` is meant from the top of the work tree.
  let inner = try HooksGit(top)
  guard let path = try inner.lines(["rev-parse", "--git-path", "hooks"]).first else {
    throw HooksGit.outside
  }
  let scope = try inner.answer(["config", "--show-scope", "--get", "core.hooksPath"])
  let isShared = scope.hasPrefix("global\t") || scope.hasPrefix("system\t")
  return GitHooks(folder: path.hasPrefix("/") ? path : "\(top)/\(path)", isShared: isShared)
}

/// Git with all that its user has set: hooks are looked for by it.
private struct HooksGit {
  static let outside = InventoryError.noSnapshot(
    why: "this is no work tree of git: no commit is made here, so no hook runs")

  private let program: String
  private let folder: String

  init(_ folder: String) throws(InventoryError) {
    guard let program = findProgram("git") else { throw .noSnapshot(why: "git is not installed") }
    self.program = program
    self.folder = folder
  }

  func lines(_ arguments: [String]) throws(InventoryError) -> [String] {
    let result = try output(arguments)
    guard result.ending == .exit(0) else {
      let errors = String(decoding: result.errors, as: UTF8.self)
      if errors.contains("not a git repository") || errors.contains("must be run in a work tree") {
        throw HooksGit.outside
      }
      throw .noSnapshot(why: errors.split(separator: "\n").first.map(String.init) ?? "git failed")
    }
    return String(decoding: result.output, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// Empty where git has none.
  func answer(_ arguments: [String]) throws(InventoryError) -> String {
    String(decoding: try output(arguments).output, as: UTF8.self)
  }

  private func output(_ arguments: [String]) throws(InventoryError) -> ProgramOutput {
    do throws(FileSystemError) {
      return try run(
        program, ["-C", folder] + arguments, environment: gitEnvironment(),
        patience: InventoryOptions().gitPatience)
    } catch {
      throw .noSnapshot(why: "git did not start: \(error.sentence)")
    }
  }
}

import Inventory

/// What `ropa hook` does.
enum HookVerb: String, CaseIterable {
  case install
  case uninstall
}

/// `ropa hook install`, `ropa hook uninstall`
enum HookCommand {
  static func run(_ options: Options) throws(CommandError) -> ExitCode {
    let hooks: GitHooks
    do throws(InventoryError) { hooks = try gitHooks(of: ".") } catch {
      throw CommandError(error.sentence)
    }
    let hook = Hook(folder: hooks.folder)
    let words: String
    do throws(FileError) {
      switch HookVerb(rawValue: options.operands[0]) {
      case .install: words = try install(hook, hooks)
      case .uninstall, nil: words = try uninstall(hook)
      }
    } catch { throw CommandError(error.message) }
    FileSystem.print(words.printable + "\n", to: 1)
    return .clean
  }

  private static func install(_ hook: Hook, _ hooks: GitHooks) throws(FileError) -> String {
    guard !hooks.isShared else {
      throw FileError(
        message:
          "core.hooksPath says \(hooks.folder), where other repositories have their hooks too;"
          + " give this one its own (git config --local core.hooksPath FOLDER), or add"
          + " \"ropa check --staged\" to the hook there yourself")
    }
    if hook.isOurs {
      guard !hook.isCurrent else { return "\(hook.path) checks commits already" }
      try hook.write()
      return "renewed \(hook.path)"
    }
    guard FileSystem.exists(hook.path) else {
      try FileSystem.makeFolder(hooks.folder)
      try hook.write()
      return "\(hook.path) checks every commit from now on"
    }
    guard !FileSystem.exists(hook.before) else {
      throw FileError(
        message: "\(hook.path) is not of ropa, and \(hook.before) is there from an earlier hook;"
          + " move one of them away")
    }
    try FileSystem.move(hook.path, to: hook.before)
    do throws(FileError) { try hook.write() } catch {
      try FileSystem.move(hook.before, to: hook.path)
      throw error
    }
    return "\(hook.path) checks every commit from now on; the hook that was there runs first"
      + " (\(hook.before))"
  }

  private static func uninstall(_ hook: Hook) throws(FileError) -> String {
    guard hook.isOurs else { return "there is no hook of ropa at \(hook.path)" }
    guard FileSystem.exists(hook.before) else {
      try FileSystem.remove(hook.path)
      return "removed \(hook.path)"
    }
    // Takes the place of ours at once, with its mode, or as the link that it is.
    try FileSystem.move(hook.before, to: hook.path)
    return "removed ropa from \(hook.path); the hook that was there before is back"
  }
}

/// Git's hook before a commit, in a folder of hooks.
private struct Hook {
  let path: String
  /// The hook that was there before ours.
  let before: String

  init(folder: String) {
    path = "\(folder)/pre-commit"
    before = path + ".before-ropa"
  }

  private static let mark =
    "# Made by \"ropa hook install\"; \"ropa hook uninstall\" takes it away."

  static let script = """
    #!/bin/sh
    \(mark)
    # The hook that was here before runs first.
    before="$0.before-ropa"
    if [ -x "$before" ]; then
      "$before" "$@" || exit
    fi
    if ! command -v ropa >/dev/null 2>&1; then
      echo 'ropa is not in PATH, so the commit was stopped before it was checked for personal data.' >&2
      echo 'Put ropa into PATH, or commit without this check: git commit --no-verify' >&2
      exit 1
    fi
    ropa check --staged
    status=$?
    if [ "$status" -ne 0 ]; then
      echo 'ropa stopped the commit; git commit --no-verify skips the check.' >&2
    fi
    exit "$status"

    """

  private var text: String? {
    // What cannot be read is not of ours.
    guard let bytes = try? FileSystem.read(path) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether ropa made it, this version or another.
  var isOurs: Bool {
    text?.split(separator: "\n", maxSplits: 2).dropFirst().first.map { $0 == Hook.mark } ?? false
  }

  /// Whether it is what this version makes, and git can run it.
  var isCurrent: Bool { text == Hook.script && FileSystem.isExecutable(path) }

  func write() throws(FileError) { try FileSystem.write(Hook.script, to: path, mode: 0o755) }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What git sees in a folder of a work tree: tracked files and untracked ones that are not ignored.
struct GitListing {
  /// Relative to the folder, ascending by bytes, each once. Some may no longer be there.
  var paths: [ArraySlice<UInt8>] = []
  var submodules: Set<ArraySlice<UInt8>> = []
  var nestedRepositories: Set<ArraySlice<UInt8>> = []
  /// What git warned of: a folder that it could not open.
  var warnings: [String] = []
}

/// Why git's view of a folder cannot be had, as a sentence without full stop.
struct GitRefusal: Error {
  let sentence: String
}

/// The folder that git says in a warning it could not open, as names from the top of its work tree.
func unopenedFolder(in warning: String) -> [ArraySlice<UInt8>]? {
  guard warning.hasPrefix("warning: could not open directory '"),
    let open = warning.utf8.firstIndex(of: UInt8(ascii: "'")),
    let close = warning.utf8.lastIndex(of: UInt8(ascii: "'")), open < close
  else { return nil }
  return Array(warning.utf8[open..<close].dropFirst()).split(separator: UInt8(ascii: "/"))
}

/// Whether a resolved folder or one above it has a `.git`: without one, git need not be started.
func isInWorkTree(_ folder: [UInt8]) -> Bool {
  var folder = folder[...]
  while true {
    if withPath(folder + Array("/.git".utf8), { access($0, F_OK) }) == 0 { return true }
    guard let slash = folder.lastIndex(of: UInt8(ascii: "/")) else { return false }
    folder = folder[..<slash]
  }
}

/// Asks git for the files of a folder, so that nothing of the scanned repository is run: neither
/// hooks, nor a file-system monitor, nor what would fetch a missing object.
func listGitFiles(in folder: [UInt8], patience: Int32) throws(GitRefusal) -> GitListing {
  guard let git = findProgram("git") else {
    throw GitRefusal(sentence: "git is not installed")
  }
  let arguments = [
    "-C", String(decoding: folder, as: UTF8.self), "-c", "core.fsmonitor=false",
    "-c", "core.hooksPath=/dev/null", "-c", "protocol.allow=never",
    "ls-files", "-z", "-t", "--stage", "--cached", "--others", "--exclude-standard",
  ]
  let result: ProgramOutput
  do throws(FileSystemError) {
    result = try run(git, arguments, environment: gitEnvironment(), patience: patience)
  } catch {
    throw GitRefusal(sentence: "git did not start: \(error.sentence)")
  }
  switch result.ending {
  case .exit(0): return GitListing(result.output, warnings: lines(of: result.errors))
  case .exit: throw GitRefusal(sentence: refusal(lines(of: result.errors)))
  case .signal: throw GitRefusal(sentence: "git crashed")
  case .silence: throw GitRefusal(sentence: "git gave no answer in \(patience) seconds")
  }
}

func lines(of text: [UInt8]) -> [String] {
  text.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
}

func refusal(_ lines: [String]) -> String {
  if lines.contains(where: { $0.contains("dubious ownership") }) {
    return "git does not trust a folder of another user; "
      + "allow it with git config --global --add safe.directory FOLDER"
  }
  return "git: \(lines.first ?? "it gave no reason")"
}

/// Of the user's environment only what git needs to find its settings. Variables such as `GIT_DIR`,
/// which a hook is called with, would make git speak of another tree than the one asked for.
func gitEnvironment() -> [String] {
  var names = [
    "PATH", "HOME", "XDG_CONFIG_HOME", "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM",
    "GIT_CONFIG_NOSYSTEM", "GIT_CONFIG_COUNT", "GIT_CEILING_DIRECTORIES",
    "GIT_DISCOVERY_ACROSS_FILESYSTEM",
  ]
  let count = value(of: "GIT_CONFIG_COUNT").flatMap { Int($0) } ?? 0
  for number in 0..<min(max(count, 0), 1000) {
    names += ["GIT_CONFIG_KEY_\(number)", "GIT_CONFIG_VALUE_\(number)"]
  }
  return names.compactMap { name in value(of: name).map { "\(name)=\($0)" } } + [
    "LC_ALL=C", "GIT_OPTIONAL_LOCKS=0", "GIT_TERMINAL_PROMPT=0", "GIT_NO_LAZY_FETCH=1",
    "GIT_ALLOW_PROTOCOL=none",
  ]
}

private func value(of name: String) -> String? { getenv(name).map { String(cString: $0) } }

extension GitListing {
  /// Reads records such as `H 100644 <object> 0<TAB>path` of tracked and `? path` of other files,
  /// each closed by NUL.
  init(_ output: [UInt8], warnings: [String]) {
    self.warnings = warnings
    for record in output.split(separator: 0) {
      let isOther = record.first == UInt8(ascii: "?")
      let field = record.dropFirst(2)
      if isOther {
        add(other: field)
      } else if let tab = field.firstIndex(of: UInt8(ascii: "\t")) {
        let path = field[(tab + 1)...]
        add(path)
        if field.starts(with: "160000 ".utf8) { submodules.insert(path) }
      }
    }
    paths.sort { $0.lexicographicallyPrecedes($1) }
    // A path in conflict is listed once a side.
    var last: ArraySlice<UInt8>?
    paths.removeAll { path in
      defer { last = path }
      return path == last
    }
  }

  private mutating func add(other path: ArraySlice<UInt8>) {
    guard path.last == UInt8(ascii: "/") else { return add(path) }
    add(path.dropLast())
    nestedRepositories.insert(path.dropLast())
  }

  /// A repository can be set up to have its work tree elsewhere; what lies outside is not asked for.
  private mutating func add(_ path: ArraySlice<UInt8>) {
    let parts = path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard parts.allSatisfy({ !$0.isEmpty && !$0.elementsEqual("..".utf8) }) else { return }
    paths.append(path)
  }
}

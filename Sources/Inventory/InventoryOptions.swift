/// What a user may change about the choice of files.
public struct InventoryOptions: Sendable {
  /// In bytes. A larger source file is listed as unread.
  ///
  /// 2 MiB is some 50,000 lines: more than people write into one file, less than the tables and
  /// amalgamations that tools write (SQLite's is 9 MB). Semgrep draws the line at 1 MB.
  public var maxFileSize: Int
  /// Globs of files and folders to leave out, counted like the built-in exclusions.
  ///
  /// `*` and `?` stay within a name, `**` crosses folders, `[a-z]` and `[!a-z]` are sets. A pattern
  /// without `/` holds at any depth, one with `/` from the root of the scan. What a folder's pattern
  /// matches is left out with everything in it.
  public var exclude: [String]
  /// Globs of files and folders to read although a built-in rule leaves them out (`vendor/ours`).
  public var include: [String]
  /// Whether the files of git submodules that are checked out belong to the tree.
  ///
  /// Off by default, as in `git ls-files` and `git grep`: a submodule is another repository, most
  /// often somebody else's, and has a record of its own if it is in-house. It is counted and noted.
  public var readSubmodules: Bool
  /// How long git may stay silent, in seconds, before the tree is walked without it.
  ///
  /// Only a tree laid out to do so (a FIFO named `.gitignore`) makes git wait for ever.
  var gitPatience: Int32 = 120
  /// What git has said of its index and its commits in this run.
  let gitMemory: GitMemory

  public init(
    maxFileSize: Int = 2 << 20, exclude: [String] = [], include: [String] = [],
    readSubmodules: Bool = false, gitMemory: GitMemory = GitMemory()
  ) {
    self.gitMemory = gitMemory
    self.maxFileSize = maxFileSize
    self.exclude = exclude
    self.include = include
    self.readSubmodules = readSubmodules
  }
}

/// An instruction that cannot be followed: the scan does not start.
public enum InventoryError: Error, Sendable, Hashable {
  /// A path that was given and is not there, or cannot be opened; with the system's words.
  case unreachable(path: String, why: String)
  /// A path that was given and is a device, a socket or a FIFO.
  case notAFileOrFolder(path: String)
  /// A glob that cannot be understood; with what is wrong about it.
  case badPattern(pattern: String, why: String)
  /// The index or a commit was asked for, and git has none; with git's words or ours.
  case noSnapshot(why: String)

  /// One sentence without full stop, for a user.
  public var sentence: String {
    switch self {
    case .unreachable(let path, let why): "\(path): \(why)"
    case .notAFileOrFolder(let path): "\(path): neither a file nor a folder"
    case .badPattern(let pattern, let why): "pattern \"\(pattern)\": \(why)"
    case .noSnapshot(let why): why
    }
  }
}

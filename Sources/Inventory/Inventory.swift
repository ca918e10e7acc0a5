import SourceModel

/// Which files there are to read, and what became of everything else that was seen.
///
/// Law: `files`, `unread`, `excluded`, `links` and `otherFiles` add up to everything that is not a
/// folder in the tree, git's own folder, files of facts (`FileFacts.fileEnding`) and (in a git work
/// tree) ignored files aside; an unreadable
/// folder counts as one, and so does a submodule of what git keeps. Paths ascend by their bytes, whatever order the system gave them in.
public struct Inventory: Sendable {
  /// The folder that all paths are relative to. The one folder that was given, as given; of one
  /// file, the folder it stands in; of several paths, the deepest folder that holds them all.
  public let root: String
  public internal(set) var files: [InventoryFile]
  public internal(set) var unread: [UnreadFile]
  /// Ascending by rule.
  public internal(set) var excluded: [Exclusion]
  /// Symbolic links that lead to something in the tree, which is read under its own name.
  public internal(set) var links: Int
  /// Files in no language that a front end reads.
  public internal(set) var otherFiles: Int
  public internal(set) var source: InventorySource
  /// Sentences without full stop about what a user would not expect: why git was not asked, which
  /// submodule was left out.
  public internal(set) var notes: [String]
  /// In bytes, as `InventoryOptions` gave it.
  let maxFileSize: Int
  /// What git keeps, where that is what was looked at.
  let snapshot: GitSnapshot?

  /// How many files were seen.
  public var seen: Int {
    files.count + unread.count + links + otherFiles + excluded.reduce(0) { $0 + $1.files }
  }
}

/// A file that a front end can read.
public struct InventoryFile: Sendable, Hashable {
  /// Relative to the root of the scan, parts separated by `/`.
  public let path: String
  public let language: Language
  /// In bytes, when the tree was looked through.
  public let size: Int
  /// Of the file that was found at the path; nil where none was looked at. The same identity at reading
  /// shows that no link was put in the way since.
  let identity: FileIdentity?
  /// The content, where git keeps it; nil for a file on disk.
  public let object: ObjectID?
}

/// Files that one rule left out.
public struct Exclusion: Sendable, Hashable {
  /// The name or pattern that matched (`Pods`, `*.pb.swift`); of a submodule its path.
  public let rule: String
  public let kind: ExclusionKind
  public let files: Int
}

/// Why files were left out.
public enum ExclusionKind: String, Sendable, CaseIterable, Comparable {
  /// Somebody else's code, brought in by a tool or a copy.
  case vendored
  case buildProduct
  case generated
  /// By `InventoryOptions.exclude`.
  case requested
  case submodule
  /// A git repository inside another that does not track it.
  case nestedRepository
  /// An earlier version of something of which the current one is read.
  case superseded

  public static func < (left: ExclusionKind, right: ExclusionKind) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// How the files were found.
public enum InventorySource: String, Sendable, CaseIterable {
  /// Git's list of tracked and of untracked, not ignored files.
  case git
  /// Every file in the folder.
  case walk
  /// What the next commit will hold.
  case index
  case commit
}

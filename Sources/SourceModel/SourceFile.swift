/// One file as a front end gets it: its name in the tree, its language, its bytes.
public struct SourceFile: Sendable {
  /// Relative to the root of the scan, parts separated by `/`.
  public let path: String
  public let language: Language
  /// Valid UTF-8 or a property list in binary form, at most 4 GiB; the inventory sees to both. Of C and its relatives `_` stands for each
  /// byte that was not UTF-8.
  public let bytes: [UInt8]

  public init(path: String, language: Language, bytes: [UInt8]) {
    self.path = path
    self.language = language
    self.bytes = bytes
  }
}

/// A file that was not read, and why. It is data, not an error: the scan goes on and says so.
public struct UnreadFile: Sendable, Hashable, Comparable {
  /// Relative to the root of the scan.
  public let path: String
  public let reason: UnreadReason

  public init(path: String, reason: UnreadReason) {
    self.path = path
    self.reason = reason
  }

  public static func < (left: UnreadFile, right: UnreadFile) -> Bool {
    (left.path, left.reason.sentence) < (right.path, right.reason.sentence)
  }
}

/// Why a file was not read.
public enum UnreadReason: Error, Sendable, Hashable {
  case binary
  case notUTF8
  /// Sizes in bytes.
  case tooLarge(size: Int, limit: Int)
  case notARegularFile
  case linkOutOfTree
  case nameNotUTF8
  /// The system's words for what went wrong.
  case unreadable(String)
  /// No usable libclang; the sentence says which one was tried.
  case noLibclang(String)
  /// The front end gave up on the file; the sentence says where and why.
  case damaged(String)

  /// One sentence without full stop, for a user: what is the case and, where there is one, the remedy.
  public var sentence: String {
    switch self {
    case .binary: "binary file"
    case .notUTF8: "not UTF-8; save it as UTF-8"
    case .tooLarge(let size, let limit):
      "\(size) bytes, over the limit of \(limit); raise it with --max-file-size"
    case .notARegularFile: "not a regular file"
    case .linkOutOfTree: "symbolic link that leads out of the tree"
    case .nameNotUTF8: "file name is not UTF-8; rename it"
    case .unreadable(let why): why
    case .noLibclang(let why): why
    case .damaged(let why): why
    }
  }
}

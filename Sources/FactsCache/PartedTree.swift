import GitBlob
import SourceModel

/// What all parts of one split say alike: which state of which tree they are of, and how it was looked
/// through.
public struct PartedTree: Sendable, Hashable {
  /// The folder that all paths are relative to, as it was written.
  public var root: String
  /// What was asked for, as it was written.
  public var paths: [String]
  /// What leads to the root from the top of its repository; nil outside of one.
  public var place: String?
  /// What the tree stands on; none outside of git.
  public var commits: [PartedCommit]
  /// Patterns of what was left out on demand.
  public var exclude: [String]
  /// In bytes.
  public var maxFileSize: Int
  public var library: PartedLibrary
  public var listing: PartedListing

  /// Values as they are given.
  public init(
    root: String, paths: [String], place: String?, commits: [PartedCommit], exclude: [String],
    maxFileSize: Int, library: PartedLibrary, listing: PartedListing
  ) {
    self.root = root
    self.paths = paths
    self.place = place
    self.commits = commits
    self.exclude = exclude
    self.maxFileSize = maxFileSize
    self.library = library
    self.listing = listing
  }
}

/// A commit, by the names that git has for it.
public struct PartedCommit: Sendable, Hashable {
  /// All its digits.
  public let number: String
  /// Abbreviated, as the clone at hand does it.
  public let id: String
  /// `2026-11-21`
  public let date: String

  /// Values as they are given.
  public init(number: String, id: String, date: String) {
    self.number = number
    self.id = id
    self.date = date
  }

  /// A commit is the same in clones that abbreviate its number differently.
  public static func == (left: PartedCommit, right: PartedCommit) -> Bool {
    left.number == right.number
  }

  /// By what `==` compares.
  public func hash(into hasher: inout Hasher) { hasher.combine(number) }
}

/// Which libclang reads the tree's C and Objective-C.
public enum PartedLibrary: Sendable, Hashable {
  /// The tree has none of either.
  case notNeeded
  case missing
  /// As `FactsCache.identity(ofLibraryAt:)` says.
  case found(UInt64)
}

/// Which files the tree has to read, and what became of all others.
public struct PartedListing: Sendable, Hashable {
  /// How many there are to read.
  public var files: Int
  /// Of all that is said here, and of each file's path, language and size.
  public var digest: BlobID
  public var unread: [UnreadFile]
  public var excluded: [PartedExclusion]
  /// How the files were found, in a word.
  public var source: String
  public var notes: [String]

  /// - Parameter files: all that there are to read, in their order.
  public init(
    of files: [PartedFile], unread: [UnreadFile], excluded: [PartedExclusion], source: String,
    notes: [String]
  ) {
    (self.files, digest) = (files.count, BlobID(kind: "tree", []))
    self.unread = unread
    self.excluded = excluded
    self.source = source
    self.notes = notes
    digest = digest(with: files)
  }

  init(
    files: Int, digest: BlobID, unread: [UnreadFile], excluded: [PartedExclusion], source: String,
    notes: [String]
  ) {
    self.files = files
    self.digest = digest
    self.unread = unread
    self.excluded = excluded
    self.source = source
    self.notes = notes
  }

  /// Whether these are the files that the listing was made of.
  func isOf(_ files: [PartedFile]) -> Bool {
    files.count == self.files && digest(with: files) == digest
  }

  private func digest(with files: [PartedFile]) -> BlobID {
    var writer = PartBytes()
    writer.write(list: files) { $0.write($1) }
    writeRest(to: &writer)
    return BlobID(kind: "tree", writer.bytes)
  }
}

/// Files that one rule left out.
public struct PartedExclusion: Sendable, Hashable {
  public let rule: String
  /// Why, in a word.
  public let kind: String
  public let files: Int

  /// Values as they are given.
  public init(rule: String, kind: String, files: Int) {
    self.rule = rule
    self.kind = kind
    self.files = files
  }
}

/// A file of the tree, as it was listed.
public struct PartedFile: Sendable, Hashable {
  /// Relative to the root, parts separated by `/`.
  public let path: String
  public let language: Language
  /// In bytes.
  public let size: Int

  /// Values as they are given.
  public init(path: String, language: Language, size: Int) {
    self.path = path
    self.language = language
    self.size = size
  }
}

extension BlobID {
  fileprivate init(kind: String, _ bytes: [UInt8]) {
    self = bytes.withUnsafeBytes { BlobID(kind: kind, $0) }
  }
}

import SourceModel

/// What parts say of their tree, as bytes. A build of ropa reads no further than its own stamp in what
/// another one wrote, so there is no number of a format here.
extension PartedTree {
  func write(to writer: inout PartBytes) {
    writer.write(root)
    writer.write(list: paths) { $0.write($1) }
    writer.write(list: place.map { [$0] } ?? []) { $0.write($1) }
    writer.write(list: commits) { writer, commit in
      writer.write(commit.number)
      writer.write(commit.id)
      writer.write(commit.date)
    }
    writer.write(list: exclude) { $0.write($1) }
    writer.write(maxFileSize)
    switch library {
    case .notNeeded: writer.write(list: [UInt64]()) { $0.write($1) }
    case .missing: writer.write(list: [0]) { $0.write($1) }
    case .found(let identity): writer.write(list: [1, identity]) { $0.write($1) }
    }
    writer.write(listing.files)
    writer.write(listing.digest)
    listing.writeRest(to: &writer)
  }

  init(from reader: inout PartBytesReader) {
    root = reader.path()
    paths = reader.list { $0.path() }
    let places = reader.list { $0.path() }
    reader.require(places.count < 2)
    place = places.first
    commits = reader.list { PartedCommit(from: &$0) }
    exclude = reader.list { $0.text() }
    maxFileSize = reader.integer()
    let words = reader.list { $0.number() }
    reader.require(words.isEmpty || words == [0] || words.count == 2 && words[0] == 1)
    library = words.isEmpty ? .notNeeded : words.count == 2 ? .found(words[1]) : .missing
    listing = PartedListing(from: &reader)
  }
}

extension PartedCommit {
  /// Digits and nothing else: reports print them.
  init(from reader: inout PartBytesReader) {
    self.init(number: reader.text(), id: reader.text(), date: reader.text())
    let hexadecimal = Set("0123456789abcdef".utf8)
    reader.require(
      number.utf8.allSatisfy(hexadecimal.contains) && !id.isEmpty && number.hasPrefix(id))
    reader.require(
      date.utf8.allSatisfy { $0 == UInt8(ascii: "-") || (48...57).contains($0) })
  }
}

extension PartedListing {
  /// All but what stands for the files.
  func writeRest(to writer: inout PartBytes) {
    writer.write(list: unread) { $0.write($1) }
    writer.write(list: excluded) { writer, excluded in
      writer.write(excluded.rule)
      writer.write(excluded.kind)
      writer.write(excluded.files)
    }
    writer.write(source)
    writer.write(list: notes) { $0.write($1) }
  }

  init(from reader: inout PartBytesReader) {
    self.init(
      files: reader.count(), digest: reader.id(), unread: reader.list { $0.unreadFile() },
      excluded: reader.list {
        PartedExclusion(rule: $0.text(), kind: $0.text(), files: $0.count())
      }, source: reader.text(), notes: reader.list { $0.text() })
  }
}

extension PartBytes {
  mutating func write(_ file: PartedFile) {
    write(file.path)
    write(Language.allCases.firstIndex(of: file.language) ?? Language.allCases.count)
    write(file.size)
  }

  mutating func write(_ file: UnreadFile) {
    write(file.path)
    write(file.reason)
  }

  mutating func write(_ reason: UnreadReason) {
    switch reason {
    case .binary: write(0)
    case .notUTF8: write(1)
    case .tooLarge(let size, let limit):
      write(2)
      write(size)
      write(limit)
    case .notARegularFile: write(3)
    case .linkOutOfTree: write(4)
    case .nameNotUTF8: write(5)
    case .unreadable(let why):
      write(6)
      write(why)
    case .noLibclang(let why):
      write(7)
      write(why)
    case .damaged(let why):
      write(8)
      write(why)
    }
  }
}

extension PartBytesReader {
  /// In bytes; no system opens a longer one, and what goes up a path folder by folder would not come to its
  /// end.
  private static let longestPath = 4096

  /// A path that a user gave.
  fileprivate mutating func path() -> String {
    let path = text()
    require(path.utf8.count <= PartBytesReader.longestPath && !path.utf8.contains(0))
    return path
  }

  mutating func file() -> PartedFile {
    let path = text()
    // Nothing that a part says leads out of the tree.
    require(
      !path.utf8.contains(0)
        && path.split(separator: "/", omittingEmptySubsequences: false)
          .allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
    )
    return PartedFile(
      path: path, language: choice(of: Language.allCases, or: .swift), size: integer())
  }

  mutating func unreadFile() -> UnreadFile { UnreadFile(path: text(), reason: reason()) }

  mutating func reason() -> UnreadReason {
    switch integer() {
    case 0: return .binary
    case 1: return .notUTF8
    case 2: return .tooLarge(size: integer(), limit: integer())
    case 3: return .notARegularFile
    case 4: return .linkOutOfTree
    case 5: return .nameNotUTF8
    case 6: return .unreadable(text())
    case 7: return .noLibclang(text())
    case 8: return .damaged(text())
    default:
      require(false)
      return .binary
    }
  }
}

import GitBlob
import SourceModel

/// What a part says of one file of its shard.
public struct PartEntry: Sendable {
  public let file: PartedFile
  public let content: PartContent
}

/// What became of reading a file.
public enum PartContent: Sendable {
  case unread(UnreadReason)
  /// Its facts stand at a place of the part's file.
  case facts(PartPlace)
}

/// Where facts stand in a part's file, and which content they are of.
public struct PartPlace: Sendable {
  /// What git names the content by, as it was read.
  public let name: BlobID
  /// In bytes, from the start of the file.
  let offset: Int
  /// In bytes.
  let count: Int
  /// Of the name and the bytes.
  let checksum: UInt64
}

/// A file of a shard, as it goes into a part.
public struct PartedFacts: Sendable {
  let file: PartedFile
  let content: Result<NamedFacts, UnreadReason>

  /// Whether the file was read.
  public var isRead: Bool { if case .success = content { true } else { false } }
}

extension PartedFacts {
  /// Facts that cannot be written down count as a file that was not read, so that no result goes without
  /// them in silence.
  ///
  /// - Parameter content: the facts with the name that git has for the content, or why there are none.
  public init(_ file: PartedFile, _ content: Result<(BlobID, FileFacts), UnreadReason>) {
    self.init(
      file: file,
      content: content.flatMap { name, facts in
        guard let bytes = facts.encoded else {
          return .failure(.damaged("its facts cannot be written down; scan the tree in one run"))
        }
        return .success(NamedFacts(name: name, bytes: bytes))
      })
  }
}

/// The bytes of facts, and which content they are of.
struct NamedFacts: Sendable {
  let name: BlobID
  let bytes: [UInt8]

  func checksum() -> UInt64 { bytes.withUnsafeBytes { NamedFacts.checksum(of: $0, name) } }

  static func checksum(of bytes: UnsafeRawBufferPointer, _ name: BlobID) -> UInt64 {
    var sum = Checksum()
    for word in [name.high, name.middle, UInt64(name.low)] { sum.add(word) }
    sum.add(bytes)
    return sum.value
  }
}

extension PartBytes {
  /// - Parameter offset: of the facts, where there are any.
  mutating func write(_ entry: PartedFacts, at offset: Int) {
    write(entry.file)
    switch entry.content {
    case .failure(let reason):
      write(0)
      write(reason)
    case .success(let facts):
      write(1)
      write(facts.name)
      write(offset)
      write(facts.bytes.count)
      write(facts.checksum())
    }
  }
}

extension PartBytesReader {
  /// An entry whose facts stand behind those of the entries before it, as they were written: facts that many
  /// entries share would take more memory than any file has bytes.
  ///
  /// - Parameter rest: the places in the part's file that are still to be told of, in bytes.
  mutating func entry(in rest: inout Range<Int>) -> PartEntry {
    let file = file()
    let kind = integer()
    require(kind < 2)
    guard kind == 1 else { return PartEntry(file: file, content: .unread(reason())) }
    let place = PartPlace(name: id(), offset: integer(), count: integer(), checksum: number())
    require(place.offset == rest.lowerBound && place.count <= rest.count)
    if isSoundSoFar { rest = (place.offset + place.count)..<rest.upperBound }
    return PartEntry(file: file, content: .facts(place))
  }
}

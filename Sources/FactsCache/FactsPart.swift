import SourceModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Why parts cannot be used: one sentence without full stop, for a user.
public struct PartRefusal: Error, Sendable, Hashable {
  public let sentence: String

  init(_ sentence: String) { self.sentence = sentence }
}

/// The facts of one shard of a tree, in a file that another machine may have written.
///
/// Law: whatever stands in the file, reading it gives what was written there, or a sentence.
public final class FactsPart: Sendable {
  /// As the user named it.
  public let path: String
  public let shard: Shard
  /// Files in no language that a front end reads, as the machine counted them.
  public let otherFiles: Int
  public let tree: PartedTree
  private let file: OpenDescriptor
  /// Where the table starts, and the facts behind it; in bytes.
  private let table: Range<Int>
  private let end: Int

  /// Opens a part and reads what it says of its tree.
  public convenience init(_ path: String, by build: PartBuild) throws(PartRefusal) {
    let file: OpenDescriptor
    let status: stat
    do throws(SystemFailure) {
      file = try OpenDescriptor.open(path, O_RDONLY, followsLinks: true)
      status = try file.status()
    } catch { throw PartRefusal("cannot read \(path): \(error.words)") }
    guard status.isRegular else {
      throw PartRefusal("cannot read \(path): not a regular file")
    }
    try self.init(path, file, size: Int(status.st_size), by: build)
  }

  private init(
    _ path: String, _ file: OpenDescriptor, size: Int, by build: PartBuild
  ) throws(PartRefusal) {
    guard let start = file.bytes(at: 0, min(PartFormat.startSize, size)) else {
      throw FactsPart.damaged(path)
    }
    var reader = PartBytesReader(start)
    var name = PartBytes()
    name.write(PartFormat.name)
    guard name.bytes.prefix(start.count).elementsEqual(start.prefix(8)) else {
      throw PartRefusal("\(path) is no file of facts; \"ropa facts\" makes them")
    }
    guard size >= PartFormat.startSize else { throw FactsPart.cutOff(path) }
    _ = reader.number()
    let length = reader.integer()
    guard reader.isWhole, length <= PartFormat.longestHead else { throw FactsPart.damaged(path) }
    let headEnd = PartFormat.startSize + length + PartFormat.checksumSize
    guard headEnd <= size else { throw FactsPart.cutOff(path) }
    guard let bytes = file.checked(start: start, at: start.count, length) else {
      throw FactsPart.damaged(path)
    }
    let head: PartHead
    switch PartHead.read(bytes, by: build) {
    case nil: throw FactsPart.damaged(path)
    case .failure(let other):
      throw PartRefusal(
        "\(path) was made by \(other.build.words), and this is \(build.words); "
          + "make and link all parts with one build of ropa")
    case .success(let read): head = read
    }
    guard head.fileSize == size else {
      throw head.fileSize > size ? FactsPart.cutOff(path) : FactsPart.damaged(path)
    }
    guard head.tableSize >= PartFormat.checksumSize, head.tableSize <= size - headEnd else {
      throw FactsPart.damaged(path)
    }
    self.path = path
    self.file = file
    (shard, otherFiles, tree) = (head.shard, head.otherFiles, head.tree)
    table = headEnd..<(headEnd + head.tableSize)
    end = size
  }

  /// What the part says of each of its files, in their order.
  public func entries() throws(PartRefusal) -> [PartEntry] {
    guard
      let bytes = file.checked(
        start: [], at: table.lowerBound, table.count - PartFormat.checksumSize)
    else { throw FactsPart.damaged(path) }
    var reader = PartBytesReader(bytes)
    var rest = table.upperBound..<end
    let entries = reader.list { $0.entry(in: &rest) }
    guard reader.isWhole, rest.isEmpty else { throw FactsPart.damaged(path) }
    return entries
  }

  /// The facts of a file, and the bytes that they are kept as; nil where they are damaged. May be called from many
  /// threads.
  public func facts(
    of file: PartedFile, at place: PartPlace
  ) -> (facts: FileFacts, bytes: [UInt8])? {
    guard let bytes = self.file.bytes(at: place.offset, place.count) else { return nil }
    let facts = bytes.withUnsafeBytes { bytes -> FileFacts? in
      guard NamedFacts.checksum(of: bytes, place.name) == place.checksum else { return nil }
      return FileFacts(encoded: bytes, path: file.path, language: file.language)
    }
    return facts.map { ($0, bytes) }
  }

  /// The sentence for a part that is not what was written.
  public static func damaged(_ path: String) -> PartRefusal {
    PartRefusal("\(path) is damaged; fetch it once more, or make it anew with \"ropa facts\"")
  }

  private static func cutOff(_ path: String) -> PartRefusal {
    PartRefusal("\(path) is cut off; fetch it once more, or make it anew with \"ropa facts\"")
  }
}

extension OpenDescriptor {
  /// Nil where the file has fewer.
  fileprivate func bytes(at offset: Int, _ count: Int) -> [UInt8]? {
    var isWhole = false
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      isWhole = read(UnsafeMutableRawBufferPointer(buffer), at: offset)
      filled = isWhole ? count : 0
    }
    return isWhole ? bytes : nil
  }

  /// Bytes that are followed by their checksum; nil where it is another one's.
  ///
  /// - Parameter start: what was read before, and is in the checksum too.
  fileprivate func checked(start: [UInt8], at offset: Int, _ count: Int) -> [UInt8]? {
    guard let bytes = bytes(at: offset, count),
      let sum = self.bytes(at: offset + count, PartFormat.checksumSize)
    else { return nil }
    var reader = PartBytesReader(sum)
    return reader.number() == PartFormat.checksum(of: start + bytes) ? bytes : nil
  }
}

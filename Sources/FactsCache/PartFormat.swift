/// How the file of a part is laid out: its name, the length of its head, the head and a checksum; the
/// table of files and a checksum; facts, each with a checksum in the table.
///
/// The beginning, up to the stamp of the build in the head, is the same for ever, so that every build can
/// say which one a part is of.
enum PartFormat {
  static let name: UInt64 = 0x7374_6361_6661_706F
  /// In bytes: name and length of the head.
  static let startSize = 16
  static let checksumSize = 8
  /// In bytes. A longer head is damage.
  static let longestHead = 1 << 30

  static func checksum(of bytes: [UInt8]) -> UInt64 {
    var sum = Checksum()
    bytes.withUnsafeBytes { sum.add($0) }
    return sum.value
  }
}

/// The build of ropa that a part was made by; only the same build reads on.
public struct PartBuild: Sendable, Hashable {
  /// `ropa 0.1.0`
  public let tool: String
  /// A name for the sources of all that makes facts.
  public let stamp: String

  /// This build.
  ///
  /// - Parameter tool: its name and version.
  public init(tool: String) { self.init(tool: tool, stamp: factsVersion.description) }

  init(tool: String, stamp: String) {
    self.tool = tool
    self.stamp = stamp
  }

  /// For a user, who has to tell two builds of one version apart.
  var words: String { "\(tool) (build \(stamp.prefix(12)))" }
}

/// What stands at the start of a part's file.
struct PartHead {
  var build: PartBuild
  var shard: Shard
  /// In bytes: of the whole file, and of the table with its checksum.
  var fileSize: Int
  var tableSize: Int
  /// Files in no language that a front end reads, as this machine counted them.
  var otherFiles: Int
  var tree: PartedTree

  func bytes() -> [UInt8] {
    var writer = PartBytes()
    writer.write(build.tool)
    writer.write(build.stamp)
    writer.write(shard.number)
    writer.write(shard.count)
    writer.write(fileSize)
    writer.write(tableSize)
    writer.write(otherFiles)
    tree.write(to: &writer)
    return writer.bytes
  }

  /// Nil for damage; the build alone where it is another one, whose head nobody here can read.
  static func read(_ bytes: [UInt8], by build: PartBuild) -> Result<PartHead, OtherBuild>? {
    var reader = PartBytesReader(bytes)
    let found = PartBuild(tool: reader.text(), stamp: reader.text())
    guard reader.isSoundSoFar else { return nil }
    guard found == build else { return .failure(OtherBuild(build: found)) }
    let shard = Shard(number: reader.integer(), of: reader.integer())
    let head = PartHead(
      build: found, shard: shard ?? .whole, fileSize: reader.integer(),
      tableSize: reader.integer(), otherFiles: reader.count(), tree: PartedTree(from: &reader))
    return shard != nil && reader.isWhole ? .success(head) : nil
  }
}

/// A part that another build has made.
struct OtherBuild: Error {
  let build: PartBuild
}

import SourceModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension FactsPart {
  /// Writes a part as a whole or not at all: into a new file beside its place, which it then takes.
  ///
  /// - Parameters:
  ///   - path: ends with `FileFacts.fileEnding`.
  ///   - otherFiles: in no language that a front end reads.
  ///   - files: those of the shard, in their order.
  /// - Throws: the system's words, in a sentence.
  public static func write(
    to path: String, by build: PartBuild, _ shard: Shard, of tree: PartedTree, otherFiles: Int,
    _ files: [PartedFacts]
  ) throws(PartRefusal) {
    let start = start(by: build, shard, of: tree, otherFiles: otherFiles, files)
    let temporary = hidden(path)
    do throws(SystemFailure) {
      let file = try OpenDescriptor.open(temporary, O_WRONLY | O_CREAT | O_EXCL, mode: 0o644)
      do throws(SystemFailure) {
        try file.write(start)
        for entry in files {
          if case .success(let facts) = entry.content { try file.write(facts.bytes) }
        }
        guard rename(temporary, path) == 0 else { throw .last }
      } catch {
        unlink(temporary)
        throw error
      }
    } catch { throw PartRefusal("cannot write \(path): \(error.words)") }
  }

  /// Everything before the facts.
  private static func start(
    by build: PartBuild, _ shard: Shard, of tree: PartedTree, otherFiles: Int,
    _ files: [PartedFacts]
  ) -> [UInt8] {
    // Numbers take the same room whatever they are, so sizes are known before places.
    let tableSize = table(files, from: 0).count + PartFormat.checksumSize
    var head = PartHead(
      build: build, shard: shard, fileSize: 0, tableSize: tableSize, otherFiles: otherFiles,
      tree: tree)
    let headEnd = PartFormat.startSize + head.bytes().count + PartFormat.checksumSize
    let factsSize = files.reduce(0) { $0 + $1.factsSize }
    head.fileSize = headEnd + tableSize + factsSize
    let table = table(files, from: headEnd + tableSize)
    var writer = PartBytes()
    writer.write(PartFormat.name)
    writer.write(head.bytes().count)
    writer.append(head.bytes())
    writer.write(PartFormat.checksum(of: writer.bytes))
    writer.append(table)
    writer.write(PartFormat.checksum(of: table))
    return writer.bytes
  }

  private static func table(_ files: [PartedFacts], from start: Int) -> [UInt8] {
    var offset = start
    var writer = PartBytes()
    writer.write(list: files) { writer, entry in
      writer.write(entry, at: offset)
      offset += entry.factsSize
    }
    return writer.bytes
  }

  /// A name beside a path that no pattern of a shell matches, so that nobody takes half a part for one.
  private static func hidden(_ path: String) -> String {
    let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    let ending = FileFacts.fileEnding
    return "\(path[..<slash]).\(path[slash...].dropLast(ending.count)).\(getpid())\(ending)"
  }
}

extension PartedFacts {
  /// In bytes.
  fileprivate var factsSize: Int {
    if case .success(let facts) = content { facts.bytes.count } else { 0 }
  }
}

import FactFlaws
import Foundation
import GitBlob
import SourceModel

@testable import FactsCache
@testable import ropa

/// What an input of the parts' target is.
private enum Kind {
  /// What all parts say of a tree; the files are written by us.
  case written
  /// The same, with a few bytes of the last part changed; all checksums are made right again.
  case damaged
  /// One part's file as it comes.
  case raw
}

extension FuzzTarget {
  func partFlaws(in input: [UInt8]) -> [String] {
    let kinds: [(Unicode.Scalar, Kind)] = [("w", .written), ("d", .damaged), ("r", .raw)]
    let (kind, bytes) = FuzzTarget.kind(of: input, kinds, or: .raw)
    do {
      let folder = try FuzzFolder()
      defer { folder.remove() }
      switch kind {
      case .raw: return try linkingFlaws([folder.write(bytes, to: "1.facts")], folder)
      case .written: return try linkingFlaws(MadeUpParts(bytes).write(to: folder), folder)
      case .damaged:
        let count = Int(bytes.first ?? 0) % 16
        let parts = MadeUpParts(Array(bytes.dropFirst(1 + 3 * count)))
        var paths = try parts.write(to: folder)
        guard let last = paths.popLast() else { return [] }
        let whole = [UInt8](try Data(contentsOf: URL(fileURLWithPath: last)))
        let changed = PartFileBytes(whole).damaged(bytes.dropFirst().prefix(3 * count))
        return try linkingFlaws(paths + [folder.write(changed, to: "last.facts")], folder)
      }
    } catch { return ["the fuzzer's own folder cannot be used: \(error)"] }
  }

  /// Links parts as the command does. A sentence is no flaw.
  private func linkingFlaws(_ paths: [String], _ folder: FuzzFolder) throws -> [String] {
    guard let said = try? everything(in: PartSet(paths, by: build)) else { return [] }
    guard let again = try? everything(in: PartSet(rewritten(paths, folder), by: build)) else {
      return ["what was read cannot be written and read again"]
    }
    return said.flaws + (said.bytes == again.bytes ? [] : ["parts come back as others"])
      + usingFlaws(paths, said.bytes)
  }

  /// The scan that `--facts` makes of parts, and what is shown of it.
  private func usingFlaws(_ paths: [String], _ said: [UInt8]) -> [String] {
    guard let parts = try? LinkedParts(paths),
      case .run(var options)? = try? Request.parse(["scan", "--no-cache"])
    else { return ["what can be read cannot be linked"] }
    options.parts = parts
    for path in parts.tree.paths { _ = FileSystem.nearestExisting(path) }
    let shown = ReportedPaths(root: parts.tree.root, asIs: [], place: parts.tree.place)
    // Not every word that a part can hold is one of an inventory; that is told in a sentence.
    guard let scan = try? Scan(options) else { return [] }
    for file in scan.inventory.files.prefix(5) { _ = shown.relative(file.path) }
    return FuzzPrinting(scan.outcome, scan.facts, scan.lines()).flaws(said)
  }

  /// Writes what parts say into other files.
  private func rewritten(_ paths: [String], _ folder: FuzzFolder) throws -> [String] {
    try PartSet(paths, by: build).parts.map { part in
      let path = "\(folder.path)/again-\(part.shard.number).facts"
      try FactsPart.write(
        to: path, by: build, part.shard, of: part.tree, otherFiles: part.otherFiles,
        part.entries().map { PartedFacts($0, of: part) })
      return path
    }
  }

  /// All that parts say, to be compared, and what is wrong with the facts in them.
  ///
  /// - Throws: where the facts of a file are damaged, as the command does.
  private func everything(in set: PartSet) throws -> (bytes: [UInt8], flaws: [String]) {
    var said = PartBytes()
    var flaws: [String] = []
    set.tree.write(to: &said)
    said.write(set.otherFiles)
    for (number, entry) in try set.entries() {
      let part = set.parts[number]
      said.write(PartedFacts(entry, of: part), at: 0)
      guard case .facts(let place) = entry.content else { continue }
      guard let facts = part.facts(of: entry.file, at: place)?.facts else {
        throw FactsPart.damaged(part.path)
      }
      flaws += keepingFlaws(of: facts)
      said.append(facts.encoded ?? [])
    }
    return (said.bytes, flaws)
  }
}

/// The one that `ropa` is in this process.
private let build = PartBuild(tool: Help.version)

extension PartedFacts {
  fileprivate init(_ entry: PartEntry, of part: FactsPart) {
    switch entry.content {
    case .unread(let reason): self.init(entry.file, .failure(reason))
    case .facts(let place):
      let facts = part.facts(of: entry.file, at: place).map { (place.name, $0.facts) }
      self.init(entry.file, facts.map { .success($0) } ?? .failure(.damaged("")))
    }
  }
}

/// What the parts of a tree say, as an input has it: behind two lengths of two bytes each what the head says
/// of the tree, and the files; then the facts of all files, one after the other.
private struct MadeUpParts {
  private let shards: Int
  private let otherFiles: Int
  private var tree: PartedTree
  private var files: [PartedFacts] = []

  init(_ input: [UInt8]) {
    var rest = input[...]
    func section() -> [UInt8] {
      let count = rest.prefix(2).reduce(0) { $0 << 8 | Int($1) }
      defer { rest = rest.dropFirst(2 + count) }
      return Array(rest.dropFirst(2).prefix(count))
    }
    var reader = PartBytesReader(section())
    (shards, otherFiles) = (1 + reader.integer() % 3, reader.count())
    tree = PartedTree(from: &reader)
    reader = PartBytesReader(section())
    files = reader.list { reader in
      let file = reader.file()
      guard reader.integer() == 1 else {
        return PartedFacts(file: file, content: .failure(reader.reason()))
      }
      let facts = Array(rest.prefix(reader.integer()))
      rest = rest.dropFirst(facts.count)
      let name = BlobID(ofContent: Array(file.path.utf8))
      return PartedFacts(file: file, content: .success(NamedFacts(name: name, bytes: facts)))
    }
    if !reader.isSoundSoFar { files = files.dropLast() }
    let listing = tree.listing
    tree.listing = PartedListing(
      of: files.map(\.file), unread: listing.unread, excluded: listing.excluded,
      source: listing.source, notes: listing.notes)
  }

  func write(to folder: FuzzFolder) throws -> [String] {
    try (1...shards).compactMap { number in
      guard let shard = Shard(number: number, of: shards) else { return nil }
      let path = "\(folder.path)/\(number).facts"
      let range = (number - 1) * files.count / shards..<number * files.count / shards
      try FactsPart.write(
        to: path, by: build, shard, of: tree, otherFiles: otherFiles, Array(files[range]))
      return path
    }
  }
}

/// A part's file, cut into what its checksums are of.
private struct PartFileBytes {
  private var head: [UInt8]
  private var table: [UInt8]
  private let facts: [UInt8]

  /// - Parameter whole: as it was written.
  init(_ whole: [UInt8]) {
    var start = PartBytesReader(whole)
    _ = start.number()
    let headEnd = PartFormat.startSize + start.integer()
    head = Array(whole[PartFormat.startSize..<headEnd])
    var sizes = PartBytesReader(head)
    _ = (sizes.text(), sizes.text(), sizes.integer(), sizes.integer(), sizes.integer())
    let tableStart = headEnd + PartFormat.checksumSize
    let tableEnd = tableStart + sizes.integer()
    table = Array(whole[tableStart..<tableEnd].dropLast(PartFormat.checksumSize))
    facts = Array(whole[tableEnd...])
  }

  /// - Parameter changes: of the head and the table as one.
  func damaged(_ changes: ArraySlice<UInt8>) -> [UInt8] {
    let bytes = changed(head + table, by: changes)
    var whole = PartBytes()
    whole.write(PartFormat.name)
    whole.write(head.count)
    whole.append(Array(bytes[..<head.count]))
    whole.write(PartFormat.checksum(of: whole.bytes))
    whole.append(Array(bytes[head.count...]))
    whole.write(PartFormat.checksum(of: Array(bytes[head.count...])))
    whole.append(facts)
    return whole.bytes
  }
}

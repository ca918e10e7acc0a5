import Foundation
import GitBlob
import SourceModel
import SwiftFrontEnd
import Testing

@testable import FactsCache

let thisBuild = PartBuild(tool: "ropa 0.1.0", stamp: versionOne)

/// A tree of made-up files, some of which could not be read, and how it is cut into parts.
struct MadeUpTree {
  let folder: TemporaryFolder
  var shards = 3
  var build = thisBuild
  var tree: PartedTree
  let files: [PartedFacts]
  let listed: [PartedFile]

  /// One reason of each kind.
  static let reasons: [UnreadReason] = [
    .binary, .notUTF8, .tooLarge(size: 3, limit: 2), .notARegularFile, .linkOutOfTree,
    .nameNotUTF8, .unreadable("öppnas ej"), .noLibclang("no libclang"), .damaged("too deep"),
  ]

  init() throws {
    folder = try TemporaryFolder()
    var files: [PartedFacts] = []
    listed = (10..<30).map { number in
      PartedFile(
        path: "App/\(number).swift", language: .swift, size: source(number, lines: 4).bytes.count)
    }
    for (index, file) in listed.enumerated() {
      let text = source(index, lines: 4)
      let name = BlobID(ofContent: text.bytes)
      let reason = index % 2 == 0 ? nil : MadeUpTree.reasons[index % MadeUpTree.reasons.count]
      files.append(
        PartedFacts(
          file,
          reason.map { .failure($0) } ?? SwiftFrontEnd().facts(of: text).map { (name, $0) }))
    }
    self.files = files
    tree = PartedTree(
      root: "App", paths: ["App"], place: "mobile/App",
      commits: [
        PartedCommit(number: versionOne, id: "1111111", date: "2026-11-21"),
        PartedCommit(number: versionTwo, id: "2222222", date: "2026-11-22"),
      ], exclude: ["*.gen.swift"], maxFileSize: 2 << 20, library: .found(77),
      listing: PartedListing(
        of: listed, unread: MadeUpTree.reasons.map { UnreadFile(path: "x", reason: $0) },
        excluded: [PartedExclusion(rule: "Pods", kind: "vendored", files: 9)], source: "git",
        notes: ["submodule x is not checked out"]))
  }

  func path(_ number: Int) -> String { "\(folder.path)/\(number).facts" }

  /// Writes one part.
  @discardableResult
  func write(_ number: Int, to path: String? = nil) throws -> String {
    let path = path ?? self.path(number)
    let shard = try #require(Shard(number: number, of: shards))
    let range = shard.files(ofCosts: listed.map(\.size))
    try FactsPart.write(
      to: path, by: build, shard, of: tree, otherFiles: 40 + number, Array(files[range]))
    return path
  }

  /// Writes all parts.
  func write() throws -> [String] { try (1...shards).map { try write($0) } }
}

/// All that parts say, to be compared; nil where they are refused.
struct EverythingLinked: Equatable {
  let tree: PartedTree
  let otherFiles: Int
  let files: [PartedFile]
  let unread: [UnreadReason?]
  let names: [BlobID?]
  let facts: [Everything?]

  /// - Throws: what a user is told.
  init(_ paths: [String], by build: PartBuild = thisBuild) throws(PartRefusal) {
    let set = try PartSet(paths, by: build)
    let entries = try set.entries()
    (tree, otherFiles) = (set.tree, set.otherFiles)
    files = entries.map(\.entry.file)
    var unread: [UnreadReason?] = []
    var names: [BlobID?] = []
    var facts: [Everything?] = []
    for (part, entry) in entries {
      switch entry.content {
      case .unread(let reason):
        unread.append(reason)
        names.append(nil)
        facts.append(nil)
      case .facts(let place):
        guard let found = set.parts[part].facts(of: entry.file, at: place) else {
          throw FactsPart.damaged(set.parts[part].path)
        }
        unread.append(nil)
        names.append(place.name)
        facts.append(Everything(found.facts))
      }
    }
    (self.unread, self.names, self.facts) = (unread, names, facts)
  }
}

/// What a user is told of parts that cannot be linked; nil where they can.
func refusal(_ paths: [String], by build: PartBuild = thisBuild) -> String? {
  do throws(PartRefusal) {
    _ = try EverythingLinked(paths, by: build)
    return nil
  } catch { return error.sentence }
}

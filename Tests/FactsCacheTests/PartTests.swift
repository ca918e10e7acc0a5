import Foundation
import GitBlob
import SourceModel
import SwiftFrontEnd
import Testing

@testable import FactsCache

@Test(arguments: [1, 2, 3, 16, 40])
func `what goes into parts comes out of them, in any order`(shards: Int) throws {
  var made = try MadeUpTree()
  made.shards = shards
  let paths = try made.write()
  let linked = try EverythingLinked(paths)
  #expect(try EverythingLinked(paths.reversed()) == linked)
  #expect(linked.tree == made.tree && linked.otherFiles == 41)
  #expect(linked.tree.commits.map(\.id) == ["1111111", "2222222"])
  #expect(linked.tree.listing.unread.map(\.reason) == MadeUpTree.reasons)
  #expect(linked.files == made.listed)
  for (index, file) in made.listed.enumerated() {
    let text = source(index, lines: 4)
    guard index % 2 == 0 else {
      #expect(linked.unread[index] == MadeUpTree.reasons[index % MadeUpTree.reasons.count])
      continue
    }
    let moved = SourceFile(path: file.path, language: .swift, bytes: text.bytes)
    #expect(linked.facts[index] == Everything(try SwiftFrontEnd().facts(of: moved).get()))
    #expect(linked.names[index] == BlobID(ofContent: text.bytes))
  }
}

@Test func `every place of a tree comes back, inside of a repository or not`() throws {
  for (place, library) in [
    (nil, PartedLibrary.missing), ("", .notNeeded), ("a/b", .found(.max)),
  ] as [(String?, PartedLibrary)] {
    var made = try MadeUpTree()
    made.tree.place = place
    made.tree.library = library
    made.tree.commits = []
    #expect(try EverythingLinked(try made.write()).tree == made.tree)
  }
}

@Test func `the same part has the same bytes`() throws {
  let made = try MadeUpTree()
  let first = try Data(contentsOf: URL(fileURLWithPath: made.write(1)))
  let second = try Data(
    contentsOf: URL(fileURLWithPath: made.write(1, to: "\(made.folder.path)/other.facts")))
  #expect(first == second && first.count > 1000)
  // Nothing is left beside them.
  #expect(made.folder.files == ["1.facts", "other.facts"])
}

@Test func `parts that are missing, doubled or of another split are named`() throws {
  var made = try MadeUpTree()
  let paths = try made.write()
  let folder = made.folder.path
  #expect(
    refusal([paths[0], paths[2]])
      == "part 2 of 3 is missing; \"ropa facts --shard 2/3\" makes it")
  #expect(
    refusal([paths[1]])
      == "parts 1 and 3 of 3 are missing; \"ropa facts --shard 1/3\" makes the first of them")
  let copy = try made.write(2, to: "\(folder)/copy.facts")
  #expect(
    refusal(paths + [copy])
      == "\(folder)/2.facts and \(copy) are both part 2/3; give each part once")
  #expect(refusal([paths[0], paths[0], paths[2]])?.contains("are both part 1/3") == true)
  made.shards = 4
  let other = try made.write(2, to: "\(folder)/other.facts")
  #expect(
    refusal([paths[0], other, paths[2]])
      == "\(other) is part 2/4, and \(paths[0]) part 1/3; link the parts of one split")
  made.shards = 20
  let many = refusal([try made.write(20)])
  #expect(many?.hasPrefix("parts 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 and 9 more of 20") == true)
}

@Test func `parts of another tree, commit or option are refused with what differs`() throws {
  let first = try MadeUpTree()
  let paths = try first.write()
  let cases: [(String, (inout PartedTree) -> Void)] = [
    (
      "is of commits 3333333, 2222222, and",
      { $0.commits[0] = commit(String(repeating: "3", count: 40), "3333333") }
    ),
    ("is of a tree without commits, and", { $0.commits = [] }),
    ("is of Other (mobile/App), and", { ($0.root, $0.paths) = ("Other", ["Other"]) }),
    ("is of App (App2), and", { $0.place = "App2" }),
    ("was made with --max-file-size 2097152, and", { $0.exclude = [] }),
    ("was made with --exclude *.gen.swift --max-file-size 9, and", { $0.maxFileSize = 9 }),
    ("was made without libclang", { $0.library = .missing }),
    ("was made with another libclang than", { $0.library = .found(78) }),
    (
      "is of another state of the tree (20 files to read, 9 that cannot be read, 8 left out)",
      {
        $0.listing = PartedListing(
          of: first.listed, unread: $0.listing.unread,
          excluded: [PartedExclusion(rule: "Pods", kind: "vendored", files: 8)], source: "git",
          notes: $0.listing.notes)
      }
    ),
    (
      "is of another state of the tree",
      {
        var files = first.listed
        files[0] = PartedFile(path: files[0].path, language: .swift, size: files[0].size + 1)
        $0.listing = PartedListing(
          of: files, unread: $0.listing.unread, excluded: $0.listing.excluded, source: "git",
          notes: $0.listing.notes)
      }
    ),
  ]
  for (words, change) in cases {
    var other = first
    change(&other.tree)
    let path = try other.write(2, to: "\(first.folder.path)/other.facts")
    let sentence = try #require(refusal([paths[0], path, paths[2]]), "\(words)")
    #expect(sentence.hasPrefix("\(path) \(words)"), "\(sentence)")
    #expect(sentence.contains("; "), "there is a remedy")
    try FileManager.default.removeItem(atPath: path)
  }
}

private func commit(_ number: String, _ id: String) -> PartedCommit {
  PartedCommit(number: number, id: id, date: "2026-11-21")
}

@Test func `an abbreviation of a commit is no difference`() throws {
  var made = try MadeUpTree()
  let first = try made.write(1)
  made.tree.commits[0] = commit(versionOne, "111111111")
  let linked = try EverythingLinked([first, try made.write(2), try made.write(3)])
  #expect(linked.tree.commits[0].id == "1111111")
}

@Test func `parts of another build are refused with both builds`() throws {
  var made = try MadeUpTree()
  made.build = PartBuild(tool: "ropa 0.2.0", stamp: versionTwo)
  let path = try made.write(1)
  #expect(
    refusal([path])
      == "\(path) was made by ropa 0.2.0 (build 222222222222), and this is ropa 0.1.0 "
      + "(build 111111111111); make and link all parts with one build of ropa")
  // The stamp alone is enough, as sources change without the version.
  made.build = PartBuild(tool: "ropa 0.1.0", stamp: versionTwo)
  #expect(refusal([try made.write(1)])?.contains("(build 222222222222)") == true)
  #expect(PartBuild(tool: "x").stamp.utf8.count == 40)
}

@Test func `files that agree on a tree and do not make it up are refused`() throws {
  let made = try MadeUpTree()
  let paths = try made.write()
  // The right head, and the files of another shard.
  let shard = try #require(Shard("2/3"))
  try FactsPart.write(
    to: paths[1], by: made.build, shard, of: made.tree, otherFiles: 0, Array(made.files[..<3]))
  #expect(refusal(paths)?.hasPrefix("the parts do not hold the 20 files") == true)
  try FactsPart.write(
    to: paths[1], by: made.build, shard, of: made.tree, otherFiles: 0, [])
  #expect(refusal(paths)?.hasPrefix("the parts do not hold the 20 files") == true)
}

@Test func `a part that cannot be written leaves nothing behind`() throws {
  let made = try MadeUpTree()
  let missing = "\(made.folder.path)/no/1.facts"
  #expect(throws: PartRefusal("cannot write \(missing): No such file or directory")) {
    try made.write(1, to: missing)
  }
  try FileManager.default.createDirectory(
    atPath: made.path(1), withIntermediateDirectories: false)
  #expect(throws: PartRefusal("cannot write \(made.path(1)): Is a directory")) {
    try made.write(1)
  }
  #expect(made.folder.files == ["1.facts"])
}

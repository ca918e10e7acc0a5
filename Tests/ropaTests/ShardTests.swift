import Foundation
import Testing

private let app = "Fixtures/learning-app"
private let day = ["--as-of", "2026-11-21"]

/// Makes all parts of a tree, each by a process of its own, and gives them in an order that is not theirs.
func parts(
  _ count: Int, of paths: [String], in folder: TemporaryFolder, from start: URL? = nil,
  options: [String] = [], environment: [String: String] = [:]
) throws -> [String] {
  var files: [String] = []
  for number in 1...count {
    let file = folder.url.appending(path: "\(number).facts").path
    let outcome = try Tool.run(
      ["facts", "--shard", "\(number)/\(count)", "-o", file] + options + paths, in: start,
      environment: environment)
    #expect(outcome.status == 0 && outcome.errors == "", "\(outcome.errors)")
    #expect(outcome.output.hasPrefix("\(file) holds part \(number)/\(count) of the facts: "))
    files.append(file)
  }
  // Neither ascending nor descending, from five parts on.
  return files.enumerated().sorted {
    (($0.offset + 1) * 7 % 11, $0.offset) < (($1.offset + 1) * 7 % 11, $1.offset)
  }.map(\.element)
}

/// Every command that links, as it reads a tree in one run.
private let commands: [[String]] = [
  ["scan"], ["scan", "--format", "json"], ["scan", "--all", "--color", "always"],
  ["check", "--level", "info"] + day, ["check", "--level", "info", "--format", "json"] + day,
  ["check", "--record", "\(app)/drifted.ropa.json"] + day,
  ["check", "--record", "\(app)/drifted.ropa.json", "--format", "sarif"] + day,
  ["check", "--record", "\(app)/drifted.ropa.json", "--format", "gitlab"] + day,
  ["report", "--format", "html"], ["report", "--format", "json"] + day,
  ["report", "--format", "csv", "--language", "sv"] + day, ["explain", "--flow", "1"],
  ["init"],
]

@Test(arguments: [1, 2, 3, 16])
func `linked parts give the bytes of one run, in every command`(shards: Int) throws {
  let folder = try TemporaryFolder()
  let files = try parts(shards, of: [app], in: folder)
  for command in commands {
    let whole = try Tool.run(command + [app])
    let linked = try Tool.run(command + ["--facts"] + files)
    #expect(linked.output == whole.output, "\(command)")
    #expect(linked.status == whole.status && linked.errors == whole.errors, "\(command)")
    #expect(whole.output.count > 60, "\(command): \(whole.errors)")
  }
}

@Test(arguments: [2, 7])
func `parts of many languages and of several paths are linked as one run reads them`(
  shards: Int
) throws {
  let folder = try TemporaryFolder()
  for paths in [["Fixtures"], ["Fixtures/companies", "Fixtures/swift", "Package.swift"]] {
    let files = try parts(shards, of: paths, in: folder, options: ["--exclude", "netdialog"])
    let whole = try Tool.run(["scan", "--format", "json", "--exclude", "netdialog"] + paths)
    let linked = try Tool.run(["scan", "--format", "json", "--facts"] + files)
    #expect(linked.output == whole.output && linked.status == whole.status)
    #expect(whole.output.contains("\"reason\": \"netdialog\""))
  }
}

@Test func `there may be more shards than files, and no file at all`() throws {
  let (tree, folder) = (try TemporaryFolder(), try TemporaryFolder())
  for text in ["struct User { var email: String }\n", nil] {
    if let text {
      try tree.write(text, to: "User.swift")
    } else {
      try FileManager.default.removeItem(at: tree.url.appending(path: "User.swift"))
    }
    let files = try parts(16, of: [], in: folder, from: tree.url)
    for format in ["text", "json"] {
      let whole = try Tool.run(["scan", "--format", format], in: tree.url)
      let linked = try Tool.run(["scan", "--format", format, "--facts"] + files, in: tree.url)
      #expect(linked.output == whole.output && linked.status == whole.status)
      #expect(whole.status == (text == nil ? 3 : 0))
    }
  }
}

@Test func `shards that run at once in one tree do not see each other's files`() throws {
  let tree = try GitRepository()
  let before = try tree.ropa("scan", "--format", "json")
  let shards = try (1...5).map { number in
    let process = Process()
    process.executableURL = Tool.executable
    process.arguments = ["facts", "--no-cache", "--shard", "\(number)/5", "-o", "\(number).facts"]
    process.currentDirectoryURL = tree.folder.url
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    return process
  }
  for process in shards {
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
  // As a shell gives them.
  let lines = ["\"$0\" scan --format json --facts *.facts"]
  #expect(try shell(lines, [], in: tree.folder.url) == before.output)
  // Nor does a run see them afterwards.
  #expect(try tree.ropa("scan", "--format", "json").output == before.output)
  let names = try FileManager.default.contentsOfDirectory(atPath: tree.folder.url.path)
  #expect(names.filter { $0.hasSuffix(".facts") }.count == 5)
}

@Test func `a cache is used and changes no byte of a part`() throws {
  let folder = try TemporaryFolder()
  let cache = ["ROPA_CACHE": folder.url.appending(path: "cache").path]
  var parts: [Data] = []
  for (name, option) in [("plain", ["--no-cache"]), ("cold", []), ("warm", [])] {
    let file = folder.url.appending(path: "\(name).facts")
    _ = try Tool.run(
      ["facts", "--shard", "2/3", "-o", file.path, "Fixtures"] + option, environment: cache)
    parts.append(try Data(contentsOf: file))
  }
  #expect(parts[0].count > 10_000 && parts[0] == parts[1] && parts[0] == parts[2])
}

@Test func `what a shard could not read is told by whoever links it`() throws {
  let (tree, folder) = (try TemporaryFolder(), try TemporaryFolder())
  try tree.write("struct s { char email[10]; };\n", to: "a.c")
  try tree.write("struct User { var email: String }\n", to: "a.swift")
  try tree.write("a\0b", to: "b.swift")
  try tree.write("not a library", to: "elsewhere/libclang.so")
  try tree.write(String(repeating: "// a\n", count: 100), to: "large.swift")
  let none = ["ROPA_LIBCLANG": "elsewhere/libclang.so"]
  let files = try parts(
    2, of: [], in: folder, from: tree.url, options: ["--max-file-size", "100"],
    environment: none)
  let whole = try Tool.run(
    ["scan", "--max-file-size", "100"], in: tree.url, environment: none)
  // The linking machine needs no libclang, and does not look for one.
  let linked = try Tool.run(["scan", "--facts"] + files, in: tree.url)
  #expect(linked.output == whole.output && linked.status == 3 && whole.status == 3)
  for words in ["large.swift", "b.swift", "a.c", "libclang-dev"] {
    #expect(linked.output.contains(words), "\(words)")
  }
  // Where only one machine lacks it, nobody is left to wonder why half of the C files is not read.
  _ = try Tool.run(
    ["facts", "--shard", "2/2", "--max-file-size", "100", "-o", files.sorted()[1]], in: tree.url)
  let mixed = try Tool.run(["scan", "--facts"] + files.sorted(), in: tree.url)
  #expect(mixed.status == 2)
  #expect(mixed.errors.hasPrefix("ropa: \(files.sorted()[0]) was made without libclang, and "))
}

@Test func `a baseline, an earlier commit and waivers in comments work with linked parts`() throws {
  let tree = try GitRepository()
  let folder = try TemporaryFolder()
  try tree.write(
    """
    // ropa:allow ROPA111 until 2027-01-31 -- tried out for a month
    struct Patient { var bloodType: String }
    struct Visitor { var passportNumber: String }

    """, to: "Sources/Patient.swift")
  try tree.commit("second")
  let files = try parts(3, of: [], in: folder, from: tree.folder.url)
  let judged = ["--level", "info"] + day
  for options in [[], ["--since", "HEAD~1"], ["--format", "json"]] {
    let whole = try Tool.run(["check"] + options + judged, in: tree.folder.url)
    let linked = try Tool.run(
      ["check"] + options + judged + ["--facts"] + files, in: tree.folder.url)
    #expect(linked.output == whole.output && linked.status == whole.status && whole.status == 1)
    #expect(whole.output.contains("national identity number"), "\(whole.output)")
    #expect(!whole.output.contains("health"), "\(whole.output)")
  }
  var baselines: [String] = []
  for arguments in [[], ["--facts"] + files] {
    let made = try Tool.run(["baseline"] + day + arguments, in: tree.folder.url)
    #expect(made.status == 0, "\(made.errors)")
    baselines.append(try tree.read("ropa.baseline.json"))
    if arguments.isEmpty { try tree.git("clean", "-qfx") }
  }
  #expect(baselines[0] == baselines[1] && baselines[0].contains("ROPA112"))
  let known = try Tool.run(["check"] + day + ["--facts"] + files, in: tree.folder.url)
  #expect(known.status == 0)
}

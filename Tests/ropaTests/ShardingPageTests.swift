import Foundation
import Testing

/// The page that shows shards in CI: what it shows is run here, but for the CI systems themselves.
private let page = ".ci/sharding.md"

private func text(_ path: String) throws -> String {
  try String(contentsOf: Tool.repository.appending(path: path), encoding: .utf8)
}

/// The fenced block that follows a marker.
private func block(_ marker: String) throws -> [Substring] {
  let after = try #require(try text(page).components(separatedBy: "<!-- \(marker) -->\n").last)
  return after.split(separator: "\n").dropFirst().prefix { $0 != "```" }.map { $0 }
}

/// Runs a command line of the page in a folder, with this ropa in PATH.
private func run(
  _ command: String, in folder: TemporaryFolder, _ variables: [String: String] = [:]
) throws -> String {
  let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
  let folders = "\(Tool.executable.deletingLastPathComponent().path):\(path)"
  return try shell(
    ["exec 2>&1", command], [], in: folder.url,
    environment: ["PATH": folders].merging(variables) { $1 })
}

/// The learning app with a record that lags behind, in a repository; and clones of it, as machines have.
private func clones(_ count: Int) throws -> [GitRepository] {
  let first = try GitRepository()
  try first.write(try first.read("drifted.ropa.json"), to: "ropa.json")
  try first.commit("second")
  return try (0..<count).map { _ in
    let folder = try TemporaryFolder()
    try GitRepository(at: folder).git("clone", "-q", first.folder.url.path, ".")
    return GitRepository(at: folder)
  }
}

/// Moves what the machines made to the last one, and compares what it says with one run there.
private func check(
  _ command: String, _ machines: [GitRepository], prints file: String? = nil
) throws {
  let last = try #require(machines.last)
  for machine in machines.dropLast() {
    let names = try FileManager.default.contentsOfDirectory(atPath: machine.folder.url.path)
    for name in names where name.hasSuffix(".facts") {
      try FileManager.default.moveItem(
        at: machine.folder.url.appending(path: name), to: last.folder.url.appending(path: name))
    }
  }
  let printed = try run(command, in: last.folder)
  let linked = try file.map { try last.read($0) } ?? printed
  let parts = command.matches(of: /--facts \S+ ?/)
  #expect(parts.count == 1)
  let whole = try run(command.replacing(/--facts \S+ ?/, with: ""), in: last.folder)
  #expect(linked == (try file.map { try last.read($0) } ?? whole))
  #expect(linked.contains("ROPA102") && linked.contains("linkedin"), "\(linked)")
}

@Test func `the jobs for GitHub say what one run says`() throws {
  let commands = try block("github").compactMap { $0.firstMatch(of: /- run: (.*)/) }
    .map { String($0.1) }
  #expect(commands.count == 2)
  let machines = try clones(5)
  for (number, machine) in machines.dropLast().enumerated() {
    let command = commands[0].replacing("${{ matrix.shard }}", with: "\(number + 1)")
    #expect(try run(command, in: machine.folder).contains("holds part \(number + 1)/4"))
  }
  try check(commands[1], machines)
}

@Test func `the jobs for GitLab say what one run says`() throws {
  let commands = try block("gitlab").compactMap { $0.firstMatch(of: /- (ropa .*)/) }
    .map { String($0.1) }
  #expect(commands.count == 2)
  let machines = try clones(5)
  for (number, machine) in machines.dropLast().enumerated() {
    let said = try run(
      commands[0], in: machine.folder,
      ["CI_NODE_INDEX": "\(number + 1)", "CI_NODE_TOTAL": "4"])
    #expect(said.contains("holds part \(number + 1)/4"), "\(said)")
  }
  try check(commands[1], machines, prints: "gl-code-quality-report.json")
}

@Test func `the command of the Bazel rule makes parts of links to files`() throws {
  let rule = try text(".ci/ropa.bzl")
  let command = try #require(rule.firstMatch(of: /_FACTS = """\n((?s).*?)"""/)).1
  let (sandbox, tree) = (try TemporaryFolder(), try clones(1)[0])
  // As a sandbox does it: a link for each file, below the folder in which the action runs.
  let lines = [
    "tree=$1; command=$2; mkdir out && ln -s \"$0\" ropa",
    "(cd \"$tree\" && find Sources -type f) > out/facts.names",
    "while read -r file; do mkdir -p \"$(dirname \"$file\")\"; ln -s \"$tree/$file\" \"$file\"; done < out/facts.names",
    "for k in 1 2 3; do bash -c \"$command\" '' out/facts.names ropa out/$k.facts $k/3; done",
    "./ropa scan --format json --facts out/*.facts",
  ]
  let linked = try shell(lines, [tree.folder.url.path, String(command)], in: sandbox.url)
  let copy = try TemporaryFolder()
  try FileManager.default.copyItem(
    at: tree.folder.url.appending(path: "Sources"), to: copy.url.appending(path: "Sources"))
  #expect(linked == (try Tool.run(["scan", "--format", "json"], in: copy.url).output))
  #expect(linked.contains("contact/email-address"))
}

@Test func `what the page shows is what is printed`() throws {
  let machine = try clones(1)[0]
  for number in [1, 4] {
    _ = try machine.ropa("facts", "--shard", "\(number)/4", "-o", "\(number).facts")
  }
  let blocks = /```console\n\$ (ropa [^\n]*)\n((?s).*?)```/
  let before = try text(page)
  #expect(before.matches(of: blocks).count >= 2)
  let renewed = try before.replacing(blocks) { block in
    "```console\n$ \(block.1)\n\(try run(String(block.1), in: machine.folder))```"
  }
  try expectSame(renewed, as: page)
}

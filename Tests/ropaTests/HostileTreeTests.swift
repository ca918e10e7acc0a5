import Foundation
import Testing

/// A tree with everything that a file system can hold besides files.
private func specialTree() throws -> TemporaryFolder {
  let folder = try TemporaryFolder()
  func path(_ name: String) -> String { folder.url.appending(path: name).path }
  try folder.write("struct User { var email: String }\n", to: "plain.swift")
  for (link, target) in [
    ("loop", "."), ("a", "b"), ("b", "a"), ("self.swift", "self.swift"), ("up", "../.."),
    ("out.swift", "/etc/passwd"), ("device.swift", "/dev/zero"), ("nothing.swift", "no such file"),
    ("ropa.link.json", "/dev/zero"), ("Package.swift", "/dev/zero"), (".env", "/proc/self/environ"),
  ] {
    try FileManager.default.createSymbolicLink(atPath: path(link), withDestinationPath: target)
  }
  for name in ["fifo.swift", "fifo.h", "openapi.yaml", ".gitignore"] {
    #expect(mkfifo(path(name), 0o600) == 0)
  }
  try makeSocket(path("socket.swift"))
  // Root alone may make devices: 1, 5 is /dev/zero on Linux, which never ends.
  if geteuid() == 0 { _ = mknod(path("zero.swift"), S_IFCHR | 0o600, 1 << 8 | 5) }
  return folder
}

private func makeSocket(_ path: String) throws {
  #if os(Linux)
    let socket = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
  #else
    let socket = socket(AF_UNIX, SOCK_STREAM, 0)
  #endif
  defer { close(socket) }
  // The address holds about a hundred bytes, so the socket is made where it is short, and moved.
  let short = "/tmp/ropa-\(UUID().uuidString.prefix(8))"
  var address = sockaddr_un()
  address.sun_family = sa_family_t(AF_UNIX)
  withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: short.utf8) }
  let length = socklen_t(MemoryLayout<sockaddr_un>.size)
  let bound = withUnsafePointer(to: &address) {
    $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(socket, $0, length) }
  }
  try #require(bound == 0)
  try FileManager.default.moveItem(atPath: short, toPath: path)
}

private func unread(_ outcome: Tool.Outcome) throws -> [String: String] {
  let json = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
  let files = try #require(json?["files"] as? [String: Any])
  let list = try #require(files["unread"] as? [[String: Any]])
  return Dictionary(
    list.compactMap { item in
      (item["path"] as? String).map { ($0, item["reason"] as? String ?? "") }
    }, uniquingKeysWith: { first, _ in first })
}

@Test func `what is no file is named and not waited for, and no link is followed out`() throws {
  let folder = try specialTree()
  let outcome = try Tool.run(["scan", "--format", "json"], in: folder.url)
  #expect(outcome.status == 3)
  #expect(outcome.output.contains("\"plain.swift\""))
  let reasons = try unread(outcome)
  for name in ["fifo.swift", "fifo.h", "openapi.yaml", "socket.swift"] {
    #expect(reasons[name] == "not a regular file", "\(name)")
  }
  if geteuid() == 0 { #expect(reasons["zero.swift"] == "not a regular file") }
  for name in ["out.swift", "device.swift", "Package.swift", ".env"] {
    #expect(reasons[name]?.contains("symbolic link") == true, "\(name): \(reasons)")
  }
  #expect(!outcome.output.contains("root:"))
  for command in [["check"], ["report"], ["init", "--output", "x.json"]] {
    #expect(try Tool.run(command, in: folder.url).status >= 2, "\(command)")
  }
}

#if os(Linux)
  /// Control characters, a change of direction, the end of a line, and bytes that are no text.
  private let names: [[UInt8]] =
    ["a\u{1B}]0;title\u{7}.swift", "b\n::error::x.swift", "c\r\u{8}.swift", "d\u{202E}tfiws.swift"]
    .map { Array($0.utf8) }
    + [[0x65, 0xFF, 0xFE] + Array(".swift".utf8), [0xC3] + Array(".h".utf8)]

  @Test(arguments: [
    ["scan"], ["scan", "--all"], ["scan", "--format", "json"], ["check"],
    ["check", "--format", "github"], ["check", "--format", "xcode"], ["report"],
    ["report", "--format", "markdown"], ["report", "--format", "csv"], ["init", "--output", "-"],
    ["check", "--color", "never"],
  ])
  func `no name or text of a tree steers a terminal`(_ command: [String]) throws {
    let folder = try TemporaryFolder()
    for name in names {
      let path = Array(folder.url.path.utf8) + [0x2F] + name
      let file = (path + [0]).map { CChar(bitPattern: $0) }.withUnsafeBufferPointer { path in
        path.baseAddress.map { creat($0, 0o600) } ?? -1
      }
      try #require(file >= 0)
      let text =
        "struct U { var email = \"\u{1B}[2J\u{9B}31m\" } // \u{1B}]52;c;eA==\u{7}\u{202E}\n"
      _ = text.withCString { write(file, $0, strlen($0)) }
      close(file)
    }
    try folder.write(soundRecord, to: "ropa.json")
    let outcome = try Tool.run(command, in: folder.url)
    for text in [outcome.output, outcome.errors] {
      for scalar in text.unicodeScalars where scalar != "\n" && scalar != "\r" && scalar != "\t" {
        #expect(scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value), "\(scalar.value)")
        #expect(scalar.value != 0x202E)
      }
      #expect(!text.split(separator: "\n").contains { $0.hasPrefix("::error::x") })
    }
  }

  private let soundRecord = """
    { "schema": 1, "controller": { "name": "X AB\\u001b[31m\\u202e", "country": "SE" } }
    """
#endif

/// Bounded, so that reading the file would end the run.
@Test func `a sparse file of two gigabytes is not read`() throws {
  let folder = try TemporaryFolder()
  let names = ["a.swift", "b.h", "c.json", "d.yaml", "Package.resolved", "Info.plist", ".env"]
  for name in names {
    try folder.write("", to: name)
    #expect(truncate(folder.url.appending(path: name).path, 2 << 30) == 0)
  }
  let command = "ulimit -v 1500000; exec '\(Tool.path)' scan --format json --no-cache"
  let outcome = try shell(command, in: folder.url)
  #expect(outcome.status == 3, "\(outcome.errors)")
  let reasons = try unread(outcome)
  for name in names where name != "c.json" && name != "d.yaml" {
    #expect(reasons[name]?.hasPrefix("2147483648 bytes, over the limit of") == true, "\(name)")
  }
  // And no record, baseline or rule is read without end.
  #expect(truncate(folder.url.appending(path: "c.json").path, 2 << 30) == 0)
  for command in ["check --record c.json", "report --record c.json", "fmt c.json"] {
    let outcome = try shell("ulimit -v 1500000; exec '\(Tool.path)' \(command)", in: folder.url)
    #expect(outcome.status == 2, "\(command): \(outcome.errors)")
    #expect(outcome.errors.contains("larger than"), "\(command): \(outcome.errors)")
  }
}

@Test func `a folder of many files is scanned whole`() throws {
  let folder = try TemporaryFolder()
  for number in 0..<20_000 {
    let file = creat(folder.url.appending(path: "f\(number).swift").path, 0o600)
    try #require(file >= 0)
    close(file)
  }
  try folder.write("struct User { var email: String }\n", to: "last.swift")
  let outcome = try Tool.run(["scan"], in: folder.url)
  #expect(outcome.status == 1 || outcome.status == 0)
  #expect(outcome.output.contains("20001 files read") || outcome.output.contains("20,001"))
}

/// A tree in which files grow, shrink, vanish, come back and change places all the while.
@Test func `a tree that changes under the scan is scanned, and what changed is named`() throws {
  let folder = try TemporaryFolder()
  let line = "struct User { var email: String }\n"
  for number in 0..<200 {
    try folder.write(String(repeating: line, count: 50), to: "d\(number % 7)/f\(number).swift")
  }
  let churn = Process()
  churn.executableURL = URL(filePath: "/bin/sh")
  let script = """
    i=0; while [ $i -lt 3000 ]; do i=$((i+1)); n=$((i % 200)); f=d$((n % 7))/f$n.swift
    case $((i % 5)) in 0) : >$f ;; 1) rm -f $f ;; 2) echo 'struct A { var name = 1 }' >>$f ;;
    3) mv d1 d1x && mv d1x d1 ;; 4) rm -f $f; ln -s /etc/passwd $f ;; esac 2>/dev/null; done
    """
  churn.arguments = ["-c", script]
  churn.currentDirectoryURL = folder.url
  try churn.run()
  defer { if churn.isRunning { churn.terminate() } }
  for _ in 0..<6 {
    let outcome = try Tool.run(["scan", "--format", "json", "--no-cache"], in: folder.url)
    #expect([0, 1, 3].contains(outcome.status), "\(outcome.errors)")
    #expect(!outcome.output.contains("root:"))
    let reasons = try unread(outcome)
    #expect(outcome.status == 3 || reasons.isEmpty)
  }
}

func shell(_ command: String, in folder: URL) throws -> Tool.Outcome {
  let process = Process()
  process.executableURL = URL(filePath: "/bin/sh")
  process.arguments = ["-c", command]
  process.currentDirectoryURL = folder
  let output = Pipe()
  let errors = try TemporaryFolder()
  let errorFile = errors.url.appending(path: "errors")
  try Data().write(to: errorFile)
  process.standardInput = FileHandle.nullDevice
  process.standardOutput = output
  process.standardError = try FileHandle(forWritingTo: errorFile)
  try process.run()
  let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  process.waitUntilExit()
  return Tool.Outcome(
    status: process.terminationStatus, output: text,
    errors: try String(contentsOf: errorFile, encoding: .utf8))
}

@Test func `a record that is a link out of the tree is refused unless it is named`() throws {
  let outside = try TemporaryFolder()
  try outside.write("{ \"schema\": 1, \"secret\": \"key\" }", to: "elsewhere.json")
  let repository = try GitRepository()
  let record = repository.folder.url.appending(path: "ropa.json")
  try FileManager.default.removeItem(at: record)
  try FileManager.default.createSymbolicLink(
    atPath: record.path, withDestinationPath: outside.url.appending(path: "elsewhere.json").path)
  for command in ["check", "report", "baseline"] {
    let outcome = try repository.ropa(command)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("is a link that leads out of the tree"), "\(outcome.errors)")
    #expect(!outcome.errors.contains("secret"))
  }
  #expect(try !repository.ropa("scan").output.contains("secret"))
  #expect(try repository.ropa("check", "--record", "ropa.json").errors.contains("secret"))
  // A link within the repository is what a team may want.
  try repository.write("{ \"schema\": 1 }", to: "legal/record.json")
  try FileManager.default.removeItem(at: record)
  try FileManager.default.createSymbolicLink(
    atPath: record.path, withDestinationPath: "legal/record.json")
  #expect(try repository.ropa("check").status == 1)
}

@Test func `a folder of rules brings no links, no depth and no size that cannot be borne`() throws {
  let folder = try TemporaryFolder()
  try folder.write("let a = 1\n", to: "a.swift")
  try folder.write("", to: "rules/data/own/large.json")
  #expect(truncate(folder.url.appending(path: "rules/data/own/large.json").path, 2 << 30) == 0)
  let large = try Tool.run(["scan", "--rules", "rules"], in: folder.url)
  #expect(large.status == 2)
  #expect(large.errors.contains("larger than 64 MiB"))
  try FileManager.default.removeItem(at: folder.url.appending(path: "rules/data/own/large.json"))
  for (link, target) in [("loop", ".."), ("secret.json", "/etc/passwd")] {
    try FileManager.default.createSymbolicLink(
      atPath: folder.url.appending(path: "rules/data/own/\(link)").path,
      withDestinationPath: target)
  }
  #expect(mkfifo(folder.url.appending(path: "rules/data/own/fifo.json").path, 0o600) == 0)
  let plain = try Tool.run(["scan"], in: folder.url)
  #expect(try Tool.run(["scan", "--rules", "rules"], in: folder.url).output == plain.output)
}

#if os(Linux)
  /// To Swift they are the same text; elsewhere they are the same file.
  @Test func `files whose names compose a letter differently are two files`() throws {
    let folder = try TemporaryFolder()
    for (name, word) in [("\u{E9}.swift", "email"), ("e\u{301}.swift", "phone")] {
      try folder.write("func f(user: User) { print(user.\(word)) }\n", to: name)
    }
    try #require(FileManager.default.contentsOfDirectory(atPath: folder.url.path).count == 2)
    try folder.write(#"{ "schema": 1 }"#, to: "ropa.json")
    let outcome = try Tool.run(["check", "--all"], in: folder.url)
    #expect(outcome.status == 1, "\(outcome.errors)")
    for word in ["email", "phone"] { #expect(outcome.output.contains("print(user.\(word))")) }
  }
#endif

import Foundation
import Testing

/// A git repository that is gone when the test is, with the learning app and its record in a first commit.
struct GitRepository {
  let folder: TemporaryFolder

  /// - Parameter fixture: a folder of `Fixtures`; nil for an empty repository.
  init(fixture: String? = "learning-app") throws {
    folder = try TemporaryFolder()
    try git("init", "-q", "-b", "main")
    guard let fixture else { return }
    let source = Tool.repository.appending(path: "Fixtures/\(fixture)")
    for name in try FileManager.default.contentsOfDirectory(atPath: source.path) {
      try FileManager.default.copyItem(
        at: source.appending(path: name), to: folder.url.appending(path: name))
    }
    try commit("first")
  }

  init(at folder: TemporaryFolder) { self.folder = folder }

  @discardableResult
  func git(
    _ arguments: String..., environment: [String: String] = [:], mayFail: Bool = false
  ) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments =
      ["git", "-c", "user.name=Test", "-c", "user.email=test@example.org"]
      + ["-c", "commit.gpgSign=false", "-c", "protocol.file.allow=always"] + arguments
    process.currentDirectoryURL = folder.url
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    if !mayFail { #expect(process.terminationStatus == 0, "git \(arguments): \(output)") }
    return output
  }

  func commit(_ message: String) throws {
    try git("add", "-A")
    try git("commit", "-q", "-m", message, "--allow-empty")
  }

  func write(_ text: String, to path: String) throws { try folder.write(text, to: path) }

  func read(_ path: String) throws -> String {
    try String(contentsOf: folder.url.appending(path: path), encoding: .utf8)
  }

  /// Replaces a text that is there in a file.
  func replace(_ text: String, by other: String, in path: String) throws {
    let before = try read(path)
    try #require(before.contains(text))
    try write(before.replacingOccurrences(of: text, with: other), to: path)
  }

  func ropa(_ arguments: String..., environment: [String: String] = [:]) throws -> Tool.Outcome {
    try Tool.run(arguments, in: folder.url, environment: environment)
  }

  /// The checks and lines of the findings of a run, such as `Sources/User.swift:2 ROPA101`.
  func findings(_ arguments: String...) throws -> [String] {
    let outcome = try Tool.run(arguments + ["--format", "json"], in: folder.url)
    try #require(outcome.status < 2, "\(outcome.errors)")
    let json = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let found = try #require((json as? [String: Any])?["findings"] as? [[String: Any]])
    return found.map { "\($0["path"] ?? ""):\($0["line"] ?? "") \($0["check"] ?? "")" }
  }
}

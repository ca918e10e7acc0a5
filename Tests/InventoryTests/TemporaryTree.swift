import Foundation
import Inventory
import SourceModel
import Testing

/// A folder that is there for as long as a test holds it.
final class TemporaryTree {
  let root: String

  init(_ files: [String: String] = [:]) throws {
    // Resolved, because on a Mac the folder for temporary files stands behind a link.
    let parent = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
    root = parent.appending(path: "ropa-inventory-\(UUID().uuidString)")
      .path(percentEncoded: false)
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    for (path, text) in files { try write(path, text) }
  }

  deinit {
    do { try FileManager.default.removeItem(atPath: root) } catch { Issue.record(error) }
  }

  func path(_ relative: String) -> String { root + "/" + relative }

  func write(_ relative: String, _ text: String) throws { try write(relative, Data(text.utf8)) }

  func write(_ relative: String, _ data: Data) throws {
    let file = URL(filePath: path(relative))
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
  }

  func link(_ relative: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: path(relative), withDestinationPath: target)
  }

  func remove(_ relative: String) throws {
    try FileManager.default.removeItem(atPath: path(relative))
  }

  /// Everything but folders, git's own folder aside.
  func count() throws -> Int {
    let names = try FileManager.default.subpathsOfDirectory(atPath: root)
    return try names.filter { name in
      guard !name.split(separator: "/").contains(".git") else { return false }
      let attributes = try FileManager.default.attributesOfItem(atPath: path(name))
      return attributes[.type] as? FileAttributeType != .typeDirectory
    }.count
  }

  /// Runs git in the tree; without git a test of git fails, and says so.
  func git(_ arguments: String..., at folder: String = "", mayFail: Bool = false) throws {
    let settings = [
      "user.name=Test", "user.email=test@example.org", "protocol.file.allow=always",
      "commit.gpgSign=false",
    ]
    let options = ["-C", path(folder)] + settings.flatMap { ["-c", $0] }
    let (status, text) = try output(of: ["git"] + options + arguments)
    try #require(
      mayFail || status == 0,
      "the tests of git need git 2.30 or newer in PATH: git \(arguments): \(text)")
  }

  func run(_ command: String...) throws {
    let (status, text) = try output(of: command)
    try #require(status == 0, "\(command): \(text)")
  }

  private func output(of command: [String]) throws -> (status: Int32, text: String) {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, text)
  }

  func inventory(_ options: InventoryOptions = InventoryOptions()) throws -> Inventory {
    try takeInventory(of: [root], options: options)
  }
}

extension Inventory {
  var paths: [String] { files.map(\.path) }

  func file(_ path: String) throws -> InventoryFile {
    try #require(files.first { $0.path == path }, "\(path) is not among \(paths)")
  }

  func reason(_ path: String) -> UnreadReason? { unread.first { $0.path == path }?.reason }
}

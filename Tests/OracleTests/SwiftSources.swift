import Foundation

/// Folders of Swift files to compare the readers on.
enum SwiftSources {
  /// The root of this repository.
  static let repository = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let snippets = repository.appending(path: "Fixtures/swift")

  /// Names the folder of packages: checkouts, or bare clones.
  static let variable = "ROPA_SWIFT_SOURCES"

  static var packagesFolder: String? {
    ProcessInfo.processInfo.environment[variable].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The packages in the folder (`name` or `owner/name`), each once: clones whose paths differ only in
  /// case are the same package.
  static func packages() throws -> [Package] {
    guard let folder = packagesFolder else { return [] }
    let root = URL(filePath: folder)
    var names: [String] = []
    for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
      let place = root.appending(path: name)
      if name.hasPrefix(".") || !isFolder(place) { continue }
      if isBareClone(place) || has("Package.swift", in: place) || has(".git", in: place) {
        names.append(name)
      } else {
        let inner = try FileManager.default.contentsOfDirectory(atPath: place.path).sorted()
        names += inner.filter { isFolder(place.appending(path: $0)) }.map { "\(name)/\($0)" }
      }
    }
    var seen: Set<String> = []
    return names.filter { seen.insert($0.lowercased()).inserted }
      .map { Package(name: $0, folder: root.appending(path: $0)) }
  }

  struct Package {
    let name: String
    let folder: URL
  }

  private static func has(_ name: String, in folder: URL) -> Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: name).path)
  }

  private static func isFolder(_ place: URL) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: place.path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  private static func isBareClone(_ folder: URL) -> Bool {
    has("HEAD", in: folder) && has("objects", in: folder)
  }

  /// Every Swift file in a folder, sorted by path; hidden folders and links are left out.
  static func files(in folder: URL) throws -> [URL] {
    let keys: [URLResourceKey] = [.isRegularFileKey]
    guard
      let walk = FileManager.default.enumerator(
        at: folder, includingPropertiesForKeys: keys, options: [.skipsHiddenFiles])
    else { throw CocoaError(.fileReadNoSuchFile) }
    var files: [URL] = []
    for case let file as URL in walk where file.pathExtension == "swift" {
      if try file.resourceValues(forKeys: Set(keys)).isRegularFile == true { files.append(file) }
    }
    return files.sorted { $0.path < $1.path }
  }

  /// Calls `body` with a checkout of a package: the folder itself, or the files of a bare clone's HEAD
  /// in a folder that is removed afterwards.
  static func withCheckout(of package: Package, _ body: (URL) throws -> Void) throws {
    guard isBareClone(package.folder) else { return try body(package.folder) }
    let folder = FileManager.default.temporaryDirectory.appending(path: "ropa-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let archive = folder.appending(path: "archive.tar")
    try run(
      "git", "-c", "safe.directory=*", "--git-dir", package.folder.path, "archive", "--format=tar",
      "--output", archive.path, "HEAD")
    try run("tar", "-xf", archive.path, "-C", folder.path)
    try body(folder)
  }

  private static func run(_ command: String...) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw CommandFailure(command: command) }
  }

  struct CommandFailure: Error {
    let command: [String]
  }
}

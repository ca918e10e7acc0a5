import Inventory
import SourceModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where the files of a record are read from: the disk, or what git keeps.
struct RecordSource {
  private let kept: KeptFiles?
  /// What the user calls the state: `what is staged`.
  private let title: String

  static let disk = RecordSource(kept: nil, title: "")

  private init(kept: KeptFiles?, title: String) {
    self.kept = kept
    self.title = title
  }

  init(
    of folder: String, state: TreeState, _ git: GitMemory
  ) throws(CommandError) {
    do throws(InventoryError) {
      self.init(
        kept: state == .workTree ? nil : try KeptFiles(of: folder, state: state, git),
        title: state == .index ? "what is staged" : "that commit")
    } catch { throw CommandError(error.sentence) }
  }

  func read(_ path: String) throws(FileError) -> [UInt8] {
    guard let kept, let inner = place(of: path) else { return try FileSystem.read(path) }
    guard kept.contains(inner) else {
      throw FileError(message: "cannot read \(path): it is not in \(title)")
    }
    guard let content = kept.content(of: inner, largest: FileSystem.largest) else {
      throw FileError(
        message: "cannot read \(path) of \(title): it is not in this clone of the repository, or "
          + "larger than \(FileSystem.largest >> 20) MiB")
    }
    return content
  }

  func exists(_ path: String) -> Bool {
    guard let kept, let inner = place(of: path) else { return FileSystem.exists(path) }
    return kept.contains(inner)
  }

  /// The absolute path without links, or nil where there is no such file or folder.
  func resolved(_ path: String) -> String? {
    guard let kept, let inner = place(of: path) else { return FileSystem.resolved(path) }
    if kept.contains(inner) || inner.isEmpty { return absolute(path) }
    return kept.paths.contains { $0.hasPrefix(inner + "/") } ? absolute(path) : nil
  }

  /// The paths of the files below a folder that match a glob, relative to it, sorted.
  func files(matching pattern: String, in folder: String) throws(FileError) -> [String] {
    guard let kept, let place = place(of: folder) else {
      return try FileSystem.files(matching: pattern, in: folder)
    }
    let glob: Glob
    do throws(GlobError) { glob = try Glob("/" + pattern) } catch {
      throw FileError(message: "\"\(pattern)\" is not understood: \(error.why)")
    }
    let start = place.isEmpty ? "" : place + "/"
    return kept.paths.filter { $0.hasPrefix(start) }.map { String($0.dropFirst(start.count)) }
      .filter { path in
        glob.matches(Array(path.utf8)[...], isFolder: false)
          // As on disk, a name that starts with a point must be written.
          && (pattern.contains("/.") || pattern.hasPrefix(".")
            || !path.split(separator: "/").contains { $0.hasPrefix(".") })
      }.sorted()
  }

  /// Of a path in the repository what leads to it from its top; nil for another path.
  private func place(of path: String) -> String? {
    guard let kept, let path = absolute(path) else { return nil }
    return FilePath.relative(path, to: kept.top)
  }

  /// Without `.` and `..`; no link is resolved but those above the current folder.
  private func absolute(_ path: String) -> String? {
    var parts: [Substring] = []
    if !path.hasPrefix("/") {
      guard let here = getcwd(nil, 0) else { return nil }
      defer { free(here) }
      parts = String(cString: here).split(separator: "/")
    }
    for part in path.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }
}

import Inventory
import Processing
import StrictJSON

/// Where the record is, and what it says.
enum RecordFile {
  static let name = "ropa.json"

  /// The record that the user names, or the nearest one of each path that he gives, with all that they
  /// include, as one.
  static func read(
    _ options: Options, from source: RecordSource = .disk
  ) throws(CommandError) -> Record {
    let paths = try find(options, source)
    do throws(RecordFileError) {
      return try load(paths, options, source)
    } catch { throw CommandError(error.sentence) }
  }

  /// The nearest record, for a scan, which needs none: what it says of hosts and recipients is used. Nil
  /// where there is none; one that cannot be read is a sentence for the report.
  static func readIfThere(
    _ options: Options, from source: RecordSource = .disk
  ) -> Result<Record?, CommandError> {
    let paths = nearest(options, source)
    guard let first = paths.first else { return .success(nil) }
    do throws(RecordFileError) {
      return .success(try load(paths, options, source))
    } catch {
      return .failure(
        CommandError("\(first) cannot be read, so nothing of it was used: \(error.words)"))
    }
  }

  private static func find(
    _ options: Options, _ source: RecordSource
  ) throws(CommandError) -> [String] {
    if !options.records.isEmpty { return options.records }
    let paths = nearest(options, source)
    if !paths.isEmpty { return paths }
    let start = folder(of: options.paths[0])
    throw CommandError(
      "there is no \(name) in \(start) or above it; \"ropa init\" drafts one, --record names another"
    )
  }

  /// The nearest record of each path, each once, in the order of the paths.
  private static func nearest(_ options: Options, _ source: RecordSource) -> [String] {
    var seen: Set<String> = []
    return options.paths.compactMap { nearest(from: folder(of: $0), source) }
      .filter { seen.insert(source.resolved($0) ?? $0).inserted }
  }

  private static func folder(of path: String) -> String {
    FileSystem.isFolder(path) ? path : FilePath.parent(of: path)
  }

  /// In the folder itself, or in one above it up to the top of the repository. A record that one above it
  /// includes is a part of that one, and says nothing alone.
  private static func nearest(from start: String, _ source: RecordSource) -> String? {
    let here = FilePath.joined(start, name)
    let all = (source.exists(here) ? [here] : []) + above(start, source)
    guard let first = all.first else { return nil }
    let part = source.resolved(first) ?? first
    return all.dropFirst().last { includes($0, part, source) } ?? first
  }

  /// The nearest first.
  private static func above(_ start: String, _ source: RecordSource) -> [String] {
    guard var folder = FileSystem.resolved(start) else { return [] }
    var found: [String] = []
    while folder != "/", !FileSystem.exists("\(folder)/.git") {
      folder = FilePath.parent(of: folder)
      let path = FilePath.joined(folder, name)
      if source.exists(path) { found.append(FileSystem.shown(path)) }
    }
    return found
  }

  private static func includes(_ path: String, _ part: String, _ source: RecordSource) -> Bool {
    let resolved = source.resolved(path) ?? path
    var files = RecordFiles(base: FilePath.parent(of: resolved), source: source)
    // One that cannot be read includes nothing that could be known; whoever checks it is told.
    do throws(RecordFileError) { try files.add(path) } catch { return false }
    return files.holds(part)
  }

  private static func load(
    _ paths: [String], _ options: Options, _ source: RecordSource
  ) throws(RecordFileError) -> Record {
    if options.records.isEmpty { try requireInTree(paths) }
    var files = RecordFiles(base: base(of: paths, options), source: source)
    for path in paths { try files.add(path) }
    return try files.record(scanned: scannedFolder(options))
  }

  /// A record that nobody named must not be a link out of the repository: what stands there is not of it.
  private static func requireInTree(_ paths: [String]) throws(RecordFileError) {
    for path in paths {
      guard let target = FileSystem.resolved(path),
        let folder = FileSystem.resolved(FilePath.parent(of: path))
      else { continue }
      var top = folder
      while top != "/", !FileSystem.exists("\(top)/.git") { top = FilePath.parent(of: top) }
      guard FilePath.relative(target, to: top == "/" ? folder : top) == nil else { continue }
      let why = "\(path) is a link that leads out of the tree; name it by --record if it is meant"
      throw .file(FileError(message: why))
    }
  }

  /// The folder that globs of the record are relative to, resolved: the top of the scanned tree, or above
  /// it the one of the first record that is not below it.
  private static func base(of paths: [String], _ options: Options) -> String {
    let root = scannedFolder(options)
    let folders = paths.map { FileSystem.resolved(FilePath.parent(of: $0)) ?? "" }
    guard let root else { return folders.first ?? "" }
    return folders.first { FilePath.relative(root, to: $0) != nil && $0 != root } ?? root
  }

  /// Resolved; nil where it is not there, which the scan will say.
  private static func scannedFolder(_ options: Options) -> String? {
    if let parts = options.parts { return FileSystem.expected(parts.tree.root) }
    do throws(InventoryError) {
      return FileSystem.resolved(try scanRoot(of: options.paths))
    } catch { return nil }
  }
}

/// Paths as text.
enum FilePath {
  static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  static func joined(_ folder: String, _ name: String) -> String {
    folder == "." ? name : folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  /// What leads from a folder to a path below it, empty for the folder itself; nil for another path. Both
  /// resolved.
  static func relative(_ path: String, to folder: String) -> String? {
    if path == folder { return "" }
    let start = folder.hasSuffix("/") ? folder : folder + "/"
    return path.hasPrefix(start) ? String(path.dropFirst(start.count)) : nil
  }
}

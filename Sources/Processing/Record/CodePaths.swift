import SourceModel

/// Globs of a record, to be held against paths of the scanned tree.
public struct CodePaths: Sendable {
  private let globs: [Glob]
  private let folder: [UInt8]

  /// - Parameters:
  ///   - globs: such as `DeclaredSystem.paths` and `CodeSelector.path`; the reader has found them good.
  ///   - record: that they are of.
  public init(_ globs: [Located<String>], of record: Record) {
    self.globs = globs.compactMap { glob in
      do throws(GlobError) { return try Glob(glob.value) } catch { return nil }
    }
    folder = record.scannedFolder.isEmpty ? [] : Array("\(record.scannedFolder)/".utf8)
  }

  /// Whether one of the globs matches a file.
  /// - Parameter path: from the top of the scanned tree, as in facts and findings.
  public func contains(_ path: String) -> Bool {
    let bytes = folder + Array(path.utf8)
    return globs.contains { $0.matches(bytes[...], isFolder: false) }
  }
}

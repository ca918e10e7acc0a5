import SourceModel

extension Inventory {
  /// An inventory that was taken before, maybe on another machine, of a tree that need not be here.
  ///
  /// A file that is there is read as it now is.
  ///
  /// - Parameters:
  ///   - files: paths, languages and sizes in bytes, ascending by the bytes of the paths.
  ///   - maxFileSize: in bytes, as `InventoryOptions` gave it.
  public init(
    root: String, remembered files: [(path: String, language: Language, size: Int)],
    unread: [UnreadFile], excluded: [Exclusion], otherFiles: Int, source: InventorySource,
    notes: [String], maxFileSize: Int
  ) {
    self.init(
      root: root,
      files: files.map { file in
        InventoryFile(
          path: file.path, language: file.language, size: file.size, identity: nil, object: nil)
      },
      unread: unread, excluded: excluded, links: 0, otherFiles: otherFiles, source: source,
      notes: notes, maxFileSize: maxFileSize, snapshot: nil)
  }
}

extension Exclusion {
  /// Nil for a kind that is none.
  public init?(rule: String, kind: String, files: Int) {
    guard let kind = ExclusionKind(rawValue: kind) else { return nil }
    self.init(rule: rule, kind: kind, files: files)
  }
}

/// Paths of the scanned tree as programs of other places know them, which need not start where ropa did.
struct ReportedPaths {
  /// The folder of the scan, resolved.
  private let root: String
  /// The top of the repository that holds it; without one the working directory, where that holds it.
  private let top: String
  private let asIs: Set<String>
  /// What leads from the top to the root, where it is known from elsewhere.
  private let place: String?

  /// - Parameters:
  ///   - root: the folder that the paths of a scan are relative to, as the user named it.
  ///   - asIs: paths that do not come from the scan, such as the record's.
  ///   - place: what leads from the top of its repository to the root, where that need not be here.
  init(root: String, asIs: Set<String>, place: String? = nil) {
    let folder = FileSystem.expected(root)
    self.root = folder
    self.asIs = asIs
    self.place = place
    let here = FileSystem.resolved(".") ?? ""
    top =
      ReportedPaths.repository(around: folder)
      ?? (FilePath.relative(folder, to: here) == nil ? folder : here)
  }

  func absolute(_ path: String) -> String {
    guard asIs.contains(path) else { return FilePath.joined(root, path) }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return FileSystem.resolved(FilePath.parent(of: path)).map { FilePath.joined($0, name) } ?? path
  }

  /// Relative to the top of the repository; absolute outside of it.
  func relative(_ path: String) -> String {
    if let place, !asIs.contains(path) {
      return place.isEmpty ? path : FilePath.joined(place, path)
    }
    let path = absolute(path)
    return FilePath.relative(path, to: top) ?? path
  }

  /// What leads from the top of its repository to a folder; nil outside of one.
  static func place(of root: String) -> String? {
    guard let folder = FileSystem.resolved(root), let top = repository(around: folder) else {
      return nil
    }
    return FilePath.relative(folder, to: top)
  }

  private static func repository(around folder: String) -> String? {
    var folder = folder
    while !FileSystem.exists(FilePath.joined(folder, ".git")) {
      guard folder != "/", folder.contains("/") else { return nil }
      folder = FilePath.parent(of: folder)
    }
    return folder
  }
}

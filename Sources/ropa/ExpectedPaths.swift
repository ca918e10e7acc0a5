/// Paths of what need not be there.
extension FileSystem {
  /// The absolute path without links, as far as what it leads through is there.
  static func expected(_ path: String) -> String {
    if let resolved = resolved(path) { return resolved }
    let parent = FilePath.parent(of: path)
    // Neither the root nor the current folder has one, and both are there on any sound system.
    guard parent != path else { return path }
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    let folder = expected(parent)
    return name == ".." ? FilePath.parent(of: folder) : FilePath.joined(folder, name)
  }

  /// The path itself where it is there, or else the nearest folder above it that is.
  static func nearestExisting(_ path: String) -> String {
    var path = path
    while !exists(path) {
      let parent = FilePath.parent(of: path)
      guard parent != path else { return path }
      path = parent
    }
    return path
  }
}

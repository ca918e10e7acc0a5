#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension FileSystem {
  /// Gives a file another name, over one that is there.
  static func move(_ path: String, to other: String) throws(FileError) {
    guard rename(path, other) == 0 else { throw failure("cannot rename \(path) to \(other)") }
  }

  static func remove(_ path: String) throws(FileError) {
    guard unlink(path) == 0 else { throw failure("cannot remove \(path)") }
  }

  /// Makes a folder and those above it, where they are not there.
  static func makeFolder(_ path: String) throws(FileError) {
    guard !isFolder(path) else { return }
    let parent = FilePath.parent(of: path)
    if parent != path, parent != "/" { try makeFolder(parent) }
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else {
      throw failure("cannot make the folder \(path)")
    }
  }

  static func isExecutable(_ path: String) -> Bool { access(path, X_OK) == 0 }
}

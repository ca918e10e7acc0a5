#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The open folders from the root of a scan down to the one in use.
///
/// Each is opened from the one above it and never through a link, so no path leads out of the tree,
/// not even one that is swapped for a link meanwhile; and a path may be longer than the system's
/// limit. Sorted paths share most of their folders, so few are opened twice.
struct FolderChain: ~Copyable {
  /// Deeper folders are listed as unread. Trees that people lay out stay below 30; one open folder a
  /// level must stay well below the 256 open files that a process may have on a Mac.
  static let depthLimit = 128

  private let root: Int32
  private var names: [ArraySlice<UInt8>] = []
  private var open: [Int32] = []
  /// The path that `names` was made from: a folder's files ask for it one after the other.
  private var last: ArraySlice<UInt8>?

  /// `root` may itself be a link: a user names it.
  init(root: [UInt8]) throws(FileSystemError) {
    let result = withPath(root) { path in
      retrying { openat(AT_FDCWD, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    }
    self.root = try result.get()
  }

  deinit {
    for descriptor in open { close(descriptor) }
    close(root)
  }

  /// The descriptor of the folder at a path relative to the root, valid until the next call.
  mutating func folder(_ path: ArraySlice<UInt8>) throws(FileSystemError) -> Int32 {
    if path == last { return open.last ?? root }
    last = nil
    let parts = path.split(separator: UInt8(ascii: "/"))
    guard parts.count <= FolderChain.depthLimit else { throw .tooDeep }
    var shared = 0
    while shared < parts.count, shared < names.count, parts[shared] == names[shared] {
      shared += 1
    }
    while names.count > shared {
      names.removeLast()
      close(open.removeLast())
    }
    for part in parts[shared...] {
      let above = open.last ?? root
      let result = withPath(part) { name in
        retrying { openat(above, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) }
      }
      open.append(try result.get())
      names.append(part)
    }
    last = path
    return open.last ?? root
  }
}

/// A path's folder, without the closing `/`, and its last part.
func split(_ path: ArraySlice<UInt8>) -> (folder: ArraySlice<UInt8>, name: ArraySlice<UInt8>) {
  guard let slash = path.lastIndex(of: UInt8(ascii: "/")) else { return (path.prefix(0), path) }
  return (path[..<slash], path[(slash + 1)...])
}

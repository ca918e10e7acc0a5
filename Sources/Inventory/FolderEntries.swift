#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// One name in a folder.
struct FolderEntry {
  /// Of a folder with a closing `/`, so that names sort as whole paths do.
  let name: [UInt8]
  let kind: EntryKind
}

/// What a name in a folder stands for.
enum EntryKind {
  case folder
  case file
  case link
  /// A FIFO, a socket, a device.
  case special
}

/// The names in an open folder, ascending by bytes, without `.` and `..`.
///
/// Nothing is sorted by the system's order, and no number of names is too large: each costs its own
/// bytes and an array's header.
func folderEntries(of folder: Int32) throws(FileSystemError) -> [FolderEntry] {
  // A descriptor of its own, because closing the stream closes it.
  let own = try retrying { openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }.get()
  guard let stream = fdopendir(own) else {
    let number = errno
    close(own)
    throw .system(number)
  }
  defer { closedir(stream) }
  var entries: [FolderEntry] = []
  while true {
    errno = 0
    guard let entry = readdir(stream) else {
      let number = errno
      if number == EINTR { continue }
      if number != 0 { throw .system(number) }
      break
    }
    if let entry = read(entry, in: folder) { entries.append(entry) }
  }
  entries.sort { $0.name.lexicographicallyPrecedes($1.name) }
  return entries
}

/// Nil for `.` and `..`, and for what vanished before its kind could be asked for.
private func read(_ entry: UnsafeMutablePointer<dirent>, in folder: Int32) -> FolderEntry? {
  // The name is as long as the file system made it, whatever size the imported tuple has.
  let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
  let start = UnsafeRawPointer(entry) + offset
  let length = strlen(start.assumingMemoryBound(to: CChar.self))
  var name = Array(UnsafeRawBufferPointer(start: start, count: length))
  if name == [UInt8(ascii: ".")] || name == Array("..".utf8) { return nil }
  guard let kind = kind(of: entry.pointee.d_type, name: name, in: folder) else { return nil }
  if case .folder = kind { name.append(UInt8(ascii: "/")) }
  return FolderEntry(name: name, kind: kind)
}

private func kind(of type: UInt8, name: [UInt8], in folder: Int32) -> EntryKind? {
  switch Int32(type) {
  case Int32(DT_DIR): return .folder
  case Int32(DT_REG): return .file
  case Int32(DT_LNK): return .link
  case Int32(DT_UNKNOWN):
    // Some file systems do not say.
    guard case .success(let status) = linkStatus(of: name, in: folder) else { return nil }
    return EntryKind(of: status)
  default: return .special
  }
}

extension EntryKind {
  init(of status: stat) {
    self =
      if status.isFolder { .folder } else if status.isRegular { .file } else if status.isLink {
        .link
      } else { .special }
  }
}

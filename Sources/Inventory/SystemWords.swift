#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// An error number of the C library, or a limit of our own.
enum FileSystemError: Error, Hashable {
  case system(Int32)
  case tooDeep

  /// Our own words: the system's differ between C libraries, and a report must not.
  var sentence: String {
    switch self {
    case .tooDeep: "folders are nested more than \(FolderChain.depthLimit) deep"
    case .system(EACCES), .system(EPERM): "permission denied"
    case .system(ENOENT): "no such file or folder"
    case .system(ENOTDIR): "a part of the path is not a folder"
    case .system(ELOOP): "a part of the path is a symbolic link"
    case .system(ENAMETOOLONG): "the path is too long for this system"
    case .system(EMFILE), .system(ENFILE): "too many open files"
    case .system(ENOMEM): "out of memory"
    case .system(EIO): "input/output error"
    case .system(ENXIO), .system(ENODEV): "no such device"
    case .system(let number): "system error \(number)"
    }
  }
}

/// Calls the C library again for as long as a signal interrupts it.
func retrying<Number: SignedInteger>(_ call: () -> Number) -> Result<Number, FileSystemError> {
  while true {
    let result = call()
    if result >= 0 { return .success(result) }
    let number = errno
    if number != EINTR { return .failure(.system(number)) }
  }
}

/// Calls `body` with a path as the C library wants it.
func withPath<Value>(
  _ bytes: some Collection<UInt8>, _ body: (UnsafePointer<CChar>) -> Value
) -> Value {
  var path = ContiguousArray<CChar>()
  path.reserveCapacity(bytes.count + 1)
  for byte in bytes { path.append(CChar(bitPattern: byte)) }
  path.append(0)
  // The buffer is never empty: it holds at least the closing zero.
  return path.withUnsafeBufferPointer { body($0.baseAddress!) }
}

/// What stands at a name in an open folder; a link is not followed.
func linkStatus(of name: some Collection<UInt8>, in folder: Int32) -> Result<stat, FileSystemError>
{
  var status = stat()
  return withPath(name) { name in
    retrying { fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) }
  }.map { _ in status }
}

extension stat {
  var isRegular: Bool { st_mode & S_IFMT == S_IFREG }
  var isFolder: Bool { st_mode & S_IFMT == S_IFDIR }
  var isLink: Bool { st_mode & S_IFMT == S_IFLNK }
}

/// The path with every link resolved, without a closing `/`; nil where it leads nowhere.
func resolved(_ path: some Collection<UInt8>) -> Result<[UInt8], FileSystemError> {
  withPath(path) { path in
    guard let real = realpath(path, nil) else { return .failure(.system(errno)) }
    defer { free(real) }
    return .success(Array(UnsafeRawBufferPointer(start: real, count: strlen(real))))
  }
}

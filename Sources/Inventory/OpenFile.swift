import SourceModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A regular file that is open for reading.
///
/// Opening follows no link and waits for nobody: a FIFO would otherwise wait for a writer, a device
/// for its hardware.
struct OpenFile: ~Copyable {
  let status: stat
  private let descriptor: Int32

  deinit { close(descriptor) }

  private init(_ descriptor: Int32) throws(UnreadReason) {
    self.descriptor = descriptor
    var status = stat()
    let result = retrying { fstat(descriptor, &status) }
    self.status = status
    if case .failure(let error) = result { throw .unreadable(error.sentence) }
    guard status.isRegular else { throw .notARegularFile }
  }

  /// Opens the file at a path relative to an open folder, or at an absolute or current one.
  init(
    _ path: some Collection<UInt8>, in folder: Int32 = AT_FDCWD
  ) throws(UnreadReason) {
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC
    switch withPath(path, { path in retrying { openat(folder, path, flags) } }) {
    case .success(let descriptor): try self.init(descriptor)
    // What Linux and macOS say of a link that must not be followed, and of a socket.
    case .failure(.system(ELOOP)), .failure(.system(ENXIO)), .failure(.system(EOPNOTSUPP)):
      throw .notARegularFile
    case .failure(let error): throw .unreadable(error.sentence)
    }
  }

  /// All bytes; a file that grew beyond the limit is too large, one that does not stand still is
  /// unreadable.
  func content(limit: Int) throws(UnreadReason) -> [UInt8] {
    let size = Int(status.st_size)
    guard size <= limit else { throw .tooLarge(size: size, limit: limit) }
    let bytes = try start(size + 1)
    guard bytes.count == size else { throw OpenFile.changed }
    return bytes
  }

  static let changed = UnreadReason.unreadable("the file changes while it is read")

  /// The first bytes.
  func start(_ count: Int) throws(UnreadReason) -> [UInt8] {
    var failure: FileSystemError?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let rest = UnsafeMutableBufferPointer(rebasing: buffer[filled..<count])
        let (descriptor, capacity) = (self.descriptor, count - filled)
        switch retrying({ systemRead(descriptor, rest.baseAddress, capacity) }) {
        case .success(0): return
        case .success(let number): filled += number
        case .failure(let error):
          failure = error
          return
        }
      }
    }
    if let failure { throw .unreadable(failure.sentence) }
    return bytes
  }
}

/// The C library's `read`, out of reach of methods of that name.
private func systemRead(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int
{
  read(descriptor, bytes, count)
}

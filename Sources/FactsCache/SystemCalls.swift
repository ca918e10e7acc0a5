#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Why the system did not do what it was asked, in its own words.
struct SystemFailure: Error {
  let number: Int32

  /// Of the call that just failed.
  static var last: SystemFailure { SystemFailure(number: errno) }

  var words: String { String(cString: strerror(number)) }
}

/// An open file or folder, closed with the value's life.
final class OpenDescriptor: Sendable {
  let number: Int32

  init(_ number: Int32) { self.number = number }

  deinit { close(number) }

  /// Opens what stands at a path, relative to a folder or to where the process is; follows no link in the
  /// last part unless told so, and waits for nobody.
  static func open(
    _ path: String, in folder: OpenDescriptor? = nil, _ flags: Int32, mode: mode_t = 0,
    followsLinks: Bool = false
  ) throws(SystemFailure) -> OpenDescriptor {
    let flags = flags | O_CLOEXEC | O_NONBLOCK | (followsLinks ? 0 : O_NOFOLLOW)
    while true {
      let number = openat(folder?.number ?? AT_FDCWD, path, flags, mode)
      if number >= 0 { return OpenDescriptor(number) }
      guard errno == EINTR else { throw .last }
    }
  }

  func status() throws(SystemFailure) -> stat {
    var status = stat()
    guard fstat(number, &status) == 0 else { throw .last }
    return status
  }

  /// Fills a buffer from a place in the file; false where the file has less.
  func read(_ buffer: UnsafeMutableRawBufferPointer, at offset: Int) -> Bool {
    var done = 0
    while done < buffer.count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[done...])
      let count = pread(number, rest.baseAddress, rest.count, off_t(offset + done))
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      done += count
    }
    return true
  }

  func write(_ bytes: [UInt8]) throws(SystemFailure) {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes {
        systemWrite(number, $0.baseAddress.map { $0 + done }, $0.count - done)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .last }
      done += count
    }
  }

  /// The names of what stands in an open folder, in no order; nothing where it cannot be listed.
  func names() -> [String] {
    // A listing takes its descriptor with it.
    let copy = openat(number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0 else { return [] }
    guard let stream = fdopendir(copy) else {
      close(copy)
      return []
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}

/// The C library's `write`, out of reach of methods of that name.
private func systemWrite(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(file, bytes, count)
}

extension stat {
  var isFolder: Bool { st_mode & S_IFMT == S_IFDIR }
  var isRegular: Bool { st_mode & S_IFMT == S_IFREG }
  /// Whether nobody but this user can change it.
  var isOursAlone: Bool { st_uid == geteuid() && st_mode & 0o022 == 0 }

  /// In seconds since 1970.
  var changed: Int {
    #if canImport(Darwin)
      st_mtimespec.tv_sec
    #else
      st_mtim.tv_sec
    #endif
  }
}

import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What ropa writes: a file as a whole or not at all, and what it prints.
extension FileSystem {
  /// Writes a file as a whole or not at all: into a new file beside it, which then takes its place.
  ///
  /// A link is replaced, not followed: a scanned tree may have put it there. What is no file, such as
  /// `/dev/stdout` or a FIFO, is written to as it stands, and never replaced.
  /// - Parameter mode: its permissions, without those that the user's mask takes away.
  static func write(
    _ text: String, to path: String, mode: mode_t = 0o644
  ) throws(FileError) {
    if let descriptor = streams[path] {
      guard written(text, to: descriptor) else { throw failure("cannot write \(path)") }
      return
    }
    if isStream(path) { return try writeThrough(text, to: path) }
    // Ended between the two, we would leave the new file behind.
    let signals = BlockedSignals()
    defer { signals.unblock() }
    let temporary = "\(path).\(getpid()).tmp"
    let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard file >= 0 else { throw failure("cannot write \(path)") }
    var error = written(text, to: file) ? nil : failure("cannot write \(path)")
    if close(file) != 0, error == nil { error = failure("cannot write \(path)") }
    if error == nil, rename(temporary, path) != 0 { error = failure("cannot write \(path)") }
    guard let error else { return }
    unlink(temporary)
    throw error
  }

  /// Prints to a descriptor. A reader that went away (`| head`) is no failure; any other is told by
  /// `printingFailure`.
  static func print(_ text: String, to descriptor: Int32) {
    if !written(text, to: descriptor), descriptor == 1 {
      failed.store(errno, ordering: .relaxed)
    }
  }

  /// Why not all that was printed as a result arrived; nil where it did.
  static var printingFailure: String? {
    let number = failed.load(ordering: .relaxed)
    return number == 0 ? nil : "cannot print: \(String(cString: strerror(number)))"
  }

  private static let failed = Atomic<Int32>(0)

  /// What the system calls our own streams; behind them may be files, which are not to be replaced.
  private static let streams: [String: Int32] = [
    "/dev/stdout": 1, "/dev/stderr": 2, "/dev/fd/1": 1, "/dev/fd/2": 2, "/proc/self/fd/1": 1,
    "/proc/self/fd/2": 2,
  ]

  /// Whether at a path stands what cannot be replaced. Links count where the system has them, and nowhere
  /// else.
  private static func isStream(_ path: String) -> Bool {
    var status = stat()
    guard lstat(path, &status) == 0 else { return false }
    let isSystems = path.hasPrefix("/dev/") || path.hasPrefix("/proc/")
    return [S_IFCHR, S_IFIFO, S_IFSOCK, S_IFBLK].contains(status.st_mode & S_IFMT)
      || isSystems && status.st_mode & S_IFMT == S_IFLNK
  }

  private static func writeThrough(_ text: String, to path: String) throws(FileError) {
    let file = open(path, O_WRONLY | O_NOCTTY | O_CLOEXEC)
    guard file >= 0 else { throw failure("cannot write \(path)") }
    var error = written(text, to: file) ? nil : failure("cannot write \(path)")
    if close(file) != 0, error == nil { error = failure("cannot write \(path)") }
    if let error { throw error }
  }

  /// False where it failed; then `errno` says why.
  private static func written(_ text: String, to file: Int32) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while !rest.isEmpty {
        let count = systemWrite(file, rest.baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        guard count >= 0 else { return errno == EPIPE }
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      }
      return true
    }
  }
}

/// The signals by which a user or a system ends a program, held back from this thread: they come when it
/// is unblocked.
private struct BlockedSignals {
  private var before = sigset_t()

  init() {
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM, SIGHUP, SIGQUIT] { sigaddset(&signals, signal) }
    pthread_sigmask(SIG_BLOCK, &signals, &before)
  }

  func unblock() {
    var before = before
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }
}

/// The C library's `write`, which `FileSystem.write` hides.
private func systemWrite(_ file: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  write(file, buffer, count)
}

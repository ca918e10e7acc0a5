#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the system knows a file by, whatever path leads to it.
///
/// The number of a file that was removed may be given to a new one, even to one in another folder, so
/// the time of the last change belongs to it: of the content, the owner, or the number of names.
struct FileIdentity: Sendable, Hashable {
  private let device: UInt64
  private let serial: UInt64
  /// In nanoseconds since 1970, as fine as the system's clock for files.
  private let changed: UInt64

  init(_ status: stat) {
    device = UInt64(truncatingIfNeeded: status.st_dev)
    serial = UInt64(truncatingIfNeeded: status.st_ino)
    #if canImport(Darwin)
      let time = status.st_ctimespec
    #else
      let time = status.st_ctim
    #endif
    changed =
      UInt64(truncatingIfNeeded: time.tv_sec) &* 1_000_000_000
      &+ UInt64(truncatingIfNeeded: time.tv_nsec)
  }
}

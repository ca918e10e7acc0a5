#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Why there is no cache: one sentence without full stop, for a user.
public struct CacheRefusal: Error, Sendable {
  public let sentence: String
}

/// The folder of one version's packs, inside the folder that all versions share; both open, so that
/// nobody can put others in their place.
struct CacheFolder {
  private let shared: OpenDescriptor
  private let versioned: OpenDescriptor
  private let name: String

  /// - Parameters:
  ///   - path: of the shared folder, made where it is missing.
  ///   - version: of the facts, in digits.
  init(_ path: String, version: String) throws(CacheRefusal) {
    name = CacheFolder.prefix + version
    do throws(SystemFailure) {
      CacheFolder.make(path)
      shared = try OpenDescriptor.open(path, O_RDONLY | O_DIRECTORY, followsLinks: true)
      try CacheFolder.check(shared)
      mkdirat(shared.number, name, 0o700)
      versioned = try OpenDescriptor.open(name, in: shared, O_RDONLY | O_DIRECTORY)
      try CacheFolder.check(versioned)
    } catch {
      let why =
        error.number == EPERM ? "it is not this user's, or others may write to it" : error.words
      throw CacheRefusal(sentence: "the facts cache in \(path) is not used: \(why)")
    }
  }

  private static let prefix = "facts-"

  /// Others could put facts of their own there, and learn from ours what is in the code.
  private static func check(_ folder: OpenDescriptor) throws(SystemFailure) {
    guard try folder.status().isOursAlone else { throw SystemFailure(number: EPERM) }
  }

  /// With all folders above it. What cannot be made is found out when it is opened.
  private static func make(_ path: String) {
    var part = ""
    for name in path.split(separator: "/", omittingEmptySubsequences: false) {
      part += part.isEmpty && !name.isEmpty ? "\(name)" : "/\(name)"
      mkdir(part, 0o700)
    }
  }

  /// The names of the packs, the newest first.
  func packNames() -> [String] {
    versioned.names().filter { $0.hasSuffix(PackName.ending) }.sorted(by: >)
  }

  func open(_ pack: String) -> OpenDescriptor? {
    guard let file = try? OpenDescriptor.open(pack, in: versioned, O_RDONLY) else { return nil }
    return file
  }

  func create(_ name: String) throws(SystemFailure) -> OpenDescriptor {
    try OpenDescriptor.open(name, in: versioned, O_WRONLY | O_CREAT | O_EXCL, mode: 0o600)
  }

  func rename(_ old: String, to new: String) throws(SystemFailure) {
    guard renameat(versioned.number, old, versioned.number, new) == 0 else { throw .last }
  }

  func remove(_ name: String) { unlinkat(versioned.number, name, 0) }

  /// Notes that this version was used, once a day: reading alone leaves no trace.
  ///
  /// - Returns: whether it was the first time today, when there may be something to clean up.
  func noteUse() -> Bool {
    guard let status = try? versioned.status(), status.changed + CacheFolder.day < time(nil) else {
      return false
    }
    futimens(versioned.number, nil)
    return true
  }

  /// Removes what runs that were ended in the middle left behind, and versions that nobody used for a
  /// month.
  func cleanUp() {
    for file in versioned.names() where file.hasSuffix(PackName.temporaryEnding) {
      if isOlder(file, in: versioned, than: CacheFolder.day) { remove(file) }
    }
    for other in shared.names() where other.hasPrefix(CacheFolder.prefix) && other != name {
      guard isOlder(other, in: shared, than: 30 * CacheFolder.day),
        let folder = try? OpenDescriptor.open(other, in: shared, O_RDONLY | O_DIRECTORY)
      else { continue }
      for file in folder.names() where PackName.isOurs(file) {
        unlinkat(folder.number, file, 0)
      }
      unlinkat(shared.number, other, AT_REMOVEDIR)
    }
  }

  private func isOlder(_ name: String, in folder: OpenDescriptor, than seconds: Int) -> Bool {
    var status = stat()
    guard fstatat(folder.number, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return false }
    return status.changed + seconds < time(nil)
  }

  private static let day = 24 * 60 * 60
}

/// What packs are called: the time at which one was begun, so that names sort as the packs' ages do, and
/// who began it.
enum PackName {
  static let ending = ".pack"
  static let temporaryEnding = ".tmp"

  /// A name without ending that no other process takes.
  static func new() -> String {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    let nanoseconds = UInt64(now.tv_sec) &* 1_000_000_000 &+ UInt64(now.tv_nsec)
    return hex(nanoseconds, digits: 16) + "-" + hex(UInt64(UInt32(getpid())), digits: 8)
  }

  static func isOurs(_ name: String) -> Bool {
    name.hasSuffix(ending) || name.hasSuffix(temporaryEnding)
  }

  private static func hex(_ number: UInt64, digits: Int) -> String {
    let text = String(number, radix: 16)
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
  }
}

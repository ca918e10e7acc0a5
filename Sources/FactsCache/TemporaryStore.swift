import SourceModel
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file without a name, in which the facts of a large tree wait until they are needed again. It is gone with the
/// process, however that ends.
public final class TemporaryStore: FactsStore {
  private let file: OpenDescriptor
  private let state = Mutex(State())
  private let fail: @Sendable (String) -> Never

  private struct State {
    /// Where the next bytes go.
    var end = 0
    var isFull = false
  }

  /// Nil where no file can be made in the folder.
  ///
  /// - Parameters:
  ///   - folder: for temporary files; by default the one that `TMPDIR` names, or /tmp.
  ///   - fail: ends the process with a sentence, as what was taken cannot be read again.
  public init?(
    in folder: String = TemporaryStore.usualFolder,
    fail: @escaping @Sendable (String) -> Never
  ) {
    var path = Array("\(folder)/ropa-XXXXXX".utf8CString)
    let number = path.withUnsafeMutableBufferPointer { path in
      path.baseAddress.map { mkstemp($0) } ?? -1
    }
    guard number >= 0 else { return nil }
    file = OpenDescriptor(number)
    unlink(path)
    _ = fcntl(number, F_SETFD, FD_CLOEXEC)
    self.fail = fail
  }

  /// `TMPDIR`, unless it is empty.
  public static var usualFolder: String {
    let named = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    return named.isEmpty ? "/tmp" : named
  }

  /// Takes bytes; nil where they could not be written, after which nothing more is taken.
  public func keep(_ bytes: [UInt8]) -> FactsPlace? {
    let place = state.withLock { state -> FactsPlace? in
      guard !state.isFull else { return nil }
      defer { state.end += bytes.count }
      return FactsPlace(offset: state.end, count: bytes.count)
    }
    guard let place else { return nil }
    guard file.write(bytes, at: place.offset) else {
      state.withLock { $0.isFull = true }
      return nil
    }
    return place
  }

  /// Bytes that were taken; ends the process where they cannot be read.
  public func bytes(at place: FactsPlace) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: place.count) { buffer, count in
      guard file.read(UnsafeMutableRawBufferPointer(buffer), at: place.offset) else {
        fail("a temporary file of facts cannot be read again: \(SystemFailure.last.words)")
      }
      count = place.count
    }
  }
}

extension OpenDescriptor {
  /// Writes bytes to a place in the file; false where not all of them could be written.
  fileprivate func write(_ bytes: [UInt8], at offset: Int) -> Bool {
    bytes.withUnsafeBytes { bytes in
      var done = 0
      while done < bytes.count {
        let rest = UnsafeRawBufferPointer(rebasing: bytes[done...])
        let count = pwrite(number, rest.baseAddress, rest.count, off_t(offset + done))
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        done += count
      }
      return true
    }
  }
}

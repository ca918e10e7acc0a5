#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes whole files, and makes room for them.
enum Files {
  /// False where it could not be written to its end.
  static func write(_ text: String, to path: String) -> Bool {
    guard let file = fopen(path, "w") else { return false }
    let bytes = Array(text.utf8)
    let written = fwrite(bytes, 1, bytes.count, file)
    return fclose(file) == 0 && written == bytes.count
  }

  /// Calls `body` with the path of a folder of this process that is not there yet, and that is gone afterwards.
  static func inTemporaryFolder<Result>(_ body: (String) -> Result) -> Result {
    let folder = "\(Program.temporaryFolder)/ropa-bench-\(getpid())"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return body(folder)
  }
}

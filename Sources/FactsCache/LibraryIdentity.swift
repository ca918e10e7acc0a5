import GitBlob

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension FactsCache {
  /// A number for the libclang at a path, by its size and its first 64 KiB, in which its build is named; nil
  /// where it cannot be read.
  public static func identity(ofLibraryAt path: String) -> UInt64? {
    guard
      let file = try? OpenDescriptor.open(path, O_RDONLY, followsLinks: true),
      let status = try? file.status(), status.isRegular
    else { return nil }
    var start = [UInt8](repeating: 0, count: min(Int(status.st_size), 64 << 10))
    guard start.withUnsafeMutableBytes({ file.read($0, at: 0) }) else { return nil }
    start += Array("\(status.st_size)".utf8)
    return start.withUnsafeBytes { BlobID(kind: "library", $0).high }
  }
}

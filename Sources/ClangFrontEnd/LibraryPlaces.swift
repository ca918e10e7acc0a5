#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where a libclang may be found: what the user says, then what the loader knows, then where
/// distributions and tool chains put it.
enum LibraryPlaces {
  /// Names the library that is to be used, and forbids every other.
  static let variable = "ROPA_LIBCLANG"

  /// The path that the user gave, unless it is empty.
  static func given() -> String? {
    guard let value = getenv(variable) else { return nil }
    let path = String(cString: value)
    return path.isEmpty ? nil : path
  }

  /// Names for the loader, then paths; the best first.
  static func wellKnown() -> [String] {
    let versions = (13...30).reversed()
    #if canImport(Darwin)
      return [
        "libclang.dylib",
        "/Applications/Xcode.app/Contents/Developer/Toolchains/XcodeDefault.xctoolchain/usr/lib/"
          + "libclang.dylib",
        "/Library/Developer/CommandLineTools/usr/lib/libclang.dylib",
        "/opt/homebrew/opt/llvm/lib/libclang.dylib",
        "/usr/local/opt/llvm/lib/libclang.dylib",
      ] + versions.map { "/opt/homebrew/opt/llvm@\($0)/lib/libclang.dylib" }
    #else
      return ["libclang.so", "libclang.so.1"]
        + versions.flatMap { ["libclang-\($0).so.1", "libclang-\($0).so", "libclang.so.\($0)"] }
        + versions.flatMap {
          ["/usr/lib/llvm-\($0)/lib/libclang.so.1", "/usr/lib/llvm-\($0)/lib/libclang.so"]
        }
        + [
          "/usr/lib/x86_64-linux-gnu/libclang.so.1", "/usr/lib/aarch64-linux-gnu/libclang.so.1",
          "/usr/lib64/libclang.so", "/usr/local/lib/libclang.so", "/usr/lib/libclang.so",
        ]
    #endif
  }
}

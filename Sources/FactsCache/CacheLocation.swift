#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where the cache is, and how much it may hold.
public struct CacheLocation: Sendable, Equatable {
  public let path: String
  /// Whether the user named it, and wants to hear when it cannot be used.
  public let isGiven: Bool
  /// In bytes.
  public let limit: Int

  /// 1 GiB: facts of some 30 million lines.
  public static let defaultLimit = 1 << 30

  /// `ROPA_CACHE`, or the place for caches of the system; nil where there is neither. `ROPA_CACHE_SIZE` is
  /// the limit in bytes; what is no number counts as not given.
  public init?(environment: (String) -> String? = CacheLocation.variable) {
    limit =
      environment("ROPA_CACHE_SIZE").flatMap { Int($0) }.map { max($0, 0) }
      ?? CacheLocation.defaultLimit
    if let given = environment("ROPA_CACHE") {
      (path, isGiven) = (given, true)
    } else if let folder = CacheLocation.systemFolder(environment) {
      (path, isGiven) = ("\(folder)/ropa", false)
    } else {
      return nil
    }
  }

  /// The standard for folders under XDG_CACHE_HOME says that a relative path does not count.
  private static func systemFolder(_ environment: (String) -> String?) -> String? {
    if let folder = environment("XDG_CACHE_HOME"), folder.hasPrefix("/") { return folder }
    guard let home = environment("HOME"), home.hasPrefix("/") else { return nil }
    #if canImport(Darwin)
      return "\(home)/Library/Caches"
    #else
      return "\(home)/.cache"
    #endif
  }

  /// A variable of the process; nil where it is empty.
  public static func variable(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }
}

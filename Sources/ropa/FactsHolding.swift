import FactsCache
import SourceModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension FactsHolding {
  /// How facts are held of sources of some sizes, in bytes; what parts say of sizes may be anything.
  ///
  /// As they are, facts take about seven times as much as the sources, and with all that is made of them more than twice
  /// that.
  static func ofSources(_ sizes: some Sequence<Int>) -> FactsHolding {
    var rest = largestOpen
    let areMore = sizes.contains { size in
      guard size <= rest else { return true }
      rest -= max(size, 0)
      return false
    }
    guard areMore else { return .open }
    return .packed(
      TemporaryStore { sentence in
        FileSystem.print("ropa: \(sentence.printable)\n", to: 2)
        exit(ExitCode.incomplete.rawValue)
      })
  }

  private static let largestOpen = 64 << 20
}

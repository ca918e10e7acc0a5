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
  /// How facts are held of sources of a size, in bytes.
  ///
  /// As they are, facts take about seven times as much as the sources, and with all that is made of them more than twice
  /// that.
  static func ofSources(_ size: Int) -> FactsHolding {
    guard size > largestOpen else { return .open }
    return .packed(
      TemporaryStore { sentence in
        FileSystem.print("ropa: \(sentence.printable)\n", to: 2)
        exit(ExitCode.incomplete.rawValue)
      })
  }

  private static let largestOpen = 64 << 20
}

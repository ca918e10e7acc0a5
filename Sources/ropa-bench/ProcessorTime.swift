#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The time that processors worked, in user and system mode: what else the machine does hardly counts.
enum ProcessorTime {
  enum Owner {
    case thisProcess
    /// The programs that were started and have ended.
    case children

    /// RUSAGE_SELF and RUSAGE_CHILDREN, which every C library imports with another type.
    fileprivate var number: CInt {
      switch self {
      case .thisProcess: 0
      case .children: -1
      }
    }
  }

  /// In seconds.
  static func measure(_ owner: Owner, _ body: () -> Void) -> Double {
    let start = now(owner)
    body()
    return now(owner) - start
  }

  private static func now(_ owner: Owner) -> Double {
    seconds(of: usage(of: owner))
  }

  static func seconds(of usage: rusage) -> Double {
    seconds(usage.ru_utime) + seconds(usage.ru_stime)
  }

  private static func usage(of owner: Owner) -> rusage {
    var usage = rusage()
    getrusage(owner.number, &usage)
    return usage
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }
}

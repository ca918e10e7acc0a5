#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What one run of a program took, from its start to its end.
struct Trial {
  /// Of the clock on the wall.
  var seconds: Double
  /// In user and system mode, of it and of what it started.
  var processor: Double
  /// The most memory of it, or of one process that it started, in bytes.
  var peak: Int
  /// As a shell tells it; 128 and more where a signal ended it.
  var code: Int
  /// Whether it was ended because it took longer than it might.
  var isCutShort: Bool

  /// Runs a program, whose words go nowhere or into a file. Nil where it cannot be started.
  static func run(_ command: [String], output: String = "/dev/null", limit: Int) -> Trial? {
    interruptOnAlarm()
    let start = now()
    guard let child = OtherProgram.start(command, output: output, inOwnGroup: true) else {
      return nil
    }
    alarm(UInt32(limit))
    defer { alarm(0) }
    var status: CInt = 0
    var usage = rusage()
    var isCutShort = false
    while wait4(child, &status, 0, &usage) < 0 {
      guard errno == EINTR else { return nil }
      isCutShort = true
      kill(-child, SIGKILL)
    }
    let signalled = status & 0x7F
    return Trial(
      seconds: now() - start, processor: ProcessorTime.seconds(of: usage), peak: peak(usage),
      code: Int(signalled == 0 ? (status >> 8) & 0xFF : 128 + signalled), isCutShort: isCutShort)
  }

  /// Without SA_RESTART, so that the wait for a program ends when time is up.
  private static func interruptOnAlarm() {
    var action = sigaction()
    #if canImport(Darwin)
      action.__sigaction_u.__sa_handler = { _ in }
    #else
      action.__sigaction_handler.sa_handler = { _ in }
    #endif
    sigaction(SIGALRM, &action, nil)
  }

  /// In the middle by time.
  static func median(_ trials: [Trial]) -> Trial? {
    let sorted = trials.sorted { $0.seconds < $1.seconds }
    return sorted.isEmpty ? nil : sorted[(sorted.count - 1) / 2]
  }

  private static func peak(_ usage: rusage) -> Int {
    #if canImport(Darwin)
      usage.ru_maxrss
    #else
      usage.ru_maxrss * 1024
    #endif
  }

  static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

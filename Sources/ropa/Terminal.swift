import Reporting

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What is known of the terminal, if there is one.
enum Terminal {
  /// Colours for what is printed: only where a person reads it, and NO_COLOR (no-color.org) wins.
  static func style(_ choice: ColorChoice, printsToFile: Bool) -> TerminalStyle {
    switch choice {
    case .always: TerminalStyle(colored: true)
    case .never: .plain
    case .auto: TerminalStyle(colored: !printsToFile && isTerminal(1) && allowsColor)
    }
  }

  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  private static var allowsColor: Bool {
    (variable("NO_COLOR") ?? "").isEmpty && variable("TERM") != "dumb"
  }

  static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}

/// A line that says how far a scan is, on a terminal only, and gone when the scan is done.
///
/// Unchecked: the only state is atomic by being touched under the lock alone.
final class Progress: @unchecked Sendable {
  private let total: Int
  private let shows: Bool
  private var done = 0
  private var lock = pthread_mutex_t()

  init(total: Int) {
    self.total = total
    shows = Terminal.isTerminal(2) && total > 50
    pthread_mutex_init(&lock, nil)
  }

  func advance() {
    guard shows else { return }
    pthread_mutex_lock(&lock)
    defer { pthread_mutex_unlock(&lock) }
    done += 1
    guard done % 25 == 0 || done == total else { return }
    FileSystem.print("\r\u{1B}[Kreading \(done) of \(total) files", to: 2)
  }

  func finish() {
    guard shows else { return }
    FileSystem.print("\r\u{1B}[K", to: 2)
  }
}

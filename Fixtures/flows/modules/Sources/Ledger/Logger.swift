// Known in this module only, so that another one's `Logger` is that of the system.
final class Logger {
  func info(_ text: String) {}
}

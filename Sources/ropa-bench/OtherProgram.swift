#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A program to compare with; what it prints is thrown away.
struct OtherProgram {
  var name: String
  var arguments: [String]
  /// How many of the paths a call gets; the system bounds how long a command may be.
  var pathsPerCall = 2000

  /// The processor time it takes for all files in seconds, or nil where it cannot be run.
  func time(on paths: [String]) -> Double? {
    var start = 0
    var didRun = true
    let time = ProcessorTime.measure(.children) {
      while start < paths.count, didRun {
        let end = min(start + pathsPerCall, paths.count)
        didRun = run(arguments + paths[start..<end])
        start = end
      }
    }
    return didRun ? time : nil
  }

  /// Whether the program was found; that it finds nothing in the files is no failure.
  private func run(_ arguments: [String]) -> Bool {
    guard let child = OtherProgram.start([name] + arguments) else { return false }
    var status: CInt = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return (status >> 8) & 0xFF != 127
  }

  /// Starts a program, whose words go nowhere or into a file; nil where it cannot be started.
  /// - Parameter inOwnGroup: whether it can be ended together with all that it starts.
  static func start(
    _ command: [String], output: String = "/dev/null", inOwnGroup: Bool = false
  ) -> pid_t? {
    guard let name = command.first else { return nil }
    var texts: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) }
    defer { for text in texts { free(text) } }
    texts.append(nil)
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    if inOwnGroup {
      posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
      posix_spawnattr_setpgroup(&attributes, 0)
    }
    var child: pid_t = 0
    guard posix_spawnp(&child, name, &actions, &attributes, texts, environ) == 0 else {
      return nil
    }
    return child
  }
}

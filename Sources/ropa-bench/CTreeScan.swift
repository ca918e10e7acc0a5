#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The wall time of a whole cold scan of a C tree, next to clang's `-fsyntax-only` over its source files, a
/// process each, as many at once as there are cores.
///
/// No include folders are given to clang: where headers are missing it stops early, which is to its
/// advantage.
struct CTreeScan {
  private let folder: String
  private let tool: String

  private static let endings = [".c", ".m", ".mm", ".cc", ".cpp", ".cxx"]

  /// - Parameter program: this executable's path; `ropa` stands beside it.
  init(folder: String, program: String) {
    self.folder = folder
    tool = (program.lastIndex(of: "/").map { program[...$0] } ?? "") + "ropa"
  }

  /// Whether both could be run.
  func run() -> Bool {
    let files = SwiftFiles.paths(in: [folder]) { path in
      CTreeScan.endings.contains { path.hasSuffix($0) }
    }
    let lines = files.reduce(0) { $0 + SwiftFiles.read($1).count { $0 == 0x0A } }
    print("\(files.count) files to compile, \(lines) lines, without the headers")
    let cores = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    guard let own = wallTime(of: [[tool, "scan", folder]], atOnce: 1) else {
      print("\(tool) cannot be run; build it with swift build -c release")
      return false
    }
    print(Table.row(["ropa scan", Table.decimal(own) + " s"]))
    let commands = files.map { ["clang", "-fsyntax-only", "-w", $0] }
    guard let other = wallTime(of: commands, atOnce: cores) else {
      print("clang is not in PATH")
      return false
    }
    print(Table.row(["clang -fsyntax-only, \(cores) at once", Table.decimal(other) + " s"]))
    print(Table.row(["ratio", Table.decimal(own / max(other, 0.001))]))
    return true
  }

  /// In seconds; nil where a program could not be started.
  private func wallTime(of commands: [[String]], atOnce: Int) -> Double? {
    let start = CTreeScan.now()
    var running = 0
    for command in commands {
      if running == atOnce {
        waitForOne()
        running -= 1
      }
      guard OtherProgram.start(command) != nil else { return nil }
      running += 1
    }
    for _ in 0..<running { waitForOne() }
    return CTreeScan.now() - start
  }

  private func waitForOne() {
    var status: CInt = 0
    while waitpid(-1, &status, 0) < 0, errno == EINTR {}
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

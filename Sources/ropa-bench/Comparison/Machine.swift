#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a measurement was made on, for whoever compares it with another.
struct Machine {
  let cores = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))

  /// `2 cores of Some Processor, 24 GB of memory, Linux 6.1`
  var words: String {
    var system = utsname()
    uname(&system)
    let name = Machine.text(of: &system.sysname)
    let release = Machine.text(of: &system.release)
    let memory = sysconf(Int32(_SC_PHYS_PAGES)) * sysconf(Int32(_SC_PAGESIZE))
    let gigabytes = Int((Double(memory) / 1e9).rounded())
    return "\(cores) cores of \(processor), \(gigabytes) GB of memory, \(name) \(release)"
  }

  /// How many processes wanted to run in the last minute: far above 0 before the start, others were at work.
  var load: Double {
    var loads = [0.0]
    return getloadavg(&loads, 1) == 1 ? loads[0] : 0
  }

  private var processor: String {
    #if canImport(Darwin)
      let words = Program.output(of: ["sysctl", "-n", "machdep.cpu.brand_string"])
      return words?.split(separator: "\n").first.map(String.init) ?? "an unknown processor"
    #else
      let lines = String(decoding: SwiftFiles.readUnsized("/proc/cpuinfo"), as: UTF8.self)
        .split(separator: "\n")
      let line = lines.first { $0.hasPrefix("model name") }
      return line?.split(separator: ":").last.map { String($0.dropFirst()) }
        ?? "an unknown processor"
    #endif
  }

  /// A tuple of characters that ends with a zero, as C has its texts.
  private static func text<Characters>(of characters: inout Characters) -> String {
    withUnsafeBytes(of: &characters) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
  }
}

/// Programs in PATH.
enum Program {
  /// The path of a program, or nil. A shim of pyenv is asked what it stands for: it would be measured too.
  static func find(_ name: String) -> String? {
    guard let path = path(of: name) else { return nil }
    guard path.contains("/shims/") else { return path }
    let real = output(of: ["pyenv", "which", name])?.split(separator: "\n").first
    return real.map(String.init) ?? path
  }

  private static func path(of name: String) -> String? {
    let folders = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return folders.split(separator: ":").map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
  }

  /// The first line of what `--version` prints.
  static func version(of program: String) -> String? {
    output(of: [program, "--version"])?.split(separator: "\n").first.map(String.init)
  }

  /// What a program prints; nil where it cannot be run or fails.
  static func output(of command: [String]) -> String? {
    let file = "\(temporaryFolder)/ropa-bench-\(getpid()).words"
    defer { unlink(file) }
    guard let trial = Trial.run(command, output: file, limit: 600), trial.code == 0 else {
      return nil
    }
    return String(decoding: SwiftFiles.read(file), as: UTF8.self)
  }

  static var temporaryFolder: String {
    let path = FileManager.default.temporaryDirectory.path
    return path.hasSuffix("/") ? String(path.dropLast()) : path
  }
}

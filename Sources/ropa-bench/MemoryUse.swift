import SourceModel
import SwiftFrontEnd

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The most memory that reading one large file takes, per byte of it, the file itself included.
///
/// Measured in a fresh process, as memory that was freed before hides what is taken anew.
struct MemoryUse {
  static let command = "--measure-memory"

  /// Joins the files to one of a size and reads it in a process of its own, which prints a line.
  static func measure(_ paths: [String], size: Int) {
    let list = "/tmp/ropa-bench-\(getpid()).list"
    guard let file = fopen(list, "w") else { return print("memory: cannot write \(list)") }
    for path in paths { fputs(path + "\n", file) }
    fclose(file)
    defer { unlink(list) }
    let words = [CommandLine.arguments[0], command, list, "\(size)"]
    var texts: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    defer { for text in texts { free(text) } }
    texts.append(nil)
    // What is printed so far comes before what the other process prints.
    fflush(nil)
    var child: pid_t = 0
    guard posix_spawnp(&child, CommandLine.arguments[0], nil, nil, texts, environ) == 0 else {
      return print("memory: cannot start another process")
    }
    var status: CInt = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
  }

  /// What the process does: a file that lists paths, and a size.
  static func measureHere(arguments: [String]) {
    guard arguments.count == 2, let size = Int(arguments[1]) else { exit(2) }
    let paths = String(decoding: SwiftFiles.read(arguments[0]), as: UTF8.self)
      .split(separator: "\n").map(String.init)
    let before = peak()
    let bytes = SwiftFiles.concatenated(paths, size: size)
    let file = SourceFile(path: "all.swift", language: .swift, bytes: bytes)
    guard case .success(let facts) = SwiftFrontEnd().facts(of: file) else { exit(1) }
    let used = Double(peak() - before) / Double(bytes.count)
    let kept = Double(FactSize.bytes(of: facts)) / Double(bytes.count)
    print(
      Table.row(
        ["\(Table.megabytes(bytes.count)) in one file", "peak \(Table.decimal(used))"]
          + ["facts \(Table.decimal(kept))", "bytes a source byte"]))
  }

  /// The most memory this process has had, in bytes. `getrusage` counts what its parent had, too, so
  /// Linux is asked elsewhere.
  static func peak() -> Int {
    #if canImport(Darwin)
      var usage = rusage()
      getrusage(RUSAGE_SELF, &usage)
      return usage.ru_maxrss
    #else
      guard let file = fopen("/proc/self/status", "r") else { return 0 }
      defer { fclose(file) }
      var line = [CChar](repeating: 0, count: 256)
      while fgets(&line, CInt(line.count), file) != nil {
        let words = String(
          decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self
        )
        .split { $0 == " " || $0 == "\t" }
        if words.first == "VmHWM:", words.count > 1 { return (Int(words[1]) ?? 0) * 1024 }
      }
      return 0
    #endif
  }
}

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

  /// Bytes; the largest the process has been.
  private static func peak() -> Int {
    // RUSAGE_SELF, which every C library imports with another type.
    let thisProcess: CInt = 0
    var usage = rusage()
    getrusage(thisProcess, &usage)
    #if canImport(Darwin)
      return usage.ru_maxrss
    #else
      return usage.ru_maxrss * 1024
    #endif
  }
}

/// How large facts are, without what arrays keep in reserve.
enum FactSize {
  static func bytes(of facts: FileFacts) -> Int {
    var total = facts.lines.starts.count * 4
    total += size(of: facts.imports) + size(of: facts.declarations) + size(of: facts.inheritances)
    total += size(of: facts.attributes) + size(of: facts.values) + size(of: facts.calls)
    total += size(of: facts.arguments) + size(of: facts.literals) + size(of: facts.edges)
    for name in facts.names.all { total += facts.names.withBytes(of: name) { $0.count } + 12 }
    return total
  }

  private static func size<Element>(of array: [Element]) -> Int {
    array.count * MemoryLayout<Element>.stride
  }
}

import SourceModel
import SwiftFrontEnd

/// Reads every Swift file of some folders on one core, next to programs that read the same files.
struct SwiftReading {
  let paths: [String]

  init(paths: [String]) { self.paths = SwiftFiles.paths(in: paths) }

  /// False where there is nothing to read.
  func run() -> Bool {
    let size = paths.reduce(0) { $0 + SwiftFiles.read($1).count }
    guard size > 0 else {
      print("no Swift files")
      return false
    }
    print(
      "\(paths.count) Swift files, \(Table.megabytes(size)); processor time, best of three runs")
    print(Table.row(["", "seconds", "MB/s", "times ropa"]))
    let own = best { ProcessorTime.measure(.thisProcess, readAll) } ?? 0
    show("ropa: read, and facts", own, size: size, own: own)
    let cat = OtherProgram(name: "cat", arguments: [])
    show("cat", best { cat.time(on: paths) }, size: size, own: own)
    let rule = "{id: call, language: swift, rule: {pattern: 'print($A)'}}"
    let search = OtherProgram(
      name: "ast-grep", arguments: ["scan", "--threads", "1", "--inline-rules", rule])
    show("ast-grep scan, one rule, one thread", search.time(on: paths), size: size, own: own)
    print("\nOne file joined from them: time grows as the file does")
    showLinearity()
    print("\nMost memory while one file is read, the file itself included")
    for megabytes in [10, 40] { MemoryUse.measure(paths, size: megabytes * 1_000_000) }
    return true
  }

  private func readAll() {
    for path in paths { read(SwiftFiles.read(path)) }
  }

  private func read(_ bytes: [UInt8]) {
    let file = SourceFile(path: "a.swift", language: .swift, bytes: bytes)
    // A file that is not read would make us look fast.
    guard case .success = SwiftFrontEnd().facts(of: file) else { return print("a file is unread") }
  }

  private func best(_ run: () -> Double?) -> Double? {
    var best: Double?
    for _ in 0..<3 {
      guard let time = run() else { return best }
      best = min(best ?? time, time)
    }
    return best
  }

  private func show(_ title: String, _ time: Double?, size: Int, own: Double) {
    guard let seconds = time else {
      return print(Table.row([title, "not installed"]))
    }
    let speed = Double(size) / 1e6 / seconds
    let ratio = Double(size) / 1e6 / own
    print(
      Table.row([
        title, Table.decimal(seconds), Table.decimal(speed), Table.decimal(speed / ratio),
      ]))
  }

  private func showLinearity() {
    print(Table.row(["", "seconds", "MB/s", "times 10 MB"]))
    var first: Double?
    for megabytes in [10, 20, 40] {
      let bytes = SwiftFiles.concatenated(paths, size: megabytes * 1_000_000)
      guard let seconds = best({ ProcessorTime.measure(.thisProcess) { read(bytes) } }) else {
        return
      }
      first = first ?? seconds
      print(
        Table.row([
          Table.megabytes(bytes.count), Table.decimal(seconds),
          Table.decimal(Double(bytes.count) / 1e6 / seconds),
          Table.decimal(seconds / (first ?? seconds)),
        ]))
    }
  }
}

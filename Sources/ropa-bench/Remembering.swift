import GitBlob
import SourceModel
import SwiftFrontEnd

/// What it costs to find facts again, next to making them: naming the content as git does, and reading
/// the facts from the bytes that they were kept as; on one core.
struct Remembering {
  let paths: [String]

  init(paths: [String]) { self.paths = SwiftFiles.paths(in: paths) }

  /// False where there is nothing to read, or facts do not come back.
  func run() -> Bool {
    let files = paths.map { path in
      SourceFile(path: path, language: .swift, bytes: SwiftFiles.read(path))
    }
    let size = files.reduce(0) { $0 + $1.bytes.count }
    guard size > 0 else {
      print("no Swift files")
      return false
    }
    let facts = files.compactMap { try? SwiftFrontEnd().facts(of: $0).get() }
    let kept = facts.compactMap(\.encoded)
    guard kept.count == files.count else { return false }
    let keptSize = kept.reduce(0) { $0 + $1.count }
    print(
      "\(files.count) Swift files, \(Table.megabytes(size)); kept as \(Table.megabytes(keptSize))")
    print(Table.row(["", "seconds", "MB/s of source"]))
    show("making facts", size) {
      for file in files { _ = SwiftFrontEnd().facts(of: file) }
    }
    show("writing them", size) { for file in facts { _ = file.encoded } }
    show("naming the content", size) { for file in files { _ = BlobID(ofContent: file.bytes) } }
    var isComplete = true
    show("reading them", size) {
      for bytes in kept where !isRead(bytes) { isComplete = false }
    }
    return isComplete
  }

  private func isRead(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { FileFacts(encoded: $0, path: "a.swift", language: .swift) } != nil
  }

  /// The best of five runs.
  private func show(_ title: String, _ size: Int, _ body: () -> Void) {
    let seconds = (0..<5).map { _ in ProcessorTime.measure(.thisProcess, body) }.min() ?? 0
    print(
      Table.row([
        title, Table.decimal(seconds), Table.decimal(Double(size) / 1e6 / max(seconds, 1e-6)),
      ]))
  }
}

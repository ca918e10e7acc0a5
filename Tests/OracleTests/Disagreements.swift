import Foundation

/// The table of known disagreements beside this file.
enum Disagreements {
  private static let table = URL(filePath: #filePath)
    .deletingLastPathComponent().appending(path: "Disagreements.md")

  /// The places in the table: package, path and line, `swift-log/Sources/Logging/Logging.swift:12`.
  static func explained() throws -> [String] {
    try String(contentsOf: table, encoding: .utf8).split(separator: "\n").compactMap { row in
      guard row.hasPrefix("| `") else { return nil }
      return row.split(separator: "`").dropFirst().first.map(String.init)
    }
  }

  /// The folder of a package may be named `swift-log`, `apple/swift-log.git` or `apple+swift-log`.
  static func isExplained(_ disagreement: String, by explained: [String]) -> Bool {
    let line = disagreement.replacing(".git/", with: "/", maxReplacements: 1)
    return explained.contains { line.contains("\($0):") }
  }
}

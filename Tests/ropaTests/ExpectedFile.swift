import Foundation
import Testing

/// Compares with a file of the repository, or writes it anew where ROPA_UPDATE_EXPECTED is set; the diff is
/// then what a reviewer reads.
func expectSame(
  _ text: String, as path: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = Tool.repository.appending(path: path)
  if ProcessInfo.processInfo.environment["ROPA_UPDATE_EXPECTED"] != nil {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
    return
  }
  let expected = try String(contentsOf: file, encoding: .utf8)
  guard text != expected else { return }
  let pairs = zip(
    text.split(separator: "\n", omittingEmptySubsequences: false),
    expected.split(separator: "\n", omittingEmptySubsequences: false))
  let first = pairs.enumerated().first { $0.element.0 != $0.element.1 }
  let place = first.map {
    "line \($0.offset + 1):\n  is       \($0.element.0)\n  expected \($0.element.1)"
  }
  Issue.record(
    "\(path) differs at \(place ?? "its end"); ROPA_UPDATE_EXPECTED=1 swift test writes it anew",
    sourceLocation: sourceLocation)
}

import Foundation
import SourceModel
import Testing

@testable import Inventory

/// A file that is open while something else is done to it.
private func reading(
  _ text: String, _ change: (_ path: String) throws -> Void
) throws -> Result<[UInt8], UnreadReason> {
  let tree = try TemporaryTree(["a.swift": text])
  do throws(UnreadReason) {
    let file = try OpenFile(Array(tree.path("a.swift").utf8))
    guard case .success = Result(catching: { try change(tree.path("a.swift")) }) else {
      throw .unreadable("the test could not change the file")
    }
    return .success(try file.content(limit: 1000))
  } catch { return .failure(error) }
}

@Test(arguments: [0, 1, 99]) func `a file that shrinks while it is read is not taken for whole`(
  _ length: Int
) throws {
  let result = try reading(String(repeating: "x", count: 100)) { path in
    #expect(truncate(path, off_t(length)) == 0)
  }
  #expect(throws: OpenFile.changed) { try result.get() }
}

@Test func `a file that grows while it is read is not taken for whole`() throws {
  let result = try reading("short") { path in #expect(truncate(path, 100_000_000) == 0) }
  #expect(throws: OpenFile.changed) { try result.get() }
}

@Test func `a file that vanishes while it is read is read to its end`() throws {
  let result = try reading("still here") { path in #expect(unlink(path) == 0) }
  #expect(try result.get() == Array("still here".utf8))
}

@Test func `a file that another one replaces while it is read is read as it was`() throws {
  let result = try reading("old") { path in
    try "new text".write(toFile: path + ".new", atomically: false, encoding: .utf8)
    #expect(rename(path + ".new", path) == 0)
  }
  #expect(try result.get() == Array("old".utf8))
}

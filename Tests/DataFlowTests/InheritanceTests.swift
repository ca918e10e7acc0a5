import SourceModel
import SwiftFrontEnd
import Testing

@testable import DataFlow

@Test func `in a chain of types without end each has those that are near`() throws {
  let lines = ["class C0 {}"] + (1..<500).map { "class C\($0): C\($0 - 1) {}" }
  let bytes = Array(lines.joined(separator: "\n").utf8)
  let facts = try SwiftFrontEnd().facts(
    of: SourceFile(path: "a.swift", language: .swift, bytes: bytes)
  ).get()
  let tree = LinkedTree([facts])
  for (number, known) in [(0, 0), (50, 50), (499, LinkedTree.mostGenerations)] {
    let ancestors = tree.ancestors(of: tree.ownerOf[number]).map { tree.symbols.text($0) }
    #expect(ancestors == (0..<known).map { "C\(number - 1 - $0)" })
  }
}

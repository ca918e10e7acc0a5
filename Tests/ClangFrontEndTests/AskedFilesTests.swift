import Foundation
import SourceModel
import Testing

@testable import ClangFrontEnd

/// Everything that later stages see, as one text.
private func text(_ facts: FileFacts) -> String {
  var lines = FactsText(facts).imports + FactsText(facts).declarations
  lines += facts.values.map {
    "\($0.kind) \(facts.names[$0.name]) \($0.base) \($0.target) \($0.offset)"
  }
  lines += facts.calls.map { "\($0.callee) \($0.result) \($0.arguments.range) \($0.offset)" }
  lines += facts.literals.map { "\($0.kind) \(facts.names[$0.text]) \($0.offset)" }
  lines += facts.edges.map { "\($0.from) \($0.to) \($0.kind) \(facts.names[$0.key])" }
  return lines.joined(separator: "\n")
}

@Test func `asking libclang only of files that can matter gives the facts of asking it of all`()
  throws
{
  let frontEnd = try ClangFrontEnd.open().get()
  #expect(filesOfTrees.count > 10)
  for path in filesOfTrees {
    guard let data = FileManager.default.contents(atPath: path),
      String(data: data, encoding: .utf8) != nil
    else { continue }
    let isObjectiveC = [".m", ".mm"].contains { path.hasSuffix($0) }
    let isCPlusPlus = [".cc", ".cpp"].contains { path.hasSuffix($0) }
    let language: Language = isObjectiveC ? .objectiveC : isCPlusPlus ? .cPlusPlus : .c
    let file = SourceFile(path: path, language: language, bytes: [UInt8](data))
    let asked = try frontEnd.facts(of: file, asksAlways: true).get()
    let chosen = try frontEnd.facts(of: file, asksAlways: false).get()
    #expect(text(asked) == text(chosen), "\(path)")
  }
}

import Foundation
import Testing

/// The targets between quotes in what follows a word, up to the next bracket.
private func names(after word: String, in text: Substring) -> [String] {
  guard let start = text.range(of: word)?.upperBound else { return [] }
  let list = text[start...].prefix { $0 != "]" }
  return list.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
    .filter { $0.offset % 2 == 1 }.map { String($0.element) }
}

@Test func `the version names the sources of all that makes facts`() throws {
  let manifest = try String(
    contentsOf: repository.appending(path: "Package.swift"), encoding: .utf8)
  let plugin = try String(
    contentsOf: repository.appending(path: "Sources/StampFacts/Plugin.swift"), encoding: .utf8)
  let stamped = Set(names(after: "targets = [", in: plugin[...]))
  #expect(stamped.count >= 10)
  var pending = ["FactsCache", "Inventory"]
  let targets = manifest.components(separatedBy: "arget(").dropFirst().map { Substring($0) }
  let makers = targets.compactMap { names(after: "name: ", in: $0).first }
    .filter { $0.hasSuffix("FrontEnd") }
  #expect(Set(makers).count == 4)
  pending += makers
  var needed: Set<String> = []
  while let name = pending.popLast() {
    guard needed.insert(name).inserted,
      let target = targets.first(where: { $0.contains("name: \"\(name)\"") })
    else { continue }
    pending += names(after: "dependencies: [", in: target)
  }
  #expect(needed.subtracting(stamped).isEmpty)
}

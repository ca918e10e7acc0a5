import Foundation
import Testing

/// The targets between quotes in what follows a word, up to the next bracket.
private func quoted(after word: String, in text: Substring) -> [String] {
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
  let stamped = Set(quoted(after: "targets = [", in: plugin[...]))
  #expect(stamped.count >= 10)
  let targets = manifest.components(separatedBy: "arget(").dropFirst().map { Substring($0) }
  let makers = targets.compactMap { quoted(after: "name: ", in: $0).first }
    .filter { $0.hasSuffix("FrontEnd") }
  #expect(Set(makers).count == 4)
  let needed = needs(["FactsCache", "Inventory"] + makers, targets)
  #expect(needed.subtracting(stamped).isEmpty)
  let judges = Set(quoted(after: "judges = [", in: plugin[...]))
  #expect(judges.count >= 6)
  let judging = needs(["Classification", "DataFlow", "BuiltInRules", "embed-rules"], targets)
    .union(["EmbedRules"])
  #expect(judging.subtracting(stamped).subtracting(judges).isEmpty)
}

/// Some targets and all that they are made of.
private func needs(_ names: [String], _ targets: [Substring]) -> Set<String> {
  var pending = names
  var needed: Set<String> = []
  while let name = pending.popLast() {
    guard needed.insert(name).inserted,
      let target = targets.first(where: { $0.contains("name: \"\(name)\"") })
    else { continue }
    pending += quoted(after: "dependencies: [", in: target)
  }
  return needed
}

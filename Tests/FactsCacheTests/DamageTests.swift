import BuiltInRules
import Classification
import DataFlow
import Foundation
import SourceModel
import Testing

/// How often each file is damaged; more of it for a soak.
private let rounds = Int(ProcessInfo.processInfo.environment["ROPA_TEST_ROUNDS"] ?? "") ?? 1

private let examples = Result {
  try sources(below: [repository.appending(path: "Fixtures").path]).filter { $0.bytes.count > 20 }
}

/// A few bytes changed, taken out, put in or moved, as no checksum would let pass.
private func damaged(_ bytes: [UInt8], _ random: inout Seeded) -> [UInt8] {
  var bytes = bytes
  for _ in 0..<Int.random(in: 1...3, using: &random) {
    guard !bytes.isEmpty else { break }
    let index = Int.random(in: 0..<bytes.count, using: &random)
    switch Int.random(in: 0..<6, using: &random) {
    case 0: bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    case 1: bytes[index] = UInt8.random(in: 0...255, using: &random)
    case 2: bytes[index] = bytes[index] &+ 1
    case 3: bytes.remove(at: index)
    case 4: bytes.insert(UInt8.random(in: 0...255, using: &random), at: index)
    default: bytes.swapAt(index, Int.random(in: 0..<bytes.count, using: &random))
    }
  }
  return bytes
}

private func decoded(_ bytes: [UInt8], like file: SourceFile) -> FileFacts? {
  bytes.withUnsafeBytes { FileFacts(encoded: $0, path: file.path, language: file.language) }
}

@Test func `damaged facts are refused or lead nowhere astray`() throws {
  let files = try examples.get()
  #expect(files.count > 30)
  var random = Seeded(1)
  let catalog = BuiltInRules.catalog
  var accepted = 0
  for file in files {
    guard let bytes = facts(of: file)?.encoded else { continue }
    for _ in 0..<(8 * rounds) {
      guard let facts = decoded(damaged(bytes, &random), like: file) else { continue }
      accepted += 1
      // What is taken is used in every stage: nothing may trap or hang there.
      for offset in facts.values.prefix(50).map(\.offset) { _ = facts.location(of: offset) }
      let classification = classify([facts], with: catalog)
      let data = followData(
        in: [facts], classification, sinks: catalog.sinks, recipients: catalog.recipients)
      #expect(data.flows.count < 100_000)
    }
  }
  #expect(accepted > 100, "the damage must not be such that nothing gets through")
}

@Test func `facts that end early are refused`() throws {
  for file in try examples.get() {
    guard let bytes = facts(of: file)?.encoded else { continue }
    for end in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 50)) {
      #expect(decoded(Array(bytes[..<end]), like: file) == nil)
    }
    #expect(decoded(bytes + [0], like: file) == nil)
  }
}

@Test func `any bytes are refused or sound`() {
  var random = Seeded(2)
  let file = SourceFile(path: "a", language: .swift, bytes: [])
  for _ in 0..<(20_000 * rounds) {
    let bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in
      // Small numbers, so that some get past the counts.
      UInt8.random(in: 0...(Bool.random(using: &random) ? 3 : 255), using: &random)
    }
    if let facts = decoded(bytes, like: file) { _ = facts.location(of: 0) }
  }
}

@Test func `a count without rows asks for no memory`() {
  // Four thousand million names, in eleven bytes.
  let bytes: [UInt8] = [0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 0, 0, 0, 0, 0, 0]
  #expect(decoded(bytes, like: SourceFile(path: "a", language: .swift, bytes: [])) == nil)
}

@Test func `facts whose names are all one text are refused at once`() {
  let count: [UInt8] = [0xA0, 0x8D, 0x06]  // 100,000
  let bytes =
    count + Array(repeating: 0, count: 13) + [1] + Array(repeating: 1, count: 99_999)
    + Array(repeating: UInt8(ascii: "a"), count: 99_999)
  #expect(decoded(bytes, like: SourceFile(path: "a", language: .swift, bytes: [])) == nil)
}

@Test func `facts that nest deeper than any source are neither written nor read`() throws {
  var facts = FileFacts(path: "a", language: .swift, bytes: Array("struct A {}".utf8))
  let name = facts.names.add("A")
  func nest(_ count: Int) {
    facts.declarations = (0..<DeclarationIndex(count)).map { index in
      Declaration(
        kind: .structure, traits: [], name: name, label: .none, type: .none, parent: index - 1,
        offset: 0, end: 11, initialValue: -1)
    }
  }
  nest(1001)
  #expect(facts.encoded == nil)
  nest(1000)
  #expect(facts.encoded != nil)
}

@Test func `facts in which calls share their arguments are not written`() {
  var facts = FileFacts(path: "a", language: .swift, bytes: Array("a(b)".utf8))
  facts.values = [
    Value(kind: .call, name: .none, base: -1, target: 0, scope: -1, offset: 0),
    Value(kind: .call, name: .none, base: -1, target: 1, scope: -1, offset: 0),
  ]
  facts.arguments = [Argument(label: .none, value: -1), Argument(label: .none, value: -1)]
  for (shared, isSound) in [(UInt32(1), true), (2, false)] {
    facts.calls = [0, 1].map { result in
      Call(
        callee: -1, result: result, arguments: Span32(start: 0, count: shared), offset: 0)
    }
    #expect((facts.encoded != nil) == isSound)
  }
}

@Test func `facts of damaged sources can be kept`() throws {
  var random = Seeded(3)
  for file in try examples.get() {
    for _ in 0..<(3 * rounds) {
      let bytes = String(decoding: damaged(file.bytes, &random), as: UTF8.self)
      let broken = SourceFile(path: file.path, language: file.language, bytes: Array(bytes.utf8))
      guard let facts = facts(of: broken) else { continue }
      let encoded = try #require(facts.encoded, "\(file.path): \(bytes)")
      let back = try #require(decoded(encoded, like: file), "\(file.path): \(bytes)")
      #expect(Everything(back) == Everything(facts), "\(file.path)")
    }
  }
}

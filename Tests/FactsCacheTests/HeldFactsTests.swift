import FactsCache
import Foundation
import SourceModel
import SwiftFrontEnd
import Synchronization
import Testing

/// The ways in which facts are held that cost reading them again.
private func packings() throws -> [FactsHolding] {
  let store = try #require(TemporaryStore { preconditionFailure($0) })
  return [.packed(nil), .packed(store)]
}

@Test func `what is packed comes back as it was`() throws {
  for file in try sources(below: [repository.appending(path: "Fixtures").path]) {
    guard let fresh = facts(of: file) else { continue }
    for holding in try packings() {
      let held = HeldFacts(fresh, holding)
      #expect(held.isPacked && held.path == fresh.path && held.language == fresh.language)
      #expect(held.declarations == fresh.declarations.count && held.values == fresh.values.count)
      #expect(held.kinds == HeldFacts(fresh).kinds)
      #expect(Everything(held.facts) == Everything(fresh))
    }
  }
}

@Test func `an outline says what it promises, and of values nothing`() throws {
  for file in try sources(below: [repository.appending(path: "Fixtures/flows").path]) {
    guard let fresh = facts(of: file) else { continue }
    for holding in try packings() {
      let held = HeldFacts(fresh, holding)
      var expected = fresh.declarations
      #expect(
        held.valuesOnly.facts.declarations == expected
          && held.valuesOnly.facts.values == fresh.values)
      for index in expected.indices { expected[index].initialValue = -1 }
      let outline = held.outline.facts
      #expect(outline.declarations == expected && outline.inheritances == fresh.inheritances)
      #expect(
        outline.names.all.map { outline.names[$0] } == fresh.names.all.map { fresh.names[$0] })
      #expect(
        outline.values.isEmpty && outline.calls.isEmpty && held.valuesOnly.facts.calls.isEmpty)
    }
  }
}

@Test func `the names in use are known without the values`() throws {
  for file in try sources(below: [repository.appending(path: "Fixtures/flows").path]) {
    guard let fresh = facts(of: file) else { continue }
    let used = Set(
      fresh.values.filter { $0.kind == .reference || $0.kind == .member }.map(\.name.number))
    for holding in try packings() + [.open] {
      let (names, areUsed) = HeldFacts(fresh, holding).namesInUse
      #expect(names.all.map { names[$0] } == fresh.names.all.map { fresh.names[$0] })
      #expect(Set(areUsed.indices.filter { areUsed[$0] }.map(UInt32.init)) == used)
    }
  }
}

@Test(arguments: [
  ("let host = \"api.example.com\"", true), ("struct S { let n = \"a\" }", true),
  ("func f() { send(\"a\") }", false), ("let n = 1", false), ("let t = \"a\\(b)\"", false),
])
func `it is known without the facts whether a declaration is given a text`(
  source: String, isText: Bool
) throws {
  let fresh = try #require(
    facts(of: SourceFile(path: "a.swift", language: .swift, bytes: Array(source.utf8))))
  for holding in try packings() {
    #expect(HeldFacts(fresh, holding).kinds.contains(.texts) == isText)
  }
}

@Test func `names of facts that were packed are found and added to as before`() throws {
  let fresh = try #require(facts(of: source(3)))
  for holding in try packings() {
    var names = HeldFacts(fresh, holding).facts.names
    let searchable = names.searchable
    for name in fresh.names.all {
      let text = fresh.names[name]
      #expect(names.find(text) == name && searchable.find(text) == name)
    }
    #expect(names.find("never there") == nil && searchable.find("never there") == nil)
    #expect(names.find("") == Name.none && searchable.find("") == Name.none)
    let (known, count) = (try #require(names.all.first { _ in true }), names.count)
    #expect(names.add(fresh.names[known]) == known && names.count == count)
    #expect(Int(names.add("never there").number) == count)
    #expect(names.find("never there").map { Int($0.number) } == count)
  }
}

@Test func `facts that cannot be packed are held as they are`() throws {
  var broken = FileFacts(path: "a.swift", language: .swift, bytes: [])
  broken.values = [Value(kind: .member, base: 7, scope: -1, offset: 0)]
  let held = HeldFacts(broken, .packed(nil))
  #expect(!held.isPacked && held.facts.values == broken.values)
}

@Test func `a store that takes no more leaves the rest in memory`() throws {
  let store = FullStore()
  let held = try (0..<3).map { number in
    HeldFacts(try #require(facts(of: source(number))), .packed(store))
  }
  #expect(store.taken.withLock { $0 } == 1)
  for (number, held) in held.enumerated() {
    let fresh = try #require(facts(of: source(number)))
    #expect(Everything(held.facts) == Everything(fresh))
  }
}

/// Takes one entry.
private final class FullStore: FactsStore {
  let taken = Mutex(0)
  private let kept = Mutex<[UInt8]>([])

  func keep(_ bytes: [UInt8]) -> FactsPlace? {
    let isFirst = taken.withLock { taken in
      defer { taken = 1 }
      return taken == 0
    }
    guard isFirst else { return nil }
    kept.withLock { $0 = bytes }
    return FactsPlace(offset: 0, count: bytes.count)
  }

  func bytes(at place: FactsPlace) -> [UInt8] { kept.withLock { $0 } }
}

@Test func `a temporary store leaves nothing behind, and threads share it`() throws {
  let folder = try TemporaryFolder()
  let store = try #require(TemporaryStore(in: folder.path) { preconditionFailure($0) })
  #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
  let places = Mutex<[Int: FactsPlace]>([:])
  DispatchQueue.concurrentPerform(iterations: 200) { number in
    let place = store.keep(Array(repeating: UInt8(number), count: number))
    places.withLock { $0[number] = place }
  }
  for (number, place) in places.withLock({ $0 }) {
    #expect(store.bytes(at: place) == Array(repeating: UInt8(number), count: number))
  }
  #expect(places.withLock { $0.count } == 200)
}

@Test func `without a folder there is no temporary store`() throws {
  let folder = try TemporaryFolder()
  #expect(TemporaryStore(in: "\(folder.path)/missing") { preconditionFailure($0) } == nil)
}

@Test func `facts of which only the head was read are proven when they are needed`() throws {
  let file = source(3)
  let facts = try SwiftFrontEnd().facts(of: file).get()
  let bytes = try #require(facts.encoded)
  for holding in [FactsHolding.open, .packed(nil)] {
    let held = try #require(
      HeldFacts(unproven: bytes, path: file.path, language: .swift, holding))
    #expect(held.declarations == facts.declarations.count && held.values == facts.values.count)
    // Whether there are texts its head does not say.
    #expect(held.kinds == HeldFacts(facts).kinds.union(.texts))
    #expect(Everything(held.facts) == Everything(facts))
    let proven = try #require(held.proven(holding))
    #expect(Everything(proven.facts) == Everything(facts))
    #expect(proven.kinds == HeldFacts(facts).kinds)
    if case .open = holding { #expect(!proven.isPacked) } else { #expect(proven.isPacked) }
  }
  // Behind the head anything may stand.
  let spoilt = bytes.prefix(14) + [UInt8](repeating: 0xFF, count: bytes.count - 14)
  let held = try #require(
    HeldFacts(unproven: Array(spoilt), path: file.path, language: .swift, .open))
  #expect(held.proven(.open) == nil)
  #expect(held.facts.values.isEmpty && held.outline.facts.declarations.isEmpty)
}

@Test func `what has to be known at once is not put off`() throws {
  func isPutOff(_ text: String, _ language: Language = .swift) throws -> Bool {
    let file = SourceFile(path: "a.swift", language: .swift, bytes: Array(text.utf8))
    let bytes = try #require(try SwiftFrontEnd().facts(of: file).get().encoded)
    return HeldFacts(unproven: bytes, path: "a", language: language, .open) != nil
  }
  #expect(try isPutOff("let a = 1\n"))
  #expect(try !isPutOff("let a = 1\n", .propertyList))
  #expect(try !isPutOff("let a = (1\n"))
  #expect(try !isPutOff("let a = 1 // ropa:allow ROPA115 until 2027-01-01 -- tested\n"))
  #expect(HeldFacts(unproven: [], path: "a", language: .swift, .open) == nil)
}

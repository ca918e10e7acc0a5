import Foundation
import SchemaFrontEnd
import SourceModel
import Testing

@Suite struct BinaryPropertyListTests {
  private func binary(_ value: Any) throws -> [UInt8] {
    Array(try PropertyListSerialization.data(fromPropertyList: value, format: .binary, options: 0))
  }

  private func facts(_ bytes: [UInt8]) throws(UnreadReason) -> FileFacts {
    let file = SourceFile(path: "Info.plist", language: .propertyList, bytes: bytes)
    return try SchemaFrontEnd().facts(of: file).get()
  }

  private func sample() throws -> [UInt8] {
    try binary([
      "FacebookAppID": "fb123456", "on": true, "n": 70_000, "name": "Åsa",
      "CFBundleURLTypes": [["CFBundleURLSchemes": ["fb123456"]]],
      "long": String(repeating: "x", count: 300), "data": Data([1, 2, 3]),
    ])
  }

  @Test func `a property list in binary form says what it says in XML`() throws {
    let facts = try facts(try sample())
    let set = facts.settings.map { "\(facts.names[$0.keyPath]) = \(facts.names[$0.value])" }
    #expect(
      set.sorted() == [
        "CFBundleURLTypes.0.CFBundleURLSchemes.0 = fb123456", "FacebookAppID = fb123456",
        "long = \(String(repeating: "x", count: 300))", "n = 70000", "name = Åsa", "on = true",
      ])
    #expect(facts.settings.allSatisfy { facts.location(of: $0.offset).line == 1 })
  }

  @Test func `a list that holds itself ends`() throws {
    // bplist00, an array of two references to itself, its place, the trailer.
    var bytes = Array("bplist00".utf8) + [0xA2, 0x00, 0x00, 0x08]
    bytes += [0, 0, 0, 0, 0, 0, 1, 1] + [0, 0, 0, 0, 0, 0, 0, 1] + Array(repeating: 0, count: 8)
    bytes += [0, 0, 0, 0, 0, 0, 0, 11]
    #expect(throws: UnreadReason.self) { try facts(bytes) }
  }

  @Test func `damage of any kind ends neither the run nor the bounds of a file`() throws {
    let original = try sample()
    var seed: UInt64 = 7
    func random(_ bound: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % max(bound, 1)
    }
    var refused = 0
    for _ in 0..<20_000 {
      var bytes = original
      for _ in 0...random(4) { bytes[8 + random(bytes.count - 8)] = UInt8(random(256)) }
      if random(4) == 0 { bytes.removeLast(random(bytes.count - 6)) }
      do throws(UnreadReason) {
        let facts = try facts(bytes)
        #expect(facts.settings.allSatisfy { $0.offset < bytes.count })
      } catch { refused += 1 }
    }
    #expect(refused > 0)
  }
}

import FactFlaws
import SourceModel
import SwiftFrontEnd
import Testing

@Suite struct RobustnessTests {
  private static let nasty =
    (declarationSnippets + functionSnippets + expressionSnippets + statementSnippets
    + damageSnippets)
    .map(\.source).joined(separator: "\n")

  private static let small = ###"""
    #!/usr/bin/env swift
    @A(b: "c\(d)") public struct É<T: P & Q>: R where T.X == [Int]? {
      @W var a: Int = 1 { didSet { f(oldValue) } }, b = #"x\#(y)"#
      let (c, d): (Int, String) = (0x1F, """
        one \(two("three \(four)")) \
          five\u{41}
        """)
      #if os(X)
      subscript(i: Int, k j: Int = 2) -> Int { get { a } set { a = newValue } }
      #else
      init?(_ x: inout [String: Int]) throws(E) { self.a = x["k", default: 1]! }
      #endif
      func `g h`<each U>(a: (Int) -> Void..., b: repeat each U) async -> some V {
        guard let e, case .f(let g, _?) = e as? H<I<J>> else { return }
        for case let (k, l) in m where k { switch l { case 1...2: n?.o; @unknown default: break } }
        let p = { [weak self, q = r] (s: T) -> U in $0 + s }; t.u { $0 } v: { _ in }
        w = x ? /y+/ : #/z/#; try? await a.b(&c, -1, \.d?.e[0], #f { 2 }) // ropa: g
        /* h /* i */ */ do { throw j } catch let k as L { } catch { }
      }
    }
    """###

  @Test func `a file cut at any byte is read`() throws {
    let bytes = Array(RobustnessTests.small.utf8)
    for end in bytes.indices { try check(Array(bytes[..<end])) }
  }

  @Test func `a file without any one byte is read`() throws {
    let bytes = Array(RobustnessTests.small.utf8)
    for place in bytes.indices {
      var shorter = bytes
      shorter.remove(at: place)
      try check(shorter)
    }
  }

  @Test func `the small file is not damaged`() throws {
    let facts = try check(Array(RobustnessTests.small.utf8))
    #expect(facts.gaps.isEmpty)
  }

  @Test(arguments: 1...8)
  func `damage at random places is survived`(seed: UInt64) throws {
    var random = Random(seed: seed)
    let fragments = [
      "\"", "\"\"\"", "\\(", "(", ")", "{", "}", "[", "]", "<", ">", "/", "*/", "/*", "#",
    ]
    for _ in 0..<40 {
      var bytes = Array(RobustnessTests.nasty.utf8)
      let start = random.below(bytes.count - 2000)
      bytes = Array(bytes[start..<start + 2000])
      for _ in 0...random.below(6) {
        let place = random.below(bytes.count)
        switch random.below(3) {
        case 0: bytes[place] = UInt8(random.below(127) + 1)
        case 1: bytes.removeSubrange(place..<min(bytes.count, place + random.below(40)))
        default: bytes.insert(contentsOf: fragments[random.below(fragments.count)].utf8, at: place)
        }
        if bytes.count < 100 { break }
      }
      try check(bytes)
    }
  }

  @Test(arguments: [
    "(", "[", "{", "<", "a<", "f(", "f{", "x[", "\"\\(", "\"\"\"\n\\(", "if a {", "struct S{",
    "func f() {", "let x: (", "let x: A<", "#if a\n", "/*", "a ? b : ", "a = ", "!", "try ", "a + ",
    "a.", "a?", "if a {} else ", "switch a { case b: ", "\"", "#\"", "@a(", "case .a(let ", "\\.a[",
    "`", "/a ", "<#", "let (", "public ", "x as ", ")", "}", "]", "a<b, ", "#", "{ (a) -> ", "[a:",
    "(\nreturn\n", "a(b:\n", "var a: Int {", "@a ", "&", ".", "((((({{{{[[[[",
  ])
  func `nesting without end is survived`(opening: String) throws {
    let deep = String(repeating: opening, count: "([{".contains(opening) ? 100_000 : 10_000)
    let facts = try check(Array(deep.utf8))
    #expect(facts.values.count < 1_000_000)
  }

  @Test(arguments: [("(", ")"), ("[", "]"), ("{", "}"), ("\"\\(", ")\""), ("f(", ")"), ("f{", "}")])
  func `what is nested too deeply is a gap and the rest is read`(
    opening: String, closing: String
  ) throws {
    let count = opening.utf8.count == 1 ? 100_000 : 10_000
    let deep =
      String(repeating: opening, count: count) + "x" + String(repeating: closing, count: count)
    let facts = try check(Array((deep + "\nlet after = 1\n").utf8))
    #expect(facts.gaps.contains { facts.names[$0.reason] == "nested too deeply" })
    #expect(facts.declarations.contains { facts.names[$0.name] == "after" })
  }

  @Test(arguments: ["\"a", "\"\"\"\na", "#\"a", "/* a", "\"\\(a", "`a", "f(a", "[a", "{ a", "#/a"])
  func `what does not end is a gap, and what stood before it is read`(source: String) throws {
    let facts = try check(Array("let before = 1\nlet x = \(source)".utf8))
    #expect(facts.declarations.contains { facts.names[$0.name] == "before" })
    #expect(!facts.gaps.isEmpty || source.hasPrefix("#/"))
  }

  /// Reads bytes and holds the facts to what their docstrings promise.
  @discardableResult
  private func check(_ bytes: [UInt8]) throws -> FileFacts {
    let file = SourceFile(path: "a.swift", language: .swift, bytes: bytes)
    let facts = try SwiftFrontEnd().facts(of: file).get()
    #expect(FactFlaws(in: facts, size: bytes.count).found == [])
    return facts
  }
}

/// The same numbers from the same seed, on every machine.
private struct Random {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func below(_ limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 33) % max(limit, 1)
  }
}

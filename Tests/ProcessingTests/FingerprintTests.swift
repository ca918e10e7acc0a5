import DataFlow
import SourceModel
import StrictJSON
import Testing

@testable import Processing

@Suite struct FingerprintTests {
  private func finding(_ lines: [Int], of field: String = "User.email") -> Finding {
    func evidence(_ line: Int) -> Evidence { Evidence(about: ["contact/email-address", field]) }
    func location(_ line: Int) -> SourceModel.SourceLocation {
      SourceModel.SourceLocation(line: line, column: 1)
    }
    return Finding(
      check: .dataInLog, severity: .warning, path: "a.swift", location: location(lines[0]),
      length: 1, message: "line \(lines[0])", remedy: "",
      also: lines.dropFirst().map { line in
        RelatedPlace(
          path: "a.swift", location: location(line), what: field, evidence: evidence(line),
          message: "line \(line)")
      }, evidence: evidence(lines[0]))
  }

  private func prints(_ finding: Finding, in function: String = "f") -> [Fingerprint] {
    finding.fingerprints { _, _ in [function] }
  }

  @Test func `a place is known by what it is about and what is around it, not by its line`() {
    #expect(prints(finding([3])) == prints(finding([30])))
    #expect(prints(finding([3])) != prints(finding([3]), in: "g"))
    #expect(prints(finding([3])) != prints(finding([3], of: "User.phone")))
    var other = finding([3])
    other.check = .dataInAddress
    #expect(prints(other) != prints(finding([3])))
  }

  @Test func `numbers in a message of the record make no difference, its words do`() {
    func finding(_ message: String) -> [Fingerprint] {
      prints(
        Finding(
          check: .reviewOverdue, severity: .warning, path: "ropa.json",
          location: SourceModel.SourceLocation(line: 1, column: 1), length: 1, message: message,
          remedy: ""))
    }
    #expect(finding("due since 12 days (line 4)") == finding("due since 130 days (line 7)"))
    #expect(finding("due since 12 days") != finding("due since 12 weeks"))
  }

  @Test func `what is known is taken once, and the rest keeps its own words`() throws {
    let three = IdentifiedFinding(finding([3, 4, 5]), fingerprints: prints(finding([3, 4, 5])))
    var known = KnownPlaces()
    known.add(three.fingerprints[0], count: 2)
    let left = try #require([three].new(beside: known).first)
    #expect(left.finding.location.line == 5)
    #expect(left.finding.message == "line 5")
    #expect(left.finding.also.isEmpty)
    #expect(left.fingerprints.count == 1)
    known.add(three.fingerprints[0])
    #expect([three].new(beside: known).isEmpty)
    // Of two parents the one that has more counts, not both.
    var union = KnownPlaces()
    union.add(three.fingerprints[0])
    var other = KnownPlaces()
    other.add(three.fingerprints[0])
    union.formUnion(other)
    #expect([three].new(beside: union).first?.fingerprints.count == 2)
  }

  @Test func `a fingerprint is 16 hexadecimal digits and nothing else`() {
    let print = prints(finding([1]))[0]
    #expect(Fingerprint(print.description) == print)
    for text in ["", "x", "0123456789ABCDEF", "0123456789abcde", "0123456789abcdeff"] {
      #expect(Fingerprint(text) == nil)
    }
  }

  @Test func `a place in a record is known by the keys and ids around it`() throws {
    func keys(_ text: String) throws -> [String] {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let line = try #require(lines.firstIndex { $0.contains("HERE") })
      let column = try #require(lines[line].utf8.firstIndex(of: UInt8(ascii: "H")))
      return try JSONReader.read(text, path: "ropa.json").keys(
        around: SourceModel.SourceLocation(
          line: line + 1,
          column: lines[line].utf8.distance(from: lines[line].utf8.startIndex, to: column)))
    }
    let one = "{ \"a\": 1, \"list\": [\n{ \"id\": \"x\" },\n{ \"id\": \"y\", \"k\": [\"HERE\"] }] }"
    let two =
      "{ \"list\": [{ \"k\":\n [\n\"HERE\"], \"id\": \"y\" }, { \"id\": \"x\" }], \"a\": 1 }"
    #expect(try keys(one) == ["list", "y", "k", "HERE"])
    #expect(try keys(two) == keys(one))
  }

  @Test func `a place in code is known by the types and functions around it`() {
    var facts = FileFacts(path: "a.swift", language: .swift, bytes: Array("0123456789\n".utf8))
    let names = ["User", "save", "x", "to"].map { facts.names.add($0) }
    facts.declarations = [
      Declaration(kind: .structure, name: names[0], offset: 0, end: 10),
      Declaration(kind: .function, name: names[1], parent: 0, offset: 2, end: 8),
      Declaration(kind: .parameter, name: names[2], label: names[3], parent: 1, offset: 3, end: 4),
      Declaration(kind: .closure, name: .none, parent: 1, offset: 5, end: 7),
    ]
    func around(_ column: Int) -> [String] {
      facts.names(around: SourceModel.SourceLocation(line: 1, column: column))
    }
    #expect(around(7) == ["User", "function save(to:)"])
    #expect(around(2) == ["User"])
    #expect(around(10) == ["User"])
  }
}

import BuiltInRules
import Classification
import DataFlow
import Foundation
import SourceModel
import Testing

@testable import ropa

@Suite struct KeptOutcomeTests {
  /// A member more here is a member more in `StoredClassification`, `StoredFlows` and this list.
  @Test func `no type of an outcome holds what is not kept`() {
    func members(_ value: Any) -> Int { Mirror(reflecting: value).children.count }
    func kept(_ value: some Stored) -> Int {
      var counter = StoreWriter()
      value.write(to: &counter)
      return counter.writtenValues
    }
    let place = SourceModel.SourceLocation(line: 1, column: 2)
    let flowPlace = FlowPlace(path: "a", location: place, length: 3)
    let word = ManifestWord(text: "a", location: place)
    let values: [any Stored] = [
      PersonalDataField(
        path: "", location: place, length: 0, kind: .key, name: "", owner: "", category: "",
        subjects: [], confidence: .low, rule: "", why: "", declaration: 0, value: 0),
      RecipientFinding(
        path: "", location: place, length: 0, recipient: "", evidence: .host, value: "",
        use: .called, confidence: .low, region: nil, node: 0),
      WrittenValue(
        path: "", location: place, length: 0, shape: .emailAddress, category: "", masked: ""),
      UnknownHost(path: "", location: place, length: 0, host: "", node: 0),
      CollectionPoint(
        path: "", location: place, length: 0, name: "", owner: "", category: "", why: ""),
      CollectedDataType(path: "", location: place, type: "", purposes: []),
      UsageDescription(path: "", location: place, key: "", text: "", category: nil),
      InsecureDomain(path: "", location: place, domain: "", includesSubdomains: true),
      PrivacyManifest(path: ""), word, AccessedAPI(type: word, reasons: []),
      AppBundle(path: "", location: place, length: 0),
      RequiredReasonUse(path: "", location: place, name: "", category: ""),
      TypeOfPeople(path: "", location: place, length: 0, name: "", subject: ""),
      AccountCreation(path: "", location: place, length: 0, name: "", takesPassword: true),
      WrittenLifetime(path: "", location: place, length: 0, cookie: nil, seconds: 0),
      Classification(fields: [], recipients: []), DataFlows(), flowPlace,
      FlowStep(place: flowPlace, what: ""),
      Flow(
        category: "", field: "", sink: .logging, recipient: nil, host: nil, source: flowPlace,
        target: flowPlace, steps: []),
      ContactedHost(host: "", recipient: nil, place: flowPlace, isCleartext: true),
      CoOccurrence(
        category: "", field: "", recipient: "", around: "", isSameFunction: true,
        source: flowPlace, target: flowPlace),
      WeakenedData(
        category: "", field: "", rule: "", source: flowPlace, target: flowPlace, confidence: .low),
    ]
    for value in values { #expect(kept(value) == members(value), "\(type(of: value))") }
  }

  @Test func `what the fixtures come to is kept whole`() throws {
    let request = try Request.parse(
      ["scan", "--no-cache", Tool.repository.appending(path: "Fixtures").path])
    guard case .run(let options) = request else { throw CommandError("no run") }
    let scan = try Scan(options)
    let outcome = TreeOutcome(scan.facts, scan.catalog)
    #expect(outcome.classification.fields.count > 100 && outcome.data.flows.count > 100)
    #expect(outcome.classification == scan.outcome.classification)
    var writer = StoreWriter()
    writer.write(outcome)
    let bytes = writer.bytes
    let read = bytes.withUnsafeBytes { bytes -> TreeOutcome? in
      guard var reader = StoreReader(bytes) else { return nil }
      let outcome = TreeOutcome(from: &reader)
      return reader.isSoundAndDone ? outcome : nil
    }
    #expect(read == outcome)
  }

  @Test(arguments: ["", "own.json", "rule"])
  func `what a tree came to is not trusted for another tree, record or rule`(_ what: String) throws
  {
    let folder = try TemporaryFolder()
    let cache = ["ROPA_CACHE": folder.url.appending(path: "cache").path]
    try folder.write("struct User { var nick: String }\n", to: "tree/User.swift")
    try folder.write(
      "func f() { fetch(URL(string: \"https://a.example.net.se/x\")!) }\n", to: "tree/Net.swift")
    let tree = folder.url.appending(path: "tree").path
    func scan(_ more: [String] = []) throws -> [String] {
      let kept = try Tool.run(["scan", "--format", "json", tree] + more, environment: cache)
      let plain = try Tool.run(["scan", "--format", "json", "--no-cache", tree] + more)
      #expect(kept.output == plain.output)
      return [kept.output]
    }
    let before = try scan()
    #expect(try scan() == before)
    switch what {
    case "rule":
      try folder.write(
        """
        {
          "label": { "en": "nick" }, "sensitivity": "normal", "dpv": "pd:Name",
          "why": "By it a person is called.", "phrases": { "en": ["nick"] }
        }
        """, to: "rules/data/contact/nick.json")
      let more = ["--rules", folder.url.appending(path: "rules").path]
      let with = try scan(more)
      #expect(with != before)
      #expect(try scan(more) == with)
    case "own.json":
      try folder.write(
        #"{ "schema": 1, "firstPartyHosts": ["a.example.net.se"] }"#, to: "tree/ropa.json")
      #expect(try scan() != before)
    default:
      try folder.write("struct User { var email: String }\n", to: "tree/User.swift")
      #expect(try scan() != before)
    }
  }
}

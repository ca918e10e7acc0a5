import FactsCache
import Foundation
import GitBlob
import SourceModel
import Testing

private func decoded(_ bytes: [UInt8], _ like: FileFacts) -> FileFacts? {
  bytes.withUnsafeBytes { FileFacts(encoded: $0, path: like.path, language: like.language) }
}

private let fixtures = Result {
  try sources(below: ["Fixtures", "Rules", "Sources"].map { repository.appending(path: $0).path })
}

@Test func `facts of every source here come back as they were`() throws {
  let files = try fixtures.get()
  #expect(files.count > 300)
  for file in files {
    guard let facts = facts(of: file) else { continue }
    let bytes = try #require(facts.encoded, "\(file.path)")
    let back = try #require(decoded(bytes, facts), "\(file.path)")
    #expect(Everything(back) == Everything(facts), "\(file.path)")
    for name in facts.names.all { #expect(back.names.find(facts.names[name]) == name) }
    #expect(back.encoded == bytes)
  }
}

/// Packages and C trees for measuring, where there are some.
@Test(
  .enabled(if: ProcessInfo.processInfo.environment["ROPA_TEST_SOURCES"] != nil),
  arguments: (ProcessInfo.processInfo.environment["ROPA_TEST_SOURCES"] ?? "").split(separator: ":"))
func `facts of given folders come back as they were`(_ folder: Substring) throws {
  let files = try sources(below: [String(folder)])
  #expect(!files.isEmpty)
  var lost = 0
  for file in files {
    guard let facts = facts(of: file) else { continue }
    let bytes = try #require(facts.encoded, "\(file.path)")
    guard let back = decoded(bytes, facts) else {
      lost += 1
      Issue.record("\(file.path) is not read back")
      continue
    }
    #expect(Everything(back) == Everything(facts), "\(file.path)")
  }
  print("\(folder): \(files.count) files")
}

/// A field more here is a field more in `FileFacts.encoded`, `Everything` and this list.
@Test func `no type of facts holds what is not encoded`() throws {
  func fields(_ value: Any) -> [String] {
    Mirror(reflecting: value).children.map { $0.label ?? "" }
  }
  let none = Span32.empty
  let name = Name.none
  #expect(
    fields(FileFacts(path: "", language: .swift, bytes: [])) == [
      "path", "language", "lines", "names", "imports", "declarations", "inheritances",
      "attributes", "values", "calls", "arguments", "literals", "edges", "packages", "settings",
      "directives", "gaps",
    ])
  #expect(fields(LineTable(of: [])) == ["starts"])
  #expect(fields(NameTable()) == ["bytes", "ends", "slots"])
  #expect(fields(name) == ["number"])
  #expect(fields(none) == ["start", "count"])
  #expect(fields(Import(kind: .module, name: name, offset: 0)) == ["kind", "name", "offset"])
  #expect(
    fields(Declaration(kind: .class, name: name, offset: 0, end: 0)) == [
      "kind", "traits", "name", "label", "type", "parent", "offset", "end", "initialValue",
    ])
  #expect(fields(Inheritance(declaration: 0, type: name)) == ["declaration", "type"])
  #expect(
    fields(Attribute(declaration: 0, name: name, arguments: none, offset: 0)) == [
      "declaration", "name", "arguments", "offset",
    ])
  #expect(
    fields(Value(kind: .text, scope: 0, offset: 0)) == [
      "kind", "name", "base", "target", "scope", "offset",
    ])
  #expect(
    fields(Call(callee: 0, result: 0, arguments: none, offset: 0)) == [
      "callee", "result", "arguments", "offset",
    ])
  #expect(fields(Argument(label: name, value: 0)) == ["label", "value"])
  #expect(
    fields(Literal(kind: .null, text: name, offset: 0, end: 0)) == [
      "kind", "text", "offset", "end",
    ])
  #expect(fields(FlowEdge(from: 0, to: 0, kind: .assigned)) == ["from", "to", "kind", "key"])
  #expect(
    fields(Package(ecosystem: .carthage, name: name, state: .locked, offset: 0)) == [
      "ecosystem", "name", "origin", "version", "state", "offset",
    ])
  #expect(
    fields(Setting(keyPath: name, value: name, keyOffset: 0, offset: 0)) == [
      "keyPath", "value", "keyOffset", "offset",
    ])
  #expect(fields(Directive(text: name, offset: 0)) == ["text", "offset"])
  #expect(fields(Gap(offset: 0, end: 0, reason: name)) == ["offset", "end", "reason"])
}

@Test func `every number and every case comes back`() throws {
  var facts = FileFacts(path: "a", language: .sql, bytes: Array("a\nb\r\nc\rd\n\n".utf8))
  let far = UInt32.max
  let name = facts.names.add("é")
  for kind in DeclarationKind.allCases {
    facts.declarations.append(
      Declaration(
        kind: kind, traits: DeclarationTraits(rawValue: .max), name: name, label: name, type: name,
        parent: DeclarationIndex(facts.declarations.count - 1), offset: far, end: 0,
        initialValue: 0))
  }
  for kind in ValueKind.allCases {
    facts.values.append(
      Value(
        kind: kind, name: name, base: ValueIndex(facts.values.count - 1), target: 0, scope: 3,
        offset: far))
  }
  let call = try #require(facts.values.firstIndex { $0.kind == .call })
  facts.calls = [
    Call(callee: 0, result: Int32(call), arguments: Span32(start: 0, count: 2), offset: far)
  ]
  facts.arguments = [
    Argument(label: name, value: 1), Argument(label: .none, value: 0),
    Argument(label: .none, value: -1),
  ]
  for kind in LiteralKind.allCases {
    facts.literals.append(Literal(kind: kind, text: name, offset: far - 1, end: far))
  }
  for kind in FlowKind.allCases {
    facts.edges.append(FlowEdge(from: 9, to: 0, kind: kind, key: name))
  }
  for kind in ImportKind.allCases {
    facts.imports.append(Import(kind: kind, name: name, offset: far))
  }
  for (ecosystem, state) in zip(Ecosystem.allCases, [PackageState.declared, .locked, .locked]) {
    facts.packages.append(
      Package(
        ecosystem: ecosystem, name: name, origin: name, version: name, state: state, offset: far))
  }
  facts.inheritances = [Inheritance(declaration: 2, type: name)]
  facts.attributes = [
    Attribute(declaration: 1, name: name, arguments: Span32(start: 2, count: 1), offset: far)
  ]
  facts.settings = [Setting(keyPath: name, value: .none, keyOffset: far, offset: 1)]
  facts.directives = [Directive(text: name, offset: far)]
  facts.gaps = [Gap(offset: far, end: 0, reason: name)]
  let bytes = try #require(facts.encoded)
  let back = try #require(decoded(bytes, facts))
  #expect(Everything(back) == Everything(facts))
}

@Test func `facts under one key are the same wherever the file stands`() throws {
  var moved = 0
  for file in try fixtures.get() {
    let ending = file.path.split(separator: ".").last ?? ""
    let other = SourceFile(
      path: "elsewhere/x.\(ending)", language: file.language, bytes: file.bytes)
    let content = BlobID(ofContent: file.bytes)
    guard
      FactsKey(content, file.language, path: file.path)
        == FactsKey(content, file.language, path: other.path),
      let here = facts(of: file), let there = facts(of: other)
    else { continue }
    moved += 1
    #expect(here.encoded == there.encoded, "\(file.path)")
  }
  #expect(moved > 300)
}

@Test func `what a front end takes from a path is part of the key`() {
  let content = BlobID(ofContent: [])
  func key(_ language: Language, _ path: String) -> FactsKey {
    FactsKey(content, language, path: path, library: 8)
  }
  #expect(key(.c, "a.c") == key(.c, "b/c.c"))
  #expect(key(.c, "a.c") != key(.c, "a.h"))
  #expect(key(.jsonSchema, "a/user.json") == key(.jsonSchema, "b/user.json"))
  #expect(key(.jsonSchema, "user.json") != key(.jsonSchema, "order.json"))
  #expect(key(.swift, "a.swift") != key(.swiftManifest, "a.swift"))
  #expect(key(.objectiveC, "a.m") != FactsKey(content, .objectiveC, path: "a.m", library: 16))
}

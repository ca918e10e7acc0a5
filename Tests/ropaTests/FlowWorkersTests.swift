import BuiltInRules
import Classification
import DataFlow
import Dispatch
import FactsCache
import Foundation
import SourceModel
import SwiftFrontEnd
import Synchronization
import Testing

/// The Swift files of `Fixtures/flows/` as one tree: recipients, stores and logs, and calls between files.
private struct Tree {
  let files: [FileFacts]
  let classification: Classification
  let expected: DataFlows

  init() throws {
    let folder = Tool.repository.appending(path: "Fixtures/flows")
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".swift") }.sorted()
    files = try names.map { name in
      let bytes = try Array(Data(contentsOf: folder.appending(path: name)))
      return try SwiftFrontEnd().facts(
        of: SourceFile(
          path: name, language: name.hasSuffix("Package.swift") ? .swiftManifest : .swift,
          bytes: bytes)
      ).get()
    }
    classification = classify(files, with: BuiltInRules.catalog)
    expected = Tree.follow(files, classification, OneByOne())
    try #require(files.count > 10 && expected.flows.count > 20 && !expected.contacts.isEmpty)
  }

  func follow(_ files: [FileFacts], _ workers: some Workers) -> DataFlows {
    Tree.follow(files, classification, workers)
  }

  private static func follow(
    _ files: [FileFacts], _ classification: Classification, _ workers: some Workers
  ) -> DataFlows {
    let catalog = BuiltInRules.catalog
    return followData(
      in: files, classification, sinks: catalog.sinks, recipients: catalog.recipients, workers)
  }
}

/// Does the last part first.
private struct FromTheLast: Workers {
  func map<Result: Sendable>(
    _ count: Int, _ body: @escaping @Sendable (Int) -> Result
  ) -> [Result] {
    Array((0..<count).reversed().map(body).reversed())
  }
}

/// As many at the same time as there are threads, in whatever order these come to run.
private struct AtTheSameTime: Workers {
  func map<Result: Sendable>(
    _ count: Int, _ body: @escaping @Sendable (Int) -> Result
  ) -> [Result] {
    let done = Mutex<[Int: Result]>([:])
    DispatchQueue.concurrentPerform(iterations: count) { index in
      let result = body(index)
      done.withLock { $0[index] = result }
    }
    return done.withLock { results in (0..<count).compactMap { results[$0] } }
  }
}

@Test func `the number of workers makes no difference to flows`() throws {
  let tree = try Tree()
  #expect(tree.follow(tree.files, FromTheLast()) == tree.expected)
  #expect(tree.follow(tree.files, AtTheSameTime()) == tree.expected)
}

@Test func `facts that are packed give what they give as they are`() throws {
  let tree = try Tree()
  let catalog = BuiltInRules.catalog
  let store = try #require(TemporaryStore { preconditionFailure($0) })
  for holding in [FactsHolding.packed(nil), .packed(store)] {
    let held = tree.files.map { HeldFacts($0, holding) }
    #expect(held.allSatisfy { $0.isPacked })
    let facts = TreeFacts(held)
    let found = classify(facts, with: catalog, AtTheSameTime())
    #expect(found == tree.classification)
    let data = followData(
      in: facts, found, sinks: catalog.sinks, recipients: catalog.recipients, AtTheSameTime())
    #expect(data == tree.expected)
  }
}

@Test func `the number of workers makes no difference to what is found`() throws {
  let tree = try Tree()
  let catalog = BuiltInRules.catalog
  for found in [
    classify(tree.files, with: catalog, FromTheLast()),
    classify(tree.files, with: catalog, AtTheSameTime()),
    classify(tree.files.reversed(), with: catalog),
  ] {
    #expect(found.fields == tree.classification.fields)
    #expect(found.recipients == tree.classification.recipients)
    #expect(found.unknownHosts == tree.classification.unknownHosts)
    #expect(found.collectionPoints == tree.classification.collectionPoints)
    #expect(found.written == tree.classification.written)
    #expect(found.lifetimes == tree.classification.lifetimes)
    #expect(found.erasedStores == tree.classification.erasedStores)
    #expect(found.settingAddresses == tree.classification.settingAddresses)
  }
}

import ClangFrontEnd
import Foundation
import Inventory
import ManifestFrontEnd
import SchemaFrontEnd
import SourceModel
import SwiftFrontEnd
import Testing

/// The top of this repository.
let repository = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// Reads a file in any language as the pipeline does; nil where it is damaged.
func facts(of file: SourceFile) -> FileFacts? {
  let result: Result<FileFacts, UnreadReason> =
    switch file.language {
    case .swift, .swiftManifest: SwiftFrontEnd().facts(of: file)
    case .c, .cPlusPlus, .objectiveC, .objectiveCPlusPlus:
      ClangFrontEnd.open().flatMap { $0.facts(of: file) }
    case .coreDataModel, .sql, .graphQL, .protobuf, .jsonSchema, .yamlSchema, .propertyList:
      SchemaFrontEnd().facts(of: file)
    case .packageResolved, .podfile, .podfileLock, .cartfile, .cartfileResolved, .xcodeProject,
      .buildSettings, .environmentFile, .jsonSettings:
      ManifestFrontEnd().facts(of: file)
    }
  guard case .success(var facts) = result else { return nil }
  if file.language.declaresData { addTables(writtenIn: file, to: &facts) }
  return facts
}

/// Every file below some folders that ropa reads.
func sources(below folders: [String]) throws -> [SourceFile] {
  let inventory = try takeInventory(of: folders)
  return inventory.files.compactMap { try? inventory.read($0).get() }
}

/// All that facts hold, to be compared; a type that holds more than is compared fails a test.
struct Everything: Equatable {
  let path: String
  let language: Language
  let lines: LineTable
  let names: [String]
  let rows: [[AnyHashable]]

  init(_ facts: FileFacts) {
    path = facts.path
    language = facts.language
    lines = facts.lines
    names = facts.names.all.map { facts.names[$0] }
    rows = [
      facts.imports, facts.declarations, facts.inheritances, facts.attributes, facts.values,
      facts.calls, facts.arguments, facts.literals, facts.edges, facts.packages, facts.settings,
      facts.directives, facts.gaps,
    ]
  }
}

/// Numbers that look random and are the same in every run.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state &* 0x2545_F491_4F6C_DD1D
  }
}

import Classification
import FactFlaws
import ManifestFrontEnd
import SchemaFrontEnd
import SourceModel
import SwiftFrontEnd

@testable import ClangFrontEnd

/// How a source file is read.
private struct Reading {
  let path: String
  let language: Language
  /// Whether libclang is asked even where its tree cannot matter.
  var asksClang = false
}

extension FuzzTarget {
  func sourceFlaws(in input: [UInt8]) -> [String] {
    let readings = readings
    guard let first = readings.first?.kind else { return ["\(self) has no language"] }
    let (reading, rest) = FuzzTarget.kind(of: input, readings, or: first)
    let isBinary = reading.language == .propertyList && rest.starts(with: "bplist".utf8)
    let bytes = isBinary || self == .swift ? rest : validText(rest)
    let file = SourceFile(path: reading.path, language: reading.language, bytes: bytes)
    // Of a damaged file nothing is said; that is no flaw.
    guard case .success(var facts) = facts(of: file, reading) else { return [] }
    // Places in literals are told by valid text only, which the inventory sees to.
    if reading.language.declaresData, self != .swift || validText(bytes) == bytes {
      addTables(writtenIn: file, to: &facts)
    }
    if self == .plist {
      _ = classify([facts], with: builtCatalog)
    }
    return FactFlaws(in: facts, size: bytes.count).found + keepingFlaws(of: facts)
  }

  /// In bytes, as they are kept; 0 for a damaged file, nil where they cannot be kept.
  func sizeOfFacts(in input: [UInt8]) -> Int? {
    let readings = readings
    guard let first = readings.first?.kind else { return nil }
    let (reading, bytes) = FuzzTarget.kind(of: input, readings, or: first)
    let file = SourceFile(path: reading.path, language: reading.language, bytes: bytes)
    guard case .success(var facts) = facts(of: file, reading) else { return 0 }
    if reading.language.declaresData { addTables(writtenIn: file, to: &facts) }
    return facts.encoded?.count
  }

  private var readings: [(mark: Unicode.Scalar, kind: Reading)] {
    switch self {
    case .swift:
      [
        ("s", Reading(path: "a.swift", language: .swift)),
        ("p", Reading(path: "Package.swift", language: .swiftManifest)),
      ]
    case .c:
      [
        ("c", Reading(path: "a.c", language: .c)), ("h", Reading(path: "a.h", language: .c)),
        ("p", Reading(path: "a.cpp", language: .cPlusPlus)),
        ("o", Reading(path: "a.m", language: .objectiveC)),
        ("q", Reading(path: "a.mm", language: .objectiveCPlusPlus)),
        ("C", Reading(path: "a.c", language: .c, asksClang: true)),
        ("P", Reading(path: "a.cpp", language: .cPlusPlus, asksClang: true)),
        ("O", Reading(path: "a.m", language: .objectiveC, asksClang: true)),
      ]
    case .plist:
      [
        ("i", Reading(path: "Info.plist", language: .propertyList)),
        ("v", Reading(path: "PrivacyInfo.xcprivacy", language: .propertyList)),
      ]
    case .lock:
      [
        ("r", Reading(path: "Package.resolved", language: .packageResolved)),
        ("p", Reading(path: "Podfile", language: .podfile)),
        ("l", Reading(path: "Podfile.lock", language: .podfileLock)),
        ("c", Reading(path: "Cartfile", language: .cartfile)),
        ("d", Reading(path: "Cartfile.resolved", language: .cartfileResolved)),
        ("x", Reading(path: "project.pbxproj", language: .xcodeProject)),
        ("b", Reading(path: "a.xcconfig", language: .buildSettings)),
        ("e", Reading(path: ".env", language: .environmentFile)),
        ("j", Reading(path: "appsettings.json", language: .jsonSettings)),
        ("m", Reading(path: "Package.swift", language: .swiftManifest)),
      ]
    case .schema:
      [
        ("q", Reading(path: "a.sql", language: .sql)),
        ("g", Reading(path: "a.graphql", language: .graphQL)),
        ("t", Reading(path: "a.proto", language: .protobuf)),
        ("j", Reading(path: "a.schema.json", language: .jsonSchema)),
        ("y", Reading(path: "openapi.yaml", language: .yamlSchema)),
        ("d", Reading(path: "contents", language: .coreDataModel)),
        ("s", Reading(path: "a.swift", language: .swift)),
      ]
    case .json, .facts, .part, .outcome, .record: []
    }
  }

  private func facts(
    of file: SourceFile, _ reading: Reading
  ) -> Result<FileFacts, UnreadReason> {
    switch file.language {
    case .swift, .swiftManifest: SwiftFrontEnd().facts(of: file)
    case .c, .cPlusPlus, .objectiveC, .objectiveCPlusPlus:
      clang.flatMap { $0.facts(of: file, asksAlways: reading.asksClang) }
    case .coreDataModel, .sql, .graphQL, .protobuf, .jsonSchema, .yamlSchema, .propertyList:
      SchemaFrontEnd().facts(of: file)
    case .packageResolved, .podfile, .podfileLock, .cartfile, .cartfileResolved, .xcodeProject,
      .buildSettings, .environmentFile, .jsonSettings:
      ManifestFrontEnd().facts(of: file)
    }
  }
}

/// With less patience than a fuzzer has: a libclang that hangs or crashes is what the process around it is
/// for, and no flaw of ours.
private let clang = Library.open().map { ClangFrontEnd($0, patience: 4_000) }

/// Where facts that are kept do not come back as they were.
func keepingFlaws(of facts: FileFacts) -> [String] {
  guard let kept = facts.encoded else { return ["facts cannot be kept"] }
  let back = kept.withUnsafeBytes {
    FileFacts(encoded: $0, path: facts.path, language: facts.language)
  }
  return back?.encoded == kept ? [] : ["facts that were kept come back as others"]
}

import ClangFrontEnd
import ManifestFrontEnd
import SchemaFrontEnd
import SourceModel
import SwiftFrontEnd
import Synchronization

/// The front end for each language; libclang is only looked for when there is something for it to read.
struct FrontEnds: Sendable {
  private let swift = SwiftFrontEnd()
  private let manifests = ManifestFrontEnd()
  private let schemas = SchemaFrontEnd()
  private let clang = LibclangOpenedOnce()

  /// Where the libclang that was opened stands; nil where none could be.
  var libraryPath: String? {
    guard case .success(let clang) = clang.frontEnd else { return nil }
    return clang.libraryPath
  }

  func facts(of file: SourceFile) -> Result<FileFacts, UnreadReason> {
    switch file.language {
    case .swift:
      return withTables(swift.facts(of: file), of: file)
    case .swiftManifest:
      return swift.facts(of: file)
    case .coreDataModel, .sql, .graphQL, .protobuf, .jsonSchema, .yamlSchema, .propertyList:
      return schemas.facts(of: file)
    case .packageResolved, .podfile, .podfileLock, .cartfile, .cartfileResolved, .xcodeProject,
      .buildSettings, .environmentFile, .jsonSettings:
      return manifests.facts(of: file)
    case .c, .cPlusPlus, .objectiveC, .objectiveCPlusPlus:
      return clang.frontEnd.flatMap { withTables($0.facts(of: file), of: file) }
    }
  }

  /// With the tables that SQL in its literals makes.
  private func withTables(
    _ facts: Result<FileFacts, UnreadReason>, of file: SourceFile
  ) -> Result<FileFacts, UnreadReason> {
    facts.map { facts in
      var facts = facts
      addTables(writtenIn: file, to: &facts)
      return facts
    }
  }
}

/// Opens libclang when the first file asks for it.
private final class LibclangOpenedOnce: Sendable {
  private let opened = Mutex<Result<ClangFrontEnd, UnreadReason>?>(nil)

  var frontEnd: Result<ClangFrontEnd, UnreadReason> {
    opened.withLock { opened in
      let result = opened ?? ClangFrontEnd.open()
      opened = result
      return result
    }
  }
}

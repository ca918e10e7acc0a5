import CClang
import SourceModel

/// One file as libclang parsed it, by itself: what it includes is not read.
///
/// That makes its facts depend on its bytes alone, as `FrontEnd` promises, and costs no header.
struct TranslationUnit: ~Copyable {
  let functions: CClangFunctions
  let unit: CXTranslationUnit
  let file: CXFile
  private let index: CXIndex

  /// Fails when libclang crashed on the file or refused it.
  init?(_ library: Library, language: Language, bytes: [UInt8]) {
    functions = library.functions
    guard let index = functions.createIndex(0, 0) else { return nil }
    let path = "ropa-main-file"
    let arguments =
      [
        "-x", TranslationUnit.name(of: language),
        // The same facts on every machine, and no look around for an installed compiler.
        "-target", "x86_64-unknown-unknown", "-nostdinc",
        // Each of these would cost time for words that nobody reads.
        "-w", "-fno-spell-checking", "-ferror-limit=0", "-fblocks",
      ]
    var unit: CXTranslationUnit?
    var code: Int32 = -1
    path.withCString { path in
      bytes.withUnsafeBytes { bytes in
        var source = CXUnsavedFile(
          Filename: path, Contents: bytes.baseAddress?.assumingMemoryBound(to: CChar.self),
          Length: UInt(bytes.count))
        withCStrings(arguments) { arguments in
          code = library.functions.parseTranslationUnit2(
            index, path, arguments.baseAddress, Int32(arguments.count), &source, 1,
            TranslationUnit.options,
            &unit)
        }
      }
    }
    guard code == 0, let unit, let file = functions.getFile(unit, path) else {
      if let unit { functions.disposeTranslationUnit(unit) }
      functions.disposeIndex(index)
      return nil
    }
    self.index = index
    self.unit = unit
    self.file = file
  }

  deinit {
    functions.disposeTranslationUnit(unit)
    functions.disposeIndex(index)
  }

  /// Incomplete, without the bodies of functions, going on after fatal errors, one file only.
  private static let options: UInt32 = 0x02 | 0x40 | 0x200 | 0x400

  private static func name(of language: Language) -> String {
    switch language {
    case .cPlusPlus: "c++"
    case .objectiveC: "objective-c"
    case .objectiveCPlusPlus: "objective-c++"
    case .c, .swift, .swiftManifest, .packageResolved, .podfile, .podfileLock, .cartfile,
      .cartfileResolved:
      "c"
    }
  }
}

/// Calls `body` with the texts as C strings.
private func withCStrings<Result>(
  _ texts: [String], _ body: (UnsafeBufferPointer<UnsafePointer<CChar>?>) -> Result
) -> Result {
  var bytes: [CChar] = []
  var starts: [Int] = []
  for text in texts {
    starts.append(bytes.count)
    bytes.append(contentsOf: text.utf8CString)
  }
  return bytes.withUnsafeBufferPointer { bytes in
    starts.map { start in bytes.baseAddress.map { $0 + start } }.withUnsafeBufferPointer(body)
  }
}

import CClang

@testable import ClangFrontEnd

/// One file as libclang holds it, by itself: what it includes is not read.
///
/// That makes its facts depend on its bytes alone, as `FrontEnd` promises, and costs no header.
struct TranslationUnit: ~Copyable {
  let functions: CClangFunctions
  let unit: CXTranslationUnit
  let file: CXFile
  /// How many bytes libclang has before the first of the file.
  let shift: UInt32
  private let index: CXIndex

  /// The file as text only: its tokens can be had, it was not parsed.
  ///
  /// Before it stands the beginning of a raw string that nothing ends, so that clang's parser has
  /// nothing to parse. It would take most of the time, and it recurses: a few thousand `!` in a row
  /// overflow its stack, which its crash recovery does not survive. The languages share their tokens.
  init?(textOf bytes: [UInt8], _ library: Library) {
    let opening = [UInt8]("R\"ropa:unclosed(".utf8)
    // Without the macros that every machine predefines: to read them takes longer than most files.
    self.init(
      library, ["-x", "objective-c++", "-undef"], opening + bytes, shift: UInt32(opening.count))
  }

  /// Fails when libclang crashed on the file or refused it.
  private init?(_ library: Library, _ language: [String], _ bytes: [UInt8], shift: UInt32) {
    functions = library.functions
    guard let index = functions.createIndex(0, 0) else { return nil }
    let path = "ropa-main-file"
    let arguments =
      language + [
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
            TranslationUnit.options, &unit)
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
    self.shift = shift
  }

  deinit {
    functions.disposeTranslationUnit(unit)
    functions.disposeIndex(index)
  }

  /// Incomplete, without the bodies of functions, going on after fatal errors, one file only.
  private static let options: UInt32 = 0x02 | 0x40 | 0x200 | 0x400
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

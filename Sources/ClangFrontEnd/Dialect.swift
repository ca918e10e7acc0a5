import SourceModel

/// The language that a file is really in: a header says `C` and may hold Objective-C or C++.
struct Dialect {
  let language: Language

  init(of file: SourceFile) {
    guard file.language == .c, Dialect.isHeader(file.path) else {
      language = file.language
      return
    }
    language = file.bytes.withUnsafeBufferPointer { Dialect.ofHeader($0) }
  }

  var isCPlusPlus: Bool { language == .cPlusPlus || language == .objectiveCPlusPlus }

  private static func isHeader(_ path: String) -> Bool {
    let path = path.utf8
    return path.suffix(2).elementsEqual(".h".utf8) || path.suffix(4).elementsEqual(".hpp".utf8)
      || path.suffix(3).elementsEqual(".hh".utf8)
  }

  /// By the words that begin a line and that C does not have.
  private static func ofHeader(_ bytes: UnsafeBufferPointer<UInt8>) -> Language {
    var isCPlusPlus = false
    var index = 0
    while index < bytes.count {
      while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
      if objectiveC.contains(where: { begins($0, bytes, index) }) { return .objectiveC }
      if cPlusPlus.contains(where: { begins($0, bytes, index) }) { isCPlusPlus = true }
      while index < bytes.count, bytes[index] != 0x0A { index += 1 }
      index += 1
    }
    return isCPlusPlus ? .cPlusPlus : .c
  }

  private static func begins(
    _ word: StaticString, _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int
  ) -> Bool {
    guard bytes.count - index >= word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer {
      bytes[index..<index + $0.count].elementsEqual($0)
    }
  }

  private static let objectiveC: [StaticString] = [
    "@interface", "@protocol", "@class", "@property", "@import", "#import", "NS_ASSUME_NONNULL",
  ]
  private static let cPlusPlus: [StaticString] = [
    "class ", "namespace ", "template<", "template <", "using namespace", "public:", "private:",
    "protected:",
  ]
}

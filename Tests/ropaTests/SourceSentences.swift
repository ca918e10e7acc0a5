import Foundation
import SourceModel
import SwiftFrontEnd

/// A text that Swift code writes, with what its interpolations put in left out.
struct SourceSentence: CustomStringConvertible {
  let path: String
  let line: Int
  /// Literals and sums of them, with a byte that no text has for each thing that is put in.
  let text: String

  var description: String { "\(path):\(line): \(text.replacing(SourceSentence.hole, with: "..."))" }

  static let hole = "\u{1}"

  /// The texts of the Swift files of a folder, or of one file; those that are parts of a sum stand in it.
  static func all(in path: String) throws -> [SourceSentence] {
    let place = Tool.repository.appending(path: path)
    guard !path.hasSuffix(".swift") else { return try texts(of: path, at: place) }
    let found = FileManager.default.enumerator(at: place, includingPropertiesForKeys: nil)
    let files = (found?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
    return try files.sorted { $0.path < $1.path }.flatMap {
      try texts(of: $0.lastPathComponent, at: $0)
    }
  }

  private static func texts(of path: String, at place: URL) throws -> [SourceSentence] {
    let source = SourceFile(path: path, language: .swift, bytes: Array(try Data(contentsOf: place)))
    return try SwiftTexts(SwiftFrontEnd().facts(of: source).get()).all
  }

  /// Its words, cut where anything but letters, spaces, hyphens and apostrophes stands. Keys, ids and citations
  /// in quotation marks and names of code are no words that a language has for itself.
  static func runs(of text: String) -> [[Substring]] {
    var runs: [[Substring]] = []
    var rest = text[...]
    while let start = rest.firstIndex(where: { $0.isLatin || $0 == "\"" }) {
      if rest[start] == "\"", let end = code(from: rest.index(after: start), in: rest) {
        rest = rest[rest.index(after: end)...]
        continue
      }
      guard rest[start] != "\"" else {
        rest = rest[rest.index(after: start)...]
        continue
      }
      let end = rest[start...].firstIndex { !($0.isLatin || " -'".contains($0)) } ?? rest.endIndex
      let words = rest[start..<end].split(separator: " ")
      if words.count > 1 || !words[0].isNameOfCode { runs.append(words) }
      rest = rest[end...]
    }
    return runs
  }

  /// Where the quotation ends that starts at an index, if it holds no words of a sentence.
  private static func code(
    from start: Substring.Index, in text: Substring
  ) -> Substring.Index? {
    guard let end = text[start...].firstIndex(of: "\"") else { return nil }
    let quoted = text[start..<end]
    guard !quoted.contains(hole) else { return nil }
    return !quoted.contains(" ") || quoted.contains(where: \.isNumber) ? end : nil
  }
}

extension Substring {
  /// `NSPrivacyTracking`
  fileprivate var isNameOfCode: Bool {
    zip(self, dropFirst()).contains { $0.isLowercase && $1.isUppercase }
  }
}

extension Character {
  fileprivate var isLatin: Bool { isASCII && isLetter }
}

/// The texts of a file, put together where the code adds them.
private struct SwiftTexts {
  private let facts: FileFacts
  private var incoming: [ValueIndex: [ValueIndex]] = [:]
  private var inner: Set<ValueIndex> = []

  init(_ facts: FileFacts) {
    self.facts = facts
    for edge in facts.edges { incoming[edge.to, default: []].append(edge.from) }
    for index in facts.values.indices where isTogether(ValueIndex(index)) {
      inner.formUnion(incoming[ValueIndex(index)] ?? [])
    }
  }

  var all: [SourceSentence] {
    facts.values.indices.compactMap { index in
      let value = ValueIndex(index)
      guard isTogether(value) || literal(value) != nil, !inner.contains(value) else { return nil }
      return SourceSentence(
        path: facts.path, line: facts.location(of: facts.values[index].offset).line,
        text: text(of: value))
    }
  }

  private func text(of value: ValueIndex) -> String {
    if let literal = literal(value) { return literal }
    guard isTogether(value) else { return SourceSentence.hole }
    return (incoming[value] ?? []).map(text).joined()
  }

  private func isTogether(_ index: ValueIndex) -> Bool {
    let value = facts.values[Int(index)]
    return value.kind == .text
      || value.kind == .operation && facts.names[value.name] == "+"
  }

  private func literal(_ index: ValueIndex) -> String? {
    let value = facts.values[Int(index)]
    guard value.kind == .literal, value.target >= 0 else { return nil }
    let literal = facts.literals[Int(value.target)]
    return literal.kind == .string || literal.kind == .piece ? facts.names[literal.text] : nil
  }
}

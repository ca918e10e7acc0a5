import BuiltInRules
import Foundation
import RuleCatalog
import Testing

@testable import Reporting

/// The languages that have words of their own for what the code says in English.
private let languages = BuiltInRules.files(in: "report").map(\.name).filter { $0 != "en" }

/// Where sentences of checks and of evidence are written.
private let checkFiles = ["Sources/Processing/Checks"]
private let evidenceFiles = [
  "Sources/Classification", "Sources/DataFlow/FlowWords.swift",
  "Sources/SourceModel/SourceFile.swift",
]
/// Parts of them that stand elsewhere: names of organisations, gaps of a scan, ways to hash.
private let partFiles = [
  "Sources/Processing/Record", "Sources/Processing/Identity", "Sources/Processing/Draft",
  "Sources/ropa/CheckCommand.swift",
]

/// Texts of those files that no report shows as words of ours.
private let notShown: Set<String> = [
  // Folders of Xcode.
  "supporting files", "Preview Content",
  // A record that cannot be read has no report.
  "mend the place that is named; nothing can be checked before",
  // Stands for an owner that another finding misses; a place beside the first, which no report has.
  "its owner", "another app",
  // The name of a store of which no message speaks.
  "a store",
]

private typealias Words = [Substring]

/// The English side of what a language says.
private struct English {
  let place: String
  let text: String
  /// With a mark for each hole.
  let open: String
  let runs: [Words]

  init(_ place: String, _ text: String) {
    self.place = place
    self.text = text
    var open = text
    // A hole is no word.
    while let hole = open.firstRange(of: /\{[A-Za-z]+[0-9]*\}/) {
      open.replaceSubrange(hole, with: SourceSentence.hole)
    }
    self.open = open
    runs = SourceSentence.runs(of: open)
  }

  static func all(in language: String) throws -> [English] {
    let texts = try WrittenJSON.read("Rules/report/\(language).json")
    return ["messages", "fragments", "evidence"].flatMap { group in
      texts.part(group)?.members ?? []
    }.flatMap { kind, texts in texts.members.map { English(kind, $0.key) } }
  }
}

extension WrittenJSON {
  /// Of an object, by key.
  fileprivate var members: [(key: String, value: WrittenJSON)] {
    guard case .object(let object) = self else { return [] }
    return object.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}

private func sentences(_ paths: [String]) throws -> [SourceSentence] {
  let all = try paths.flatMap(SourceSentence.all)
  return all.filter { !notShown.contains($0.text) }
}

extension [Substring] {
  /// Whether words stand in it, one after the other.
  fileprivate func has(_ words: [Substring]) -> Bool { firstRange(of: words) != nil }
}

@Test(arguments: languages)
func `whatever a check or evidence can say stands in each language`(language: String) throws {
  let english = try English.all(in: language)
  let written = try sentences(checkFiles + evidenceFiles)
  // What has no two words in a row is a name or a key; there are enough others.
  let told = written.filter { SourceSentence.runs(of: $0.text).contains { $0.count > 1 } }
  #expect(told.count > 200)
  for sentence in told {
    let runs = SourceSentence.runs(of: sentence.text)
    for run in runs {
      #expect(
        english.contains { $0.runs.contains { $0.has(run) } },
        "\(language) has nothing for \"\(run.joined(separator: " "))\" of \(sentence)")
    }
    // What is told in three words and more belongs together.
    let long = runs.filter { $0.count > 2 }
    #expect(
      english.contains { known in
        long.allSatisfy { run in known.runs.contains { $0.has(run) } }
      }, "\(language) has no one sentence for \(sentence)")
  }
}

@Test(arguments: languages)
func `a language has no sentence that nothing says any more`(language: String) throws {
  var runs = try sentences(checkFiles + evidenceFiles)
    .flatMap { SourceSentence.runs(of: $0.text) }
  // Elsewhere one word alone is a key of the record.
  runs += try sentences(partFiles).flatMap { SourceSentence.runs(of: $0.text) }
    .filter { $0.count > 1 }
  for module in BuiltInRules.catalog.law.clauses.entries.flatMap(\.modules) {
    runs += [module.exporter.rawValue, module.importer.rawValue].flatMap(SourceSentence.runs)
  }
  for sink in BuiltInRules.catalog.sinks {
    runs += [sink.name, sink.what, sink.weakness.instead].flatMap(SourceSentence.runs)
  }
  for known in try English.all(in: language) {
    for run in known.runs {
      var isSaid = [Bool](repeating: false, count: run.count)
      for said in runs where said.count > 1 || run.count < 3 {
        for range in run.ranges(of: said) {
          for index in range { isSaid[index] = true }
        }
      }
      // A joint between two parts, such as "and", may stand alone.
      let missing = zip(run, isSaid).filter { !$0.1 }.map(\.0)
      #expect(
        missing.isEmpty || run.count > 1 && missing.count == 1,
        "nothing says \"\(run.joined(separator: " "))\" of \(known.place): \(known.text)")
    }
  }
}

@Test(arguments: languages)
func `the usual questions are those that are asked`(language: String) throws {
  let texts = try WrittenJSON.read("Rules/report/\(language).json")
  let known = Set(
    (texts.part("questions")?.members ?? []).map { English("questions", $0.key).open })
  let asked = try ["Sources/Processing/Record", "Sources/Processing/Draft"]
    .flatMap(SourceSentence.all).map(\.text).filter {
      let asks = $0.hasSuffix("?") || $0.contains("? ") || $0.contains("?\(SourceSentence.hole)")
      return asks && $0.contains(" ")
    }
  #expect(Set(asked).subtracting(known).sorted() == [])
  #expect(known.subtracting(asked).sorted() == [])
}

@Test(arguments: languages)
func `each way to hash or encrypt that does not hold is told in each language`(
  language: String
) throws {
  let messages = try messages(language)
  let weak = BuiltInRules.catalog.sinks.filter { !$0.weakness.instead.isEmpty }
  #expect(!weak.isEmpty)
  for sink in weak {
    let sentence = "\"name\" (User.name) goes through \(sink.name), which \(sink.what)"
    for text in [sentence, sink.weakness.instead] {
      #expect(messages.sentence(text, of: "ROPA119") { _, _ in nil } != nil, "\(text)")
    }
  }
}

private func messages(_ language: String) throws -> MessageTemplates {
  let text = try #require(BuiltInRules.files(in: "report").first { $0.name == language }?.text)
  return try ReportLanguage.read(text, id: language, path: "").messages
}

@Test(arguments: languages)
func `every reason that the samples of the rules bring up is told in each language`(
  language: String
) throws {
  let messages = try messages(language)
  let reasons = Set(try Sample.all.flatMap { try $0.classification().fields.map(\.why) })
  #expect(reasons.count > 1000)
  let english = [", which ", ", beside ", ", a ", ", an ", ", in which "]
  for reason in reasons {
    let told = messages.evidence(reason, of: .reasons) { _, _ in nil }
    let text = try #require(told, "\(reason)")
    #expect(text != reason && !english.contains { text.contains($0) }, "\(text)")
  }
}

@Test(arguments: [
  (
    "the words \"phone number\" of phoneNumber, a String of User",
    "orden \"phone number\" i phoneNumber, av typen String, i User"
  ),
  (
    "the word \"text\" of body, an Array<String?> of Post.Draft, beside author",
    "ordet \"text\" i body, av typen Array<String?>, i Post.Draft, bredvid author"
  ),
  ("the word \"email\" of email of Invite", "ordet \"email\" i email i Invite"),
  ("the word \"email\" of the key \"user_email\"", "ordet \"email\" i nyckeln \"user_email\""),
  (
    "the word \"lat\" of lat, a Double, which the member of that name is",
    "ordet \"lat\" i lat, av typen Double, som medlemmen med det namnet är"
  ),
  (
    "the words \"email address\" of EmailAddress, whose value is rawValue",
    "orden \"email address\" i EmailAddress, vars värde är rawValue"
  ),
  (
    "the word \"phone\" of phoneNumber, which the tree does not declare",
    "ordet \"phone\" i phoneNumber, som trädet inte deklarerar"
  ),
  (
    "the word \"email\" of emailField, in which a person writes",
    "ordet \"email\" i emailField, där en person skriver"
  ),
  (
    "the type Address, whose fields are one postal address, of Order",
    "typen Address i Order, vars fält tillsammans är en uppgift (postal address)"
  ),
])
func `a reason is told in Swedish with its names as they are`(
  _ english: String, _ swedish: String
) throws {
  #expect(try messages("sv").evidence(english, of: .reasons) { _, _ in nil } == swedish)
}

@Test func `a name with brackets is one part of a sentence`() throws {
  let told = try messages("sv").sentence(
    "\"name\" becomes a part of an address of X (Twitter) (line 54)", of: "ROPA114"
  ) { _, _ in nil }
  #expect(told == "\"name\" blir en del av en adress hos X (Twitter) (rad 54)")
}

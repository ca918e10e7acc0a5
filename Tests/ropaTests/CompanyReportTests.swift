import Foundation
import Testing

/// Companies whose notices are kept as records: see Fixtures/companies/README.md. Of Ngenic and Netdialog they
/// have what Art. 30(1) asks of a controller and what Art. 30(2) asks of a processor.
private let companies = ["netdialog", "ngager", "ngenic", "xledger"]

/// A company's tree outside of git, where no commit is known that an expected file would have to name.
private func report(_ company: String, _ format: String, _ language: String) throws -> String {
  let folder = try TemporaryFolder()
  let tree = folder.url.appending(path: company)
  try FileManager.default.copyItem(
    at: Tool.repository.appending(path: "Fixtures/companies/\(company)"), to: tree)
  let outcome = try Tool.run(
    ["report", "--as-of", "2026-11-21", "--format", format, "--language", language], in: tree)
  #expect(outcome.errors == "")
  #expect(outcome.status == 0)
  return outcome.output
}

@Test(
  arguments: companies, [("markdown", "en", "md"), ("markdown", "sv", "md"), ("csv", "en", "csv")])
func `a company's record and code give the expected report`(
  company: String, format: (name: String, language: String, ending: String)
) throws {
  try expectSame(
    report(company, format.name, format.language),
    as: "Fixtures/expected/companies/\(company)/report.\(format.language).\(format.ending)")
}

/// Texts without what a format puts around them: escapes, line breaks, entities.
private func plain(_ text: String) -> String {
  var text = text
  for (entity, character) in [
    ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
  ] {
    text = text.replacing(entity, with: character)
  }
  return text.replacing("\\", with: "").replacing("\"\"", with: "\"")
}

/// The first cells of an answer to a letter, as the report for programs has them.
private struct Answer: CustomStringConvertible {
  let provision: String
  let section: String
  let texts: [String]

  var description: String { "\(section), \(provision)" }

  static func all(of report: String) throws -> [Answer] {
    let json = try JSONDecoder().decode(WrittenJSON.self, from: Data(report.utf8))
    return (json.part("sections")?.elements ?? []).flatMap { section in
      (section.part("parts")?.elements ?? []).compactMap { part in
        guard let provision = part.part("provision")?.text else { return nil }
        return Answer(
          provision: provision, section: section.part("title")?.text ?? "",
          texts: (part.part("contents")?.elements ?? []).flatMap(texts))
      }
    }
  }

  private static func texts(_ content: WrittenJSON) -> [String] {
    let table = content.part("rows")?.elements ?? []
    guard let column = content.part("columns")?.elements.first?.part("id")?.text else {
      return items(content.part("statement"))
    }
    return table.flatMap { items($0.part("cells")?.part(column)) }
  }

  private static func items(_ cell: WrittenJSON?) -> [String] {
    (cell?.part("items")?.elements ?? []).compactMap { $0.part("text")?.text }
  }
}

private let controllerLetters = "abcdefg".map { "Art. 30(1)(\($0))" }
private let processorLetters = "abcd".map { "Art. 30(2)(\($0))" }

@Test(arguments: companies, ["en", "sv"])
func `the answer to every letter of Art. 30 stands in every format of a company's report`(
  company: String, language: String
) throws {
  let answers = try Answer.all(of: report(company, "json", language))
  let isBoth = ["netdialog", "ngenic"].contains(company)
  let letters = controllerLetters + (isBoth ? processorLetters : [])
  for letter in letters {
    #expect(answers.contains { $0.provision == letter && !$0.texts.isEmpty }, "\(letter)")
  }
  #expect(answers.allSatisfy { letters.contains($0.provision) && !$0.texts.isEmpty })
  for format in ["markdown", "html", "csv", "jsonld"] {
    let text = plain(try report(company, format, language))
    let missing = answers.flatMap { answer in
      answer.texts.filter { !text.contains(plain($0)) }.map { "\(answer): \($0)" }
    }
    #expect(missing == [], "\(format)")
  }
}

/// Every text of several words: what a person wrote to be read.
private func words(of json: WrittenJSON) -> [String] {
  switch json {
  case .text(let text): text.contains(" ") ? [text] : []
  case .list(let list): list.flatMap(words)
  case .object(let object):
    // Of a label in several languages the report shows one.
    object["en"].map(words) ?? object.sorted { $0.key < $1.key }.flatMap { words(of: $0.value) }
  case .flag, .number: []
  }
}

@Test(arguments: companies)
func `whatever a person wrote in a record stands in the report`(company: String) throws {
  let record = try WrittenJSON.read("Fixtures/companies/\(company)/ropa.json")
  let written = Set(words(of: record)).sorted()
  #expect(written.count > 20)
  for format in ["markdown", "html", "json"] {
    let text = plain(try report(company, format, "en"))
    #expect(written.filter { !text.contains(plain($0)) } == [], "\(format)")
  }
}

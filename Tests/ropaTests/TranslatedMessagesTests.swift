import Foundation
import Testing

private let companies = ["netdialog", "ngager", "ngenic", "xledger"]

private func report(_ company: String, _ language: String) throws -> WrittenJSON {
  let outcome = try Tool.run([
    "report", "Fixtures/companies/\(company)", "--as-of", "2026-11-21", "--format", "json",
    "--language", language,
  ])
  return try JSONDecoder().decode(WrittenJSON.self, from: Data(outcome.output.utf8))
}

/// The rows of a part of a report.
private func rows(_ part: String, of report: WrittenJSON) -> [WrittenJSON] {
  (report.part("sections")?.elements ?? []).flatMap { $0.part("parts")?.elements ?? [] }
    .filter { $0.part("kind")?.text == part }
    .flatMap { $0.part("contents")?.elements ?? [] }
    .flatMap { $0.part("rows")?.elements ?? [] }
}

private func items(_ column: String, of row: WrittenJSON) -> [WrittenJSON] {
  row.part("cells")?.part(column)?.part("items")?.elements ?? []
}

@Test(arguments: companies)
func `what checks say of a company is said in the report's language`(company: String) throws {
  let english = rows("findings", of: try report(company, "en"))
  let swedish = rows("findings", of: try report(company, "sv"))
  #expect(!english.isEmpty && english.count == swedish.count)
  for (first, second) in zip(english, swedish) {
    for column in ["finding", "remedy"] {
      let texts = [first, second].map { items(column, of: $0).first?.part("text")?.text ?? "" }
      #expect(texts[0] != texts[1])
      #expect(items(column, of: second).first?.part("language") == nil, "\(texts[1])")
    }
  }
}

@Test(arguments: companies.map { "companies/\($0)" } + ["learning-app", "faulty"])
func `why something is evidence is told in the report's language`(fixture: String) throws {
  func evidence(_ language: String) throws -> WrittenJSON {
    let outcome = try Tool.run([
      "report", "Fixtures/\(fixture)", "--as-of", "2026-11-21", "--format", "json", "--language",
      language,
    ])
    return try JSONDecoder().decode(WrittenJSON.self, from: Data(outcome.output.utf8))
  }
  let (english, swedish) = (try evidence("en"), try evidence("sv"))
  for (part, column) in [("dataEvidence", "reason"), ("flowEvidence", "guesses")] {
    let (first, second) = (rows(part, of: english), rows(part, of: swedish))
    #expect(first.count == second.count)
    if column == "reason" { #expect(!first.isEmpty) }
    for (item, other) in zip(first, second).flatMap({
      zip(items(column, of: $0), items(column, of: $1))
    }) {
      #expect(item.part("text") != other.part("text"))
      #expect(other.part("language") == nil, "\(other)")
    }
  }
}

@Test(arguments: companies)
func `the usual questions are asked in the report's language`(company: String) throws {
  let record = try String(
    contentsOf: Tool.repository.appending(path: "Fixtures/companies/\(company)/ropa.json"),
    encoding: .utf8)
  let english = rows("openQuestions", of: try report(company, "en"))
  let swedish = rows("openQuestions", of: try report(company, "sv"))
  #expect(!english.isEmpty && english.count == swedish.count)
  for (first, second) in zip(english, swedish) {
    let text = try #require(items("question", of: first).first?.part("text")?.text)
    let other = items("question", of: second).first?.part("text")?.text
    // What the record asks itself stays as it is.
    #expect(record.contains("\"\(text)\"") == (text == other), "\(text)")
  }
}

@Test func `what is wrong in many ways is told in the report's language`() throws {
  let outcome = try Tool.run([
    "report", "Fixtures/faulty", "--as-of", "2026-11-21", "--format", "json", "--language", "sv",
  ])
  let report = try JSONDecoder().decode(WrittenJSON.self, from: Data(outcome.output.utf8))
  let found = rows("findings", of: report)
  let checks = Set(found.flatMap { items("check", of: $0) }.compactMap { $0.part("text")?.text })
  #expect(checks.count > 40)
  let texts = found.flatMap { items("finding", of: $0) + items("remedy", of: $0) }
  let english = texts.filter { $0.part("language") != nil }.compactMap { $0.part("text")?.text }
  #expect(english == [])
}

@Test func `each check has its sentences in Swedish`() throws {
  let folder = Tool.repository.appending(path: "Rules/checks")
  let checks = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    .filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }
  #expect(checks.count > 60)
  let texts = try WrittenJSON.read("Rules/report/sv.json")
  // A record that cannot be read has no report.
  let missing = checks.filter { $0 != "ROPA001" && texts.part("messages")?.part($0) == nil }
  #expect(missing.sorted() == [])
}

@Test func `a name with an and of its own is one part of a list`() throws {
  let findings = rows("findings", of: try report("netdialog", "sv"))
  let texts = findings.flatMap { items("finding", of: $0) }.compactMap { $0.part("text")?.text }
  #expect(
    texts.contains {
      $0.contains("(lösenord och inloggningsuppgifter, e-postadress, namn, foto och profilbild)")
    })
}

@Test func `a sentence that a language does not have stays English and says so`() throws {
  let folder = try TemporaryFolder()
  let texts = try String(
    contentsOf: Tool.repository.appending(path: "Rules/report/sv.json"), encoding: .utf8)
  try folder.write(
    texts.replacing("\"{activity} has no purpose\"", with: "\"{activity} lacks a purpose\""),
    to: "texts/report/sv.json")
  try folder.write(
    #"{ "schema": 1, "activities": [{ "id": "a", "data": [], "disclosures": [] }] }"#,
    to: "tree/ropa.json")
  try folder.write("let x = 1\n", to: "tree/a.swift")
  let outcome = try Tool.run(
    ["report", "--language", "sv", "--format", "json", "--rules", "../texts"],
    in: folder.url.appending(path: "tree"))
  let report = try JSONDecoder().decode(WrittenJSON.self, from: Data(outcome.output.utf8))
  let found = rows("findings", of: report).flatMap { items("finding", of: $0) }
  let sentence = found.first { $0.part("text")?.text == "activity \"a\" has no purpose" }
  #expect(sentence?.part("language")?.text == "en")

  try folder.write(
    texts.replacing("\"{activity} saknar ändamål\"", with: "\"{activities} saknar ändamål\""),
    to: "texts/report/sv.json")
  let wrong = try Tool.run(
    ["report", "--language", "sv", "--rules", "../texts"], in: folder.url.appending(path: "tree"))
  #expect(wrong.status == 2)
  #expect(wrong.errors.contains("{activities} is no hole of the English text"))
}

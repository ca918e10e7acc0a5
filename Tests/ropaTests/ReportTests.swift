import Foundation
import Testing

/// The formats of a report, with the ending of a file in each.
private let formats = [
  ("markdown", "md"), ("html", "html"), ("csv", "csv"), ("json", "json"), ("jsonld", "jsonld"),
]

private let languages = ["en", "sv"]

/// The learning app outside of git, where no commit is known that an expected file would have to name.
private func learningApp() throws -> TemporaryFolder {
  let folder = try TemporaryFolder()
  try FileManager.default.copyItem(
    at: Tool.repository.appending(path: "Fixtures/learning-app"),
    to: folder.url.appending(path: "app"))
  return folder
}

@Test(arguments: formats, languages)
func `the learning app gives the expected report in each format and language`(
  format: (name: String, ending: String), language: String
) throws {
  let folder = try learningApp()
  let arguments = [
    "report", "--as-of", "2026-11-21", "--format", format.name, "--language", language,
  ]
  let app = folder.url.appending(path: "app")
  let outcome = try Tool.run(arguments, in: app)
  #expect(outcome.errors == "")
  #expect(outcome.status == 0)
  try expectSame(
    outcome.output,
    as: "Fixtures/expected/learning-app/reports/\(language).\(format.ending)")
  #expect(try Tool.run(arguments, in: app).output == outcome.output)
}

@Test func `a report shows what the code does and the record does not say`() throws {
  let folder = try learningApp()
  let outcome = try Tool.run(
    ["report", "--as-of", "2026-11-21", "--record", "drifted.ropa.json"],
    in: folder.url.appending(path: "app"))
  try expectSame(
    outcome.output, as: "Fixtures/expected/learning-app/reports/drifted.md")
}

/// A text for every letter of Art. 30(1) and (2), that stands nowhere else.
private let letters = """
  {
    "schema": 1,
    "controller": {
      "name": "KEEPER-A", "address": "ADDRESS-A", "country": "SE", "email": "a@keeper.example",
      "phone": "+46 8 000 00 01",
      "representative": { "name": "REPRESENTATIVE-A", "country": "SE", "email": "r@keeper.example" },
      "dataProtectionOfficer": { "name": "OFFICER-A", "email": "dpo@keeper.example" }
    },
    "organisations": [
      { "id": "joint", "name": "JOINT-A", "country": "SE", "email": "a@joint.example" },
      { "id": "principal", "name": "PRINCIPAL-2A", "address": "PRINCIPAL-ADDRESS-2A", "country": "SE", "email": "a@principal.example" }
    ],
    "subjects": [{ "id": "subjects-c", "label": "SUBJECTS-C" }],
    "categories": [{ "id": "own/data-c", "label": "DATA-C" }],
    "recipients": [
      { "id": "recipient-d", "name": "RECIPIENT-D", "company": "COMPANY-D", "country": "SE", "role": "controller" },
      { "id": "recipient-e", "name": "RECIPIENT-E", "company": "COMPANY-E", "country": "US", "role": "processor" },
      { "id": "recipient-2c", "name": "RECIPIENT-2C", "company": "COMPANY-2C", "country": "IN", "role": "subProcessor" }
    ],
    "transfers": [
      { "id": "transfer-e", "recipient": "recipient-e", "country": "US", "mechanism": { "kind": "derogation", "derogation": "compellingInterests" }, "safeguards": "SAFEGUARDS-E" },
      { "id": "transfer-2c", "recipient": "recipient-2c", "country": "IN", "mechanism": "standardClauses", "safeguards": "SAFEGUARDS-2C" }
    ],
    "activities": [
      {
        "id": "activity", "name": "ACTIVITY", "role": "jointController",
        "controllers": ["controller", "joint"], "arrangement": "ARRANGEMENT-A",
        "purposes": [{ "label": "PURPOSE-B", "legalBasis": "contract" }],
        "data": [{ "subjects": ["subjects-c"], "categories": ["own/data-c"] }],
        "disclosures": [
          { "recipient": "recipient-d", "categories": ["own/data-c"] },
          { "recipient": "recipient-e", "categories": ["own/data-c"] }
        ],
        "retention": [{ "criterion": "LIMIT-F" }],
        "measures": ["MEASURE-G"]
      }
    ],
    "processorActivities": [
      {
        "id": "processing", "name": "PROCESSING", "onBehalfOf": ["principal"],
        "categoriesOfProcessing": ["CATEGORY-2B"],
        "subProcessors": [{ "recipient": "recipient-2c", "categories": ["own/data-c"] }],
        "contract": "CONTRACT-2", "measures": ["MEASURE-2D"]
      }
    ]
  }
  """

private let controllerTexts = [
  "KEEPER-A", "ADDRESS-A", "a@keeper.example", "JOINT-A", "REPRESENTATIVE-A", "OFFICER-A",
  "ACTIVITY", "PURPOSE-B", "SUBJECTS-C", "DATA-C", "RECIPIENT-D", "RECIPIENT-E", "SAFEGUARDS-E",
  "LIMIT-F", "MEASURE-G",
]

private let processorTexts = [
  "KEEPER-A", "ADDRESS-A", "REPRESENTATIVE-A", "OFFICER-A", "PRINCIPAL-2A",
  "PRINCIPAL-ADDRESS-2A", "PROCESSING", "CATEGORY-2B", "SAFEGUARDS-2C", "MEASURE-2D",
]

/// Where the data go, by language.
private let countries = [
  "en": (controller: "United States", processor: "India"), "sv": ("USA", "Indien"),
]

@Test(arguments: formats, languages)
func `every letter of Art. 30 stands in every format`(
  format: (name: String, ending: String), language: String
) throws {
  let folder = try TemporaryFolder()
  try folder.write(letters, to: "ropa.json")
  try folder.write("let x = 1\n", to: "main.swift")
  func report(_ role: String) throws -> String {
    let outcome = try Tool.run(
      [
        "report", "--as-of", "2026-11-21", "--format", format.name, "--language", language,
        "--role", role,
      ], in: folder.url)
    #expect(outcome.status == 0, "\(outcome.errors)")
    return outcome.output
  }
  let (third, other) = try #require(countries[language])
  let controller = try report("controller")
  for text in controllerTexts + [third] { #expect(controller.contains(text), "\(text)") }
  let processor = try report("processor")
  for text in processorTexts + [other] { #expect(processor.contains(text), "\(text)") }
  for text in ["ACTIVITY", "PURPOSE-B", "LIMIT-F", "MEASURE-G"] {
    #expect(!processor.contains(text), "\(text)")
  }
  for text in ["PROCESSING", "PRINCIPAL-2A", "CATEGORY-2B", "MEASURE-2D"] {
    #expect(!controller.contains(text), "\(text)")
  }
}

@Test func `a language that nobody wrote is refused with those that are there`() throws {
  let outcome = try Tool.run(
    ["report", "--language", "se"], in: Tool.repository.appending(path: "Fixtures/learning-app"))
  #expect(outcome.status == 2)
  #expect(outcome.errors.contains("there are no texts of a report in \"se\""))
  #expect(outcome.errors.contains("there are en, sv"))
}

@Test func `one file is another language`() throws {
  let folder = try learningApp()
  let english = try String(
    contentsOf: Tool.repository.appending(path: "Rules/report/en.json"), encoding: .utf8)
  let other = english.replacing("\"Purposes of the processing\"", with: "\"Zwecke\"")
  try folder.write(other, to: "texts/report/de.json")
  let texts = folder.url.appending(path: "texts").path
  let app = folder.url.appending(path: "app")

  let outcome = try Tool.run(["report", "--rules", texts, "--language", "de"], in: app)

  #expect(outcome.status == 0, "\(outcome.errors)")
  #expect(outcome.output.contains("### Zwecke — Art. 30(1)(b)"))
  try folder.write(
    other.replacing("\"noFindings\"", with: "\"noFinding\""), to: "texts/report/de.json")
  let broken = try Tool.run(["report", "--rules", texts, "--language", "de"], in: app)
  #expect(broken.status == 2)
  #expect(broken.errors.contains("report/de.json:"))
}

@Test(arguments: languages)
func `a report for programs passes its schema`(language: String) throws {
  let schema = try RecordSchema("Rules/schemas/report.schema.json")
  let report = try WrittenJSON.read("Fixtures/expected/learning-app/reports/\(language).json")
  #expect(schema.mistakes(in: report) == [])
  guard case .object(var members) = report else {
    Issue.record("the report is no object")
    return
  }
  members["sections"] = .list([.object(["kind": .text("activity")])])
  #expect(!schema.mistakes(in: .object(members)).isEmpty)
}

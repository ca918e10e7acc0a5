import Foundation
import Reporting
import Testing

@testable import ropa

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The formats for other tools. That real readers take them is proven by hand, see Tests/Formats/README.md.
private let files: [CheckFormat: String] = [
  .json: "json", .sarif: "sarif", .github: "github.txt", .gitlab: "gitlab.json",
  .junit: "junit.xml", .checkstyle: "checkstyle.xml", .xcode: "xcode.txt",
]

private let formats = CheckFormat.allCases.filter { $0 != .text }

private func nasty(_ format: CheckFormat) throws -> String {
  let print = try #require(format.print)
  return print(NastyFindings.result)
}

@Test(arguments: formats)
func `nasty findings are printed as expected`(format: CheckFormat) throws {
  let text = try nasty(format)
  try expectSame(text, as: "Fixtures/expected/formats/nasty.\(try #require(files[format]))")
}

@Test(arguments: formats)
func `no format lets a control character or a change of direction through`(
  format: CheckFormat
) throws {
  let text = try nasty(format)
  let paths = NastyFindings.paths.joined().unicodeScalars
  for scalar in text.unicodeScalars where scalar != "\n" && !paths.contains(scalar) {
    #expect(scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value), "\(scalar.value)")
    #expect(![0x2028, 0x2029, 0x202E].contains(scalar.value), "\(scalar.value)")
  }
}

/// A tree whose findings have flows, at paths that need escapes.
private func tree() throws -> TemporaryFolder {
  let folder = try TemporaryFolder()
  try folder.write(
    """
    import Foundation
    struct Customer { let flag = "é👩‍👩‍👧"; var email: String }

    final class Mailer {
      func send(_ customer: Customer) async throws {
        var request = URLRequest(url: URL(string: "https://api.mailjet.com/v3.1/send")!)
        request.httpBody = Data(customer.email.utf8)
        _ = try await URLSession.shared.data(for: request)
      }
    }

    """, to: "App/Källa & co/100%, a:b <c>\".swift")
  try folder.write(
    """
    {
      "schema": 1,
      "controller": {
        "name": "X AB", "country": "SE", "address": "Gatan 1", "email": "a@x.example",
        "dataProtectionOfficer": { "notRequired": "no monitoring" }
      },
      "recipients": [
        { "id": "mailjet", "role": "processor", "country": "FR", "contract": { "reference": "A" } }
      ],
      "activities": [
        {
          "id": "orders", "name": "Orders",
          "purposes": [{ "label": "Deliver", "legalBasis": "contract" }],
          "data": [{ "subjects": ["customer"], "categories": ["contact/email-address"] }],
          "disclosures": [{ "recipient": "mailjet", "categories": ["identity/name"] }],
          "retention": [{ "period": "P1Y", "trigger": "contractEnd" }],
          "measures": ["Access by role"]
        }
      ]
    }
    """, to: "App/ropa.json")
  return folder
}

@Test(arguments: formats)
func `a check is printed for other tools with paths from the top of the repository`(
  format: CheckFormat
) throws {
  let folder = try tree()
  try GitRepository(at: folder).git("init", "--quiet")
  let outcome = try Tool.run(
    ["check", "--as-of", "2026-11-21", "--format", format.rawValue, "--level", "info"],
    in: folder.url.appending(path: "App"))
  #expect(outcome.status == 1)
  let top = folder.url.resolvingSymlinksInPath().path
  let text = outcome.output.replacing(top, with: "/TOP")
  try expectSame(text, as: "Fixtures/expected/formats/tree.\(try #require(files[format]))")
}

@Test func `SARIF leads back to the files that it names`() throws {
  let log = try #require(
    JSONSerialization.jsonObject(with: Data(FindingsSARIF.text(NastyFindings.result).utf8))
      as? [String: Any])
  let run = try #require((log["runs"] as? [[String: Any]])?.first)
  let artifacts = try #require(run["artifacts"] as? [[String: Any]])
  let uris = artifacts.compactMap { ($0["location"] as? [String: Any])?["uri"] as? String }
  #expect(uris.count == artifacts.count)
  for path in NastyFindings.paths {
    #expect(uris.contains { $0.removingPercentEncoding == path && URL(string: $0) != nil })
  }
  #expect(uris.contains("file:///elsewhere/ropa.json"))
  let results = try #require(run["results"] as? [[String: Any]])
  #expect(results.count == NastyFindings.findings.count)
  let invocation = try #require((run["invocations"] as? [[String: Any]])?.first)
  #expect(invocation["executionSuccessful"] as? Bool == false)
}

@Test func `columns count as editors do, not in bytes`() throws {
  let text = FindingsSARIF.text(NastyFindings.result)
  let line = "let a = \"é👩‍👩‍👧\"; var email: String"
  let start = try #require(line.range(of: "email"))
  let column = line.utf16.distance(from: line.startIndex, to: start.lowerBound) + 1
  #expect(text.contains(#""startColumn": \#(column), "endColumn": \#(column + 5)"#))
}

@Test func `GitLab gets every fingerprint once`() throws {
  var result = NastyFindings.result
  result.findings += result.findings
  let entries = try #require(
    JSONSerialization.jsonObject(with: Data(FindingsGitLab.text(result).utf8))
      as? [[String: Any]])
  let fingerprints = entries.compactMap { $0["fingerprint"] as? String }
  #expect(fingerprints.count == result.findings.count + result.outcome.unread.count)
  #expect(Set(fingerprints).count == fingerprints.count)
}

@Test func `GitHub gets one line a command, and the paths back`() throws {
  let lines = FindingsGitHub.text(NastyFindings.result).split(separator: "\n")
  let commands = lines.filter { $0.hasPrefix("::") }
  #expect(commands.count == NastyFindings.findings.count + 3)
  let named = commands.compactMap { $0.firstMatch(of: /file=([^,]*?)(,|::)/)?.1 }
  for path in NastyFindings.paths {
    #expect(named.contains { $0.removingPercentEncoding == path }, "\(path)")
  }
}

/// The elements of a document with their attributes.
private final class Elements: NSObject, XMLParserDelegate {
  var list: [(name: String, attributes: [String: String])] = []

  func parser(
    _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?,
    qualifiedName qName: String?, attributes attributeDict: [String: String] = [:]
  ) { list.append((elementName, attributeDict)) }

  static func read(_ text: String) throws -> [(name: String, attributes: [String: String])] {
    let parser = XMLParser(data: Data(text.utf8))
    let elements = Elements()
    parser.delegate = elements
    #expect(parser.parse())
    return elements.list
  }
}

@Test func `XML is well formed, and gives the paths back`() throws {
  let checkstyle = try Elements.read(FindingsCheckstyle.text(NastyFindings.result))
  let files = checkstyle.filter { $0.name == "file" }.compactMap { $0.attributes["name"] }
  let junit = try Elements.read(FindingsJUnit.text(NastyFindings.result))
  let suites = junit.filter { $0.name == "testsuite" }.compactMap { $0.attributes["file"] }
  for path in NastyFindings.paths {
    #expect(files.contains(path))
    #expect(suites.contains(path))
  }
  let total = NastyFindings.findings.count + NastyFindings.result.outcome.unread.count
  #expect(checkstyle.filter { $0.name == "error" }.count == total)
  #expect(junit.filter { $0.name == "testcase" }.count == total)
  #expect(junit.first?.attributes["tests"] == "\(total)")
}

@Test(arguments: [
  ("sarf", "sarif"), ("jsonl", "json"), ("githb", "github"), ("gitlb", "gitlab"),
  ("junut", "junit"), ("chekstyle", "checkstyle"), ("xcod", "xcode"),
])
func `an unknown format of a check is refused with the nearest one`(
  word: String, known: String
) throws {
  let outcome = try Tool.run(["check", "--format", word])
  #expect(outcome.status == 2)
  #expect(
    outcome.errors
      == "ropa: --format of \"check\" cannot be \"\(word)\"; did you mean \"\(known)\"?"
      + " (see ropa check --help)\n")
}

@Test(arguments: formats)
func `what was not read is never all clear`(format: CheckFormat) throws {
  let folder = try tree()
  try FileManager.default.removeItem(at: folder.url.appending(path: "App/Källa & co"))
  let outcome = try Tool.run(
    ["check", "App", "--format", format.rawValue, "--level", "error"], in: folder.url)
  #expect(outcome.status == 3)
  #expect(outcome.output.contains(format == .json ? "\"read\": 0" : "nothing to read"))
}

import Foundation
import Testing

/// Names that would be markup, code, formulas or a change of direction if a format let them.
private let hostile = [
  "<script>alert(1)</script>", "\\\"onload=alert(2) x=\\\"", "]]><img src=x onerror=alert(3)>",
  "\u{202E}gpj.exe", "--><svg onload=alert(4)>", "=HYPERLINK(\\\"http://x.example\\\")",
  "</title></style><script>alert(5)</script>", "javascript:alert(6)", "{1}{2}",
  "|a|`b`[c](javascript:alert(7))",
]

/// A record, and code beside it, in which everything that can be named has such a name.
private func hostileTree() throws -> TemporaryFolder {
  let folder = try TemporaryFolder()
  func label(_ number: Int) -> String { "\"\(hostile[number % hostile.count])\"" }
  let activities = hostile.indices.map { number in
    """
    {
      "id": "a\(number)", "name": \(label(number)),
      "purposes": [{ "label": \(label(number + 1)), "legalBasis": { "basis": "legitimateInterests", "interest": \(label(number + 2)) } }],
      "data": [{ "subjects": ["s\(number)"], "categories": ["own/c\(number)"] }],
      "disclosures": [{ "recipient": "r\(number)", "categories": ["own/c\(number)"] }],
      "retention": [{ "criterion": \(label(number + 3)) }],
      "measures": [\(label(number + 4))],
      "owner": { "open": \(label(number + 5)) }
    }
    """
  }
  func terms(_ prefix: String) -> String {
    hostile.indices.map { "{ \"id\": \"\(prefix)\($0)\", \"label\": \(label($0)) }" }
      .joined(separator: ",")
  }
  let recipients = hostile.indices.map {
    "{ \"id\": \"r\($0)\", \"name\": \(label($0)), \"company\": \(label($0 + 1)), \"country\": \"US\" }"
  }
  try folder.write(
    """
    {
      "schema": 1,
      "controller": { "name": \(label(0)), "address": \(label(6)), "email": "a@b.se" },
      "subjects": [\(terms("s"))],
      "categories": [\(terms("own/c"))],
      "recipients": [\(recipients.joined(separator: ","))],
      "activities": [\(activities.joined(separator: ","))]
    }
    """, to: "ropa.json")
  let names = [
    "<script>alert(8)<.swift", "\"onload=alert(9) x=\".swift", "]]>.swift", "a\u{202E}tfiws.swift",
    "line\nbreak.swift", "=cmd.swift", "@sum.swift",
  ]
  for name in names { try folder.write("struct Customer { var email: String }\n", to: name) }
  return folder
}

private func report(_ format: String) throws -> String {
  let folder = try hostileTree()
  let outcome = try Tool.run(
    ["report", "--as-of", "2026-11-21", "--format", format], in: folder.url)
  #expect(outcome.status == 0, "\(outcome.errors)")
  // For a look in a browser: what a test on the text cannot see.
  if let place = ProcessInfo.processInfo.environment["ROPA_HOSTILE_REPORTS"] {
    try outcome.output.write(
      to: URL(filePath: place).appending(path: "hostile.\(format)"), atomically: true,
      encoding: .utf8)
  }
  return outcome.output
}

@Test func `hostile names stay text in HTML`() throws {
  let page = try report("html")
  #expect(page.contains("&lt;script&gt;alert(8)&lt;.swift"))
  #expect(page.contains("&quot;onload=alert(9) x=&quot;.swift"))
  #expect(page.contains("line\\u{a}break.swift"))
  #expect(!page.unicodeScalars.contains("\u{202E}"))
  // Without the page's own script and style no tag is left that any name could have made.
  let own = /<(script|style)>(?s).*?<\/(script|style)>/
  #expect(page.matches(of: own).count == 2)
  let rest = page.replacing(own, with: "")
  let known: Set<String> = [
    "!DOCTYPE", "html", "head", "meta", "title", "body", "a", "header", "h1", "h2", "h3", "p",
    "form", "label", "input", "span", "output", "div", "nav", "ol", "ul", "li", "main", "section",
    "table", "caption", "thead", "tbody", "tr", "th", "td", "details", "summary", "code",
    "figure", "figcaption", "svg", "text", "path", "g", "rect",
  ]
  for tag in rest.matches(of: /<\/?([^ >]*)([^>]*)>/) {
    #expect(known.contains(String(tag.1)), "\(tag.0)")
    #expect(!tag.2.contains(/\son[a-z]+=/), "\(tag.0)")
    #expect(!tag.2.contains("javascript:alert(6)\" href"), "\(tag.0)")
  }
  #expect(!rest.contains(/<script|<img|<!--|]]>/))
}

@Test func `hostile names stay text in Markdown`() throws {
  let text = try report("markdown")
  #expect(!text.unicodeScalars.contains("\u{202E}"))
  for line in text.split(separator: "\n") {
    let withoutCode = line.replacing(/(`+)[^`]*?\1/, with: "")
    #expect(!withoutCode.contains(/(^|[^\\])<(script|img|svg|\/title)/), "\(line)")
    #expect(!withoutCode.contains(/(^|[^\\])\]\(javascript/), "\(line)")
  }
}

@Test func `no field of a table for spreadsheets is a formula`() throws {
  let text = try report("csv")
  #expect(text.contains("'=HYPERLINK"))
  #expect(!text.contains(/(^|,|\r\n)"?[=+\-@]/))
  let lines = text.components(separatedBy: "\r\n")
  #expect(lines.count == hostile.count + 2)
  #expect(lines.allSatisfy { !$0.contains("\n") && !$0.contains("\r") })
}

@Test(arguments: ["json", "jsonld"])
func `hostile names stay text in JSON`(format: String) throws {
  let text = try report(format)
  let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
  #expect(value is [String: Any])
}

import Foundation
import Testing

@Suite struct DiffTests {
  private let mail = """
    import Foundation

    struct Visitor: Codable { var phoneNumber = "" }

    func send(_ visitor: Visitor) throws {
      var request = URLRequest(url: URL(string: "https://api.mailjet.com/v3.1/send")!)
      request.httpBody = try JSONEncoder().encode(visitor)
      URLSession.shared.dataTask(with: request).resume()
    }

    """

  @Test func `new data, recipients, countries and disclosures are told with their places`() throws {
    let repository = try GitRepository()
    let none = try repository.ropa("diff", "HEAD")
    #expect(
      none.output == "What changes in the processing from HEAD to the work tree\n\nnothing\n",
      "\(none.errors)")
    try repository.write(mail, to: "Sources/Mail.swift")
    try repository.replace("\"period\": \"P1Y\"", by: "\"period\": \"P3Y\"", in: "ropa.json")
    let changed = try repository.ropa("diff", "HEAD")
    #expect(changed.status == 0)
    let lines = changed.output.split(separator: "\n").map(String.init)
    let line = try repository.read("ropa.json").components(separatedBy: "\n")
      .firstIndex { $0.contains("P3Y") }.map { $0 + 1 }
    #expect(
      lines == [
        "What changes in the processing from HEAD to the work tree",
        "Personal data in the code",
        "  new:     phone number of visitors  (Sources/Mail.swift:3)",
        "Recipients that the code calls or contacts", "  new:     Mailjet  (Sources/Mail.swift:6)",
        "Data that goes to them",
        "  new:     phone number to Mailjet  (Sources/Mail.swift:7)",
        "Countries of recipients",
        "  new:     France (Mailjet)  (Sources/Mail.swift:6)",
        "Retention in the record",
        "  changed: Courses in the app: all data after contract end: 3 years, was 1 year"
          + "  (ropa.json:\(line ?? 0))",
        "4 new, 1 changed",
      ], "\(changed.output)")
    // The other way round it is gone.
    try repository.commit("second")
    let back = try repository.ropa("diff", "HEAD", "HEAD~1", "--format", "json")
    #expect(back.output.contains("\"kind\": \"gone\""))
    #expect(!back.output.contains("\"kind\": \"new\""))
    #expect(back.output.contains("1 year, was 3 years"))
  }

  @Test func `a comment of a pull request stays below the limit and escapes what is found`() throws
  {
    let repository = try GitRepository()
    try repository.write(
      (0..<1500).map { "struct P\($0) { var phoneNumber = \"\" }\n" }.joined()
        + "func f(_ v: P1) {\n"
        + (0..<1500).map {
          "URLSession.shared.dataTask(with: URL(string: \"https://a\($0).se/\" + v.phoneNumber)!)\n"
        }.joined() + "}\n", to: "Sources/a|b<i>.swift")
    let outcome = try repository.ropa("diff", "HEAD", "--format", "markdown")
    #expect(outcome.output.utf16.count < 65_536)
    #expect(outcome.output.utf16.count > 60_000)
    #expect(outcome.output.contains("did not fit; `ropa diff` prints all."))
    #expect(outcome.output.contains("`Sources/a\\|b<i>.swift:"))
    #expect(!outcome.output.contains("a|b"))
  }

  @Test func `what cannot be compared is refused with a sentence`() throws {
    let repository = try GitRepository()
    let unknown = try repository.ropa("diff", "nosuch")
    #expect(unknown.status == 2)
    #expect(unknown.errors.contains("git knows no commit \"nosuch\""))
    #expect(try repository.ropa("diff").errors.contains("needs a revision to start from"))
    #expect(try repository.ropa("diff", "a", "b", "c").status == 2)
  }
}

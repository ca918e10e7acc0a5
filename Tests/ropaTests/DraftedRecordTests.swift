import Foundation
import Testing

@Test func `a draft passes the checks that a program can answer, and asks the rest`() throws {
  let folder = try TemporaryFolder()
  try folder.write(
    """
    import TelemetryDeck

    struct Patient { var diagnosis: String }

    func open() { TelemetryDeck.signal("opened") }

    func show(_ user: User) {
      UIApplication.shared.open(URL(string: "https://twitter.com/\\(user.username)")!)
    }
    """, to: "Clinic.swift")
  try folder.write("struct User { var username: String }\n", to: "User.swift")
  let drafted = try Tool.run(["init"], in: folder.url)
  #expect(drafted.status == 0, "\(drafted.errors)")
  let record = try String(contentsOf: folder.url.appending(path: "ropa.json"), encoding: .utf8)
  // What somebody does in the app is told by a call, and stands in no field.
  #expect(record.contains("\"activity/app-usage\""))
  #expect(record.contains("\"condition\": { \"open\""))
  // Nor does a page for people that data is put into the address of.
  #expect(record.contains("\"twitter\""))
  let check = try Tool.run(["check"], in: folder.url)
  // What is wrong with the code is no matter of the draft.
  #expect(
    check.output.matches(of: /\[(ROPA\d+)\]/).map { String($0.1) } == ["ROPA114"],
    "\(check.output)")
  #expect(check.output.contains("Open questions in the record"))
}

import Foundation
import Testing

@Test func `a draft passes the checks that a program can answer, and asks the rest`() throws {
  let folder = try TemporaryFolder()
  try folder.write(
    """
    import TelemetryDeck

    struct Patient { var diagnosis: String }

    func open() { TelemetryDeck.signal("opened") }
    """, to: "Clinic.swift")
  let drafted = try Tool.run(["init"], in: folder.url)
  #expect(drafted.status == 0, "\(drafted.errors)")
  let record = try String(contentsOf: folder.url.appending(path: "ropa.json"), encoding: .utf8)
  // What somebody does in the app is told by a call, and stands in no field.
  #expect(record.contains("\"activity/app-usage\""))
  #expect(record.contains("\"condition\": { \"open\""))
  let check = try Tool.run(["check"], in: folder.url)
  #expect(check.status == 0, "\(check.output)")
  #expect(check.output.contains("Open questions in the record"))
}

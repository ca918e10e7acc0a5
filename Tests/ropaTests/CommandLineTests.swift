import Foundation
import Testing

@testable import ropa

@Test(arguments: [
  (["chekc"], "ropa: unknown command \"chekc\"; did you mean \"check\"? (see ropa --help)\n"),
  (["--verison"], "ropa: unknown option \"--verison\""),
  (
    ["scan", "--fromat", "json"],
    "ropa: unknown option \"--fromat\"; did you mean \"--format\"? (see ropa scan --help)\n"
  ),
  (
    ["scan", "--format", "jsn"],
    "ropa: --format of \"scan\" cannot be \"jsn\"; did you mean \"json\"? (see ropa scan --help)\n"
  ),
  (
    ["scan", "--record", "x"],
    "ropa: --record is not an option of \"scan\", but of \"check\", \"baseline\", \"report\" (see ropa scan --help)\n"
  ),
  (["scan", "--format"], "ropa: --format needs a value: FORMAT (see ropa scan --help)\n"),
  (["scan", "--all=1"], "ropa: --all takes no value (see ropa scan --help)\n"),
  (["check", "--all", "--all"], "ropa: --all is given twice (see ropa check --help)\n"),
  (
    ["report", "--as-of", "2026-02-29"],
    "ropa: --as-of needs a date as YYYY-MM-DD, not \"2026-02-29\" (see ropa report --help)\n"
  ),
  (
    ["check", "--as-of", "yesterday"],
    "ropa: --as-of needs a date as YYYY-MM-DD, not \"yesterday\" (see ropa check --help)\n"
  ),
  (
    ["explain"],
    "ropa: \"explain\" needs one ID, such as ROPA101 or sendgrid (see ropa explain --help)\n"
  ),
  (["explain", "ROPA10"], "ropa: there is nothing called \"ROPA10\"; did you mean \"ROPA010"),
  (["scan", "no/such/folder"], "ropa: "),
])
func `a wrong command line is refused with the nearest known word`(
  arguments: [String], message: String
) throws {
  let outcome = try Tool.run(arguments)
  #expect(outcome.status == 2)
  #expect(outcome.output == "")
  #expect(outcome.errors.hasPrefix(message), "\(outcome.errors)")
  #expect(outcome.errors.split(separator: "\n").count == 1)
}

@Test func `help names every command, and every command its options`() throws {
  let overview = try Tool.run(["--help"])
  #expect(overview.status == 0)
  let commands = overview.output.matches(of: /\n  ([a-z]+) +[a-z]/).map { String($0.1) }
  #expect(commands == Command.allCases.map(\.rawValue))
  for command in commands {
    let help = try Tool.run([command, "--help"])
    #expect(help.status == 0)
    #expect(help.output.hasPrefix("usage: ropa \(command) "))
    #expect(try Tool.run(["help", command]).output == help.output)
  }
}

@Test func `an empty folder is nothing to read, and not all clear`() throws {
  let folder = try TemporaryFolder()
  let scan = try Tool.run(["scan", "."], in: folder.url)
  let sentence = "nothing to read: no Swift, C or Objective-C file, no manifest and no schema\n"
  #expect(scan.output == sentence)
  #expect(scan.status == 3)
}

@Test(arguments: [
  ("{ \"schema\": 1,", "ropa.json:1:1: this object is never closed"),
  (
    "{ \"schema\": 1, \"activites\": [] }",
    "ropa.json:1:16: unknown key \"activites\" in the record; did you mean \"activities\"?"
  ),
  ("{ \"schema\": 7 }", "ropa.json:1:13: \"schema\" is 7, and this ropa reads version 1"),
])
func `a record that cannot be used is refused with its place`(
  record: String, message: String
) throws {
  let folder = try TemporaryFolder()
  try folder.write(record, to: "ropa.json")
  try folder.write("let a = 1\n", to: "a.swift")
  for command in ["check", "report"] {
    let outcome = try Tool.run([command], in: folder.url)
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasPrefix("ropa: \(message)"), "\(outcome.errors)")
    #expect(outcome.output == "")
  }
}

@Test(arguments: [
  ("{ \"labell\": {} }", "unknown key \"labell\""), ("[", "this array is never closed"),
])
func `a rule that cannot be used is refused with its place`(rule: String, message: String) throws {
  let folder = try TemporaryFolder()
  try folder.write(rule, to: "rules/data/own/thing.json")
  try folder.write("let a = 1\n", to: "a.swift")
  let outcome = try Tool.run(["scan", "--rules", "rules"], in: folder.url)
  #expect(outcome.status == 2)
  #expect(outcome.errors.contains("data/own/thing.json:1:"), "\(outcome.errors)")
  #expect(outcome.errors.contains(message), "\(outcome.errors)")
}

@Test func `without libclang the C files are listed as not read and the Swift ones are read`()
  throws
{
  let folder = try TemporaryFolder()
  try folder.write("struct s { char email[10]; };\n", to: "a.c")
  try folder.write("struct User { var email: String }\n", to: "a.swift")
  try folder.write("not a library", to: "elsewhere/libclang.so")
  let outcome = try Tool.run(
    ["scan"], in: folder.url, environment: ["ROPA_LIBCLANG": "elsewhere/libclang.so"])
  #expect(outcome.status == 3)
  #expect(outcome.output.contains("not read: "))
  #expect(outcome.output.contains("libclang-dev"))
  #expect(outcome.output.contains("  a.c\n"))
  #expect(outcome.output.contains("a.swift:1:19: User.email"))
}

@Test func `what could steer a terminal is made visible`() throws {
  let folder = try TemporaryFolder()
  try folder.write("struct User { var email: String }\n", to: "a\u{1B}[31m\nb.swift")
  let outcome = try Tool.run(["scan"], in: folder.url)
  #expect(!outcome.output.contains("\u{1B}"))
  #expect(outcome.output.contains("a\\u{1b}[31m\\u{a}b.swift:1:19"))
}

@Test func `colours come on demand only, and a file never has them`() throws {
  let arguments = ["scan", "Fixtures/learning-app"]
  #expect(!(try Tool.run(arguments).output.contains("\u{1B}")))
  #expect(try Tool.run(arguments + ["--color", "always"]).output.contains("\u{1B}[1m"))
  let folder = try TemporaryFolder()
  let file = folder.url.appending(path: "scan.txt")
  let written = try Tool.run(arguments + ["-o", file.path])
  #expect(written.output == "")
  #expect(try String(contentsOf: file, encoding: .utf8) == Tool.run(arguments).output)
}

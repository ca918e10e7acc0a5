import Foundation
import Testing

@Suite struct BaselineTests {
  private let leak = """
    struct Visitor { var phoneNumber = "" }
    func tell(_ visitor: Visitor) {
      print(visitor.phoneNumber)
    }

    """

  @Test func `what the baseline holds passes, and what is beside it does not`() throws {
    let repository = try GitRepository()
    try repository.write(leak, to: "Sources/Visitor.swift")
    #expect(try repository.findings("check").count == 2)
    let written = try repository.ropa("baseline")
    #expect(written.output == "ropa.baseline.json holds 2 places.\n", "\(written.errors)")
    #expect(try repository.findings("check") == [])
    // Moved, renamed, laid out anew.
    try repository.git("add", "-A")
    try repository.git("mv", "Sources/Visitor.swift", "Sources/Guests.swift")
    let moved =
      "// a guest\n\n"
      + leak.replacingOccurrences(
        of: "  print(visitor.phoneNumber)", with: "  print(\n    visitor\n      .phoneNumber)")
    try repository.write(moved, to: "Sources/Guests.swift")
    #expect(try repository.findings("check") == [])
    // A second one in the same function, and the same in another.
    try repository.write(
      moved.replacingOccurrences(of: "\n}\n", with: "\n  print(visitor.phoneNumber)\n}\n"),
      to: "Sources/Guests.swift")
    #expect(try repository.findings("check").map { $0.suffix(7) } == ["ROPA115"])
    try repository.write(
      moved + "func note(_ visitor: Visitor) {\n  print(visitor.phoneNumber)\n}\n",
      to: "Sources/Guests.swift")
    let other = try repository.ropa("check")
    #expect(other.output.contains("Sources/Guests.swift:10:"), "\(other.output)")
    #expect(other.output.contains("\n1 new finding; 1 known one not shown"), "\(other.output)")
    #expect(other.status == 1)
  }

  @Test func `what is mended is told, and taken out on demand`() throws {
    let repository = try GitRepository()
    try repository.write(leak, to: "Sources/Visitor.swift")
    _ = try repository.ropa("baseline")
    try repository.write(
      leak.replacingOccurrences(of: "print(visitor.phoneNumber)", with: "_ = visitor"),
      to: "Sources/Visitor.swift")
    let outcome = try repository.ropa("check")
    #expect(outcome.status == 0)
    #expect(
      outcome.output.hasSuffix(
        "1 place of the baseline is mended; \"ropa baseline --prune\" takes it out\n"),
      "\(outcome.output)")
    let pruned = try repository.ropa("baseline", "--prune")
    #expect(pruned.output == "ropa.baseline.json holds 1 place; it held 2.\n")
    #expect(try !repository.read("ropa.baseline.json").contains("ROPA115"))
    // A prune lets nothing new in.
    try repository.write(leak, to: "Sources/Visitor.swift")
    _ = try repository.ropa("baseline", "--prune")
    #expect(try repository.findings("check").map { $0.suffix(7) } == ["ROPA115"])
  }

  @Test(arguments: [
    ("{", "ropa.baseline.json:1:"),
    ("{ \"schema\": 2, \"findings\": [] }", "\"schema\" must be 1"),
    ("{ \"schema\": 1, \"findings\": [{ \"check\": \"ROPA1115\" }] }", "did you mean \"ROPA111\""),
    (
      "{ \"schema\": 1, \"findings\": [{ \"check\": \"ROPA115\", \"fingerprint\": \"x\" }] }",
      "16 hexadecimal digits"
    ),
    ("{ \"schema\": 1, \"findings\": [], \"more\": 1 }", "unknown key \"more\""),
  ])
  func `a damaged baseline is refused with its place`(_ text: String, _ words: String) throws {
    let repository = try GitRepository()
    try repository.write(text, to: "ropa.baseline.json")
    let outcome = try repository.ropa("check")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
    #expect(outcome.errors.split(separator: "\n").count == 1)
  }

  @Test func `a baseline that is named must be there`() throws {
    let repository = try GitRepository()
    let outcome = try repository.ropa("check", "--baseline", "none.json")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("cannot read none.json"))
    #expect(try repository.ropa("baseline", "--prune").status == 2)
  }

  @Test func `a staged check takes the baseline as it is staged`() throws {
    let repository = try GitRepository()
    try repository.commit("second")
    try repository.write(leak, to: "Sources/Visitor.swift")
    _ = try repository.ropa("baseline")
    try repository.git("add", "Sources")
    #expect(try repository.findings("check", "--staged").count == 2)
    try repository.git("add", "-A")
    #expect(try repository.findings("check", "--staged") == [])
    // What both the baseline and the last commit have is known once.
    try repository.commit("known")
    try repository.write(
      leak.replacingOccurrences(of: "\n}\n", with: "\n  print(visitor.phoneNumber)\n}\n"),
      to: "Sources/Visitor.swift")
    try repository.git("add", "-A")
    #expect(try repository.findings("check", "--staged").map { $0.suffix(7) } == ["ROPA115"])
  }
}

@Suite struct CommentWaiverTests {
  private func code(_ comment: String, above: Bool = false) -> String {
    """
    import Foundation
    func tell(_ customer: Customer) {
      \(above ? comment : "let a = 1")
      print(customer.phoneNumber) \(above ? "" : comment)
    }

    """
  }

  private func findings(_ code: String) throws -> [String] {
    let repository = try GitRepository()
    try repository.write(code, to: "Sources/Tell.swift")
    return try repository.findings("check", "--as-of", "2026-11-21")
      .map { $0.replacingOccurrences(of: "Sources/Tell.swift", with: "") }
  }

  @Test func `a comment with reason and end takes the finding of its line`() throws {
    #expect(try findings(code("")) == [":4 ROPA115"])
    let allowed = "// ropa:allow ROPA115 until 2027-01-31 -- the log is shown to the customer"
    #expect(try findings(code(allowed)) == [])
    #expect(try findings(code(allowed, above: true)) == [])
    #expect(
      try findings(code("/* ropa:allow ROPA103, ROPA115 until 2027-01-31 -- reason */")) == [])
  }

  @Test(arguments: [
    ("// ropa:allow ROPA115 until 2027-01-31", "gives no reason"),
    ("// ropa:allow ROPA115 -- reason", "has no end"),
    ("// ropa:allow ROPA115 until 2026-11-20 -- reason", "ended on 2026-11-20"),
    ("// ropa:allow ROPA115 until tomorrow -- reason", "YYYY-MM-DD"),
    ("// ropa:allow ROPA1115 until 2027-01-31 -- reason", "\"ROPA1115\", which is no check"),
    ("// ropa:allow until 2027-01-31 -- reason", "names no check"),
    ("// ropa:allow ROPA103 until 2027-01-31 -- reason", "takes no finding"),
  ])
  func `one that is no good takes nothing and is told`(_ comment: String, _ words: String) throws {
    let repository = try GitRepository()
    try repository.write(code(comment), to: "Sources/Tell.swift")
    let outcome = try repository.ropa("check", "--as-of", "2026-11-21")
    #expect(outcome.output.contains("[ROPA115]"))
    #expect(
      outcome.output.contains("the waiver in this comment \(words)")
        || outcome.output.contains(words), "\(outcome.output)")
    #expect(
      outcome.output.contains("Sources/Tell.swift:4:") && outcome.output.contains("[ROPA026]"))
  }

  @Test func `it takes nothing of another line`() throws {
    let allowed = "// ropa:allow ROPA115 until 2027-01-31 -- reason"
    #expect(
      try findings("\(allowed)\nlet a = 1\n" + code("")).map { $0.suffix(7) }
        == ["ROPA026", "ROPA115"])
  }

  @Test func `it works in C`() throws {
    let repository = try GitRepository()
    let code = """
      #include <stdio.h>
      struct customer { char *phone_number; };
      void tell(struct customer *c) {
        /* ropa:allow ROPA115 until 2027-01-31 -- shown to the customer */
        printf("%s", c->phone_number);
      }

      """
    try repository.write(code, to: "Sources/tell.c")
    #expect(try repository.findings("check", "--as-of", "2026-11-21") == [])
    try repository.write(
      code.replacingOccurrences(of: "allow", with: "hello"), to: "Sources/tell.c")
    #expect(
      try repository.findings("check", "--as-of", "2026-11-21").map { $0.suffix(7) } == ["ROPA115"])
  }
}

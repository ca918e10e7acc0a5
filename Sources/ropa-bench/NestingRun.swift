import SourceModel
import SwiftFrontEnd

/// Reads nesting and chains without end at one size and at twice that size: no stack may overflow, and
/// twice the file may not take much more than twice the time.
struct NestingRun {
  private let count: Int

  init(arguments: [String]) {
    count = arguments.first.flatMap { Int($0) } ?? 1_000_000
  }

  /// What is repeated, and what closes it as often (nothing: it is left open).
  private static let shapes: [(opening: String, closing: String)] =
    [
      ("(", ")"), ("[", "]"), ("{", "}"), ("\"\\(", ")\""), ("#\"\\#(", ")\"#"),
      ("\"\"\"\n\\(", ")\n\"\"\"\n"), ("A<", ">"), ("f(", ")"), ("f{", "}"), ("x[", "]"),
      ("[a:", "]"),
      ("if a {", "}"), ("struct S{", "}"), ("func f() {", "}"), ("let x: (", ")"),
      ("let x: A<", ">"), ("#if a\n", "\n#endif\n"), ("/*", "*/"), ("{ a in ", "}"),
      ("switch a { case b: ", "}"), ("@a(", ")"), ("case .a(let ", ")"), ("\\.a[", "]"),
      ("let (", ")"), ("a < (b, ", ")"), ("#a{", "}"), ("var a: Int {", "}"), ("f(a: {[", "]})"),
      ("while a {", "}"), ("do {", "}"), ("guard a else {", "}"), ("for a in b {", "}"),
      ("if case (", ") = a {}"), ("(a: (", "))"), ("func f(a: (", ") -> Void)"),
    ]
    + [
      "a + ", "a.", "a?.", "a!", "a ? b : ", "a = ", "a ?? ", "if a {} else ", "if a {}\n",
      "!", "-", "try ", "await ", "x as ", "x -> ", "a: ", ")", "}", "]", "\\(", "({", "([{",
      "a<b, ",
      "f(a<b, ", "where ", ".", "&", "$0", ",", "{(", "{[", "{ (a) -> ", "#", "a{b}", "in ",
      "case a ", "[weak ", "public ", "foo(a: b:", "(\nreturn\n", "\"", "\"\"\"\n", "#\"", "`",
      "/a ",
      "<#", "@a ", "a.b()", "a { } b: ", ".a()\n", "a, ", "let a = ", "var ", "class ", "f(1)(2)",
      "a as? b ", "\\a", "//", "/* ", "#if a\n.b\n", "case .a: ", "a;", "1 ", "\"a\" ",
      "a is B && ",
      "x < y > ", "<", ">", "a b ", "'", "\r", "\u{0}", "\u{FEFF}", "é", "@", "a\n(b)\n",
      "let (a, ",
    ].map { ($0, "") }

  /// False where a shape took more than four times as long at twice the size.
  func run() -> Bool {
    var isLinear = true
    for (opening, closing) in NestingRun.shapes {
      let half = time(opening, closing, count / 2)
      let whole = time(opening, closing, count)
      let isSlow = whole > 0.5 && whole > half * 4
      isLinear = isLinear && !isSlow
      let title = "\(opening)\(closing.isEmpty ? "" : " ... \(closing)")".debugDescription
      print(
        Table.row([
          title, "\(Table.decimal(whole)) s", "times \(Table.decimal(whole / half))",
          isSlow ? "NOT LINEAR" : "",
        ]))
    }
    let line = time("a.b(c: \"d\", e + 1); ", "", 50_000_000 / 20)
    print(Table.row(["one line of 50 MB", "\(Table.decimal(line)) s"]))
    return isLinear
  }

  private func time(_ opening: String, _ closing: String, _ count: Int) -> Double {
    var bytes = Array(String(repeating: opening, count: count).utf8)
    if !closing.isEmpty {
      bytes += Array("x".utf8) + Array(String(repeating: closing, count: count).utf8)
    }
    let file = SourceFile(path: "a.swift", language: .swift, bytes: bytes)
    return ProcessorTime.measure(.thisProcess) { _ = SwiftFrontEnd().facts(of: file) }
  }
}

/// The help texts, made from the tables of commands and options.
enum Help {
  static let version = "ropa \(Version.number)"

  static func text(for command: Command?) -> String {
    guard let command else { return overview }
    let usage = ["ropa", command.rawValue, "[OPTION...]", command.operands]
      .filter { !$0.isEmpty }.joined(separator: " ")
    var text = "usage: \(usage)\n\n\(sentence(command.summary))\n\n"
    text += table(
      command.options.map { option in
        let name = [option.short, option.rawValue].compactMap(\.self).joined(separator: ", ")
        return (name + (option.placeholder.map { " " + $0 } ?? ""), option.help(for: command))
      })
    if let note = command.note { text += "\n" + note + "\n" }
    return text
  }

  static let purpose = """
    ropa keeps a record of processing activities (GDPR Art. 30) honest: it finds the personal data
    that Swift, C and Objective-C code and its schemas (Core Data, SQL, GraphQL, protobuf, OpenAPI)
    hold and the outside parties that the code knows, and checks them against the record in ropa.json.
    """

  private static var overview: String {
    let meanings = ExitCode.allCases.map { "\($0.rawValue) \($0.meaning)" }
    return """
      \(purpose)

      usage: ropa COMMAND [OPTION...] [PATH...]


      """
        + table(Command.allCases.map { ($0.rawValue, $0.summary) })
          + """

          ropa COMMAND --help prints the options of a command; ropa --version the version.

          exit code: \(meanings.dropLast().joined(separator: ", ")),
          \(meanings.last ?? "")

          """
  }

  static func sentence(_ summary: String) -> String {
    summary.prefix(1).uppercased() + summary.dropFirst() + "."
  }

  private static func table(_ rows: [(String, String)]) -> String {
    let width = rows.map(\.0.count).max() ?? 0
    return rows.map { name, text in
      "  " + name + String(repeating: " ", count: width - name.count + 2) + text + "\n"
    }.joined()
  }
}

/// The version of the tool, as `--version` and every report give it.
enum Version {
  static let number = "0.1.0"
  /// The day of this version, for the manual page.
  static let day = "November 21, 2026"
}

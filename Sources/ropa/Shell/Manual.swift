/// The manual page, in mdoc, made from the tables of commands and options.
enum Manual {
  static var text: String {
    var text = """
      .Dd \(Version.day)
      .Dt ROPA 1
      .Os
      .Sh NAME
      .Nm ropa
      .Nd hold a record of processing activities (GDPR Art. 30) against the code
      .Sh SYNOPSIS

      """
    for command in Command.allCases { text += ".Nm\n" + usage(command) }
    text += ".Sh DESCRIPTION\n" + paragraph(Help.purpose)
    for command in Command.allCases { text += section(command) }
    text += environment + files + ".Sh EXIT STATUS\n.Bl -tag -width Ds\n"
    for code in ExitCode.allCases {
      text += ".It \(code.rawValue)\n" + paragraph(Help.sentence(code.meaning))
    }
    return text + ".El\n" + examples
  }

  private static func usage(_ command: Command) -> String {
    var text = ".Cm \(command.rawValue)\n.Op Ar option ...\n"
    for operand in command.operands.split(separator: " ") {
      let word = operand.filter { $0 != "[" && $0 != "]" && $0 != "." }.lowercased()
      let more = operand.contains("...") ? " ..." : ""
      if operand == "|" {
        text += "|\n"
      } else if operand.hasPrefix("--") {
        text += ".Fl Fl \(word.dropFirst(2))\n"
      } else if operand.hasPrefix("[") {
        text += ".Op Ar \(word)\(more)\n"
      } else {
        text += operand == operand.lowercased() ? ".Cm \(word)\n" : ".Ar \(word)\(more)\n"
      }
    }
    return text
  }

  private static func section(_ command: Command) -> String {
    let name = command.rawValue
    var text = ".Ss ropa \(name)\n" + paragraph(Help.sentence(command.summary))
    if let note = command.note { text += ".Pp\n" + paragraph(note) }
    text += ".Bl -tag -width Ds\n"
    for option in command.options {
      let value = option.placeholder.map { " Ar \($0)" } ?? ""
      let short = option.short.map { "Fl \($0.dropFirst())\(value) , " } ?? ""
      text += ".It \(short)Fl Fl \(option.rawValue.dropFirst(2))\(value)\n"
      text += paragraph(option.help(for: command))
    }
    return text + ".El\n"
  }

  private static let environment = """
    .Sh ENVIRONMENT
    .Bl -tag -width Ds
    .It Ev NO_COLOR
    If it is set and not empty, nothing is printed in colour, but for
    .Fl Fl color Cm always .
    .It Ev ROPA_LIBCLANG
    The libclang to read C and Objective-C with.
    .El

    """

  private static let files = """
    .Sh FILES
    .Bl -tag -width Ds
    .It Pa ropa.json
    The record, in the folder that is checked or above it.
    .El

    """

  private static let examples = """
    .Sh EXAMPLES
    See what the code holds, draft a record of it, and check the code against it:
    .Bd -literal -offset indent
    ropa scan
    ropa init
    ropa check
    .Ed
    .Pp
    Check what is about to be committed:
    .Bd -literal -offset indent
    ropa check --staged
    .Ed
    .Pp
    Let bash complete command lines from now on:
    .Bd -literal -offset indent
    ropa completions bash > ~/.local/share/bash-completion/completions/ropa
    .Ed
    .Sh SEE ALSO
    .Xr git 1 ,
    .Xr githooks 5

    """

  /// Text of lines that belong together: a sentence starts a line, as mdoc wants it, and no line has more
  /// than 78 bytes.
  private static func paragraph(_ text: String) -> String {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let endsSentence = line.hasSuffix(".") && word.first?.isUppercase == true
      if !line.isEmpty, endsSentence || line.utf8.count + 1 + word.utf8.count > 78 {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " \(word)"
    }
    lines.append(line)
    return lines.map { escaped($0) + "\n" }.joined()
  }

  private static func escaped(_ text: String) -> String {
    var result = text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" : ""
    for character in text {
      result += character == "\\" ? "\\e" : String(character)
    }
    return result
  }
}

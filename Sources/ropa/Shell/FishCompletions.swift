/// A script by which fish completes command lines of ropa.
enum FishCompletions {
  /// - Parameter ids: of everything that `explain` explains.
  static func text(ids: [String]) -> String {
    """
    # Completions of ropa for fish, made by "ropa completions fish".
    complete -c ropa -e
    complete -c ropa -f
    complete -c ropa -n __fish_use_subcommand -l help -s h -d 'print this help'
    complete -c ropa -n __fish_use_subcommand -l version -d 'print the version'

    """ + Command.allCases.map { lines($0, ids) }.joined()
  }

  private static func lines(_ command: Command, _ ids: [String]) -> String {
    let name = command.rawValue
    let start = "complete -c ropa -n '__fish_seen_subcommand_from \(name)'"
    var text = "complete -c ropa -n __fish_use_subcommand -a \(name)"
    text += " -d \(quoted(command.summary))\n"
    for option in command.options {
      let short = option.short.map { " -s \($0.dropFirst())" } ?? ""
      let value = option.value(for: command).map { " " + argument($0) } ?? ""
      text += "\(start) -l \(option.rawValue.dropFirst(2))\(short)\(value)"
      text += " -d \(quoted(option.help(for: command)))\n"
    }
    switch command.operand(ids: ids) {
    case .oneOf(let words) where words.isEmpty: break
    case .oneOf(let words): text += "\(start) -a \(quoted(words.joined(separator: " ")))\n"
    case .file, .folder: text += "\(start) -F\n"
    case .revision: text += "\(start) -a \(revisions)\n"
    case .anything: break
    }
    return text
  }

  private static let revisions =
    "'(git for-each-ref --format=\"%(refname:short)\" 2>/dev/null)'"

  private static func argument(_ value: CompletedWord) -> String {
    switch value {
    case .oneOf(let words): "-x -a \(quoted(words.joined(separator: " ")))"
    case .file: "-r -F"
    case .folder: "-x -a '(__fish_complete_directories)'"
    case .revision: "-x -a \(revisions)"
    case .anything: "-x"
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = ""
    for character in text {
      if character == "'" || character == "\\" { result.append("\\") }
      result.append(character)
    }
    return "'\(result)'"
  }
}

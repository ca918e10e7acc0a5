/// A script by which bash (3.2 or newer) completes command lines of ropa.
enum BashCompletions {
  /// - Parameter ids: of everything that `explain` explains.
  static func text(ids: [String]) -> String {
    """
    # Completions of ropa for bash, made by "ropa completions bash".
    _ropa() {
      local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} words="" options="" IFS=$'\\n'
      # "=" is a word of its own here: --format=json is three.
      if [[ $word == "=" ]]; then
        word=
      elif [[ $before == "=" ]]; then
        before=${COMP_WORDS[COMP_CWORD-2]}
      fi
      if (( COMP_CWORD == 1 )); then
        words=\(list(Command.allCases.map(\.rawValue) + ["help", "--help", "--version"]))
        COMPREPLY=($(compgen -W "$words" -- "$word"))
        return
      fi
      case ${COMP_WORDS[1]} in
    \(Command.allCases.map { branch($0, ids) }.joined())    help)
          words=\(list(Command.allCases.map(\.rawValue))) ;;
      esac
      [[ $word == -* ]] && words=$options
      COMPREPLY=($(compgen -W "$words" -- "$word"))
    }
    # Where there is nothing else to say, a file.
    complete -o bashdefault -o default -F _ropa ropa

    """
  }

  private static func branch(_ command: Command, _ ids: [String]) -> String {
    let options = command.options.flatMap { [$0.rawValue, $0.short].compactMap(\.self) }
    var text = "    \(command.rawValue))\n      options=\(list(options))\n"
    text += "      case $before in\n"
    for option in command.options {
      guard let value = option.value(for: command) else { continue }
      let names = [option.rawValue, option.short].compactMap(\.self).joined(separator: "|")
      text += "        \(names)) \(reply(value)) return ;;\n"
    }
    text += "      esac\n"
    switch command.operand(ids: ids) {
    case .oneOf(let words): return text + "      words=\(list(words)) ;;\n"
    case .revision: return text + "      words=\(revisions) ;;\n"
    case .file, .folder, .anything: return text + "      ;;\n"
    }
  }

  private static let revisions =
    "\"$(git for-each-ref '--format=%(refname:short)' 2>/dev/null)\""

  private static func reply(_ value: CompletedWord) -> String {
    switch value {
    case .oneOf(let words): "COMPREPLY=($(compgen -W \(list(words)) -- \"$word\"));"
    case .folder: "COMPREPLY=($(compgen -d -- \"$word\"));"
    case .revision: "COMPREPLY=($(compgen -W \(revisions) -- \"$word\"));"
    case .file, .anything: ""
    }
  }

  /// Words, each on a line: none of them has anything that a shell reads inside of these quotes.
  private static func list(_ words: [String]) -> String {
    "$'\(words.joined(separator: "\\n"))'"
  }
}

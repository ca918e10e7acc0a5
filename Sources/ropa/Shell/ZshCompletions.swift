/// A function by which zsh completes command lines of ropa.
enum ZshCompletions {
  /// - Parameter ids: of everything that `explain` explains.
  static func text(ids: [String]) -> String {
    let commands = Command.allCases.map { "    \(quoted("\($0.rawValue):\($0.summary)"))\n" }
    return """
      #compdef ropa
      # Completions of ropa for zsh, made by "ropa completions zsh".
      _ropa() {
        local -a commands=(
      \(commands.joined())  )
        if (( CURRENT == 2 )); then
          _describe -t commands command commands
          _arguments '--help[print this help]' '--version[print the version]'
          return
        fi
        local command=$words[2]
        shift words
        (( CURRENT-- ))
        case $command in
      \(Command.allCases.map { branch($0, ids) }.joined())    help) _describe -t commands command commands ;;
        esac
      }
      _ropa_revisions() {
        local -a revisions=(${(f)"$(git for-each-ref '--format=%(refname:short)' 2>/dev/null)"})
        compadd -a revisions
      }
      # As a file of $fpath it is called at once; when sourced it makes itself known.
      if [[ $funcstack[1] == _ropa ]]; then
        _ropa "$@"
      else
        compdef _ropa ropa
      fi

      """
  }

  private static func branch(_ command: Command, _ ids: [String]) -> String {
    var arguments = command.options.map { specification($0, command) }
    switch command.operand(ids: ids) {
    case .oneOf(let words) where words.isEmpty: break
    case let operand: arguments.append(quoted("*:\(word(command)):\(action(operand))"))
    }
    let list = arguments.map { " \\\n      \($0)" }.joined()
    return "    \(command.rawValue))\n      _arguments -S\(list) ;;\n"
  }

  private static func word(_ command: Command) -> String {
    command == .explain
      ? "id" : command == .diff ? "revision" : command.operands.contains("PATH") ? "path" : "word"
  }

  private static func specification(_ option: Option, _ command: Command) -> String {
    let what = "[\(bracketed(option.help(for: command)))]"
    let value = option.value(for: command).map { value in
      ":\((option.placeholder ?? "").lowercased()):\(action(value))"
    }
    let equals = value == nil ? "" : "="
    let rest = what + (value ?? "")
    if let short = option.short {
      let names = "{\(short)\(value == nil ? "" : "+"),\(option.rawValue)\(equals)}"
      return quoted("(\(short) \(option.rawValue))") + names + quoted(rest)
    }
    return quoted((option.repeats ? "*" : "") + option.rawValue + equals + rest)
  }

  private static func action(_ value: CompletedWord) -> String {
    switch value {
    case .oneOf(let words): "(\(words.joined(separator: " ")))"
    case .file: "_files"
    case .folder: "_files -/"
    case .revision: "_ropa_revisions"
    case .anything: ""
    }
  }

  private static func bracketed(_ text: String) -> String {
    var result = ""
    for character in text {
      if "[]:\\".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }

  private static func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }
}

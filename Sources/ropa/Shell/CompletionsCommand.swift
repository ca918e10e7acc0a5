/// `ropa completions SHELL`
enum CompletionsCommand {
  static func run(_ options: Options) throws(CommandError) -> ExitCode {
    let ids = ExplainCommand.ids(of: try Scan.catalog(options))
    switch Shell(rawValue: options.operands[0]) {
    case .bash: try options.deliver(BashCompletions.text(ids: ids))
    case .zsh: try options.deliver(ZshCompletions.text(ids: ids))
    case .fish: try options.deliver(FishCompletions.text(ids: ids))
    case nil: throw CommandError("there are no completions for \(options.operands[0])")
    }
    return .clean
  }
}

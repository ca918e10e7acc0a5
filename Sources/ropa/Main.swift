import BuiltInRules
import Reporting

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Why a command could not do what it was asked: one sentence for the user, and exit code 2.
struct CommandError: Error {
  let message: String

  init(_ message: String) { self.message = message }
}

/// What a run says to its caller.
enum ExitCode: Int32, CaseIterable {
  case clean = 0
  case findings = 1
  case wrongUsage = 2
  case incomplete = 3

  /// For help and manual.
  var meaning: String {
    switch self {
    case .clean: "nothing to report"
    case .findings: "findings"
    case .wrongUsage: "wrong usage or an unreadable record or rule"
    case .incomplete:
      "the scan is incomplete (files that could not be read, no libclang, nothing to read)"
    }
  }
}

@main
struct Main {
  static func main() {
    // A reader that went away is seen when writing; the signal would kill us in the middle of a file.
    signal(SIGPIPE, SIG_IGN)
    // So would the one for a file that the system allows to grow no further.
    signal(SIGXFSZ, SIG_IGN)
    let code = run(Array(CommandLine.arguments.dropFirst()))
    // Half a result must not look like a whole one.
    if let failure = FileSystem.printingFailure {
      FileSystem.print("ropa: \(failure)\n", to: 2)
      exit(ExitCode.wrongUsage.rawValue)
    }
    exit(code.rawValue)
  }

  private static func run(_ arguments: [String]) -> ExitCode {
    do {
      switch try Request.parse(arguments) {
      case .help(let command):
        FileSystem.print(Help.text(for: command), to: 1)
        return .clean
      case .version:
        FileSystem.print(Help.version + "\n", to: 1)
        return .clean
      case .run(let options):
        return run(options)
      }
    } catch {
      let help = error.command.map { "ropa \($0.rawValue) --help" } ?? "ropa --help"
      FileSystem.print("ropa: \(error.message.printable) (see \(help))\n", to: 2)
      return .wrongUsage
    }
  }

  private static func run(_ options: Options) -> ExitCode {
    // The rules are put together while the record is read and git lists the tree.
    if options.command.options.contains(.noCache) {
      runBeside { _ = BuiltInRules.recipients }
      runBeside { _ = BuiltInRules.others }
    }
    do {
      let options = try options.linked()
      switch options.command {
      case .scan: return try ScanCommand.run(options)
      case .facts: return try FactsCommand.run(options)
      case .check: return try CheckCommand.run(options)
      case .baseline: return try BaselineCommand.run(options)
      case .diff: return try DiffCommand.run(options)
      case .report: return try ReportCommand.run(options)
      case .initialize: return try InitCommand.run(options)
      case .format: return try FormatCommand.run(options)
      case .rules: return try RulesCommand.run(options)
      case .explain: return try ExplainCommand.run(options)
      case .hook: return try HookCommand.run(options)
      case .completions: return try CompletionsCommand.run(options)
      case .manual:
        try options.deliver(Manual.text)
        return .clean
      }
    } catch {
      FileSystem.print("ropa: \(error.message.printable)\n", to: 2)
      return .wrongUsage
    }
  }
}

extension Options {
  /// Prints a result, or writes it where the user wants it.
  func deliver(_ text: String) throws(CommandError) {
    guard let output else {
      FileSystem.print(text, to: 1)
      return
    }
    do {
      try FileSystem.write(text, to: output)
    } catch { throw CommandError(error.message) }
  }
}

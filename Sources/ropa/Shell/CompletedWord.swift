import Processing
import Reporting

/// What a word of the command line can be, for shells that complete it.
enum CompletedWord: Hashable {
  case oneOf([String])
  case file
  case folder
  /// A branch, tag or commit of git.
  case revision
  /// Something that nobody can guess.
  case anything
}

/// The shells that completions are made for.
enum Shell: String, CaseIterable {
  case bash
  case zsh
  case fish
}

extension Option {
  /// What its value can be; nil for a flag without one.
  func value(for command: Command) -> CompletedWord? {
    switch self {
    case .format: .oneOf(command.formats)
    case .output, .facts, .record, .baseline: .file
    case .level: .oneOf(Severity.allCases.reversed().map(\.rawValue))
    case .role: .oneOf(ReportRole.allCases.map(\.rawValue))
    case .language: .oneOf(ReportCommand.languages)
    case .color: .oneOf(ColorChoice.allCases.map(\.rawValue))
    case .since: .revision
    case .rules: .folder
    case .shard, .flow, .asOf, .exclude, .maxFileSize: .anything
    case .staged, .prune, .all, .check, .write, .noCache, .help, .version: nil
    }
  }
}

extension Command {
  /// What its operands can be.
  ///
  /// - Parameter ids: of everything that `explain` explains.
  func operand(ids: [String]) -> CompletedWord {
    switch self {
    case .scan, .facts, .check, .baseline, .report, .initialize, .format: .file
    case .diff: .revision
    case .rules, .manual: .oneOf([])
    case .explain: .oneOf(ids)
    case .hook: .oneOf(HookVerb.allCases.map(\.rawValue))
    case .completions: .oneOf(Shell.allCases.map(\.rawValue))
    }
  }
}

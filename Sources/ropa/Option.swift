import Reporting

/// Every flag of the command line, one row each: help, parsing and refusals all come from here.
enum Option: String, CaseIterable {
  case format = "--format"
  case output = "--output"
  case shard = "--shard"
  case facts = "--facts"
  case record = "--record"
  case level = "--level"
  case flow = "--flow"
  case role = "--role"
  case language = "--language"
  case asOf = "--as-of"
  case staged = "--staged"
  case since = "--since"
  case baseline = "--baseline"
  case prune = "--prune"
  case all = "--all"
  case check = "--check"
  case write = "--write"
  case rules = "--rules"
  case exclude = "--exclude"
  case maxFileSize = "--max-file-size"
  case noCache = "--no-cache"
  case color = "--color"
  case help = "--help"
  case version = "--version"

  /// The one-letter form, where there is one.
  var short: String? {
    switch self {
    case .output: "-o"
    case .help: "-h"
    case .format, .shard, .facts, .record, .level, .flow, .role, .language, .asOf, .staged, .since,
      .baseline, .prune, .all, .check, .write, .rules, .exclude, .maxFileSize, .noCache, .color,
      .version:
      nil
    }
  }

  /// What stands for the value in help; nil for a flag without one.
  var placeholder: String? {
    switch self {
    case .format: "FORMAT"
    case .output, .facts, .record, .baseline: "FILE"
    case .shard: "K/N"
    case .level: "LEVEL"
    case .flow: "N"
    case .role: "ROLE"
    case .language: "LANGUAGE"
    case .asOf: "YYYY-MM-DD"
    case .since: "REV"
    case .rules: "DIR"
    case .exclude: "GLOB"
    case .maxFileSize: "BYTES"
    case .color: "WHEN"
    case .staged, .prune, .all, .check, .write, .noCache, .help, .version: nil
    }
  }

  /// May be given more than once.
  var repeats: Bool {
    self == .rules || self == .exclude || self == .record || self == .facts
  }

  func help(for command: Command) -> String {
    switch self {
    case .format:
      "how to print: " + command.formats.joined(separator: ", ")
        + " (default: \(command.formats.first ?? ""))"
    case .output:
      switch command {
      case .initialize: "where to write the record (default: ropa.json in PATH); never overwrites"
      case .facts: "where to write the facts; must be given, and end with .facts"
      case .scan, .check, .baseline, .diff, .report, .format, .rules, .explain, .hook, .completions,
        .manual:
        "write to FILE instead of printing"
      }
    case .shard: "read only the K-th of N parts of the files (default: 1/1, all of them)"
    case .facts:
      "link FILE, and files in the place of PATH, that `ropa facts` wrote, instead of reading a tree"
    case .record:
      "the record; several make one (default: the nearest ropa.json in PATH or above it)"
    case .level: "the lowest severity to report: error, warning, info (default: warning)"
    case .flow: "show the way of the flow that `ropa scan` gives the number N, in PATH..."
    case .role:
      "only the record kept as: " + ReportRole.allCases.map(\.rawValue).joined(separator: ", ")
        + " (default: all that there is)"
    case .language:
      "of the texts: " + ReportCommand.languages.joined(separator: ", ") + " (default: en)"
    case .asOf:
      command == .report
        ? "the date of the report, by whose law it judges (default: that of the last commit)"
        : "judge by the law of this day (default: today)"
    case .staged: "check what the next commit will hold, and show what it brings"
    case .since: "show what the tree brings beside the commit where it and REV part"
    case .baseline: "the findings that are known (default: ropa.baseline.json beside the record)"
    case .prune: "only take out what is no longer found"
    case .check: "change nothing; exit with 1 where something is not formatted"
    case .write: "add to the record that is there what the code shows and it does not say"
    case .all: "list every place, not the first few of each kind"
    case .rules: "add the rules in DIR, or replace built-in ones of the same path"
    case .exclude: "leave out paths that match GLOB"
    case .maxFileSize: "do not read larger files (default: \(Options.defaultMaxFileSize))"
    case .noCache: "read every file anew, and keep nothing for later runs"
    case .color: "auto, always, never (default: auto; NO_COLOR is respected)"
    case .help: "print this help"
    case .version: "print the version"
    }
  }
}

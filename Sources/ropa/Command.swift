/// The commands of ropa; the raw value is the word to type.
enum Command: String, CaseIterable {
  case scan
  case facts
  case check
  case baseline
  case diff
  case report
  case initialize = "init"
  case format = "fmt"
  case rules
  case explain
  case hook
  case completions
  case manual

  var summary: String {
    switch self {
    case .scan: "show what personal data the code holds and who receives it; needs no record"
    case .facts: "read a part of the files, for a tree that several machines read together"
    case .check: "compare the code with the record, and fail where they disagree"
    case .baseline: "write down the findings of today, so that only new ones are told from now on"
    case .diff: "show what changes in the processing between two revisions"
    case .report: "print the record of processing activities (GDPR Art. 30) with its evidence"
    case .initialize: "write a first record, drafted from the code, or say what to add to it"
    case .format: "format a record, with its comments"
    case .rules: "list the categories, recipients, data subjects and checks that ropa knows"
    case .explain: "explain one check, category, recipient or data subject, or one flow"
    case .hook: "check every commit before it is made, by a hook of git"
    case .completions: "print what makes a shell complete command lines of ropa"
    case .manual: "print the manual page"
    }
  }

  /// What comes after the command and its options.
  var operands: String {
    switch self {
    case .scan, .facts, .check, .baseline, .report, .initialize, .format: "[PATH...]"
    case .diff: "BASE [HEAD]"
    case .rules, .manual: ""
    case .explain: "ID | --flow N [PATH...]"
    case .hook: HookVerb.allCases.map(\.rawValue).joined(separator: " | ")
    case .completions: Shell.allCases.map(\.rawValue).joined(separator: " | ")
    }
  }

  var options: [Option] {
    switch self {
    case .scan:
      [.format, .output, .all] + Command.linking + [.color, .help]
    case .facts:
      [.shard, .output, .exclude, .maxFileSize, .noCache, .help]
    case .check:
      [.staged, .since, .baseline, .record, .level, .asOf, .format, .output, .all] + Command.linking
        + [
          .color, .help,
        ]
    case .baseline:
      [.prune, .baseline, .record, .level, .asOf] + Command.linking + [.help]
    case .diff:
      [.format, .output] + Command.reading + [.color, .help]
    case .report:
      [.record, .format, .role, .language, .output, .asOf] + Command.linking + [.help]
    case .initialize:
      [.output, .write] + Command.linking + [.help]
    case .format:
      [.check, .help]
    case .rules:
      [.format, .output, .rules, .help]
    case .explain:
      [.flow] + Command.linking + [.help]
    case .completions:
      [.output, .rules, .help]
    case .manual:
      [.output, .help]
    case .hook:
      [.help]
    }
  }

  /// The formats it prints; the first is the default.
  var formats: [String] {
    switch self {
    case .scan, .rules: ["text", "json"]
    case .check: CheckFormat.allCases.map(\.rawValue)
    case .diff: ["text", "markdown", "json"]
    case .report: ReportFormat.allCases.map(\.rawValue)
    case .facts, .baseline, .initialize, .format, .explain, .hook, .completions, .manual: []
    }
  }

  /// What it does not do yet, or what a user must know of its limits.
  var note: String? {
    switch self {
    case .scan:
      """
      Flows to outside parties, stores and logs are followed through the functions, types and files
      of the tree; "ropa explain --flow N" shows the way of one.
      """
    case .facts:
      """
      Every machine looks through the same tree, reads its part and writes what the code says to a
      file. "scan", "check", "baseline", "report", "init" and "explain --flow" with --facts make one
      of all parts, in any order, and say what one run says. Files that cannot be read are in the
      part, and end that run with 3; this one ends with 0 when the part is written.
      The file holds names, texts and numbers of the code, and is as confidential as the code is.
      Only a ropa that is built from the same sources reads it.
      """
    case .check:
      """
      Compares categories, recipients and which category goes to which recipient with the record, and
      the record with what the law asks of it on the day of --as-of.
      PATH is checked as it is on disk; with --staged the whole of what is staged is checked, record
      included, and what was there before the commit is not shown again.
      """
    case .baseline:
      """
      A place is known again when lines move, files are renamed or code is laid out anew; a second one
      like it is new. --prune only takes out what is mended, so that the file can but shrink.
      """
    case .diff:
      """
      BASE and HEAD are any names that git knows for commits; without HEAD the tree is taken as it is on
      disk. Compared are the data, recipients, flows, stores and logs that the code shows, and what the
      records declare. Read is the current folder.
      """
    case .report:
      """
      Each cell says whether the record declares it, the code shows it (with file and line), both, or
      whether it is open. The same commit and date give the same bytes.
      """
    case .initialize:
      """
      Each drafted fact has a comment that says where it comes from; what only a person can know is
      "open". Where there is a record already, nothing in it changes: what the code shows and the
      record does not say is printed, to be copied where it belongs. --write adds it at the ends of
      "recipients" and "activities", as an activity of its own, and leaves every line that is there
      as it is, comments included.
      """
    case .format:
      """
      PATH is a file, or a folder, whose record is formatted with all that it includes. Keys stay in
      their order, comments at their places; what fits on a line of 100 bytes stands on one, but for
      objects that start a new line after their bracket.
      """
    case .hook:
      """
      "ropa check --staged" runs before each commit, after the hook that was there before, if there was
      one. Where the hooks are, git says (core.hooksPath). "git commit --no-verify" skips the check.
      """
    case .completions:
      """
      Where it belongs: for bash ~/.local/share/bash-completion/completions/ropa, for zsh _ropa in a
      folder of $fpath, for fish ~/.config/fish/completions/ropa.fish.
      """
    case .manual:
      """
      ropa manual > ~/.local/share/man/man1/ropa.1, and "man ropa" shows it.
      """
    case .rules, .explain: nil
    }
  }

  /// The options of every command that reads a tree.
  private static let reading: [Option] = [.rules, .exclude, .maxFileSize, .noCache]

  /// The options of every command that reads a tree, or links what was read of it elsewhere.
  private static let linking: [Option] = [.facts] + reading
}

import FactsCache
import Inventory
import Processing
import Reporting
import SourceModel
import StrictJSON

/// What the user asked for, checked.
struct Options {
  var command: Command
  var operands: [String] = []
  var format: String
  var output: String?
  /// Which part of the files is read for others to link.
  var shard = Shard.whole
  /// The files of parts to link.
  var facts: [String] = []
  /// What they say, once they are opened.
  var parts: LinkedParts?
  var records: [String] = []
  var level = Severity.warning
  /// Counted from 1.
  var flow: Int?
  /// Which of the two records of Art. 30 a report shows; nil means all that there is.
  var role: ReportRole?
  /// Tag of the language of a report.
  var language = "en"
  /// The day by whose law the record is judged, and that a report is of.
  var asOf: CalendarDate?
  /// Whether the index is checked, and not the files on disk.
  var staged = false
  /// The revision whose findings are known.
  var since: String?
  /// The file of known findings.
  var baseline: String?
  var prune = false
  var all = false
  var check = false
  var write = false
  var rules: [String] = []
  var exclude: [String] = []
  var maxFileSize = Options.defaultMaxFileSize
  var noCache = false
  var color = ColorChoice.auto
  /// What git has said in this run.
  let git = GitMemory()

  /// In bytes.
  static let defaultMaxFileSize = InventoryOptions().maxFileSize

  /// The folders or files to read.
  var paths: [String] { operands.isEmpty ? ["."] : operands }
}

/// When to print in colour.
enum ColorChoice: String, CaseIterable {
  case auto
  case always
  case never
}

/// What a command line asks for.
enum Request {
  case run(Options)
  case help(Command?)
  case version
}

/// A command line that cannot be followed: one sentence, and what to type for help.
struct UsageError: Error {
  let message: String
  let command: Command?
}

extension Request {
  /// Reads the arguments after the program's name.
  static func parse(_ arguments: [String]) throws(UsageError) -> Request {
    guard let first = arguments.first else { return .help(nil) }
    switch first {
    case "--help", "-h": return .help(nil)
    case "--version", "version": return .version
    case "help":
      guard arguments.count > 1 else { return .help(nil) }
      return .help(try command(arguments[1]))
    default:
      return try parse(arguments.dropFirst(), for: try command(first))
    }
  }

  private static func command(_ word: String) throws(UsageError) -> Command {
    if let command = Command(rawValue: word) { return command }
    let what = word.hasPrefix("-") ? "option" : "command"
    throw UsageError(
      message: "unknown \(what) \"\(word)\""
        + suggestion(for: word, among: Command.allCases.map(\.rawValue)),
      command: nil)
  }

  private static func parse(
    _ arguments: ArraySlice<String>, for command: Command
  ) throws(UsageError) -> Request {
    var options = Options(command: command, format: command.formats.first ?? "")
    var rest = arguments
    var given: Set<Option> = []
    while let word = rest.popFirst() {
      if word == "--" {
        options.operands += rest
        break
      }
      guard word.hasPrefix("-"), word != "-" else {
        options.operands.append(word)
        continue
      }
      let (option, attached) = try option(word, of: command)
      if option == .help { return .help(command) }
      guard given.insert(option).inserted || option.repeats else {
        throw UsageError(message: "\(option.rawValue) is given twice", command: command)
      }
      let value = try value(of: option, attached: attached, rest: &rest, command: command)
      try options.set(option, to: value)
    }
    try options.takeParts(given)
    try options.checkOperands()
    return .run(options)
  }

  private static func option(
    _ word: String, of command: Command
  ) throws(UsageError) -> (Option, attached: String?) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    let attached = parts.count > 1 ? String(parts[1]) : nil
    if let option = command.options.first(where: { $0.rawValue == name || $0.short == name }) {
      return (option, attached)
    }
    let elsewhere = Command.allCases.filter { $0.options.contains { $0.rawValue == name } }
    if !elsewhere.isEmpty {
      throw UsageError(
        message: "\(name) is not an option of \"\(command.rawValue)\", but of "
          + elsewhere.map { "\"\($0.rawValue)\"" }.joined(separator: ", "),
        command: command)
    }
    throw UsageError(
      message: "unknown option \"\(name)\""
        + suggestion(for: name, among: command.options.map(\.rawValue)),
      command: command)
  }

  private static func value(
    of option: Option, attached: String?, rest: inout ArraySlice<String>, command: Command
  ) throws(UsageError) -> String {
    guard let placeholder = option.placeholder else {
      guard attached == nil else {
        throw UsageError(message: "\(option.rawValue) takes no value", command: command)
      }
      return ""
    }
    guard let value = attached ?? rest.popFirst(), !value.isEmpty else {
      throw UsageError(
        message: "\(option.rawValue) needs a value: \(placeholder)", command: command)
    }
    return value
  }
}

extension Options {
  fileprivate mutating func set(_ option: Option, to value: String) throws(UsageError) {
    switch option {
    case .format: format = try choice(value, of: option, among: command.formats)
    case .output: output = value
    case .shard:
      guard let part = Shard(value) else {
        throw UsageError(
          message: "--shard needs a part of a whole, such as 3/16, not \"\(value)\"",
          command: command)
      }
      shard = part
    case .facts: facts.append(value)
    case .record: records.append(value)
    case .level:
      let word = try choice(value, of: option, among: Severity.allCases.reversed().map(\.rawValue))
      level = Severity(rawValue: word) ?? .warning
    case .flow:
      guard let number = Int(value), number > 0 else {
        throw UsageError(
          message: "--flow needs the number of a flow, not \"\(value)\"", command: command)
      }
      flow = number
    case .role:
      let word = try choice(value, of: option, among: ReportRole.allCases.map(\.rawValue))
      role = ReportRole(rawValue: word)
    case .language: language = value
    case .asOf: asOf = try day(value, of: option)
    case .staged: staged = true
    case .since: since = value
    case .baseline: baseline = value
    case .prune: prune = true
    case .all: all = true
    case .check: check = true
    case .write: write = true
    case .noCache: noCache = true
    case .rules: rules.append(value)
    case .exclude: exclude.append(value)
    case .maxFileSize:
      guard let size = Int(value), size > 0 else {
        throw UsageError(
          message: "--max-file-size needs a number of bytes, not \"\(value)\"", command: command)
      }
      maxFileSize = size
    case .color:
      let word = try choice(value, of: option, among: ColorChoice.allCases.map(\.rawValue))
      color = ColorChoice(rawValue: word) ?? .auto
    case .help, .version: break
    }
  }

  fileprivate func checkOperands() throws(UsageError) {
    switch command {
    case .check:
      guard !staged || since == nil else {
        throw UsageError(
          message: "--staged and --since ask for different things; give one of them",
          command: command)
      }
    case .scan, .baseline, .report, .initialize, .format: return
    case .facts:
      guard let output, output.hasSuffix(FileFacts.fileEnding) else {
        throw UsageError(
          message: "\"facts\" needs --output and a name that ends with \(FileFacts.fileEnding)",
          command: command)
      }
    case .diff:
      guard (1...2).contains(operands.count) else {
        throw UsageError(
          message: "\"diff\" needs a revision to start from, such as main, and at most one more",
          command: command)
      }
    case .rules, .manual:
      guard operands.isEmpty else {
        throw UsageError(
          message: "\"\(command.rawValue)\" takes no operand", command: command)
      }
    case .hook: try checkWord(among: HookVerb.allCases.map(\.rawValue))
    case .completions: try checkWord(among: Shell.allCases.map(\.rawValue))
    case .explain:
      guard operands.count == 1 || flow != nil else {
        throw UsageError(
          message: "\"explain\" needs one ID, such as ROPA101 or sendgrid", command: command)
      }
    }
  }

  /// With --facts all operands are files of facts, as a pattern of the shell gives them.
  fileprivate mutating func takeParts(_ given: Set<Option>) throws(UsageError) {
    guard !facts.isEmpty else { return }
    let decided: [Option] = [.exclude, .maxFileSize, .staged]
    if let option = decided.first(where: given.contains) {
      throw UsageError(
        message: "\(option.rawValue) and --facts do not go together: "
          + "what was read is decided where the facts are made",
        command: command)
    }
    guard command != .explain || flow != nil else {
      throw UsageError(message: "--facts of \"explain\" needs --flow", command: command)
    }
    facts += operands
    operands = []
  }

  /// Of a command that takes exactly one word of a few.
  private func checkWord(among words: [String]) throws(UsageError) {
    guard operands.count == 1 else {
      throw UsageError(
        message: "\"\(command.rawValue)\" needs one of " + words.joined(separator: ", "),
        command: command)
    }
    guard words.contains(operands[0]) else {
      throw UsageError(
        message: "\"\(command.rawValue)\" knows no \"\(operands[0])\""
          + suggestion(for: operands[0], among: words),
        command: command)
    }
  }

  private func choice(
    _ value: String, of option: Option, among choices: [String]
  ) throws(UsageError) -> String {
    guard choices.contains(value) else {
      throw UsageError(
        message: "\(option.rawValue) of \"\(command.rawValue)\" cannot be \"\(value)\""
          + suggestion(for: value, among: choices),
        command: command)
    }
    return value
  }

  private func day(_ value: String, of option: Option) throws(UsageError) -> CalendarDate {
    guard let day = CalendarDate(value) else {
      throw UsageError(
        message: "\(option.rawValue) needs a date as YYYY-MM-DD, not \"\(value)\"",
        command: command)
    }
    return day
  }
}

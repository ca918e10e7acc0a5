import Processing
import Reporting
import StrictJSON

/// `ropa init`
enum InitCommand {
  static func run(_ options: Options) throws(CommandError) -> ExitCode {
    let root = options.paths[0]
    let folder = FileSystem.isFolder(root) ? root : "."
    let path = options.output ?? FilePath.joined(folder, RecordFile.name)
    guard !FileSystem.exists(path) else {
      guard options.output == nil else {
        throw CommandError("\(path) is there already and stays as it is")
      }
      return try propose(path, options)
    }
    let scan = try Scan(options)
    guard scan.outcome.filesRead > 0 else {
      throw CommandError(CoverageText.sentence(scan.outcome))
    }
    let draft = draftRecord(
      from: scan.outcome.classification, flows: scan.outcome.flows, catalog: scan.catalog,
      name: FileSystem.resolved(folder).flatMap { $0.split(separator: "/").last }.map(String.init)
        ?? "")
    try write(draft, to: path)
    FileSystem.print(
      """
      \(path.printable) is written. \(CoverageText.sentence(scan.outcome)).
      It names what the code shows; everything that only a person can know is marked as open.
      Answer those, then run "ropa check".

      """, to: 1)
    return scan.isComplete ? .clean : .incomplete
  }

  /// What the record that is there does not say: printed, or added to it.
  private static func propose(
    _ path: String, _ options: Options
  ) throws(CommandError) -> ExitCode {
    let record = try RecordFile.read(options)
    let scan = try Scan(options, record: record)
    let additions = recordAdditions(
      to: record, from: scan.outcome.classification, flows: scan.outcome.flows,
      catalog: scan.catalog)
    let name = path.printable
    guard !additions.isEmpty else {
      FileSystem.print("\(name) says all that the code shows; it stays as it is.\n", to: 1)
      return scan.isComplete ? .clean : .incomplete
    }
    if options.write {
      try add(additions, to: path)
      FileSystem.print(
        "\(name) has more at the ends of its lists now; nothing else in it changed:\n\n", to: 1)
    } else {
      FileSystem.print(
        "\(name) stays as it is. The code shows more than it says (--write adds it):\n\n", to: 1)
    }
    print(additions.recipients, under: "recipients")
    print(additions.activities, under: "activities")
    return scan.isComplete ? .clean : .incomplete
  }

  private static func print(_ elements: [String], under key: String) {
    guard !elements.isEmpty else { return }
    FileSystem.print("to \"\(key)\":\n\n" + elements.joined(separator: ",\n") + "\n\n", to: 1)
  }

  private static func add(_ additions: RecordAdditions, to path: String) throws(CommandError) {
    let changed: [UInt8]?
    do {
      changed = try additions.added(to: try FileSystem.read(path), path: path)
    } catch let error as FileError {
      throw CommandError(error.message)
    } catch { throw CommandError("\(error)") }
    guard let changed else {
      throw CommandError(
        "\(path) has no list of \"recipients\" or \"activities\" to add to; nothing was changed")
    }
    try write(String(decoding: changed, as: UTF8.self), to: path)
  }

  private static func write(_ text: String, to path: String) throws(CommandError) {
    do {
      try FileSystem.write(text, to: path)
    } catch { throw CommandError(error.message) }
  }
}

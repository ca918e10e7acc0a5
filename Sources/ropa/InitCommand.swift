import Processing
import Reporting

/// `ropa init`
enum InitCommand {
  static func run(_ options: Options) throws(CommandError) -> ExitCode {
    let root = options.paths[0]
    let folder = FileSystem.isFolder(root) ? root : "."
    let path = options.output ?? (folder == "." ? RecordFile.name : "\(folder)/\(RecordFile.name)")
    guard !FileSystem.exists(path) else {
      throw CommandError(
        "\(path) is there already and stays as it is; --output writes the draft elsewhere")
    }
    let scan = try Scan(options)
    guard scan.outcome.filesRead > 0 else {
      throw CommandError(CoverageText.sentence(scan.outcome))
    }
    let draft = draftRecord(
      from: scan.outcome.classification, flows: scan.outcome.flows, catalog: scan.catalog,
      name: FileSystem.resolved(folder).flatMap { $0.split(separator: "/").last }.map(String.init)
        ?? "")
    do {
      try FileSystem.write(draft, to: path)
    } catch { throw CommandError(error.message) }
    FileSystem.print(
      """
      \(path) is written. \(CoverageText.sentence(scan.outcome)).
      It names what the code shows; everything that only a person can know is marked as open.
      Answer those, then run "ropa check".

      """, to: 1)
    return scan.isComplete ? .clean : .incomplete
  }
}

import Processing
import StrictJSON

/// Where the baseline is, and what it says.
enum BaselineFile {
  static let name = "ropa.baseline.json"

  /// The file that the user names, or the one beside the record.
  static func path(_ options: Options, _ record: Record) -> String {
    options.baseline ?? FilePath.joined(FilePath.parent(of: record.path), name)
  }

  /// Nil where the user names none and there is none.
  static func read(
    _ options: Options, _ record: Record, _ source: RecordSource
  ) throws(CommandError) -> Baseline? {
    let path = path(options, record)
    guard options.baseline != nil || source.exists(path) else { return nil }
    do { return try Baseline(source.read(path), path: path) } catch let error as JSONError {
      throw CommandError("\(error)")
    } catch let error as FileError {
      throw CommandError(error.message)
    } catch { throw CommandError("\(path): \(error)") }
  }
}

/// `ropa baseline`
enum BaselineCommand {
  static func run(_ options: Options) throws(CommandError) -> ExitCode {
    let judgement = try Judgement(options)
    let path = BaselineFile.path(options, judgement.record)
    let before =
      FileSystem.exists(path)
      ? try BaselineFile.read(options, judgement.record, judgement.source) : nil
    guard judgement.scan.isComplete else {
      throw CommandError(
        "not everything was read, so \(path) stays as it is; \"ropa check\" says what was not")
    }
    let all = judgement.identified(judgement.findings)
    let baseline: Baseline
    if options.prune {
      guard let before else { throw CommandError("there is no \(path) to take anything out of") }
      baseline = before.pruned(to: all)
    } else {
      baseline = Baseline(all.filter { $0.finding.severity >= options.level })
    }
    do throws(FileError) { try FileSystem.write(baseline.text, to: path) } catch {
      throw CommandError(error.message)
    }
    var text = "\(path.printable) holds \(counted(baseline.count, "place"))"
    if let before { text += "; it held \(before.count)" }
    FileSystem.print(text + ".\n", to: 1)
    return .clean
  }

  private static func counted(_ count: Int, _ what: String) -> String {
    count == 1 ? "1 \(what)" : "\(count) \(what)s"
  }
}

import Inventory
import Processing
import SourceModel
import StrictJSON

/// The findings of one state of a tree, each with what it can be known again by.
struct Judgement {
  let record: Record
  let scan: Scan
  let source: RecordSource
  /// Of every severity, sorted by path, line, column and check.
  let findings: [Finding]

  init(_ options: Options, _ state: TreeState = .workTree) throws(CommandError) {
    let source = try RecordSource(of: options.folder, state: state, options.git)
    // The record first: where it cannot be read, there is no use in waiting for the scan.
    let record = try RecordFile.read(options, from: source)
    try self.init(options, state, record, source)
  }

  init(
    _ options: Options, _ state: TreeState, _ record: Record, _ source: RecordSource
  ) throws(CommandError) {
    let scan = try Scan(options, record: record, state: state)
    self.record = record
    self.source = source
    self.scan = scan
    findings = CheckCommand.findings(record, scan, asOf: try options.dayOfJudgement())
  }

  func identified(_ findings: [Finding]) -> [IdentifiedFinding] {
    let files = Dictionary(
      scan.facts.held.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    // Findings of one file mostly follow each other.
    var last: FileFacts?
    var records: [String: JSONNode] = [:]
    for path in record.paths {
      // It was read a moment ago; if that is no longer so, its places have no keys around them.
      guard let bytes = try? source.read(path) else { continue }
      records[path] = try? JSONReader.read(bytes, path: path)
    }
    return findings.map { finding in
      IdentifiedFinding(
        finding,
        fingerprints: finding.fingerprints { path, location in
          if last?.path != path { last = files[path]?.facts }
          return last?.names(around: location) ?? records[path]?.keys(around: location) ?? []
        })
    }
  }

  /// What was there in the states that a change starts from.
  ///
  /// A state without a record has no finding: everything that a first record brings is new. With one that
  /// cannot be read, the code is judged by the record of today.
  static func known(
    _ options: Options, before record: Record, _ commits: [String]
  ) throws(CommandError) -> KnownPlaces {
    var known = KnownPlaces()
    for commit in commits {
      let state = TreeState.commit(commit)
      let source = try RecordSource(of: options.folder, state: state, options.git)
      guard record.paths.contains(where: source.exists) else { continue }
      let earlier: Record
      do throws(CommandError) { earlier = try RecordFile.read(options, from: source) } catch {
        earlier = record
      }
      let before = try Judgement(options, state, earlier, source)
      known.formUnion(before.identified(before.findings).places)
    }
    return known
  }
}

extension Options {
  /// The folder that git is asked about.
  var folder: String {
    FileSystem.isFolder(paths[0]) ? paths[0] : FilePath.parent(of: paths[0])
  }

  /// What of the tree is judged.
  var state: TreeState { staged ? .index : .workTree }

  /// The commits that findings are compared with; nil where all of them are told.
  func commitsToCompare() throws(CommandError) -> [String]? {
    do throws(InventoryError) {
      if let since { return [try mergeBase(of: since, in: folder, git)] }
      return staged ? try parentsOfNextCommit(in: folder, git) : nil
    } catch { throw CommandError(error.sentence) }
  }
}

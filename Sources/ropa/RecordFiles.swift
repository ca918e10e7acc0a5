import Processing
import SourceModel
import StrictJSON

/// Why a record cannot be used.
enum RecordFileError: Error {
  case file(FileError)
  case mistake(JSONError)

  /// For a user, with the check that it is.
  var sentence: String {
    switch self {
    case .file(let error): error.message
    case .mistake(let error): "\(error) [\(CheckID.recordUnreadable.rawValue)]"
    }
  }

  /// Without the check.
  var words: String {
    switch self {
    case .file(let error): error.message
    case .mistake(let error): "\(error)"
    }
  }
}

/// Reads the files of a record: those that are named, and what they include.
struct RecordFiles {
  /// Resolved; what globs of the record are relative to.
  let base: String
  private var fragments: [RecordFragment] = []
  /// Resolved paths of what was read, and of what is being read.
  private var done: Set<String> = []
  private var open: [String] = []
  /// Files that include one another deeper than this are a mistake of a program, not a person's tree.
  private static let deepest = 64

  private let source: RecordSource

  init(base: String, source: RecordSource) {
    self.base = base
    self.source = source
  }

  mutating func add(_ path: String) throws(RecordFileError) {
    let bytes: [UInt8]
    do throws(FileError) { bytes = try source.read(path) } catch { throw .file(error) }
    let resolved = source.resolved(path) ?? path
    guard done.insert(resolved).inserted else { return }
    let folder = FilePath.relative(FilePath.parent(of: resolved), to: base) ?? ""
    let fragment: RecordFragment
    do throws(JSONError) {
      fragment = try RecordFragment.read(bytes, path: path, folder: folder)
    } catch { throw .mistake(error) }
    fragments.append(fragment)
    open.append(resolved)
    for include in fragment.includes { try add(include, of: path) }
    open.removeLast()
  }

  /// Whether a file, by its resolved path, is among those that were read.
  func holds(_ resolved: String) -> Bool { done.contains(resolved) }

  /// - Parameter scanned: the top of the scanned tree, resolved.
  func record(scanned: String?) throws(RecordFileError) -> Record {
    do throws(JSONError) {
      guard var record = try Record.merged(fragments) else {
        throw JSONError(
          path: RecordFile.name, position: JSONPosition(line: 1, column: 1),
          message: "there is no record")
      }
      record.scannedFolder = scanned.flatMap { FilePath.relative($0, to: base) } ?? ""
      return record
    } catch { throw .mistake(error) }
  }

  private mutating func add(
    _ include: Located<String>, of path: String
  ) throws(RecordFileError) {
    let folder = FilePath.parent(of: path)
    let isPattern = include.value.contains { "*?[".contains($0) }
    let found: [String]
    do throws(FileError) {
      found =
        isPattern ? try source.files(matching: include.value, in: folder) : [include.value]
    } catch { throw .file(error) }
    guard !found.isEmpty else {
      throw mistake(include, "no file matches \"\(include.value)\"")
    }
    let top = source.resolved(folder) ?? folder
    guard open.count < RecordFiles.deepest else {
      throw mistake(include, "files include one another deeper than \(RecordFiles.deepest) times")
    }
    for name in found {
      let inner = FilePath.joined(folder, name)
      guard let resolved = source.resolved(inner) else {
        throw mistake(include, "there is no file \"\(name)\" in \(folder)")
      }
      guard FilePath.relative(resolved, to: top) != nil else {
        throw mistake(include, "\"\(name)\" is a link that leads out of \(folder)")
      }
      guard !open.contains(resolved) else {
        // A pattern may match the file that it stands in.
        if isPattern, resolved == open.last { continue }
        throw mistake(include, "\"\(name)\" includes the file that it is included by")
      }
      try add(inner)
    }
  }

  private func mistake(_ include: Located<String>, _ message: String) -> RecordFileError {
    .mistake(
      JSONError(path: include.place.path, position: include.place.position, message: message))
  }
}

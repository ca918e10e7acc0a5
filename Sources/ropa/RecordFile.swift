import Processing
import Reporting
import StrictJSON

/// Where the record is, and what it says.
struct RecordFile {
  let record: Record

  static let name = "ropa.json"

  /// The record that the user names, or the nearest one.
  static func read(_ options: Options, root: String) throws(CommandError) -> RecordFile {
    let path = try find(options, root: root)
    do {
      let bytes = try FileSystem.read(path)
      return RecordFile(record: try Record.read(bytes, path: path))
    } catch let error as JSONError {
      throw CommandError("\(error) [\(CheckID.recordUnreadable.rawValue)]")
    } catch let error as FileError {
      throw CommandError(error.message)
    } catch { throw CommandError("\(error)") }
  }

  /// The nearest record, for a scan, which needs none: what it says of hosts and recipients is used. Nil
  /// where there is none; one that cannot be read is a sentence for the report.
  static func readIfThere(root: String) -> Result<Record?, CommandError> {
    let start = FileSystem.isFolder(root) ? root : parent(of: root)
    guard let path = nearest(from: start) else { return .success(nil) }
    do {
      return .success(try Record.read(try FileSystem.read(path), path: path))
    } catch {
      return .failure(CommandError("\(path) cannot be read, so nothing of it was used: \(error)"))
    }
  }

  private static func find(_ options: Options, root: String) throws(CommandError) -> String {
    if let named = options.record { return named }
    let start = FileSystem.isFolder(root) ? root : parent(of: root)
    if let path = nearest(from: start) { return path }
    throw CommandError(
      "there is no \(name) in \(start) or above it; \"ropa init\" drafts one, --record names another"
    )
  }

  /// In the folder itself, or in one above it up to the top of the repository.
  private static func nearest(from start: String) -> String? {
    let here = start == "." ? name : "\(start)/\(name)"
    if FileSystem.exists(here) { return here }
    guard var folder = FileSystem.resolved(start) else { return nil }
    while folder != "/", !FileSystem.exists("\(folder)/.git") {
      folder = parent(of: folder)
      if FileSystem.exists("\(folder)/\(name)") { return "\(folder)/\(name)" }
    }
    return nil
  }

  private static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}

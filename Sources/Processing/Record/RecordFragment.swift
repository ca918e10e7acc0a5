import StrictJSON

/// One file of a record, with what it takes to merge it with others.
public struct RecordFragment: Sendable {
  public let record: Record
  /// Paths or globs of further files, from the file's own folder, in the order written.
  public let includes: [Located<String>]
  /// What entries say, without places and comments, by list and id.
  let texts: [String: [String: String]]

  /// Reads one file of a record.
  ///
  /// Throws as `Record.read`.
  /// - Parameters:
  ///   - bytes: UTF-8 JSON; comments and a comma before a closing bracket are allowed.
  ///   - path: how the file is called in errors and findings.
  ///   - folder: the file's folder, from the folder of the whole record; empty for that itself. Globs of
  ///     the file get it in front.
  public static func read(
    _ bytes: [UInt8], path: String, folder: String = ""
  ) throws(JSONError) -> RecordFragment {
    var reader = RecordReader(path: path, folder: folder)
    return try read(&reader, try JSONReader.read(bytes, path: path))
  }
}

import StrictJSON

/// `ropa fmt`
enum FormatCommand {
  static func run(_ options: Options) throws(CommandError) -> ExitCode {
    var others: [String] = []
    for path in try files(options) where try !format(path, writes: !options.check) {
      others.append(path)
    }
    guard !others.isEmpty else { return .clean }
    let word = options.check ? "is not formatted" : "is formatted now"
    FileSystem.print(others.map { "\($0.printable) \(word)\n" }.joined(), to: 1)
    return options.check ? .findings : .clean
  }

  /// A file that is named, whatever it is; of a folder, the record with all that it includes.
  private static func files(_ options: Options) throws(CommandError) -> [String] {
    var files: [String] = []
    var folders = options
    folders.operands = []
    for path in options.operands {
      if FileSystem.isFolder(path) { folders.operands.append(path) } else { files.append(path) }
    }
    if !folders.operands.isEmpty || files.isEmpty { files += try RecordFile.read(folders).paths }
    var seen: Set<String> = []
    return files.filter { seen.insert(FileSystem.resolved($0) ?? $0).inserted }
  }

  /// Whether the file was as it should be.
  private static func format(_ path: String, writes: Bool) throws(CommandError) -> Bool {
    do {
      let bytes = try FileSystem.read(path)
      let text = try JSONText.read(bytes, path: path).formatted()
      if bytes.elementsEqual(text.utf8) { return true }
      if writes { try FileSystem.write(text, to: path) }
      return false
    } catch let error as FileError {
      throw CommandError(error.message)
    } catch { throw CommandError("\(error)") }
  }
}

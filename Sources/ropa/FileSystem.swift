#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Something the system would not do, in words for a user.
struct FileError: Error {
  let message: String
}

/// The few files that ropa reads or writes besides the scanned ones: records, rules, reports.
enum FileSystem {
  /// In bytes: more than any record or rule that a person keeps, and no more than memory bears.
  static let largest = 64 << 20

  /// All of a file that the user names, or that is a record; the scanned ones are read by the inventory.
  static func read(_ path: String) throws(FileError) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw failure("cannot read \(path)") }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw failure("cannot read \(path)") }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw FileError(message: "cannot read \(path): not a regular file")
    }
    let tooLarge = FileError(message: "cannot read \(path): larger than \(largest >> 20) MiB")
    guard status.st_size <= largest else { throw tooLarge }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes { systemRead(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw failure("cannot read \(path)") }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
      guard bytes.count <= largest else { throw tooLarge }
    }
  }

  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The absolute path without links, or nil where there is no such file.
  static func resolved(_ path: String) -> String? {
    guard let buffer = realpath(path, nil) else { return nil }
    defer { free(buffer) }
    return String(cString: buffer)
  }

  /// A path without links as a user in the current folder writes it: `ropa.json`, `../ropa.json`.
  static func shown(_ path: String) -> String {
    guard var folder = resolved(".") else { return path }
    var steps = ""
    while folder != "/" {
      if let inner = FilePath.relative(path, to: folder) { return steps + inner }
      folder = FilePath.parent(of: folder)
      steps += "../"
    }
    return path
  }

  /// The paths of the JSON files below a folder, relative to it, sorted. Links are not followed.
  static func jsonFiles(below folder: String) throws(FileError) -> [String] {
    var result: [String] = []
    var pending = [""]
    while let relative = pending.popLast() {
      let path = relative.isEmpty ? folder : "\(folder)/\(relative)"
      guard let stream = opendir(path) else { throw failure("cannot read the folder \(path)") }
      defer { closedir(stream) }
      while let entry = readdir(stream) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        guard name != ".", name != ".." else { continue }
        let inner = relative.isEmpty ? name : "\(relative)/\(name)"
        var status = stat()
        guard lstat("\(folder)/\(inner)", &status) == 0 else { continue }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: pending.append(inner)
        case S_IFREG where name.hasSuffix(".json"): result.append(inner)
        default: continue
        }
      }
    }
    return result.sorted()
  }

  static func failure(_ what: String) -> FileError {
    FileError(message: "\(what): \(String(cString: strerror(errno)))")
  }
}

/// The C library's `read`, which `FileSystem.read` hides.
private func systemRead(_ file: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(file, buffer, count)
}

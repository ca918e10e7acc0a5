import SourceModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Finds and reads the files to measure on. What cannot be read is left out: the counts are printed.
enum SwiftFiles {
  /// Every `.swift` file in the given files and folders, sorted; links and hidden folders are left out.
  static func paths(in roots: [String]) -> [String] {
    paths(in: roots) { $0.hasSuffix(".swift") }
  }

  /// The same for files of any sort.
  static func paths(in roots: [String], _ isWanted: (String) -> Bool) -> [String] {
    var found: [String] = []
    var open = roots
    while let path = open.popLast() {
      var status = stat()
      guard lstat(path, &status) == 0 else { continue }
      switch status.st_mode & S_IFMT {
      case S_IFDIR: open += entries(of: path)
      case S_IFREG: if isWanted(path) { found.append(path) }
      default: break
      }
    }
    return found.sorted()
  }

  private static func entries(of folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append("\(folder)/\(name)") }
    }
    return names
  }

  static func read(_ path: String) -> [UInt8] {
    let file = open(path, O_RDONLY)
    guard file >= 0 else { return [] }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_size > 0 else { return [] }
    let size = Int(status.st_size)
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = 0
      while count < size, let start = buffer.baseAddress {
        let got = Platform.read(file, start + count, size - count)
        guard got > 0 else { return }
        count += got
      }
    }
  }

  /// What a file holds of which the system does not tell the size, up to 64 KB.
  static func readUnsized(_ path: String) -> [UInt8] {
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 65536)
    bytes.removeLast(bytes.count - fread(&bytes, 1, bytes.count, file))
    return bytes
  }

  /// Whole files one after the other, from the first again when they do not suffice, up to a size.
  static func concatenated(_ paths: [String], size: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    while bytes.count < size {
      let before = bytes.count
      for path in paths where bytes.count < size {
        let file = read(path) + [0x0A]
        bytes.append(contentsOf: file.prefix(size - bytes.count))
      }
      guard bytes.count > before + paths.count else { return bytes }
    }
    return bytes
  }

  private enum Platform {
    static func read(_ file: CInt, _ start: UnsafeMutableRawPointer, _ count: Int) -> Int {
      #if canImport(Glibc)
        Glibc.read(file, start, count)
      #elseif canImport(Musl)
        Musl.read(file, start, count)
      #else
        Darwin.read(file, start, count)
      #endif
    }
  }
}

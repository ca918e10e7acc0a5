import SourceModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension FileSystem {
  /// The paths of the files below a folder that match a glob, relative to it, sorted. A name that starts
  /// with a point must be written; no link to a folder is followed.
  static func files(
    matching pattern: String, in folder: String
  ) throws(FileError) -> [String] {
    var places: Set<String> = [""]
    let parts = pattern.split(separator: "/").filter { $0 != "." }.map(String.init)
    for (index, part) in parts.enumerated() {
      let isLast = index + 1 == parts.count
      var next: Set<String> = []
      for place in places {
        if part == "**" {
          next.formUnion(try folders(from: place, in: folder))
          if isLast { throw FileError(message: "\"\(pattern)\" names folders, and no file") }
        } else {
          next.formUnion(try entries(part, at: place, in: folder, areFiles: isLast))
        }
      }
      places = next
    }
    return places.filter { !$0.isEmpty }.sorted()
  }

  /// A folder and all below it.
  private static func folders(
    from start: String, in folder: String
  ) throws(FileError) -> [String] {
    var result: [String] = []
    var pending = [start]
    while let place = pending.popLast() {
      result.append(place)
      pending += try entries("*", at: place, in: folder, areFiles: false)
    }
    return result
  }

  private static func entries(
    _ pattern: String, at place: String, in folder: String, areFiles: Bool
  ) throws(FileError) -> [String] {
    let path = place.isEmpty ? folder : FilePath.joined(folder, place)
    let glob: Glob
    do throws(GlobError) { glob = try Glob(pattern) } catch {
      throw FileError(message: "\"\(pattern)\" is not understood: \(error.why)")
    }
    var result: [String] = []
    for name in try names(in: path) where name.hasPrefix(".") == pattern.hasPrefix(".") {
      guard glob.matches(Array(name.utf8)[...], isFolder: false) else { continue }
      let inner = place.isEmpty ? name : "\(place)/\(name)"
      var status = stat()
      guard lstat(FilePath.joined(folder, inner), &status) == 0 else { continue }
      let isFolder = status.st_mode & S_IFMT == S_IFDIR
      if isFolder != areFiles { result.append(inner) }
    }
    return result
  }

  private static func names(in folder: String) throws(FileError) -> [String] {
    guard let stream = opendir(folder) else {
      throw FileError(
        message: "cannot read the folder \(folder): \(String(cString: strerror(errno)))")
    }
    defer { closedir(stream) }
    var result: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { result.append(name) }
    }
    return result
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder to measure on, and how much there is in it.
struct Tree {
  let path: String
  let swift: Size
  let c: Size
  private let compiled: [String]

  struct Size {
    var files = 0
    var lines = 0
    var bytes = 0
  }

  init(_ path: String) {
    self.path = path
    let c = SwiftFiles.paths(in: [path]) { $0.hasSuffix(".c") || $0.hasSuffix(".m") }
    compiled = c
    self.c = Tree.size(
      of: SwiftFiles.paths(in: [path]) { path in
        [".c", ".h", ".m", ".mm"].contains { path.hasSuffix($0) }
      })
    swift = Tree.size(of: SwiftFiles.paths(in: [path]))
  }

  var name: String { path.split(separator: "/").last.map(String.init) ?? path }
  var hasSwift: Bool { swift.files > 0 }

  /// For programs that want one language of a rule, and a call that occurs in most trees of it.
  var language: String { hasSwift ? "swift" : "c" }
  var exampleCall: String { hasSwift ? "print($A)" : "printf($A)" }

  var isEmpty: Bool { swift.files + c.files == 0 }

  /// Whether the tree is mostly one that clang compiles: next to a few C files of an app it is no comparison.
  var hasCompiledC: Bool { !compiled.isEmpty && c.bytes > swift.bytes }

  var words: String {
    var parts: [String] = []
    if hasSwift {
      parts.append(
        "\(swift.files) Swift files with \(swift.lines) lines (\(Table.megabytes(swift.bytes)))")
    }
    if c.files > 0 {
      parts.append(
        "\(c.files) files of C and Objective-C with \(c.lines) lines (\(Table.megabytes(c.bytes)))")
    }
    return parts.joined(separator: ", ")
  }

  /// Writes the list of files for clang, each ended by a zero, and gives its path.
  func listOfC(in folder: String) -> String {
    let list = "\(folder)/\(name).list"
    guard let file = fopen(list, "w") else { return list }
    defer { fclose(file) }
    for path in compiled {
      fputs(path, file)
      fputc(0, file)
    }
    return list
  }

  private static func size(of paths: [String]) -> Size {
    var size = Size(files: paths.count)
    for path in paths {
      let bytes = SwiftFiles.read(path)
      size.bytes += bytes.count
      size.lines += bytes.reduce(0) { $1 == 0x0A ? $0 + 1 : $0 }
    }
    return size
  }
}

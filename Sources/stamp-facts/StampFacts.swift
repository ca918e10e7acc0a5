import GitBlob

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes one Swift file that holds a name for some source files, paths and contents: the same on every
/// machine for the same sources. And one for those and others, on which what facts come to depends besides.
///
/// usage: stamp-facts OUTPUT.swift ROOT FILE... -- FILE...
@main
struct StampFacts {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.count > 2, let end = arguments.firstIndex(of: "--"), end > 2 else {
      stop("usage: stamp-facts OUTPUT.swift ROOT FILE... -- FILE...")
    }
    let root = arguments[1] + "/"
    let facts = list(of: arguments[2..<end], root)
    let others = list(of: arguments[(end + 1)...], root)
    write(
      """
      // Made from the sources of facts by stamp-facts; not to be edited.
      let factsVersion: StaticString = "\(name(facts))"
      // And from those of all that is made of facts.
      let outcomeVersion: StaticString = "\(name(facts + others))"

      """, to: arguments[0])
  }

  private static func list(of files: ArraySlice<String>, _ root: String) -> String {
    var list = ""
    for path in files.sorted() {
      let name = path.hasPrefix(root) ? String(path.dropFirst(root.utf8.count)) : path
      list += "\(BlobID(ofContent: read(path)).hex) \(name)\n"
    }
    return list
  }

  private static func name(_ list: String) -> String { BlobID(ofContent: Array(list.utf8)).hex }

  private static func read(_ path: String) -> [UInt8] {
    guard let file = fopen(path, "rb") else { stop("cannot read \(path)") }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 {
      bytes += chunk[..<count]
    }
    guard ferror(file) == 0 else { stop("cannot read \(path)") }
    return bytes
  }

  private static func write(_ text: String, to path: String) {
    guard let file = fopen(path, "wb") else { stop("cannot write \(path)") }
    let bytes = Array(text.utf8)
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count, fclose(file) == 0 else {
      stop("cannot write \(path)")
    }
  }

  private static func stop(_ message: String) -> Never {
    perror("stamp-facts: \(message)")
    exit(1)
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The folder that the paths of an inventory of these are relative to, as a user would write it.
public func scanRoot(of paths: [String]) throws(InventoryError) -> String {
  try ScanRoots(paths).root
}

/// The paths that a user gave, brought under one root.
struct ScanRoots {
  /// The folder that all paths are relative to, as a user would write it.
  var root: String
  /// Relative to the root, without closing `/`; empty for the root itself. Ascending by bytes, none
  /// inside another.
  var folders: [[UInt8]]
  /// Relative to the root; ascending by bytes.
  var files: [[UInt8]]

  /// No path at all means the current folder.
  init(_ paths: [String]) throws(InventoryError) {
    var given: [GivenPath] = []
    for path in paths.isEmpty ? ["."] : paths { given.append(try GivenPath(path)) }
    (folders, files) = ([], [])
    if given.count == 1, given[0].isFolder {
      root = given[0].path
      folders = [[]]
      return
    }
    try ScanRoots.makeComparable(&given)
    let parts = given.map { $0.parts }
    var shared = given[0].isFolder ? parts[0] : parts[0].dropLast()
    for (path, parts) in zip(given, parts) {
      let folder = path.isFolder ? parts : parts.dropLast()
      shared = Array(zip(shared, folder).prefix { $0 == $1 }.map(\.0))[...]
    }
    let text = shared.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "/")
    root = given[0].path.hasPrefix("/") ? "/" + text : text.isEmpty ? "." : text
    for (path, parts) in zip(given, parts) {
      let relative = Array(parts.dropFirst(shared.count).joined(separator: [UInt8(ascii: "/")]))
      if path.isFolder { folders.append(relative) } else { files.append(relative) }
    }
    folders = outermost(sorted(folders))
    files = sorted(files)
  }

  /// Relative paths are compared as written, so that results show them as written; with an absolute
  /// one among them, or a `..`, which means another folder behind a link, all are resolved.
  private static func makeComparable(_ paths: inout [GivenPath]) throws(InventoryError) {
    let mustResolve = paths.contains { path in
      path.isLink || path.path.hasPrefix("/") || path.parts.contains { $0.elementsEqual("..".utf8) }
    }
    guard mustResolve else { return }
    for index in paths.indices { try paths[index].resolve() }
  }
}

/// Without those that are equal to, or stand inside, one before them; ascending paths given.
private func outermost(_ folders: [[UInt8]]) -> [[UInt8]] {
  var kept: [[UInt8]] = []
  for folder in folders {
    let isInside = kept.contains { $0.isEmpty || isPath(folder, inside: $0) }
    if !isInside { kept.append(folder) }
  }
  return kept
}

private func sorted(_ paths: [[UInt8]]) -> [[UInt8]] {
  paths.sorted { $0.lexicographicallyPrecedes($1) }
}

private struct GivenPath {
  var path: String
  let isFolder: Bool
  /// A file behind a link: the link is what the user named, its target is what is read.
  let isLink: Bool

  init(_ path: String) throws(InventoryError) {
    var (target, itself) = (stat(), stat())
    let found = withPath(path.utf8) { path in
      retrying { stat(path, &target) }.flatMap { _ in retrying { lstat(path, &itself) } }
    }
    if path.utf8.contains(0) { throw .unreachable(path: path, why: "no path holds a NUL byte") }
    if case .failure(let error) = found {
      throw .unreachable(path: path, why: error.sentence)
    }
    guard target.isFolder || target.isRegular else { throw .notAFileOrFolder(path: path) }
    self.path = path
    isFolder = target.isFolder
    isLink = itself.isLink && !target.isFolder
  }

  var parts: ArraySlice<ArraySlice<UInt8>> {
    Array(path.utf8).split(separator: UInt8(ascii: "/"))
      .filter { !$0.elementsEqual(".".utf8) }[...]
  }

  mutating func resolve() throws(InventoryError) {
    switch resolved(path.utf8) {
    case .success(let bytes): path = String(decoding: bytes, as: UTF8.self)
    case .failure(let error): throw .unreachable(path: path, why: error.sentence)
    }
  }
}

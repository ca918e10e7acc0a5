/// The versions of the Core Data models of a tree.
struct ModelVersions {
  /// By the path of the model's folder.
  private var models: [String: [Version]] = [:]
  private(set) var notes: [String] = []

  private struct Version {
    /// The name of its folder.
    let name: String
    let path: String
  }

  /// - Parameter paths: of all files; those that are no `Model.xcdatamodeld/Version.xcdatamodel/contents`
  ///   are passed over.
  init(_ paths: [String]) {
    for path in paths where path.hasSuffix(".xcdatamodel/contents") {
      let parts = path.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.count > 2, parts[parts.count - 3].hasSuffix(".xcdatamodeld") else { continue }
      let model = parts.dropLast(2).joined(separator: "/")
      models[model, default: []].append(Version(name: String(parts[parts.count - 2]), path: path))
    }
  }

  /// The contents of the versions that are not current. Where nothing says which one is, none.
  ///
  /// - Parameter versionFile: gives the content of the `.xccurrentversion` of a model's folder.
  mutating func superseded(_ versionFile: (String) -> [UInt8]?) -> Set<String> {
    var paths: Set<String> = []
    for (model, versions) in models.sorted(by: { $0.key < $1.key }) where versions.count > 1 {
      let current = versionFile(model).flatMap(currentVersion)
      if versions.contains(where: { $0.name == current }) {
        paths.formUnion(versions.filter { $0.name != current }.map(\.path))
      } else {
        notes.append("\(model) does not say which version is current; every one was read")
      }
    }
    return paths
  }
}

/// The content of a model's `.xccurrentversion` on disk. One that is not there says nothing, and one that
/// cannot be read no more.
func versionFile(of model: String, in chain: inout FolderChain) -> [UInt8]? {
  let folder: Int32
  do throws(FileSystemError) { folder = try chain.folder(Array(model.utf8)[...]) } catch {
    return nil
  }
  // Larger than any list of one name.
  return
    switch Result(catching: {
      try OpenFile(Array(".xccurrentversion".utf8), in: folder).start(64 << 10)
    })
  {
  case .success(let bytes): bytes
  case .failure: nil
  }
}

/// What Xcode's `.xccurrentversion` names: the text that follows its one key.
func currentVersion(in bytes: [UInt8]) -> String? {
  var texts = ElementTexts(bytes)
  while let (element, text) = texts.next() {
    guard element == "key", text == "_XCCurrentVersionName" else { continue }
    guard let (next, name) = texts.next(), next == "string" else { return nil }
    return name
  }
  return nil
}

/// The elements of a property list that hold text, in their order: `<key>a</key>`.
private struct ElementTexts {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  mutating func next() -> (element: String, text: String)? {
    while let open = rest.firstIndex(of: UInt8(ascii: "<")),
      let close = rest[open...].firstIndex(of: UInt8(ascii: ">"))
    {
      let name = rest[(open + 1)..<close]
      rest = rest[(close + 1)...]
      let text = rest.prefix { $0 != UInt8(ascii: "<") }
      guard rest.dropFirst(text.count).starts(with: "</".utf8 + Array(name) + ">".utf8) else {
        continue
      }
      return (String(decoding: name, as: UTF8.self), unescaped(text))
    }
    return nil
  }

  /// Xcode writes a name with an ampersand as XML asks.
  private func unescaped(_ text: ArraySlice<UInt8>) -> String {
    String(decoding: text, as: UTF8.self).split(separator: "&", omittingEmptySubsequences: false)
      .enumerated().map { index, part in
        guard index > 0 else { return String(part) }
        let entities = [("amp;", "&"), ("lt;", "<"), ("gt;", ">"), ("quot;", "\""), ("apos;", "'")]
        for (entity, value) in entities where part.hasPrefix(entity) {
          return value + part.dropFirst(entity.count)
        }
        return "&" + part
      }.joined()
  }
}

import SourceModel

/// Reads an Xcode project: the Swift packages and frameworks that its targets link, and what its build
/// settings set. A conflict of a merge is a gap; what stands around it is read.
func readXcodeProject(_ bytes: [UInt8], into manifest: inout ManifestFacts) throws(UnreadReason) {
  var reader = XcodeProjectReader(bytes, manifest)
  reader.read()
  manifest = reader.manifest
  try manifest.refuseIfNothingWasRead()
}

private struct XcodeProjectReader {
  private(set) var manifest: ManifestFacts
  private var tokens: OpenStepTokens
  /// The dictionaries and lists that are open, the outermost first.
  private var levels: [Level] = []

  private struct Level {
    var isList: Bool
    /// Of a dictionary, the key whose value comes or came last.
    var key = ""
    var keyOffset = 0
    var count = 0
    /// `isa` of an object of the project, and the entries that say what it is.
    var kind = ""
    var entries: [(key: String, value: String, offset: Int)] = []
  }

  /// Xcode nests six deep.
  private static let deepest = 64

  init(_ bytes: [UInt8], _ manifest: ManifestFacts) {
    self.manifest = manifest
    tokens = OpenStepTokens(bytes)
  }

  mutating func read() {
    while let token = tokens.next() {
      switch token {
      case .sign(UInt8(ascii: "{")): open(isList: false)
      case .sign(UInt8(ascii: "(")): open(isList: true)
      case .sign(UInt8(ascii: "}")), .sign(UInt8(ascii: ")")): close()
      case .sign(UInt8(ascii: ";")), .sign(UInt8(ascii: ",")): endValue()
      case .sign: continue
      case .text(let text): take(text, at: tokens.start)
      case .mistake(let reason): manifest.addGap(tokens.start..<tokens.index, reason)
      }
    }
    if !levels.isEmpty {
      manifest.addGap(tokens.index..<tokens.index, "the project ends before it is closed")
    }
  }

  private mutating func open(isList: Bool) {
    guard levels.count < XcodeProjectReader.deepest else {
      return manifest.addGap(tokens.start..<tokens.index, "nested too deep for a project")
    }
    levels.append(Level(isList: isList))
  }

  private mutating func close() {
    guard let level = levels.popLast() else { return }
    if !level.kind.isEmpty { add(level) }
  }

  private mutating func endValue() {
    guard let last = levels.indices.last else { return }
    if levels[last].isList { levels[last].count += 1 } else { levels[last].key = "" }
  }

  private mutating func take(_ text: String, at offset: Int) {
    guard let last = levels.indices.last else {
      return manifest.addGap(offset..<tokens.index, "no Xcode project")
    }
    if !levels[last].isList, levels[last].key.isEmpty {
      levels[last].key = text
      levels[last].keyOffset = offset
      return
    }
    if levels[last].isList {
      addListed(text, at: offset)
    } else if levels[last].key == "isa" {
      levels[last].kind = text
    } else if last > 0, levels[last - 1].key == "buildSettings" {
      addSetting(levels[last].key, text, levels[last].keyOffset, offset)
    } else {
      levels[last].entries.append((levels[last].key, text, offset))
    }
  }

  /// An element of a list; those of build settings count.
  private mutating func addListed(_ text: String, at offset: Int) {
    guard levels.count > 2, levels[levels.count - 3].key == "buildSettings" else { return }
    let level = levels[levels.count - 2]
    addSetting("\(level.key).\(levels[levels.count - 1].count)", text, level.keyOffset, offset)
  }

  private mutating func addSetting(_ key: String, _ value: String, _ keyOffset: Int, _ offset: Int)
  {
    manifest.addSetting(key, value, keyOffset: keyOffset, offset: offset)
    guard key.hasPrefix("OTHER_LDFLAGS") else { return }
    for library in linkedLibraries(value) { manifest.addLinked(library, at: offset) }
  }

  /// `-framework Name` in one text; in a list the name stands alone behind it and needs no mark, as no
  /// module is called like a flag.
  private func linkedLibraries(_ flags: String) -> [String] {
    flags.split(separator: " ").map { $0.filter { $0 != "\"" } }.compactMap { flag in
      if flag.hasPrefix("-l") { return String(flag.dropFirst(2)) }
      return flag.hasPrefix("-") || flag.hasPrefix("$") ? nil : String(flag)
    }
  }

  private mutating func add(_ object: Level) {
    func entry(_ key: String) -> (value: String, offset: Int)? {
      object.entries.first { $0.key == key }.map { ($0.value, $0.offset) }
    }
    switch object.kind {
    case "XCRemoteSwiftPackageReference":
      guard let url = entry("repositoryURL") else { return }
      let place = PackageURL(url.value)
      guard !place.name.isEmpty else { return }
      manifest.addPackage(
        .swiftPackage, name: place.name, origin: place.origin,
        version: entry("minimumVersion")?.value ?? "", state: .declared, at: url.offset)
    case "XCSwiftPackageProductDependency":
      if let product = entry("productName") {
        manifest.addLinked(product.value, at: product.offset)
      }
    case "PBXFileReference":
      guard let path = entry("path") ?? entry("name") else { return }
      let file = path.value.split(separator: "/").last.map(String.init) ?? ""
      for ending in [".xcframework", ".framework"] where file.hasSuffix(ending) {
        return manifest.addLinked(String(file.dropLast(ending.count)), at: path.offset)
      }
    default: return
    }
  }
}

import SourceModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where each file that is seen is put down; each once, by what is found out first.
struct Tally {
  let options: InventoryOptions
  private let exclude: [Glob]
  private let include: [Glob]
  private let root: [UInt8]
  /// The folders that the scan was asked for, with every link resolved.
  private let scanned: [[UInt8]]

  private(set) var files: [InventoryFile] = []
  private(set) var unread: [UnreadFile] = []
  private(set) var links = 0
  private(set) var otherFiles = 0
  private var excludedCounts: [ExclusionRule: Int] = [:]

  init(
    options: InventoryOptions, root: [UInt8], scanned: [[UInt8]]
  ) throws(InventoryError) {
    self.options = options
    self.root = root
    self.scanned = scanned
    exclude = try Tally.globs(options.exclude)
    include = try Tally.globs(options.include)
  }

  private static func globs(_ patterns: [String]) throws(InventoryError) -> [Glob] {
    do throws(GlobError) {
      var globs: [Glob] = []
      for pattern in patterns { globs.append(try Glob(pattern)) }
      return globs
    } catch { throw .badPattern(pattern: error.pattern, why: error.why) }
  }

  var excluded: [Exclusion] {
    excludedCounts.map { Exclusion(rule: $0.key.rule, kind: $0.key.kind, files: $0.value) }
      .sorted { ($0.rule, $0.kind) < ($1.rule, $1.kind) }
  }

  var seen: Int {
    files.count + unread.count + links + otherFiles + excludedCounts.values.reduce(0, +)
  }

  /// The rule that leaves out a folder and everything in it.
  func rule(folder path: ArraySlice<UInt8>) -> ExclusionRule? {
    if let rule = requested(path, isFolder: true) { return rule }
    let (parent, name) = split(path)
    return ExclusionRules.rule(
      folder: String(decoding: name, as: UTF8.self),
      in: String(decoding: split(parent).name, as: UTF8.self))
  }

  private func requested(_ path: ArraySlice<UInt8>, isFolder: Bool) -> ExclusionRule? {
    exclude.first { $0.matches(path, isFolder: isFolder) }
      .map { ExclusionRule(rule: $0.pattern, kind: .requested) }
  }

  /// Whether a pattern to include matches a path or a folder that it stands in.
  func isIncluded(_ path: ArraySlice<UInt8>, isFolder: Bool) -> Bool {
    guard !include.isEmpty else { return false }
    for (index, byte) in zip(path.indices, path) where byte == UInt8(ascii: "/") {
      if include.contains(where: { $0.matches(path[..<index], isFolder: true) }) { return true }
    }
    return include.contains { $0.matches(path, isFolder: isFolder) }
  }

  /// Puts down what is no folder.
  ///
  /// - Parameters:
  ///   - path: relative to the root of the scan.
  ///   - rule: the rule that leaves out the folder that it stands in.
  ///   - named: whether a user named this very file, so that no rule leaves it out.
  mutating func add(
    _ path: ArraySlice<UInt8>, _ kind: EntryKind, in chain: inout FolderChain,
    under rule: ExclusionRule? = nil, named: Bool = false
  ) {
    let (parent, name) = split(path)
    let fileName = String(decoding: name, as: UTF8.self)
    guard !fileName.hasSuffix(FileFacts.fileEnding) else { return }
    if !named, let rule = ruleOut(path, fileName, under: rule) {
      excludedCounts[rule, default: 0] += 1
      return
    }
    let folderName = String(decoding: split(parent).name, as: UTF8.self)
    let language = NamedLanguage(fileName: fileName, in: folderName)
    do throws(FileSystemError) {
      switch (kind, language) {
      case (.link, _):
        try addLink(
          path, in: try chain.folder(parent), isSource: language.map { !$0.isMostlyOther } ?? false)
      case (_, nil): otherFiles += 1
      case _ where !isUTF8(path): addUnread(path, .nameNotUTF8)
      case (.file, let language?):
        let folder = try chain.folder(parent)
        add(path, name, try linkStatus(of: name, in: folder).get(), language, in: folder)
      case (.folder, _), (.special, _): addUnread(path, .notARegularFile)
      }
    } catch {
      addUnread(path, .unreadable(error.sentence))
    }
  }

  /// Puts down a name that git keeps, unless there may be something to read behind it: then its language,
  /// as far as the name tells.
  mutating func candidate(
    _ path: ArraySlice<UInt8>, under rule: ExclusionRule?, named: Bool
  ) -> NamedLanguage? {
    let (parent, name) = split(path)
    let fileName = String(decoding: name, as: UTF8.self)
    guard !fileName.hasSuffix(FileFacts.fileEnding) else { return nil }
    if !named, let rule = ruleOut(path, fileName, under: rule) {
      excludedCounts[rule, default: 0] += 1
      return nil
    }
    guard
      let language = NamedLanguage(
        fileName: fileName, in: String(decoding: split(parent).name, as: UTF8.self))
    else {
      otherFiles += 1
      return nil
    }
    guard isUTF8(path) else {
      addUnread(path, .nameNotUTF8)
      return nil
    }
    return language
  }

  mutating func add(_ file: InventoryFile) { files.append(file) }

  mutating func addOther() { otherFiles += 1 }

  mutating func addLinkInTree() { links += 1 }

  mutating func addExcluded(by rule: ExclusionRule) { excludedCounts[rule, default: 0] += 1 }

  private func ruleOut(
    _ path: ArraySlice<UInt8>, _ fileName: String, under rule: ExclusionRule?
  ) -> ExclusionRule? {
    // What a user asks for in so many words goes before what we know of names.
    if let rule, rule.kind == .requested { return rule }
    if let rule = requested(path, isFolder: false) { return rule }
    guard let rule = rule ?? ExclusionRules.rule(file: fileName) else { return nil }
    // What a vendor says of its own library is there to be read by those who embed it.
    if rule.kind == .vendored, fileName.hasSuffix(".xcprivacy") { return nil }
    return isIncluded(path, isFolder: false) ? nil : rule
  }

  private mutating func add(
    _ path: ArraySlice<UInt8>, _ name: ArraySlice<UInt8>, _ status: stat,
    _ named: NamedLanguage, in folder: Int32
  ) {
    guard status.isRegular else { return addUnread(path, .notARegularFile) }
    let size = Int(status.st_size)
    // Of a name that says little the content decides first: a large file of data is no source.
    let isTooLarge = size > options.maxFileSize
    do throws(UnreadReason) {
      if isTooLarge, !named.isMostlyOther {
        throw .tooLarge(size: size, limit: options.maxFileSize)
      }
      guard let language = try language(named, of: name, size, in: folder) else {
        otherFiles += 1
        return
      }
      if isTooLarge { throw .tooLarge(size: size, limit: options.maxFileSize) }
      files.append(
        InventoryFile(
          path: String(decoding: path, as: UTF8.self), language: language, size: size,
          identity: FileIdentity(status), object: nil))
    } catch {
      addUnread(path, error)
    }
  }

  private func language(
    _ named: NamedLanguage, of name: ArraySlice<UInt8>, _ size: Int, in folder: Int32
  ) throws(UnreadReason) -> Language? {
    if case .known(let language) = named { return language }
    return named.language(
      of: try OpenFile(name, in: folder).start(min(size, named.decisiveBytes)))
  }

  /// Takes files out again that something else in the tree speaks against.
  mutating func leaveOut(_ paths: Set<String>, by rule: ExclusionRule) {
    let count = files.count
    files.removeAll { paths.contains($0.path) }
    if files.count < count { excludedCounts[rule, default: 0] += count - files.count }
  }

  /// A link to something in the tree is read under its own name; one that leads to a source file or
  /// a folder elsewhere is something that the scan misses.
  private mutating func addLink(
    _ path: ArraySlice<UInt8>, in folder: Int32, isSource: Bool
  ) throws(FileSystemError) {
    var target = stat()
    let found = withPath(split(path).name) { name in
      retrying { fstatat(folder, name, &target, 0) }
    }
    switch found {
    case .failure where !isSource: otherFiles += 1
    case .failure(.system(ENOENT)): addUnread(path, .unreadable("symbolic link to nothing"))
    case .failure(.system(ELOOP)): addUnread(path, .unreadable("symbolic link to itself"))
    case .failure(let error): throw error
    case .success where leadsIntoTree(path): links += 1
    case .success where isSource || target.isFolder: addUnread(path, .linkOutOfTree)
    case .success: otherFiles += 1
    }
  }

  private func leadsIntoTree(_ path: ArraySlice<UInt8>) -> Bool {
    guard case .success(let target) = resolved(root + [UInt8(ascii: "/")] + path) else {
      return false
    }
    return scanned.contains { isPath(target, inside: $0) }
  }

  /// Puts down a file in a language that we read, or a link to a folder, that could not be read.
  mutating func addUnread(_ path: ArraySlice<UInt8>, _ reason: UnreadReason) {
    unread.append(UnreadFile(path: printable(path), reason: reason))
  }

  /// Puts down a folder that could not be opened: its files are unknown, so it counts as one.
  mutating func addUnreadable(
    folder path: ArraySlice<UInt8>, _ error: FileSystemError, under rule: ExclusionRule?
  ) {
    if let rule {
      excludedCounts[rule, default: 0] += 1
    } else {
      addUnread(path + [UInt8(ascii: "/")], .unreadable(error.sentence))
    }
  }
}

/// Whether a resolved path is a resolved folder or leads into it.
func isPath(_ path: [UInt8], inside folder: [UInt8]) -> Bool {
  guard path.starts(with: folder) else { return false }
  let rest = path.dropFirst(folder.count)
  return rest.isEmpty || rest.first == UInt8(ascii: "/") || folder.last == UInt8(ascii: "/")
}

/// A path as text; each byte that is not UTF-8 as `\xE9`, so that different paths stay different.
func printable(_ path: ArraySlice<UInt8>) -> String {
  if isUTF8(path) { return String(decoding: path, as: UTF8.self) }
  var text = ""
  for byte in path {
    if byte < 0x80 {
      text.unicodeScalars.append(Unicode.Scalar(byte))
    } else {
      text += "\\x" + String(byte, radix: 16, uppercase: true)
    }
  }
  return text
}

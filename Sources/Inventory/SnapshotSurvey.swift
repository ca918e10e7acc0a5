import SourceModel

/// One look through what git keeps of a tree. Every rule is that of a tree on disk, but for what only a
/// disk can tell: where a link leads outside of the tree, and what a submodule holds.
struct SnapshotSurvey {
  private let roots: ScanRoots
  private let options: InventoryOptions
  private let state: TreeState
  private let snapshot: GitSnapshot
  private var tally: Tally

  static let missing = UnreadReason.unreadable(
    "not in this clone of the repository; fetch it (git fetch --refetch)")

  init(
    _ roots: ScanRoots, _ options: InventoryOptions, _ state: TreeState
  ) throws(InventoryError) {
    self.roots = roots
    self.options = options
    self.state = state
    let root: [UInt8]
    switch resolved(roots.root.utf8) {
    case .success(let path): root = path
    case .failure(let error): throw .unreachable(path: roots.root, why: error.sentence)
    }
    tally = try Tally(options: options, root: root, scanned: [])
    do throws(GitRefusal) {
      snapshot = try GitSnapshot(
        of: root, patience: options.gitPatience, memory: options.gitMemory)
    } catch { throw .noSnapshot(why: error.sentence) }
  }

  mutating func inventory() throws(InventoryError) -> Inventory {
    var notes: [String] = []
    do throws(GitRefusal) { try look() } catch {
      throw .noSnapshot(why: "\(roots.root): \(error.sentence)")
    }
    var models = ModelVersions(tally.files.map(\.path))
    let superseded = models.superseded(currentVersions())
    tally.leaveOut(
      superseded,
      by: ExclusionRule(rule: "*.xcdatamodel, not the current version", kind: .superseded))
    notes += models.notes
    return Inventory(
      root: roots.root, files: tally.files.sorted { precedes($0.path, $1.path) },
      unread: tally.unread.sorted { precedes($0.path, $1.path) }, excluded: tally.excluded,
      links: tally.links, otherFiles: tally.otherFiles,
      source: state == .index ? .index : .commit, notes: notes, maxFileSize: options.maxFileSize,
      snapshot: snapshot)
  }

  private var entries: [GitSnapshot.Entry] = []

  private mutating func look() throws(GitRefusal) {
    entries = try snapshot.entries(of: state)
    var files: [(entry: GitSnapshot.Entry, language: NamedLanguage)] = []
    var links: [(entry: GitSnapshot.Entry, isSource: Bool)] = []
    var rules = FolderRules(below: 0)
    for entry in entries {
      let named = roots.files.contains { $0.elementsEqual(entry.path) }
      guard named || roots.folders.contains(where: { holds($0, entry.path) }) else { continue }
      let rule = rules.rule(for: split(entry.path).folder, tally)
      switch entry.kind {
      case .submodule:
        tally.addExcluded(
          by: rule ?? ExclusionRule(rule: printable(entry.path), kind: .submodule))
      case .file:
        if let language = tally.candidate(entry.path, under: rule, named: named) {
          files.append((entry, language))
        }
      case .link:
        let (folder, name) = split(entry.path)
        let language = NamedLanguage(
          fileName: String(decoding: name, as: UTF8.self),
          in: String(decoding: split(folder).name, as: UTF8.self))
        links.append((entry, language.map { !$0.isMostlyOther } ?? false))
      }
    }
    try add(files)
    try add(links)
  }

  private func holds(_ folder: [UInt8], _ path: ArraySlice<UInt8>) -> Bool {
    folder.isEmpty
      || path.starts(with: folder) && path.dropFirst(folder.count).first == UInt8(ascii: "/")
  }

  private mutating func add(
    _ files: [(entry: GitSnapshot.Entry, language: NamedLanguage)]
  ) throws(GitRefusal) {
    let sizes = try snapshot.sizes(of: files.map(\.entry.object))
    var undecided: [(entry: GitSnapshot.Entry, language: NamedLanguage, size: Int)] = []
    for (file, size) in zip(files, sizes) {
      guard let size else {
        tally.addUnread(file.entry.path, SnapshotSurvey.missing)
        continue
      }
      let isTooLarge = size > options.maxFileSize
      if case .known(let language) = file.language, !isTooLarge {
        add(file.entry, language, size)
      } else if isTooLarge, !file.language.isMostlyOther {
        tally.addUnread(
          file.entry.path, .tooLarge(size: size, limit: options.maxFileSize))
      } else if size > file.language.decisiveBytes {
        // So large a file of such a name is data; to look into it would mean to read it whole.
        tally.addOther()
      } else {
        undecided.append((file.entry, file.language, size))
      }
    }
    for part in parts(of: undecided, size: \.size) {
      let contents = try snapshot.contents(of: part.map(\.entry.object))
      for (file, content) in zip(part, contents) {
        guard let content else {
          tally.addUnread(file.entry.path, SnapshotSurvey.missing)
          continue
        }
        let start = Array(content.prefix(file.language.decisiveBytes))
        guard let language = file.language.language(of: start) else {
          tally.addOther()
          continue
        }
        guard file.size <= options.maxFileSize else {
          tally.addUnread(
            file.entry.path, .tooLarge(size: file.size, limit: options.maxFileSize))
          continue
        }
        add(file.entry, language, file.size)
      }
    }
  }

  private mutating func add(_ entry: GitSnapshot.Entry, _ language: Language, _ size: Int) {
    tally.add(
      InventoryFile(
        path: String(decoding: entry.path, as: UTF8.self), language: language, size: size,
        identity: nil, object: entry.object))
  }

  /// A link says where it leads; what is not in the tree cannot be looked at.
  private mutating func add(
    _ links: [(entry: GitSnapshot.Entry, isSource: Bool)]
  ) throws(GitRefusal) {
    let targets = try snapshot.contents(of: links.map(\.entry.object))
    for (link, target) in zip(links, targets) {
      let path = target.flatMap { leads(from: link.entry.path, to: $0) }
      if let path, contains(path) {
        tally.addLinkInTree()
      } else if !link.isSource {
        tally.addOther()
      } else {
        tally.addUnread(
          link.entry.path,
          path == nil ? .linkOutOfTree : .unreadable("symbolic link to nothing"))
      }
    }
  }

  /// Whether there is a file, or a folder of one, at a path.
  private func contains(_ path: [UInt8]) -> Bool {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].path.lexicographicallyPrecedes(path) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < entries.count else { return false }
    return entries[low].path.elementsEqual(path) || holds(path, entries[low].path)
      || entries[low...].prefix { $0.path.starts(with: path) }.contains { holds(path, $0.path) }
  }

  /// Relative to the root; nil for what lies outside of it.
  private func leads(from link: ArraySlice<UInt8>, to target: [UInt8]) -> [UInt8]? {
    guard target.first != UInt8(ascii: "/") else { return nil }
    var parts = split(link).folder.split(separator: UInt8(ascii: "/"))
    for part in target.split(separator: UInt8(ascii: "/")) where !part.elementsEqual(".".utf8) {
      if part.elementsEqual("..".utf8) {
        guard parts.popLast() != nil else { return nil }
      } else {
        parts.append(part)
      }
    }
    return Array(parts.joined(separator: [UInt8(ascii: "/")]))
  }

  /// What each model's `.xccurrentversion` holds.
  private func currentVersions() -> (String) -> [UInt8]? {
    let name = Array("/.xccurrentversion".utf8)
    return { model in
      let path = Array(model.utf8) + name
      guard let entry = entries.first(where: { $0.path.elementsEqual(path) }) else { return nil }
      // Without it every version is read, and the notes say so.
      return try? snapshot.contents(of: [entry.object]).first ?? nil
    }
  }
}

/// Cuts a list into parts whose contents may be held in memory at once.
func parts<Element>(
  of list: [Element], size: (Element) -> Int
) -> [[Element]] {
  var parts: [[Element]] = []
  var held = 0
  for element in list {
    if parts.isEmpty || held + size(element) > 32 << 20 {
      parts.append([])
      held = 0
    }
    parts[parts.count - 1].append(element)
    held += size(element)
  }
  return parts
}

extension Inventory {
  /// The numbers of some of its files, in parts whose contents may be held in memory at once: for
  /// `read(kept:)`. One part for a tree on disk, whose files are read one by one.
  public func batches(_ numbers: [Int]) -> [[Int]] {
    snapshot == nil ? [numbers] : parts(of: numbers) { files[$0].size }
  }
}

import SourceModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Looks through files and folders for what there is to read.
///
/// In a git work tree these are the files that git sees, tracked or not ignored, as they are in the
/// work tree; elsewhere every file. No link is followed, but the ones given. A file given by name is
/// read whatever rule its name or folder falls under, patterns of the user's own included.
///
/// - Parameters:
///   - roots: folders and files; none means the current folder. What stands inside another is taken once.
///   - state: other than on disk the tree must be git's.
/// - Throws: when a path is not there, a pattern cannot be understood or git does not know the state;
///   whatever is wrong inside the tree is part of the result.
public func takeInventory(
  of roots: [String], options: InventoryOptions = InventoryOptions(),
  state: TreeState = .workTree
) throws(InventoryError) -> Inventory {
  let roots = try ScanRoots(roots)
  guard state == .workTree else {
    var survey = try SnapshotSurvey(roots, options, state)
    return try survey.inventory()
  }
  var survey = try Survey(roots, options)
  try survey.run()
  return survey.inventory
}

/// One look through a tree.
private struct Survey {
  private let roots: ScanRoots
  private let options: InventoryOptions
  private let root: [UInt8]
  private var tally: Tally
  private var notes: [String] = []
  private var source = InventorySource.walk

  init(_ roots: ScanRoots, _ options: InventoryOptions) throws(InventoryError) {
    self.roots = roots
    self.options = options
    switch resolved(roots.root.utf8) {
    case .success(let path): root = path
    case .failure(let error): throw .unreachable(path: roots.root, why: error.sentence)
    }
    let root = root
    tally = try Tally(
      options: options, root: root,
      scanned: roots.folders.map { $0.isEmpty ? root : root + [UInt8(ascii: "/")] + $0 })
  }

  mutating func run() throws(InventoryError) {
    var chain: FolderChain
    do throws(FileSystemError) { chain = try FolderChain(root: root) } catch {
      throw .unreachable(path: roots.root, why: error.sentence)
    }
    for file in roots.files { tally.add(file[...], .file, in: &chain, named: true) }
    for folder in roots.folders { look(through: folder, in: &chain) }
    leaveOutOldModels(in: &chain)
  }

  /// Of a Core Data model only the current version says what the app stores; a version that a user
  /// named is read whatever it is.
  private mutating func leaveOutOldModels(in chain: inout FolderChain) {
    let named = Set(roots.files.map { String(decoding: $0, as: UTF8.self) })
    var models = ModelVersions(tally.files.map(\.path).filter { !named.contains($0) })
    let superseded = models.superseded { model in versionFile(of: model, in: &chain) }
    tally.leaveOut(
      superseded,
      by: ExclusionRule(rule: "*.xcdatamodel, not the current version", kind: .superseded))
    notes += models.notes
  }

  var inventory: Inventory {
    Inventory(
      root: roots.root, files: tally.files.sorted { precedes($0.path, $1.path) },
      unread: tally.unread.sorted { precedes($0.path, $1.path) }, excluded: tally.excluded,
      links: tally.links, otherFiles: tally.otherFiles, source: source, notes: notes,
      maxFileSize: options.maxFileSize, snapshot: nil)
  }

  private mutating func look(through folder: [UInt8], in chain: inout FolderChain) {
    let path = folder.isEmpty ? root : root + [UInt8(ascii: "/")] + folder
    guard isInWorkTree(path) else { return walk(folder, in: &chain) }
    do throws(GitRefusal) {
      let listing = try listGitFiles(in: path, patience: options.gitPatience)
      if listing.paths.isEmpty { throw GitRefusal(sentence: "git sees no file here") }
      source = .git
      take(listing, under: folder, in: &chain)
    } catch {
      notes.append("\(error.sentence); every file of \(shown(folder)) was looked at instead")
      walk(folder, in: &chain)
    }
  }

  private mutating func walk(
    _ folder: [UInt8], under rule: ExclusionRule? = nil, in chain: inout FolderChain
  ) {
    var walk = TreeWalk(skipping: Set(roots.files))
    walk.walk(folder, under: rule, in: &chain, into: &tally)
  }

  private func shown(_ folder: [UInt8]) -> String {
    folder.isEmpty ? roots.root : printable(folder[...])
  }

  private mutating func take(
    _ listing: GitListing, under folder: [UInt8], in chain: inout FolderChain
  ) {
    for warning in listing.warnings { take(warning: warning, under: folder, in: &chain) }
    let skipped = Set(roots.files)
    let prefix = folder.isEmpty ? [] : folder + [UInt8(ascii: "/")]
    var rules = FolderRules(below: folder.count)
    for listed in listing.paths {
      let path = prefix + listed
      guard !skipped.contains(path), let kind = kind(of: path[...], in: &chain) else { continue }
      let rule = rules.rule(for: split(path[...]).folder, tally)
      if case .folder = kind {
        take(repository: path, listing.submodules.contains(listed), under: rule, in: &chain)
      } else {
        tally.add(path[...], kind, in: &chain, under: rule)
      }
    }
  }

  /// A folder that git could not open is one that we cannot: its untracked files are unknown. Git
  /// names it from the top of its work tree, which may lie above the folder that is scanned.
  private mutating func take(
    warning: String, under folder: [UInt8], in chain: inout FolderChain
  ) {
    var names = (unopenedFolder(in: warning) ?? [])[...]
    let start = folder.isEmpty ? [] : [folder[...]]
    while !names.isEmpty {
      let path = Array((start + names).joined(separator: [UInt8(ascii: "/")]))
      do throws(FileSystemError) { _ = try chain.folder(path[...]) } catch {
        if error == .system(EACCES) || error == .system(EPERM) {
          var rules = FolderRules(below: folder.count)
          let rule = rules.rule(for: path[...], tally)
          return tally.addUnreadable(folder: path[...], error, under: rule)
        }
      }
      names.removeFirst()
    }
    notes.append("git: \(warning)")
  }

  /// Nil for what git lists and is not there: a file that was deleted, or one whose folder was
  /// replaced by a link, which git lists as well. What cannot be looked at is taken for a file, to
  /// be listed as unread.
  private func kind(of path: ArraySlice<UInt8>, in chain: inout FolderChain) -> EntryKind? {
    let (folder, name) = split(path)
    do throws(FileSystemError) {
      return EntryKind(of: try linkStatus(of: name, in: try chain.folder(folder)).get())
    } catch .system(ENOENT), .system(ENOTDIR), .system(ELOOP) {
      return nil
    } catch {
      return .file
    }
  }

  /// A repository within the work tree: a submodule, or one that the work tree does not track.
  private mutating func take(
    repository path: [UInt8], _ isSubmodule: Bool, under rule: ExclusionRule?,
    in chain: inout FolderChain
  ) {
    if let rule { return walk(path, under: rule, in: &chain) }
    if isSubmodule && options.readSubmodules || tally.isIncluded(path[...], isFolder: true) {
      return look(through: path, in: &chain)
    }
    let rule = ExclusionRule(
      rule: printable(path[...]), kind: isSubmodule ? .submodule : .nestedRepository)
    let before = tally.seen
    walk(path, under: rule, in: &chain)
    if tally.seen == before { notes.append("submodule \(rule.rule) is not checked out") }
  }
}

/// The rules of the folders of a list of paths; neighbours stand in the same folder.
struct FolderRules {
  /// The length of the path that the scan starts from: no rule holds for what a user named.
  private let start: Int
  private var last: (folder: ArraySlice<UInt8>, rule: ExclusionRule?) = ([], nil)

  init(below start: Int) { self.start = start }

  /// Of the outermost folder on the way that has one.
  mutating func rule(for folder: ArraySlice<UInt8>, _ tally: Tally) -> ExclusionRule? {
    if folder == last.folder { return last.rule }
    last = (folder, nil)
    for end in folder.indices where end > start && folder[end] == UInt8(ascii: "/") {
      last.rule = tally.rule(folder: folder[..<end])
      if last.rule != nil { return last.rule }
    }
    if folder.count > start { last.rule = tally.rule(folder: folder) }
    return last.rule
  }
}

/// By bytes: `<` takes two spellings of one accented letter for the same, files systems do not.
func precedes(_ left: String, _ right: String) -> Bool {
  left.utf8.lexicographicallyPrecedes(right.utf8)
}

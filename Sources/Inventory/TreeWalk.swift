/// A walk through a folder and everything below it, in the order of paths.
///
/// The way back up is a list, not the call stack, so no depth of folders overflows it.
struct TreeWalk {
  /// Files and folders that are put down elsewhere, without closing `/`.
  private let skipped: Set<[UInt8]>
  /// The folders on the way from the start to where the walk is.
  private var levels: [WalkLevel] = []

  init(skipping skipped: Set<[UInt8]> = []) { self.skipped = skipped }

  /// - Parameters:
  ///   - start: relative to the root of the scan, without closing `/`; empty for the root itself.
  ///   - rule: the rule that leaves out the whole folder; its files are only counted.
  mutating func walk(
    _ start: [UInt8], under rule: ExclusionRule? = nil, in chain: inout FolderChain,
    into tally: inout Tally
  ) {
    enter(start[...], under: rule, in: &chain, into: &tally)
    while let last = levels.indices.last {
      guard let entry = levels[last].rest.popLast() else {
        levels.removeLast()
        continue
      }
      see(entry, in: levels[last], in: &chain, into: &tally)
    }
  }

  private mutating func enter(
    _ folder: ArraySlice<UInt8>, under rule: ExclusionRule?, in chain: inout FolderChain,
    into tally: inout Tally
  ) {
    do throws(FileSystemError) {
      let entries = try folderEntries(of: try chain.folder(folder))
      let prefix = folder.isEmpty ? [] : folder + [UInt8(ascii: "/")]
      levels.append(WalkLevel(prefix: Array(prefix), rule: rule, rest: entries.reversed()))
    } catch {
      tally.addUnreadable(folder: folder, error, under: rule)
    }
  }

  private mutating func see(
    _ entry: FolderEntry, in level: WalkLevel, in chain: inout FolderChain,
    into tally: inout Tally
  ) {
    let isFolder = if case .folder = entry.kind { true } else { false }
    let name = isFolder ? entry.name.dropLast() : entry.name[...]
    let path = level.prefix + name
    // The `.git` of a submodule or a linked work tree is a file.
    let isBookkeeping = ExclusionRules.bookkeeping.contains(String(decoding: name, as: UTF8.self))
    guard !isBookkeeping, !skipped.contains(path) else { return }
    guard isFolder else {
      return tally.add(path[...], entry.kind, in: &chain, under: level.rule)
    }
    let rule = level.rule ?? tally.rule(folder: path[...])
    enter(path[...], under: rule, in: &chain, into: &tally)
  }
}

private struct WalkLevel {
  /// With closing `/`, unless it is the root.
  let prefix: [UInt8]
  /// What leaves out everything here.
  let rule: ExclusionRule?
  /// What is still to be seen, the next one last.
  var rest: [FolderEntry]
}

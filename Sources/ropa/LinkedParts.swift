import FactsCache
import GitBlob
import Inventory
import SourceModel

/// What other machines read of a tree, to be linked here. The tree itself need not be here.
struct LinkedParts: Sendable {
  private let whole: PartSet

  var tree: PartedTree { whole.tree }

  /// Opens parts and holds them against each other.
  init(_ files: [String]) throws(CommandError) {
    do throws(PartRefusal) {
      whole = try PartSet(files, by: PartBuild(tool: Help.version))
    } catch { throw CommandError(error.sentence) }
  }

  /// What reading the tree in one run would have given, with the name of each content that was read.
  func read() throws(CommandError) -> (Inventory, Scan.Reading, [String: BlobID]?) {
    do throws(PartRefusal) {
      let entries = try whole.entries()
      let files = decoded(entries)
      var reading = Scan.Reading()
      var contents: [String: BlobID] = [:]
      for (index, (part, entry)) in entries.enumerated() {
        switch entry.content {
        case .unread(let reason):
          reading.unread.append(UnreadFile(path: entry.file.path, reason: reason))
        case .facts(let place):
          guard let file = files[index] ?? nil else {
            throw FactsPart.damaged(whole.parts[part].path)
          }
          reading.add(file)
          contents[entry.file.path] = place.name
        }
      }
      return (try inventory(of: entries.map(\.entry.file)), reading, contents)
    } catch { throw CommandError(error.sentence) }
  }

  private func decoded(_ entries: [(part: Int, entry: PartEntry)]) -> [KeptFile??] {
    let order = entries.indices.sorted {
      (entries[$1].entry.file.size, $0) < (entries[$0].entry.file.size, $1)
    }
    let parts = whole.parts
    let holding = FactsHolding.ofSources(entries.lazy.map(\.entry.file.size))
    return inParallel(order, count: entries.count) { index in
      let (part, entry) = entries[index]
      guard case .facts(let place) = entry.content else { return nil }
      return parts[part].facts(of: entry.file, at: place).map { facts, bytes in
        KeptFile(facts, key: nil, encoded: bytes, holding)
      }
    }
  }

  private func inventory(of files: [PartedFile]) throws(PartRefusal) -> Inventory {
    let listing = tree.listing
    let excluded = listing.excluded.compactMap {
      Exclusion(rule: $0.rule, kind: $0.kind, files: $0.files)
    }
    guard let source = InventorySource(rawValue: listing.source),
      excluded.count == listing.excluded.count
    else { throw FactsPart.damaged(whole.parts[0].path) }
    return Inventory(
      root: tree.root, remembered: files.map { ($0.path, $0.language, $0.size) },
      unread: listing.unread, excluded: excluded, otherFiles: whole.otherFiles, source: source,
      notes: listing.notes, maxFileSize: tree.maxFileSize)
  }
}

extension Options {
  /// With parts opened, where there are some, and what was decided when they were made.
  func linked() throws(CommandError) -> Options {
    guard !facts.isEmpty else { return self }
    let parts = try LinkedParts(facts)
    var options = self
    options.parts = parts
    options.exclude = parts.tree.exclude
    options.maxFileSize = parts.tree.maxFileSize
    if since != nil, let path = parts.tree.paths.first(where: { !FileSystem.exists($0) }) {
      throw CommandError(
        "--since reads the earlier commit on this machine, and \(path) is not here")
    }
    // The record is looked for from there upwards.
    options.operands = parts.tree.paths.map(FileSystem.nearestExisting)
    try parts.checkCommit(options)
    return options
  }
}

extension LinkedParts {
  /// The commits that the parts are of, named as the clone at hand does it.
  func commits(_ options: Options) -> [Commit] {
    let here = ReportCommand.commits(of: options, root: tree.root)
    return tree.commits.map { commit in
      here.first { $0.number == commit.number }
        ?? Commit(id: commit.id, date: commit.date, number: commit.number)
    }
  }

  /// Parts of yesterday would give yesterday's result for the commit of today.
  fileprivate func checkCommit(_ options: Options) throws(CommandError) {
    let here = ReportCommand.commits(of: options, root: tree.root)
    guard !tree.commits.isEmpty, !here.isEmpty,
      here.map(\.number) != tree.commits.map(\.number)
    else { return }
    throw CommandError(
      "the facts are of commit \(tree.commits.map(\.id).joined(separator: ", ")), and here is "
        + "\(here.map(\.id).joined(separator: ", ")); make them anew, or link them in a checkout of "
        + "their commit or outside of a repository")
  }
}

extension Scan {
  /// What stands in a file now. Of linked facts only the content that they are of: an excerpt from
  /// another one would show a line that nobody judged.
  func asJudged(_ file: InventoryFile) -> Result<SourceFile, UnreadReason> {
    guard let contents else { return inventory.read(file) }
    return inventory.content(of: file).flatMap { content in
      guard contents[file.path] == BlobID(ofContent: content) else {
        return .failure(.unreadable("the facts are of another content"))
      }
      return inventory.source(of: file, content: content)
    }
  }
}

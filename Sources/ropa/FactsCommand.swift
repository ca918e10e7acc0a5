import FactsCache
import Inventory
import SourceModel

/// `ropa facts`
enum FactsCommand {
  static func run(_ options: Options) throws(CommandError) -> ExitCode {
    let inventory = try Scan.inventory(options, .workTree)
    let numbers = options.shard.files(ofCosts: inventory.files.map(cost))
    // What is read here becomes bytes at once.
    let kept = KeptFacts(inventory, isOff: options.noCache, holding: .open)
    let files = read(numbers, of: inventory, kept)
    let tree = tree(inventory, options, kept)
    kept.close()
    let output = options.output ?? ""
    do throws(PartRefusal) {
      try FactsPart.write(
        to: output, by: PartBuild(tool: Help.version), options.shard, of: tree,
        otherFiles: inventory.otherFiles, files)
    } catch { throw CommandError(error.sentence) }
    let unread = files.count { !$0.isRead }
    FileSystem.print(
      "\(output.printable) holds part \(options.shard.text) of the facts: \(files.count) of "
        + "\(inventory.files.count) files"
        + (unread == 0 ? "\n" : ", \(unread) of them not read\n"), to: 1)
    return .clean
  }

  /// What reading a file takes, in bytes: its content, and opening it. A byte of C was measured to take
  /// between as long as a byte of Swift and half as long again, which is not worth a difference.
  private static func cost(_ file: InventoryFile) -> Int { 2048 + file.size }

  private static func read(
    _ numbers: Range<Int>, of inventory: Inventory, _ kept: KeptFacts
  ) -> [PartedFacts] {
    let files = inventory.files
    let order = numbers.sorted { (files[$1].size, $0) < (files[$0].size, $1) }
    let progress = Progress(total: numbers.count)
    let results = inParallel(order, count: files.count) { index in
      // Facts become bytes at once, so that a part takes the memory of its file and not more.
      let facts = PartedFacts(PartedFile(files[index]), kept.named(files[index]))
      progress.advance()
      return facts
    }
    progress.finish()
    return results[numbers].compactMap(\.self)
  }

  private static func tree(
    _ inventory: Inventory, _ options: Options, _ kept: KeptFacts
  ) -> PartedTree {
    PartedTree(
      root: inventory.root, paths: options.paths, place: ReportedPaths.place(of: inventory.root),
      commits: ReportCommand.commits(of: options, root: inventory.root).map {
        PartedCommit(number: $0.number, id: $0.id, date: $0.date)
      },
      exclude: options.exclude, maxFileSize: options.maxFileSize,
      library: library(inventory, kept),
      listing: PartedListing(
        of: inventory.files.map(PartedFile.init), unread: inventory.unread,
        excluded: inventory.excluded.map {
          PartedExclusion(rule: $0.rule, kind: $0.kind.rawValue, files: $0.files)
        }, source: inventory.source.rawValue, notes: inventory.notes))
  }

  /// Of the whole tree: a part without C must agree with the parts that hold some.
  private static func library(_ inventory: Inventory, _ kept: KeptFacts) -> PartedLibrary {
    let hasC = inventory.files.contains {
      $0.language.group == .c || $0.language.group == .objectiveC
    }
    guard hasC else { return .notNeeded }
    return kept.openedLibrary.map { .found($0) } ?? .missing
  }
}

extension PartedFile {
  fileprivate init(_ file: InventoryFile) {
    self.init(path: file.path, language: file.language, size: file.size)
  }
}

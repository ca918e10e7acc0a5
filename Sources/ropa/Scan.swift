import BuiltInRules
import Classification
import GitBlob
import Inventory
import Processing
import Reporting
import RuleCatalog
import SourceModel

/// The stages up to the flows, one after the other.
struct Scan {
  let inventory: Inventory
  let catalog: RuleCatalog
  let facts: TreeFacts
  /// Which content linked facts are of, by path; nil where the tree was read here.
  let contents: [String: BlobID]?
  var outcome: ScanOutcome

  /// - Parameters:
  ///   - record: whose own recipients are looked for besides those of the catalogue.
  ///   - state: what of the tree is read.
  init(
    _ options: Options, record: Record? = nil, state: TreeState = .workTree
  ) throws(CommandError) {
    var reading: Reading
    let frontEnds: KeptFacts
    if let parts = options.parts, state == .workTree {
      (inventory, reading, contents) = try parts.read()
      frontEnds = KeptFacts(inventory, isOff: options.noCache)
    } else {
      inventory = try Scan.inventory(options, state)
      frontEnds = KeptFacts(inventory, isOff: options.noCache)
      reading = Scan.reading(of: inventory, Scan.read(inventory, frontEnds))
      contents = nil
    }
    let rules = try RunRules(options, record)
    catalog = rules.catalog
    let texts = ShownTexts(WrittenValueFinder(catalog))
    let found: TreeOutcome
    if let kept = frontEnds.keptOutcome(of: reading.files, rules) {
      found = kept
    } else {
      if contents == nil { reading = Scan.proven(reading, inventory, frontEnds) }
      found = frontEnds.outcome(of: reading.files, rules)
    }
    facts = TreeFacts(reading.files.map(\.held))
    frontEnds.close()
    outcome = ScanOutcome(
      tool: Help.version, read: reading.counts,
      tests: reading.files.count { $0.held.kinds.contains(.code) && isTestPath($0.held.path) },
      unread: texts.masking((inventory.unread + reading.unread).sorted()),
      leftOut: inventory.excluded.map { LeftOut(reason: $0.rule, files: $0.files) },
      otherFiles: inventory.otherFiles, gaps: texts.masking(reading.gaps), notes: inventory.notes,
      classification: found.classification, data: found.data)
  }

  /// Whether there was anything to read, and all of it was.
  var isComplete: Bool { outcome.unread.isEmpty && outcome.filesRead > 0 }

  /// Reads single lines of scanned files, for excerpts; what somebody's data are is masked.
  func lines() -> LineSource {
    let finder = WrittenValueFinder(catalog)
    let line = unmaskedLines()
    return { path, number in line(path, number).map { maskingSecrets(finder.masking($0)) } }
  }

  /// Reads single lines of scanned files as they are, to count in; not to be printed.
  func unmaskedLines() -> LineSource {
    // By their bytes: two names in which a letter is composed differently are the same text to Swift.
    let files = Dictionary(
      uniqueKeysWithValues: inventory.files.map { (Array($0.path.utf8), $0) })
    var read: [[UInt8]: (file: SourceFile, lines: LineTable)] = [:]
    return { path, line in
      let path = Array(path.utf8)
      if read[path] == nil {
        guard let file = files[path], case .success(let source) = asJudged(file) else {
          return nil
        }
        read[path] = (source, LineTable(of: source.bytes))
      }
      guard let last = read[path], line >= 1, line <= last.lines.starts.count else { return nil }
      let start = Int(last.lines.starts[line - 1])
      let end =
        line < last.lines.starts.count ? Int(last.lines.starts[line]) : last.file.bytes.count
      let text = last.file.bytes[start..<end]
      return String(decoding: text.prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
    }
  }

  /// The built-in rules, and those of `--rules`.
  static func catalog(_ options: Options) throws(CommandError) -> RuleCatalog {
    guard !options.rules.isEmpty else { return BuiltInRules.catalog }
    var files = BuiltInRules.files
    var shown: [String: String] = [:]
    for folder in options.rules {
      do throws(FileError) {
        for path in try FileSystem.jsonFiles(below: folder) {
          let bytes = try FileSystem.read("\(folder)/\(path)")
          guard let text = String(validating: bytes, as: UTF8.self) else {
            throw FileError(message: "cannot read \(folder)/\(path): not UTF-8")
          }
          files.append((path, text))
          shown[path] = "\(folder)/\(path)"
        }
      } catch { throw CommandError(error.message) }
    }
    do throws(RuleError) {
      return try RuleCatalog.load(files)
    } catch {
      let path = shown[error.path] ?? "Rules/\(error.path)"
      let placed = RuleError(path: path, position: error.position, message: error.message)
      throw CommandError("\(placed)")
    }
  }

  static func inventory(
    _ options: Options, _ state: TreeState
  ) throws(CommandError) -> Inventory {
    do {
      return try takeInventory(
        of: options.paths,
        options: InventoryOptions(
          maxFileSize: options.maxFileSize, exclude: options.exclude, gitMemory: options.git),
        state: state)
    } catch { throw CommandError(error.sentence) }
  }

  /// What came of reading the files of an inventory.
  struct Reading {
    var files: [KeptFile] = []
    var unread: [UnreadFile] = []
    var gaps: [FileGap] = []
    var counts: [LanguageGroup: Int] = [:]
  }

  /// Reads each file, or finds what was kept of it, which is not known to be sound yet.
  private static func read(
    _ inventory: Inventory, _ frontEnds: KeptFacts
  ) -> [Result<KeptFile, UnreadReason>?] {
    let files = inventory.files
    // The largest first, so that no thread is left with a long one at the end.
    let order = files.indices.sorted { (files[$1].size, $0) < (files[$0].size, $1) }
    let progress = Progress(total: files.count)
    var results = inParallel(order, count: files.count) { index in
      let found = frontEnds.found(files[index])
      if found != nil { progress.advance() }
      return found
    }.map { $0 ?? nil }
    for part in inventory.batches(order.filter { results[$0] == nil }) {
      // What git keeps is asked for at once; a file on disk is read by the thread that needs it.
      let kept = inventory.read(kept: part)
      let place = Dictionary(uniqueKeysWithValues: zip(part, part.indices))
      let read = inParallel(part, count: files.count) { index in
        let result = frontEnds.facts(
          of: files[index], kept.isEmpty ? nil : kept[place[index] ?? 0], isWhole: false)
        progress.advance()
        return result
      }
      for index in part { results[index] = read[index] }
    }
    progress.finish()
    return results
  }

  /// The same with facts that are known to be sound. A file of which something else was kept is read anew.
  private static func proven(
    _ reading: Reading, _ inventory: Inventory, _ frontEnds: KeptFacts
  ) -> Reading {
    let files = reading.files
    guard !files.allSatisfy(\.held.isProven) else { return reading }
    let order = files.indices.sorted { (files[$1].held.values, $0) < (files[$0].held.values, $1) }
    let proven = inParallel(order, count: files.count) { frontEnds.proven(files[$0]) }
    var result = Reading()
    result.unread = reading.unread
    // Those that were read are in the order of the inventory; two paths can be equal texts and not the same bytes.
    var place = -1
    for (file, proven) in zip(files, proven) {
      repeat {
        place += 1
      } while !inventory.files[place].path.utf8.elementsEqual(
        file.held.path.utf8)
      if let proven = proven ?? nil {
        result.add(proven)
        continue
      }
      let kept = inventory.read(kept: [place]).first
      switch frontEnds.facts(of: inventory.files[place], kept, isWhole: true) {
      case .success(let read): result.add(read)
      case .failure(let reason):
        result.unread.append(UnreadFile(path: file.held.path, reason: reason))
      }
    }
    return result
  }

  private static func reading(
    of inventory: Inventory, _ results: [Result<KeptFile, UnreadReason>?]
  ) -> Reading {
    var reading = Reading()
    for (file, result) in zip(inventory.files, results) {
      switch result {
      case .success(let kept): reading.add(kept)
      case .failure(let reason): reading.unread.append(UnreadFile(path: file.path, reason: reason))
      case nil: continue
      }
    }
    return reading
  }
}

extension Scan.Reading {
  mutating func add(_ kept: KeptFile) {
    files.append(kept)
    counts[kept.held.language.group, default: 0] += 1
    gaps += kept.gaps
  }
}

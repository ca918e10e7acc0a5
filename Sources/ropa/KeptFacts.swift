import ClangFrontEnd
import FactsCache
import GitBlob
import Inventory
import Reporting
import SourceModel
import Synchronization

/// Facts of an inventory's files: found again where the content was read before, and else read.
struct KeptFacts: Sendable {
  private let inventory: Inventory
  private let frontEnds = FrontEnds()
  private let cache: FactsCache?
  /// Which libclang there is, told without opening it; nil where none is found.
  private let library: UInt64?
  private let opened = OpenedLibrary()
  private let holding: FactsHolding

  /// - Parameters:
  ///   - isOff: whether nothing is found and nothing kept.
  ///   - holding: how facts are held until they are needed; nil for what suits the size of the sources.
  init(_ inventory: Inventory, isOff: Bool, holding: FactsHolding? = nil) {
    self.inventory = inventory
    self.holding = holding ?? .ofSources(inventory.files.lazy.map(\.size))
    cache = isOff || inventory.files.isEmpty ? nil : KeptFacts.openCache()
    let hasC = inventory.files.contains { $0.language.isReadByLibclang }
    library =
      cache == nil || !hasC
      ? nil : ClangFrontEnd.installedLibrary().flatMap { FactsCache.identity(ofLibraryAt: $0) }
  }

  /// What is known of a file without reading it: that of one whose content git has named. Whether it is sound is not
  /// asked, as nobody may need it.
  func found(_ file: InventoryFile) -> Result<KeptFile, UnreadReason>? {
    guard let object = file.object, let id = BlobID(bytes: object.bytes), let key = key(file, id)
    else { return nil }
    return found(key, file, isWhole: false).map { .success($0) }
  }

  /// Reads a file on disk, or what git gave for it, unless its content was read before.
  ///
  /// - Parameter isWhole: whether it is asked that what was kept is sound.
  func facts(
    of file: InventoryFile, _ kept: Result<SourceFile, UnreadReason>?, isWhole: Bool
  ) -> Result<KeptFile, UnreadReason> {
    guard let cache else {
      return (kept ?? inventory.read(file)).flatMap(frontEnds.facts)
        .map { KeptFile($0, key: nil, holding) }
    }
    if let kept {
      let key = file.object.flatMap { BlobID(bytes: $0.bytes) }.flatMap { self.key(file, $0) }
      return kept.flatMap { read($0, key, cache) }
    }
    return inventory.content(of: file).flatMap { content in
      facts(of: file, content, BlobID(ofContent: content), isWhole: isWhole)
    }
  }

  /// The same file with what is known to be sound; nil where what was kept of it is not.
  func proven(_ file: KeptFile) -> KeptFile? {
    file.held.proven(holding).map { KeptFile($0, key: file.key, gaps: file.gaps) }
  }

  private func found(_ key: FactsKey, _ file: InventoryFile, isWhole: Bool) -> KeptFile? {
    if !isWhole, let bytes = cache?.bytes(key),
      let held = HeldFacts(
        unproven: bytes, path: file.path, language: key.language, holding)
    {
      return KeptFile(held, key: key, gaps: [])
    }
    return cache?.facts(key, path: file.path).map { facts, bytes in
      KeptFile(facts, key: key, encoded: bytes, holding)
    }
  }

  private func facts(
    of file: InventoryFile, _ content: [UInt8], _ name: BlobID, isWhole: Bool
  ) -> Result<KeptFile, UnreadReason> {
    guard let cache else {
      return inventory.source(of: file, content: content).flatMap(frontEnds.facts)
        .map { KeptFile($0, key: nil, holding) }
    }
    let key = key(file, name)
    if let key, let kept = found(key, file, isWhole: isWhole) { return .success(kept) }
    return inventory.source(of: file, content: content).flatMap { read($0, key, cache) }
  }

  /// Reads a file on disk, with what git would name its content by.
  func named(_ file: InventoryFile) -> Result<(BlobID, FileFacts), UnreadReason> {
    inventory.content(of: file).flatMap { content in
      let name = BlobID(ofContent: content)
      return facts(of: file, content, name, isWhole: true).map { (name, $0.held.facts) }
    }
  }

  /// Which libclang this machine reads with; nil where there is none that can be opened.
  var openedLibrary: UInt64? { opened.identity(frontEnds) }

  /// Keeps what was read anew for later runs.
  func close() {
    if let sentence = cache?.close() { KeptFacts.say(sentence) }
  }

  private func read(
    _ source: SourceFile, _ key: FactsKey?, _ cache: FactsCache
  ) -> Result<KeptFile, UnreadReason> {
    frontEnds.facts(of: source).map { facts in
      guard let key, isReadAsKeyed(source) else {
        return KeptFile(facts, key: nil, holding)
      }
      let bytes = cache.add(facts, key)
      return KeptFile(facts, key: key, encoded: bytes, holding)
    }
  }

  /// What a tree came to before by the same rules; nil where that was not kept.
  ///
  /// - Parameter files: those that were read, in the order of their paths.
  func keptOutcome(of files: [KeptFile], _ rules: RunRules) -> TreeOutcome? {
    key(files, rules).flatMap { cache?.outcome($0, TreeOutcome.self) }
  }

  /// What a tree comes to by the rules; it is kept for later runs.
  ///
  /// - Parameter files: those that were read, in the order of their paths; all of them proven.
  func outcome(of files: [KeptFile], _ rules: RunRules) -> TreeOutcome {
    let outcome = TreeOutcome(TreeFacts(files.map(\.held)), rules.catalog)
    if let key = key(files, rules) { cache?.add(outcome, key) }
    return outcome
  }

  /// Nil where nothing is kept of one of the files.
  private func key(_ files: [KeptFile], _ rules: RunRules) -> OutcomeKey? {
    let keys = files.compactMap { file in file.key.map { (path: file.held.path, key: $0) } }
    guard cache != nil, keys.count == files.count else { return nil }
    return OutcomeKey(keys, rules: rules.more)
  }

  /// Nil for what libclang reads where it is not known which one does.
  private func key(_ file: InventoryFile, _ id: BlobID) -> FactsKey? {
    guard file.language.isReadByLibclang else {
      return FactsKey(id, file.language, path: file.path)
    }
    return library.map { FactsKey(id, file.language, path: file.path, library: $0) }
  }

  /// Whether the libclang that was opened is the one in the key.
  private func isReadAsKeyed(_ source: SourceFile) -> Bool {
    !source.language.isReadByLibclang
      || opened.identity(frontEnds) == library
  }

  /// Nil where there is no place for a cache. That the usual place cannot be used is only told where the
  /// user could wonder: not where there is no home to begin with.
  private static func openCache() -> FactsCache? {
    guard let location = CacheLocation() else { return nil }
    switch FactsCache.open(location.path, limit: location.limit) {
    case .success(let cache): return cache
    case .failure(let refusal):
      if location.isGiven || FileSystem.exists(location.path) { say(refusal.sentence) }
      return nil
    }
  }

  /// Once a run, though a run may look at several states of a tree. Not a part of the result, which is the
  /// same with a cache and without.
  private static func say(_ sentence: String) {
    guard hasSpoken.exchange(true, ordering: .relaxed) == false else { return }
    FileSystem.print("ropa: \(sentence.printable)\n", to: 2)
  }

  private static let hasSpoken = Atomic<Bool>(false)
}

/// Facts of a file, and what they are kept under; nil where they are not kept.
struct KeptFile: Sendable {
  let held: HeldFacts
  let key: FactsKey?
  let gaps: [FileGap]

  /// - Parameter encoded: the facts as bytes, where there are any.
  init(
    _ facts: FileFacts, key: FactsKey?, encoded: [UInt8]? = nil, _ holding: FactsHolding
  ) {
    held = HeldFacts(facts, encoded: encoded, holding)
    self.key = key
    gaps = facts.gaps.map { gap in
      FileGap(
        path: facts.path, location: facts.location(of: gap.offset), reason: facts.names[gap.reason])
    }
  }

  init(_ held: HeldFacts, key: FactsKey?, gaps: [FileGap]) {
    self.held = held
    self.key = key
    self.gaps = gaps
  }
}

/// Which libclang was opened; found out once.
private final class OpenedLibrary: Sendable {
  private let known = Mutex<UInt64??>(nil)

  func identity(_ frontEnds: FrontEnds) -> UInt64? {
    known.withLock { known in
      if let known { return known }
      let found = frontEnds.libraryPath.flatMap { FactsCache.identity(ofLibraryAt: $0) }
      known = .some(found)
      return found
    }
  }
}

extension Language {
  fileprivate var isReadByLibclang: Bool { group == .c || group == .objectiveC }
}

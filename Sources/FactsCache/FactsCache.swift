import GitBlob
import SourceModel
import Synchronization

/// Facts of content that was read before, in a folder that runs share, at the same time too.
///
/// Law: what comes out is what went in, or nothing. Whatever is wrong with the folder, its files or the
/// disk costs reading again and nothing else.
public final class FactsCache: Sendable {
  private let folder: CacheFolder
  private let version: [UInt64]
  private let limit: Int
  private let packs: [Pack]
  /// The names of files that should be packs and are not.
  private let damaged: [String]
  private let new = Mutex(NewEntries())

  /// Opens the cache in a folder, which is made where it is missing.
  ///
  /// - Parameters:
  ///   - path: of the folder; only this user may write to it.
  ///   - limit: of what it holds in all, in bytes.
  public static func open(
    _ path: String, limit: Int = CacheLocation.defaultLimit
  ) -> Result<FactsCache, CacheRefusal> {
    open(path, limit: limit, version: factsVersion.description)
  }

  /// - Parameter version: in hexadecimal digits, 40 of them.
  static func open(
    _ path: String, limit: Int, version: String
  ) -> Result<FactsCache, CacheRefusal> {
    Result { () throws(CacheRefusal) in
      guard let id = BlobID(hex: version.utf8) else {
        throw CacheRefusal(sentence: "the facts cache is not used: \(version) is no version")
      }
      return FactsCache(try CacheFolder(path, version: version), id, limit)
    }
  }

  private init(_ folder: CacheFolder, _ version: BlobID, _ limit: Int) {
    self.folder = folder
    self.version = [version.high, version.middle, UInt64(version.low)]
    self.limit = limit
    var packs: [Pack] = []
    var damaged: [String] = []
    // A pack that goes away while we look went into another one.
    for _ in 0..<3 {
      packs = []
      damaged = []
      var isComplete = true
      for name in folder.packNames() {
        guard let file = folder.open(name) else {
          isComplete = false
          continue
        }
        if let pack = Pack(file, name: name, version: self.version) {
          packs.append(pack)
        } else {
          damaged.append(name)
        }
      }
      if isComplete { break }
    }
    self.packs = packs
    self.damaged = damaged
  }

  /// Facts that were kept under a key, and the bytes that they were kept as; nil where there are none. May be called
  /// from many threads.
  ///
  /// - Parameter path: of the file that has the content now.
  public func facts(_ key: FactsKey, path: String) -> (facts: FileFacts, bytes: [UInt8])? {
    for pack in packs {
      guard let bytes = pack.entry(key.entry) else { continue }
      let facts = bytes.withUnsafeBytes {
        FileFacts(encoded: $0, path: path, language: key.language)
      }
      if let facts { return (facts, bytes) }
    }
    return nil
  }

  /// What facts were kept as under a key, whether they are sound or not; nil where nothing was kept. May be called from
  /// many threads.
  public func bytes(_ key: FactsKey) -> [UInt8]? {
    for pack in packs {
      if let bytes = pack.entry(key.entry) { return bytes }
    }
    return nil
  }

  /// Keeps facts for runs to come. May be called from many threads.
  ///
  /// - Returns: the bytes that they are kept as; nil where they cannot be kept.
  @discardableResult
  public func add(_ facts: FileFacts, _ key: FactsKey) -> [UInt8]? {
    guard let bytes = facts.encoded else { return nil }
    add(key.entry, bytes)
    return bytes
  }

  /// What was found out of a content's language; nil where nothing was. May be called from many threads.
  public func reading(_ key: LanguageKey) -> LanguageReading? {
    for pack in packs {
      guard let bytes = pack.entry(key.entry) else { continue }
      if let reading = LanguageReading(bytes) { return reading }
    }
    return nil
  }

  /// Keeps what was found out of a content's language. May be called from many threads.
  public func add(_ reading: LanguageReading, _ key: LanguageKey) {
    add(key.entry, reading.bytes)
  }

  /// What a tree came to before; nil where it was not kept. May be called from many threads.
  public func outcome<Outcome: Stored>(_ key: OutcomeKey, _: Outcome.Type) -> Outcome? {
    for pack in packs {
      guard let bytes = pack.entry(key.entry) else { continue }
      let outcome = bytes.withUnsafeBytes { bytes -> Outcome? in
        guard var reader = StoreReader(bytes) else { return nil }
        let outcome = Outcome(from: &reader)
        return reader.isSoundAndDone ? outcome : nil
      }
      if let outcome { return outcome }
    }
    return nil
  }

  /// Keeps what a tree came to. May be called from many threads.
  public func add(_ outcome: some Stored, _ key: OutcomeKey) {
    var writer = StoreWriter()
    outcome.write(to: &writer)
    add(key.entry, writer.bytes)
  }

  private func add(_ key: EntryKey, _ bytes: [UInt8]) {
    new.withLock { new in
      guard new.failure == nil else { return }
      do throws(SystemFailure) {
        var writer: PackWriter
        if let begun = new.writer {
          // The writer has one owner, so that its buffers are not copied.
          new.writer = nil
          writer = begun
        } else {
          writer = try PackWriter(folder, version: version)
        }
        defer { new.writer = writer }
        guard writer.size + bytes.count < limit else { return }
        try writer.add(key, bytes)
      } catch { new.failure = error }
    }
  }

  /// Writes what was added, so that later runs find it. Called once, when no other thread uses the cache.
  ///
  /// - Returns: why it could not, in one sentence without full stop.
  public func close() -> String? {
    let isFirstToday = folder.noteUse()
    let sentence = new.withLock { new -> String? in
      let taken = new
      new = NewEntries()
      guard let writer = taken.writer else { return taken.failure.map { notWritten($0) } }
      if let failure = taken.failure {
        writer.discard()
        return notWritten(failure)
      }
      return write(writer)
    }
    if isFirstToday { folder.cleanUp() }
    return sentence
  }

  private func notWritten(_ failure: SystemFailure) -> String {
    "the facts cache could not be written: \(failure.words)"
  }

  /// Entries of the run first: of two with one key the newer stays.
  private func write(_ new: consuming PackWriter) -> String? {
    let plan = MergePlan(sizes: packs.map(\.size), new: new.size, limit: limit)
    var writer = new
    do throws(SystemFailure) {
      for index in plan.merged.sorted() {
        let pack = packs[index]
        for number in 0..<pack.count { try copy(pack.place(number), of: pack, to: &writer) }
      }
      for index in plan.dropped {
        let pack = packs[index]
        for number in pack.usedEntries { try copy(pack.place(number), of: pack, to: &writer) }
      }
      try writer.finish()
    } catch {
      writer.discard()
      return notWritten(error)
    }
    for index in plan.merged + plan.dropped { folder.remove(packs[index].name) }
    for name in damaged { folder.remove(name) }
    return nil
  }

  /// Leaves out what is damaged, and what there is no room for.
  private func copy(
    _ place: EntryPlace, of pack: Pack, to writer: inout PackWriter
  ) throws(SystemFailure) {
    guard !writer.contains(place.key), let bytes = pack.bytes(of: place),
      writer.size + bytes.count < limit
    else { return }
    try writer.add(place.key, bytes)
  }
}

/// What a run read anew.
private struct NewEntries {
  var writer: PackWriter?
  /// After the first one nothing more is kept.
  var failure: SystemFailure?
}

/// Writes a pack under a temporary name, entry by entry as they come, and gives it its name when it is
/// whole: what is ended in the middle is never taken for a pack.
struct PackWriter {
  private let folder: CacheFolder
  private let file: OpenDescriptor
  private let name: String
  private var buffer: [UInt8] = []
  private var flushed = 0
  private var places: [EntryPlace] = []
  private var keys: Set<EntryKey> = []

  init(_ folder: CacheFolder, version: [UInt64]) throws(SystemFailure) {
    self.folder = folder
    name = PackName.new()
    file = try folder.create(name + PackName.temporaryEnding)
    append(PackFormat.header(version: version))
  }

  /// In bytes, with the table.
  var size: Int {
    flushed + buffer.count + places.count * EntryPlace.words * 8 + PackFormat.trailerSize
  }

  func contains(_ key: EntryKey) -> Bool { keys.contains(key) }

  /// Adds an entry, unless its key is there already.
  mutating func add(_ key: EntryKey, _ bytes: [UInt8]) throws(SystemFailure) {
    guard keys.insert(key).inserted else { return }
    places.append(
      EntryPlace(
        key: key, offset: UInt64(flushed + buffer.count), count: UInt64(bytes.count),
        checksum: bytes.withUnsafeBytes { EntryPlace.checksum(of: $0, key) }))
    buffer += bytes
    if buffer.count > PackWriter.bufferSize { try flush() }
  }

  /// Makes a pack of what was added.
  consuming func finish() throws(SystemFailure) {
    places.sort { $0.key < $1.key }
    let offset = flushed + buffer.count
    let table = places.flatMap(\.words)
    append(table)
    append(PackFormat.trailer(table: offset, table))
    try flush()
    try folder.rename(name + PackName.temporaryEnding, to: name + PackName.ending)
  }

  /// Leaves nothing behind.
  func discard() { folder.remove(name + PackName.temporaryEnding) }

  private static let bufferSize = 1 << 20

  private mutating func append(_ words: [UInt64]) {
    buffer.reserveCapacity(buffer.count + words.count * 8)
    for word in words {
      withUnsafeBytes(of: word.littleEndian) { buffer.append(contentsOf: $0) }
    }
  }

  private mutating func flush() throws(SystemFailure) {
    try file.write(buffer)
    flushed += buffer.count
    buffer.removeAll(keepingCapacity: true)
  }
}

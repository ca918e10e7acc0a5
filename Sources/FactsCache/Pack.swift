import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file of entries that never changes, with a sorted table of where each stands.
///
/// Read by `pread`, not through the memory's map: of a file that is cut off under the reader the one
/// gives fewer bytes, and the other ends the process.
final class Pack: Sendable {
  let name: String
  /// In bytes.
  let size: Int
  private let file: OpenDescriptor
  private let table: [UInt64]
  /// Which entries were asked for.
  private let used: Mutex<[Bool]>

  /// Nil for what is no whole pack of this version.
  init?(_ file: OpenDescriptor, name: String, version: [UInt64]) {
    guard let status = try? file.status(), status.isRegular, status.isOursAlone else { return nil }
    size = Int(status.st_size)
    guard size >= PackFormat.headerSize + PackFormat.trailerSize,
      let header = file.words(at: 0, PackFormat.headerSize / 8),
      header == PackFormat.header(version: version),
      let trailer = file.words(at: size - PackFormat.trailerSize, PackFormat.trailerSize / 8),
      let (offset, count) = PackFormat.table(trailer, size: size),
      let table = file.words(at: offset, count * EntryPlace.words),
      PackFormat.checksum(of: table) == trailer[2]
    else { return nil }
    self.name = name
    self.file = file
    self.table = table
    used = Mutex(Array(repeating: false, count: count))
  }

  var count: Int { table.count / EntryPlace.words }

  func place(_ index: Int) -> EntryPlace {
    EntryPlace(words: table[(index * EntryPlace.words)...])
  }

  /// The bytes of an entry; nil where there is none, or a damaged one.
  func entry(_ key: EntryKey) -> [UInt8]? {
    guard let index = index(of: key), let bytes = bytes(of: place(index)) else { return nil }
    used.withLock { $0[index] = true }
    return bytes
  }

  /// The numbers of the entries that were asked for.
  var usedEntries: [Int] { used.withLock { used in used.indices.filter { used[$0] } } }

  /// The bytes at a place; nil where they are not what was once written there.
  func bytes(of place: EntryPlace) -> [UInt8]? {
    let (end, overflows) = place.offset.addingReportingOverflow(place.count)
    guard !overflows, end <= UInt64(size) else { return nil }
    var isWhole = false
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(place.count)) { buffer, count in
      isWhole = file.read(UnsafeMutableRawBufferPointer(buffer), at: Int(place.offset))
      count = isWhole ? Int(place.count) : 0
    }
    guard isWhole,
      bytes.withUnsafeBytes({ EntryPlace.checksum(of: $0, place.key) }) == place.checksum
    else { return nil }
    return bytes
  }

  private func index(of key: EntryKey) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      // Keys begin with a digest, so the first number nearly always decides.
      let first = table[middle * EntryPlace.words]
      if first < key.high || first == key.high && place(middle).key < key {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < count && place(low).key == key ? low : nil
  }
}

/// How a pack is laid out: a header, entries, the table, a trailer; all numbers of 64 bits, the lowest
/// byte first.
enum PackFormat {
  /// In bytes: the format's name, and the version of the facts.
  static let headerSize = 32
  /// In bytes: the table's place, its rows, its checksum, the format's name again.
  static let trailerSize = 32
  private static let name: UInt64 = 0x3174_6361_4661_706F

  static func header(version: [UInt64]) -> [UInt64] { [name] + version }

  static func trailer(table offset: Int, _ table: [UInt64]) -> [UInt64] {
    [UInt64(offset), UInt64(table.count / EntryPlace.words), checksum(of: table), name]
  }

  /// Where the table stands and how many rows it has; nil where it does not fill what lies between the
  /// entries and the trailer.
  static func table(_ trailer: [UInt64], size: Int) -> (offset: Int, count: Int)? {
    guard trailer[3] == name, let offset = Int(exactly: trailer[0]), offset >= headerSize,
      offset <= size - trailerSize, let count = Int(exactly: trailer[1]), count < size,
      count * EntryPlace.words * 8 == size - trailerSize - offset
    else { return nil }
    return (offset, count)
  }

  static func checksum(of table: [UInt64]) -> UInt64 {
    var sum = Checksum()
    for word in table { sum.add(word) }
    return sum.value
  }
}

extension OpenDescriptor {
  /// Numbers of 64 bits from a place on; nil where the file has less.
  fileprivate func words(at offset: Int, _ count: Int) -> [UInt64]? {
    var isWhole = false
    var words = [UInt64](unsafeUninitializedCapacity: count) { buffer, filled in
      isWhole = read(UnsafeMutableRawBufferPointer(buffer), at: offset)
      filled = isWhole ? count : 0
    }
    guard isWhole else { return nil }
    for index in words.indices { words[index] = UInt64(littleEndian: words[index]) }
    return words
  }
}

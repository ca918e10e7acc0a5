import Foundation
import GitBlob
import SourceModel
import SwiftFrontEnd

@testable import FactsCache

/// A folder of one input's own, for what can only be read from a disk.
struct FuzzFolder {
  let path: String

  init() throws {
    path =
      FileManager.default.temporaryDirectory
      .appending(path: "ropa-fuzz-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    chmod(path, 0o700)
  }

  func remove() { try? FileManager.default.removeItem(atPath: path) }

  func write(_ bytes: [UInt8], to name: String) throws -> String {
    let place = "\(path)/\(name)"
    try Data(bytes).write(to: URL(fileURLWithPath: place))
    chmod(place, 0o600)
    return place
  }
}

/// A cache of one made-up pack.
struct FuzzCache {
  private static let version = String(repeating: "1", count: 40)
  private let folder: FuzzFolder

  init() throws {
    folder = try FuzzFolder()
    let packs = "\(folder.path)/facts-\(FuzzCache.version)"
    try FileManager.default.createDirectory(atPath: packs, withIntermediateDirectories: true)
    chmod(packs, 0o700)
  }

  func remove() { folder.remove() }

  func write(_ table: [UInt64], entries: [UInt8]) throws {
    guard let id = BlobID(hex: FuzzCache.version.utf8) else { return }
    var bytes: [UInt8] = []
    func append(_ words: [UInt64]) {
      for word in words { withUnsafeBytes(of: word.littleEndian) { bytes += $0 } }
    }
    append(PackFormat.header(version: [id.high, id.middle, UInt64(id.low)]))
    bytes += entries
    let offset = bytes.count
    append(table)
    append(PackFormat.trailer(table: offset, table))
    _ = try folder.write(bytes, to: "facts-\(FuzzCache.version)/1.pack")
  }

  /// Writes a pack of one entry.
  func write(_ entry: [UInt8], under key: EntryKey) throws {
    let place = EntryPlace(
      key: key, offset: UInt64(PackFormat.headerSize), count: UInt64(entry.count),
      checksum: entry.withUnsafeBytes { EntryPlace.checksum(of: $0, key) })
    try write(place.words, entries: entry)
  }

  func open() throws -> FactsCache {
    try FactsCache.open(folder.path, limit: 1 << 20, version: FuzzCache.version).get()
  }

  /// Asks for everything, and adds something, so that packs are merged.
  func flaws() throws -> [String] {
    let cache = try open()
    let file = SourceFile(path: "a.swift", language: .swift, bytes: Array("let a = 1".utf8))
    let key = FactsKey(BlobID(ofContent: file.bytes), .swift, path: file.path)
    _ = cache.facts(key, path: "a.swift")
    cache.add(try SwiftFrontEnd().facts(of: file).get(), key)
    if let sentence = cache.close() { return [sentence] }
    let next = try open()
    return next.facts(key, path: "a.swift") == nil ? ["what was added is not found again"] : []
  }
}

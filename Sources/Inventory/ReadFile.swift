import SourceModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Inventory {
  /// The content of a file of this inventory, as a front end wants it: UTF-8 without byte-order
  /// mark, no NUL byte. Files may be read in any order and in parallel.
  ///
  /// A property list in Apple's binary form stays as it is.
  ///
  /// In C and its relatives, whose compilers take any bytes in comments and strings, and whose old
  /// files are often in Latin-1, a byte that is not UTF-8 becomes `_`: places stay what they are.
  ///
  /// A file that was replaced since is read as it now is, as long as no link leads to it.
  public func read(_ file: InventoryFile) -> Result<SourceFile, UnreadReason> {
    Result { () throws(UnreadReason) in
      guard let object = file.object else {
        return try source(
          file, try content(of: file, limit: min(maxFileSize, Inventory.largest)))
      }
      return try source(file, try kept([object])[0])
    }
  }

  /// The bytes of a file on disk as they stand there; what git keeps is named by `InventoryFile.object`.
  public func content(of file: InventoryFile) -> Result<[UInt8], UnreadReason> {
    Result { () throws(UnreadReason) in
      try content(of: file, limit: min(maxFileSize, Inventory.largest))
    }
  }

  /// What `read` makes of the bytes of a file.
  public func source(
    of file: InventoryFile, content: [UInt8]
  ) -> Result<SourceFile, UnreadReason> {
    Result { () throws(UnreadReason) in try source(file, content) }
  }

  /// The contents of files that git keeps, by their numbers in the order given: one question to git for
  /// all of them, so all are held at once; see `batches`. Empty for a tree on disk.
  public func read(kept numbers: [Int]) -> [Result<SourceFile, UnreadReason>] {
    guard snapshot != nil else { return [] }
    let files = numbers.map { self.files[$0] }
    let contents = Result { () throws(UnreadReason) in try kept(files.compactMap(\.object)) }
    return files.enumerated().map { number, file in
      Result { () throws(UnreadReason) in try source(file, try contents.get()[number]) }
    }
  }

  private func kept(_ objects: [ObjectID]) throws(UnreadReason) -> [[UInt8]?] {
    guard let snapshot else { throw .unreadable("git was not asked") }
    do throws(GitRefusal) { return try snapshot.contents(of: objects) } catch {
      throw .unreadable(error.sentence)
    }
  }

  private func source(
    _ file: InventoryFile, _ content: [UInt8]?
  ) throws(UnreadReason) -> SourceFile {
    guard let content else { throw SnapshotSurvey.missing }
    return try source(file, content)
  }

  private func source(
    _ file: InventoryFile, _ content: [UInt8]
  ) throws(UnreadReason) -> SourceFile {
    var bytes = content
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    // UTF-16 is full of NUL bytes; what a user can do about it is to save it as UTF-8.
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { throw .notUTF8 }
    if file.language == .propertyList, bytes.starts(with: Array("bplist".utf8)) {
      return SourceFile(path: file.path, language: file.language, bytes: bytes)
    }
    if bytes.contains(0) { throw .binary }
    if !isUTF8(bytes) {
      guard file.language.allowsOtherEncodings else { throw .notUTF8 }
      replaceInvalid(in: &bytes)
    }
    return SourceFile(path: file.path, language: file.language, bytes: bytes)
  }

  /// `SourceFile` counts bytes in 32 bits.
  private static var largest: Int { Int(UInt32.max) - 1 }

  /// Reads again what changes meanwhile: an editor that saves is done in a moment.
  private func content(
    of file: InventoryFile, limit: Int
  ) throws(UnreadReason) -> [UInt8] {
    for _ in 0..<2 {
      do throws(UnreadReason) {
        return try open(file).content(limit: limit)
      } catch {
        guard error == OpenFile.changed else { throw error }
      }
    }
    return try open(file).content(limit: limit)
  }

  /// Opens by the whole path, which is fast; what is not the file that the inventory saw, or is
  /// beyond the system's longest path, is opened folder by folder, which follows no link.
  private func open(_ file: InventoryFile) throws(UnreadReason) -> OpenFile {
    let (root, path) = (Array(root.utf8), Array(file.path.utf8))
    do throws(UnreadReason) {
      let found = try OpenFile(root + [UInt8(ascii: "/")] + path)
      if FileIdentity(found.status) == file.identity { return found }
    } catch .unreadable, .notARegularFile {
      // Said again, and rightly, by the way below.
    }
    return try openWithoutLinks(root, path)
  }
}

private func openWithoutLinks(
  _ root: [UInt8], _ path: [UInt8]
) throws(UnreadReason) -> OpenFile {
  let (parent, name) = split(path[...])
  let folder: Int32
  var chain = try openChain(root)
  do throws(FileSystemError) { folder = try chain.folder(parent) } catch {
    throw .unreadable(error.sentence)
  }
  return try OpenFile(name, in: folder)
}

private func openChain(_ root: [UInt8]) throws(UnreadReason) -> FolderChain {
  do throws(FileSystemError) { return try FolderChain(root: root) } catch {
    throw .unreadable(error.sentence)
  }
}

extension Language {
  /// Whether a file that is not UTF-8 is read all the same.
  fileprivate var allowsOtherEncodings: Bool { group == .c || group == .objectiveC }
}

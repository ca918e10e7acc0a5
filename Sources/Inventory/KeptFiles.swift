/// The files of a repository as git keeps them: those of its index, or of one commit.
public struct KeptFiles: Sendable {
  /// The folder of the work tree, absolute and without links.
  public let top: String
  private let snapshot: GitSnapshot
  private let objects: [String: ObjectID]

  /// - Parameter folder: anywhere in the work tree.
  /// - Throws: where git has no such state, with a sentence.
  public init(
    of folder: String, state: TreeState, _ memory: GitMemory = GitMemory()
  ) throws(InventoryError) {
    guard case .success(let start) = resolved(folder.utf8) else {
      throw .unreachable(path: folder, why: "no such file or folder")
    }
    do throws(GitRefusal) {
      let patience = InventoryOptions().gitPatience
      let here = try GitSnapshot(of: start, patience: patience, memory: memory)
      let output = try here.ask(["rev-parse", "--show-toplevel"])
      let top = Array(output.prefix { $0 != UInt8(ascii: "\n") })
      guard !top.isEmpty else { throw GitRefusal(sentence: "a bare repository has no work tree") }
      snapshot = try GitSnapshot(of: top, patience: patience, memory: memory)
      self.top = String(decoding: top, as: UTF8.self)
      var objects: [String: ObjectID] = [:]
      for entry in try snapshot.entries(of: state) where entry.kind == .file {
        objects[String(decoding: entry.path, as: UTF8.self)] = entry.object
      }
      self.objects = objects
    } catch { throw .noSnapshot(why: "\(folder): \(error.sentence)") }
  }

  /// Relative to the top, ascending.
  public var paths: [String] { objects.keys.sorted { precedes($0, $1) } }

  /// Whether there is a file at a path relative to the top.
  public func contains(_ path: String) -> Bool { objects[path] != nil }

  /// The content of a file; nil where there is none at the path, or git does not have it.
  ///
  /// - Parameter largest: in bytes; nil too for what is larger.
  public func content(of path: String, largest: Int) -> [UInt8]? {
    guard let object = objects[path] else { return nil }
    do throws(GitRefusal) {
      guard let size = try snapshot.sizes(of: [object])[0], size <= largest else { return nil }
      return try snapshot.content(of: object)
    } catch { return nil }
  }
}

/// The full number of a commit in the repository of a folder.
public func commitID(
  _ name: String, in folder: String, _ memory: GitMemory = GitMemory()
) throws(InventoryError) -> String {
  try asking(folder, memory) { snapshot throws(GitRefusal) in try snapshot.commit(name) }
}

/// The commit where a branch left another one.
///
/// - Returns: of `name` and the commit that is checked out, their best common ancestor.
public func mergeBase(
  of name: String, in folder: String, _ memory: GitMemory = GitMemory()
) throws(InventoryError) -> String {
  try asking(folder, memory) { snapshot throws(GitRefusal) in
    let commit = try snapshot.commit(name)
    let result = try snapshot.answer(to: ["merge-base", commit, "HEAD"])
    guard result.ending == .exit(0), let base = lines(of: result.output).first else {
      throw GitRefusal(
        sentence:
          "this clone does not reach back to where \(name) and HEAD part; fetch more of the "
          + "history (git fetch --unshallow; actions/checkout: fetch-depth: 0)")
    }
    return base
  }
}

/// The commits that the next one will follow: none before the first, two while a merge is in progress.
public func parentsOfNextCommit(
  in folder: String, _ memory: GitMemory = GitMemory()
) throws(InventoryError) -> [String] {
  try asking(folder, memory) { snapshot throws(GitRefusal) in
    var parents: [String] = []
    for name in ["HEAD", "MERGE_HEAD"] {
      if let commit = try snapshot.commitIfAny(name) { parents.append(commit) }
    }
    return parents
  }
}

private func asking<Value>(
  _ folder: String, _ memory: GitMemory, _ question: (GitSnapshot) throws(GitRefusal) -> Value
) throws(InventoryError) -> Value {
  guard case .success(let path) = resolved(folder.utf8) else {
    throw .unreachable(path: folder, why: "no such file or folder")
  }
  do throws(GitRefusal) {
    return try question(
      GitSnapshot(of: path, patience: InventoryOptions().gitPatience, memory: memory))
  } catch { throw .noSnapshot(why: "\(folder): \(error.sentence)") }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What git keeps of a tree: its index, or one commit. Nothing of it need be on disk.
struct GitSnapshot: Sendable {
  /// Git's program.
  private let git: String
  /// The folder of the scan, resolved; paths are relative to it.
  private let folder: [UInt8]
  private let patience: Int32
  private let memory: GitMemory

  struct Entry {
    /// Relative to the folder.
    let path: ArraySlice<UInt8>
    let kind: Kind
    let object: ObjectID
  }

  enum Kind: Equatable {
    case file
    case link
    case submodule
  }

  init(
    of folder: [UInt8], patience: Int32, memory: GitMemory
  ) throws(GitRefusal) {
    guard let git = findProgram("git") else { throw GitRefusal(sentence: "git is not installed") }
    self.git = git
    self.folder = folder
    self.patience = patience
    self.memory = memory
  }

  /// The entries of a state, ascending by the bytes of their paths.
  func entries(of state: TreeState) throws(GitRefusal) -> [Entry] {
    let output: [UInt8]
    switch state {
    case .workTree: return []
    case .index: output = try ask(["ls-files", "-z", "--stage"])
    case .commit(let name):
      output = try ask(["ls-tree", "-z", "-r", try commit(name)])
    }
    var entries: [Entry] = []
    var conflicts = 0
    for record in output.split(separator: 0) {
      guard let tab = record.firstIndex(of: UInt8(ascii: "\t")) else { continue }
      let words = record[..<tab].split(separator: UInt8(ascii: " "))
      // `100644 OBJECT 0` of the index, `100644 blob OBJECT` of a commit.
      guard words.count == 3, let object = ObjectID(state == .index ? words[1] : words[2]),
        let kind = GitSnapshot.kind(words[0])
      else { continue }
      if state == .index, !words[2].elementsEqual("0".utf8) {
        conflicts += 1
        continue
      }
      entries.append(Entry(path: record[(tab + 1)...], kind: kind, object: object))
    }
    guard conflicts == 0 else {
      throw GitRefusal(
        sentence: "some files are in conflict; resolve them and git add them, then check again")
    }
    return entries.sorted { $0.path.lexicographicallyPrecedes($1.path) }
  }

  private static func kind(_ mode: ArraySlice<UInt8>) -> Kind? {
    if mode.starts(with: "100".utf8) { return .file }
    if mode.elementsEqual("120000".utf8) { return .link }
    return mode.elementsEqual("160000".utf8) ? .submodule : nil
  }

  /// The full number of a commit.
  func commit(_ name: String) throws(GitRefusal) -> String {
    if memory.isCommit(name) { return name }
    let result = try answer(
      to: ["rev-parse", "--verify", "--quiet", "--end-of-options", "\(name)^{commit}"])
    guard result.ending == .exit(0), let id = lines(of: result.output).first else {
      if result.ending == .exit(1) {
        throw GitRefusal(
          sentence: "git knows no commit \"\(name)\"; in a shallow clone fetch it first "
            + "(actions/checkout: fetch-depth: 0)")
      }
      throw GitRefusal(sentence: refusal(lines(of: result.errors)))
    }
    memory.addCommit(id)
    return id
  }

  /// The full number of a commit, where there is one of that name.
  func commitIfAny(_ name: String) throws(GitRefusal) -> String? {
    let result = try answer(
      to: ["rev-parse", "--verify", "--quiet", "--end-of-options", "\(name)^{commit}"])
    guard result.ending == .exit(0), let id = lines(of: result.output).first else { return nil }
    memory.addCommit(id)
    return id
  }

  /// How large each object is; nil for one that is not in this clone.
  func sizes(of objects: [ObjectID]) throws(GitRefusal) -> [Int?] {
    try memory.sizes(of: objects, askForSizes)
  }

  private func askForSizes(_ objects: [ObjectID]) throws(GitRefusal) -> [Int?] {
    guard !objects.isEmpty else { return [] }
    let output = try ask(["cat-file", "--batch-check"], input: GitSnapshot.list(objects))
    let sizes = output.split(separator: UInt8(ascii: "\n")).map { line -> Int? in
      // `OBJECT blob 123`, `OBJECT missing`
      let words = line.split(separator: UInt8(ascii: " "))
      return words.count == 3 ? Int(String(decoding: words[2], as: UTF8.self)) : nil
    }
    guard sizes.count == objects.count else { throw GitSnapshot.misunderstood }
    return sizes
  }

  /// The content of an object; nil where it is not in this clone.
  func content(of object: ObjectID) throws(GitRefusal) -> [UInt8]? {
    try contents(of: [object])[0]
  }

  /// The content of each object; nil for one that is not in this clone. All of them are held at once.
  func contents(of objects: [ObjectID]) throws(GitRefusal) -> [[UInt8]?] {
    // Of many most are asked for once.
    guard objects.count <= 8 else { return try askForContents(objects) }
    return try memory.contents(of: objects, askForContents)
  }

  private func askForContents(_ objects: [ObjectID]) throws(GitRefusal) -> [[UInt8]?] {
    guard !objects.isEmpty else { return [] }
    let output = try ask(["cat-file", "--batch"], input: GitSnapshot.list(objects))
    var contents: [[UInt8]?] = []
    var rest = output[...]
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      let words = rest[..<end].split(separator: UInt8(ascii: " "))
      rest = rest[(end + 1)...]
      guard words.count == 3, let size = Int(String(decoding: words[2], as: UTF8.self)) else {
        contents.append(nil)
        continue
      }
      guard size >= 0, size < rest.count else { throw GitSnapshot.misunderstood }
      contents.append(Array(rest.prefix(size)))
      rest = rest.dropFirst(size + 1)
    }
    guard contents.count == objects.count else { throw GitSnapshot.misunderstood }
    return contents
  }

  private static let misunderstood = GitRefusal(
    sentence: "git's answer was cut off; check the repository with git fsck")

  private static func list(_ objects: [ObjectID]) -> [UInt8] {
    objects.flatMap { $0.digits + [UInt8(ascii: "\n")] }
  }

  /// What git prints; a refusal where it fails.
  func ask(_ arguments: [String], input: [UInt8]? = nil) throws(GitRefusal) -> [UInt8] {
    let result = try answer(to: arguments, input: input)
    switch result.ending {
    case .exit(0): return result.output
    case .exit: throw GitRefusal(sentence: refusal(lines(of: result.errors)))
    case .signal: throw GitRefusal(sentence: "git crashed")
    case .silence: throw GitRefusal(sentence: "git gave no answer in \(patience) seconds")
    }
  }

  func answer(
    to arguments: [String], input: [UInt8]? = nil
  ) throws(GitRefusal) -> ProgramOutput {
    guard input == nil else { return try askAnew(arguments, input) }
    return try memory.answer(in: folder, arguments) { () throws(GitRefusal) in
      try askAnew(arguments, nil)
    }
  }

  private func askAnew(
    _ arguments: [String], _ input: [UInt8]?
  ) throws(GitRefusal) -> ProgramOutput {
    do throws(FileSystemError) {
      return try run(
        git,
        [
          "-C", String(decoding: folder, as: UTF8.self), "--no-replace-objects", "-c",
          "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "protocol.allow=never",
        ] + arguments, input: input, environment: gitEnvironment() + commitEnvironment(),
        patience: patience)
    } catch {
      throw GitRefusal(sentence: "git did not start: \(error.sentence)")
    }
  }
}

/// What git tells a hook of the commit in the making: `git commit FILE` has an index of its own, and a
/// push keeps its objects apart until it is accepted.
private func commitEnvironment() -> [String] {
  var names = [
    "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES",
  ]
  // Without the other, each of these means another tree than the one that is scanned.
  if getenv("GIT_DIR") != nil, getenv("GIT_WORK_TREE") != nil {
    names += ["GIT_DIR", "GIT_WORK_TREE"]
  }
  return names.compactMap { name in
    guard let value = getenv(name).map({ String(cString: $0) }) else { return nil }
    // Relative to the folder that the hook was started in, which `-C` leaves.
    guard !value.hasPrefix("/"), let here = getcwd(nil, 0) else { return "\(name)=\(value)" }
    defer { free(here) }
    return "\(name)=\(String(cString: here))/\(value)"
  }
}

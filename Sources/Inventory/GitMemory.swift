import Synchronization

/// What git answered within one run of a command, so that it is not asked twice: each question starts a process.
///
/// A run sees one state of the repository, whatever others do to it at the same time.
public final class GitMemory: Sendable {
  private let state = Mutex(State())

  private struct State {
    var answers: [[UInt8]: ProgramOutput] = [:]
    var sizes: [ObjectID: Int?] = [:]
    var contents: [ObjectID: [UInt8]?] = [:]
    /// Full numbers.
    var commits: Set<String> = []
  }

  /// A larger content is asked for again; in bytes.
  private static let largest = 1 << 20

  public init() {}

  /// What git said, asked only where it did not say it yet.
  ///
  /// - Parameter arguments: of a question that changes nothing.
  func answer(
    in folder: [UInt8], _ arguments: [String],
    _ ask: () throws(GitRefusal) -> ProgramOutput
  ) throws(GitRefusal) -> ProgramOutput {
    let question = arguments.reduce(folder) { $0 + [0] + $1.utf8 }
    if let known = state.withLock({ $0.answers[question] }) { return known }
    let answer = try ask()
    state.withLock { $0.answers[question] = answer }
    return answer
  }

  /// Notes the full number of a commit that git knows.
  func addCommit(_ id: String) { state.withLock { _ = $0.commits.insert(id) } }

  /// Whether a text is the full number of a commit that was noted.
  func isCommit(_ id: String) -> Bool { state.withLock { $0.commits.contains(id) } }

  /// How large each object is; those that are not known yet are asked for at once.
  func sizes(
    of objects: [ObjectID], _ ask: ([ObjectID]) throws(GitRefusal) -> [Int?]
  ) throws(GitRefusal) -> [Int?] {
    let unknown = state.withLock { state in objects.filter { state.sizes[$0] == nil } }
    let answers = try ask(unknown)
    return state.withLock { state in
      for (object, size) in zip(unknown, answers) { state.sizes[object] = .some(size) }
      return objects.map { state.sizes[$0] ?? nil }
    }
  }

  /// The content of each object; those that are not known yet are asked for at once.
  func contents(
    of objects: [ObjectID], _ ask: ([ObjectID]) throws(GitRefusal) -> [[UInt8]?]
  ) throws(GitRefusal) -> [[UInt8]?] {
    var known = state.withLock { $0.contents }
    let unknown = objects.filter { known[$0] == nil }
    for (object, content) in zip(unknown, try ask(unknown)) {
      known[object] = .some(content)
      guard content?.count ?? 0 <= GitMemory.largest else { continue }
      state.withLock { $0.contents[object] = .some(content) }
    }
    return objects.map { known[$0] ?? nil }
  }
}

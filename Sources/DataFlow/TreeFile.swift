import SourceModel
import Synchronization

/// What linking needs of the facts of one file.
typealias TreeFile = SharedFacts

extension SharedFacts {
  var path: String { facts.path }
  var language: Language { facts.language }
  var lines: LineTable { facts.lines }
  var names: NameTable { facts.names }
  var imports: [Import] { facts.imports }
  var declarations: [Declaration] { facts.declarations }
  var inheritances: [Inheritance] { facts.inheritances }
  var attributes: [Attribute] { facts.attributes }
  var values: [Value] { facts.values }
  var calls: [Call] { facts.calls }
  var arguments: [Argument] { facts.arguments }
  var literals: [Literal] { facts.literals }
  var edges: [FlowEdge] { facts.edges }
}

/// The files of a tree by number. Of those that are packed the ones that were asked for last are at hand, as a search
/// mostly stays in few files.
struct TreeFiles: RandomAccessCollection, Sendable {
  let held: [HeldFacts]
  /// The files that are not packed; nil of any other.
  private let open: [TreeFile?]
  private let recent: RecentFiles
  /// Whether asking for any of them may cost reading it.
  let arePacked: Bool

  init(_ held: [HeldFacts]) {
    self.held = held
    arePacked = held.contains(where: \.isPacked)
    open = held.map { $0.isPacked ? nil : $0.shared }
    recent = RecentFiles()
  }

  var startIndex: Int { 0 }
  var endIndex: Int { held.count }

  subscript(file: Int) -> TreeFile {
    if let file = open[file] { return file }
    return recent.file(file, held[file])
  }

  /// Names, declarations and what types inherit from; of packed files nothing else.
  func outline(of file: Int) -> TreeFile {
    if let file = open[file] { return file }
    return held[file].outline
  }

  /// The same, attributes and values, and calls where they are asked for; of packed files nothing else, and they are
  /// not kept at hand.
  func values(of file: Int, andCalls: Bool) -> TreeFile {
    if let file = open[file] { return file }
    return andCalls ? held[file].valuesAndCalls : held[file].valuesOnly
  }
}

/// Files that were unpacked last. A large one takes a place that others of its size want too, so that what they take
/// in all has a bound.
private final class RecentFiles: Sendable {
  private let small = (0..<64).map { _ in Place() }
  private let large = (0..<4).map { _ in Place() }

  /// Of how many values a file is large.
  private static let manyValues = 20_000

  private final class Place: Sendable {
    let last = Mutex<(file: Int, facts: TreeFile)?>(nil)

    func facts(of file: Int) -> TreeFile? {
      last.withLock { $0.flatMap { $0.file == file ? $0.facts : nil } }
    }

    func keep(_ file: Int, _ facts: TreeFile) { last.withLock { $0 = (file, facts) } }
  }

  func file(_ number: Int, _ held: HeldFacts) -> TreeFile {
    let places = [small[number % small.count], large[number % large.count]]
    for place in places {
      if let facts = place.facts(of: number) { return facts }
    }
    let facts = held.shared
    places[facts.values.count < RecentFiles.manyValues ? 0 : 1].keep(number, facts)
    return facts
  }
}

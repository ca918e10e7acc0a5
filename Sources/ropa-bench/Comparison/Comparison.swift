#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Measures ropa side by side with other programs on the same trees, in one run, and writes a page of it.
///
/// This process stays small: the system counts what it has among the memory of what it starts.
struct Comparison {
  static let rulesCommand = "--equivalent-rules"
  private let options: ComparisonOptions
  private let program: String
  private let ropa: String
  /// Of one run of anything; what takes longer is ended, and told.
  private static let limit = 180
  /// No run follows where the ones before took so many seconds together.
  private static let patience = 40.0

  /// - Parameter program: this executable's path; `ropa` stands beside it.
  init(_ options: ComparisonOptions, program: String) {
    self.options = options
    self.program = program
    ropa = Comparison.ropa(beside: program)
  }

  private static func ropa(beside program: String) -> String {
    (program.lastIndex(of: "/").map { String(program[...$0]) } ?? "") + "ropa"
  }

  /// False where ropa is not there, nothing is to be read, or the page cannot be written.
  func run() -> Bool { Files.inTemporaryFolder { run(in: $0) } }

  private func run(in folder: String) -> Bool {
    guard let version = Program.version(of: ropa) else {
      print("\(ropa) cannot be run; build it with swift build -c release --static-swift-stdlib")
      return false
    }
    let made: ()? = try? FileManager.default.createDirectory(
      atPath: "\(folder)/empty", withIntermediateDirectories: true)
    guard made != nil, let rules = Program.output(of: [program, Comparison.rulesCommand, folder])
    else {
      print("\(folder) cannot be written")
      return false
    }
    setenv("ROPA_CACHE", "\(folder)/cache", 1)
    setenv("SEMGREP_SEND_METRICS", "off", 1)
    let machine = Machine()
    let load = machine.load
    print("\(version); \(machine.words); load \(Table.decimal(load))\n")
    guard let trees = measureTrees(folder, cores: machine.cores) else { return false }
    let start = measureStart(folder)
    let growth =
      options.grows
      ? Growth.measure(options.sizes, ropa: ropa, program: program, in: folder) : []
    let result = ComparisonResult(
      version: version, machine: machine.words, load: load, rules: rules, trees: trees,
      start: start, growth: growth)
    for goal in result.goals { print(goal.words) }
    guard let page = options.folder else { return true }
    return ComparisonPage(result).write(to: page)
  }

  private func measureTrees(_ folder: String, cores: Int) -> [MeasuredTree]? {
    let found = Contenders.Found(ropa: ropa)
    var measured: [MeasuredTree] = []
    for path in options.paths {
      let tree = Tree(path)
      guard !tree.isEmpty else {
        print("\(path): no Swift and no C")
        return nil
      }
      print("\(tree.name): \(tree.words)")
      // It takes minutes: what is known so far is shown, also where the output is a file.
      fflush(nil)
      let contenders = Contenders(tree, found, rules: folder, cores: cores)
      let trials = measure(contenders.all, cache: "\(folder)/cache")
      let stages =
        tree.hasSwift ? Program.output(of: [program, "link", path]) ?? "not to be had\n" : ""
      let one = MeasuredTree(
        tree: tree, contenders: contenders, measured: trials, stages: stages)
      print(one.table)
      measured.append(one)
    }
    return measured
  }

  /// All in turn and then again, so that a machine that slows down does not tell one from the other.
  private func measure(_ contenders: [Contender], cache: String) -> [Measured] {
    var measured = contenders.map { Measured(contender: $0, trials: []) }
    for _ in 0..<options.runs {
      for index in measured.indices {
        let spent = measured[index].trials.reduce(0) { $0 + $1.seconds }
        let isCutShort = measured[index].trials.contains(where: \.isCutShort)
        guard spent < Comparison.patience, !isCutShort else { continue }
        let contender = measured[index].contender
        prepare(contender, cache)
        if let trial = Trial.run(contender.command, limit: Comparison.limit) {
          measured[index].trials.append(trial)
        }
      }
    }
    return measured
  }

  private func prepare(_ contender: Contender, _ cache: String) {
    switch contender.cache {
    case .unused: break
    case .empty: try? FileManager.default.removeItem(atPath: cache)
    case .filled: _ = Trial.run(contender.command, limit: Comparison.limit)
    }
  }

  /// What is waited for before anything is read: a scan of an empty folder, rules and all.
  private func measureStart(_ folder: String) -> Trial? {
    let trials = (0..<20).compactMap { _ in
      Trial.run([ropa, "scan", "\(folder)/empty"], limit: 10)
    }
    return Trial.median(trials)
  }

  /// Growth alone. Gives the exit code.
  static func grow(_ arguments: [String], program: String) -> CInt {
    let given = arguments.map { Int($0) ?? 0 }
    guard !given.contains(where: { $0 < GeneratedFile.lines }) else { return 2 }
    let sizes = given.isEmpty ? Growth.usual : given
    let points = Files.inTemporaryFolder { folder in
      Growth.measure(sizes, ropa: ropa(beside: program), program: program, in: folder)
    }
    return points.count == sizes.count ? 0 : 1
  }

  /// What the process with `rulesCommand` does: writes the rule sets, and prints what is in them.
  static func writeRules(to folder: String) -> Bool {
    let rules = EquivalentRules()
    print(rules.summary)
    return Files.write(rules.words, to: "\(folder)/words.txt")
      && Files.write(rules.astGrep, to: "\(folder)/ast-grep.yml")
      && Files.write(rules.semgrep, to: "\(folder)/semgrep.yml")
  }
}

/// `[--write FOLDER] [--runs N] [--no-grow | --grow LINES,LINES] PATH...`
struct ComparisonOptions {
  var folder: String?
  var runs = 5
  var grows = true
  var sizes = Growth.usual
  var paths: [String] = []

  /// Nil where the words are not understood.
  init?(_ arguments: [String]) {
    var rest = arguments[...]
    while let word = rest.popFirst() {
      switch word {
      case "--write":
        guard let folder = rest.popFirst() else { return nil }
        self.folder = folder
      case "--runs":
        guard let runs = rest.popFirst().flatMap({ Int($0) }), runs > 0 else { return nil }
        self.runs = runs
      case "--no-grow": grows = false
      case "--grow":
        guard let sizes = rest.popFirst().flatMap({ Self.sizes(of: $0) }) else { return nil }
        self.sizes = sizes
      case _ where word.hasPrefix("-"): return nil
      default: paths.append(word)
      }
    }
    if paths.isEmpty { return nil }
  }

  /// `1000000,2000000`
  static func sizes(of text: String) -> [Int]? {
    let numbers = text.split(separator: ",").map { Int($0) ?? 0 }
    return numbers.isEmpty || numbers.contains { $0 < 1000 } ? nil : numbers
  }
}

/// All that one run measured.
struct ComparisonResult {
  /// `ropa 0.1.0`
  var version: String
  var machine: String
  var load: Double
  /// What the equivalent rules hold.
  var rules: String
  var trees: [MeasuredTree]
  /// A scan of an empty folder.
  var start: Trial?
  var growth: [Growth.Point]

  /// What the project asks of itself, as far as what was measured tells it.
  var goals: [Goal] {
    var goals = trees.flatMap(\.goals)
    if let start {
      goals.append(
        Goal(
          asked: "start-up under 10 ms",
          found: "\(Table.decimal(start.seconds * 1000)) ms", isMet: start.seconds < 0.01))
    }
    if let last = growth.last, let first = growth.first, growth.count > 1 {
      let lines = Growth.words(last.lines)
      goals.append(
        Goal(
          asked: "generated, \(lines) within 1.5 GB",
          found: "\(last.trial.peak / 1_000_000) MB", isMet: last.trial.peak <= 1_500_000_000))
      let ratio = Growth.microseconds(last) / Growth.microseconds(first)
      goals.append(
        Goal(
          asked:
            "processor time linear: a line of \(lines) takes at most a fifth longer than of the fewest",
          found: "\(Table.decimal(ratio)) times as long", isMet: ratio <= 1.2))
    }
    return goals
  }
}

/// Something that is asked for, and whether it was reached.
struct Goal {
  var asked: String
  var found: String
  var isMet: Bool

  var words: String { "\(isMet ? "met   " : "missed")  \(asked): \(found)" }
}

/// What was measured on one tree.
struct MeasuredTree {
  var tree: Tree
  var contenders: Contenders
  var measured: [Measured]
  /// The table of stages as it is printed; empty where there is no Swift.
  var stages: String

  func median(_ name: String) -> Trial? {
    guard let trial = measured.first(where: { $0.contender.name == name })?.median else {
      return nil
    }
    return trial.isCutShort ? nil : trial
  }

  /// Each contender with the cells of its row.
  var rows: [(contender: Contender, cells: [String])] {
    let cold = median(Contenders.cold)?.seconds
    return measured.compactMap { one in
      guard let trial = one.median else { return nil }
      let more = trial.isCutShort ? "> " : ""
      return (
        one.contender,
        [
          more + Table.decimal(trial.seconds), more + Table.decimal(trial.processor),
          "\(trial.peak / 1_000_000)",
          cold.map { more + Table.decimal(trial.seconds / $0) } ?? "-",
          "\(one.trials.count)", one.ending,
        ]
      )
    }
  }

  static let columns = ["seconds", "processor s", "peak MB", "times cold", "runs", "exit"]

  var table: String {
    let head = Table.row([""] + MeasuredTree.columns)
    let lines = rows.map { Table.row([$0.contender.name] + $0.cells) }
    let missing = contenders.missing.map { "\($0) is not installed\n" }.joined()
    return ([head] + lines).joined(separator: "\n") + "\n" + missing + "\n" + stages
  }

  fileprivate var goals: [Goal] {
    guard tree.hasSwift, let cold = median(Contenders.cold) else { return compilerGoal }
    var goals: [Goal] = []
    if let other = median(Contenders.oneRule) {
      let ratio = cold.seconds / other.seconds
      goals.append(goal("cold no slower than ast-grep with one rule", ratio, isMet: ratio <= 1))
    }
    if let other = measured.first(where: { $0.contender.name == Contenders.semgrepRules })?.median {
      // One that was ended took longer still.
      let ratio = other.seconds / cold.seconds
      goals.append(
        goal(
          "semgrep with equivalent rules takes at least 20 times as long", ratio,
          isMet: ratio >= 20, isCutShort: other.isCutShort))
    }
    if let warm = median(Contenders.warm), let other = median(Contenders.oneWord) {
      let ratio = warm.seconds / other.seconds
      goals.append(goal("warm at most 3 times rg with one word", ratio, isMet: ratio <= 3))
    }
    return goals + compilerGoal
  }

  private func goal(
    _ asked: String, _ ratio: Double, isMet: Bool, isCutShort: Bool = false
  ) -> Goal {
    let more = isCutShort ? "more than " : ""
    return Goal(
      asked: "\(tree.name): \(asked)", found: "\(more)\(Table.decimal(ratio)) times", isMet: isMet)
  }

  private var compilerGoal: [Goal] {
    guard let own = median(Contenders.cold), let other = median(Contenders.compiler) else {
      return []
    }
    let ratio = own.seconds / other.seconds
    return [goal("cold at most half of clang -fsyntax-only", ratio, isMet: ratio <= 0.5)]
  }
}

extension Measured {
  /// How it ended: a code, or that it was ended.
  var ending: String {
    guard let trial = median else { return "" }
    return trial.isCutShort ? "ended" : "\(trial.code)"
  }
}

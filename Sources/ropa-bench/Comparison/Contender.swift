/// A program in a way of using it, to be measured on a tree.
struct Contender {
  var name: String
  /// What it does of ropa's work, in a few words.
  var work: String
  var command: [String]
  /// Whether facts that were kept before are thrown away, or found, or nothing is.
  var cache = CacheState.unused

  enum CacheState {
    /// Emptied before each run.
    case empty
    /// Filled by a run before the first.
    case filled
    case unused
  }
}

/// What came of measuring one contender.
struct Measured {
  var contender: Contender
  var trials: [Trial]

  var median: Trial? { Trial.median(trials) }
}

/// The contenders on a tree: ropa in its ways, and what else is installed.
struct Contenders {
  let all: [Contender]
  /// Names of programs that are not installed.
  let missing: [String]
  /// `rg 13.0`, of each that takes part.
  let versions: [String]

  static let cold = "ropa scan, nothing kept yet"
  static let warm = "ropa scan, facts kept"
  static let oneWord = "rg, one word"
  static let oneRule = "ast-grep, one rule"
  static let semgrepRules = "semgrep, equivalent rules"
  static let compiler = "clang -fsyntax-only"

  /// The programs of others, found once for all trees.
  struct Found {
    let ropa: String
    let others: [String: String]

    static let names = ["rg", "ast-grep", "semgrep", "clang"]

    init(ropa: String) {
      self.ropa = ropa
      var others: [String: String] = [:]
      for name in Found.names { others[name] = Program.find(name) }
      self.others = others
    }
  }

  /// - Parameter rules: the folder with the files of `EquivalentRules`.
  init(_ tree: Tree, _ found: Found, rules: String, cores: Int) {
    var all = Contenders.ownWays(tree, found.ropa)
    if let rg = found.others["rg"] { all += Contenders.searches(tree, rg, rules) }
    if let astGrep = found.others["ast-grep"] { all += Contenders.astGreps(tree, astGrep, rules) }
    if let semgrep = found.others["semgrep"] { all += Contenders.semgreps(tree, semgrep, rules) }
    if let clang = found.others["clang"], tree.hasCompiledC {
      all.append(
        Contender(
          name: Contenders.compiler, work: "C alone, \(cores) files at once, no headers given",
          command: [
            "sh", "-c", "xargs -0 -n 1 -P \(cores) \"$1\" -fsyntax-only -w < \"$0\"",
            tree.listOfC(in: rules), clang,
          ]))
    }
    self.all = all
    missing = Found.names.filter { found.others[$0] == nil }
    versions = Found.names.compactMap { name in
      found.others[name].flatMap(Program.version).map { version in
        let words = version.split(separator: " ").prefix { !$0.hasPrefix("(") }
        return (words.count > 1 ? words : [name[...]] + words).joined(separator: " ")
      }
    }
  }

  private static func ownWays(_ tree: Tree, _ ropa: String) -> [Contender] {
    let work = "data, recipients and flows"
    return [
      Contender(
        name: cold, work: work + "; facts are kept", command: [ropa, "scan", tree.path],
        cache: .empty),
      Contender(
        name: "ropa scan --no-cache", work: work, command: [ropa, "scan", "--no-cache", tree.path]),
      Contender(name: warm, work: work, command: [ropa, "scan", tree.path], cache: .filled),
    ]
  }

  private static func searches(_ tree: Tree, _ rg: String, _ rules: String) -> [Contender] {
    // Only files of the languages that ropa reads: what else lies in the tree is no work for it.
    let files = ["--glob", "*.{swift,c,h,m,mm}"]
    return [
      Contender(
        name: oneWord, work: "lines with \"email\"",
        command: [rg, "--count", "--ignore-case", "email"] + files + [tree.path]),
      Contender(
        name: "rg, the same words", work: "lines with a word of a category",
        command: [
          rg, "--count", "--ignore-case", "--fixed-strings", "--file", "\(rules)/words.txt",
        ]
          + files + [tree.path]),
    ]
  }

  private static func semgreps(_ tree: Tree, _ semgrep: String, _ rules: String) -> [Contender] {
    // Nothing of it may ask the network.
    let options = ["--metrics", "off", "--disable-version-check", "--quiet", "--json", tree.path]
    let one = ["--lang", tree.language, "--pattern", tree.exampleCall]
    return [
      Contender(
        name: "semgrep, one rule", work: "calls of \(tree.exampleCall)",
        command: [semgrep, "scan"] + one + options),
      Contender(
        name: semgrepRules, work: "names of fields and parameters; imports",
        command: [semgrep, "scan", "--config", "\(rules)/semgrep.yml"] + options),
    ]
  }

  private static func astGreps(_ tree: Tree, _ astGrep: String, _ rules: String) -> [Contender] {
    let pattern = tree.exampleCall
    let rule = "{id: call, language: \(tree.language), rule: {pattern: '\(pattern)'}}"
    return [
      Contender(
        name: oneRule, work: "calls of \(pattern)",
        command: [astGrep, "scan", "--inline-rules", rule, tree.path]),
      Contender(
        name: "ast-grep, equivalent rules", work: "names of fields and parameters; imports",
        command: [astGrep, "scan", "--rule", "\(rules)/ast-grep.yml", tree.path]),
    ]
  }
}

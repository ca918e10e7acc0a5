import SourceModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Prints how fast and in how much memory code is read, next to other programs on the same files.
@main enum Bench {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch arguments.first {
    case nil, "--help", "-h":
      print(usage)
      exit(arguments.isEmpty ? 2 : 0)
    case MemoryUse.command:
      MemoryUse.measureHere(arguments: Array(arguments.dropFirst()))
    case TouchedMemory.command:
      TouchedMemory.takeHere()
    case "damage":
      var damage = DamageRun(arguments: Array(arguments.dropFirst()))
      exit(damage.run() ? 0 : 1)
    case "c":
      guard arguments.count == 2 else { fail() }
      let scan = CTreeScan(folder: arguments[1], program: CommandLine.arguments[0])
      exit(scan.run() ? 0 : 1)
    case "rules":
      exit(RuleScaling(paths: Array(arguments.dropFirst())).run() ? 0 : 1)
    case "link":
      exit(Linking(arguments: Array(arguments.dropFirst())).run() ? 0 : 1)
    case "cache":
      exit(Remembering(paths: Array(arguments.dropFirst())).run() ? 0 : 1)
    case "compare":
      guard let options = ComparisonOptions(Array(arguments.dropFirst())) else { fail() }
      exit(Comparison(options, program: CommandLine.arguments[0]).run() ? 0 : 1)
    case "grow":
      exit(Comparison.grow(arguments.dropFirst().map { $0 }, program: CommandLine.arguments[0]))
    case Comparison.rulesCommand where arguments.count == 2:
      exit(Comparison.writeRules(to: arguments[1]) ? 0 : 1)
    case "nesting":
      exit(NestingRun(arguments: Array(arguments.dropFirst())).run() ? 0 : 1)
    default:
      exit(SwiftReading(paths: arguments).run() ? 0 : 1)
    }
  }

  private static func fail() -> Never {
    print(usage)
    exit(2)
  }

  private static let usage = """
    usage: ropa-bench PATH...                   reading Swift: speed, memory, linearity
           ropa-bench compare [--write FOLDER] [--runs N] [--no-grow | --grow LINES,...] PATH...
                                                ropa beside rg, ast-grep, semgrep and clang on each
                                                tree, with a page and plots; then as "grow"
           ropa-bench grow [LINES...]           scans generated trees of 1 to 10 million lines
           ropa-bench damage SEED COUNT PATH... reads COUNT files, damaged at random
           ropa-bench nesting COUNT             reads nesting COUNT deep and chains COUNT long
           ropa-bench link [--packed] LINES|PATH...
                                                follows data through a tree, LINES long or given
           ropa-bench cache PATH...             facts that are kept: the cost of finding them again
           ropa-bench rules PATH...             scans with 1,000 rules more: the ratio of the times
           ropa-bench c FOLDER                  scans a C tree: the ratio to clang -fsyntax-only

    Build it, and ropa, with -c release --static-swift-stdlib. Other programs are measured where they
    are in PATH.
    """
}

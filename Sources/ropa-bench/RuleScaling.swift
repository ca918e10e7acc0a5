import BuiltInRules
import Classification
import RuleCatalog
import SourceModel
import SwiftFrontEnd

/// Scans Swift files with the built-in rules and with a thousand recipients more: what rules cost beyond
/// being loaded.
struct RuleScaling {
  private let paths: [String]

  private static let added = 1000

  init(paths: [String]) { self.paths = SwiftFiles.paths(in: paths) }

  /// False where there is nothing to read.
  func run() -> Bool {
    guard !paths.isEmpty else {
      print("no Swift files")
      return false
    }
    let plain = BuiltInRules.catalog
    let more: RuleCatalog
    do throws(RuleError) {
      more = try RuleCatalog.load(BuiltInRules.files + RuleScaling.rules)
    } catch {
      print("\(error)")
      return false
    }
    print(
      "\(paths.count) Swift files; reading, facts and classification on one core, best of five runs"
    )
    var best: [Double] = [.infinity, .infinity]
    // In turn, so that a machine that slows down does not tell one from the other.
    for _ in 0..<5 {
      for (index, catalog) in [plain, more].enumerated() {
        best[index] = min(best[index], ProcessorTime.measure(.thisProcess) { scan(catalog) })
      }
    }
    print(Table.row(["recipients", "seconds", "ratio"]))
    for (seconds, catalog) in zip(best, [plain, more]) {
      print(
        Table.row([
          "\(catalog.recipients.count)", Table.decimal(seconds), Table.decimal(seconds / best[0]),
        ]))
    }
    return true
  }

  private func scan(_ catalog: RuleCatalog) {
    var files: [FileFacts] = []
    for path in paths {
      let file = SourceFile(path: path, language: .swift, bytes: SwiftFiles.read(path))
      if case .success(let facts) = SwiftFrontEnd().facts(of: file) { files.append(facts) }
    }
    let found = classify(files, with: catalog)
    // What is not used could be left out by the compiler.
    if found.recipients.count == .max { print("") }
  }

  /// Recipients with evidence of every kind that nothing in the world has.
  private static var rules: [(path: String, text: String)] {
    (0..<added).map { number in
      (
        "recipients/bench-\(number).json",
        """
        { "name": "Bench \(number)", "company": "Bench AB", "country": "SE", "service": "x",
          "roles": ["processor"], "sources": ["https://bench.example"],
          "evidence": {
            "modules": ["Bench\(number)Kit"], "symbols": ["Bench\(number)Client"],
            "sharedSymbols": ["Bench\(number).send"], "symbolPrefixes": ["BN\(number)X"],
            "headers": ["bench\(number)/api.h"], "configKeys": ["BENCH_\(number)_KEY"],
            "plistKeys": ["Bench\(number)Key"], "cookies": ["_bench\(number)"],
            "requestHeaders": ["X-Bench\(number)-Key"], "urlSchemes": ["bench\(number)"],
            "hosts": ["api.bench\(number).example", ".eu.bench\(number).example"],
            "credentials": ["bn\(number)_{base62:20-40}"], "names": ["bench \(number)"],
            "packages": { "swift": ["bench/bench\(number)"], "cocoaPods": ["Bench\(number)"] } } }
        """
      )
    }
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What was measured as a Markdown page with plots beside it.
struct ComparisonPage {
  private let result: ComparisonResult

  init(_ result: ComparisonResult) { self.result = result }

  /// Writes README.md, comparison.svg and growth.svg. False where that cannot be done.
  func write(to folder: String) -> Bool {
    let page = "\(folder)/README.md"
    let isWritten =
      Files.write(text, to: page)
      && Files.write(BarPlot(result.trees).svg, to: "\(folder)/comparison.svg")
      && (result.growth.isEmpty
        || Files.write(GrowthPlot(result.growth).svg, to: "\(folder)/growth.svg"))
    print(isWritten ? "written: \(page)" : "\(page) cannot be written")
    return isWritten
  }

  private var text: String {
    var parts = [opening, goals]
    parts += result.trees.map(section)
    if !result.growth.isEmpty { parts.append(growth) }
    parts.append(notes)
    return parts.joined(separator: "\n")
  }

  private var opening: String {
    """
    # Side by side

    This page is written by one run of

    ```sh
    swift build -c release --static-swift-stdlib && .build/release/ropa-bench compare --write Tests/Benchmarks PATH...
    ```

    on \(ComparisonPage.today), on \(result.machine). The load was \
    \(Table.decimal(result.load)) before it started (0 is an idle machine). With \(result.version); \
    \(result.trees.first.map { $0.contenders.versions.joined(separator: "; ") } ?? "").

    ![Seconds of each program on each tree](comparison.svg)

    """
  }

  private var goals: String {
    let rows = result.goals.map { "| \($0.asked) | \($0.found) | \($0.isMet ? "yes" : "**no**") |" }
    return """
      ## What the project asks of itself

      | asked | measured | met |
      | --- | --- | --- |
      \(rows.joined(separator: "\n"))

      """
  }

  private func section(_ tree: MeasuredTree) -> String {
    let rows = tree.rows.map { row in
      "| \(row.contender.name) | \(row.contender.work) | \(row.cells.joined(separator: " | ")) |"
    }
    let missing = tree.contenders.missing.map { "\n\($0) was not installed.\n" }.joined()
    let stages =
      tree.stages.isEmpty
      ? "" : "\nThe stages of a scan, on one core (`ropa-bench link`):\n\n```\n\(tree.stages)```\n"
    return """
      ## \(tree.tree.name)

      \(tree.tree.words).

      | program | what it does | \(MeasuredTree.columns.joined(separator: " | ")) |
      | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |
      \(rows.joined(separator: "\n"))
      \(missing)\(stages)
      """
  }

  private var growth: String {
    let rows = result.growth.map { "| \(Growth.cells($0).joined(separator: " | ")) |" }
    return """
      ## Ten times the lines

      `ropa scan --no-cache` on generated Swift, 100 lines a file: types with personal data, services that hand it \
      on from file to file, and some that send it. Before each scan another process takes up to 2 GB of memory \
      (a quarter of what the machine has at most) and gives them back, as a virtual machine hands out memory that nobody had for a while at several times the price.

      | tree | \(Growth.columns.joined(separator: " | ")) |
      | --- | ---: | ---: | ---: | ---: |
      \(rows.joined(separator: "\n"))

      ![Seconds and memory by the number of lines](growth.svg)

      """
  }

  private var notes: String {
    """
    ## How it is measured, and what it does not say

    - The median of the runs by the clock on the wall, all programs in turn. After 40 seconds a program gets no \
    further run, after 180 a run is ended ("ended", and "> " before its figures). All files are in the system's cache \
    of files; "cold" says that ropa has kept nothing.
    - Each program uses all cores, as it does by itself. The memory is that of its largest process, and at least that \
    of ropa-bench, a few MB. ropa starts in \(result.start.map { Table.decimal($0.seconds * 1000) } ?? "?") ms \
    (`ropa scan` of an empty folder, median of 20).
    - The equivalent rules are made of ropa's catalogue by `ropa-bench` itself: \(result.rules.trimmed). \
    \(EquivalentRules.left) So they do much less than ropa does.
    - semgrep leaves out by itself what its `.semgrepignore` names (tests among them) and files over 1 MB; ast-grep and \
    semgrep know no Objective-C. What they find is not compared here.
    - ripgrep reads only files of Swift, C and Objective-C, and prints a count for each file.

    """
  }

  /// `2026-11-29`
  private static var today: String {
    var seconds = time(nil)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
  }
}

extension String {
  /// Without the line's end.
  fileprivate var trimmed: String { String(prefix { $0 != "\n" }) }
}

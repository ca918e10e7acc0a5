import SourceModel

/// How much of a tree was read, what was not, and why: every report says it.
public enum CoverageText {
  /// `812 files read (700 Swift, 100 C, 12 Objective-C, 9 manifests), no data followed through 40 of tests, 3 not read,
  /// 312 left out`
  public static func sentence(_ outcome: ScanOutcome) -> String {
    guard outcome.filesRead > 0 || !outcome.unread.isEmpty else {
      return "nothing to read: no Swift, C or Objective-C file, no manifest and no schema"
    }
    let groups = LanguageGroup.allCases.compactMap { group -> String? in
      guard let count = outcome.read[group], count > 0 else { return nil }
      return switch group {
      case .swift: "\(count) Swift"
      case .c: "\(count) C"
      case .objectiveC: "\(count) Objective-C"
      case .manifests: counted(count, "manifest")
      }
    }
    var parts = [counted(outcome.filesRead, "file") + " read"]
    if !groups.isEmpty { parts[0] += " (\(groups.joined(separator: ", ")))" }
    if outcome.tests > 0 { parts.append("no data followed through \(outcome.tests) of tests") }
    if !outcome.unread.isEmpty { parts.append("\(outcome.unread.count) not read") }
    if !outcome.gaps.isEmpty {
      parts.append("\(Set(outcome.gaps.map(\.path)).count) read in part")
    }
    let leftOut = outcome.leftOut.reduce(0) { $0 + $1.files }
    if leftOut > 0 { parts.append("\(leftOut) left out") }
    return parts.joined(separator: ", ")
  }

  /// What was not read, one line each, grouped by reason where many share one; empty where all was read.
  static func unread(
    _ outcome: ScanOutcome, paths: DisplayedPaths, showsAll: Bool
  ) -> String {
    let groups = Dictionary(grouping: outcome.unread, by: \.reason.sentence)
      .sorted { ($0.value[0].path, $0.key) < ($1.value[0].path, $1.key) }
    var text = ""
    for (reason, files) in groups {
      let shown = showsAll ? files.count : 3
      text += "not read: \(reason.printable)\n"
      for file in files.prefix(shown) { text += "  \(paths[file.path])\n" }
      if files.count > shown { text += "  and \(files.count - shown) more (--all lists them)\n" }
    }
    return text + lines("not read", outcome.gaps, paths: paths, showsAll: showsAll)
      + lines("not followed", outcome.unfinished, paths: paths, showsAll: showsAll)
  }

  private static func lines(
    _ what: String, _ gaps: [FileGap], paths: DisplayedPaths, showsAll: Bool
  ) -> String {
    var text = ""
    for gap in gaps.prefix(showsAll ? .max : 3) {
      text +=
        "\(what): \(paths[gap.path]):\(gap.location.line):\(gap.location.column): "
        + "\(gap.reason.printable)\n"
    }
    if !showsAll, gaps.count > 3 {
      text += "  and \(gaps.count - 3) more places (--all lists them)\n"
    }
    return text
  }
}

import Processing
import StrictJSON

/// What changes in the processing between two states, for a person and for programs.
public enum ChangesText {
  /// - Parameters:
  ///   - before: how the older state is called: a revision.
  ///   - after: how the newer one is.
  public static func text(
    _ changes: [ProcessingChange], from before: String, to after: String, style: TerminalStyle,
    paths: DisplayedPaths
  ) -> String {
    let title = "What changes in the processing from \(before.printable) to \(after.printable)\n"
    guard !changes.isEmpty else { return title + "\nnothing\n" }
    var text = title
    for (topic, group) in byTopic(changes) {
      text += "\n" + style.bold(topic.title) + "\n"
      for change in group {
        let place =
          "\(paths[change.place.path]):\(change.place.location.line)"
        text += "  \(mark(change, style)) \(change.what.printable)  (\(place))\n"
      }
    }
    return text + "\n" + summary(changes) + "\n"
  }

  private static func mark(_ change: ProcessingChange, _ style: TerminalStyle) -> String {
    switch change.kind {
    case .new: style.green("new:    ")
    case .gone: style.red("gone:   ")
    case .changed: style.yellow("changed:")
    }
  }

  /// For a comment of a pull request: GitHub takes 65,536 characters of one, of which some are left free.
  public static func markdown(
    _ changes: [ProcessingChange], from before: String, to after: String, limit: Int = 65_000
  ) -> String {
    let title = "## What changes in the processing of personal data\n\n"
    let sentence =
      "From \(Markdown.code(before)) to \(Markdown.code(after)): "
      + (changes.isEmpty ? "nothing changes." : "\(summary(changes)).") + "\n"
    var text = title + sentence
    var left = changes.count
    for (topic, group) in byTopic(changes) {
      let heading = "\n### \(topic.title)\n\n| | What | Where |\n| --- | --- | --- |\n"
      var rows = ""
      for change in group {
        let row =
          "| \(change.kind.rawValue) | \(Markdown.escaped(change.what)) | "
          + "\(Markdown.code("\(change.place.path):\(change.place.location.line)")) |\n"
        // What follows must fit too: the last line says how much is missing.
        guard (text + heading + rows + row).utf16.count < limit - 200 else {
          return text + (rows.isEmpty ? "" : heading + rows)
            + "\n\(counted(left, "more change")) did not fit; `ropa diff` prints all.\n"
        }
        rows += row
        left -= 1
      }
      text += heading + rows
    }
    return text
  }

  /// Version 1 of the contract.
  public static func json(
    _ changes: [ProcessingChange], from before: String, to after: String, tool: String
  ) -> String {
    JSONOutput.members([
      ("schema", .integer(1)), ("tool", .string(tool)), ("base", .string(before)),
      ("head", .string(after)),
      (
        "changes",
        .array(
          changes.map { change in
            .members([
              ("topic", .string(change.topic.rawValue)), ("kind", .string(change.kind.rawValue)),
              ("what", .string(change.what)), ("path", .string(change.place.path)),
              ("line", .integer(change.place.location.line)),
              ("column", .integer(change.place.location.column)),
            ])
          })
      ),
    ]).text()
  }

  private static func byTopic(
    _ changes: [ProcessingChange]
  ) -> [(topic: ProcessingTopic, changes: [ProcessingChange])] {
    ProcessingTopic.allCases.compactMap { topic in
      let group = changes.filter { $0.topic == topic }
      return group.isEmpty ? nil : (topic, group)
    }
  }

  private static func summary(_ changes: [ProcessingChange]) -> String {
    ProcessingChange.Kind.allCases.compactMap { kind in
      let count = changes.count { $0.kind == kind }
      return count == 0 ? nil : "\(count) \(kind.rawValue)"
    }.joined(separator: ", ")
  }
}

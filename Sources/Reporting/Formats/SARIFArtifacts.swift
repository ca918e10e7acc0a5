import DataFlow
import SourceModel
import StrictJSON

/// Places of files in a SARIF run, and the files that they are in, each listed once.
struct SARIFArtifacts {
  /// Stands for the top of the repository.
  static let top = "SRCROOT"

  private let path: (String) -> String
  private let columns: CodeColumns
  private var files: [JSONOutput] = []
  private var numbers: [String: Int] = [:]

  init(_ result: CheckResult) {
    path = result.path
    columns = CodeColumns(line: result.line)
  }

  /// The files in the order in which places named them.
  var list: JSONOutput { .array(files.map { .object([("location", $0)]) }) }

  /// A whole file.
  mutating func location(_ file: String) -> JSONOutput {
    .object([("physicalLocation", .object([("artifactLocation", artifact(file))]))])
  }

  /// - Parameters:
  ///   - length: in bytes; nil where only the start is known.
  ///   - message: what is there.
  mutating func location(
    _ file: String, _ location: SourceLocation, length: Int?, id: Int? = nil,
    message: String? = nil
  ) -> JSONOutput {
    let found = columns.columns(file, location, length: length ?? 1)
    let region = JSONOutput.members([
      ("startLine", .integer(location.line)),
      ("startColumn", found.map { .integer($0.start) }),
      ("endColumn", length == nil ? nil : found.map { .integer($0.end) }),
    ])
    return .members([
      ("id", id.map { .integer($0) }),
      (
        "physicalLocation",
        .object([("artifactLocation", artifact(file)), ("region", region)])
      ),
      ("message", message.map { FindingsSARIF.message($0.printable) }),
    ])
  }

  /// The way of data from where it is read to where it ends up.
  mutating func codeFlow(_ flow: Flow) -> JSONOutput {
    var steps = [step(flow.source, "\(flow.field) is read", importance: "essential")]
    for each in flow.steps {
      steps.append(
        each.isGuess
          ? step(each.place, "\(each.what) (a guess)", importance: "unimportant")
          : step(each.place, each.what, importance: "important"))
    }
    if flow.target != flow.source {
      steps.append(step(flow.target, verb(flow.sink), importance: "essential"))
    }
    return .object([("threadFlows", .array([.object([("locations", .array(steps))])]))])
  }

  private mutating func step(
    _ place: FlowPlace, _ what: String, importance: String
  ) -> JSONOutput {
    .object([
      (
        "location",
        location(place.path, place.location, length: place.length, message: what)
      ),
      ("importance", .string(importance)),
    ])
  }

  private func verb(_ sink: SinkKind) -> String {
    switch sink {
    case .transmission: "sent"
    case .storage: "stored"
    case .logging: "logged"
    }
  }

  private mutating func artifact(_ file: String) -> JSONOutput {
    let shown = path(file)
    let reference: [(key: String, value: JSONOutput?)] = [
      ("uri", .string(FileReference.text(shown))),
      // An absolute path is relative to nothing.
      ("uriBaseId", shown.hasPrefix("/") ? nil : .string(SARIFArtifacts.top)),
    ]
    let number = numbers[shown] ?? files.count
    if number == files.count {
      numbers[shown] = number
      files.append(.members(reference))
    }
    return .members(reference + [("index", .integer(number))])
  }
}

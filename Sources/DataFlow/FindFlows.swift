import Classification
import SourceModel

/// The flows of personal data to outside parties, each within one file, sorted by path, place, category
/// and recipient.
///
/// A transmission is a call at which personal data and a destination meet: the data is an argument, and
/// the destination is the SDK that is called, or a host in the same or another argument.
public func findFlows(in files: [FileFacts], _ classification: Classification) -> [Flow] {
  let fields = FieldTable(files, classification)
  let recipients = Dictionary(grouping: classification.recipients, by: \.path)
  var flows: Set<Flow> = []
  for facts in files {
    guard let here = recipients[facts.path] else { continue }
    flows.formUnion(FileFlows(facts, recipients: here).flows(from: fields.sources(in: facts)))
  }
  let sorted = flows.sorted { $0.sortKey.lexicographicallyPrecedes($1.sortKey) }
  return withoutRepeated(sorted)
}

/// A value that is personal data for two reasons, such as a field that is filed under a telling key, goes
/// one way and not two; the one whose field has an owner says more.
private func withoutRepeated(_ sorted: [Flow]) -> [Flow] {
  var kept: [FlowEnds: Int] = [:]
  var result: [Flow] = []
  for flow in sorted {
    let ends = FlowEnds(flow)
    guard let index = kept[ends] else {
      kept[ends] = result.count
      result.append(flow)
      continue
    }
    if flow.field.contains("."), !result[index].field.contains(".") { result[index] = flow }
  }
  return result
}

/// What makes two flows one.
private struct FlowEnds: Hashable {
  let category: String
  let recipient: String?
  let host: String?
  let source: FlowPlace.Start
  let target: FlowPlace.Start

  init(_ flow: Flow) {
    category = flow.category
    recipient = flow.recipient
    host = flow.host
    source = flow.source.start
    target = flow.target.start
  }
}

extension FlowPlace {
  fileprivate struct Start: Hashable {
    let path: String
    let location: SourceLocation
  }

  fileprivate var start: Start { Start(path: path, location: location) }
}

extension Flow {
  fileprivate var sortKey: [String] {
    func padded(_ number: Int) -> String {
      String(repeating: "0", count: max(0, 10 - String(number).count)) + String(number)
    }
    func key(_ place: FlowPlace) -> [String] {
      [place.path, padded(place.location.line), padded(place.location.column)]
    }
    return key(source) + [category, field, recipient ?? "", host ?? ""] + key(target)
      + steps.flatMap { key($0.place) + [$0.what] }
  }
}

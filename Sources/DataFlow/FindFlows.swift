import Classification
import SourceModel

/// The flows of personal data to outside parties, sorted by path, place, category and recipient.
///
/// A transmission is a call that leaves the tree and at which personal data and a destination meet: the
/// data is an argument, and the destination is the SDK that is called, or a host in the receiver or in
/// the same or another argument, however many functions and files lie between.
public func findFlows(in files: [FileFacts], _ classification: Classification) -> [Flow] {
  let ordered = files.sorted { $0.path < $1.path }
  let starts = classification.recipients.filter { $0.use.receivesData && $0.node >= 0 }
  guard !starts.isEmpty else { return [] }
  let tree = LinkedTree(ordered)
  let graph = TreeGraph(tree)
  let sources = SourceFinder(tree, graph, classification).sources()
  let onward = graph.onward()
  let backward = graph.backward()
  let words = FlowWords(tree, graph)
  var flows: Set<Flow> = []
  for (destination, nodes) in destinations(starts, ordered, graph) {
    let meetings = Meetings(of: nodes, tree, graph, onward: onward, backward: backward)
    for source in sources {
      guard let (steps, call) = meetings.way(from: source.node) else { continue }
      flows.insert(words.flow(source, destination, steps, call))
    }
  }
  let sorted = flows.sorted { $0.sortKey.lexicographicallyPrecedes($1.sortKey) }
  return withoutRepeated(sorted)
}

/// The values that show each destination, in a fixed order.
private func destinations(
  _ findings: [RecipientFinding], _ files: [FileFacts], _ graph: TreeGraph
) -> [(Destination, [Node])] {
  let numbers = Dictionary(
    files.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
  var nodes: [Destination: [Node]] = [:]
  for finding in findings {
    guard let file = numbers[finding.path] else { continue }
    let host = finding.evidence == .host ? finding.value : nil
    nodes[Destination(recipient: finding.recipient, host: host), default: []]
      .append(graph.firstValues[file] + finding.node)
  }
  return nodes.sorted { $0.key < $1.key }.map { ($0.key, $0.value.sorted()) }
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

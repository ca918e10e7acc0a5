import Classification
import SourceModel

/// Finds the flows of one file: which personal data meets which outside party at a call.
struct FileFlows {
  private let facts: FileFacts
  private let graph: FileGraph
  private let destinations: [Destination: [Bool]]

  /// An outside party, by a host or by its SDK.
  private struct Destination: Hashable, Comparable {
    let recipient: String
    let host: String?

    static func < (left: Destination, right: Destination) -> Bool {
      (left.recipient, left.host ?? "") < (right.recipient, right.host ?? "")
    }
  }

  init(_ facts: FileFacts, recipients: [RecipientFinding]) {
    self.facts = facts
    let graph = FileGraph(facts)
    self.graph = graph
    var starts: [Destination: [ValueIndex]] = [:]
    for finding in recipients where finding.use.receivesData && finding.node >= 0 {
      let host = finding.evidence == .host ? finding.value : nil
      starts[Destination(recipient: finding.recipient, host: host), default: []]
        .append(finding.node)
    }
    destinations = starts.mapValues { Reach(from: $0, in: graph).reached }
  }

  func flows(from sources: [Source]) -> [Flow] {
    guard !destinations.isEmpty else { return [] }
    return sources.flatMap(flows(from:))
  }

  /// For each destination the nearest call at which the source's data meets it.
  private func flows(from source: Source) -> [Flow] {
    let reach = Reach(from: [source.value], in: graph)
    var nearest: [Destination: (call: Call, at: ValueIndex, distance: Int)] = [:]
    for call in facts.calls {
      let carriers = facts.arguments[call.arguments.range].map(\.value)
      guard let carrier = carriers.filter({ reach.contains($0) }).min(by: { reach[$0] < reach[$1] })
      else { continue }
      for (destination, reached) in destinations
      where meets(call, carrier: carrier, carriers: carriers, reached) {
        let distance = reach[carrier]
        if distance < nearest[destination]?.distance ?? .max {
          nearest[destination] = (call, carrier, distance)
        }
      }
    }
    return nearest.sorted { $0.key < $1.key }.map { destination, meeting in
      flow(source, destination, meeting.call, reach.path(to: meeting.at))
    }
  }

  /// The destination is what is called, or is handed over beside the data or with it.
  private func meets(
    _ call: Call, carrier: ValueIndex, carriers: [ValueIndex], _ reached: [Bool]
  ) -> Bool {
    if call.callee >= 0, reached[Int(call.callee)] { return true }
    return carriers.contains { $0 >= 0 && reached[Int($0)] }
  }

  private func flow(
    _ source: Source, _ destination: Destination, _ call: Call, _ path: [Reach.Move]
  ) -> Flow {
    Flow(
      category: source.category, field: source.field, sink: .transmission,
      recipient: destination.recipient, host: destination.host,
      source: place(of: source.value),
      target: place(at: call.offset, length: length(of: call.callee)),
      steps: steps(path))
  }

  /// In words, several of the same kind in a row as one.
  private func steps(_ path: [Reach.Move]) -> [FlowStep] {
    var steps: [FlowStep] = []
    for step in path.compactMap(step) where steps.last?.what != step.what { steps.append(step) }
    return steps
  }

  /// A step that a reader can see in the code; mentions of one variable are no steps.
  private func step(_ move: Reach.Move) -> FlowStep? {
    guard let what = words(for: move) else { return nil }
    return FlowStep(place: place(of: move.to), what: what)
  }

  private func words(for move: Reach.Move) -> String? {
    let name = facts.names[facts.values[Int(move.to)].name]
    switch move.kind {
    case .flow(.assigned):
      let target = facts.values[Int(move.to)]
      let declared =
        target.kind == .declaration && target.target >= 0
        ? facts.names[facts.declarations[Int(target.target)].name] : name
      return declared.isEmpty ? nil : "assigned to \(declared)"
    case .flow(.returned): return "returned"
    case .flow(.interpolated): return "put into a text"
    case .flow(.collected): return "put into a collection"
    case .flow(.derived), .variable, .member, .into: return nil
    case .flow(.iterated): return "taken one by one"
    case .result: return "passed through \(callName(move.to))"
    case .receiver: return "handed to \(name)"
    case .parameter: return "passed as \(name)"
    }
  }

  private func callName(_ value: ValueIndex) -> String {
    let target = facts.values[Int(value)]
    guard target.kind == .call, target.target >= 0 else { return "a call" }
    let callee = facts.calls[Int(target.target)].callee
    guard callee >= 0 else { return "a call" }
    let function = facts.values[Int(callee)]
    let name = facts.names[function.name]
    guard function.kind == .member, function.base >= 0,
      facts.values[Int(function.base)].kind == .reference
    else { return "\(name)()" }
    return "\(facts.names[facts.values[Int(function.base)].name]).\(name)()"
  }

  private func place(of value: ValueIndex) -> FlowPlace {
    place(at: facts.values[Int(value)].offset, length: length(of: value))
  }

  private func place(at offset: UInt32, length: Int) -> FlowPlace {
    FlowPlace(path: facts.path, location: facts.location(of: offset), length: length)
  }

  private func length(of value: ValueIndex) -> Int {
    guard value >= 0 else { return 1 }
    return max(1, facts.names.withBytes(of: facts.values[Int(value)].name) { $0.count })
  }
}

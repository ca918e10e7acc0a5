import RuleCatalog
import SourceModel

/// Flows that calls of an SDK make by themselves: an event that is counted tells what somebody did.
///
/// The source of such a flow is the event, where its name can be found on the way to the call, and else the
/// call.
struct CollectedFlows {
  private let graph: TreeGraph
  private let words: FlowWords
  private let collected: [String: [Collected]]

  /// Events that are farther away from the call that counts them are not found.
  private static let widest = 2_000

  init(_ graph: TreeGraph, _ words: FlowWords, _ recipients: [Recipient]) {
    self.graph = graph
    self.words = words
    collected = Dictionary(
      recipients.filter { !$0.collects.isEmpty }.map { ($0.id, $0.collects) },
      uniquingKeysWith: { first, _ in first })
  }

  func flows() -> [Flow] {
    guard !collected.isEmpty else { return [] }
    var result: [Flow] = []
    for site in graph.sites {
      guard case .sdk(let recipient) = site.target, let all = collected[recipient] else { continue }
      // Of a selector the first part.
      let name = site.name.split(separator: ":").first.map(String.init) ?? ""
      for each in all where each.calls.contains(name) {
        result += flows(of: each.category, recipient, site, name)
      }
    }
    return result
  }

  private func flows(
    of category: String, _ recipient: String, _ site: SinkSite, _ name: String
  ) -> [Flow] {
    guard let event = site.data.first else { return [] }
    var options = BackwardSearch.Options()
    options.limit = CollectedFlows.widest
    options.seeksAnything = true
    let search = BackwardSearch(graph, from: [event], options)
    let found = search.states.indices.filter { isEvent(search.node(of: search.states[$0])) }
    guard !found.isEmpty else {
      return [words.collected(category, name, recipient, from: nil, [], site)]
    }
    return found.map { index in
      let node = search.node(of: search.states[index])
      return words.collected(
        category, graph.text(of: node) ?? name, recipient, from: node, search.way(from: index),
        site)
    }
  }

  private func isEvent(_ node: Node) -> Bool { graph.text(of: node)?.isEmpty == false }
}

extension TreeGraph {
  /// What a node that is a literal, or names a case of an enumeration, is called in code; nil of any
  /// other.
  func text(of node: Node) -> String? {
    let file = layout.file(of: node)
    let facts = tree.files[file]
    switch layout.place(of: node, in: file) {
    case .declaration, .receiver: return nil
    case .value(let index):
      let value = facts.values[Int(index)]
      switch value.kind {
      case .literal:
        guard value.target >= 0, facts.literals[Int(value.target)].kind == .string else {
          return nil
        }
        return facts.names[facts.literals[Int(value.target)].text]
      case .member: return value.base < 0 ? facts.names[value.name] : nil
      case .reference, .element, .call, .collection, .text, .closure, .keyPath, .declaration,
        .result, .operation:
        return nil
      }
    }
  }
}

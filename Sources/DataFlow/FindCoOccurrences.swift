import Classification
import SourceModel

/// Categories that are read where a recipient is used, without a flow between them; one a category,
/// recipient and function, or where no function has both, one a category, recipient and type.
func findCoOccurrences(
  _ findings: [RecipientFinding], _ graph: TreeGraph, _ fields: FieldIndex, flows: [Flow]
) -> [CoOccurrence] {
  let tree = graph.tree
  let numbers = tree.numbersOfPaths
  let uses = findings.filter { $0.use.receivesData && $0.node >= 0 && numbers[$0.path] != nil }
  guard !uses.isEmpty else { return [] }
  let known = Set(flows.compactMap { flow in flow.recipient.map { Pair(flow.category, $0) } })
  // Most functions and types use no recipient.
  var byFunction: [TreeDeclaration: [Source]] = [:]
  var byType: [Symbol: [Source]] = [:]
  var isAround = [Bool](repeating: false, count: tree.count)
  var isTypeAround = [Bool](repeating: false, count: tree.symbols.count)
  for use in uses {
    guard let file = numbers[use.path] else { continue }
    let around = Surroundings(graph.layout.node(of: use.node, in: file), graph)
    if around.function >= 0 { isAround[Int(around.function)] = true }
    isTypeAround[Int(around.type)] = around.type != 0
  }
  // Who hands a value on whole does not read what it holds.
  for source in graph.sources where source.whole == 0 {
    let around = Surroundings(source.scope, in: graph.layout.file(of: source.node), graph)
    if around.function >= 0, isAround[Int(around.function)] {
      byFunction[around.function, default: []].append(source)
    }
    if isTypeAround[Int(around.type)] { byType[around.type, default: []].append(source) }
  }
  let words = FlowWords(graph, fields)
  var found: [Pair: CoOccurrence] = [:]
  var places: Set<Place> = []
  var result: [CoOccurrence] = []
  for isSameFunction in [true, false] {
    for use in uses {
      guard let file = numbers[use.path] else { continue }
      let around = Surroundings(graph.layout.node(of: use.node, in: file), graph)
      let sources =
        isSameFunction ? byFunction[around.function] ?? [] : byType[around.type] ?? []
      for source in sources {
        let pair = Pair(fields.fields[source.field].category, use.recipient)
        guard !known.contains(pair), isSameFunction || found[pair] == nil else { continue }
        let place = Place(
          pair: pair, around: isSameFunction ? Int(around.function) : Int(around.type))
        guard places.insert(place).inserted else { continue }
        let each = words.coOccurrence(
          source, use, around: isSameFunction ? around.function : -1, around.type)
        if isSameFunction { found[pair] = each }
        result.append(each)
      }
    }
  }
  return result.sorted { $0.sortKey < $1.sortKey }
}

/// A category and a recipient.
private struct Pair: Hashable {
  let category: String
  let recipient: String

  init(_ category: String, _ recipient: String) {
    self.category = category
    self.recipient = recipient
  }
}

private struct Place: Hashable {
  let pair: Pair
  let around: Int
}

/// The function and the type that a value stands in.
private struct Surroundings {
  /// -1 where there is none.
  let function: TreeDeclaration
  /// 0 where there is none.
  let type: Symbol

  init(_ node: Node, _ graph: TreeGraph) {
    let file = graph.layout.file(of: node)
    var scope: DeclarationIndex = -1
    if case .value(let index) = graph.layout.place(of: node, in: file) {
      scope = graph.tree.files[file].values[Int(index)].scope
    }
    self.init(scope, in: file, graph)
  }

  init(_ scope: DeclarationIndex, in file: Int, _ graph: TreeGraph) {
    function = graph.tree.function(around: scope, in: file)
    type =
      scope < 0 ? 0 : graph.tree.ownerOf[Int(graph.tree.firstDeclarations[file] + scope)]
  }
}

extension CoOccurrence {
  fileprivate var sortKey: (String, SourceLocation, String, String, SourceLocation) {
    (source.path, source.location, category, recipient, target.location)
  }
}

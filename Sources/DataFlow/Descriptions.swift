import SourceModel

// What texts and logs show of values of Swift.
extension FileEdges {
  /// What a text or a log shows of an object is what its description says.
  mutating func addDescriptions() {
    for value in shownValues {
      for description in descriptions(of: value) ?? [] {
        addNodes(node(of: description), firstValue + value, .mention)
      }
    }
  }

  /// The values that are put into texts, or logged.
  var shownValues: [ValueIndex] {
    var shown = textParts
    for site in sites {
      guard isLog(site) else { continue }
      for node in site.data where node >= firstValue && node < firstValue + Node(facts.values.count)
      {
        shown.append(node - firstValue)
      }
    }
    return shown
  }

  /// A type that describes itself in more ways does so by conditions that nobody knows here.
  private static let mostDescriptions = 8

  func isLog(_ site: SinkSite) -> Bool {
    guard case .rule(let rule) = site.target else { return false }
    return sinks.sinks[rule].role == .logging
  }

  /// What says how a value of Swift is shown; nil where that is not said, so that all of it is.
  func descriptions(of value: ValueIndex) -> [TreeDeclaration]? {
    guard facts.isSwift, value >= 0, let type = tree.types.innermost(of: types[Int(value)]),
      tree.scopes.declares(type)
    else { return nil }
    let found = tree.members(
      tree.words.description, of: type, atMost: FileEdges.mostDescriptions)
    return found.isEmpty ? nil : found
  }
}

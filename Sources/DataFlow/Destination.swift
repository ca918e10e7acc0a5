import RuleCatalog

/// What ways are searched to: an outside party, a store or a log.
enum Destination: Hashable, Sendable {
  /// By the number of the rule of its store or log.
  case sink(Int)
  /// By its address, and by the number of the rule of what sends; -1 where there is none.
  case party(Parties.Address, rule: Int)

  /// To put destinations in an order.
  var key: (String, String, Int, Int) {
    switch self {
    case .sink(let rule): ("", "", rule, 0)
    case .party(let address, let rule):
      (
        address.recipient ?? "~", address.host ?? "", rule,
        (address.isCleartext ? 2 : 1) + (address.isOpen ? 2 : 0)
      )
    }
  }
}

/// A node from which ways to a destination are searched backwards.
struct WayEnd: Sendable {
  let node: Node
  /// Into `TreeGraph.sites`.
  let site: Int
  /// From the node on to the site, through functions that only hand on.
  let rest: [WayStep]
}

/// Where ways are searched from, all at once.
struct Search: Sendable {
  let destination: Destination
  /// The function whose parameters are not searched, as its calls are, each by itself; or -1.
  let within: TreeDeclaration
  let ends: [WayEnd]
}

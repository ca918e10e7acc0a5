import Classification
import RuleCatalog
import SourceModel

/// What one file adds to the graph.
struct FilePart: Sendable {
  /// Steps that lead to nodes of the file.
  let own: [Step]
  /// Steps that lead to nodes of other files.
  let foreign: [Step]
  /// Those that hold the address of a party.
  let addressNodes: [Node]
  /// Those of them whose address no literal tells.
  let knownAddresses: [Node: Parties.Address]
  let closures: HandedClosures
  let channels: Channels
  let sites: [SinkSite]
  let protections: [Node: Protection]
  let addresses: Set<Node>
  let sources: [Source]

  init(
    _ tree: LinkedTree, file: Int, _ layout: Layout, _ returning: [ReturningParameters],
    _ sinks: SinkIndex, _ parties: Parties, _ fields: FieldIndex, idle areIdle: [Bool]
  ) {
    let resolver = FileResolver(tree, file: file, idle: areIdle)
    var edges = FileEdges(tree, file: file, layout, resolver, returning, sinks, parties)
    edges.build()
    own = edges.own
    foreign = edges.foreign
    addressNodes = edges.addressNodes()
    knownAddresses = edges.knownAddresses
    closures = edges.closures
    channels = edges.channels
    sites = edges.sites
    protections = edges.protections
    addresses = edges.addresses
    sources = FileSources(edges, fields).sources
  }
}

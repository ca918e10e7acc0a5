import Classification
import RuleCatalog
import SourceModel

/// What one file adds to the graph. A class, as a structure of so many lists costs a count for each wherever it is looked
/// at.
final class FilePart: Sendable {
  /// Steps that lead to nodes of the file.
  let own: [Step]
  /// Steps that lead to nodes of other files.
  let foreign: [Step]
  /// Those of both.
  let bundles: Bundles
  /// Those that hold the address of a party.
  let addressNodes: [Node]
  /// Those of them whose address no literal tells.
  let knownAddresses: [Node: Parties.Address]
  let literalAddresses: [LiteralAddress]
  /// Texts that are put together, and sums.
  let texts: [Node]
  let calls: EnteredCalls
  let closures: HandedClosures
  let channels: Channels
  let sites: [SinkSite]
  let protections: [Node: Protection]
  let addresses: Set<Node>
  let sources: [Source]
  let storedTypes: [StoredType]
  let storedMembers: [StoredMember]

  init(
    _ tree: LinkedTree, file: Int, _ layout: Layout, _ returning: [ReturningParameters],
    _ sinks: SinkIndex, _ parties: Parties, _ fields: FieldIndex, idle areIdle: [Bool]
  ) {
    let resolver = FileResolver(tree, file: file, idle: areIdle)
    let edges = FileEdges(tree, file: file, layout, resolver, returning, sinks, parties)
    // Without the room that was kept for more, which the next file uses again.
    own = edges.own.withUnsafeBufferPointer(Array.init)
    foreign = edges.foreign.withUnsafeBufferPointer(Array.init)
    bundles = edges.bundles
    addressNodes = edges.addressNodes
    knownAddresses = edges.knownAddresses
    closures = edges.closures
    channels = edges.channels
    sites = edges.sites
    protections = edges.protections
    addresses = edges.addresses
    sources = FileSources(edges, fields).sources
    let facts = edges.facts
    texts = edges.texts
    literalAddresses = edges.literalAddresses
    calls = EnteredCalls(
      edges.entered, edges.receivers, edges.operands, facts, firstValue: edges.firstValue,
      firstDeclaration: layout.firstDeclaration(of: file))
    storedTypes = facts.attributes.compactMap { attribute in
      guard attribute.declaration >= 0,
        facts.declarations[Int(attribute.declaration)].kind.isType,
        let sink = sinks.sink(ofAttribute: facts.names[attribute.name])
      else { return nil }
      let type = tree.ownerOf[Int(edges.first + attribute.declaration)]
      return StoredType(file: file, type: type, sink: sink)
    }
    storedMembers = edges.storedMembers
  }
}

/// A property with an attribute that says that its value is saved: `@AppStorage("email") var email`.
struct StoredMember: Sendable {
  let declaration: TreeDeclaration
  /// The number of the sink.
  let sink: Int
}

/// A type with an attribute that says that a library saves its values.
struct StoredType: Sendable {
  let file: Int
  let type: Symbol
  /// The number of the sink.
  let sink: Int
}

import BuiltInRules
import Classification
import DataFlow
import FactsCache
import Processing
import RuleCatalog
import SourceModel

/// What the facts of a tree come to by the rules: what takes longest of a scan, and is the same for the same files.
struct TreeOutcome: Stored, Hashable {
  var classification: Classification
  var data: DataFlows

  init(_ facts: TreeFacts, _ catalog: RuleCatalog) {
    let texts = ShownTexts(WrittenValueFinder(catalog))
    let threads = Threads(isLarge: facts.held.first?.isPacked ?? false)
    threads.endStage()
    classification = texts.masking(classify(facts, with: catalog, threads))
    threads.endStage()
    data = texts.masking(
      followData(
        in: facts, classification, sinks: catalog.sinks, recipients: catalog.recipients, threads))
  }

  init(from reader: inout StoreReader) {
    classification = Classification(from: &reader)
    data = DataFlows(from: &reader)
  }

  func write(to writer: inout StoreWriter) {
    writer.write(classification)
    writer.write(data)
  }
}

/// The rules of a run, and what there is of them besides those of the build.
struct RunRules {
  let catalog: RuleCatalog
  /// The same bytes for the same rules, and for no others.
  let more: [UInt8]

  /// - Parameter record: whose own recipients and hosts are known besides those of the catalogue.
  init(_ options: Options, _ record: Record?) throws(CommandError) {
    let read = try Scan.catalog(options)
    let own = record?.ownRules ?? []
    let hosts = record?.firstPartyHosts.map(\.value) ?? []
    catalog = read.adding(own).adding(firstPartyHosts: hosts)
    var writer = StoreWriter()
    for half in options.rules.isEmpty ? [] : [read.recipientSnapshot, read.otherSnapshot] {
      writer.write(String(decoding: half, as: UTF8.self))
    }
    writer.write(own.isEmpty ? "" : String(decoding: RuleCatalog.bytes(of: own), as: UTF8.self))
    writer.write(hosts)
    more = writer.bytes
  }
}

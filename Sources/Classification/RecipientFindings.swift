import RuleCatalog
import SourceModel

/// The outside parties that one file shows.
func recipientFindings(
  in file: FileFacts, _ tree: TreeNames, _ catalog: RuleCatalog
) -> [RecipientFinding] {
  var finder = RecipientFinder(file, tree, catalog)
  finder.readPackages()
  finder.readImports()
  guard !file.language.isManifest else {
    finder.addSharedImports()
    finder.readSettings()
    return finder.findings
  }
  finder.readSymbols()
  finder.readTypes()
  finder.readOwnTypes()
  finder.addSharedImports()
  finder.readLiterals()
  finder.readComposedTexts()
  return finder.findings
}

/// What is known of a file while it is searched for outside parties.
struct RecipientFinder {
  let file: FileFacts
  let tree: TreeNames
  let catalog: RuleCatalog
  private(set) var findings: [RecipientFinding] = []
  /// Recipients of which the file, or what is included in all files, imports a module or header.
  var imported: Set<Int>
  /// Imports whose names others use too.
  var shared: [(match: EvidenceMatch, name: Name, offset: UInt32)] = []
  /// Modules of recipients that the file imports, by their bare names.
  var modules: [Name: [EvidenceMatch]] = [:]
  /// Recipients of which the file uses a symbol.
  var called: Set<Int> = []
  var symbolCache: [[EvidenceMatch]?]
  /// For each name that is a type as written the symbols in it, where it was asked for.
  var typeSymbols: [[(String, [EvidenceMatch])]?]

  init(_ file: FileFacts, _ tree: TreeNames, _ catalog: RuleCatalog) {
    self.file = file
    self.tree = tree
    self.catalog = catalog
    imported = tree.bridged
    symbolCache = Array(repeating: nil, count: file.names.count)
    typeSymbols = Array(repeating: nil, count: file.names.count)
  }

  func evidence(_ match: EvidenceMatch) -> RecipientEvidence {
    catalog.recipients[match.recipient].evidence[match.evidence]
  }

  /// - Parameter kind: where it is another than the rule's.
  mutating func add(
    _ match: EvidenceMatch, value: String, offset: UInt32, length: Int, use: RecipientUse,
    confidence: Confidence, node: ValueIndex = -1, kind: EvidenceKind? = nil
  ) {
    var host = kind == nil && evidence(match).kind == .host ? value : ""
    let region = host.withUTF8 { catalog.recipientIndex.region(of: match.recipient, $0) }
    findings.append(
      RecipientFinding(
        path: file.path, location: file.location(of: offset), length: length,
        recipient: catalog.recipients[match.recipient].id,
        evidence: kind ?? evidence(match).kind, value: value, use: use, confidence: confidence,
        region: region.map { catalog.recipients[match.recipient].regions[$0].place }, node: node))
  }
}

import RuleCatalog
import SourceModel

/// The outside parties that one file shows.
func recipientFindings(
  in file: FileFacts, _ tree: TreeNames, _ catalog: RuleCatalog
) -> [RecipientFinding] {
  var finder = RecipientFinder(file, tree, catalog)
  finder.readPackages()
  guard !file.language.isManifest else { return finder.findings }
  finder.readImports()
  finder.readSymbols()
  finder.readTypes()
  finder.addSharedImports()
  finder.readLiterals()
  return finder.findings
}

private struct RecipientFinder {
  private let file: FileFacts
  private let tree: TreeNames
  private let catalog: RuleCatalog
  private(set) var findings: [RecipientFinding] = []
  /// Recipients of which the file imports a module or header.
  private var imported: Set<Int> = []
  /// Imports whose names others use too.
  private var shared: [(match: EvidenceMatch, name: Name, offset: UInt32)] = []
  /// Recipients of which the file uses a symbol.
  private var called: Set<Int> = []
  private var symbolCache: [[EvidenceMatch]?]
  private var typeSymbols: [Name: [(String, [EvidenceMatch])]] = [:]

  init(_ file: FileFacts, _ tree: TreeNames, _ catalog: RuleCatalog) {
    self.file = file
    self.tree = tree
    self.catalog = catalog
    symbolCache = Array(repeating: nil, count: file.names.count)
  }

  private func evidence(_ match: EvidenceMatch) -> RecipientEvidence {
    catalog.recipients[match.recipient].evidence[match.evidence]
  }

  private mutating func add(
    _ match: EvidenceMatch, value: String, offset: UInt32, length: Int, use: RecipientUse,
    confidence: Confidence, node: ValueIndex = -1
  ) {
    findings.append(
      RecipientFinding(
        path: file.path, location: file.location(of: offset), length: length,
        recipient: catalog.recipients[match.recipient].id, evidence: evidence(match).kind,
        value: value, use: use, confidence: confidence, node: node))
  }

  mutating func readPackages() {
    for package in file.packages {
      for match in matches(of: package, in: file, catalog) {
        let name = file.names[package.name]
        add(
          match, value: name, offset: package.offset, length: name.utf8.count, use: .present,
          confidence: .high)
      }
    }
  }

  mutating func readImports() {
    for each in file.imports {
      let matches = file.names.withBytes(of: each.name) { name in
        switch each.kind {
        case .module:
          return catalog.recipientIndex.module(firstPart(of: name, at: UInt8(ascii: ".")))
        case .systemHeader, .localHeader:
          // `<FBSDKCoreKit/FBSDKCoreKit.h>` is a header of the module FBSDKCoreKit.
          let found = catalog.recipientIndex.header(name)
          return found.isEmpty && name.contains(UInt8(ascii: "/"))
            ? catalog.recipientIndex.module(firstPart(of: name, at: UInt8(ascii: "/"))) : found
        }
      }
      for match in matches {
        imported.insert(match.recipient)
        if evidence(match).reach == .shared {
          shared.append((match, each.name, each.offset))
        } else {
          addImport(match, each.name, each.offset)
        }
      }
    }
  }

  private mutating func addImport(_ match: EvidenceMatch, _ name: Name, _ offset: UInt32) {
    let name = file.names[name]
    add(
      match, value: name, offset: offset, length: name.utf8.count, use: .present,
      confidence: .high)
  }

  /// A module name that others use too says something only of a recipient that shows otherwise.
  mutating func addSharedImports() {
    for each in shared
    where called.contains(each.match.recipient) || tree.packaged.contains(each.match.recipient) {
      addImport(each.match, each.name, each.offset)
    }
  }

  mutating func readSymbols() {
    for (index, value) in file.values.enumerated() {
      switch value.kind {
      case .reference where value.target < 0:
        readSymbol(value.name, member: nil, value.offset, ValueIndex(index))
      case .member where value.base >= 0:
        let base = file.values[Int(value.base)]
        guard base.kind == .reference, base.target < 0 else { continue }
        readSymbol(base.name, member: value.name, value.offset, ValueIndex(index))
      default: continue
      }
    }
  }

  /// Types of an SDK that declarations name, inherit from or carry as attributes.
  mutating func readTypes() {
    // A type that is only evident stands in the initial value, and is found there.
    for declaration in file.declarations
    where declaration.type != .none && !declaration.traits.contains(.typeIsEvident) {
      readType(declaration.type, declaration.offset)
    }
    for each in file.inheritances {
      readType(each.type, file.declarations[Int(each.declaration)].offset)
    }
    for attribute in file.attributes {
      readSymbol(attribute.name, member: nil, attribute.offset, -1)
    }
  }

  private mutating func readType(_ type: Name, _ offset: UInt32) {
    if typeSymbols[type] == nil { typeSymbols[type] = symbols(inType: type) }
    for (symbol, matches) in typeSymbols[type] ?? [] {
      report(matches, name: symbol, member: nil, offset, -1)
    }
  }

  /// The symbols among the names that a type as written is made of.
  private func symbols(inType type: Name) -> [(String, [EvidenceMatch])] {
    file.names.withBytes(of: type) { text in
      text.split { !isNameByte($0) }.compactMap { word in
        let matches = catalog.recipientIndex.symbol(UnsafeBufferPointer(rebasing: word))
        return matches.isEmpty ? nil : (String(decoding: word, as: UTF8.self), matches)
      }
    }
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...0xFF:
      true
    default: false
    }
  }

  private mutating func readSymbol(
    _ name: Name, member: Name?, _ offset: UInt32, _ node: ValueIndex
  ) {
    let matches: [EvidenceMatch]
    if let cached = symbolCache[Int(name.number)] {
      matches = cached
    } else {
      matches = file.names.withBytes(of: name) { catalog.recipientIndex.symbol($0) }
      symbolCache[Int(name.number)] = matches
    }
    guard !matches.isEmpty else { return }
    report(matches, name: file.names[name], member: member.map { file.names[$0] }, offset, node)
  }

  private mutating func report(
    _ matches: [EvidenceMatch], name: String, member: String?, _ offset: UInt32, _ node: ValueIndex
  ) {
    guard !tree.ownSymbols.contains(name) else { return }
    for match in matches {
      let evidence = evidence(match)
      let hasMember = evidence.value.contains(".")
      guard hasMember == (member != nil),
        !hasMember || evidence.value == "\(name).\(member ?? "")",
        isEnough(evidence, match)
      else { continue }
      called.insert(match.recipient)
      let value = hasMember ? evidence.value : name
      add(
        match, value: value, offset: offset, length: (member ?? name).utf8.count, use: .called,
        confidence: .high, node: node)
    }
  }

  /// Whether a symbol counts, with what else is known of its recipient.
  private func isEnough(_ evidence: RecipientEvidence, _ match: EvidenceMatch) -> Bool {
    switch evidence.reach {
    case .whole, .prefix, .link: true
    case .shared: imported.contains(match.recipient)
    case .packaged: tree.packaged.contains(match.recipient)
    }
  }

  mutating func readLiterals() {
    var cache: [[Hit]?] = Array(repeating: nil, count: file.names.count)
    var nodes: [Int32: ValueIndex]?
    for (index, literal) in file.literals.enumerated() {
      guard literal.kind == .string || literal.kind == .piece else { continue }
      let hits: [Hit]
      if let cached = cache[Int(literal.text.number)] {
        hits = cached
      } else {
        hits = file.names.withBytes(of: literal.text) { self.hits(in: $0) }
        cache[Int(literal.text.number)] = hits
      }
      guard !hits.isEmpty else { continue }
      if nodes == nil { nodes = literalNodes() }
      for hit in hits {
        add(
          hit.match, value: hit.value, offset: literal.offset,
          length: Int(literal.end) - Int(literal.offset), use: hit.use,
          confidence: hit.confidence, node: nodes?[Int32(index)] ?? -1)
      }
    }
  }

  /// What a text shows.
  private struct Hit {
    var match: EvidenceMatch
    var value: String
    var use: RecipientUse
    var confidence: Confidence
  }

  private func hits(in text: UnsafeBufferPointer<UInt8>) -> [Hit] {
    var hits: [Hit] = []
    for found in hosts(in: text) {
      let matches = found.host.withUnsafeBufferPointer { host in
        found.path.withUnsafeBufferPointer { catalog.recipientIndex.host(host, path: $0) }
      }
      for match in matches {
        let evidence = evidence(match)
        let host = String(decoding: found.host, as: UTF8.self)
        let value = evidence.value.contains("/") ? evidence.value : host
        hits.append(
          Hit(
            match: match, value: value, use: evidence.reach == .link ? .mentioned : .contacted,
            confidence: found.isWhole ? .high : .medium))
      }
    }
    hits += names(text)
    for (match, range) in catalog.recipientIndex.credentials(in: text) {
      let value = masked(.init(rebasing: text[range]), as: evidence(match))
      hits.append(Hit(match: match, value: value, use: .present, confidence: .high))
    }
    return hits
  }

  /// What a text shows that is the name of something.
  private func names(_ text: UnsafeBufferPointer<UInt8>) -> [Hit] {
    let index = catalog.recipientIndex
    let shown = String(decoding: text, as: UTF8.self)
    func hit(_ match: EvidenceMatch, _ value: String, _ use: RecipientUse) -> Hit {
      Hit(match: match, value: value, use: use, confidence: .medium)
    }
    let cookies = index.cookie(text).filter {
      evidence($0).reach != .shared || called.union(imported).contains($0.recipient)
    }
    var hits = (index.settingKey(text) + cookies).map { hit($0, shown, .present) }
    hits += index.requestHeader(text).map { hit($0, evidence($0).value, .contacted) }
    if let colon = text.firstIndex(of: UInt8(ascii: ":")), text[colon...].starts(with: "://".utf8) {
      let scheme = UnsafeBufferPointer(rebasing: text[..<colon])
      // Another app is opened, by a person and for a person.
      hits += index.urlScheme(scheme).map {
        hit($0, String(decoding: scheme, as: UTF8.self), .mentioned)
      }
    }
    return hits
  }

  private func literalNodes() -> [Int32: ValueIndex] {
    var nodes: [Int32: ValueIndex] = [:]
    for (index, value) in file.values.enumerated() where value.kind == .literal {
      nodes[value.target] = ValueIndex(index)
    }
    return nodes
  }

  private func firstPart(
    of name: UnsafeBufferPointer<UInt8>, at separator: UInt8
  ) -> UnsafeBufferPointer<UInt8> {
    .init(rebasing: name[..<(name.firstIndex(of: separator) ?? name.count)])
  }
}

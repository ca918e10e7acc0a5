import RuleCatalog
import SourceModel

extension RecipientFinder {
  mutating func readLiterals() {
    var nodes: [Int32: ValueIndex]?
    for (index, hits) in literalHits() {
      if nodes == nil { nodes = literalNodes() }
      let literal = file.literals[index]
      for hit in hits {
        add(
          hit.match, value: hit.value, offset: literal.offset,
          length: Int(literal.end) - Int(literal.offset), use: hit.use,
          confidence: hit.confidence, node: nodes?[Int32(index)] ?? -1)
      }
    }
  }

  /// The literals that show something of recipients, by their numbers.
  private func literalHits() -> [(literal: Int, hits: [TextHit])] {
    var cache: [[TextHit]?] = Array(repeating: nil, count: file.names.count)
    var found: [(literal: Int, hits: [TextHit])] = []
    for (index, literal) in file.literals.enumerated() {
      guard literal.kind == .string || literal.kind == .piece else { continue }
      let hits =
        cache[Int(literal.text.number)]
        ?? file.names.withBytes(of: literal.text) { textHits(in: $0) }
      cache[Int(literal.text.number)] = hits
      if !hits.isEmpty { found.append((index, hits)) }
    }
    return found
  }

  /// What a text shows of recipients.
  func textHits(in text: UnsafeBufferPointer<UInt8>) -> [TextHit] {
    var hits: [TextHit] = []
    for found in hosts(in: text) { hits += hostHits(found) }
    hits += names(text)
    for (match, range) in catalog.recipientIndex.credentials(in: text) {
      let value = masked(.init(rebasing: text[range]), as: evidence(match))
      hits.append(TextHit(match: match, value: value, use: .present, confidence: .high))
    }
    return hits
  }

  func hostMatches(_ host: [UInt8], path: ArraySlice<UInt8>) -> [EvidenceMatch] {
    host.withUnsafeBufferPointer { host in
      path.withUnsafeBufferPointer { catalog.recipientIndex.host(host, path: $0) }
    }
  }

  /// What a text shows that is the name of something.
  private func names(_ text: UnsafeBufferPointer<UInt8>) -> [TextHit] {
    let index = catalog.recipientIndex
    func hit(_ match: EvidenceMatch, _ value: String, _ use: RecipientUse) -> TextHit {
      TextHit(match: match, value: value, use: use, confidence: .medium)
    }
    let cookies = index.cookie(text).filter {
      evidence($0).reach != .shared || called.union(imported).contains($0.recipient)
    }
    var hits = (index.settingKey(text) + cookies).map {
      hit($0, String(decoding: text, as: UTF8.self), .present)
    }
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
}

/// What a text shows of a recipient.
struct TextHit {
  var match: EvidenceMatch
  var value: String
  var use: RecipientUse
  var confidence: Confidence
}

import RuleCatalog
import SourceModel

extension RecipientFinder {
  /// Hosts that stand in no literal, but in what the code puts together from some.
  mutating func readComposedTexts() {
    guard hasOpenLiteral else { return }
    let shown = Set(
      findings.filter { $0.evidence == .host }.map { "\($0.recipient) \($0.use) \($0.node)" })
    let texts = ComposedTexts(file, constants: tree.constants)
    for (value, forms) in texts.openTexts {
      var seen: Set<EvidenceMatch> = []
      for form in forms {
        for hit in form.withUnsafeBufferPointer({ composedHits(in: $0) })
        where seen.insert(hit.match).inserted {
          let recipient = catalog.recipients[hit.match.recipient].id
          // A part that shows the same by itself was found where it stands.
          let parts = texts.parts(of: value)
          guard !parts.contains(where: { shown.contains("\(recipient) \(hit.use) \($0)") }) else {
            continue
          }
          let start = file.values[Int(value)].offset
          add(
            hit.match, value: hit.value, offset: start, length: 1, use: hit.use,
            confidence: hit.confidence, node: value)
        }
      }
    }
  }

  /// Most files put no address together.
  private var hasOpenLiteral: Bool {
    file.literals.contains { literal in
      guard literal.kind == .piece || literal.kind == .string else { return false }
      return file.names.withBytes(of: literal.text) { $0.isOpenAddress || $0.hasPlaceInHost }
    }
  }

  private func composedHits(in text: UnsafeBufferPointer<UInt8>) -> [TextHit] {
    var hits: [TextHit] = []
    for found in hosts(in: text) {
      var hit = found
      hit.isWhole = true
      hits += hostHits(hit)
    }
    return hits
  }

  /// What a host shows of recipients; of one that is not known in all its parts, those that it can be.
  func hostHits(_ found: FoundHost) -> [TextHit] {
    var found = found
    // A path of which nothing is known follows the host.
    if found.host.last == ComposedTexts.unknownPart { found.host.removeLast() }
    let whole = hostMatches(found.host, path: found.path).map { hit($0, found) }
    guard let pattern = found.pattern else { return whole }
    let matches = catalog.recipientIndex.hosts(
      pattern: pattern, wildcard: ComposedTexts.unknownPart)
    // A domain that several share tells nobody.
    guard let first = matches.first, Set(matches.map(\.recipient)).count == 1 else { return whole }
    let contacted = matches.first { evidence($0).reach != .link }
    var possible = hit(contacted ?? first, found)
    let isAmbiguous = matches.contains { evidence($0).reach == .link } && contacted != nil
    possible.confidence = isAmbiguous ? .low : .medium
    return [possible]
  }

  private func hit(_ match: EvidenceMatch, _ found: FoundHost) -> TextHit {
    let evidence = evidence(match)
    return TextHit(
      match: match, value: evidence.value.contains("/") ? evidence.value : found.shown,
      use: evidence.reach == .link ? .mentioned : .contacted,
      confidence: found.isWhole ? .high : .medium)
  }
}

extension FoundHost {
  /// For a reader; what is not known of it as `*`.
  var shown: String {
    String(
      decoding: (pattern ?? host).map { $0 == ComposedTexts.unknownPart ? 0x2A : $0 }, as: UTF8.self
    )
  }

  /// The host with what is not known of it, the places of a format (`%s`) too, as `unknownPart`; nil
  /// where all of it is known.
  var pattern: [UInt8]? {
    let unknown = ComposedTexts.unknownPart
    guard host.contains(unknown) || host.contains(UInt8(ascii: "%")) else { return nil }
    var result: [UInt8] = []
    var index = 0
    while index < host.count {
      let byte = host[index]
      index += 1
      guard byte == UInt8(ascii: "%") else {
        result.append(byte)
        continue
      }
      result.append(unknown)
      // Flags, width and length, then one letter.
      while index < host.count, (0x30...0x39).contains(host[index]) { index += 1 }
      while index < host.count, [UInt8(ascii: "l"), UInt8(ascii: "h")].contains(host[index]),
        index + 1 < host.count, host[index + 1] != UInt8(ascii: ".")
      {
        index += 1
      }
      index += 1
    }
    return result
  }
}

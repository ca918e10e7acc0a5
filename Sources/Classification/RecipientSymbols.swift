import RuleCatalog
import SourceModel

extension RecipientFinder {
  mutating func readSymbols() {
    for (index, value) in file.values.enumerated() {
      switch value.kind {
      case .reference where value.target < 0:
        readSymbol(value.name, member: nil, value.offset, ValueIndex(index))
      case .member where value.base >= 0:
        readMember(value, ValueIndex(index))
        guard let base = base(of: value) else { continue }
        readSymbol(base, member: value.name, value.offset, ValueIndex(index))
        readQualified(value, ValueIndex(index))
      default: continue
      }
    }
  }

  /// What an SDK adds to a type of a framework (`request.twilio`) leads to it, whatever it is a member of.
  private mutating func readMember(_ member: Value, _ node: ValueIndex) {
    for match in file.names.withBytes(of: member.name, catalog.recipientIndex.member)
    where isEnough(evidence(match), match)
      && !tree.isOwnSymbol(evidence(match).value, in: file.path)
    {
      called.insert(match.recipient)
      add(
        match, value: evidence(match).value, offset: member.offset,
        length: file.names[member.name].utf8.count, use: .called, confidence: .high, node: node)
    }
  }

  /// The name that a member is one of, where the file does not declare it. A module in front of it is
  /// left out: `FirebaseAnalytics.Analytics.logEvent` is a member of `Analytics`.
  private func base(of member: Value) -> Name? {
    let base = file.values[Int(member.base)]
    switch base.kind {
    case .reference where base.target < 0: return base.name
    case .member where base.base >= 0:
      let module = file.values[Int(base.base)]
      guard module.kind == .reference, module.target < 0, modules[module.name] != nil else {
        return nil
      }
      return base.name
    default: return nil
    }
  }

  /// What is named by its module (`WishKit.FeedbackListView`) is used, whatever it is.
  private mutating func readQualified(_ member: Value, _ node: ValueIndex) {
    let base = file.values[Int(member.base)]
    guard base.kind == .reference, base.target < 0, let matches = modules[base.name],
      symbolMatches(base.name).isEmpty, symbolMatches(member.name).isEmpty,
      !tree.isOwnSymbol(file.names[base.name], in: file.path)
    else { return }
    let name = "\(file.names[base.name]).\(file.names[member.name])"
    for match in matches where evidence(match).reach == .whole {
      called.insert(match.recipient)
      add(
        match, value: name, offset: member.offset,
        length: file.names[member.name].utf8.count, use: .called, confidence: .high, node: node,
        kind: .symbol)
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
    let symbols = typeSymbols[Int(type.number)] ?? symbols(inType: type)
    typeSymbols[Int(type.number)] = symbols
    for (symbol, matches) in symbols {
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

  private mutating func readSymbol(
    _ name: Name, member: Name?, _ offset: UInt32, _ node: ValueIndex
  ) {
    let matches = symbolMatches(name)
    guard !matches.isEmpty else { return }
    report(matches, name: file.names[name], member: member.map { file.names[$0] }, offset, node)
  }

  private mutating func symbolMatches(_ name: Name) -> [EvidenceMatch] {
    if let cached = symbolCache[Int(name.number)] { return cached }
    let matches = file.names.withBytes(of: name) { catalog.recipientIndex.symbol($0) }
    symbolCache[Int(name.number)] = matches
    return matches
  }

  private mutating func report(
    _ matches: [EvidenceMatch], name: String, member: String?, _ offset: UInt32, _ node: ValueIndex
  ) {
    guard !tree.isOwnSymbol(name, in: file.path) else { return }
    for match in matches {
      let evidence = evidence(match)
      let hasMember = evidence.value.contains(".")
      guard hasMember == (member != nil),
        !hasMember || isMember(evidence.value, name, member ?? ""),
        isEnough(evidence, match)
      else { continue }
      called.insert(match.recipient)
      let value = hasMember ? evidence.value : name
      add(
        match, value: value, offset: offset, length: (member ?? name).utf8.count, use: .called,
        confidence: .high, node: node)
    }
  }

  /// Whether a symbol (`Intercom.logEvent`) is a member of a type: one of that name, or of Objective-C one that Swift calls
  /// so, as it takes what follows for the name of the first argument (`logEventWithName:metaData:`).
  private func isMember(_ symbol: String, _ type: String, _ member: String) -> Bool {
    let start = type + "."
    guard symbol.hasPrefix(start) else { return false }
    let name = symbol.dropFirst(start.count)
    guard member != name else { return true }
    guard member.contains(":"), member.hasPrefix(name),
      let next = member.dropFirst(name.count).first
    else { return false }
    return next == ":" || next.isUppercase
  }

  /// Whether a symbol counts, with what else is known of its recipient.
  private func isEnough(_ evidence: RecipientEvidence, _ match: EvidenceMatch) -> Bool {
    switch evidence.reach {
    case .whole, .prefix, .link: true
    case .shared: imported.contains(match.recipient)
    case .packaged: tree.packaged.contains(match.recipient)
    }
  }
}

import SourceModel

extension Parser {
  mutating func addDirectives(_ ranges: [Range<Int>]) {
    for range in ranges {
      var (start, end) = (range.lowerBound, range.upperBound)
      while start < end, isBlank(source[start]) { start += 1 }
      while end > start, isBlank(source[end - 1]) { end -= 1 }
      let text = name(from: UInt32(start), to: UInt32(end))
      facts.directives.append(Directive(text: text, offset: UInt32(range.lowerBound - 5)))
    }
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D || byte == 0x2A
  }

  mutating func addDamages(_ damages: [Damage]) {
    for damage in damages {
      let reason = facts.names.add("\(damage.reason)")
      addGap(
        from: UInt32(damage.range.lowerBound), to: UInt32(damage.range.upperBound), reason)
    }
  }

  /// Resolves what can only be resolved when the whole file has been read.
  mutating func finish() -> FileFacts {
    resolveMembers()
    for position in facts.values.indices where facts.values[position].base == Parser.castMark {
      facts.values[position].base = -1
    }
    facts.gaps.sort { ($0.offset, $0.end) < ($1.offset, $1.end) }
    if facts.language == .swiftManifest { addPackages() }
    return facts
  }

  mutating func addUnclosedBrackets() {
    for token in 0..<last
    where tokens[token].flags.contains(.isUnmatched) && tokens[token].kind.opensBracket {
      let reason = facts.names.add("unclosed bracket")
      facts.gaps.append(
        Gap(offset: tokens[token].start, end: tokens[token].start + 1, reason: reason))
    }
  }

  /// Bare names and members of `self` that name members of a type of this file, or its globals.
  private mutating func resolveMembers() {
    guard !unresolved.isEmpty else { return }
    let members = MemberTable(of: facts)
    for value in unresolved {
      let node = facts.values[Int(value)]
      if node.kind == .member {
        if let type = members.enclosingType(of: node.scope, in: facts) {
          facts.values[Int(value)].target = members.find(node.name, in: members.group(of: type))
        }
      } else {
        facts.values[Int(value)].target = resolve(node.name, from: node.scope, in: members)
      }
    }
  }

  private func resolve(
    _ name: Name, from scope: DeclarationIndex, in members: MemberTable
  ) -> DeclarationIndex {
    var owner = scope
    while owner >= 0 {
      let found = members.find(name, in: members.group(of: owner))
      if found >= 0 { return found }
      owner = facts.declarations[Int(owner)].parent
    }
    return members.find(name, in: -1)
  }
}

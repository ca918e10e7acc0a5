import SourceModel

extension FileResolver {
  /// The function of Swift that a selector of Objective-C means: `send(text:to:)` of `sendWithText:to:`, `add(_:)` of
  /// `add:`, an initialiser `init(name:)` of `initWithName:`.
  func bridgedMember(_ selector: Name, of type: Symbol) -> TreeDeclaration? {
    for (name, rest) in SelectorParts(selector, facts.names).splits {
      var member = tree.firstMember(tree.symbols.find(name) ?? 0, of: type)
      while member >= 0 {
        if tree.isSwift(member), isLabelled(member, rest) { return member }
        member = tree.next(after: member)
      }
    }
    return nil
  }

  /// - Parameter rest: of the first part of a selector behind the name of the function: `WithText`, `To`.
  private func isLabelled(_ function: TreeDeclaration, _ rest: [UInt8]) -> Bool {
    guard let first = tree.parameterRange(of: function).first else { return false }
    let label = tree.form(ofParameter: first).label
    guard label != 0 else { return rest.isEmpty }
    return tree.symbols.withBytes(of: label) { label in
      [rest, rest.starts(with: "With".utf8) ? Array(rest.dropFirst(4)) : []].contains { words in
        words.count == label.count && words.first.map { $0 | 0x20 } == label.first.map { $0 | 0x20 }
          && words.dropFirst().elementsEqual(label.dropFirst())
      }
    }
  }
}

/// Where the name of a function of Swift can end in a selector of Objective-C.
struct SelectorParts {
  /// The name, and what stands behind it up to the first colon, the longest name first: of `sendWithText:to:`
  /// `sendWithText`, `sendWith`, `send`. None of what is no selector.
  let splits: [(name: String, rest: [UInt8])]

  init(_ selector: Name, _ names: NameTable) {
    let start = names.withBytes(of: selector) { bytes in
      bytes.firstIndex(of: UInt8(ascii: ":")).map { Array(bytes[..<$0]) } ?? []
    }
    let ends = start.indices.filter { $0 > 0 && (0x41...0x5A).contains(start[$0]) }
    splits = (start.isEmpty ? [] : ends + [start.count]).reversed().map {
      (String(decoding: start[..<$0], as: UTF8.self), Array(start[$0...]))
    }
  }
}

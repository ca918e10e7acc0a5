import SourceModel

/// Texts that a file puts together from parts, as far as they can be known: `"https://\(host)/v1"`,
/// `"https://" + region + ".example.com"`. What is not known is `unknownPart`.
struct ComposedTexts {
  /// A byte that no text of a source file holds.
  static let unknownPart: UInt8 = 0x01

  /// One text can have several forms (of a condition, of the cases of an enumeration); more than these
  /// are left out.
  private static let mostForms = 6
  /// In bytes, and steps from value to value.
  private static let longest = 2000
  private static let deepest = 12

  private let file: FileFacts
  private let constants: [String: [UInt8]]
  /// Edges by where they lead, for each value.
  private let starts: [Int]
  private let incoming: [FlowEdge]
  /// What the functions and getters of the file return, by their declaration or that of their property.
  private var results: [DeclarationIndex: ValueIndex] = [:]

  /// - Parameter constants: texts of constants that the tree declares once, by name.
  init(_ file: FileFacts, constants: [String: [UInt8]]) {
    self.file = file
    self.constants = constants
    var starts = [Int](repeating: 0, count: file.values.count + 1)
    for edge in file.edges { starts[Int(edge.to) + 1] += 1 }
    for index in 1..<max(starts.count, 1) { starts[index] += starts[index - 1] }
    var next = starts
    var incoming = file.edges
    for edge in file.edges {
      incoming[next[Int(edge.to)]] = edge
      next[Int(edge.to)] += 1
    }
    self.starts = starts
    self.incoming = incoming
    for (index, value) in file.values.enumerated() where value.kind == .result && value.target >= 0
    {
      let function = file.declarations[Int(value.target)]
      let owner = function.kind == .accessor ? function.parent : value.target
      results[owner] = ValueIndex(index)
    }
  }

  /// The texts and sums of texts in which a host could go over the border between two parts, each with its
  /// forms. A sum is given once, as a whole.
  var openTexts: [(value: ValueIndex, forms: [[UInt8]])] {
    var found: [(value: ValueIndex, forms: [[UInt8]])] = []
    var isInner = [Bool](repeating: false, count: file.values.count)
    for edge in file.edges where edge.kind == .derived && isSum(edge.to) && isSum(edge.from) {
      isInner[Int(edge.from)] = true
    }
    for (index, value) in file.values.enumerated() {
      let index = ValueIndex(index)
      let isPutTogether: Bool
      switch value.kind {
      case .text: isPutTogether = parts(of: index, depth: 0).contains(where: isOpen)
      case .operation:
        isPutTogether =
          isSum(index) && !isInner[Int(index)]
          && parts(of: index, depth: 0).contains(where: isOpen)
      case .call: isPutTogether = format(of: value) != nil
      case .reference, .member, .element, .literal, .collection, .closure, .keyPath, .declaration,
        .result:
        isPutTogether = false
      }
      guard isPutTogether else { continue }
      found.append((index, forms(of: index, depth: 0)))
    }
    return found
  }

  private func edges(to value: ValueIndex) -> ArraySlice<FlowEdge> {
    incoming[starts[Int(value)]..<starts[Int(value) + 1]]
  }

  private func isSum(_ index: ValueIndex) -> Bool {
    let value = file.values[Int(index)]
    return value.kind == .operation
      && file.names.withBytes(of: value.name) {
        $0.elementsEqual("+".utf8)
      }
  }

  /// The values that a text or a sum is made of, in order.
  func parts(of value: ValueIndex) -> [ValueIndex] { parts(of: value, depth: 0) }

  /// The values that a text or a sum of sums is made of, in order.
  private func parts(of value: ValueIndex, depth: Int) -> [ValueIndex] {
    guard depth < ComposedTexts.deepest else { return [value] }
    return edges(to: value).flatMap { edge in
      isSum(edge.from) ? parts(of: edge.from, depth: depth + 1) : [edge.from]
    }
  }

  /// Whether a literal ends within an address's host, or starts with the rest of one.
  private func isOpen(_ value: ValueIndex) -> Bool {
    guard let literal = literal(value) else { return false }
    return file.names.withBytes(of: literal.text) { $0.isOpenAddress }
  }

  private func literal(_ value: ValueIndex) -> Literal? {
    guard file.values[Int(value)].kind == .literal, file.values[Int(value)].target >= 0 else {
      return nil
    }
    let literal = file.literals[Int(file.values[Int(value)].target)]
    return literal.kind == .string || literal.kind == .piece ? literal : nil
  }

  private func forms(of index: ValueIndex, depth: Int) -> [[UInt8]] {
    let unknown = [[ComposedTexts.unknownPart]]
    guard index >= 0, depth < ComposedTexts.deepest else { return unknown }
    let value = file.values[Int(index)]
    switch value.kind {
    case .literal:
      guard let literal = literal(index) else { return unknown }
      return [file.names.withBytes(of: literal.text) { Array($0) }]
    case .text: return joined(edges(to: index).map(\.from), depth: depth)
    case .operation where isSum(index): return joined(edges(to: index).map(\.from), depth: depth)
    case .operation where isChoice(value):
      return limited(edges(to: index).flatMap { forms(of: $0.from, depth: depth + 1) })
    case .reference, .member: return named(value, depth: depth)
    case .call: return formatted(value, depth: depth)
    case .operation, .element, .collection, .closure, .keyPath, .declaration, .result:
      return unknown
    }
  }

  private func isChoice(_ value: Value) -> Bool {
    ["?:", "??", "if", "switch"].contains(file.names[value.name])
  }

  /// What follows an address's host makes no difference to who it is.
  private func joined(_ parts: [ValueIndex], depth: Int) -> [[UInt8]] {
    var result: [[UInt8]] = [[]]
    for part in parts {
      let forms = forms(of: part, depth: depth + 1)
      result = limited(result.flatMap { start in forms.map { start + $0 } })
      if result.allSatisfy(hasWholeHost) { break }
    }
    return result
  }

  /// The format of a call such as `String(format: "https://%@.example.com", region)`, whatever the function
  /// is called, and the arguments that follow it; nil where the host of an address has no places in it.
  private func format(of value: Value) -> (text: [UInt8], arguments: ArraySlice<Argument>)? {
    guard value.target >= 0 else { return nil }
    let arguments = file.arguments[file.calls[Int(value.target)].arguments.range]
    guard let place = arguments.firstIndex(where: { $0.value >= 0 && literal($0.value) != nil }),
      place + 1 < arguments.endIndex, let literal = literal(arguments[place].value)
    else { return nil }
    let text = file.names.withBytes(of: literal.text) { text in
      text.hasPlaceInHost ? Array(text) : []
    }
    return text.isEmpty ? nil : (text, arguments[(place + 1)...])
  }

  private func formatted(_ value: Value, depth: Int) -> [[UInt8]] {
    guard var (text, arguments) = format(of: value) else { return [[ComposedTexts.unknownPart]] }
    var result: [[UInt8]] = [[]]
    while let percent = text.firstIndex(of: UInt8(ascii: "%")), percent + 1 < text.count {
      result = result.map { $0 + text[..<percent] }
      var rest = text[(percent + 1)...]
      if rest.first == UInt8(ascii: "%") {
        result = result.map { $0 + [UInt8(ascii: "%")] }
        text = Array(rest.dropFirst())
        continue
      }
      // Flags, width, length and position, then the letter.
      while let byte = rest.first, "0123456789$.-+ #lhqzt".utf8.contains(byte) {
        rest = rest.dropFirst()
      }
      text = Array(rest.dropFirst())
      let given = arguments.popFirst().map { forms(of: $0.value, depth: depth + 1) }
      result = limited(
        result.flatMap { start in
          (given ?? [[ComposedTexts.unknownPart]]).map { start + $0 }
        })
      if result.allSatisfy(hasWholeHost) { break }
    }
    return result.map { $0 + text }
  }

  private func hasWholeHost(_ text: [UInt8]) -> Bool {
    guard let colon = text.firstIndex(of: UInt8(ascii: ":")),
      text[colon...].starts(with: "://".utf8)
    else { return false }
    return text.dropFirst(colon + 3).contains(UInt8(ascii: "/"))
  }

  private func limited(_ forms: [[UInt8]]) -> [[UInt8]] {
    var seen: Set<[UInt8]> = []
    let distinct = forms.filter { seen.insert($0).inserted }
    guard distinct.count <= ComposedTexts.mostForms,
      distinct.allSatisfy({ $0.count <= ComposedTexts.longest })
    else { return [[ComposedTexts.unknownPart]] }
    return distinct
  }

  private func named(_ value: Value, depth: Int) -> [[UInt8]] {
    if value.target >= 0 { return declared(value.target, depth: depth) }
    // `region.rawValue` is the text of one of the cases.
    let name = file.names[value.name]
    if name == "rawValue", value.base >= 0 {
      let base = file.values[Int(value.base)]
      if base.kind == .reference || base.kind == .member, base.target >= 0 {
        return cases(ofType: file.declarations[Int(base.target)].type)
      }
    }
    return constants[name].map { [$0] } ?? [[ComposedTexts.unknownPart]]
  }

  private func declared(_ index: DeclarationIndex, depth: Int) -> [[UInt8]] {
    let declaration = file.declarations[Int(index)]
    if declaration.initialValue >= 0 {
      return forms(of: declaration.initialValue, depth: depth + 1)
    }
    guard let result = results[index] else { return [[ComposedTexts.unknownPart]] }
    return limited(edges(to: result).flatMap { forms(of: $0.from, depth: depth + 1) })
  }

  private func cases(ofType type: Name) -> [[UInt8]] {
    let unknown = [[ComposedTexts.unknownPart]]
    guard type != .none,
      let owner = file.declarations.firstIndex(where: { $0.kind == .enumeration && $0.name == type }
      )
    else { return unknown }
    let texts = file.declarations.filter { $0.kind == .enumCase && $0.parent == owner }
      .map { each in
        each.initialValue >= 0
          ? forms(of: each.initialValue, depth: ComposedTexts.deepest - 1)
          : [file.names.withBytes(of: each.name) { Array($0) }]
      }
    return texts.isEmpty ? unknown : limited(texts.flatMap { $0 })
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether the host of an address has places of a format in it: `https://%@.example.com/v1`.
  var hasPlaceInHost: Bool {
    guard let colon = firstIndex(of: UInt8(ascii: ":")), colon + 3 < count,
      self[colon + 1] == UInt8(ascii: "/"), self[colon + 2] == UInt8(ascii: "/")
    else { return false }
    let host = self[(colon + 3)...].prefix { $0 != UInt8(ascii: "/") }
    return host.contains(UInt8(ascii: "%"))
  }

  /// Whether a text ends within an address's host, or starts with the rest of one: `https://api`, `.com/v1`.
  var isOpenAddress: Bool {
    if count > 1, self[0] == UInt8(ascii: "."), self[1] > UInt8(ascii: "9") { return true }
    guard let slash = lastIndex(of: UInt8(ascii: "/")), slash > 1 else { return false }
    return self[slash - 1] == UInt8(ascii: "/") && self[slash - 2] == UInt8(ascii: ":")
  }
}

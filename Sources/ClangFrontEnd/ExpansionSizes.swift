import SourceModel

/// How many tokens the macros of a file make where they are used outside of functions.
///
/// Macros that call each other twice make a million tokens of twenty lines, and clang takes minutes
/// over them; what a file may ask of it is therefore counted before it is given the file.
struct ExpansionSizes {
  /// More than any file that people read makes; clang declares so many in about a second.
  static let limit = 100_000
  /// So many tokens in the body of a function, which clang only skips, cost what one outside does.
  private static let skipped = 32

  /// What a macro becomes: so many tokens, and so many copies of each argument.
  fileprivate struct Size {
    var fixed: Int
    var copies: [Int]
  }

  private let reader: CodeReader
  private let bodies: [Range<Int>]
  private let parameters: [[Name]?]
  private var byName: [Name: Int] = [:]
  private var sizes: [Size?]
  private var isOpen: [Bool]

  init(_ macros: [MacroDefinition], bodies: [Range<Int>], in reader: inout CodeReader) {
    parameters = macros.map { macro in macro.parameters?.map { reader.name(ofParameter: $0) } }
    // Names that were not there before are added now, so that looking up changes nothing.
    for body in bodies {
      for index in body where reader.tokens[index].symbol == .identifier { _ = reader.name(index) }
    }
    for (number, macro) in macros.enumerated() { byName[reader.name(macro.name)] = number }
    sizes = Array(repeating: nil, count: macros.count)
    isOpen = Array(repeating: false, count: macros.count)
    self.bodies = bodies
    self.reader = reader
  }

  /// The tokens that the macros used in a stretch of code make, and where the largest is used.
  mutating func total(of code: Range<Int>) -> (tokens: Int, largest: Int) {
    var total = 0
    var largest = (size: -1, index: code.lowerBound)
    var index = code.lowerBound
    while index < code.upperBound {
      if let end = reader.bodyEnds[index] {
        index = max(end, index + 1)
        continue
      }
      guard let macro = macro(at: index) else {
        index += 1
        continue
      }
      let (size, next) = use(of: macro, at: index, limit: code.upperBound, parameters: [], depth: 0)
      total = min(total + size.fixed, 1 << 40)
      if size.fixed > largest.size { largest = (size.fixed, index) }
      index = max(next, index + 1)
    }
    return (total, largest.index)
  }

  private func macro(at index: Int) -> Int? {
    guard reader.tokens[index].symbol == .identifier else { return nil }
    let token = reader.tokens[index]
    return reader.bytes.withUnsafeBufferPointer { bytes in
      let text = bytes[Int(token.start)..<Int(token.end)]
      return reader.facts.names.find(String(decoding: text, as: UTF8.self)).flatMap { byName[$0] }
    }
  }

  private mutating func size(of macro: Int, depth: Int) -> Size {
    if let known = sizes[macro] { return known }
    let names = parameters[macro] ?? []
    // A macro is not replaced inside itself; what nests deeper than this counts as too much.
    if isOpen[macro] { return Size(fixed: 1, copies: names.map { _ in 1 }) }
    if depth > 100 { return Size(fixed: 1 << 40, copies: names.map { _ in 1 }) }
    isOpen[macro] = true
    let size = sum(of: bodies[macro], parameters: names, depth: depth + 1)
    isOpen[macro] = false
    sizes[macro] = size
    return size
  }

  private mutating func sum(of range: Range<Int>, parameters names: [Name], depth: Int) -> Size {
    var result = Size(fixed: 0, copies: names.map { _ in 0 })
    var index = range.lowerBound
    while index < range.upperBound {
      if let parameter = parameter(at: index, names) {
        result.copies[parameter] = min(result.copies[parameter] + 1, 1 << 20)
        index += 1
      } else if let macro = macro(at: index) {
        let (size, next) = use(
          of: macro, at: index, limit: range.upperBound, parameters: names, depth: depth)
        result.add(size, times: 1)
        index = max(next, index + 1)
      } else if let end = functionBodyEnd(at: index, in: range), depth <= 100 {
        var body = sum(of: index + 1..<end, parameters: names, depth: depth + 1)
        body.fixed = body.fixed / ExpansionSizes.skipped + 2
        result.add(body, times: 1)
        index = end
      } else {
        result.fixed = min(result.fixed + 1, 1 << 40)
        index += 1
      }
    }
    return result
  }

  /// The closing brace of what follows the parameters of a function.
  private func functionBodyEnd(at index: Int, in range: Range<Int>) -> Int? {
    guard index > range.lowerBound, reader.tokens[index].symbol == .openBrace,
      reader.tokens[index - 1].symbol == .closeParen
    else { return nil }
    let end = Int(reader.brackets.ends[index])
    return end > index && end < range.upperBound ? end : nil
  }

  private func parameter(at index: Int, _ names: [Name]) -> Int? {
    guard !names.isEmpty, reader.tokens[index].symbol == .identifier else { return nil }
    let token = reader.tokens[index]
    return names.firstIndex { name in
      reader.facts.names.withBytes(of: name) {
        $0.elementsEqual(reader.bytes[Int(token.start)..<Int(token.end)])
      }
    }
  }

  /// What the use of a macro becomes, with the token after it.
  private mutating func use(
    of macro: Int, at index: Int, limit: Int, parameters names: [Name], depth: Int
  ) -> (Size, next: Int) {
    let own = size(of: macro, depth: depth)
    var result = Size(fixed: own.fixed, copies: names.map { _ in 0 })
    guard parameters[macro] != nil, index + 1 < limit,
      reader.tokens[index + 1].symbol == .openParen, depth <= 100
    else { return (result, index + 1) }
    let end = min(Int(reader.brackets.ends[index + 1]), limit)
    var start = index + 2
    var number = 0
    var next = start
    while start < end {
      while next < end, reader.tokens[next].symbol != .comma {
        next =
          reader.tokens[next].symbol.opens
          ? max(min(Int(reader.brackets.ends[next]), end), next + 1) : next + 1
      }
      let argument = sum(of: start..<max(next, start), parameters: names, depth: depth + 1)
      // What is more than the parameters goes where the last of them goes.
      let copies = own.copies.isEmpty ? 1 : own.copies[min(number, own.copies.count - 1)]
      result.add(argument, times: copies)
      number += 1
      next += 1
      start = next
    }
    return (result, max(end + 1, index + 1))
  }
}

extension ExpansionSizes.Size {
  fileprivate mutating func add(_ other: Self, times: Int) {
    fixed = min(fixed + min(other.fixed, 1 << 40) * times, 1 << 40)
    for index in copies.indices {
      copies[index] = min(copies[index] + other.copies[index] * times, 1 << 20)
    }
  }
}

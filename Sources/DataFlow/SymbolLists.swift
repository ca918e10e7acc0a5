/// For each symbol a list, all of them in one array: to ask for one costs no hash and no count of a reference.
struct SymbolLists<Element: Sendable>: Sendable {
  /// For each symbol where its list starts, and at the end where the last one ends.
  private let starts: [Int32]
  private let elements: [Element]

  /// - Parameter count: of symbols; the table has no others.
  init(_ table: [Symbol: [Element]], count: Int) {
    var starts = [Int32](repeating: 0, count: count + 1)
    for (symbol, list) in table { starts[Int(symbol) + 1] = Int32(list.count) }
    for index in 0..<count { starts[index + 1] += starts[index] }
    var elements: [Element] = []
    elements.reserveCapacity(Int(starts[count]))
    for symbol in 0..<count where starts[symbol] < starts[symbol + 1] {
      elements += table[Symbol(symbol)] ?? []
    }
    self.starts = starts
    self.elements = elements
  }

  /// - Parameters:
  ///   - entries: each list in its order.
  ///   - count: of symbols; the entries are of no others.
  init(_ entries: [(symbol: Symbol, element: Element)], count: Int) {
    var starts = [Int32](repeating: 0, count: count + 2)
    for entry in entries { starts[Int(entry.symbol) + 2] += 1 }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    var order = [Int32](repeating: 0, count: entries.count)
    for (number, entry) in entries.enumerated() {
      order[Int(starts[Int(entry.symbol) + 1])] = Int32(number)
      starts[Int(entry.symbol) + 1] += 1
    }
    starts.removeLast()
    self.starts = starts
    elements = order.map { entries[Int($0)].element }
  }

  var isEmpty: Bool { elements.isEmpty }

  /// The list of a symbol, by the numbers of its elements.
  func range(of symbol: Symbol) -> Range<Int> {
    let index = Int(symbol)
    guard index + 1 < starts.count else { return 0..<0 }
    return Int(starts[index])..<Int(starts[index + 1])
  }

  /// The list of a symbol.
  subscript(symbol: Symbol) -> ArraySlice<Element> { elements[range(of: symbol)] }

  /// An element by its number among all.
  func element(_ number: Int) -> Element { elements[number] }
}

extension SymbolLists where Element: Equatable {
  func contains(_ element: Element, at symbol: Symbol) -> Bool {
    for index in range(of: symbol) where elements[index] == element { return true }
    return false
  }
}

/// Lists by a text. Most have one element, so that none of them is an array of its own.
struct ListsByWord<Element: Sendable>: Sendable {
  private(set) var words = WordTable()
  /// The first of each word.
  private var first: [Element] = []
  /// The others, which few words have.
  private var more: [UInt32: [Element]] = [:]

  mutating func add(_ word: UnsafeBufferPointer<UInt8>, _ element: Element) {
    let number = words.add(word)
    if Int(number) == first.count {
      first.append(element)
    } else {
      more[number, default: []].append(element)
    }
  }

  /// Those of a word by its number in `words`; none of `WordTable.unknown`.
  subscript(number: UInt32) -> [Element] {
    guard number != WordTable.unknown else { return [] }
    return [first[Int(number)]] + (more[number] ?? [])
  }
}

/// Some of the nodes of a graph, or of the declarations of a tree, numbered in their order: a bit and a half for each that
/// there is.
struct NumberSet: Sendable {
  private let bits: [UInt64]
  /// For each 64 of all how many of the set are before them; at the end how many there are.
  private let counts: [Int32]

  /// The nodes with one of some marks.
  init(_ marks: [NodeMarks], with some: NodeMarks) {
    var bits = [UInt64](repeating: 0, count: marks.count / 64 + 1)
    for (node, mark) in marks.enumerated() where !mark.isDisjoint(with: some) {
      bits[node >> 6] |= 1 << UInt64(node & 63)
    }
    self.init(bits: bits)
  }

  /// Those of some sequence, in any order.
  ///
  /// - Parameter all: how many there are, in the set and out of it.
  init(_ members: some Sequence<Int32>, of all: Int) {
    var bits = [UInt64](repeating: 0, count: all / 64 + 1)
    for member in members { bits[Int(member >> 6)] |= 1 << UInt64(member & 63) }
    self.init(bits: bits)
  }

  private init(bits: [UInt64]) {
    var counts: [Int32] = []
    counts.reserveCapacity(bits.count + 1)
    var total: Int32 = 0
    for word in bits {
      counts.append(total)
      total += Int32(word.nonzeroBitCount)
    }
    counts.append(total)
    self.bits = bits
    self.counts = counts
  }

  var count: Int { Int(counts[counts.count - 1]) }

  @inline(__always)
  func contains(_ member: Int32) -> Bool {
    bits[Int(member >> 6)] & 1 << UInt64(member & 63) != 0
  }

  /// The number of a member, or -1 of any other.
  @inline(__always)
  func number(of member: Int32) -> Int {
    let word = bits[Int(member >> 6)]
    let bit: UInt64 = 1 << UInt64(member & 63)
    guard word & bit != 0 else { return -1 }
    return Int(counts[Int(member >> 6)]) + (word & (bit - 1)).nonzeroBitCount
  }

  /// Calls `body` with each member, in order.
  func each(_ body: (Int32) -> Void) {
    for index in bits.indices {
      var rest = bits[index]
      while rest != 0 {
        body(Int32(index * 64 + rest.trailingZeroBitCount))
        rest &= rest - 1
      }
    }
  }
}

/// For some numbers a list each, all of them in one array.
struct NumberLists<Element: Sendable>: Sendable {
  private let numbers: NumberSet
  /// For each number of the set where its list starts, and at the end where the last one ends.
  private let starts: [Int32]
  private let elements: [Element]

  /// The elements of all lists.
  var all: [Element] { elements }

  /// - Parameters:
  ///   - entries: each list in its order.
  ///   - all: how many numbers there are, with a list and without.
  init(_ entries: [(number: Int32, element: Element)], of all: Int) {
    let numbers = NumberSet(entries.lazy.map(\.number), of: all)
    var starts = [Int32](repeating: 0, count: numbers.count + 2)
    for entry in entries { starts[numbers.number(of: entry.number) + 2] += 1 }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    var order = [Int32](repeating: 0, count: entries.count)
    for (place, entry) in entries.enumerated() {
      let number = numbers.number(of: entry.number)
      order[Int(starts[number + 1])] = Int32(place)
      starts[number + 1] += 1
    }
    starts.removeLast()
    self.numbers = numbers
    self.starts = starts
    elements = order.map { entries[Int($0)].element }
  }

  func contains(_ number: Int32) -> Bool { numbers.contains(number) }

  /// The list of a number, by the numbers of its elements.
  @inline(__always)
  func range(of number: Int32) -> Range<Int> {
    let place = numbers.number(of: number)
    return place < 0 ? 0..<0 : Int(starts[place])..<Int(starts[place + 1])
  }

  /// The list of a number.
  subscript(number: Int32) -> ArraySlice<Element> { elements[range(of: number)] }

  /// An element by its number among all.
  func element(_ number: Int) -> Element { elements[number] }
}

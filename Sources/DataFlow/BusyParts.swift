import SourceModel

/// The values, edges and calls of one file that are in none of its `IdleFunctions`, so that what goes through them does
/// not ask each whether it is. What stands in one function stands together, so that they are few ranges.
struct BusyParts: Sendable {
  /// Into `FileFacts.values`.
  let values: Indices
  /// Into `FileFacts.edges`.
  let edges: Indices
  /// Into `FileFacts.calls`.
  let calls: Indices

  /// - Parameter areIdle: for each declaration of the file whether it is one of an idle function or in one; may be empty.
  init(_ facts: TreeFile, idle areIdle: [Bool]) {
    guard !areIdle.isEmpty else {
      values = Indices(all: facts.values.count)
      edges = Indices(all: facts.edges.count)
      calls = Indices(all: facts.calls.count)
      return
    }
    let all = facts.values
    func isBusy(_ value: ValueIndex) -> Bool {
      guard value >= 0, case let scope = all[Int(value)].scope, scope >= 0 else { return true }
      return !areIdle[Int(scope)]
    }
    values = Indices(of: all.count) { isBusy(ValueIndex($0)) }
    let edges = facts.edges
    self.edges = Indices(of: edges.count) { isBusy(edges[$0].to) }
    let calls = facts.calls
    self.calls = Indices(of: calls.count) { number in
      let call = calls[number]
      return isBusy(call.result >= 0 ? call.result : call.callee)
    }
  }

  /// Some numbers, ascending.
  struct Indices: Sequence, Sendable {
    private var ranges: [Range<Int>] = []

    fileprivate init(all count: Int) {
      if count > 0 { ranges.append(0..<count) }
    }

    @inline(__always)
    fileprivate init(of count: Int, where isIn: (Int) -> Bool) {
      var start = -1
      for index in 0..<count {
        let isIn = isIn(index)
        if isIn, start < 0 { start = index }
        if !isIn, start >= 0 {
          ranges.append(start..<index)
          start = -1
        }
      }
      if start >= 0 { ranges.append(start..<count) }
    }

    var count: Int { ranges.reduce(0) { $0 + $1.count } }

    func makeIterator() -> Iterator { Iterator(ranges) }

    struct Iterator: IteratorProtocol {
      private let ranges: [Range<Int>]
      private var number = 0
      private var index = 0
      private var end = 0

      fileprivate init(_ ranges: [Range<Int>]) { self.ranges = ranges }

      @inline(__always)
      mutating func next() -> Int? {
        if index == end {
          guard number < ranges.count else { return nil }
          index = ranges[number].lowerBound
          end = ranges[number].upperBound
          number += 1
        }
        defer { index += 1 }
        return index
      }
    }
  }
}

import Testing

@testable import DataFlow

/// Numbers below a limit in no order, the same in each run.
private func numbers(_ count: Int, below limit: Int32) -> [Int32] {
  var state: UInt64 = 7
  return (0..<count).map { _ in
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int32(truncatingIfNeeded: (state >> 33) % UInt64(limit))
  }
}

@Test(arguments: [0, 1, 64, 500])
func `the members of a set are numbered in their order`(_ count: Int) {
  let members = numbers(count, below: 640)
  let set = NumberSet(members, of: 640)
  let sorted = Set(members).sorted()
  #expect(set.count == sorted.count)
  for number in Int32(0)..<640 {
    #expect(set.number(of: number) == sorted.firstIndex(of: number) ?? -1)
    #expect(set.contains(number) == sorted.contains(number))
  }
  var seen: [Int32] = []
  set.each { seen.append($0) }
  #expect(seen == sorted)
}

@Test func `lists keep the order of what they were given`() {
  let entries = numbers(300, below: 100).enumerated().map { (number: $1, element: $0) }
  let lists = NumberLists(entries, of: 100)
  for number in Int32(0)..<100 {
    let expected = entries.filter { $0.number == number }.map(\.element)
    #expect(Array(lists[number]) == expected)
    #expect(lists.contains(number) != expected.isEmpty)
    #expect(lists.range(of: number).map { lists.element($0) } == expected)
  }
}

@Test func `a table of marks gives each node its own`() {
  let all = numbers(400, below: 9).map { NodeMarks(rawValue: $0 < 5 ? 0 : UInt16($0)) }
  let table = MarkTable(all)
  for (node, marks) in all.enumerated() { #expect(table[Node(node)] == marks) }
}

@Test func `a step is what it was made of`() {
  let kinds = (UInt8(0)..<64).compactMap { StepKind(rawValue: $0) }
  #expect(kinds.count > 20)
  for kind in kinds {
    for (from, to) in [(0, 0), (1, 2), (Step.endOfNodes - 1, 0), (0, Step.endOfNodes - 1)] {
      let step = Step(from: Node(from), to: Node(to), kind: kind)
      #expect(step.from == Node(from) && step.to == Node(to) && step.kind == kind)
    }
  }
}

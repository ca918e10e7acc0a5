/// Shapes of texts by what they start with: as many look-ups at a place as there are different lengths
/// of starts, however many shapes there are.
struct ShapeTable: Sendable {
  private var starts = WordTable()
  private var shapes: [[(shape: TextShape, match: EvidenceMatch)]] = []
  /// Of the starts, in bytes, the longest first.
  private var lengths: [Int] = []
  /// Whether some shape starts with a byte.
  private var firstBytes = [Bool](repeating: false, count: 256)

  mutating func add(_ shape: TextShape, _ match: EvidenceMatch) {
    let number = Int(shape.prefix.withUnsafeBufferPointer { starts.add($0) })
    if number == shapes.count { shapes.append([]) }
    shapes[number].append((shape, match))
    firstBytes[Int(shape.prefix[0])] = true
    if !lengths.contains(shape.prefix.count) {
      lengths.append(shape.prefix.count)
      lengths.sort(by: >)
    }
  }

  /// The shapes that the bytes from `start` on have, each with where they end.
  func find(
    in text: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> [(match: EvidenceMatch, end: Int)] {
    guard start < text.count, firstBytes[Int(text[start])] else { return [] }
    for length in lengths where start + length <= text.count {
      let number = starts.find(.init(rebasing: text[start..<(start + length)]))
      guard number != WordTable.unknown else { continue }
      let found = shapes[Int(number)].compactMap { shape, match in
        shape.end(in: text, from: start).map { (match: match, end: $0) }
      }
      if !found.isEmpty { return found }
    }
    return []
  }

  /// Every place in a text that has one of the shapes, in order, without overlaps.
  func findAll(
    in text: UnsafeBufferPointer<UInt8>
  ) -> [(match: EvidenceMatch, range: Range<Int>)] {
    guard !lengths.isEmpty else { return [] }
    var result: [(match: EvidenceMatch, range: Range<Int>)] = []
    var index = 0
    var isInWord = false
    while index < text.count {
      let found = isInWord ? [] : find(in: text, from: index)
      if let first = found.first {
        for each in found where each.end == first.end {
          result.append((each.match, index..<each.end))
        }
        index = first.end
        isInWord = false
      } else {
        isInWord = TextShape.isWordByte(text[index])
        index += 1
      }
    }
    return result
  }
}

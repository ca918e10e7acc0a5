/// The lines of a text, each as the range of its bytes without the line end. Ended by LF, CR LF or
/// CR, as `LineTable` counts them.
struct TextLines: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> Range<Int>? {
    guard index < bytes.count else { return nil }
    let start = index
    while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
    let line = start..<index
    if index + 1 < bytes.count, bytes[index] == 0x0D, bytes[index + 1] == 0x0A { index += 1 }
    index += 1
    return line
  }
}

/// What git writes into a file when a merge was not finished.
func isConflictMarker(_ line: ArraySlice<UInt8>) -> Bool {
  let markers: [UInt8] = Array("<=>|".utf8)
  guard let first = line.first, markers.contains(first), line.count >= 7 else { return false }
  let rest = line.drop { $0 == first }
  return line.count - rest.count == 7 && (rest.isEmpty || rest.first == UInt8(ascii: " "))
}

/// What a marker's gap says.
let conflictReason = "a merge was not finished here"

func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  var bytes = bytes.drop { $0 == 0x20 || $0 == 0x09 }
  while let last = bytes.last, last == 0x20 || last == 0x09 { bytes.removeLast() }
  return bytes
}

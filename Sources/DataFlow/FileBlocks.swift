/// To which file a number belongs, where those of one file follow each other.
struct FileBlocks: Sendable {
  /// For each file its first number, and at the end how many numbers there are.
  private let firsts: [Int32]
  /// For each block of numbers the file of the first of them.
  private let blocks: [Int32]
  private let bits: Int32

  /// - Parameter bits: in so many last bits the numbers of a block differ; about as many as a file has.
  init(_ firsts: [Int32], bits: Int32) {
    self.firsts = firsts
    self.bits = bits
    var blocks: [Int32] = []
    var file = 0
    for block in 0...((firsts.last ?? 0) >> bits) {
      while file + 2 < firsts.count, firsts[file + 1] <= block << bits { file += 1 }
      blocks.append(Int32(file))
    }
    self.blocks = blocks
  }

  func file(of number: Int32) -> Int {
    var file = Int(blocks[Int(number >> bits)])
    while file + 2 < firsts.count, firsts[file + 1] <= number { file += 1 }
    return file
  }
}

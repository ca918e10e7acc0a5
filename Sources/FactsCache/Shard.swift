/// One machine's share of a tree: the third of sixteen.
public struct Shard: Sendable, Hashable {
  /// Counted from 1.
  public let number: Int
  public let count: Int

  /// The whole tree.
  public static let whole = Shard(only: 1)

  /// More machines than anybody splits a tree among.
  public static let most = 9999

  /// Nil for what is no share of a whole.
  public init?(number: Int, of count: Int) {
    guard number >= 1, number <= count, count <= Shard.most else { return nil }
    (self.number, self.count) = (number, count)
  }

  /// From what a user writes: `3/16`.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let number = Int(parts[0]), let count = Int(parts[1]) else {
      return nil
    }
    self.init(number: number, of: count)
  }

  private init(only number: Int) { (self.number, count) = (number, number) }

  /// As a user writes it.
  public var text: String { "\(number)/\(count)" }

  /// Which of some files are this shard's, by their numbers.
  ///
  /// The files stay in their order and are cut where the sum of their costs reaches a share, so that
  /// every machine comes to the same cuts from the list alone; no share is off by more than one file; and
  /// a commit moves only the files beside a cut to another machine, whose cache knows all others.
  ///
  /// - Parameter costs: of each file, at least 1; of all together less than 2^48.
  public func files(ofCosts costs: [Int]) -> Range<Int> {
    let total = costs.reduce(0, +)
    var before = 0
    var numbers: [Int] = []
    for (index, cost) in costs.enumerated() {
      // A file belongs where its middle lies.
      let middle = 2 * before + cost
      if min(middle * count / max(2 * total, 1), count - 1) == number - 1 { numbers.append(index) }
      before += cost
    }
    guard let first = numbers.first, let last = numbers.last else { return 0..<0 }
    return first..<(last + 1)
  }
}

import FactsCache
import Testing

@Test func `shards hold every file once, in order, and nearly the same cost`() throws {
  var random = Seeded(21)
  for files in [0, 1, 2, 7, 100, 3000] {
    // Sizes of files as trees have them: many small ones, few that are large.
    let costs = (0..<files).map { _ in 1 + (1 << Int.random(in: 0...20, using: &random)) }
    for count in [1, 2, 3, 16, 61] {
      let shards = try (1...count).map { try #require(Shard(number: $0, of: count)) }
      let ranges = shards.map { $0.files(ofCosts: costs) }
      #expect(ranges.flatMap(Array.init) == Array(0..<files), "\(files) files, \(count) shards")
      let total = costs.reduce(0, +)
      for range in ranges {
        let share = costs[range].reduce(0, +)
        #expect(abs(share * count - total) <= (costs.max() ?? 0) * count)
      }
    }
  }
}

@Test func `a file that grows moves only files beside a cut to another shard`() throws {
  var random = Seeded(22)
  var costs = (0..<2000).map { _ in Int.random(in: 100...5000, using: &random) }
  let shards = try (1...8).map { try #require(Shard(number: $0, of: 8)) }
  let before = shards.map { $0.files(ofCosts: costs) }
  costs[300] += 20_000
  let after = shards.map { $0.files(ofCosts: costs) }
  for (old, new) in zip(before, after) {
    #expect(abs(old.lowerBound - new.lowerBound) <= 12)
    #expect(old.overlaps(new))
  }
}

@Test(arguments: ["", "3", "0/3", "4/3", "-1/3", "1/0", "1/2/3", "a/b", "1/", "/2", "1/99999"])
func `what is no part of a whole is refused`(text: String) {
  #expect(Shard(text) == nil)
}

@Test func `a part of a whole reads as it is written`() throws {
  let shard = try #require(Shard("3/16"))
  #expect(shard.text == "3/16" && shard.number == 3 && shard.count == 16)
  #expect(Shard("1/1") == .whole)
  #expect(Shard("9999/9999") != nil)
}

/// What becomes of the packs that there are when a new one is written.
struct MergePlan: Equatable {
  /// Indices of the packs whose entries all go into the new one.
  var merged: [Int] = []
  /// Indices of the packs of which only what this run used goes into the new one.
  var dropped: [Int] = []

  /// - Parameters:
  ///   - sizes: of the packs that there are, in bytes, the newest first.
  ///   - new: what this run adds, in bytes.
  ///   - limit: of all together, in bytes.
  init(sizes: [Int], new: Int, limit: Int) {
    if sizes.reduce(new, +) > limit {
      dropOldest(sizes, new, limit)
    } else {
      mergeSmallest(sizes, new)
    }
  }

  /// Leaves a quarter of the room free, so that not every run has to make some.
  private mutating func dropOldest(_ sizes: [Int], _ new: Int, _ limit: Int) {
    var kept = new
    for (index, size) in sizes.enumerated() {
      kept += size
      if kept > limit / 4 * 3 { dropped.append(index) }
    }
  }

  /// Each pack that stays is at least twice the next smaller one, so that an entry is written anew only
  /// as often as the whole doubles; and there are never many packs to look through.
  private mutating func mergeSmallest(_ sizes: [Int], _ new: Int) {
    var sum = new
    let ascending = sizes.indices.sorted { (sizes[$0], $0) < (sizes[$1], $1) }
    for (position, index) in ascending.enumerated() {
      guard sizes[index] < 2 * sum || ascending.count - position >= MergePlan.mostPacks else {
        break
      }
      merged.append(index)
      sum += sizes[index]
    }
  }

  static let mostPacks = 8
}

import SourceModel

/// The functions of C that a tree defines more than once under one name.
///
/// A program has only one of a name, but for those that a platform or a test has in place of another. So a call means
/// those that stand nearest to it: in its folder, or in the one around it that has any.
struct NearFunctions: Sendable {
  /// For each such name its functions, in the order of the files' paths.
  private let functions: SymbolLists<TreeDeclaration>

  init(_ builder: borrowing TreeBuilder, _ held: [HeldFacts]) {
    var all: [(symbol: Symbol, element: TreeDeclaration)] = []
    for file in held.indices {
      let group = held[file].language.group
      guard group == .c || group == .objectiveC else { continue }
      for number in builder.firstDeclarations[file]..<builder.firstDeclarations[file + 1]
      where builder.kindOf[Int(number)] == .function && builder.parentOf[Int(number)] < 0
        && builder.traitsOf[Int(number)].isDisjoint(with: [.isForward, .isFileLocal])
      {
        all.append((builder.nameOf[Int(number)], number))
      }
    }
    var counts = [UInt8](repeating: 0, count: builder.symbols.count)
    for each in all { counts[Int(each.symbol)] = min(counts[Int(each.symbol)] + 1, 2) }
    functions = SymbolLists(
      all.filter { counts[Int($0.symbol)] > 1 }, count: builder.symbols.count)
  }

  /// Those of a name that a call in a file means; empty where there is no choice.
  func nearest(_ name: Symbol, to file: Int, _ tree: LinkedTree) -> [TreeDeclaration] {
    let range = functions.range(of: name)
    guard !range.isEmpty else { return [] }
    // Paths that begin alike follow each other, so the nearest are around the file itself.
    let first = tree.firstDeclarations[file]
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = (low + high) / 2
      if functions.element(middle) < first { low = middle + 1 } else { high = middle }
    }
    let path = tree.files.held[file].path
    func near(_ place: Int) -> Int {
      NearFunctions.shared(
        path, tree.files.held[tree.file(of: functions.element(place))].path)
    }
    let sides = [low - 1, low].filter(range.contains).map { (place: $0, near: near($0)) }
    let most = sides.map(\.near).max() ?? 0
    var places: [Int] = []
    if let before = sides.first(where: { $0.place < low && $0.near == most }) {
      var place = before.place
      while place >= range.lowerBound, near(place) == most {
        places.append(place)
        place -= 1
      }
      places.reverse()
    }
    var place = low
    while place < range.upperBound, near(place) == most {
      places.append(place)
      place += 1
    }
    return places.map { functions.element($0) }
  }

  /// How long the path is of the folder that two files share, in bytes.
  private static func shared(_ path: String, _ other: String) -> Int {
    var last = 0
    for (place, (one, two)) in zip(path.utf8, other.utf8).enumerated() {
      guard one == two else { break }
      if one == UInt8(ascii: "/") { last = place + 1 }
    }
    return last
  }
}

/// What calls of one file can mean in the tree that call the same by arguments of the same labels, kinds and types.
struct CallMeaning: Sendable {
  /// The functions, by their numbers in `CallMeanings`.
  fileprivate(set) var functions: Range<Int>
  /// Of an initialiser that nobody wrote which argument is for which property, by their numbers in `CallMeanings`.
  fileprivate(set) var properties: Range<Int>
  /// All functions are declared and none is defined: a protocol's, a header's.
  fileprivate(set) var arePromises = false
  /// A name in a pattern is among the arguments.
  fileprivate(set) var hasPattern = false
  /// How such calls make their steps.
  var steps = CallSteps.notAsked

  /// That of a call that can mean nothing of the tree.
  static let none = CallMeaning(functions: 0..<0, properties: 0..<0)

  var isEmpty: Bool { functions.isEmpty && properties.isEmpty }
}

/// The meanings that were found in a file, by what was called and given. Their lists stand one behind the other, as
/// most have few entries.
struct CallMeanings: Sendable {
  /// The functions of all meanings.
  private(set) var functions: [TreeDeclaration] = []
  /// For each of them where its matches end.
  private var ends: [Int] = []
  /// Which argument is for which parameter of a function, in the order of the arguments.
  private(set) var matches: [Match] = []
  /// The arguments of initialisers that nobody wrote, and the properties that they are for.
  private(set) var properties: [Match] = []
  /// The first is that of a call that can mean nothing.
  private var meanings: [CallMeaning] = [.none]
  private var keys: [UInt64] = []
  /// For each meaning where its key ends, and another with the same hash or -1.
  private var entries: [(end: Int, next: Int32)] = [(0, -1)]
  private var first = PairMap()

  /// An argument, by its place in the call, and what of the tree it is for.
  struct Match: Sendable {
    let argument: Int
    let place: TreeDeclaration
  }

  /// - Parameter calls: how many the file has, of which few mean something of the tree in a way of their own.
  init(calls: Int) {
    let few = min(calls, 32)
    functions.reserveCapacity(few)
    ends.reserveCapacity(few)
    matches.reserveCapacity(few)
    meanings.reserveCapacity(few)
    keys.reserveCapacity(few * 4)
    entries.reserveCapacity(few)
  }

  /// That of a number; it has one from `find` or `add`.
  subscript(number: Int) -> CallMeaning {
    get { meanings[number] }
    set { meanings[number] = newValue }
  }

  /// The matches of a function by its number, by their numbers.
  func matches(of function: Int) -> Range<Int> {
    (function == 0 ? 0 : ends[function - 1])..<ends[function]
  }

  /// The matches of all functions of a meaning, by their numbers.
  func matches(of meaning: CallMeaning) -> Range<Int> {
    guard let last = meaning.functions.last else { return 0..<0 }
    return matches(of: meaning.functions.lowerBound).lowerBound..<ends[last]
  }

  /// The number of the meaning with a key, or -1.
  func find(_ key: [UInt64]) -> Int {
    var number = Int(first[CallMeanings.hash(key)])
    while number >= 0 {
      let start = entries[number - 1].end
      if entries[number].end - start == key.count,
        key.indices.allSatisfy({ keys[start + $0] == key[$0] })
      {
        return number
      }
      number = Int(entries[number].next)
    }
    return -1
  }

  /// Adds a meaning with a key that is not there, and gives its number.
  ///
  /// - Parameter properties: of an initialiser that nobody wrote.
  mutating func add(
    _ key: [UInt64], _ functions: [TreeDeclaration], properties: [Match] = [], arePromises: Bool,
    hasPattern: Bool
  ) -> Int {
    let number = meanings.count
    var meaning = CallMeaning(
      functions: self.functions.count..<self.functions.count + functions.count,
      properties: self.properties.count..<self.properties.count + properties.count)
    meaning.arePromises = arePromises
    meaning.hasPattern = hasPattern
    self.functions += functions
    self.properties += properties
    meanings.append(meaning)
    keys += key
    entries.append((keys.count, first.exchange(CallMeanings.hash(key), Int32(number))))
    return number
  }

  /// Adds a match of the first function that has not ended.
  mutating func addMatch(_ argument: Int, _ parameter: TreeDeclaration) {
    matches.append(Match(argument: argument, place: parameter))
  }

  /// Ends the first function that has not ended.
  mutating func endFunction() { ends.append(matches.count) }

  /// Never 0, which is no key of a `PairMap`.
  private static func hash(_ key: [UInt64]) -> UInt64 {
    var hash: UInt64 = 0
    for word in key {
      hash = (hash ^ word) &* 0x9e37_79b9_7f4a_7c15
      hash ^= hash >> 29
    }
    return hash | 1
  }
}

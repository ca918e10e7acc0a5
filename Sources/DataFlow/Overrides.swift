/// The members that types have in place of those of the types that they inherit from or conform to.
///
/// Found once for the whole tree, in as many steps as all types have members and ancestors: a protocol of
/// many types would be gone through at each of its calls.
struct Overrides: Sendable {
  private var numbers = PairMap()
  /// Where the list of each number starts, and at the end where the last one ends.
  private var starts: [Int32] = [0]
  private var members: [TreeDeclaration] = []

  /// - Parameter names: for each type the names of its members, each once.
  init(
    _ descendants: SymbolLists<Symbol>, names: SymbolLists<Symbol>, count: Int,
    first: PairMap, next: [TreeDeclaration]
  ) {
    var found: [(number: Int, member: TreeDeclaration)] = []
    for type in 0..<Symbol(count) where !names.range(of: type).isEmpty {
      let base = starts.count - 1
      found.removeAll(keepingCapacity: true)
      var lengths: [Int32] = []
      for place in descendants.range(of: type) {
        let child = descendants.element(place)
        for index in names.range(of: child) {
          let name = names.element(index)
          let key = pair(type, name)
          guard first[key] >= 0 else { continue }
          var number = Int(numbers[key])
          if number < 0 {
            number = base + lengths.count
            numbers[key] = Int32(number)
            lengths.append(0)
          }
          var member = first[pair(child, name)]
          while member >= 0 {
            found.append((number - base, member))
            lengths[number - base] += 1
            member = next[Int(member)]
          }
        }
      }
      add(found, lengths)
    }
  }

  /// Lists of some lengths, in the order in which their members were found.
  private mutating func add(
    _ found: [(number: Int, member: TreeDeclaration)], _ lengths: [Int32]
  ) {
    guard !found.isEmpty else { return }
    var places: [Int] = []
    for length in lengths {
      places.append(Int(starts[starts.count - 1]))
      starts.append(starts[starts.count - 1] + length)
    }
    members += [TreeDeclaration](repeating: -1, count: found.count)
    for (number, member) in found {
      members[places[number]] = member
      places[number] += 1
    }
  }

  /// The members in place of a member of that name of a type, by their numbers; the type has one itself.
  func range(_ name: Symbol, of type: Symbol) -> Range<Int> {
    let number = Int(numbers[pair(type, name)])
    return number < 0 ? 0..<0 : Int(starts[number])..<Int(starts[number + 1])
  }

  func member(_ number: Int) -> TreeDeclaration { members[number] }
}

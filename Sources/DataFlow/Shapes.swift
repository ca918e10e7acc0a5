import SourceModel

/// What the edges of a file say of its lists and tuples, and of values that are parts of others.
struct Shapes {
  /// For each list the place that it is given to.
  private(set) var places: [ValueIndex: ValueIndex] = [:]
  /// For each name and each list in a list of C where it stands in which.
  private(set) var standing: [ValueIndex: (position: Int, list: ValueIndex)] = [:]
  /// For each list of C how many elements it has, and whether all of them are lists.
  private var lists: [ValueIndex: (count: Int, areLists: Bool)] = [:]
  /// Results of calls that go back into what the call was given: a part of a whole.
  private(set) var parts: Set<ValueIndex> = []
  /// For each list that is asked for an element by its number, its elements in order.
  private var elements: [ValueIndex: [ValueIndex]] = [:]
  /// For each dictionary that is asked for something by a key what it holds, where each of its keys is written out.
  private var dictionaries: [ValueIndex: [(key: Name, value: ValueIndex)]] = [:]

  /// - Parameter busy: what of the file is looked at.
  init(_ facts: TreeFile, _ busy: BusyParts) {
    let tuples = Shapes.tuples(facts, busy)
    readDictionaries(facts, busy)
    let edges = facts.edges
    for number in busy.edges {
      let edge = edges[number]
      guard edge.from >= 0, edge.to >= 0 else { continue }
      if edge.kind == .collected {
        if !facts.isSwift { addElement(edge, facts) }
        if tuples.contains(edge.to) { elements[edge.to, default: []].append(edge.from) }
        continue
      }
      let from = facts.values[Int(edge.from)]
      if from.kind == .collection, edge.kind == .assigned, places[edge.from] == nil {
        places[edge.from] = edge.to
      }
      if from.kind == .call, from.target >= 0, !facts.isSwift {
        let arguments = facts.calls[Int(from.target)].arguments
        for index in arguments.range where facts.arguments[index].value == edge.to {
          parts.insert(edge.from)
        }
      }
    }
  }

  private mutating func addElement(_ edge: FlowEdge, _ facts: TreeFile) {
    var list = lists[edge.to] ?? (0, true)
    let kind = facts.values[Int(edge.from)].kind
    // Of tables of numbers, which may be long, nothing is asked.
    if kind == .collection || kind == .reference { standing[edge.from] = (list.count, edge.to) }
    list.count += 1
    if kind != .collection { list.areLists = false }
    lists[edge.to] = list
  }

  /// What a list of members is given to: a variable, or the array of such lists that is given to one.
  func place(ofMembers list: ValueIndex) -> ValueIndex? {
    if let place = places[list] { return place }
    guard let outer = standing[list]?.list, lists[outer]?.areLists == true else { return nil }
    return places[outer]
  }

  private mutating func readDictionaries(_ facts: TreeFile, _ busy: BusyParts) {
    var asked: Set<ValueIndex> = []
    let values = facts.values
    for index in busy.values where values[index].kind == .element {
      let value = values[index]
      guard value.base >= 0, value.name != .none else { continue }
      let base = values[Int(value.base)]
      guard base.kind == .reference, base.target >= 0 else { continue }
      let made = facts.declarations[Int(base.target)].initialValue
      if made >= 0, facts.values[Int(made)].kind == .collection { asked.insert(made) }
    }
    guard !asked.isEmpty else { return }
    var open: Set<ValueIndex> = []
    for edge in facts.edges where edge.kind == .collected && asked.contains(edge.to) {
      if edge.key == .none { open.insert(edge.to) }
      dictionaries[edge.to, default: []].append((edge.key, edge.from))
    }
    for dictionary in open { dictionaries[dictionary] = nil }
  }

  /// Whether elements of lists or dictionaries are known by their places or keys.
  var areElementsKnown: Bool { !elements.isEmpty || !dictionaries.isEmpty }

  /// What is filed under a key in a dictionary that is written out and never changes; nil of any other.
  func filed(_ index: ValueIndex, _ element: Value, _ facts: TreeFile) -> [ValueIndex]? {
    guard !dictionaries.isEmpty, element.kind == .element, element.base >= 0, element.name != .none,
      case let base = facts.values[Int(element.base)], base.kind == .reference, base.target >= 0,
      case let place = facts.declarations[Int(base.target)], place.kind == .variable,
      place.traits.contains(.isConstant), place.initialValue >= 0,
      let entries = dictionaries[place.initialValue]
    else { return nil }
    return entries.filter { $0.key == element.name }.map(\.value)
  }

  /// What is asked for a member by a number.
  private static func tuples(_ facts: TreeFile, _ busy: BusyParts) -> Set<ValueIndex> {
    var tuples: Set<ValueIndex> = []
    let values = facts.values
    for index in busy.values {
      let value = values[index]
      guard value.base >= 0, value.kind == .member || value.kind == .element, value.name != .none,
        facts.names.withBytes(of: value.name, { isNumber($0[0]) })
      else { continue }
      tuples.insert(value.base)
    }
    return tuples
  }

  private static func isNumber(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") || byte == UInt8(ascii: "+")
  }

  /// The element of a tuple that a member such as `1` is; nil of any other member.
  func element(_ index: ValueIndex, _ member: Value, _ facts: TreeFile) -> ValueIndex? {
    guard !elements.isEmpty, member.base >= 0, let all = elements[member.base],
      let number = Int(facts.names[member.name]), all.indices.contains(number)
    else { return nil }
    return all[number]
  }
}

extension FileEdges {
  /// `{.to = address}` is a write to the member `to` of what the list is given to; and what is added to a
  /// part that a function made of a whole is added to the whole.
  mutating func addKeyed(_ edge: FlowEdge, _ shapes: Shapes) {
    if edge.kind == .collected, edge.from >= 0, let place = shapes.place(ofMembers: edge.to),
      let type = tree.types.innermost(of: types[Int(place)]), tree.scopes.declares(type),
      case let member = member(edge, of: type, shapes), member >= 0
    {
      if edge.key != .none { addNodes(firstValue + edge.from, node(of: member), .assigned) }
      handOver(edge.from, to: member)
    }
    guard edge.kind == .assigned, shapes.parts.contains(edge.from),
      case let target = targets[Int(edge.to)], target >= 0
    else { return }
    addNodes(node(of: target), firstValue + edge.from, .into)
  }

  /// The member of a structure that an element of its list is for: by its name, or by its place in a table of functions.
  private func member(_ edge: FlowEdge, of type: Symbol, _ shapes: Shapes) -> TreeDeclaration {
    guard edge.key == .none else {
      return tree.firstMember(symbols[Int(edge.key.number)], of: type)
    }
    guard !facts.isSwift, closure(at: edge.from) >= 0,
      let position = shapes.standing[edge.from]?.position
    else { return -1 }
    return tree.field(position, of: type)
  }
}

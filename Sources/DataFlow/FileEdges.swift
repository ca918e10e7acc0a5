import SourceModel

/// Makes the steps of one file, within it and into the functions and properties of the tree. It cannot be copied, as each
/// copy of so many lists costs a count for each of them.
struct FileEdges: ~Copyable {
  /// Steps that lead to nodes of the file.
  private(set) var own: [Step] = []
  /// Steps that lead to nodes of other files.
  private(set) var foreign: [Step] = []
  /// Where steps of both lead to or start from that calls share.
  var bundles = Bundles()
  /// Which closures are handed to what, and called through what.
  var closures = HandedClosures()
  /// What is posted and observed by name.
  var channels = Channels()
  var sites: [SinkSite] = []
  /// Results of calls that hash or encrypt what they are given.
  var protections: [Node: Protection] = [:]
  /// The members that key paths among the arguments of calls stand for.
  var keyPathTargets: [ValueIndex: TreeDeclaration] = [:]
  /// Places whose address no literal tells.
  var knownAddresses: [Node: Parties.Address] = [:]
  /// Calls by whose results a search can come into a function.
  var entered: [Call] = []
  /// Arguments that become a part of an address.
  var addresses: Set<Node> = []

  let home: FileHome
  var tree: LinkedTree { home.tree }
  var layout: Layout { home.layout }
  var file: Int { home.file }
  var first: TreeDeclaration { home.first }
  var facts: TreeFile { home.facts }
  var symbols: [Symbol] { home.symbols }
  var firstValue: Node { home.firstValue }
  var functions: CalledFunctions { home.functions }
  var returning: [ReturningParameters] { home.returning }
  var targets: [TreeDeclaration] { home.targets }
  var types: [TypeID] { home.types }
  var sinks: SinkIndex { home.sinks }
  var parties: Parties { home.parties }
  /// Whether a call of the file can be one of an SDK.
  var hasRecipients: Bool { home.hasRecipients }
  /// Whether the file makes views by what the methods of others give.
  var showsViews: Bool { home.showsViews }
  var words: FileWords
  /// For each value whether something is written to it.
  private(set) var isWritten: [Bool]
  /// For each value whether a part of it is written that the tree does not declare: `account.name` of
  /// `account.name.value = ""`.
  private(set) var isChanged: [Bool]
  /// For each value whether it is called.
  private(set) var isCalled: [Bool]
  /// The closures, or functions that are only named, among the arguments of that call; -1 for any other.
  var handed: [TreeDeclaration] = []
  /// Whether there is one.
  var isAnyHanded = false
  /// Results of calls that are kept as an `int`.
  private(set) var numbers: Set<ValueIndex> = []
  /// What the call that is being looked at can mean.
  var called = CallMeaning.none
  /// What was found out of such calls already.
  var found = CalledFunctions.Found()
  /// Where the arguments of calls go that share bundles.
  var argumentEnds: [CallSteps.ArgumentEnds] = []
  /// The texts of the file that are put together, and its sums.
  private(set) var texts: [Node] = []
  /// The places of the file that hold the address of a party, or what could be a host.
  var addressNodes: [Node] = []
  private(set) var literalAddresses: [LiteralAddress] = []
  /// Properties that are saved by an attribute.
  var storedMembers: [StoredMember] = []
  /// What functions of the file read of notifications; made when it is asked for.
  var reads: NotificationReads?
  /// For each closure of the file what takes it; made when it is asked for.
  var takers: [DeclarationIndex: ValueIndex]?
  /// For each variable of the file what it is given; made when it is asked for.
  var givenValues: [DeclarationIndex: [ValueIndex]]?
  /// For each parameter of a closure the places that it is kept in; made when it is asked for.
  var keepers: [TreeDeclaration: [Node]]?
  /// For each parameter that calls of the file call what they give it; made when it is asked for.
  var givenThrough: [TreeDeclaration: [ValueIndex]]?
  /// Values of C and Objective-C that are handed to a format.
  var formatted: Set<ValueIndex> = []
  /// What an initialiser writes to, which is no more than what it writes, and what is computed of a receiver.
  var made: Set<ValueIndex> = []
  /// The mentions of fields that hold a library's object; made when they are asked for.
  var handles: HandleMentions?
  /// What is put into the members of values of the file.
  private(set) var objects = LocalObjects()
  /// What some calls, and some reads of properties, are asked of, by their results.
  var receivers: [ValueIndex: Receiver] = [:]
  /// For each operation, and what it changes, that calls operators of the tree what these are given.
  var operands: [ValueIndex: [ValueIndex]] = [:]
  /// What is called of `self` without naming it, in functions that are added to types of libraries.
  var ownMembers: Set<ValueIndex> = []
  /// Values that are put into texts.
  private(set) var textParts: [ValueIndex] = []

  init(
    _ tree: LinkedTree, file: Int, _ layout: Layout, _ resolver: borrowing FileResolver,
    _ returning: [ReturningParameters], _ sinks: SinkIndex, _ parties: Parties
  ) {
    home = FileHome(tree, file: file, layout, resolver, returning, sinks, parties)
    words = resolver.words
    isWritten = Array(repeating: false, count: tree.files[file].values.count)
    isCalled = isWritten
    isChanged = isWritten
    let calls = tree.files[file].calls
    for number in resolver.busy.calls where calls[number].callee >= 0 {
      isCalled[Int(calls[number].callee)] = true
    }
    found.meanings = CallMeanings(calls: calls.count)
    // About two a value.
    own.reserveCapacity(resolver.busy.values.count * 2)
    build()
  }

  private mutating func build() {
    let facts = self.facts
    let targets = self.targets
    let shapes = Shapes(facts, home.busy)
    var writtenMembers: [ValueIndex] = []
    let ownOperations = addOperators()
    let hasInitializers =
      facts.isSwift && facts.declarations.contains { $0.kind == .initializer }
    let edges = facts.edges
    for number in home.busy.edges where !isAnswer(edges[number].to) {
      let edge = edges[number]
      // Of the value that a pattern is compared with other cases hold other things.
      if home.payloadPlaces.isEmpty || !home.payloadPlaces.contains(edge.to)
        || edge.from >= 0 && facts.values[Int(edge.from)].kind == .declaration
      {
        if edge.kind != .derived || !isNever(edge), !ownOperations.contains(edge.to) {
          add(edge.from, edge.to, edge.kind.step)
        }
      }
      if edge.kind == .collected || !shapes.parts.isEmpty { addKeyed(edge, shapes) }
      isWritten[Int(edge.to)] = true
      if !facts.isSwift, edge.kind == .assigned, isInt(edge.to) { numbers.insert(edge.from) }
      if edge.kind == .assigned, hasInitializers { addMade(edge) }
      if edge.kind == .interpolated { textParts.append(edge.from) }
      if targets[Int(edge.to)] >= 0 { handOver(edge.from, to: targets[Int(edge.to)]) }
      let written = facts.values[Int(edge.to)].kind
      if written == .member || written == .element { addWriteSite(edge) }
      if written == .member, targets[Int(edge.to)] >= 0 { writtenMembers.append(edge.to) }
      if written == .member || written == .element, targets[Int(edge.to)] < 0 {
        let whole = facts.values[Int(edge.to)].base
        if whole >= 0 { isChanged[Int(whole)] = true }
      }
    }
    objects = LocalObjects(home, written: writtenMembers, isWritten, isCalled)
    addReceivers()
    addBuffers()
    let values = facts.values
    for index in home.busy.values {
      addPlace(ValueIndex(index), values[index], isWritten: isWritten[index], shapes)
    }
    let calls = facts.calls
    for number in home.busy.calls { addCall(calls[number]) }
    addFormatted()
    addAccessors()
    addWrappers()
    addImplementations()
    addDescriptions()
    addAttributeSites()
    addVendorAddresses()
    addSettings()
    addKnownAddresses()
  }

  private func isInt(_ place: ValueIndex) -> Bool {
    let type = types[Int(place)]
    return type >= 0 && tree.types.name(of: type) == tree.words.int
  }

  /// What is written to a property with accessors is what they are given.
  private mutating func addAccessors() {
    for declaration in facts.declarations where declaration.kind == .parameter {
      guard declaration.parent >= 0 else { continue }
      let accessor = facts.declarations[Int(declaration.parent)]
      guard accessor.kind == .accessor, accessor.parent >= 0 else { continue }
      for parameter in tree.parameters(of: first + declaration.parent) {
        addNodes(node(of: first + accessor.parent), node(of: parameter), .mention)
      }
    }
  }

  /// What a property gives is what the protocol's property gives that it implements, or that of the class whose property it
  /// overrides. Not the other way round: what one type gives, another one of the protocol does not.
  private mutating func addImplementations() {
    for index in facts.declarations.indices {
      let declaration = first + TreeDeclaration(index)
      addTwin(of: declaration)
      guard tree.kindOf[Int(declaration)] == .property, tree.ownerOf[Int(declaration)] != 0,
        !tree.traitsOf[Int(declaration)].contains(.isRequirement)
      else { continue }
      let owner = tree.ownerOf[Int(declaration)]
      // A default stands in an extension of the protocol itself.
      addImplementation(declaration, of: owner)
      for ancestor in tree.ancestors(of: owner).prefix(FileEdges.mostPromises)
      where tree.scopes.declares(ancestor) {
        addImplementation(declaration, of: ancestor)
      }
    }
  }

  /// What is declared once for each branch of a condition, `#if DEBUG`, may be either.
  private mutating func addTwin(of declaration: TreeDeclaration) {
    let twin = tree.next(after: declaration)
    guard twin >= 0, twin < first + TreeDeclaration(facts.declarations.count), twin >= first,
      case let kind = tree.kindOf[Int(twin)], kind == tree.kindOf[Int(declaration)],
      kind == .property || kind == .variable,
      tree.parent(of: twin) == tree.parent(of: declaration)
    else { return }
    addNodes(node(of: twin), node(of: declaration), .mention)
  }

  /// Of a type that inherits from more the rest is left out, as it could be asked of each of its properties.
  private static let mostPromises = 100

  private mutating func addImplementation(_ property: TreeDeclaration, of type: Symbol) {
    let isOverride = tree.traitsOf[Int(property)].contains(.isOverride)
    var member = tree.firstMember(tree.nameOf[Int(property)], of: type)
    while member >= 0 {
      if tree.kindOf[Int(member)] == .property, member != property,
        isOverride || tree.traitsOf[Int(member)].contains(.isRequirement)
      {
        addNodes(node(of: property), node(of: member), .mention)
      }
      member = tree.next(after: member)
    }
  }

  /// A closure, or a function that is named, is kept in a place.
  mutating func handOver(_ value: ValueIndex, to target: TreeDeclaration) {
    guard value >= 0, target >= 0, case let closure = closure(at: value), closure >= 0 else {
      return
    }
    closures.hand(closure, to: target)
  }

  /// The closure that a value is, or the function that it names without calling it; or -1.
  func closure(at value: ValueIndex) -> TreeDeclaration {
    switch facts.values[Int(value)].kind {
    case .closure: return first + facts.values[Int(value)].target
    case .reference, .member:
      let target = targets[Int(value)]
      return target >= 0 && tree.kindOf[Int(target)] == .function ? target : -1
    case .element, .literal, .call, .collection, .text, .keyPath, .declaration, .result,
      .operation:
      return -1
    }
  }

  /// The function that a value names without calling it.
  func function(namedBy value: ValueIndex) -> TreeDeclaration? {
    guard value >= 0 else { return nil }
    let target = targets[Int(value)]
    guard target >= 0, tree.kindOf[Int(target)] == .function else { return nil }
    switch facts.values[Int(value)].kind {
    case .reference, .member: return target
    case .element, .literal, .call, .collection, .text, .closure, .keyPath, .declaration, .result,
      .operation:
      return nil
    }
  }

  @inline(__always)
  mutating func add(_ start: ValueIndex, _ end: ValueIndex, _ kind: StepKind) {
    guard start >= 0, end >= 0, start != end else { return }
    addNodes(firstValue + start, firstValue + end, kind)
  }

  @inline(__always)
  mutating func addNodes(_ start: Node, _ end: Node, _ kind: StepKind) {
    let step = Step(from: start, to: end, kind: kind)
    if home.has(end) { own.append(step) } else { foreign.append(step) }
  }

  @inline(__always)
  func node(of declaration: TreeDeclaration) -> Node { home.node(of: declaration) }

  /// Adds the steps from an argument to parameters of the file, and to others.
  mutating func addParameters(_ argument: Node, _ ends: CallSteps.ArgumentEnds) {
    if let step = Step(from: argument, to: ends.own) { own.append(step) }
    if let step = Step(from: argument, to: ends.foreign) { foreign.append(step) }
  }

  /// Adds the steps from functions to what one of them gives.
  mutating func addReturned(_ functions: CallSteps.End, to result: Node) {
    if let step = Step(from: functions, to: result) { own.append(step) }
  }

  /// Whether a node is one of the file.
  @inline(__always)
  func has(_ node: Node) -> Bool { home.has(node) }

  /// A comparison or a test: what it gives says yes or no, and no longer whose data it was.
  @inline(__always)
  private func isAnswer(_ value: ValueIndex) -> Bool {
    guard value >= 0, facts.values[Int(value)].kind == .operation else { return false }
    return words[facts.values[Int(value)].name].contains(.answer)
  }

  private mutating func addPlace(
    _ index: ValueIndex, _ value: Value, isWritten: Bool, _ shapes: Shapes
  ) {
    let target = targets[Int(index)]
    switch value.kind {
    case .reference, .declaration:
      guard target >= 0 else {
        if isWritten { addToReceiver(index) }
        return
      }
      let place = node(of: target)
      if made.isEmpty || !made.contains(index) { addNodes(place, firstValue + index, .mention) }
      if isWritten || value.kind == .declaration {
        addNodes(firstValue + index, place, .mention)
      }
    case .member, .element:
      // A member that the tree declares is a place of its own; any other is a part of the whole.
      if target >= 0 {
        addHeld(index, by: target)
        if isWritten, !addToHandle(index, target) {
          if !objects.kept.contains(index) {
            addNodes(firstValue + index, node(of: target), .mention)
          }
          addIntoWhole(index, value, target)
          addSetters(target, index)
        }
        if value.kind == .member { addGetters(target, index) }
      } else {
        addRead(index, value, shapes)
        if isWritten { addInto(index) }
      }
    case .result:
      guard value.target >= 0 else { return }
      addNodes(firstValue + index, node(of: first + value.target), .mention)
      let function = facts.declarations[Int(value.target)]
      if function.kind == .accessor, function.parent >= 0 {
        addNodes(firstValue + index, node(of: first + function.parent), .mention)
      }
    case .closure:
      // What it gives back, whoever calls it.
      if value.target >= 0 {
        addNodes(node(of: first + value.target), firstValue + index, .mention)
      }
    case .text: texts.append(firstValue + index)
    case .operation:
      if facts.names.isPlus(value.name) { texts.append(firstValue + index) }
    case .literal:
      if let (address, hasScheme) = facts.address(in: value) {
        let node = firstValue + index
        addressNodes.append(node)
        literalAddresses.append(
          LiteralAddress(node: node, address: address, hasScheme: hasScheme))
      }
    case .call, .collection, .keyPath: return
    }
  }

  /// What a mention of a member reads.
  private mutating func addHeld(_ index: ValueIndex, by member: TreeDeclaration) {
    if let given = objects.given[index] {
      for value in given { add(value, index, .mention) }
    } else if !objects.onlyWritten.contains(index), !made.contains(index) {
      addNodes(node(of: member), firstValue + index, .mention)
    }
  }

  /// What is read out of a value by a member that the tree does not declare.
  private mutating func addRead(_ index: ValueIndex, _ value: Value, _ shapes: Shapes) {
    if shapes.areElementsKnown {
      if let element = shapes.element(index, value, facts) {
        return add(element, index, .member)
      }
      if let filed = shapes.filed(index, value, facts) {
        for element in filed { add(element, index, .member) }
        return
      }
    }
    if addPart(index, value) {
      return
    } else if !words[value.name].contains(.answers), !tellsYesOrNo(value),
      !isOfAnswer(index, value)
    {
      add(value.base, index, .member)
    }
  }

  /// `field.isEnabled`
  private mutating func tellsYesOrNo(_ member: Value) -> Bool {
    member.kind == .member && words.first(of: member.name).contains(.tells)
  }

  /// `let order = try await api.place(email); order.number`: what was done with the datum is told by something else, unless
  /// that is only another form of it.
  private mutating func isOfAnswer(_ index: ValueIndex, _ member: Value) -> Bool {
    guard member.kind == .member, member.base >= 0, !isCalled[Int(index)],
      words[member.name].union(words.first(of: member.name))
        .isDisjoint(with: [.converts, .givesElement, .givesList, .holdsAddress])
    else { return false }
    let facts = self.facts
    let values = facts.values
    let base = values[Int(member.base)]
    var made = member.base
    if base.kind == .reference {
      guard base.target >= 0, facts.declarations[Int(base.target)].kind == .variable else {
        return false
      }
      made = facts.declarations[Int(base.target)].initialValue
    }
    guard made >= 0, values[Int(made)].kind == .call, values[Int(made)].target >= 0,
      case let called = facts.calls[Int(values[Int(made)].target)].callee, called >= 0,
      case let callee = values[Int(called)], callee.kind == .member, callee.base >= 0,
      targets[Int(called)] < 0,
      // `AES.GCM.seal(data)` asks nobody.
      !words.isCapital(values[Int(callee.base)].name),
      !isGivenClosure(facts.calls[Int(values[Int(made)].target)])
    else { return false }
    let word = words[callee.name].union(words.first(of: callee.name))
    return word.contains(.acts)
      && resultKind(callee.base, callee.name, word) == .guessedMethodResult
  }

  private func isGivenClosure(_ call: Call) -> Bool {
    call.arguments.range.contains { number in
      let value = facts.arguments[number].value
      return value >= 0 && facts.values[Int(value)].kind == .closure
    }
  }

  /// What a value of a structure is given by one of its members is a part of the whole: `form.mail = address` before
  /// `send(form)`. An object is handed around for other reasons.
  private mutating func addIntoWhole(
    _ index: ValueIndex, _ member: Value, _ target: TreeDeclaration
  ) {
    guard member.kind == .member, member.base >= 0,
      case let base = facts.values[Int(member.base)], base.kind == .reference, base.target >= 0,
      case let kind = facts.declarations[Int(base.target)].kind,
      kind == .variable || kind == .parameter,
      case let owner = tree.parent(of: target), owner >= 0,
      tree.kindOf[Int(owner)] == .structure || tree.kindOf[Int(owner)] == .union
    else { return }
    add(index, member.base, words[member.name].contains(.holdsAddress) ? .into : .intoBody)
    addToMentions(member.base)
  }

  /// A write to `a.b.c` changes `a.b` and `a`, and so every mention of `a`.
  mutating func addInto(_ index: ValueIndex) {
    var inner = index
    while inner >= 0 {
      let value = facts.values[Int(inner)]
      guard value.kind == .member || value.kind == .element, targets[Int(inner)] < 0,
        value.base < inner
      else { break }
      let holdsAddress = value.kind == .element || words[value.name].contains(.holdsAddress)
      add(inner, value.base, holdsAddress ? .into : .intoBody)
      inner = value.base
    }
    addToMentions(inner)
  }

  /// What one mention of a place is given, all of them hold.
  mutating func addToMentions(_ index: ValueIndex) {
    guard index >= 0 else { return }
    guard targets[Int(index)] >= 0 else { return addToReceiver(index) }
    addNodes(firstValue + index, node(of: targets[Int(index)]), .mention)
  }
}

extension NameTable {
  fileprivate func isPlus(_ name: Name) -> Bool {
    withBytes(of: name) { $0.count == 1 && $0[0] == UInt8(ascii: "+") }
  }
}

import SourceModel

/// The steps that calls make.
extension FileEdges {
  mutating func addCall(_ call: Call) {
    let number = functions.meaning(of: call, &found)
    called = found.meanings[number]
    if called.isEmpty, addSetter(call) { return }
    if !called.isEmpty { findHanded(call) }
    if !called.functions.isEmpty { addFunctions(number, call) }
    for property in called.properties { addProperty(found.meanings.properties[property], call) }
    addPrinted(call)
    let isOutward = called.isEmpty
    let isSink = isOutward || called.arePromises ? addSites(call) : false
    guard isOutward else { return }
    addBaseAddress(call)
    addPerformed(call)
    if call.callee >= 0, targets[Int(call.callee)] >= 0 {
      entered.append(call)
      let arguments = call.arguments.range.map { index -> Node in
        let value = facts.arguments[index].value
        return value < 0 ? -1 : firstValue + value
      }
      let place = targets[Int(call.callee)]
      let isChanging = call.arguments.count > 0 && takesToChange(place)
      if isChanging {
        for argument in facts.arguments[call.arguments.range] where argument.value >= 0 {
          addInto(argument.value)
        }
      }
      closures.call(
        through: place, arguments, result: firstValue + call.result, isChanging: isChanging)
    }
    addKeyPaths(call)
    addChannels(call)
    if !isSink, !addAssigned(call) { addOutward(call) }
  }

  private mutating func findHanded(_ call: Call) {
    handed.removeAll(keepingCapacity: true)
    isAnyHanded = false
    for index in call.arguments.range {
      let value = facts.arguments[index].value
      let closure = value < 0 ? -1 : closure(at: value)
      if closure >= 0 { isAnyHanded = true }
      handed.append(closure)
    }
  }

  /// A closure among the arguments of a call, or a function that one names, is kept in a place.
  private mutating func hand(_ match: CallMeanings.Match) {
    if handed[match.argument] >= 0 { closures.hand(handed[match.argument], to: match.place) }
  }

  /// The step of an argument of an initialiser that nobody wrote.
  private mutating func addProperty(_ match: CallMeanings.Match, _ call: Call) {
    let value = facts.arguments[Int(call.arguments.start) + match.argument].value
    guard value >= 0 else { return }
    if !objects.keptCalls.contains(call.result) {
      addNodes(firstValue + value, node(of: match.place), .parameter)
    }
    hand(match)
    add(value, call.result, .resultPart)
  }

  /// The steps into the functions that a call can mean, and back.
  ///
  /// - Parameter number: of its meaning.
  private mutating func addFunctions(_ number: Int, _ call: Call) {
    // Which of so many is meant, nobody can tell; what they give is a part of what they are asked of.
    let isAny = called.functions.count > FileEdges.mostMeanings
    if isAny {
      add(facts.values[Int(call.callee)].base, call.callee, .member)
      add(call.callee, call.result, .receiverResult)
    }
    if case .notAsked = called.steps {
      called.steps = steps(of: called, call, isAny: isAny)
      found.meanings[number].steps = called.steps
    }
    addReceivers(of: call)
    guard case .shared(let first, let result) = called.steps else {
      for function in called.functions { addFunction(function, call, isAny: isAny) }
      return
    }
    for (place, index) in call.arguments.range.enumerated() {
      let value = facts.arguments[index].value
      if value >= 0 { addParameters(firstValue + value, argumentEnds[first + place]) }
    }
    if isAnyHanded {
      for match in found.meanings.matches(of: called) { hand(found.meanings.matches[match]) }
    }
    if case .nowhere = result { return }
    addReturned(result, to: firstValue + call.result)
    entered.append(call)
  }

  /// How calls of a meaning make their steps: where they can mean several functions, and each only takes something
  /// and gives something, they share them.
  private mutating func steps(
    of meaning: CallMeaning, _ call: Call, isAny: Bool
  ) -> CallSteps {
    guard meaning.functions.count > 1, !meaning.hasPattern else { return .single }
    for number in meaning.functions where isMade(number) { return .single }
    var ends: [(argument: Int, number: Int, node: Node)] = []
    for number in found.meanings.matches(of: meaning) {
      let match = found.meanings.matches[number]
      if !tree.traitsOf[Int(match.place)].isDisjoint(with: [.isWrittenThrough, .takesRest]) {
        return .single
      }
      ends.append((match.argument, number, node(of: match.place)))
    }
    ends.sort { ($0.argument, $0.number) < ($1.argument, $1.number) }
    let first = argumentEnds.count
    var rest = ends[...]
    for place in 0..<call.arguments.range.count {
      let nodes = rest.prefix { $0.argument == place }
      rest = rest.dropFirst(nodes.count)
      for end in nodes where has(end.node) { bundles.add(end.node) }
      let own = bundles.end(.parameter)
      for end in nodes where !has(end.node) { bundles.add(end.node) }
      argumentEnds.append(
        CallSteps.ArgumentEnds(own: own, foreign: bundles.end(.parameter)))
    }
    guard !isAny else { return .shared(arguments: first, result: .nowhere) }
    for number in meaning.functions where !answers(found.meanings.functions[number]) {
      bundles.add(node(of: found.meanings.functions[number]))
    }
    return .shared(arguments: first, result: bundles.end(.returned))
  }

  /// Whether what a function gives is what it was made of: a case of an enumeration.
  ///
  /// - Parameter number: of the function.
  private func isMade(_ number: Int) -> Bool {
    let function = found.meanings.functions[number]
    return !found.meanings.matches(of: number).isEmpty
      && tree.kindOf[Int(function)] == .enumCase
  }

  /// The steps into one function that a call can mean, and back.
  ///
  /// - Parameter number: of the function.
  private mutating func addFunction(_ number: Int, _ call: Call, isAny: Bool) {
    let isMade = isMade(number)
    let matches = found.meanings.matches(of: number)
    for index in matches {
      let match = found.meanings.matches[index]
      let value = facts.arguments[Int(call.arguments.start) + match.argument].value
      guard value >= 0 else { continue }
      // A name in a pattern takes the payload of a case.
      if facts.values[Int(value)].kind == .declaration {
        addNodes(node(of: match.place), firstValue + value, .mention)
        continue
      }
      if !facts.isSwift, tree.traitsOf[Int(match.place)].contains(.takesRest) {
        formatted.insert(value)
      }
      if tree.traitsOf[Int(match.place)].contains(.isWrittenThrough) {
        if facts.isSwift {
          addChanged(value, by: node(of: match.place), of: call)
        } else {
          addReturned(through: match.place, to: value, matches, of: call)
        }
      }
      addFilled(match.place, value, matches, of: call)
      addNodes(firstValue + value, node(of: match.place), .parameter)
      hand(match)
      if isMade { add(value, call.result, .resultPart) }
    }
    let function = found.meanings.functions[number]
    if !isAny, !answers(function) {
      addNodes(node(of: function), firstValue + call.result, .returned)
      entered.append(call)
      if tree.kindOf[Int(function)] == .initializer { addDelegated(call) }
    }
  }

  /// `self.init(...)`: what it makes is what the initialiser around it makes.
  private mutating func addDelegated(_ call: Call) {
    let callee = facts.values[Int(call.callee)]
    guard facts.isSwift, callee.kind == .member, callee.base >= 0,
      words[facts.values[Int(callee.base)].name].contains(.isSelf),
      case let around = tree.function(around: callee.scope, in: file), around >= 0,
      tree.kindOf[Int(around)] == .initializer
    else { return }
    addNodes(firstValue + call.result, node(of: around), .intoBody)
  }

  /// A call that can mean more functions than these tells nothing about what comes back.
  private static let mostMeanings = 8

  /// A function of the tree that says yes or no: what it was asked about does not come back.
  func answers(_ function: TreeDeclaration) -> Bool {
    guard let type = tree.types.name(of: tree.typeOf[Int(function)]) else { return false }
    return tree.words.saysYesOrNo(type)
  }

  /// What a C function writes to what it is given a pointer to. What it takes from another parameter is
  /// what this call gives for that one, and not what other calls do.
  private mutating func addReturned(
    through parameter: TreeDeclaration, to argument: ValueIndex,
    _ matches: Range<Int>, of call: Call
  ) {
    let file = tree.file(of: parameter)
    let first = tree.firstDeclarations[file]
    let written = returning[file].written(through: parameter - first)
    guard !written.isEmpty else { return }
    for write in written {
      let given = found.meanings.matches[matches]
        .filter { write.parameters.contains($0.place - first) }
        .map { facts.arguments[Int(call.arguments.start) + $0.argument].value }
      guard given.contains(where: { $0 >= 0 }) else {
        addNodes(layout.node(of: write.value, in: file), firstValue + argument, .assigned)
        continue
      }
      let kind: StepKind = write.isText ? .interpolated : .assigned
      for value in given { add(value, argument, kind) }
      for literal in write.literals {
        addNodes(layout.node(of: literal, in: file), firstValue + argument, kind)
      }
    }
    addInto(argument)
  }

  /// Of a function that the tree does not have, what goes in is taken to come out, and to stay in the
  /// object whose method it is; not where its name says that it only answers or looks something up.
  private mutating func addOutward(_ call: Call) {
    let callee = call.callee >= 0 ? facts.values[Int(call.callee)] : nil
    let name = callee?.name ?? .none
    let word = words[name].union(words.first(of: name))
    guard !word.contains(.answers), !word.contains(.asks) || word.contains(.converts) else {
      return
    }
    // What is asked of a server is no part of what it answers.
    let isAnswered = callee?.kind == .member && word.contains(.sends) && !word.contains(.converts)
    if !isAnswered, !(word.contains(.maps) && isMapped(call)),
      accessed(by: call) != nil || !isOwn(callee, word)
    {
      // A closure that is called at once gives what it returns.
      add(call.callee, call.result, callee?.kind == .closure ? .given : .receiverResult)
    }
    let receiver = callee?.kind == .member ? callee?.base ?? -1 : -1
    let kind = isStatus(call, name) ? nil : resultKind(receiver, name, word)
    let keeps = receiver >= 0 && (keepsArguments(receiver, word) || isSentOn(by: receiver, word))
    let isOwnChange = receiver < 0 && word.contains(.changes)
    for number in call.arguments.range {
      let argument = facts.arguments[number]
      guard argument.value >= 0 else { continue }
      // What a view or a task is made of is no part of what it gives; what a map makes is.
      if facts.values[Int(argument.value)].kind == .closure, !word.contains(.converts) { continue }
      if let kind { add(argument.value, call.result, given(argument, kind)) }
      if keeps { add(argument.value, receiver, .receiver) }
      if isOwnChange, let callee { addToReceiver(argument.value, calling: callee) }
    }
    if keeps { addInto(receiver) }
    // `map { ... }` in an extension of `Data`
    let streamed = receiver < 0 && ownMembers.contains(call.callee) ? call.callee : receiver
    if streamed >= 0, word.contains(.streams) || word.contains(.converts) {
      addStream(streamed, call)
    }
    if word.contains(.watches) { addWatched(call) }
    if word.contains(.bridges) || isMadeByClosure(call) { addBridged(call) }
    addStreamPair(call)
    if word.contains(.maps) { addAccumulated(call) }
    addCallbacks(call)
  }

  /// Whether a library's method is asked of an object of the tree: `order.requireID()`. What it gives is no part of what
  /// the object was made of, unless it is the object in another form.
  @inline(__always)
  private func isOwn(_ callee: Value?, _ word: WordMeaning) -> Bool {
    guard let callee, callee.kind == .member, callee.base >= 0, !word.contains(.converts),
      let type = tree.types.name(of: types[Int(callee.base)])
    else { return false }
    return tree.scopes.declares(type)
  }

  /// Whether a closure, or a key path to a member that is known, says what is made of each element.
  @inline(__always)
  private func isMapped(_ call: Call) -> Bool {
    for number in call.arguments.range {
      let value = facts.arguments[number].value
      guard value >= 0 else { continue }
      switch facts.values[Int(value)].kind {
      case .closure: return true
      case .keyPath: if keyPathTargets[value] != nil { return true }
      case .reference, .member, .element, .literal, .call, .collection, .text, .declaration,
        .result, .operation:
        continue
      }
    }
    return false
  }

  /// `int code = mdb_put(...)`: what a function of a C library gives as an `int` says how it went.
  @inline(__always)
  private func isStatus(_ call: Call, _ name: Name) -> Bool {
    call.callee >= 0 && numbers.contains(call.result)
      && facts.values[Int(call.callee)].kind == .reference
      && !words.givesNumber(name)
  }

  /// How arguments reach the result; nil where they do not.
  func resultKind(_ receiver: ValueIndex, _ name: Name, _ word: WordMeaning) -> StepKind? {
    let isMade =
      words.isCapital(name) || symbols[Int(name.number)] == tree.words.`init`
      || !facts.isSwift && isTypeName(receiver)
    if isMade { return .result }
    let isKnown = word.contains(.converts) || word.contains(.makes)
    guard receiver >= 0 else {
      if isKnown || !facts.isSwift { return .result }
      // By what something is found is no part of it.
      return word.contains(.looksUp) ? nil : .guessedResult
    }
    if word.contains(.looksUp) || word.contains(.sends), !isKnown { return nil }
    // What a view is told (`.environment(account)`) is no part of what it shows.
    if !isKnown, isView(receiver) { return nil }
    return isKnown ? .methodResult : .guessedMethodResult
  }

  /// Whether a chain of methods starts with a view that is made: `HStack { ... }.padding()`.
  private func isView(_ receiver: ValueIndex) -> Bool {
    guard showsViews else { return false }
    var index = receiver
    for _ in 0..<FileEdges.longestChain where index >= 0 {
      let value = facts.values[Int(index)]
      switch value.kind {
      case .call:
        guard value.target >= 0, case let callee = facts.calls[Int(value.target)].callee,
          callee >= 0
        else { return false }
        if facts.values[Int(callee)].kind == .reference {
          return words.isCapital(facts.values[Int(callee)].name)
        }
        index = callee
      case .member: index = value.base
      case .reference, .element, .literal, .collection, .text, .closure, .keyPath, .declaration,
        .result, .operation:
        return false
      }
    }
    return false
  }

  private static let longestChain = 64

  /// Of what something is made of, only what has no label, or one that says so, can be an address.
  @inline(__always)
  private func given(_ argument: Argument, _ kind: StepKind) -> StepKind {
    // `JSONEncoding.default.encode(request, with: parameters)` gives the request, with its address.
    if kind == .methodResult, let type = tree.types.name(of: types[Int(argument.value)]),
      tree.words.isRequest(type)
    {
      return .result
    }
    guard kind == .result, facts.isSwift, argument.label != .none,
      !words[argument.label].contains(.holdsAddress)
    else { return kind }
    return .resultPart
  }

  /// A message to a class makes an object of it, `[NSURL URLWithString:text]`, as the first one to a new object does:
  /// `[[NSURL alloc] initWithString:text]`.
  private func isTypeName(_ receiver: ValueIndex) -> Bool {
    guard receiver >= 0 else { return false }
    let value = facts.values[Int(receiver)]
    if value.kind == .call, value.target >= 0,
      case let callee = facts.calls[Int(value.target)].callee, callee >= 0,
      case let made = facts.values[Int(callee)], made.kind == .member, made.base < callee,
      symbols[Int(made.name.number)] == tree.words.alloc
    {
      return isTypeName(made.base)
    }
    return value.kind == .reference && value.target < 0 && words.isCapital(value.name)
  }

  /// A variable keeps what it is handed, as far as names tell; a service that is kept in a property serves
  /// everybody.
  @inline(__always)
  private func keepsArguments(_ receiver: ValueIndex, _ word: WordMeaning) -> Bool {
    // An encoder gives what it makes; a container of it keeps that.
    if words.isEncoder(facts.values[Int(receiver)].name) { return false }
    var place = receiver
    while place >= 0 {
      let value = facts.values[Int(place)]
      let target = targets[Int(place)]
      switch value.kind {
      case .reference, .declaration:
        guard target >= 0 else {
          return word.contains(.changes) && changedReceiver(around: value) >= 0
        }
        return word.contains(.changes)
          || tree.kindOf[Int(target)] == .variable && place == receiver
            && value.target >= 0 && !isHandle(value.target)
      case .member, .element:
        if target >= 0 { return word.contains(.changes) }
        guard word.contains(.changes), value.base < place else { return false }
        place = value.base
      case .literal, .call, .collection, .text, .closure, .keyPath, .result, .operation:
        return false
      }
    }
    return false
  }

  /// Whether a receiver hands on what it is sent to those who listen: of `PassthroughSubject<String, Never>` the type is
  /// that of what it hands on, and values have no method that sends.
  @inline(__always)
  func isSentOn(by receiver: ValueIndex, _ word: WordMeaning) -> Bool {
    guard word.contains(.sends), targets[Int(receiver)] >= 0,
      case let type = types[Int(receiver)], type >= 0
    else { return false }
    guard let name = tree.types.name(of: type) else { return true }
    guard tree.scopes.declares(name) else {
      return tree.words.isText(name) || tree.words.isNumber(name) || tree.words.saysYesOrNo(name)
    }
    return tree.ancestors(of: name).allSatisfy {
      tree.words.isPlain($0) || tree.scopes.declares($0)
    }
  }

  /// `let database = request.database`: a name for something that others have too.
  private func isHandle(_ variable: DeclarationIndex) -> Bool {
    let initial = facts.declarations[Int(variable)].initialValue
    guard initial >= 0 else { return false }
    let kind = facts.values[Int(initial)].kind
    return kind == .member || kind == .reference
  }

  /// What comes out of a stream of values goes into the closures that are given to its methods.
  private mutating func addStream(_ receiver: ValueIndex, _ call: Call) {
    for number in call.arguments.range {
      let argument = facts.arguments[number].value
      guard argument >= 0, facts.values[Int(argument)].kind == .closure else { continue }
      for parameter in parameters(ofClosure: argument) {
        addNodes(firstValue + receiver, parameter, .iterated)
        // `clicks.withLatestFrom(mail) { _, mail in ... }`
        for other in call.arguments.range where other != number {
          let value = facts.arguments[other].value
          if value >= 0 { addNodes(firstValue + value, parameter, .iterated) }
        }
      }
    }
  }

  /// `buffer_printf(buffer, "%s", text)`: whoever wrote it, it prints into what it is given first.
  private mutating func addPrinted(_ call: Call) {
    guard !facts.isSwift, call.arguments.count > 2, call.callee >= 0,
      case let callee = facts.values[Int(call.callee)], callee.kind == .reference,
      words.endsInPrintf(callee.name)
    else { return }
    let arguments = Array(facts.arguments[call.arguments.range])
    let buffer = arguments[0].value
    guard buffer >= 0, facts.values[Int(buffer)].kind != .literal else { return }
    for argument in arguments.dropFirst() where argument.value >= 0 {
      add(argument.value, buffer, .interpolated)
    }
    addInto(buffer)
  }

  /// A function that is handed to a library together with data may be given it: `void *`.
  private mutating func addCallbacks(_ call: Call) {
    guard !facts.isSwift else { return }
    let arguments = facts.arguments[call.arguments.range]
    for argument in arguments {
      guard let function = function(namedBy: argument.value) else { continue }
      addWritten(by: function, arguments.first?.value ?? -1)
      for parameter in tree.parameters(of: function) {
        guard let type = tree.types.name(of: tree.typeOf[Int(parameter)]),
          tree.words.isAnything(type)
        else { continue }
        for other in arguments where other.value >= 0 && other.value != argument.value {
          addNodes(firstValue + other.value, node(of: parameter), .callback)
        }
      }
    }
  }

  /// `CURLOPT_READFUNCTION`: what a function that a library is given writes to its first parameter is for the library,
  /// by the handle that it was given with.
  private mutating func addWritten(by function: TreeDeclaration, _ handle: ValueIndex) {
    guard handle >= 0, facts.values[Int(handle)].kind != .literal,
      let buffer = tree.parameters(of: function).first
    else { return }
    let file = tree.file(of: function)
    for write in returning[file].written(through: buffer - tree.firstDeclarations[file]) {
      addNodes(layout.node(of: write.value, in: file), firstValue + handle, .callback)
    }
    addInto(handle)
  }
}

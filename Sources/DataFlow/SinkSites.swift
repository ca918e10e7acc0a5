import RuleCatalog
import SourceModel

/// The places of a file at which data is handed to a sink.
extension FileEdges {
  /// Whether the call is one that ends the way of data: what it gives back is an answer.
  mutating func addSites(_ call: Call) -> Bool {
    guard call.callee >= 0 else { return false }
    let callee = facts.values[Int(call.callee)]
    guard callee.kind == .reference || callee.kind == .member else { return false }
    let symbol = symbols[Int(callee.name.number)]
    if sinks.hasEntries(named: symbol), addRuleSites(call, callee, sinks.entries(named: symbol)) {
      return true
    }
    if hasRecipients, let recipient = sdk(call, callee) {
      let data = call.arguments.range.map { facts.arguments[$0].value }.filter { $0 >= 0 }
      addSite(.sdk(recipient), callee, data: data, host: [], isGuess: false)
      return !words[callee.name].union(words.first(of: callee.name)).contains(.makes)
    }
    if called.functions.isEmpty { addSender(call, callee) }
    return false
  }

  private mutating func addRuleSites(
    _ call: Call, _ callee: Value, _ entries: [SinkIndex.Entry]
  ) -> Bool {
    var isSink = false
    var fitting: [(entry: SinkIndex.Entry, isGuess: Bool)] = []
    for entry in entries
    where entry.call.form == .calls && takes(entry.labels, call)
      && holds(entry.call.condition, call, callee)
    {
      guard let isGuess = fit(entry, callee, arePromises: called.arePromises) else { continue }
      fitting.append((entry, isGuess))
    }
    guard !fitting.isEmpty else { return false }
    // Where only a name speaks for a library, the SDK that the receiver is a part of says more.
    if hasRecipients, fitting.allSatisfy(\.isGuess), callee.kind == .member,
      recipient(of: callee.base) != nil
    {
      return false
    }
    // Of libraries with the same names the one counts that the file imports.
    let imported = fitting.filter { imports(sinks.sinks[$0.entry.sink].modules) }
    let sure =
      imported.isEmpty
      ? fitting.first { !$0.isGuess || sinks.sinks[$0.entry.sink].modules.isEmpty } : nil
    for (entry, isGuess) in sure.map({ [$0] }) ?? imported {
      let data = values(at: entry.call.data, of: call, callee, whole: false)
      switch sinks.sinks[entry.sink].role {
      case .transmission, .storage, .logging:
        let parts =
          sinks.sinks[entry.sink].redacts
          ? data.flatMap { shown($0, of: call) } : data.filter { !isAskedItself($0) }
        let host = values(at: entry.call.host, of: call, callee, whole: true)
        let configured = parametersOfClosures(at: entry.call.data, of: call)
        addSite(
          .rule(entry.sink), callee, data: parts, and: configured, host: host, isGuess: isGuess)
        if !entry.call.handedTo.isEmpty { handOn(data, of: call, to: entry.call.handedTo) }
        if entry.call.isOpening { for value in host { add(value, call.result, .result) } }
        isSink = true
      case .address:
        for value in data { addresses.insert(firstValue + value) }
      case .pseudonymised: protections[firstValue + call.result] = .pseudonymised
      case .encrypted: protections[firstValue + call.result] = .encrypted
      case .weakened:
        addSite(.rule(entry.sink), callee, data: data, host: [], isGuess: isGuess)
      }
    }
    return isSink
  }

  /// Whether the arguments of a call have some labels, in that order, and no others; any will do where none are said.
  private func takes(_ labels: [[String]], _ call: Call) -> Bool {
    guard !labels.isEmpty else { return true }
    return labels.contains { labels in
      labels.count == call.arguments.range.count
        && zip(labels, call.arguments.range).allSatisfy { label, number in
          isCalled(facts.arguments[number].label, label == "_" ? "" : label)
        }
    }
  }

  /// Whether a library asks a value itself what to send, so that it is told there: `AF.request(Router.login(mail))`.
  private func isAskedItself(_ value: ValueIndex) -> Bool {
    guard let type = tree.types.name(of: types[Int(value)]), tree.scopes.declares(type) else {
      return false
    }
    return sinks.answering.contains { entry in
      entry.of.contains { tree.isAncestor($0, of: type) }
    }
  }

  private func imports(_ modules: [String]) -> Bool {
    modules.isEmpty
      || facts.imports.contains { imported in modules.contains { isCalled(imported.name, $0) } }
  }

  /// Whether what is called or written is of a type that an entry speaks of, and whether that is a guess;
  /// nil where it is not.
  private func fit(
    _ entry: SinkIndex.Entry, _ callee: Value, arePromises: Bool
  ) -> Bool? {
    if entry.call.of.isEmpty { return callee.kind == .reference ? false : nil }
    let type: Symbol?
    if callee.kind == .member || callee.kind == .element {
      guard callee.base >= 0, case let base = types[Int(callee.base)] else { return nil }
      type = tree.types.name(of: base)
      // A list, a dictionary
      if type == nil, base >= 0 { return nil }
    } else {
      let owner = callee.scope >= 0 ? tree.ownerOf[Int(first + callee.scope)] : 0
      type = owner == 0 ? nil : owner
      guard type != nil else { return nil }
    }
    guard let type else {
      return entry.call.isDistinct || isNamed(callee.base, after: entry.names) ? true : nil
    }
    if entry.of.contains(type) { return false }
    if tree.ancestors(of: type).contains(where: entry.of.contains) { return false }
    if arePromises, tree.descendants(of: type).contains(where: entry.of.contains) {
      return false
    }
    return nil
  }

  /// Whether a receiver of unknown type is called what one of the types is, `client` of `Client`, `defaults` of
  /// `UserDefaults`, or what it was made by is: `let task = session.webSocketTask(with: url)`.
  ///
  /// - Parameter types: in lower case.
  private func isNamed(_ receiver: ValueIndex, after types: [String]) -> Bool {
    guard receiver >= 0 else { return false }
    if isCalled(receiver, after: types) || isMember(receiver, of: types) { return true }
    let declaration = targets[Int(receiver)] - first
    guard facts.declarations.indices.contains(Int(declaration)),
      case let made = facts.declarations[Int(declaration)].initialValue, made >= 0,
      case let value = facts.values[Int(made)], value.kind == .call, value.target >= 0
    else { return false }
    return isCalled(facts.calls[Int(value.target)].callee, after: types)
  }

  /// Whether a receiver is the member of an object that is called so: of `Session.data` that of `request.session.data`.
  private func isMember(_ receiver: ValueIndex, of types: [String]) -> Bool {
    let member = facts.values[Int(receiver)]
    guard member.kind == .member else { return false }
    return types.contains { type in
      guard let dot = type.lastIndex(of: ".") else { return false }
      return isCalled(member.name, String(type[type.index(after: dot)...]))
        && isNamed(member.base, after: [String(type[..<dot])])
    }
  }

  private func isCalled(_ named: ValueIndex, after types: [String]) -> Bool {
    guard named >= 0, case let value = facts.values[Int(named)],
      value.kind == .reference || value.kind == .member
    else { return false }
    guard facts.names.withBytes(of: value.name, { $0.count > 4 }) else { return false }
    let name = facts.names[value.name].lowercased()
    return types.contains { type in
      name.utf8.count <= type.utf8.count && (type == name || type.hasSuffix(name))
    }
  }

  /// The values at some places of a call; without places the arguments, and of the whole the receiver too.
  private func values(
    at places: [ArgumentPlace], of call: Call, _ callee: Value, whole: Bool
  ) -> [ValueIndex] {
    var result: [ValueIndex] = []
    func add(_ value: ValueIndex) {
      if value >= 0 { result.append(value) }
    }
    let range = call.arguments.range
    let receiver = callee.kind == .member ? callee.base : -1
    guard !places.isEmpty else {
      if whole { add(receiver) }
      for index in range { add(facts.arguments[index].value) }
      return result
    }
    for place in places {
      switch place {
      case .receiver: add(receiver)
      case .position(let position):
        if position < range.count { add(facts.arguments[range.lowerBound + position].value) }
      case .positions(let start):
        for index in range.dropFirst(start) { add(facts.arguments[index].value) }
      case .label(let label):
        for index in range where isCalled(facts.arguments[index].label, label) {
          add(facts.arguments[index].value)
        }
      case .closure, .nobody: continue
      }
    }
    return result
  }

  private func isCalled(_ name: Name, _ text: String) -> Bool {
    facts.names.withBytes(of: name) { $0.elementsEqual(text.utf8) }
  }

  /// The parameters of the closures that a call is given to fill them.
  private func parametersOfClosures(at places: [ArgumentPlace], of call: Call) -> [Node] {
    var result: [Node] = []
    for place in places {
      guard case .closure(let label) = place else { continue }
      let arguments = facts.arguments[call.arguments.range]
      let given =
        arguments.first { facts.names[$0.label] == label }
        ?? arguments.last { $0.label == .none }
      result += given.map { parameters(ofClosure: $0.value) } ?? []
    }
    return result
  }

  /// Of a text in a log that leaves out texts and objects which are not declared public, the parts that are written.
  private func shown(_ value: ValueIndex, of call: Call) -> [ValueIndex] {
    switch facts.values[Int(value)].kind {
    case .text: return shownParts(of: value)
    case .literal: return []
    case .reference, .member, .element, .call, .collection, .closure, .keyPath, .declaration,
      .result, .operation:
      // `os_log("%{public}@", email)`
      let format = facts.arguments[call.arguments.range].first { argument in
        argument.value >= 0 && facts.values[Int(argument.value)].kind == .literal
          && facts.values[Int(argument.value)].target >= 0
      }
      guard let format else { return [] }
      let literal = facts.literals[Int(facts.values[Int(format.value)].target)]
      let text = facts.names[literal.text]
      let isHidden = ["{private", "{sensitive"].contains(where: text.contains)
      return text.contains("{public") || isNumber(value) && !isHidden ? [value] : []
    }
  }

  private func shownParts(of text: ValueIndex) -> [ValueIndex] {
    var parts: [ValueIndex] = []
    var last: (value: ValueIndex, isShown: Bool)?
    for edge in facts.edges where edge.to == text {
      if edge.key != .none {
        guard facts.names[edge.key] == "privacy", edge.from >= 0 else { continue }
        switch facts.names[facts.values[Int(edge.from)].name] {
        case "public": last?.isShown = true
        case "auto": continue
        default: last?.isShown = false
        }
        continue
      }
      if let last, last.isShown { parts.append(last.value) }
      last = (edge.from, isNumber(edge.from))
    }
    if let last, last.isShown { parts.append(last.value) }
    return parts
  }

  /// Whether a value is a number or says yes or no: by its type, or by what a type is asked for that the tree does not
  /// have, `fix.coordinate.latitude`.
  private func isNumber(_ index: ValueIndex) -> Bool {
    if let type = tree.types.name(of: types[Int(index)]) {
      return tree.words.isNumber(type) || tree.words.saysYesOrNo(type)
    }
    guard types[Int(index)] < 0 else { return false }
    let value = facts.values[Int(index)]
    if value.kind == .member { return words[value.name].contains(.givesNumber) }
    guard value.kind == .call, value.target >= 0,
      case let callee = facts.calls[Int(value.target)].callee, callee >= 0
    else { return false }
    let name = facts.values[Int(callee)].name
    return words[name].contains(.givesNumber) || tree.words.isNumber(symbols[Int(name.number)])
  }

  /// The recipient whose SDK is called; to make an object of it is mostly not to send anything yet.
  private mutating func sdk(_ call: Call, _ callee: Value) -> String? {
    guard !isMaking(callee) else {
      return parties.recipient(made: call.callee, named: facts.names[callee.name], in: file)
    }
    if let found = parties.recipient(of: call.callee, in: file) { return found }
    guard callee.kind == .member else { return nil }
    if called.arePromises, callee.base >= 0,
      let type = tree.types.name(of: types[Int(callee.base)]),
      let found = parties.recipient(standingInFor: type, tree)
    {
      return found
    }
    if let found = recipient(of: callee.base) { return found }
    let said = words.first(of: callee.name).union(words[callee.name])
    if !said.isDisjoint(with: [.changes, .sends]), let found = recipient(handing: callee.base) {
      return found
    }
    guard words.first(of: callee.name).contains(.sends) else { return nil }
    // `request.push.send(message)`: a message of an SDK goes by that SDK, whatever sends it.
    for argument in facts.arguments[call.arguments.range] where argument.value >= 0 {
      if let type = tree.types.name(of: types[Int(argument.value)]),
        let found = parties.recipient(ofType: type, tree)
      {
        return found
      }
    }
    return nil
  }

  /// The recipient whose SDK a receiver is a part of.
  ///
  /// - Parameter isAskedFor: only where code asks for it by a name of the SDK: `AppsFlyerLib.shared()`, what that gives, and
  ///   parts of both. What a type tells does not count, nor does an object that is only made, which goes nowhere yet.
  private func recipient(of receiver: ValueIndex, isAskedFor: Bool = false) -> String? {
    var index = receiver
    for _ in 0..<32 {
      guard index >= 0 else { return nil }
      if let found = parties.recipient(of: index, in: file) { return found }
      if !isAskedFor, let type = tree.types.name(of: types[Int(index)]),
        let found = parties.recipient(ofType: type, tree)
      {
        return found
      }
      let value = facts.values[Int(index)]
      switch value.kind {
      case .member, .element: index = value.base
      case .call:
        index = value.target < 0 ? -1 : facts.calls[Int(value.target)].callee
        if isAskedFor, index >= 0, isMaking(facts.values[Int(index)]) { return nil }
      case .reference:
        guard value.target >= 0 else { return nil }
        index = facts.declarations[Int(value.target)].initialValue
      case .literal, .collection, .text, .closure, .keyPath, .declaration, .result, .operation:
        return nil
      }
    }
    return nil
  }

  /// The recipient whose SDK gives a closure the object that a receiver is, or is a part of, to be filled:
  /// `SentrySDK.configureScope { scope in ... }`.
  private mutating func recipient(handing receiver: ValueIndex) -> String? {
    var index = receiver
    for _ in 0..<32 {
      guard index >= 0, let root = root(of: index),
        case let parameter = facts.declarations[Int(root)], parameter.kind == .parameter,
        parameter.parent >= 0, facts.declarations[Int(parameter.parent)].kind == .closure
      else { return nil }
      index = taker(ofClosure: parameter.parent)
      if let found = recipient(of: index, isAskedFor: true) { return found }
    }
    return nil
  }

  /// What is called with a closure, or has it written to one of its members; -1 where it goes nowhere.
  private mutating func taker(ofClosure closure: DeclarationIndex) -> ValueIndex {
    if let takers { return takers[closure] ?? -1 }
    var all: [DeclarationIndex: ValueIndex] = [:]
    for call in facts.calls where call.callee >= 0 {
      for argument in facts.arguments[call.arguments.range] where argument.value >= 0 {
        let value = facts.values[Int(argument.value)]
        if value.kind == .closure { all[value.target] = call.callee }
      }
    }
    for edge in facts.edges
    where edge.from >= 0 && edge.to >= 0 && facts.values[Int(edge.from)].kind == .closure {
      let place = facts.values[Int(edge.to)]
      if place.kind == .member { all[facts.values[Int(edge.from)].target] = place.base }
    }
    takers = all
    return all[closure] ?? -1
  }

  /// The declaration that a receiver, or what it is a member of, names.
  private func root(of receiver: ValueIndex) -> DeclarationIndex? {
    var index = receiver
    while index >= 0 {
      let value = facts.values[Int(index)]
      switch value.kind {
      case .member, .element: index = value.base
      case .reference: return value.target < 0 ? nil : value.target
      case .call, .literal, .collection, .text, .closure, .keyPath, .declaration, .result,
        .operation:
        return nil
      }
    }
    return nil
  }

  /// Whether a call of it makes an object: `User()`, `Sentry.User()`, `[SentryUser new]`.
  private func isMaking(_ callee: Value) -> Bool {
    let symbol = symbols[Int(callee.name.number)]
    return symbol == tree.words.`init`
      || (facts.isSwift ? words.isCapital(callee.name) : symbol == tree.words.new)
  }

  /// A function of which only its name says that it sends, and that an address is among what it is given.
  private mutating func addSender(_ call: Call, _ callee: Value) {
    let word = words.first(of: callee.name)
    guard word.contains(.sends), !words.isCapital(callee.name),
      callee.kind != .member || callee.base < 0 || !isSentOn(by: callee.base, word)
    else { return }
    let arguments = call.arguments.range.map { facts.arguments[$0].value }.filter { $0 >= 0 }
    guard !arguments.isEmpty else { return }
    let receiver = callee.kind == .member && callee.base >= 0 ? [callee.base] : []
    addSite(.sender, callee, data: arguments, host: arguments + receiver, isGuess: true)
  }

  /// What is written to a member that hands it on, `UIPasteboard.general.string = email`, or to an element of an object
  /// that does, `record["email"] = email`.
  mutating func addWriteSite(_ edge: FlowEdge) {
    guard edge.to >= 0, edge.from >= 0 else { return }
    let member = facts.values[Int(edge.to)]
    guard member.base >= 0 else { return }
    let isElement = member.kind == .element
    let symbol = isElement ? tree.words.subscript : symbols[Int(member.name.number)]
    for entry in sinks.hasEntries(named: symbol) ? sinks.entries(named: symbol) : []
    where entry.call.form == .writes {
      guard let isGuess = fit(entry, member, arePromises: false),
        !isGuess || imports(sinks.sinks[entry.sink].modules)
      else { continue }
      addSite(.rule(entry.sink), member, data: [edge.from], host: [member.base], isGuess: isGuess)
    }
    guard !isElement, hasRecipients, targets[Int(edge.to)] < 0,
      let recipient = recipient(of: member.base, isAskedFor: true)
        ?? recipient(handing: member.base)
    else { return }
    addSite(.sdk(recipient), member, data: [edge.from], host: [], isGuess: false)
  }

  /// Properties whose attribute says where their values go: `@AppStorage("email") var address`.
  mutating func addAttributeSites() {
    for attribute in facts.attributes where attribute.declaration >= 0 {
      let declaration = facts.declarations[Int(attribute.declaration)]
      guard declaration.kind == .property || declaration.kind == .variable,
        let sink = sinks.sink(ofAttribute: facts.names[attribute.name])
      else { continue }
      storedMembers.append(
        StoredMember(declaration: first + attribute.declaration, sink: sink))
      sites.append(
        SinkSite(
          target: .rule(sink), file: file,
          location: facts.lines.location(of: declaration.offset),
          name: facts.names[declaration.name],
          data: [node(of: first + attribute.declaration)], host: [], function: -1, isGuess: false))
    }
  }

  private mutating func addSite(
    _ target: SinkSite.Target, _ callee: Value, data: [ValueIndex], and others: [Node] = [],
    host: [ValueIndex], isGuess: Bool
  ) {
    let data =
      data.filter { facts.values[Int($0)].kind != .closure }.map { firstValue + $0 } + others
    guard !data.isEmpty else { return }
    for value in host { addAddressOfObject(value) }
    sites.append(
      SinkSite(
        target: target, file: file, location: facts.lines.location(of: callee.offset),
        name: facts.names[callee.name],
        data: data, host: host.map { firstValue + $0 },
        function: tree.function(around: callee.scope, in: file), isGuess: isGuess))
  }
}

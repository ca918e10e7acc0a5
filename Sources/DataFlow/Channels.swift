import SourceModel

/// What is posted under a name, and who observes that name: notifications.
struct Channels: Sendable {
  private var posted: [(name: String, part: Part, payload: Node)] = []
  private var observed: [(name: String, parts: [Part], place: Node)] = []

  /// What a notification carries.
  enum Part: Sendable, CaseIterable {
    case object
    case userInfo
    /// Whatever a library adds.
    case other
  }

  mutating func post(_ payload: Node, _ part: Part, as name: String) {
    posted.append((name, part, payload))
  }

  /// - Parameter parts: those that arrive at the place.
  mutating func observe(_ name: String, _ parts: [Part] = Part.allCases, at place: Node) {
    observed.append((name, parts, place))
  }

  mutating func merge(_ other: Channels) {
    posted += other.posted
    observed += other.observed
  }

  /// Calls `body` with each payload and each place where it arrives, in the order of the files.
  func each(_ body: (Node, Node) -> Void) {
    let places = Dictionary(grouping: observed, by: \.name)
    for (name, part, payload) in posted {
      for (_, parts, place) in places[name] ?? [] where parts.contains(part) {
        body(payload, place)
      }
    }
  }
}

extension FileEdges {
  /// A call that posts a notification, or asks to be told of one.
  mutating func addChannels(_ call: Call) {
    guard call.callee >= 0 else { return }
    let callee = facts.values[Int(call.callee)]
    guard callee.kind == .member else { return }
    let symbol = symbols[Int(callee.name.number)]
    guard let form = tree.words.notification(symbol) else { return }
    let arguments = Array(facts.arguments[call.arguments.range])
    guard let key = arguments.first(where: { isName($0, form) }), let name = text(of: key.value)
    else { return }
    switch form {
    case .post:
      for argument in arguments where argument.value >= 0 && argument.value != key.value {
        channels.post(firstValue + argument.value, part(argument), as: name)
      }
    case .observe:
      channels.observe(name, at: firstValue + call.result)
      for argument in arguments where argument.value >= 0 {
        for function in observers(argument.value) {
          for parameter in tree.parameters(of: function) { observe(name, parameter) }
        }
      }
    }
  }

  private func part(_ argument: Argument) -> Channels.Part {
    switch facts.names[argument.label] {
    case "object": .object
    case "userInfo": .userInfo
    default: .other
    }
  }

  /// A function that is told of notifications: what it reads of one is that part of it.
  private mutating func observe(_ name: String, _ parameter: TreeDeclaration) {
    guard tree.file(of: parameter) == file else {
      channels.observe(name, at: node(of: parameter))
      return
    }
    if reads == nil { reads = NotificationReads(facts, targets) }
    for read in reads?[parameter] ?? [] {
      switch read.member {
      case .none: channels.observe(name, at: firstValue + read.value)
      case .some(let part):
        if part != .other { channels.observe(name, [part], at: firstValue + read.value) }
      }
    }
  }

  private func isName(_ argument: Argument, _ form: NotificationForm) -> Bool {
    switch facts.names[argument.label] {
    case "name", "forName", "addObserverForName", "postNotificationName": true
    case "for", "named": form == .observe
    default: false
    }
  }

  private func text(of value: ValueIndex) -> String? {
    guard value >= 0 else { return nil }
    let value = facts.values[Int(value)]
    switch value.kind {
    case .reference, .member: return facts.names[value.name]
    case .literal:
      return value.target < 0 ? nil : facts.names[facts.literals[Int(value.target)].text]
    case .call:
      guard value.target >= 0 else { return nil }
      let arguments = facts.arguments[facts.calls[Int(value.target)].arguments.range]
      return arguments.count == 1 ? arguments.first.flatMap { text(of: $0.value) } : nil
    case .element, .collection, .text, .closure, .keyPath, .declaration, .result, .operation:
      return nil
    }
  }

  /// The closure or function that is to be called.
  private func observers(_ value: ValueIndex) -> [TreeDeclaration] {
    guard value >= 0 else { return [] }
    if facts.values[Int(value)].kind == .closure {
      return [first + facts.values[Int(value)].target]
    }
    if let function = function(namedBy: value) { return [function] }
    // `#selector(arrived(_:))`
    guard facts.values[Int(value)].kind == .call, facts.values[Int(value)].target >= 0 else {
      return []
    }
    let call = facts.calls[Int(facts.values[Int(value)].target)]
    let own = call.callee >= 0 ? function(namedBy: call.callee) : nil
    return (own.map { [$0] } ?? [])
      + facts.arguments[call.arguments.range].flatMap { observers($0.value) }
  }
}

/// What a call has to do with a notification.
enum NotificationForm: Sendable {
  case post
  case observe
}

/// What the functions of a file read of their parameters, as far as these can be notifications.
struct NotificationReads {
  /// A mention of a parameter, or a member of one.
  struct Read {
    let value: ValueIndex
    /// The part of a notification that the member is; nil of a mention of the whole.
    let member: Channels.Part?
  }

  private var byParameter: [TreeDeclaration: [Read]] = [:]

  init(_ facts: TreeFile, _ targets: [TreeDeclaration]) {
    // For each mention of a parameter whether a member of it is read.
    var isRead: [ValueIndex: Bool] = [:]
    for (index, value) in facts.values.enumerated()
    where value.kind == .reference && value.target >= 0
      && facts.declarations[Int(value.target)].kind == .parameter
    {
      isRead[ValueIndex(index)] = false
    }
    for (index, value) in facts.values.enumerated() where value.kind == .member {
      guard isRead[value.base] != nil else { continue }
      isRead[value.base] = true
      let part: Channels.Part =
        switch facts.names[value.name] {
        case "object": .object
        case "userInfo": .userInfo
        default: .other
        }
      byParameter[targets[Int(value.base)], default: []].append(
        Read(value: ValueIndex(index), member: part))
    }
    for mention in isRead.keys.sorted() where isRead[mention] == false {
      byParameter[targets[Int(mention)], default: []].append(Read(value: mention, member: nil))
    }
  }

  subscript(parameter: TreeDeclaration) -> [Read] { byParameter[parameter] ?? [] }
}

import SourceModel

/// How known functions carry data between their arguments, and how parameters bring it back.
extension CodeReader {
  /// Records what a call of a known function carries.
  mutating func carry(_ callee: ValueIndex, _ arguments: [Argument], result: ValueIndex) {
    guard callee >= 0 else { return }
    let function = facts.values[Int(callee)]
    guard function.kind == .reference || function.kind == .member,
      let carriages = carriages(of: function.name)
    else { return }
    // `handler->memcpy` is somebody else's; a message has a colon in its name, a function none.
    guard (function.kind == .member) == isMessage(function.name) else { return }
    for carriage in carriages {
      let sources = origins(carriage.from, arguments, of: function, result: result)
      if carryToPart(carriage.to, sources, arguments, receiver: function.base, result: result) {
        continue
      }
      for place in places(carriage.to, arguments, receiver: function.base, result: result) {
        for source in sources where source != place {
          flow(source, place, place == result ? .derived : .assigned)
          if case .name = carriage.to { rename(place, to: source) }
        }
        guard place != result else { continue }
        noteWriting(to: place, throughPointer: true)
        for source in sources where source != place {
          writeToPointees(source, place, .assigned, throughPointer: true)
        }
      }
    }
  }

  /// Carries to what stands in a whole under a key that is written out, or to what a block takes. Whether there is one.
  private mutating func carryToPart(
    _ destination: CarryingCalls.Destination, _ sources: [ValueIndex], _ arguments: [Argument],
    receiver: ValueIndex, result: ValueIndex
  ) -> Bool {
    switch destination {
    case .argument, .argumentsFrom, .result, .receiver, .name: return false
    case .parameterOfBlock(let number):
      guard let block = arguments.last, let parameter = parameter(number, of: block.value) else {
        return true
      }
      let place = place(of: parameter)
      for source in sources { flow(source, place, .iterated) }
      return true
    case .keyed(let whole, let number):
      // A text in the code is a setting.
      guard number < arguments.count, let key = key(arguments[number].value),
        let source = sources.first, facts.values[Int(source)].kind != .literal
      else { return false }
      switch whole {
      case .result:
        let list = value(.collection, offset: facts.values[Int(source)].offset)
        flow(source, list, .collected, key: key)
        flow(list, result, .derived)
      case .receiver:
        for place in receiver >= 0 ? places(in: receiver) : [] {
          if let element = element(of: place, at: arguments[number].value) {
            flow(source, element, .assigned)
            noteWriting(to: element, throughPointer: true)
          }
        }
      }
      return true
    }
  }

  private func parameter(_ number: Int, of block: ValueIndex) -> DeclarationIndex? {
    let value = facts.values[Int(block)]
    guard value.kind == .closure, value.target >= 0 else { return nil }
    var left = number
    for index in Int(value.target) + 1..<facts.declarations.count {
      let declaration = facts.declarations[index]
      guard declaration.parent >= value.target else { return nil }
      guard declaration.kind == .parameter, declaration.parent == value.target else { continue }
      if left == 0 { return DeclarationIndex(index) }
      left -= 1
    }
    return nil
  }

  /// The text of a literal that is a key.
  private func key(_ value: ValueIndex) -> Name? {
    let value = facts.values[Int(value)]
    guard value.kind == .literal, case let literal = facts.literals[Int(value.target)],
      literal.kind == .string
    else { return nil }
    return literal.text
  }

  private mutating func carriages(of name: Name) -> [CarryingCalls.Carriage]? {
    let number = Int(name.number)
    while knownCarriages.count <= number { knownCarriages.append(.unasked) }
    switch knownCarriages[number] {
    case .none: return nil
    case .carries(let carriages): return carriages
    case .unasked:
      let found = CarryingCalls.known.carriages(ofFunction: facts.names[name])
      knownCarriages[number] = found.map { .carries($0) } ?? .none
      return found
    }
  }

  private func isMessage(_ name: Name) -> Bool {
    facts.names.withBytes(of: name) { $0.last == UInt8(ascii: ":") }
  }

  private mutating func origins(
    _ origin: CarryingCalls.Origin, _ arguments: [Argument], of function: Value,
    result: ValueIndex
  ) -> [ValueIndex] {
    switch origin {
    case .argument(let number): return number < arguments.count ? [arguments[number].value] : []
    case .argumentsFrom(let number): return arguments.dropFirst(number).map(\.value)
    case .result: return [result]
    case .receiver: return function.base >= 0 ? [function.base] : []
    case .rest:
      let rest = restOfArguments(at: function.offset)
      return rest < 0 ? [] : [rest]
    case .element(let number):
      guard number < arguments.count, let whole = arguments.first?.value else { return [] }
      let base = function.kind == .member ? function.base : whole
      return element(of: base, at: arguments[number].value).map { [$0] } ?? []
    case .format(let number):
      guard number < arguments.count else { return [] }
      return [formatted(arguments[number].value, arguments.dropFirst(number + 1).map(\.value))]
    }
  }

  /// What stands in a whole under a key that is written out; nil of any other key.
  private mutating func element(of whole: ValueIndex, at key: ValueIndex) -> ValueIndex? {
    guard whole >= 0, var text = self.key(key) else { return nil }
    // `@unionOfObjects.email` gives what stands under `email` in each of a list.
    let path = facts.names[text]
    if path.hasPrefix("@unionOf") || path.hasPrefix("@distinctUnionOf"),
      let dot = path.utf8.firstIndex(of: UInt8(ascii: "."))
    {
      text = name(ofType: Array(path.utf8[dot...].dropFirst()))
    }
    return value(.element, name: text, base: whole, offset: facts.values[Int(key)].offset)
  }

  /// The text that a format makes of its arguments, the one first that it begins with; the key of each is its place as
  /// written, `%s`.
  private mutating func formatted(_ format: ValueIndex, _ parts: [ValueIndex]) -> ValueIndex {
    let keys = FormatPlaces(in: text(of: format))
    let whole = value(.text, offset: facts.values[Int(format)].offset)
    let isFirst = parts.indices.contains(keys.first)
    if isFirst { flow(parts[keys.first], whole, .interpolated, key: key(keys, keys.first)) }
    flow(format, whole, .interpolated)
    for (number, part) in parts.enumerated() where !isFirst || number != keys.first {
      flow(part, whole, .interpolated, key: key(keys, number))
    }
    return whole
  }

  private mutating func key(_ places: FormatPlaces, _ argument: Int) -> Name {
    places[argument].map { name(ofType: $0) } ?? .none
  }

  /// The text of a value that is a literal, or a macro of this file that stands for one.
  private func text(of value: ValueIndex) -> [UInt8] {
    let value = facts.values[Int(value)]
    switch value.kind {
    case .literal:
      let literal = facts.literals[Int(value.target)]
      return literal.kind == .string ? facts.names.withBytes(of: literal.text) { Array($0) } : []
    case .reference: return macroTexts[value.target] ?? []
    case .member, .element, .call, .collection, .text, .closure, .keyPath, .declaration, .result,
      .operation:
      return []
    }
  }

  private func places(
    _ destination: CarryingCalls.Destination, _ arguments: [Argument], receiver: ValueIndex,
    result: ValueIndex
  ) -> [ValueIndex] {
    switch destination {
    case .result, .keyed(.result, _): [result]
    case .receiver, .keyed(.receiver, _): receiver >= 0 ? places(in: receiver) : []
    case .parameterOfBlock: []
    case .argument(let number), .name(let number):
      number < arguments.count ? places(in: arguments[number].value) : []
    case .argumentsFrom(let number):
      arguments.dropFirst(number).flatMap { places(in: $0.value) }
    }
  }

  /// The places that an expression points to: `buffer` of `(char *)buffer + length`.
  func places(in expression: ValueIndex) -> [ValueIndex] {
    var places: [ValueIndex] = []
    var open = [expression]
    // An expression has few operators around a place; more are not looked through.
    var rest = 8
    while let value = open.popLast(), rest > 0 {
      rest -= 1
      switch facts.values[Int(value)].kind {
      case .reference, .member, .element: places.append(value)
      case .operation:
        // Its edges are among the last; of a sum, what is added is no place.
        if let edge = facts.edges.suffix(64).first(where: { $0.to == value }) {
          open.append(edge.from)
        }
      case .literal, .call, .collection, .text, .closure, .keyPath, .declaration, .result: continue
      }
    }
    return places
  }

  /// Remembers of a parameter that data comes back through it, if that is what a written place is.
  mutating func noteWriting(to place: ValueIndex, throughPointer: Bool) {
    guard place >= 0 else { return }
    var root = place
    while root >= 0 {
      let kind = facts.values[Int(root)].kind
      guard kind == .member || kind == .element else { break }
      root = facts.values[Int(root)].base
    }
    guard root >= 0, facts.values[Int(root)].kind == .reference else { return }
    let target = Int(facts.values[Int(root)].target)
    guard target >= 0, facts.declarations[target].kind == .parameter else { return }
    // What a macro is given, it changes in the place itself.
    let isOfMacro = isInMacro && facts.declarations[target].type == .none
    let last = facts.names.withBytes(of: facts.declarations[target].type) { $0.last }
    let isPointer = last == UInt8(ascii: "*") || last == UInt8(ascii: "]")
    guard
      isOfMacro || last == UInt8(ascii: "&") || isPointer && (throughPointer || root != place)
    else { return }
    facts.declarations[target].traits.insert(.isWrittenThrough)
  }
}

/// What a file's reader knows of a function by its name.
enum KnownCarriage {
  case unasked
  case none
  case carries([CarryingCalls.Carriage])
}

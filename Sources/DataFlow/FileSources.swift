import Classification
import SourceModel

/// A value of a tree that is personal data.
struct Source: Equatable, Sendable {
  let node: Node
  /// Into `FieldIndex.fields`.
  let field: Int
  /// Only its name tells.
  let isGuess: Bool
  /// Where a value is handed on whole, of which the field is only a member: the type of the value; else 0.
  var whole: Symbol = 0
  /// What it stands in, of the declarations of its file, or -1.
  var scope: DeclarationIndex = -1
}

/// The values of one file that are personal data: those that the classification names, what is read from a
/// declaration that holds it, and whole values of a type with such members that are handed on.
struct FileSources {
  private(set) var sources: [Source] = []
  /// The arguments of the call that is being looked at and the parameters that they are for.
  private var matched: [(argument: Int, parameter: TreeDeclaration)] = []
  /// What lists and dictionaries hold that are written out; made when one is handed over.
  private var elements: [ValueIndex: [ValueIndex]]?

  init(_ edges: borrowing FileEdges, _ fields: FieldIndex) {
    let facts = edges.facts
    guard !fields.fields.isEmpty else { return }
    for each in fields.values(in: edges.file) {
      sources.append(
        Source(node: edges.firstValue + each.value, field: each.field, isGuess: false))
    }
    let values = facts.values
    let targets = edges.targets
    for index in edges.home.busy.values {
      let value = values[index]
      guard value.kind == .reference || value.kind == .member, !edges.isWritten[index],
        !edges.isChanged[index]
      else { continue }
      let target = targets[index]
      let node = edges.firstValue + Node(index)
      if target >= 0 {
        for number in fields.fields(of: target) {
          let told = FileSources.field(toldBy: value, number, edges, fields)
          sources.append(Source(node: node, field: told, isGuess: false))
        }
        addText(of: value, node, target, edges, fields)
      } else if value.kind == .member, edges.words[value.name].contains(.writesOut) {
        add(value.base, edges, fields, isEncoded: true)
      } else if value.kind == .member, value.base >= 0,
        edges.tree.isUnknown(edges.types[Int(value.base)]),
        let number = fields.guessed(
          edges.symbols[Int(value.name.number)], of: FileSources.name(of: value.base, facts),
          in: edges.file, edges.tree.modules)
      {
        sources.append(Source(node: node, field: number, isGuess: true))
      }
    }
    for (value, member) in edges.keyPathTargets {
      for number in fields.fields(of: member) {
        sources.append(Source(node: edges.firstValue + value, field: number, isGuess: false))
      }
    }
    addWhole(edges, fields)
    let sorted = sources.sorted {
      ($0.node, $0.field, $0.isGuess ? 1 : 0, $0.whole)
        < ($1.node, $1.field, $1.isGuess ? 1 : 0, $1.whole)
    }
    sources.removeAll(keepingCapacity: true)
    for var source in sorted {
      let value = source.node - edges.firstValue
      source.scope = facts.values[Int(value)].scope
      if source != sources.last { sources.append(source) }
    }
  }

  /// The field whose datum a member is: of the value of a type that is named after a datum what has one of the type says
  /// whose it is, `user.email` of `user.email.rawValue`.
  private static func field(
    toldBy value: Value, _ field: Int, _ edges: borrowing FileEdges, _ fields: FieldIndex
  ) -> Int {
    guard fields.fields[field].isValueOfType, value.base >= 0,
      case let base = edges.targets[Int(value.base)], base >= 0
    else { return field }
    return fields.fields(of: base).first { fields.categories[$0] == fields.categories[field] }
      ?? field
  }

  /// What a value is called that others are members of; empty where nothing names it.
  private static func name(of base: ValueIndex, _ facts: TreeFile) -> String {
    let value = facts.values[Int(base)]
    switch value.kind {
    case .reference, .member: return facts.names[value.name]
    case .element: return value.base < 0 ? "" : name(of: value.base, facts)
    case .call, .literal, .collection, .text, .closure, .keyPath, .declaration, .result, .operation:
      return ""
    }
  }

  /// `post.content.asText`: a text that a datum of a type of the tree gives is that datum.
  private mutating func addText(
    of value: Value, _ node: Node, _ target: TreeDeclaration, _ edges: borrowing FileEdges,
    _ fields: FieldIndex
  ) {
    // What is computed of a text has it from that text.
    guard value.kind == .member, value.base >= 0, !fields.isField(target),
      !edges.tree.receivers.contains(target),
      case let base = edges.targets[Int(value.base)], base >= 0,
      let type = edges.tree.types.name(of: edges.tree.typeOf[Int(target)]),
      edges.tree.words.isText(type)
    else { return }
    for number in fields.fields(of: base) {
      sources.append(Source(node: node, field: number, isGuess: false))
    }
  }

  /// A value that is handed over whole carries the data of its members.
  private mutating func addWhole(_ edges: borrowing FileEdges, _ fields: FieldIndex) {
    let facts = edges.facts
    let shown = edges.shownValues
    // What is shown of these they say themselves.
    let described = Set(shown.filter { edges.descriptions(of: $0) != nil })
    for number in edges.home.busy.calls where facts.calls[number].callee >= 0 {
      let call = facts.calls[number]
      let target = edges.targets[Int(call.callee)]
      if makesOwn(call, edges) { continue }
      guard target < 0 || edges.isPromise(target) else {
        addGeneric(call, target, edges, fields)
        continue
      }
      let isEncoding = edges.isEncoding(call)
      for argument in facts.arguments[call.arguments.range]
      where !described.contains(argument.value) {
        add(argument.value, edges, fields, isEncoded: isEncoding)
      }
    }
    let end = edges.firstValue + Node(facts.values.count)
    for site in edges.sites where !edges.isLog(site) {
      for node in site.data where node >= edges.firstValue && node < end {
        add(node - edges.firstValue, edges, fields, isEncoded: false)
      }
    }
    for value in shown where !described.contains(value) {
      add(value, edges, fields, isEncoded: false)
    }
    addReturned(edges, fields)
    addAsked(edges, fields)
  }

  /// `order.json`, where that is told of all that can be encoded: a value whose members an extension of a library's
  /// protocol cannot name. An object is asked for other reasons than what is in it.
  private mutating func addAsked(_ edges: borrowing FileEdges, _ fields: FieldIndex) {
    let values = edges.firstValue..<edges.firstValue + Node(edges.facts.values.count)
    for (_, receiver) in edges.receivers where values.contains(receiver.node) {
      let value = receiver.node - edges.firstValue
      guard let type = edges.tree.types.name(of: edges.types[Int(value)]),
        edges.tree.scopes.declares(type),
        !edges.tree.isObject(type) || edges.isWrittenDown(type)
      else { continue }
      let owner = edges.tree.ownerOf[Int(receiver.function)]
      add(value, edges, fields, isEncoded: edges.tree.words.isEncodable(owner))
    }
  }

  /// Whether a call makes a value of a type of the tree, which takes what it is given apart itself.
  private func makesOwn(_ call: Call, _ edges: borrowing FileEdges) -> Bool {
    let target = edges.targets[Int(call.callee)]
    guard target < 0 || edges.tree.kindOf[Int(target)].isType,
      let type = edges.tree.types.name(of: edges.types[Int(call.callee)])
    else { return false }
    return edges.tree.scopes.declares(type)
      && edges.tree.firstMember(edges.tree.words.`init`, of: type) >= 0
  }

  /// What a function gives that says no more of it than that it can be encoded: `var body: Encodable? { order }`.
  private mutating func addReturned(_ edges: borrowing FileEdges, _ fields: FieldIndex) {
    let all = edges.facts.edges
    for number in edges.home.busy.edges where all[number].kind == .returned {
      let edge = all[number]
      let result = edges.facts.values[Int(edge.to)]
      guard edge.from >= 0, result.kind == .result, result.target >= 0,
        let type = edges.tree.types.name(of: edges.typeOfResult(result.target)),
        edges.tree.words.isEncodable(type)
      else { continue }
      add(edge.from, edges, fields, isEncoded: true)
    }
  }

  /// A function of the tree takes a value apart itself, but where it takes values of any type.
  private mutating func addGeneric(
    _ call: Call, _ function: TreeDeclaration, _ edges: borrowing FileEdges, _ fields: FieldIndex
  ) {
    guard call.arguments.count > 0 else { return }
    if edges.tree.kindOf[Int(function)].isType {
      return addGenericMembers(call, of: edges.tree.ownerOf[Int(function)], edges, fields)
    }
    matched.removeAll(keepingCapacity: true)
    edges.functions.match(call, with: function, &matched)
    for (argument, parameter) in matched {
      if let type = edges.tree.types.name(of: edges.tree.typeOf[Int(parameter)]),
        edges.tree.scopes.declares(type)
      {
        continue
      }
      add(edges.facts.arguments[argument].value, edges, fields, isEncoded: false)
    }
  }

  /// `Envelope(content: order)`, which nobody wrote an initialiser for.
  private mutating func addGenericMembers(
    _ call: Call, of type: Symbol, _ edges: borrowing FileEdges, _ fields: FieldIndex
  ) {
    for argument in edges.facts.arguments[call.arguments.range] {
      let member = edges.tree.firstMember(edges.symbols[Int(argument.label.number)], of: type)
      guard member >= 0, edges.tree.isUnknown(edges.tree.typeOf[Int(member)]) else { continue }
      add(argument.value, edges, fields, isEncoded: false)
    }
  }

  private mutating func add(
    _ value: ValueIndex, _ edges: borrowing FileEdges, _ fields: FieldIndex, isEncoded: Bool
  ) {
    guard value >= 0 else { return }
    switch edges.facts.values[Int(value)].kind {
    case .reference, .member, .element, .call, .operation: break
    case .collection:
      for element in elements(of: value, edges.facts)
      where isEncoded || isData(element, edges) {
        add(element, edges, fields, isEncoded: isEncoded)
      }
      return
    case .literal, .text, .closure, .keyPath, .declaration, .result: return
    }
    guard edges.types[Int(value)] >= 0,
      !edges.formatted.contains(value) || edges.showsMembers(edges.types[Int(value)])
    else { return }
    // The field that it is itself says more.
    let target = edges.targets[Int(value)]
    guard target < 0 || !fields.isField(target),
      let contents = fields.contents(
        of: edges.types[Int(value)], edges.tree, isEncoded: isEncoded)
    else { return }
    let whole = edges.tree.types.innermost(of: edges.types[Int(value)]) ?? 0
    for number in contents {
      sources.append(
        Source(node: edges.firstValue + value, field: number, isGuess: false, whole: whole))
    }
  }
}

extension FileSources {
  /// Of what a list holds that is not written down, an object that is made for it, or that stands there itself, is
  /// mostly no data: `[LinkSource(of: post)]`, `[self]`.
  private func isData(_ element: ValueIndex, _ edges: borrowing FileEdges) -> Bool {
    let value = edges.facts.values[Int(element)]
    return value.kind != .call && !edges.words[value.name].contains(.isSelf)
  }

  /// `[guest]` and `["guests": [guest]]` hold `guest`.
  private mutating func elements(of list: ValueIndex, _ facts: TreeFile) -> [ValueIndex] {
    if let elements { return elements[list] ?? [] }
    var all: [ValueIndex: [ValueIndex]] = [:]
    for edge in facts.edges
    where edge.kind == .collected && edge.from >= 0
      && facts.values[Int(edge.to)].kind == .collection
    {
      all[edge.to, default: []].append(edge.from)
    }
    elements = all
    return all[list] ?? []
  }
}

extension FileEdges {
  /// Whether a function is only promised.
  func isPromise(_ function: TreeDeclaration) -> Bool {
    let traits = tree.traitsOf[Int(function)]
    return traits.contains(.isForward) || traits.contains(.isRequirement)
  }

  /// The type of what a function, an accessor or a property gives.
  func typeOfResult(_ function: DeclarationIndex) -> TypeID {
    let declaration = facts.declarations[Int(function)]
    let isAccessor = declaration.kind == .accessor && declaration.parent >= 0
    return tree.typeOf[Int(first + (isAccessor ? declaration.parent : function))]
  }

  /// Whether a call writes a value by its `CodingKeys`.
  func isEncoding(_ call: Call) -> Bool {
    let callee = facts.values[Int(call.callee)]
    return words.isEncoding(callee.name)
  }
}

import SourceModel

/// Finds which functions of the tree the calls of one file can mean.
struct CalledFunctions {
  private let tree: LinkedTree
  private let facts: FileFacts
  private let this: Int
  private let targets: [TreeDeclaration]
  private let types: [TypeID]
  private let symbols: [Int64]
  private let isSwift: Bool

  /// What a call can mean in the tree.
  struct Called {
    var functions: [TreeDeclaration] = []
    /// Of an initialiser that nobody wrote: which argument is for which property.
    var properties: [(Argument, TreeDeclaration)] = []
  }

  init(_ tree: LinkedTree, file: Int, _ resolver: FileResolver) {
    self.tree = tree
    facts = tree.files[file]
    this = file
    targets = resolver.targets
    types = resolver.types
    symbols = resolver.symbolsOfLabels()
    isSwift = facts.language.group == .swift
  }

  func candidates(for call: Call, _ arguments: [Argument]) -> Called {
    guard call.callee >= 0 else { return Called() }
    let callee = facts.values[Int(call.callee)]
    guard callee.kind == .reference || callee.kind == .member else { return Called() }
    let target = targets[Int(call.callee)]
    if target >= 0, !tree.declaration(target).kind.isType {
      return Called(functions: functions(like: target, arguments))
    }
    guard let type = tree.types.name(of: types[Int(call.callee)]), tree.declares(type) else {
      return Called()
    }
    // A value of the type has no member of that name, so it is the type that is called: only a bare or
    // dotted name of a type makes one.
    guard facts.names[callee.name] == lastPart(of: type) || facts.names[callee.name] == "init"
    else {
      return Called()
    }
    return making(type, arguments)
  }

  private func lastPart(of type: Symbol) -> Substring {
    tree.symbols.texts[Int(type)].split(separator: ".").last ?? ""
  }

  /// The function that was found, its overloads, and those that stand in for it in other types.
  private func functions(like target: TreeDeclaration, _ arguments: [Argument]) -> [TreeDeclaration]
  {
    let file = tree.file(of: target)
    let symbol = tree.nameOf[Int(target)]
    let owner = tree.ownerOf[Int(target)]
    // In C a function of the same file is the one that is meant: others of its name are theirs.
    if facts.language.group != .swift, owner == 0, file == this, !isPromise(target) {
      return isCode(target) ? [target] : []
    }
    var all = tree.members(symbol, of: owner)
    if !all.contains(target) { all = [target] }
    all += tree.overrides(symbol, of: owner)
    let fitting = all.filter { isCode($0) && match(arguments, with: $0).count == arguments.count }
    let bodies = fitting.filter { !isPromise($0) }
    return bodies.isEmpty ? fitting : bodies
  }

  private func isCode(_ function: TreeDeclaration) -> Bool {
    switch tree.declaration(function).kind {
    case .function, .initializer, .enumCase, .macroDefinition: true
    default: false
    }
  }

  /// Declared here, and its body is elsewhere.
  private func isPromise(_ function: TreeDeclaration) -> Bool {
    let traits = tree.declaration(function).traits
    return traits.contains(.isForward) || traits.contains(.isRequirement)
  }

  private func making(_ type: Symbol, _ arguments: [Argument]) -> Called {
    guard let symbol = tree.symbols.find("init") else { return memberwise(type, arguments) }
    let written = tree.members(symbol, of: type).filter {
      match(arguments, with: $0).count == arguments.count
    }
    return written.isEmpty ? memberwise(type, arguments) : Called(functions: written)
  }

  private func memberwise(_ type: Symbol, _ arguments: [Argument]) -> Called {
    var called = Called()
    for argument in arguments {
      guard let symbol = tree.symbols.find(facts.names[argument.label]),
        let property = tree.members(symbol, of: type).first(where: {
          let kind = tree.declaration($0).kind
          return kind == .property || kind == .field
        })
      else { continue }
      called.properties.append((argument, property))
    }
    return called
  }

  /// Each argument with the parameter it is for, in the order of the arguments. Parameters with a
  /// default may be left out.
  func match(
    _ arguments: [Argument], with function: TreeDeclaration
  ) -> [(Argument, TreeDeclaration)] {
    guard let parameters = tree.parameters[function], !arguments.isEmpty else { return [] }
    let areLabelled = isSwift && tree.files[tree.file(of: function)].language.group == .swift
    var result: [(Argument, TreeDeclaration)] = []
    var next = 0
    for argument in arguments {
      while next < parameters.count,
        areLabelled, !fits(argument, parameters[next])
      { next += 1 }
      guard next < parameters.count else { break }
      result.append((argument, parameters[next]))
      next += 1
    }
    return result
  }

  private func fits(_ argument: Argument, _ parameter: TreeDeclaration) -> Bool {
    // A trailing closure has no label, whatever its parameter's is.
    if argument.label == .none {
      return tree.labelOf[Int(parameter)] == 0
        || tree.declarations[Int(parameter)].kind == .associatedValue
        || argument.value >= 0 && facts.values[Int(argument.value)].kind == .closure
    }
    return symbols[Int(argument.label.number)] == Int64(tree.labelOf[Int(parameter)])
  }
}

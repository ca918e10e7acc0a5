import SourceModel

/// The functions and macros of one file, to find which of them a call means.
struct FunctionTable {
  private var byName: [Name: [DeclarationIndex]] = [:]
  private var parameters: [DeclarationIndex: [DeclarationIndex]] = [:]

  init(_ facts: FileFacts) {
    for (index, declaration) in facts.declarations.enumerated() {
      switch declaration.kind {
      case .function:
        guard !declaration.traits.contains(.isForward), !declaration.traits.contains(.isRequirement)
        else { continue }
        byName[declaration.name, default: []].append(DeclarationIndex(index))
      case .macroDefinition:
        byName[declaration.name, default: []].append(DeclarationIndex(index))
      case .parameter:
        parameters[declaration.parent, default: []].append(DeclarationIndex(index))
      case .class, .structure, .enumeration, .union, .actor, .interface, .extension, .typeAlias,
        .associatedType, .genericParameter, .initializer, .deinitializer, .subscriptFunction,
        .accessor, .closure, .operatorFunction, .macro, .property, .field, .variable, .enumCase,
        .associatedValue:
        continue
      }
    }
  }

  /// The one function of this file whose name and labels fit a call; nil where none or several do.
  func function(called call: Call, in facts: FileFacts) -> DeclarationIndex? {
    guard call.callee >= 0 else { return nil }
    let callee = facts.values[Int(call.callee)]
    guard callee.kind == .reference || callee.kind == .member, isOwn(callee, in: facts) else {
      return nil
    }
    let arguments = Array(facts.arguments[call.arguments.range])
    let fitting = (byName[callee.name] ?? []).filter {
      match(arguments, with: $0, in: facts).count == arguments.count
    }
    return fitting.count == 1 ? fitting[0] : nil
  }

  /// A bare name, or a member of `self`: another object may have a method of the same name.
  private func isOwn(_ callee: Value, in facts: FileFacts) -> Bool {
    guard callee.kind == .member else { return true }
    guard callee.base >= 0 else { return false }
    let base = facts.values[Int(callee.base)]
    return base.kind == .reference && ["self", "Self"].contains(facts.names[base.name])
  }

  /// Each argument with the parameter it is for, in the order of the arguments. Parameters with a
  /// default may be left out.
  func match(
    _ arguments: [Argument], with function: DeclarationIndex, in facts: FileFacts
  ) -> [(Argument, DeclarationIndex)] {
    var result: [(Argument, DeclarationIndex)] = []
    var rest = parameters[function, default: []][...]
    for argument in arguments {
      guard
        let next = rest.firstIndex(where: { fits(argument, facts.declarations[Int($0)], facts) })
      else { break }
      result.append((argument, rest[next]))
      rest = rest[(next + 1)...]
    }
    return result
  }

  private func fits(_ argument: Argument, _ parameter: Declaration, _ facts: FileFacts) -> Bool {
    let label = parameter.label == .none ? parameter.name : parameter.label
    switch facts.language {
    case .swift, .swiftManifest:
      // A trailing closure has no label, whatever its parameter's is.
      if argument.label == .none {
        return facts.names[label] == "_" || argument.isClosure(in: facts)
      }
      return argument.label == label
    case .c, .cPlusPlus, .objectiveC, .objectiveCPlusPlus, .packageResolved, .podfile, .podfileLock,
      .cartfile, .cartfileResolved:
      return argument.label == .none || argument.label == label
    }
  }
}

extension Argument {
  fileprivate func isClosure(in facts: FileFacts) -> Bool {
    value >= 0 && facts.values[Int(value)].kind == .closure
  }
}

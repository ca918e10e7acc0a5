import SourceModel

/// The names by which code of a tree can mean something outside of the function that it stands in.
final class NamesInUse: Sendable {
  /// For each symbol whether a value of the tree has that name, or a rule says that a library calls it.
  private let areUsed: [Bool]
  /// For each symbol whether something has that name that is no part of a function.
  private let areDeclared: [Bool]

  init(_ tree: LinkedTree, _ sinks: SinkIndex) {
    var areUsed = tree.areUsed
    // A library calls these.
    for name in sinks.handedTo {
      if let symbol = tree.symbols.find(name) { areUsed[Int(symbol)] = true }
    }
    self.areUsed = areUsed
    var areDeclared = [Bool](repeating: false, count: tree.symbols.count)
    for index in tree.kindOf.indices {
      switch tree.kindOf[index] {
      case .parameter, .closure: continue
      case .variable where tree.parent(of: TreeDeclaration(index)) >= 0: continue
      case .class, .structure, .enumeration, .union, .actor, .interface, .extension, .typeAlias,
        .associatedType, .genericParameter, .function, .initializer, .deinitializer,
        .subscriptFunction, .accessor, .operatorFunction, .macro, .property, .field, .variable,
        .enumCase, .associatedValue, .column, .key, .macroDefinition:
        areDeclared[Int(tree.nameOf[index])] = true
      }
    }
    self.areDeclared = areDeclared
  }

  func isUsed(_ symbol: Symbol) -> Bool { areUsed[Int(symbol)] }

  func isDeclared(_ symbol: Symbol) -> Bool { areDeclared[Int(symbol)] }
}

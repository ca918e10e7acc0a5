/// What a search asks of each node that it comes to.
struct NodeMarks: OptionSet, Sendable {
  let rawValue: UInt16

  /// Personal data reaches it in whatever way: nothing else is searched for it.
  static let holdsData = NodeMarks(rawValue: 1)
  /// The address of a party reaches it.
  static let holdsAddress = NodeMarks(rawValue: 2)
  /// It holds yes or no.
  static let isFlag = NodeMarks(rawValue: 4)
  static let isNumber = NodeMarks(rawValue: 8)
  /// All values of a type, or all of the tree, share it.
  static let isShared = NodeMarks(rawValue: 16)
  /// What goes in comes out hashed or encrypted.
  static let isProtection = NodeMarks(rawValue: 32)
  /// A parameter of a function, the payload of a case.
  static let isParameter = NodeMarks(rawValue: 64)
  /// Whatever is in it is there for every caller.
  static let forgetsCaller = NodeMarks(rawValue: 128)
  /// It is a source of personal data.
  static let isSource = NodeMarks(rawValue: 256)
  static let isClosure = NodeMarks(rawValue: 512)
  /// It is a text that is put together, or a sum.
  static let isText = NodeMarks(rawValue: 4096)
  /// The address of a party stands there.
  static let isAddress = NodeMarks(rawValue: 8192)
  /// It becomes a part of an internet address.
  static let becomesAddress = NodeMarks(rawValue: 2048)
  /// Searches come there.
  static let isReached: NodeMarks = [holdsData, holdsAddress]
  /// So many arguments lead to it that behind a place that many share they tell nothing.
  static let hasManyGivers = NodeMarks(rawValue: 1024)
}

/// The marks of the nodes of a graph; most have none.
struct MarkTable: Sendable {
  private let marked: NumberSet
  /// For each node of the set its marks.
  private let marks: [NodeMarks]

  /// - Parameter all: for each node its marks.
  init(_ all: [NodeMarks]) {
    marked = NumberSet(all, with: NodeMarks(rawValue: .max))
    var marks: [NodeMarks] = []
    marks.reserveCapacity(marked.count)
    for mark in all where !mark.isEmpty { marks.append(mark) }
    self.marks = marks
  }

  subscript(node: Node) -> NodeMarks {
    let number = marked.number(of: node)
    return number < 0 ? [] : marks[number]
  }
}

extension TreeGraph {
  private static let mostGivers = 12

  /// Marks the nodes to which more arguments lead than a search follows behind a place that many share.
  static func markGivers(_ marks: inout [NodeMarks], _ steps: Steps) {
    steps.each { node, range in
      guard range.count > mostGivers else { return }
      var givers = 0
      for number in range where steps.kind(number) == .parameter { givers += 1 }
      if givers > mostGivers { marks[Int(node)].insert(.hasManyGivers) }
    }
  }

  /// What the types and kinds of declarations say of data that goes through them; of values nothing.
  ///
  /// - Parameter bundles: how many there are, which are marked behind the nodes.
  static func marks(_ tree: LinkedTree, _ layout: Layout, bundles: Int) -> [NodeMarks] {
    var marks: [NodeMarks] = []
    marks.reserveCapacity(layout.count + bundles)
    marks.append(contentsOf: repeatElement([], count: layout.count))
    for file in tree.files.indices {
      let base = layout.firstDeclaration(of: file) - tree.firstDeclarations[file]
      for number in tree.firstDeclarations[file]..<tree.firstDeclarations[file + 1] {
        marks[Int(base + number)] = self.marks(of: number, tree)
      }
      for number in tree.receivers.numbers(in: file) {
        let function = tree.receivers.function(number)
        marks[Int(layout.receiver(of: function, tree))] = receiverMarks(of: function, tree)
      }
    }
    return marks
  }

  /// The marks of what a function is asked of.
  private static func receiverMarks(
    of function: TreeDeclaration, _ tree: LinkedTree
  ) -> NodeMarks {
    let owner = tree.ownerOf[Int(function)]
    if tree.words.saysYesOrNo(owner) { return [.isParameter, .isFlag] }
    return tree.words.isNumber(owner) ? [.isParameter, .isNumber] : .isParameter
  }

  private static func marks(of declaration: TreeDeclaration, _ tree: LinkedTree) -> NodeMarks {
    var marks: NodeMarks = []
    if let type = tree.types.name(of: tree.typeOf[Int(declaration)]) {
      if tree.words.saysYesOrNo(type) { marks.insert(.isFlag) }
      if tree.words.isNumber(type) { marks.insert(.isNumber) }
    }
    switch tree.kindOf[Int(declaration)] {
    case .property, .field:
      // What is computed of the receiver of one call is not what it is for another.
      if !tree.receivers.contains(declaration) {
        marks.formUnion([.isShared, .forgetsCaller])
      }
    case .variable:
      if tree.parent(of: declaration) < 0 { marks.formUnion([.isShared, .forgetsCaller]) }
    // The type is that of what it gives.
    case .function, .initializer, .accessor: marks.remove(.isFlag)
    case .closure:
      marks.remove(.isFlag)
      marks.insert(.isClosure)
    case .parameter, .associatedValue: marks.insert(.isParameter)
    case .column, .key, .enumCase: marks.insert(.forgetsCaller)
    case .class, .structure, .enumeration, .union, .actor, .interface, .extension, .typeAlias,
      .associatedType, .genericParameter, .deinitializer, .subscriptFunction, .operatorFunction,
      .macro, .macroDefinition:
      break
    }
    return marks
  }
}

import SourceModel

/// The functions and computed properties that extensions add to types that the tree does not declare, each with a place
/// for its `self`: what they are asked of has no properties here that would hold its data.
struct Receivers: Sendable {
  /// Ascending.
  private let functions: [TreeDeclaration]
  private let numbers: NumberSet
  /// For each file the number of its first function, and at the end that of all.
  private let firstNumbers: [Int]
  /// For each name the functions of that name.
  private let byName: SymbolLists<TreeDeclaration>

  init(_ builder: borrowing TreeBuilder) {
    let stored = Receivers.propertiesWithSetter(builder)
    var functions: [TreeDeclaration] = []
    var firstNumbers = [0]
    for file in 0..<builder.firstDeclarations.count - 1 {
      for number in builder.firstDeclarations[file]..<builder.firstDeclarations[file + 1]
      where Receivers.isAsked(Int(number), builder) && !stored.contains(number) {
        functions.append(number)
      }
      firstNumbers.append(functions.count)
    }
    numbers = NumberSet(functions, of: builder.kindOf.count)
    byName = SymbolLists(
      functions.map { (builder.nameOf[Int($0)], $0) }, count: builder.symbols.count)
    self.functions = functions
    self.firstNumbers = firstNumbers
  }

  /// Whether a declaration is a member of values of such a type, and gives something.
  private static func isAsked(_ index: Int, _ builder: borrowing TreeBuilder) -> Bool {
    let traits = builder.traitsOf[index]
    switch builder.kindOf[index] {
    case .function: break
    case .property: guard traits.contains(.isComputed) else { return false }
    case .class, .structure, .enumeration, .union, .actor, .interface, .extension, .typeAlias,
      .associatedType, .genericParameter, .initializer, .deinitializer, .subscriptFunction,
      .accessor, .closure, .operatorFunction, .macro, .field, .variable, .parameter, .enumCase,
      .associatedValue, .column, .key, .macroDefinition:
      return false
    }
    let owner = builder.ownerOf[index]
    guard owner != 0, !builder.scopes.declares(owner),
      traits.isDisjoint(with: [.isStatic, .isRequirement, .isForward]),
      case let parent = builder.parentOf[index], parent >= 0
    else { return false }
    return builder.kindOf[Int(parent)] == .extension
  }

  /// What is written to these is kept somewhere: `UserDefaults.standard.email`.
  private static func propertiesWithSetter(_ builder: borrowing TreeBuilder) -> Set<TreeDeclaration>
  {
    guard let set = builder.symbols.find("set") else { return [] }
    var found: Set<TreeDeclaration> = []
    for (index, kind) in builder.kindOf.enumerated()
    where kind == .accessor && builder.nameOf[index] == set {
      found.insert(builder.parentOf[index])
    }
    return found
  }

  var count: Int { functions.count }

  func contains(_ function: TreeDeclaration) -> Bool { numbers.contains(function) }

  /// The number of a function, or -1 of any other.
  func number(of function: TreeDeclaration) -> Int { numbers.number(of: function) }

  func function(_ number: Int) -> TreeDeclaration { functions[number] }

  /// The numbers of the functions of a file.
  func numbers(in file: Int) -> Range<Int> { firstNumbers[file]..<firstNumbers[file + 1] }

  /// The functions of a name.
  func functions(named name: Symbol) -> ArraySlice<TreeDeclaration> { byName[name] }
}

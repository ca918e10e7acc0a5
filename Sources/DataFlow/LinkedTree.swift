import Classification
import SourceModel

/// The number of a declaration among all of a tree: the first of its file and its own in the file.
typealias TreeDeclaration = Int32

/// The declarations of a whole tree, linked by the names of types and members.
///
/// A type is known by its path (`Charity.Input`). Of two types of one path the members of both count, as
/// they do for a type and its extensions. A class, because it is handed around for every value, and a
/// structure of many arrays costs a count for each of them; it never changes.
final class LinkedTree: Sendable {
  let files: TreeFiles
  /// The numbers of the files by their paths.
  let numbersOfPaths: [String: Int]
  /// For each file the number of its first declaration, and at the end the number of all.
  let firstDeclarations: [TreeDeclaration]
  /// For each file the symbols of its names; 0 for a name that no declaration and no rule has.
  let symbolsOf: [[Symbol]]
  /// For each declaration what it declares.
  let kindOf: [DeclarationKind]
  /// For each declaration what else is known of it.
  let traitsOf: [DeclarationTraits]
  /// For each file whether it is Swift.
  private let isSwift: [Bool]
  /// For each declaration its name; `init` of an initialiser.
  let nameOf: [Symbol]
  /// For each declaration the one that it stands in, or -1.
  private let parentOf: [TreeDeclaration]
  private let blocks: FileBlocks
  private let isAllSwift: Bool
  let symbols: Symbols
  let words: KnownWords
  let types: TypeStore
  /// For each declaration its type as written or evident; of a function that of its result.
  let typeOf: [TypeID]
  /// For each declaration the type around it: of a type itself; 0 at file level.
  let ownerOf: [Symbol]
  let modules: Modules
  let scopes: TypeScopes
  /// Names that stand for any type: `Item` of `Page<Item>`.
  private let placeholders: Set<Symbol>
  /// The generic functions that a call tells what to give.
  let askedResults: [TreeDeclaration: AskedResult]
  /// Types by a type as written; without those that are plain names.
  private let syntaxOf: [Symbol: TypeSyntax]
  /// For each symbol that is a type as written, and plainly a name, that name; 0 for any other.
  private let plainTypes: [Symbol]
  /// The parameters of each function, in order.
  private let parameterLists: NumberLists<TreeDeclaration>
  /// For each parameter, by its number among all, what calls ask of it.
  private let parameterForms: [ParameterForm]
  private let firstMembers: PairMap
  private let followed: NumberSet
  /// For each member that is followed by another of its name and type that one.
  private let nextMembers: [TreeDeclaration]
  /// For each name the cases and functions of types that an implicit member of that name can be.
  let implicit: SymbolLists<TreeDeclaration>
  /// For each name the functions that are called as that operator.
  let operators: SymbolLists<TreeDeclaration>
  /// The methods of Objective-C by their names in Swift.
  let imported: ImportedMembers
  private let ancestors: SymbolLists<Symbol>
  private let descendants: SymbolLists<Symbol>
  private let overrides: Overrides
  /// For each name the types that have a member of that name.
  private let owners: SymbolLists<Symbol>

  private let importers: [Symbol: [Int]]
  let near: NearFunctions
  let receivers: Receivers
  /// What functions write through their parameters, by file.
  let returning: [ReturningParameters]
  /// What functions put into the tuples that they give, by file.
  let tuples: [ReturnedTuples]
  /// What functions of C fill their parameters with.
  let filled: FilledParameters
  /// For each symbol whether a value of the tree has that name.
  let areUsed: [Bool]
  /// For each symbol whether it is a class, an actor or a protocol of the tree.
  private let areObjects: [Bool]
  let buffers: TextBuffers

  convenience init(_ files: [FileFacts]) { self.init(TreeFacts(files).held, words: [], OneByOne()) }

  /// - Parameter words: names that rules speak of.
  init(_ held: [HeldFacts], words: [String], _ workers: some Workers) {
    let files = TreeFiles(held)
    var builder = TreeBuilder(files, words: words)
    builder.build()
    imported = builder.importedMembers(held.map(\.language.isSwift))
    self.files = files
    numbersOfPaths = Dictionary(
      held.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
    firstDeclarations = builder.firstDeclarations
    kindOf = builder.kindOf
    traitsOf = builder.traitsOf
    isSwift = held.map(\.language.isSwift)
    nameOf = builder.nameOf
    blocks = FileBlocks(builder.firstDeclarations, bits: 6)
    isAllSwift = !isSwift.contains(false)
    parentOf = builder.parentOf
    symbols = builder.symbols
    self.words = builder.words
    types = builder.types
    typeOf = builder.typeOf
    ownerOf = builder.ownerOf
    modules = builder.modules
    scopes = builder.scopes
    askedResults = builder.askedResults
    placeholders = builder.placeholders
    syntaxOf = builder.syntaxOf
    plainTypes = builder.plainTypes
    let parameters = NumberLists(builder.parameters(), of: builder.kindOf.count)
    parameterLists = parameters
    parameterForms = builder.forms(of: parameters)
    firstMembers = builder.firstMembers
    let next = builder.nextMember
    followed = NumberSet(
      next.indices.lazy.filter { next[$0] >= 0 }.map { Int32($0) }, of: next.count)
    nextMembers = next.filter { $0 >= 0 }
    let symbols = builder.symbols
    implicit = SymbolLists(builder.implicit, count: symbols.count)
    operators = SymbolLists(builder.operators, count: symbols.count)
    ancestors = SymbolLists(
      LinkedTree.closures(of: builder.parents, symbols.count), count: symbols.count)
    descendants = SymbolLists(
      LinkedTree.closures(of: builder.children, symbols.count), count: symbols.count)
    overrides = Overrides(
      descendants, names: SymbolLists(builder.memberNames, count: symbols.count),
      count: symbols.count, first: firstMembers, next: next)
    near = NearFunctions(builder, held)
    importers = builder.importers
    receivers = Receivers(builder)
    owners = SymbolLists(
      builder.memberNames.map { ($0.element, $0.symbol) }, count: symbols.count)
    let declared = builder.declaredNames
    workers.endStage()
    let (starts, traits) = (builder.firstDeclarations, builder.traitsOf)
    let givers = builder.functionsGivingTuples()
    let names = workers.map(files.count) { file in
      UsedNames(
        files.held[file], symbols, declared[file],
        isReturning: traits[Int(starts[file])..<Int(starts[file + 1])].contains {
          $0.contains(.isWrittenThrough)
        }, tuples: givers[file])
    }
    tuples = names.map(\.tuples)
    symbolsOf = names.map(\.symbols)
    returning = names.map(\.returning)
    filled = FilledParameters(builder, parameters, names.map(\.stores), names.map(\.symbols))
    var areUsed = [Bool](repeating: false, count: symbols.count)
    for file in names {
      for symbol in file.used { areUsed[Int(symbol)] = true }
    }
    self.areUsed = areUsed
    var areObjects = [Bool](repeating: false, count: symbols.count)
    for (index, kind) in builder.kindOf.enumerated()
    where kind == .class || kind == .actor || kind == .interface {
      areObjects[Int(builder.ownerOf[index])] = true
    }
    self.areObjects = areObjects
    buffers = TextBuffers(builder, areSwift: isSwift)
  }

  /// What a type that declarations write so stands for inside of a type; nil where none is written so.
  func type(
    writtenAs text: Symbol, in scope: Symbol, from file: Int
  ) -> TypeID? {
    if Int(text) < plainTypes.count, case let name = plainTypes[Int(text)], name != 0 {
      return types.find(.named(scopes.type(name, in: scope, from: file) ?? name))
    }
    return syntaxOf[text]?.known(in: scope, from: file, scopes, types)
  }

  /// The files that import a module that rules speak of.
  func files(importing module: String) -> [Int] {
    symbols.find(module).flatMap { importers[$0] } ?? []
  }

  /// The number of all declarations.
  var count: Int { kindOf.count }

  /// The file of a declaration.
  func file(of declaration: TreeDeclaration) -> Int {
    blocks.file(of: declaration)
  }

  /// Whether a declaration is one of Swift.
  func isSwift(_ declaration: TreeDeclaration) -> Bool {
    isAllSwift || isSwift[file(of: declaration)]
  }

  /// The declaration that one stands in, or -1.
  func parent(of number: TreeDeclaration) -> TreeDeclaration {
    parentOf[Int(number)]
  }

  /// The function around a value, closures left out of account; or -1.
  func function(around scope: DeclarationIndex, in file: Int) -> TreeDeclaration {
    var scope = scope < 0 ? -1 : firstDeclarations[file] + scope
    while scope >= 0 {
      switch kindOf[Int(scope)] {
      case .function, .initializer, .deinitializer, .subscriptFunction, .accessor,
        .operatorFunction, .macro, .macroDefinition:
        return scope
      case .closure, .variable, .parameter: scope = parentOf[Int(scope)]
      case .class, .structure, .enumeration, .union, .actor, .interface, .extension, .typeAlias,
        .associatedType, .genericParameter, .property, .field, .enumCase, .associatedValue,
        .column, .key:
        return -1
      }
    }
    return -1
  }

  /// The parameters of a function, by their numbers among all.
  func parameterRange(of function: TreeDeclaration) -> Range<Int> {
    parameterLists.range(of: function)
  }

  /// A parameter by its number among all.
  func parameter(_ number: Int) -> TreeDeclaration { parameterLists.element(number) }

  /// What calls ask of a parameter, by its number among all.
  func form(ofParameter number: Int) -> ParameterForm { parameterForms[number] }

  /// The parameters of a function, in order.
  func parameters(of function: TreeDeclaration) -> ArraySlice<TreeDeclaration> {
    parameterLists[function]
  }

  /// The first of the members of that name of a type, or of the nearest of its parents that has one, or
  /// -1; at file level of the type 0. The others follow by `next(after:)`.
  func firstMember(_ name: Symbol, of type: Symbol) -> TreeDeclaration {
    guard name != 0 else { return -1 }
    guard !owners.range(of: name).isEmpty else { return -1 }
    let own = firstMembers[pair(type, name)]
    if own >= 0 || type == 0 { return own }
    for index in ancestors.range(of: type) {
      let found = firstMembers[pair(ancestors.element(index), name)]
      if found >= 0 { return found }
    }
    return -1
  }

  /// The first declaration of a type, or -1.
  func declaration(of type: Symbol) -> TreeDeclaration {
    type == 0 ? -1 : firstMembers[pair(type, 0)]
  }

  /// The member of a structure that stands in that place, or -1.
  func field(_ position: Int, of type: Symbol) -> TreeDeclaration {
    let structure = declaration(of: type)
    guard structure >= 0 else { return -1 }
    var left = position
    var index = structure + 1
    while Int(index) < count, parentOf[Int(index)] >= structure {
      if kindOf[Int(index)] == .field, parentOf[Int(index)] == structure {
        if left == 0 { return index }
        left -= 1
      }
      index += 1
    }
    return -1
  }

  /// All members of that name of a type, as `firstMember` and those that follow.
  func members(_ name: Symbol, of type: Symbol, atMost limit: Int = .max) -> [TreeDeclaration] {
    var all: [TreeDeclaration] = []
    var member = firstMember(name, of: type)
    while member >= 0, all.count < limit {
      all.append(member)
      member = next(after: member)
    }
    return all
  }

  /// The next member of the same name and type, or -1.
  func next(after member: TreeDeclaration) -> TreeDeclaration {
    let number = followed.number(of: member)
    return number < 0 ? -1 : nextMembers[number]
  }

  /// Calls `body` with the members of that name of the types that inherit from a type or conform to it.
  func eachOverride(_ name: Symbol, of type: Symbol, _ body: (TreeDeclaration) -> Void) {
    if firstMembers[pair(type, name)] >= 0 {
      for number in overrides.range(name, of: type) { body(overrides.member(number)) }
      return
    }
    for index in descendants.range(of: type) {
      var member = firstMembers[pair(descendants.element(index), name)]
      while member >= 0 {
        body(member)
        member = next(after: member)
      }
    }
  }

  /// The first variable or function at file level of that name that code of a file sees, or -1.
  func firstGlobal(_ name: Symbol, from file: Int) -> TreeDeclaration {
    let first = firstMember(name, of: 0)
    return first < 0 || sees(first, from: file) ? first : nextGlobal(after: first, from: file)
  }

  /// The next one of the same name that code of a file sees, or -1.
  func nextGlobal(
    after member: TreeDeclaration, from file: Int
  ) -> TreeDeclaration {
    var next = next(after: member)
    while next >= 0, !sees(next, from: file) { next = self.next(after: next) }
    return next
  }

  /// Whether code of a file can name a declaration at file level.
  func sees(_ declaration: TreeDeclaration, from file: Int) -> Bool {
    let traits = traitsOf[Int(declaration)]
    guard traits.contains(.isFileLocal) || !modules.areOne,
      case let other = self.file(of: declaration), other != file
    else { return true }
    if traits.contains(.isFileLocal), isHeaderPath(files.held[other].path) { return true }
    return modules.sees(modules.viewers(of: other, traits), from: file)
  }

  /// Whether code of a file knows what the module of a declaration adds to types of others.
  func seesModule(of declaration: TreeDeclaration, from file: Int) -> Bool {
    modules.areOne
      || modules.sees(modules.moduleOf[file], modules.moduleOf[self.file(of: declaration)])
  }

  /// Whether a declaration is one of tests that code of a file knows nothing of, so that it does not call it either.
  func isUnknownTest(_ declaration: TreeDeclaration, to file: Int) -> Bool {
    guard !modules.areOne, case let other = modules.moduleOf[self.file(of: declaration)] else {
      return false
    }
    return modules.isTest(other) && !modules.sees(modules.moduleOf[file], other)
  }

  /// A type by its path, without the module that it belongs to.
  func text(ofType type: Symbol) -> String {
    let text = symbols.text(type)
    return String(text.dropFirst(modules.qualifier(for: scopes.viewers(of: type)).count))
  }

  /// The one type that declares members of all of some names; nil where there is none, or more than one.
  func type(withMembers names: Set<Symbol>, from file: Int) -> Symbol? {
    guard
      let rarest = names.min(by: {
        (owners.range(of: $0).count, $0) < (owners.range(of: $1).count, $1)
      }),
      owners.range(of: rarest).count <= LinkedTree.mostOwners
    else { return nil }
    var found: Symbol?
    for index in owners.range(of: rarest) {
      let type = owners.element(index)
      guard type != 0, scopes.declares(type), scopes.sees(type, from: file),
        names.allSatisfy({ firstMembers[pair(type, $0)] >= 0 })
      else { continue }
      guard found == nil else { return nil }
      found = type
    }
    return found
  }

  /// The members of that name of all types; none where too many have one.
  func members(named name: Symbol) -> [TreeDeclaration] {
    let types = owners.range(of: name)
    guard types.count <= LinkedTree.mostOwners else { return [] }
    return types.map { owners.element($0) }.filter { $0 != 0 }.flatMap { members(name, of: $0) }
  }

  /// Whether a type of the tree has a member of that name.
  func isMemberName(_ name: Symbol) -> Bool { name != 0 && !owners.range(of: name).isEmpty }

  /// Whether values of a type of the tree hold two things of these names beside each other.
  func areBesideEachOther(_ name: Symbol, _ other: Symbol) -> Bool {
    let (rarer, more) =
      owners.range(of: name).count < owners.range(of: other).count ? (name, other) : (other, name)
    return owners.range(of: rarer).prefix(LinkedTree.mostOwners).contains { index in
      let type = owners.element(index)
      return type != 0 && scopes.declares(type) && isHeld(firstMembers[pair(type, rarer)])
        && isHeld(firstMembers[pair(type, more)])
    }
  }

  private func isHeld(_ member: TreeDeclaration) -> Bool {
    guard member >= 0, !traitsOf[Int(member)].contains(.isComputed) else { return false }
    return kindOf[Int(member)] == .property || kindOf[Int(member)] == .field
  }

  /// Of a name that more types have nothing is asked.
  private static let mostOwners = 50

  /// Whether nothing is known of values of a type.
  func isUnknown(_ type: TypeID) -> Bool {
    type < 0 || types.name(of: type).map(placeholders.contains) ?? false
  }

  /// Whether values of a type are objects, which are handed around for other reasons than what is in them.
  func isObject(_ type: Symbol) -> Bool { areObjects[Int(type)] }

  /// Whether types inherit from it or conform to it.
  func hasDescendants(_ type: Symbol) -> Bool { !descendants.range(of: type).isEmpty }

  /// The types that inherit from a type or conform to it, those of the tree and others.
  func descendants(of type: Symbol) -> ArraySlice<Symbol> { descendants[type] }

  /// What a type inherits from and conforms to, those of the tree and others, the nearest first.
  func ancestors(of type: Symbol) -> ArraySlice<Symbol> { ancestors[type] }

  /// The same, by their numbers.
  func ancestorRange(of type: Symbol) -> Range<Int> { ancestors.range(of: type) }

  /// An ancestor by its number.
  func ancestor(_ number: Int) -> Symbol { ancestors.element(number) }

  /// Whether a type inherits from another or conforms to it.
  func isAncestor(_ ancestor: Symbol, of type: Symbol) -> Bool {
    // What one type has among its ancestors, has it among its descendants.
    descendants.range(of: ancestor).count < ancestors.range(of: type).count
      ? descendants.contains(type, at: ancestor) : ancestors.contains(ancestor, at: type)
  }

  /// How far types inherit from one another: in a chain without end each would have all the others.
  static let mostGenerations = 100

  /// For each type all that is reached from it, the nearest first, each once, itself left out.
  ///
  /// Where types have far more of them than those of any code (ten thousand that conform to one that conforms to
  /// ten thousand), the last ones have only what they name themselves.
  private static func closures(of table: [Symbol: [Symbol]], _ count: Int) -> [Symbol: [Symbol]] {
    var result: [Symbol: [Symbol]] = [:]
    result.reserveCapacity(table.count)
    // For each symbol the type from which it was reached last.
    var reachedFrom = [Symbol](repeating: 0, count: count)
    var room = 1_000_000 + 64 * table.count
    for type in table.keys.sorted() {
      var all = [type]
      reachedFrom[Int(type)] = type
      var generation = 0..<1
      for _ in 0..<(room > 0 ? mostGenerations : 1) where !generation.isEmpty {
        for next in generation {
          let others = table[all[next]] ?? []
          room -= others.count
          for other in others where reachedFrom[Int(other)] != type {
            reachedFrom[Int(other)] = type
            all.append(other)
          }
        }
        generation = generation.upperBound..<all.count
      }
      all.removeFirst()
      result[type] = all
    }
    return result
  }
}

/// By which argument a generic function is told what to give.
struct AskedResult: Sendable {
  /// Among the arguments, where it has no label.
  let position: Int
  /// 0 for none.
  let label: Symbol
  /// The type within that of the argument that is given; 0 where the argument names the type itself.
  let nested: Symbol
}

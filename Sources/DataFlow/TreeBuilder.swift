import SourceModel

/// Puts the declarations of all files together. Everything that depends on more than one file is here, and
/// done once for each declaration. It cannot be copied, as `FileEdges`.
struct TreeBuilder: ~Copyable {
  private let files: TreeFiles
  private(set) var firstDeclarations: [TreeDeclaration] = []
  private(set) var kindOf: [DeclarationKind] = []
  private(set) var traitsOf: [DeclarationTraits] = []
  private(set) var nameOf: [Symbol] = []
  private(set) var labelOf: [Symbol] = []
  private(set) var parentOf: [TreeDeclaration] = []
  /// For each declaration whether it stands in an extension of a type that is not known yet.
  private var waits: [Bool] = []
  private(set) var symbols = Symbols()
  private(set) var words = KnownWords()
  private(set) var types = TypeStore()
  private(set) var typeOf: [TypeID] = []
  private(set) var ownerOf: [Symbol] = []
  let modules: Modules
  private(set) var scopes: TypeScopes
  /// For each type as written that is more than a plain name.
  private(set) var syntaxOf: [Symbol: TypeSyntax] = [:]
  /// For each type as written the name that it plainly is, 0 where it is more, or `notAsked`.
  private var plainNames: [Symbol] = []
  private(set) var firstMembers = PairMap(capacity: 1024)
  private(set) var nextMember: [TreeDeclaration] = []
  /// Cases, and functions of types, by their name, as an implicit member (`.register(...)`) has no more.
  private(set) var implicit: [(symbol: Symbol, element: TreeDeclaration)] = []
  /// For each type the names of its members, each once.
  private(set) var memberNames: [(symbol: Symbol, element: Symbol)] = []
  private(set) var parents: [Symbol: [Symbol]] = [:]
  private(set) var children: [Symbol: [Symbol]] = [:]
  /// For each declaration its type as text.
  private(set) var textOf: [Symbol] = []
  /// For each file the symbols of those of its names that its declarations have.
  private(set) var declaredNames: [[Symbol]] = []
  /// For each name that rules speak of the files that import a module so called.
  private(set) var importers: [Symbol: [Int]] = [:]
  private var inheritances: [(declaration: TreeDeclaration, text: Symbol)] = []
  private var unreadable: Set<Symbol> = []

  /// For each generic function that a call tells what to give, how.
  private(set) var askedResults: [TreeDeclaration: AskedResult] = [:]

  /// Names that stand for any type: `Item` of `Page<Item>`.
  private(set) var placeholders: Set<Symbol> = []

  private static let notAsked = Symbol.max

  /// For each symbol that is a type as written, and plainly a name, that name; 0 for any other.
  var plainTypes: [Symbol] {
    plainNames.map { $0 == TreeBuilder.notAsked ? 0 : $0 }
  }

  /// Names with greater numbers are none that rules speak of.
  private let lastWord: Symbol

  init(_ files: TreeFiles, words: [String]) {
    self.files = files
    self.words = KnownWords(&symbols)
    for word in words { _ = symbols.add(word) }
    lastWord = Symbol(symbols.count)
    var layout = Modules.Layout(files.held)
    if layout.needsImports {
      for file in files.indices { layout.addImports(of: file, files.outline(of: file).facts) }
    }
    modules = Modules(layout)
    scopes = TypeScopes(modules)
    let count = files.held.reduce(0) { $0 + $1.declarations }
    kindOf.reserveCapacity(count)
    traitsOf.reserveCapacity(count)
    nameOf.reserveCapacity(count)
    labelOf.reserveCapacity(count)
    parentOf.reserveCapacity(count)
    textOf.reserveCapacity(count)
  }

  mutating func build() {
    for index in files.indices { addNames(index) }
    firstDeclarations.append(TreeDeclaration(kindOf.count))
    ownerOf = Array(repeating: 0, count: kindOf.count)
    typeOf = Array(repeating: -1, count: kindOf.count)
    nextMember = Array(repeating: -1, count: kindOf.count)
    waits = Array(repeating: false, count: kindOf.count)
    eachOfFile { builder, index, file in builder.addType(index, in: file) }
    addExtensions()
    addTypesOfDeclarations()
    firstMembers = PairMap(capacity: kindOf.indices.count { isMember($0) })
    // From the last to the first, as each goes to the front of those of its name.
    for index in kindOf.indices.reversed() { addMember(index) }
    addParents()
  }

  /// Calls `body` with each declaration and its file.
  private mutating func eachOfFile(_ body: (inout TreeBuilder, Int, Int) -> Void) {
    for file in files.indices {
      for index in firstDeclarations[file]..<firstDeclarations[file + 1] {
        body(&self, Int(index), file)
      }
    }
  }

  private mutating func addNames(_ file: Int) {
    let facts = files.outline(of: file)
    let first = TreeDeclaration(kindOf.count)
    firstDeclarations.append(first)
    var known = [Symbol](repeating: 0, count: facts.names.count)
    // Each array for itself, as each that is written to is asked first whether it is shared.
    kindOf.append(contentsOf: facts.declarations.lazy.map { $0.kind })
    traitsOf.append(contentsOf: facts.declarations.lazy.map { $0.traits })
    for declaration in facts.declarations {
      parentOf.append(declaration.parent < 0 ? -1 : first + declaration.parent)
      let name =
        switch declaration.kind {
        case .initializer: words.`init`
        case .subscriptFunction: words.`subscript`
        default: symbol(declaration.name, facts, &known)
        }
      nameOf.append(name)
      let label = declaration.label.number == 0 ? name : symbol(declaration.label, facts, &known)
      labelOf.append(label == words.underscore ? 0 : label)
      textOf.append(symbol(declaration.type, facts, &known))
    }
    for imported in facts.imports {
      let module = facts.names.withBytes(of: imported.name) { symbols.find($0) }
      if module != 0, module < lastWord { importers[module, default: []].append(file) }
    }
    for inheritance in facts.inheritances {
      inheritances.append(
        (first + inheritance.declaration, symbol(inheritance.type, facts, &known)))
    }
    declaredNames.append(known)
  }

  private mutating func symbol(
    _ name: Name, _ facts: TreeFile, _ known: inout [Symbol]
  ) -> Symbol {
    let number = Int(name.number)
    guard number != 0 else { return 0 }
    let symbol = known[number]
    if symbol != 0 { return symbol }
    let added = symbols.add(name, of: facts.names)
    known[number] = added
    return added
  }

  private mutating func addType(_ index: Int, in file: Int) {
    let parent = Int(parentOf[index])
    let kind = kindOf[index]
    waits[index] = kind == .extension || parent >= 0 && waits[parent]
    let outer = parent >= 0 ? ownerOf[parent] : 0
    guard kind.declaresType, !waits[index] else {
      ownerOf[index] = outer
      return
    }
    let viewers = self.viewers(of: index, in: file)
    let path = self.path(of: nameOf[index], in: outer, viewers)
    ownerOf[index] = path
    scopes.add(path, named: nameOf[index], in: outer, for: viewers)
    // What is called as a type of a library may be that library's own code.
    if path != nameOf[index], outer == 0, nameOf[index] < lastWord {
      link(path, to: nameOf[index])
    }
  }

  /// Who sees a type at file level.
  private func viewers(of index: Int, in file: Int) -> Viewers {
    guard parentOf[index] < 0 else { return .all }
    return modules.viewers(of: file, traitsOf[index])
  }

  private mutating func path(
    of simple: Symbol, in outer: Symbol, _ viewers: Viewers
  ) -> Symbol {
    guard outer != 0 else {
      return viewers == .all
        ? simple : symbols.add(modules.qualifier(for: viewers) + symbols.text(simple))
    }
    return scopes.type(simple, nestedIn: outer)
      ?? symbols.add("\(symbols.text(outer)).\(symbols.text(simple))")
  }

  /// A type that stands in an extension may be extended in a file before it: as long as types become known, extensions of
  /// others wait for them.
  private mutating func addExtensions() {
    var left = Int.max
    for round in 0...TreeBuilder.mostRounds where left > 0 {
      let before = left
      left = addExtensions(isLast: round == TreeBuilder.mostRounds)
      if left == before { left = addExtensions(isLast: true) }
    }
  }

  /// Deeper nobody nests types.
  private static let mostRounds = 8

  /// - Returns: how many declarations wait still.
  private mutating func addExtensions(isLast: Bool) -> Int {
    var left = 0
    eachOfFile { builder, index, file in
      guard builder.waits[index] else { return }
      builder.addExtended(index, in: file, isLast: isLast)
      if builder.waits[index] { left += 1 }
    }
    return left
  }

  /// Extensions name their type, and what stands in them belongs to it.
  private mutating func addExtended(_ index: Int, in file: Int, isLast: Bool) {
    if kindOf[index] == .extension {
      let text = textOf[index] == 0 ? nameOf[index] : textOf[index]
      guard let type = extended(text, file, isLast: isLast) else { return }
      ownerOf[index] = type
      waits[index] = false
      return
    }
    // Only an extension waits without standing in one.
    guard !waits[Int(parentOf[index])] else { return }
    waits[index] = false
    let outer = ownerOf[Int(parentOf[index])]
    guard kindOf[index].declaresType else {
      ownerOf[index] = outer
      return
    }
    let path = self.path(of: nameOf[index], in: outer, .all)
    scopes.add(path, named: nameOf[index], in: outer)
    ownerOf[index] = path
  }

  /// The type that an extension extends; nil where the tree declares the type around it, and not yet it itself.
  private mutating func extended(_ text: Symbol, _ file: Int, isLast: Bool) -> Symbol? {
    if case let name = plainName(text), name != 0 {
      return scopes.topLevel(name, from: file) ?? name
    }
    guard case .named(let parts, let whole)? = syntax(text) else { return text }
    if let type = scopes.type(parts, in: 0, from: file) { return type }
    return isLast || scopes.topLevel(parts[0], from: file) == nil ? whole : nil
  }

  /// Of a type that is no plain name.
  private mutating func syntax(_ text: Symbol) -> TypeSyntax? {
    if let known = syntaxOf[text] { return known }
    guard text != 0, !unreadable.contains(text) else { return nil }
    guard let read = TypeText(symbols.text(text)) else {
      unreadable.insert(text)
      return nil
    }
    let syntax = TypeSyntax(read, &symbols)
    syntaxOf[text] = syntax
    return syntax
  }

  /// The name in a type such as `User` or `User?`, which most are; 0 of any other. Words that say how a value is
  /// held do not start with a capital.
  private mutating func plainName(_ text: Symbol) -> Symbol {
    guard text != 0 else { return 0 }
    while plainNames.count <= Int(text) { plainNames.append(TreeBuilder.notAsked) }
    if plainNames[Int(text)] == TreeBuilder.notAsked { plainNames[Int(text)] = readPlainName(text) }
    return plainNames[Int(text)]
  }

  private mutating func readPlainName(_ text: Symbol) -> Symbol {
    let length: Int? = symbols.withBytes(of: text) { bytes in
      guard bytes[0] >= 0x41, bytes[0] <= 0x5A else { return nil }
      var end = 1
      while end < bytes.count, isWord(bytes[end]) { end += 1 }
      if end == bytes.count { return 0 }
      let mark = bytes[end]
      let isMarked = mark == UInt8(ascii: "?") || mark == UInt8(ascii: "!")
      return isMarked && end + 1 == bytes.count ? end : nil
    }
    guard let length else { return 0 }
    return length == 0 ? text : symbols.add(prefix: length, of: text)
  }

  private func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x61 && byte <= 0x7A || byte >= 0x41 && byte <= 0x5A || byte >= 0x30 && byte <= 0x39
      || byte == UInt8(ascii: "_")
  }

  private mutating func addTypesOfDeclarations() {
    var known = PairMap(capacity: kindOf.count / 16)
    var wereAlike = true
    for file in files.indices {
      // The same words may mean other types in another module, and where types of the file are.
      let declarations = firstDeclarations[file]..<firstDeclarations[file + 1]
      let hasOwn = declarations.contains { traitsOf[Int($0)].contains(.isFileLocal) }
      let isNext = file > 0 && modules.moduleOf[file] == modules.moduleOf[file - 1]
      if file > 0, hasOwn || !wereAlike || !isNext && !modules.areOne {
        known = PairMap(capacity: 1024)
      }
      wereAlike = !hasOwn
      for number in declarations { addTypeOfDeclaration(Int(number), from: file, &known) }
    }
    for index in kindOf.indices where kindOf[index] == .genericParameter {
      if !scopes.declares(nameOf[index]) { placeholders.insert(nameOf[index]) }
      addAskedResult(index)
    }
    addConstraints()
  }

  private mutating func addTypeOfDeclaration(
    _ index: Int, from file: Int, _ known: inout PairMap
  ) {
    guard textOf[index] != 0, kindOf[index] != .extension else { return }
    let key = pair(ownerOf[index], textOf[index])
    var type = known[key]
    if type < 0 {
      if case let name = plainName(textOf[index]), name != 0 {
        type = types.add(.named(scopes.type(name, in: ownerOf[index], from: file) ?? name))
      } else {
        guard let syntax = syntax(textOf[index]) else { return }
        type = syntax.type(in: ownerOf[index], from: file, scopes, &types)
      }
      known[key] = type
    }
    typeOf[index] = type
  }

  /// `func get<Model>(as type: Model.Type) -> Model`, `func send<Sent: Request>(_ request: Sent) -> Sent.Answer`.
  private mutating func addAskedResult(_ generic: Int) {
    let function = Int(parentOf[generic])
    guard function >= 0, kindOf[function] == .function, textOf[function] != 0,
      case let name = nameOf[generic], name != 0
    else { return }
    let result = plainName(textOf[function])
    var nested: Symbol = 0
    if result == 0, case .named(let parts, _)? = syntax(textOf[function]), parts.count == 2,
      parts[0] == name
    {
      nested = parts[1]
    } else if result != name {
      return
    }
    let wanted = nested == 0 ? symbols.find(symbols.text(name) + ".Type") ?? 0 : name
    var position = 0
    for index in (function + 1)..<kindOf.count {
      // What stands in the function follows it.
      guard Int(parentOf[index]) >= function else { break }
      guard kindOf[index] == .parameter, Int(parentOf[index]) == function else { continue }
      if wanted != 0, textOf[index] == wanted {
        askedResults[TreeDeclaration(function)] = AskedResult(
          position: position, label: labelOf[index], nested: nested)
        return
      }
      position += 1
    }
  }

  /// What is of a generic type is taken to be what that type must be: `payload: Payload` of
  /// `<Payload: Sendable>`.
  private mutating func addConstraints() {
    var constraints: [UInt64: TypeID] = [:]
    var names: Set<Symbol> = []
    for number in kindOf.indices where kindOf[number] == .genericParameter {
      guard parentOf[number] >= 0, let type = types.name(of: typeOf[number]),
        scopes.declares(type)
      else { continue }
      names.insert(nameOf[number])
      constraints[pair(Symbol(parentOf[number]), nameOf[number])] = typeOf[number]
    }
    guard !names.isEmpty else { return }
    // For each type as text the name that it is, where that is one of a generic type.
    var nameOfText = [Symbol](repeating: 0, count: symbols.count)
    for (text, name) in plainNames.enumerated()
    where name != 0 && name != TreeBuilder.notAsked && names.contains(name) {
      nameOfText[text] = name
    }
    for (text, syntax) in syntaxOf {
      if case .named(let parts, _) = syntax, parts.count == 1, names.contains(parts[0]) {
        nameOfText[Int(text)] = parts[0]
      }
    }
    for index in kindOf.indices where kindOf[index] != .genericParameter {
      let name = nameOfText[Int(textOf[index])]
      guard name != 0 else { continue }
      var around = index
      while around >= 0 {
        if let type = constraints[pair(Symbol(around), name)] {
          typeOf[index] = type
          break
        }
        around = Int(parentOf[around])
      }
    }
  }

  /// Whether a member access, or a bare name, can mean it.
  @inline(__always)
  private func isMember(_ index: Int) -> Bool {
    guard nameOf[index] != 0 else { return false }
    switch kindOf[index] {
    case .property, .field, .function, .enumCase, .initializer, .subscriptFunction,
      .macroDefinition:
      return true
    case .variable: return parentOf[index] < 0
    // Xcode makes the class of a Core Data entity, so that no code of the tree declares its members.
    case .column: return parentOf[index] >= 0 && kindOf[Int(parentOf[index])] == .class
    case .class, .structure, .enumeration, .union, .actor, .interface, .extension, .typeAlias,
      .associatedType, .genericParameter, .deinitializer, .accessor, .closure, .operatorFunction,
      .macro, .key, .parameter, .associatedValue:
      return false
    }
  }

  /// The symbol of a name that no declaration needs to have.
  mutating func symbol(_ name: String) -> Symbol { symbols.add(name) }

  private mutating func addMember(_ index: Int) {
    guard isMember(index) else {
      // A type stands where its members stand, without a name.
      if kindOf[index].declaresType, ownerOf[index] != 0 {
        firstMembers[pair(ownerOf[index], 0)] = TreeDeclaration(index)
      }
      return
    }
    let number = TreeDeclaration(index)
    if kindOf[index] == .enumCase
      || kindOf[index] == .function && traitsOf[index].contains(.isStatic)
    {
      implicit.append((nameOf[index], number))
    }
    let next = firstMembers.exchange(pair(ownerOf[index], nameOf[index]), number)
    nextMember[index] = next
    if next < 0 { memberNames.append((ownerOf[index], nameOf[index])) }
  }

  /// Each parameter with its function, in order.
  func parameters() -> [(number: Int32, element: TreeDeclaration)] {
    kindOf.indices.filter { isParameterOfFunction($0) }.map { (parentOf[$0], TreeDeclaration($0)) }
  }

  private func isParameterOfFunction(_ index: Int) -> Bool {
    (kindOf[index] == .parameter || kindOf[index] == .associatedValue) && parentOf[index] >= 0
  }

  /// What calls ask of parameters, in the order of their lists.
  func forms(of parameters: NumberLists<TreeDeclaration>) -> [ParameterForm] {
    parameters.all.map { parameter in
      let type = types.name(of: typeOf[Int(parameter)]) ?? 0
      return ParameterForm(
        label: labelOf[Int(parameter)], type: scopes.declares(type) ? type : 0,
        isAssociated: kindOf[Int(parameter)] == .associatedValue,
        takesRest: traitsOf[Int(parameter)].contains(.takesRest),
        isNeeded: traitsOf[Int(parameter)].contains(.isNeeded))
    }
  }

  private mutating func addParents() {
    for (type, parents) in KnownWords.parents {
      for parent in parents { link(symbols.add(type), to: symbols.add(parent)) }
    }
    var file = 0
    for inheritance in inheritances {
      while firstDeclarations[file + 1] <= inheritance.declaration { file += 1 }
      link(
        ownerOf[Int(inheritance.declaration)], to: inheritance.text, from: file)
    }
    eachOfFile { builder, index, file in
      if builder.kindOf[index] == .typeAlias {
        builder.link(builder.ownerOf[index], to: builder.textOf[index], from: file)
      }
    }
  }

  private mutating func link(
    _ type: Symbol, to text: Symbol, from file: Int
  ) {
    let parent: Symbol
    if case let name = plainName(text), name != 0 {
      parent = scopes.type(name, in: type, from: file) ?? name
    } else {
      guard case .named(let parts, let whole)? = syntax(text) else { return }
      parent = scopes.type(parts, in: type, from: file) ?? whole
    }
    link(type, to: parent)
  }

  private mutating func link(_ type: Symbol, to parent: Symbol) {
    guard parent != type, type != 0 else { return }
    parents[type, default: []].append(parent)
    children[parent, default: []].append(type)
  }
}

extension DeclarationKind {
  /// Whether it makes a type that others can name.
  fileprivate var declaresType: Bool {
    isType && self != .extension && self != .genericParameter && self != .associatedType
  }
}

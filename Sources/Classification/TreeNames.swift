import RuleCatalog
import SourceModel

/// What has to be known of the whole tree before one file of it can be judged.
struct TreeNames: Sendable {
  /// Names that could be personal data and are declared by a member or a function of the tree: a use
  /// of one of them is told by its declaration.
  private(set) var members: Set<String> = []
  /// Symbols of recipients' SDKs and of the platform that the tree declares itself, so that they are
  /// not theirs.
  private(set) var ownSymbols: Set<String> = []
  /// How many stored values the types of the tree hold.
  private(set) var sizes: [String: Int] = [:]
  /// Recipients of which a manifest names a package.
  private(set) var packaged: Set<Int> = []

  /// Recipients of which a header imports something that is included in every file.
  private(set) var bridged: Set<Int> = []
  /// Types of the tree that are named after a recipient, and that some code of it uses.
  private(set) var usedTypes: Set<String> = []

  /// Texts of constants that could be parts of addresses, and that the tree declares once, by name.
  private(set) var constants: [String: [UInt8]] = [:]
  /// What the settings of the tree hold.
  let settings: SettingTexts

  init(_ files: [FileFacts], _ catalog: RuleCatalog) {
    settings = SettingTexts(files)
    addConstants(files)
    for file in files {
      add(file, catalog)
      if file.isIncludedEverywhere {
        var finder = RecipientFinder(file, self, catalog)
        finder.readImports()
        bridged.formUnion(finder.imported)
      }
      for package in file.packages {
        packaged.formUnion(matches(of: package, in: file, catalog).map(\.recipient))
      }
      for each in file.imports where each.kind == .linked {
        let found = file.names.withBytes(of: each.name) { catalog.recipientIndex.module($0) }
        for match in found {
          let evidence = catalog.recipients[match.recipient].evidence[match.evidence]
          if evidence.reach == .whole { packaged.insert(match.recipient) }
        }
      }
    }
    addUsedTypes(files, catalog)
  }

  private mutating func addConstants(_ files: [FileFacts]) {
    var ambiguous: Set<String> = []
    for file in files where file.language.declaresData {
      for declaration in file.declarations {
        guard declaration.initialValue >= 0, declaration.isSharedConstant(in: file) else {
          continue
        }
        let value = file.values[Int(declaration.initialValue)]
        guard value.kind == .literal, value.target >= 0 else { continue }
        let literal = file.literals[Int(value.target)]
        guard literal.kind == .string else { continue }
        let text = file.names.withBytes(of: literal.text) { Array($0) }
        guard text.count < 200, text.contains(UInt8(ascii: ".")), !text.contains(0x20) else {
          continue
        }
        let name = file.names[declaration.name]
        if let other = constants.updateValue(text, forKey: name), other != text {
          ambiguous.insert(name)
        }
      }
    }
    for name in ambiguous { constants[name] = nil }
    addMemberConstants(files)
  }

  /// Members that are parts of a host (`let region = "eu"`), where no other member has their name.
  private mutating func addMemberConstants(_ files: [FileFacts]) {
    var texts: [String: [UInt8]?] = [:]
    for file in files where file.language.declaresData {
      for declaration in file.declarations where declaration.kind == .property {
        let name = file.names[declaration.name]
        let text = declaration.hostPart(in: file)
        if let other = texts[name] {
          texts[name] = other == text ? text : .some(nil)
        } else {
          texts[name] = text
        }
      }
    }
    for (name, text) in texts where constants[name] == nil { constants[name] = text }
  }

  /// Of the types that are named after recipients, those that a value or another type names.
  private mutating func addUsedTypes(_ files: [FileFacts], _ catalog: RuleCatalog) {
    var named: Set<String> = []
    for file in files where file.language.declaresData {
      for declaration in file.declarations where declaration.kind.isOwnType {
        if let type = vendorType(declaration, in: file, catalog) { named.insert(type.name) }
      }
    }
    guard !named.isEmpty else { return }
    for file in files {
      let names = Set(named.compactMap { file.names.find($0) })
      for value in file.values where value.kind == .reference && names.contains(value.name) {
        usedTypes.insert(file.names[value.name])
      }
      let types = file.declarations.map(\.type) + file.inheritances.map(\.type)
      for type in Set(types) where type != .none {
        let words = file.names.withBytes(of: type) { typeWords($0) }
        usedTypes.formUnion(words.filter { named.contains($0) })
      }
    }
  }

  private mutating func add(_ file: FileFacts, _ catalog: RuleCatalog) {
    var seen = [Bool](repeating: false, count: file.names.count)
    for declaration in file.declarations {
      if declaration.kind.isType || declaration.kind == .function {
        addSymbol(declaration, file, catalog)
      }
      switch declaration.kind {
      case .property where !declaration.traits.contains(.isComputed), .field, .column, .key:
        count(declaration, in: file)
      default: break
      }
      guard declaration.kind.namesMember, !seen[Int(declaration.name.number)] else { continue }
      seen[Int(declaration.name.number)] = true
      let isClaimed = file.names.withBytes(of: declaration.name) {
        !catalog.read($0).claims.isEmpty || catalog.category(of: .members, $0) != nil
      }
      if isClaimed { members.insert(file.names[declaration.name]) }
    }
  }

  private mutating func addSymbol(
    _ declaration: Declaration, _ file: FileFacts, _ catalog: RuleCatalog
  ) {
    guard declaration.kind != .extension, !declaration.traits.contains(.isForward) else { return }
    let isSymbol = file.names.withBytes(of: declaration.name) {
      !catalog.recipientIndex.symbol($0).isEmpty
        || catalog.category(of: .symbols, $0) != nil
    }
    if isSymbol { ownSymbols.insert(file.names[declaration.name]) }
  }

  private mutating func count(_ declaration: Declaration, in file: FileFacts) {
    guard declaration.parent >= 0, !declaration.traits.contains(.isStatic) else { return }
    let parent = file.declarations[Int(declaration.parent)]
    guard parent.kind.isType, parent.name != .none else { return }
    sizes[file.names[parent.name], default: 0] += 1
  }
}

extension DeclarationKind {
  /// Whether a name after a dot can mean it.
  fileprivate var namesMember: Bool {
    switch self {
    case .property, .field, .column, .key, .function, .enumCase, .subscriptFunction: true
    case .class, .structure, .enumeration, .union, .actor, .interface, .extension, .typeAlias,
      .associatedType, .genericParameter, .initializer, .deinitializer, .accessor, .closure,
      .operatorFunction, .macro, .variable, .parameter, .associatedValue, .macroDefinition:
      false
    }
  }
}

/// The recipients whose package it is.
func matches(
  of package: Package, in file: FileFacts, _ catalog: RuleCatalog
) -> [EvidenceMatch] {
  let index = catalog.recipientIndex
  if package.origin != .none {
    let found = index.package(file.names[package.origin], package.ecosystem)
    if !found.isEmpty { return found }
  }
  return index.package(file.names[package.name], package.ecosystem)
}

extension FileFacts {
  /// A bridging header or a precompiled one: every file of its target sees what it imports.
  fileprivate var isIncludedEverywhere: Bool {
    let name = (path.split(separator: "/").last ?? "").lowercased()
    return name.hasSuffix(".pch") || name.hasSuffix(".h") && name.contains("bridging")
  }
}

/// The names that a type as written is made of.
func typeWords(_ type: UnsafeBufferPointer<UInt8>) -> [String] {
  type.split { !isNameByte($0) }.map { String(decoding: $0, as: UTF8.self) }
}

func isNameByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...0xFF:
    true
  default: false
  }
}

extension Declaration {
  /// The text of a constant that could be a label of a host or some of them.
  fileprivate func hostPart(in file: FileFacts) -> [UInt8]? {
    guard traits.contains(.isConstant), initialValue >= 0,
      case let value = file.values[Int(initialValue)], value.kind == .literal, value.target >= 0,
      case let literal = file.literals[Int(value.target)], literal.kind == .string
    else { return nil }
    return file.names.withBytes(of: literal.text) { text in
      let isPart =
        text.count < 64 && !text.isEmpty
        && text.allSatisfy { byte in
          isNameByte(byte) && byte < 0x80 && byte != UInt8(ascii: "_") || byte == UInt8(ascii: ".")
            || byte == UInt8(ascii: "-")
        }
      return isPart ? Array(text) : nil
    }
  }

  /// Whether other files can name it, and it is what it was declared as.
  fileprivate func isSharedConstant(in file: FileFacts) -> Bool {
    switch kind {
    case .macroDefinition: true
    case .property: traits.contains(.isStatic) && traits.contains(.isConstant)
    case .variable: parent < 0 && traits.contains(.isConstant)
    case .class, .structure, .enumeration, .union, .actor, .interface, .extension, .typeAlias,
      .associatedType, .genericParameter, .function, .initializer, .deinitializer,
      .subscriptFunction, .accessor, .closure, .operatorFunction, .macro, .field, .parameter,
      .enumCase, .associatedValue, .column, .key:
      false
    }
  }
}

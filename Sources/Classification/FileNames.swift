import RuleCatalog
import SourceModel

/// What one file alone tells of the names of its tree.
struct FileNames: Sendable {
  /// Names that could be personal data and are declared by a member or a function, and the types that they are
  /// declared in.
  private(set) var members: [(name: String, type: String)] = []
  /// The names of its types.
  private(set) var types: Set<String> = []
  /// Symbols of recipients' SDKs and of the platform that the file declares itself.
  private(set) var ownSymbols: [String] = []
  /// Of both what their declarations say of who can name them.
  private(set) var traits: [String: DeclarationTraits] = [:]
  /// Whether only the file itself can name some of them.
  var hasLocalNames: Bool { traits.values.contains { $0.contains(.isFileLocal) } }
  /// How many stored values its types hold.
  private(set) var sizes: [(type: String, size: Int)] = []
  /// Texts of constants that could be parts of addresses, and that other files can name.
  private(set) var constants: [(name: String, text: [UInt8])] = []
  /// Texts of members that could be a label of a host or some of them.
  private(set) var hostParts: [(name: String, text: [UInt8])] = []
  /// The names of its other members.
  private(set) var otherMembers: [Name] = []
  /// Types that are named after a recipient.
  private(set) var vendorTypes: [String] = []

  /// - Parameter file: with the values of its declarations, or an outline of one in which none of them is a text.
  init(_ file: FileFacts, _ catalog: RuleCatalog, _ types: TypeReader) {
    addNames(file, catalog)
    addSizes(file)
    guard file.language.declaresData else { return }
    addConstants(file)
    addHostParts(file)
    for declaration in file.declarations where declaration.kind.isOwnType {
      if let type = types.vendor(declaration, in: file) { vendorTypes.append(type.name) }
    }
  }

  private mutating func addNames(_ file: FileFacts, _ catalog: RuleCatalog) {
    var claimed = [Bool?](repeating: nil, count: file.names.count)
    for declaration in file.declarations {
      if declaration.kind.isType || declaration.kind == .function {
        addSymbol(declaration, file, catalog)
      }
      if declaration.kind.isType, declaration.kind != .extension {
        types.insert(file.names[declaration.name])
        addTraits(declaration, file)
      }
      addSharedMember(declaration, file, catalog)
      guard declaration.kind.namesMember else { continue }
      let number = Int(declaration.name.number)
      let isClaimed =
        claimed[number]
        ?? file.names.withBytes(of: declaration.name) {
          catalog.meaning($0)?.claims.isEmpty == false || catalog.category(of: .members, $0) != nil
        }
      claimed[number] = isClaimed
      if isClaimed { members.append((file.names[declaration.name], owner(of: declaration, file))) }
    }
  }

  /// The type that a member is declared in; empty for a function by itself.
  private func owner(of member: Declaration, _ file: FileFacts) -> String {
    guard member.parent >= 0 else { return "" }
    let parent = file.declarations[Int(member.parent)]
    let name = parent.kind == .extension && parent.name == .none ? parent.type : parent.name
    return file.names.withBytes(of: name) { lastTypeName(of: $0) }
  }

  private mutating func addSymbol(
    _ declaration: Declaration, _ file: FileFacts, _ catalog: RuleCatalog
  ) {
    guard declaration.kind != .extension, !declaration.traits.contains(.isForward) else { return }
    let isSymbol = file.names.withBytes(of: declaration.name) {
      !catalog.recipientIndex.symbol($0).isEmpty
        || catalog.category(of: .symbols, $0) != nil
    }
    guard isSymbol else { return }
    ownSymbols.append(file.names[declaration.name])
    addTraits(declaration, file)
  }

  private mutating func addTraits(_ declaration: Declaration, _ file: FileFacts) {
    let found = declaration.traits.intersection([.isFileLocal, .isExported])
    if !found.isEmpty { traits[file.names[declaration.name]] = found }
  }

  /// A member by which an SDK is reached (`request.twilio`) and that the file adds to a type by itself.
  private mutating func addSharedMember(
    _ declaration: Declaration, _ file: FileFacts, _ catalog: RuleCatalog
  ) {
    guard declaration.kind.namesMember, declaration.parent >= 0,
      file.declarations[Int(declaration.parent)].kind == .extension,
      file.names.withBytes(of: declaration.name, { !catalog.recipientIndex.member($0).isEmpty })
    else { return }
    ownSymbols.append("." + file.names[declaration.name])
  }

  private mutating func addSizes(_ file: FileFacts) {
    // A type comes before its members, which mostly follow each other.
    var last: DeclarationIndex = -1
    for declaration in file.declarations where declaration.isStoredMember {
      let parent = file.declarations[Int(declaration.parent)]
      guard parent.kind.isType, parent.name != .none else { continue }
      if declaration.parent != last { sizes.append((file.names[parent.name], 0)) }
      last = declaration.parent
      sizes[sizes.count - 1].size += 1
    }
  }

  private mutating func addConstants(_ file: FileFacts) {
    for declaration in file.declarations {
      guard declaration.initialValue >= 0, declaration.isSharedConstant else { continue }
      let value = file.values[Int(declaration.initialValue)]
      guard value.kind == .literal, value.target >= 0 else { continue }
      let literal = file.literals[Int(value.target)]
      guard literal.kind == .string else { continue }
      let isPart = file.names.withBytes(of: literal.text) {
        $0.count < 200 && $0.contains(UInt8(ascii: ".")) && !$0.contains(0x20)
      }
      guard isPart else { continue }
      constants.append(
        (file.names[declaration.name], file.names.withBytes(of: literal.text) { Array($0) }))
    }
  }

  private mutating func addHostParts(_ file: FileFacts) {
    var seen = [Bool](repeating: false, count: file.names.count)
    for declaration in file.declarations where declaration.kind == .property {
      if let text = declaration.hostPart(in: file) {
        hostParts.append((file.names[declaration.name], text))
      } else if !seen[Int(declaration.name.number)] {
        seen[Int(declaration.name.number)] = true
        otherMembers.append(declaration.name)
      }
    }
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

extension Declaration {
  /// Whether values of a type have it.
  fileprivate var isStoredMember: Bool {
    guard parent >= 0, !traits.contains(.isStatic) else { return false }
    switch kind {
    case .property: return !traits.contains(.isComputed)
    case .field, .column, .key: return true
    case .class, .structure, .enumeration, .union, .actor, .interface, .extension, .typeAlias,
      .associatedType, .genericParameter, .function, .initializer, .deinitializer,
      .subscriptFunction, .accessor, .closure, .operatorFunction, .macro, .variable, .parameter,
      .enumCase, .associatedValue, .macroDefinition:
      return false
    }
  }

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
  fileprivate var isSharedConstant: Bool {
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

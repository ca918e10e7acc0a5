import SourceModel

/// What the types of a whole tree are made of: their members and the results of their functions, and the
/// variables and functions outside of types.
///
/// Names are enough: of two types of one name the first in the order of the files is meant, and a member
/// that both have keeps its type only where they agree.
struct TreeTypes {
  private var members: [Member: TypeText] = [:]
  private var disputed: Set<Member> = []
  private var parents: [String: [String]] = [:]
  private var declared: Set<String> = []
  private var closures: [Member: [[TypeText]]] = [:]

  /// A member of a type; of no type, a variable or function at file level.
  private struct Member: Hashable {
    let type: String
    let name: String
  }

  init(_ files: [FileFacts]) {
    for facts in files { add(facts) }
  }

  /// Whether the tree declares a type of this name.
  func declares(_ type: String) -> Bool { declared.contains(type) }

  /// The type of a member of a type, or of one of its parents; of a function, of what it gives.
  func member(_ name: String, of type: String) -> TypeText? {
    search(name, of: type, in: members)
  }

  /// The type of a variable, or of what a function gives, outside of types.
  func global(_ name: String) -> TypeText? { members[Member(type: "", name: name)] }

  /// The types of the parameters that a function hands to the closures it is given, one entry a closure.
  func closures(of name: String, of type: String) -> [[TypeText]] {
    search(name, of: type, in: closures) ?? []
  }

  /// A type and its parents, the nearest first, each once.
  func ancestors(of type: String) -> [String] {
    var all = [type]
    var seen: Set<String> = [type]
    var next = 0
    while next < all.count {
      for parent in parents[all[next]] ?? [] where seen.insert(parent).inserted {
        all.append(parent)
      }
      next += 1
    }
    return all
  }

  private func search<Found>(_ name: String, of type: String, in table: [Member: Found]) -> Found? {
    if let found = table[Member(type: type, name: name)] { return found }
    guard parents[type] != nil else { return nil }
    for ancestor in ancestors(of: type).dropFirst() {
      if let found = table[Member(type: ancestor, name: name)] { return found }
    }
    return nil
  }

  private mutating func add(_ facts: FileFacts) {
    for inheritance in facts.inheritances {
      guard let type = facts.typeName(of: inheritance.declaration),
        let parent = TypeText(facts.names[inheritance.type])?.name
      else { continue }
      parents[type, default: []].append(parent)
    }
    for (index, declaration) in facts.declarations.enumerated() {
      add(declaration, DeclarationIndex(index), facts)
    }
  }

  private mutating func add(
    _ declaration: Declaration, _ index: DeclarationIndex, _ facts: FileFacts
  ) {
    if declaration.kind.isType {
      declared.insert(facts.names[declaration.name])
      if declaration.kind == .typeAlias, let type = TypeText(facts.names[declaration.type])?.name {
        parents[facts.names[declaration.name], default: []].append(type)
      }
      return
    }
    switch declaration.kind {
    case .property, .field, .function, .enumCase: break
    case .variable where declaration.parent < 0: break
    case .parameter: return addClosure(declaration, facts)
    default: return
    }
    guard let type = TypeText(facts.names[declaration.type]) else { return }
    let owner = facts.enclosingType(of: index).flatMap(facts.typeName) ?? ""
    insert(type, for: Member(type: owner, name: facts.names[declaration.name]))
  }

  private mutating func insert(_ type: TypeText, for member: Member) {
    guard !disputed.contains(member) else { return }
    guard let known = members[member], known != type else {
      members[member] = type
      return
    }
    members[member] = nil
    disputed.insert(member)
  }

  private mutating func addClosure(_ parameter: Declaration, _ facts: FileFacts) {
    guard parameter.parent >= 0,
      case .function(let parameters, _)? = TypeText(facts.names[parameter.type])
    else { return }
    let function = facts.declarations[Int(parameter.parent)]
    let owner = facts.enclosingType(of: parameter.parent).flatMap(facts.typeName) ?? ""
    let name = function.kind == .initializer ? "init" : facts.names[function.name]
    closures[Member(type: owner, name: name), default: []].append(parameters)
  }
}

extension FileFacts {
  /// The name of the type that a declaration declares or extends.
  func typeName(of index: DeclarationIndex) -> String? {
    let declaration = declarations[Int(index)]
    let name = declaration.kind == .extension ? declaration.type : declaration.name
    return TypeText(names[name])?.name
  }
}

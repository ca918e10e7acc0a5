import RuleCatalog
import SourceModel

/// What a declaration belongs to, as far as it tells whose data it holds.
struct Owner {
  /// `Charity.Input`; of a parameter its function; may be empty.
  var name = ""
  /// What it is.
  var kind = VocabularySet()
  /// Whose data it speaks of.
  var subjects = VocabularySet()
}

extension FileReader {
  /// The owner of a member, a parameter, a payload or a variable.
  mutating func owner(of declaration: Declaration) -> Owner {
    guard declaration.parent >= 0 else { return Owner() }
    let parent = facts.declarations[Int(declaration.parent)]
    switch parent.kind {
    case .function, .initializer, .subscriptFunction, .enumCase, .accessor, .closure,
      .deinitializer,
      .operatorFunction, .macro:
      return owner(ofParameterIn: parent, kind: declaration.kind)
    case .class, .structure, .enumeration, .union, .actor, .interface, .extension, .typeAlias,
      .associatedType, .genericParameter, .property, .field, .variable, .parameter,
      .associatedValue, .column, .key, .macroDefinition:
      return owningType(from: declaration.parent)
    }
  }

  /// A function's own words come first, and those of the type around it where they say nothing.
  private mutating func owner(ofParameterIn function: Declaration, kind: DeclarationKind) -> Owner {
    var type = owningType(from: function.parent)
    let name = nameAround(function)
    // A closure may be given anything; only its surroundings have a name to print.
    let reading = reading(of: function.kind == .closure ? .none : name)
    if name != .none { type.name = facts.names[name] }
    if !reading.subjects.isEmpty { type.subjects = reading.subjects }
    if kind == .variable {
      type.kind = VocabularySet()
    } else if function.kind != .initializer {
      // `rename(name:)` of User gives a user a name; `findTable(name:)` of User does not.
      // One word alone is what is done (`post(text:)`), unless it is somebody (`user(id:)`).
      if reading.kind.subjects != 0 || function.kind == .enumCase || !isOneWord(name, function) {
        type.kind = reading.kind
      }
    }
    return type
  }

  private func isOneWord(_ name: Name, _ function: Declaration) -> Bool {
    function.kind == .closure || facts.names.withBytes(of: name) { NameWords($0).count <= 1 }
  }

  /// What a reader calls the body: an accessor's property, the function around a closure.
  private func nameAround(_ function: Declaration) -> Name {
    var function = function
    while function.kind == .accessor || function.kind == .closure, function.parent >= 0 {
      let parent = facts.declarations[Int(function.parent)]
      guard !parent.kind.isType else { return .none }
      function = parent
    }
    return function.kind == .accessor ? .none : function.name
  }

  /// The nearest type around whose name says what it is: `User` for the members of `User.Input`.
  private mutating func owningType(from index: DeclarationIndex) -> Owner {
    var type = index
    while type >= 0, !facts.declarations[Int(type)].kind.isType {
      type = facts.declarations[Int(type)].parent
    }
    guard type >= 0 else { return Owner() }
    if let known = owners[type] { return known }
    let owner = readOwner(type)
    owners[type] = owner
    return owner
  }

  private mutating func readOwner(_ type: DeclarationIndex) -> Owner {
    var owner = Owner()
    var names: [String] = []
    var index = type
    var isDecided = false
    while index >= 0 {
      let declaration = facts.declarations[Int(index)]
      index = declaration.parent
      guard declaration.kind.isType else { continue }
      let name = name(of: declaration)
      guard name != .none else { continue }
      names.append(facts.names[name])
      let reading = reading(of: name)
      if owner.subjects.isEmpty { owner.subjects = reading.subjects }
      if !isDecided, !reading.isOnlyShape, !inheritsCodingKey(name) {
        owner.kind = reading.kind
        isDecided = true
      }
    }
    owner.name = names.reversed().joined(separator: ".")
    return owner
  }

  private func inheritsCodingKey(_ name: Name) -> Bool {
    facts.names.withBytes(of: name) { $0.elementsEqual("CodingKeys".utf8) }
  }
}

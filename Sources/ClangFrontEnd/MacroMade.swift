import CClang
import SourceModel

/// The declarations that macros of the file make, from libclang's tree: `#define X(n) char *n;` and
/// then `X(email)` in a struct. The tokens show only the call of the macro.
struct MacroMade {
  private let tree: ClangTree
  /// What the tokens showed, by the offset of its name or of the keyword of a record.
  private var known: [UInt32: DeclarationIndex] = [:]

  init(_ tree: ClangTree) { self.tree = tree }

  /// Adds them to what was read from the tokens.
  mutating func add(to reader: inout CodeReader, code: Range<Int>) {
    for (index, declaration) in reader.facts.declarations.enumerated() {
      let parent = declaration.parent
      let isInMacro =
        parent >= 0 && reader.facts.declarations[Int(parent)].kind == .macroDefinition
      if !isInMacro { known[declaration.offset] = DeclarationIndex(index) }
    }
    for (offset, index) in reader.recordStarts { known[offset] = index }
    // By the number of a declaration of the tree, what stands for it here; first the file.
    var parents: [DeclarationIndex] = [-1]
    parents.reserveCapacity(tree.declarations.count + 1)
    for declaration in tree.declarations {
      var parent = Int(declaration.parent) < parents.count ? parents[Int(declaration.parent)] : -1
      if let role = Role(cursorKind: declaration.kind) {
        if let found = place(of: declaration, role) {
          parent = found
        } else if let kind = role.kind,
          let made = declare(declaration, kind, parent: parent, in: &reader, code)
        {
          parent = made
        }
      }
      parents.append(parent)
    }
  }

  /// The declaration that the tokens showed at the place of one of the tree.
  private func place(of declaration: CClangDeclaration, _ role: Role) -> DeclarationIndex? {
    if let found = known[declaration.spelling] { return found }
    if let found = known[declaration.expansion] { return found }
    return role.hasMembers ? known[declaration.start] : nil
  }

  /// Declares what the tree shows, if a macro of the file made it.
  private func declare(
    _ made: CClangDeclaration, _ kind: DeclarationKind, parent: DeclarationIndex,
    in reader: inout CodeReader, _ code: Range<Int>
  ) -> DeclarationIndex? {
    guard let use = reader.macroUsed(at: made.expansion, in: code), made.nameLength > 0,
      kind.isType || kind != .field || parent >= 0
    else { return nil }
    reader.scope = parent
    defer { reader.scope = -1 }
    let hasType: Bool
    switch kind {
    case .function, .field, .variable, .property, .typeAlias, .parameter: hasType = true
    default: hasType = false
    }
    let declaration = reader.declare(
      kind, name: reader.facts.names.add(tree.name(of: made)),
      type: hasType ? reader.facts.names.add(tree.type(of: made)) : .none,
      offset: made.expansion, isBound: false)
    reader.facts.declarations[Int(declaration)].end = use.end
    reader.expandedMacros.insert(use.macro)
    return declaration
  }
}

/// What a cursor means for us, by libclang's number of its kind.
private struct Role {
  /// What it declares; nil for what only holds declarations.
  let kind: DeclarationKind?
  let hasMembers: Bool

  init?(cursorKind: Int32) {
    switch cursorKind {
    case 2: (kind, hasMembers) = (.structure, true)
    case 3: (kind, hasMembers) = (.union, true)
    case 4: (kind, hasMembers) = (.class, true)
    case 5: (kind, hasMembers) = (.enumeration, true)
    case 6: (kind, hasMembers) = (.field, false)
    case 7: (kind, hasMembers) = (.enumCase, false)
    case 8: (kind, hasMembers) = (.function, true)
    case 9: (kind, hasMembers) = (.variable, false)
    case 10: (kind, hasMembers) = (.parameter, false)
    case 14: (kind, hasMembers) = (.property, false)
    case 15: (kind, hasMembers) = (.field, false)
    case 20: (kind, hasMembers) = (.typeAlias, false)
    // An interface, a category, a protocol, an implementation; a namespace, `extern "C"`.
    case 11, 12, 13, 18, 19, 22, 23: (kind, hasMembers) = (nil, true)
    default: return nil
    }
  }
}

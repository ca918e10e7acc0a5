import CClang
import SourceModel

/// The declarations that macros of the file make, from libclang's tree: `#define X(n) char *n;` and
/// then `X(email)` in a struct. The tokens show only the call of the macro.
struct MacroMade {
  private struct Visit {
    var cursor: CXCursor
    var parent: DeclarationIndex
  }

  private let functions: CClangFunctions
  private let unit: CXTranslationUnit
  /// What the tokens showed, by the offset of its name or of the keyword of a record.
  private var known: [UInt32: DeclarationIndex] = [:]

  init(_ unit: borrowing TranslationUnit) {
    functions = unit.functions
    self.unit = unit.unit
  }

  /// Adds them to what was read from the tokens.
  mutating func add(to reader: inout CodeReader, code: Range<Int>) {
    for (index, declaration) in reader.facts.declarations.enumerated() {
      let parent = declaration.parent
      let isInMacro =
        parent >= 0 && reader.facts.declarations[Int(parent)].kind == .macroDefinition
      if !isInMacro { known[declaration.offset] = DeclarationIndex(index) }
    }
    for (offset, index) in reader.recordStarts { known[offset] = index }
    var visits = [Visit(cursor: functions.getTranslationUnitCursor(unit), parent: -1)]
    // Last in, first out would turn the order round; a child is visited after all its elders.
    var next = 0
    while next < visits.count {
      let visit = visits[next]
      next += 1
      for child in children(of: visit.cursor) {
        guard let role = Role(cursorKind: functions.getCursorKind(child)) else { continue }
        var parent = visit.parent
        if let found = place(of: child, role) {
          parent = found
        } else if let kind = role.kind,
          let made = declare(child, kind, parent: visit.parent, in: &reader, code)
        {
          parent = made
        }
        if role.hasMembers { visits.append(Visit(cursor: child, parent: parent)) }
      }
    }
  }

  /// The declaration that the tokens showed at the place of a cursor.
  private func place(of cursor: CXCursor, _ role: Role) -> DeclarationIndex? {
    let location = functions.getCursorLocation(cursor)
    if let found = known[spelling(location)] { return found }
    if let found = known[expansion(location)] { return found }
    guard role.hasMembers else { return nil }
    return known[expansion(functions.getRangeStart(functions.getCursorExtent(cursor)))]
  }

  /// Declares what a cursor stands for, if a macro of the file made it.
  private func declare(
    _ cursor: CXCursor, _ kind: DeclarationKind, parent: DeclarationIndex,
    in reader: inout CodeReader, _ code: Range<Int>
  ) -> DeclarationIndex? {
    let offset = expansion(functions.getCursorLocation(cursor))
    guard let use = reader.macroUsed(at: offset, in: code) else { return nil }
    let spelling = text(functions.getCursorSpelling(cursor))
    guard !spelling.isEmpty, kind.isType || kind != .field || parent >= 0 else { return nil }
    reader.scope = parent
    defer { reader.scope = -1 }
    let type: String
    switch kind {
    case .function: type = text(functions.getTypeSpelling(functions.getCursorResultType(cursor)))
    case .field, .variable, .property, .typeAlias, .parameter:
      type = text(functions.getTypeSpelling(functions.getCursorType(cursor)))
    default: type = ""
    }
    let declaration = reader.declare(
      kind, name: reader.facts.names.add(spelling), type: reader.facts.names.add(type),
      offset: offset, isBound: false)
    reader.facts.declarations[Int(declaration)].end = use.end
    reader.expandedMacros.insert(use.macro)
    return declaration
  }

  private func children(of cursor: CXCursor) -> [CXCursor] {
    var result: [CXCursor] = []
    withUnsafeMutablePointer(to: &result) { result in
      _ = functions.visitChildren(
        cursor,
        { child, _, data in
          data?.assumingMemoryBound(to: [CXCursor].self).pointee.append(child)
          return 1
        }, result)
    }
    return result
  }

  private func expansion(_ location: CXSourceLocation) -> UInt32 {
    var offset: UInt32 = 0
    functions.getExpansionLocation(location, nil, nil, nil, &offset)
    return offset
  }

  private func spelling(_ location: CXSourceLocation) -> UInt32 {
    var offset: UInt32 = 0
    functions.getSpellingLocation(location, nil, nil, nil, &offset)
    return offset
  }

  private func text(_ string: CXString) -> String {
    defer { functions.disposeString(string) }
    return functions.getCString(string).map { String(cString: $0) } ?? ""
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

import SourceModel
import SwiftSyntax

/// The declarations, imports and attributes that the toolchain's parser sees.
///
/// Left out, for facts have no place for them: attributes of types, of imports, of generic parameters, of
/// closures and of macro expansions, and the declaration in `@abi(...)`, which is another spelling of one
/// that is there.
final class ToolchainDeclarations: SyntaxVisitor {
  private(set) var items: [PlacedItem] = []

  private func add(_ kind: DeclarationKind, _ token: TokenSyntax, _ name: String? = nil) {
    items.append(
      PlacedItem(
        offset: token.placeOfName, kind: .declaration(kind), name: name ?? token.plainText))
  }

  private func add(_ inheritance: InheritanceClauseSyntax?, at offset: Int) {
    for type in inheritance?.inheritedTypes ?? [] {
      items.append(PlacedItem(offset: offset, kind: .inheritance, name: type.type.textOfTokens))
    }
  }

  override func visit(_ node: ImportDeclSyntax) -> SyntaxVisitorContinueKind {
    items.append(
      PlacedItem(
        offset: node.path.placeOfFirst, kind: .importedModule,
        name: node.path.tokens(viewMode: .sourceAccurate).map(\.plainText).joined().withoutBlanks))
    return .skipChildren
  }

  override func visit(_ node: ClassDeclSyntax) -> SyntaxVisitorContinueKind {
    add(.class, node.name)
    add(node.inheritanceClause, at: node.name.placeOfName)
    return .visitChildren
  }

  override func visit(_ node: StructDeclSyntax) -> SyntaxVisitorContinueKind {
    add(.structure, node.name)
    add(node.inheritanceClause, at: node.name.placeOfName)
    return .visitChildren
  }

  override func visit(_ node: EnumDeclSyntax) -> SyntaxVisitorContinueKind {
    add(.enumeration, node.name)
    add(node.inheritanceClause, at: node.name.placeOfName)
    return .visitChildren
  }

  override func visit(_ node: ActorDeclSyntax) -> SyntaxVisitorContinueKind {
    add(.actor, node.name)
    add(node.inheritanceClause, at: node.name.placeOfName)
    return .visitChildren
  }

  override func visit(_ node: ProtocolDeclSyntax) -> SyntaxVisitorContinueKind {
    add(.interface, node.name)
    add(node.inheritanceClause, at: node.name.placeOfName)
    return .visitChildren
  }

  override func visit(_ node: ExtensionDeclSyntax) -> SyntaxVisitorContinueKind {
    let offset = node.extendedType.placeOfFirst
    items.append(
      PlacedItem(
        offset: offset, kind: .declaration(.extension), name: node.extendedType.textOfTokens))
    add(node.inheritanceClause, at: offset)
    return .visitChildren
  }

  override func visit(_ node: TypeAliasDeclSyntax) -> SyntaxVisitorContinueKind {
    add(.typeAlias, node.name)
    return .visitChildren
  }

  override func visit(_ node: AssociatedTypeDeclSyntax) -> SyntaxVisitorContinueKind {
    add(.associatedType, node.name)
    add(node.inheritanceClause, at: node.name.placeOfName)
    return .visitChildren
  }

  override func visit(_ node: GenericParameterSyntax) -> SyntaxVisitorContinueKind {
    add(.genericParameter, node.name)
    return .visitChildren
  }

  override func visit(_ node: FunctionDeclSyntax) -> SyntaxVisitorContinueKind {
    var kind = DeclarationKind.operatorFunction
    if case .identifier = node.name.tokenKind { kind = .function }
    let result = node.signature.returnClause?.type.textOfTokens ?? ""
    add(kind, node.name, "\(node.name.plainText) -> \(result)")
    return .visitChildren
  }

  override func visit(_ node: InitializerDeclSyntax) -> SyntaxVisitorContinueKind {
    add(.initializer, node.initKeyword, "")
    return .visitChildren
  }

  override func visit(_ node: DeinitializerDeclSyntax) -> SyntaxVisitorContinueKind {
    add(.deinitializer, node.deinitKeyword, "")
    return .visitChildren
  }

  override func visit(_ node: SubscriptDeclSyntax) -> SyntaxVisitorContinueKind {
    add(.subscriptFunction, node.subscriptKeyword, "-> \(node.returnClause.type.textOfTokens)")
    return .visitChildren
  }

  override func visit(_ node: MacroDeclSyntax) -> SyntaxVisitorContinueKind {
    add(.macro, node.name)
    return .visitChildren
  }

  override func visit(_ node: AccessorDeclSyntax) -> SyntaxVisitorContinueKind {
    add(.accessor, node.accessorSpecifier)
    return .visitChildren
  }

  override func visit(_ node: AccessorBlockSyntax) -> SyntaxVisitorContinueKind {
    if case .getter = node.accessors { add(.accessor, node.leftBrace, "get") }
    return .visitChildren
  }

  override func visit(_ node: ClosureExprSyntax) -> SyntaxVisitorContinueKind {
    add(.closure, node.leftBrace, "")
    return .visitChildren
  }

  override func visit(_ node: EnumCaseElementSyntax) -> SyntaxVisitorContinueKind {
    add(.enumCase, node.name)
    return .visitChildren
  }

  override func visit(_ node: EnumCaseParameterSyntax) -> SyntaxVisitorContinueKind {
    let name = node.secondName ?? node.firstName
    let place = name?.placeOfName ?? node.type.placeOfFirst
    items.append(
      PlacedItem(
        offset: place, kind: .declaration(.associatedValue),
        name: "\(name?.plainText ?? ""): \(node.type.textOfTokens)"))
    return .visitChildren
  }

  override func visit(_ node: FunctionParameterSyntax) -> SyntaxVisitorContinueKind {
    addParameter(node.firstName, node.secondName, type: node.type)
    return .visitChildren
  }

  override func visit(_ node: ClosureParameterSyntax) -> SyntaxVisitorContinueKind {
    addParameter(node.firstName, node.secondName, type: node.type)
    return .visitChildren
  }

  override func visit(_ node: ClosureShorthandParameterSyntax) -> SyntaxVisitorContinueKind {
    addParameter(nil, node.name, type: nil)
    return .visitChildren
  }

  override func visit(_ node: AccessorParametersSyntax) -> SyntaxVisitorContinueKind {
    addParameter(nil, node.name, type: nil)
    return .visitChildren
  }

  /// A label is noted where it differs from the name.
  private func addParameter(_ first: TokenSyntax?, _ second: TokenSyntax?, type: TypeSyntax?) {
    guard let name = second ?? first else { return }
    var label = ""
    if let first, second != nil, first.plainText != name.plainText { label = first.plainText }
    if second == nil, first?.tokenKind == .wildcard { label = "_" }
    add(.parameter, name, "\(label) \(name.plainText): \(type?.textOfTokens ?? "")")
  }

  override func visit(_ node: ClosureCaptureSyntax) -> SyntaxVisitorContinueKind {
    if node.name.tokenKind != .keyword(.self) {
      add(.variable, node.name, "\(node.name.plainText): ")
    }
    return .visitChildren
  }

  override func visit(_ node: IdentifierPatternSyntax) -> SyntaxVisitorContinueKind {
    let name = node.identifier
    guard name.tokenKind != .keyword(.self), name.presence == .present else { return .skipChildren }
    let type: TypeSyntax?
    switch node.parent?.as(SyntaxEnum.self) {
    case .patternBinding(let binding): type = binding.typeAnnotation?.type
    case .optionalBindingCondition(let binding): type = binding.typeAnnotation?.type
    case .forStmt(let loop): type = loop.typeAnnotation?.type
    default: type = nil
    }
    add(
      node.isMember ? .property : .variable, name,
      "\(name.plainText): \(type?.textOfTokens ?? "")")
    return .visitChildren
  }

  override func visit(_ node: AttributeSyntax) -> SyntaxVisitorContinueKind {
    if node.belongsToDeclaration {
      let name = node.attributeName.textOfTokens.prefix { $0 != "<" }
      items.append(
        PlacedItem(
          offset: node.attributeName.placeOfFirst, kind: .attribute, name: String(name)))
    }
    if case .abiArguments = node.arguments { return .skipChildren }
    return .visitChildren
  }

  /// The conditions of `#if` hold no declarations.
  override func visit(_ node: IfConfigClauseSyntax) -> SyntaxVisitorContinueKind {
    if let elements = node.elements { walk(elements) }
    return .skipChildren
  }

  override func visit(_ node: UnexpectedNodesSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
}

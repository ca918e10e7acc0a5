import SourceModel
import SwiftSyntax

/// An item before its offset is turned into a line and a column.
struct PlacedItem {
  /// In bytes.
  var offset: Int
  var kind: Item.Kind
  var name: String
}

extension TokenSyntax {
  private var isInBackticks: Bool {
    text.hasPrefix("`") && text.hasSuffix("`") && text.utf8.count > 2
  }

  var plainText: String { isInBackticks ? String(text.dropFirst().dropLast()) : text }

  /// Where the name starts, behind a backtick, in bytes.
  var placeOfName: Int {
    positionAfterSkippingLeadingTrivia.utf8Offset + (isInBackticks ? 1 : 0)
  }
}

extension SyntaxProtocol {
  var placeOfFirst: Int { firstToken(viewMode: .sourceAccurate)?.placeOfName ?? 0 }

  /// The tokens without what stands between them.
  var textOfTokens: String {
    tokens(viewMode: .sourceAccurate).map(\.text).joined().withoutBlanks
  }
}

extension IdentifierPatternSyntax {
  /// Whether it stands in a variable declaration that is a member of a type.
  var isMember: Bool {
    var ancestor = Syntax(self).parent
    while let node = ancestor {
      if node.is(VariableDeclSyntax.self) {
        return node.parent?.is(MemberBlockItemSyntax.self) == true
      }
      if node.is(CodeBlockItemSyntax.self) || node.is(ClosureExprSyntax.self) { return false }
      ancestor = node.parent
    }
    return false
  }
}

extension AttributeSyntax {
  var belongsToDeclaration: Bool {
    guard let list = Syntax(self).parent, let owner = list.parent else { return false }
    if list.is(SwitchCaseSyntax.self) || owner.is(AttributedTypeSyntax.self)
      || owner.is(ClosureSignatureSyntax.self) || owner.is(SwitchCaseSyntax.self)
      || owner.is(ImportDeclSyntax.self) || owner.is(GenericParameterSyntax.self)
      || owner.is(TypeExprSyntax.self) || owner.is(MacroExpansionDeclSyntax.self)
    {
      return false
    }
    var ancestor = Syntax(owner)
    while true {
      if ancestor.is(AttributeSyntax.self) { return false }
      if ancestor.is(DeclSyntax.self) { return true }
      guard let next = ancestor.parent else { return true }
      ancestor = next
    }
  }

  var belongsToType: Bool { Syntax(self).parent?.parent?.is(AttributedTypeSyntax.self) == true }

  /// Whether what stands in its parentheses are not plain arguments.
  var hasSpecialArguments: Bool {
    switch arguments {
    case .argumentList?, nil: false
    default: true
    }
  }
}

extension ExprSyntax {
  /// Where the called name stands, or the called expression starts, in bytes; -1 for the value of an
  /// operator, which has no name.
  var placeOfCallee: Int {
    switch self.as(ExprSyntaxEnum.self) {
    case .declReferenceExpr(let reference): return reference.baseName.placeOfName
    case .memberAccessExpr(let member): return member.declName.baseName.placeOfName
    case .genericSpecializationExpr(let generic): return generic.expression.placeOfCallee
    case .optionalChainingExpr(let optional): return optional.expression.placeOfCallee
    case .forceUnwrapExpr(let unwrapped): return unwrapped.expression.placeOfCallee
    case .subscriptCallExpr(let element): return element.leftSquare.placeOfName
    case .tupleExpr(let tuple):
      guard let only = tuple.elements.first, tuple.elements.count == 1, only.label == nil else {
        return placeOfFirst
      }
      return only.expression.placeOfCallee
    case .tryExpr(let marked): return marked.expression.placeOfCallee
    case .awaitExpr(let marked): return marked.expression.placeOfCallee
    case .unsafeExpr(let marked): return marked.expression.placeOfCallee
    case .inOutExpr(let passed): return passed.expression.placeOfCallee
    case .postfixIfConfigExpr, .sequenceExpr, .prefixOperatorExpr, .postfixOperatorExpr:
      return -1
    default: return placeOfFirst
    }
  }
}

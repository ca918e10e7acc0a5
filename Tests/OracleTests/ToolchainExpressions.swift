import SourceModel
import SwiftParser
import SwiftSyntax

/// The calls and literals that the toolchain's parser sees.
///
/// Left out: what stands in the conditions of `#if`, in `#available` and `#sourceLocation`, and calls in
/// the arguments of attributes that have a grammar of their own (`@available`, `@_specialize`); attributes
/// of types.
final class ToolchainExpressions: SyntaxVisitor {
  private(set) var items: [PlacedItem] = []
  private var specialAttributes = 0

  private func add(_ kind: Item.Kind, _ offset: Int, _ name: String) {
    items.append(PlacedItem(offset: offset, kind: kind, name: name))
  }

  override func visit(_ node: AttributeSyntax) -> SyntaxVisitorContinueKind {
    if node.hasSpecialArguments { specialAttributes += 1 }
    if case .abiArguments = node.arguments { return .skipChildren }
    return node.belongsToType ? .skipChildren : .visitChildren
  }

  override func visitPost(_ node: AttributeSyntax) {
    if node.hasSpecialArguments { specialAttributes -= 1 }
  }

  override func visit(_ node: FunctionCallExprSyntax) -> SyntaxVisitorContinueKind {
    guard specialAttributes == 0 else { return .visitChildren }
    addCall(
      at: node.calledExpression.placeOfCallee, node.arguments, node.trailingClosure,
      node.additionalTrailingClosures)
    return .visitChildren
  }

  override func visit(_ node: MacroExpansionExprSyntax) -> SyntaxVisitorContinueKind {
    if node.leftParen != nil || node.trailingClosure != nil {
      addCall(
        at: node.pound.placeOfName, node.arguments, node.trailingClosure,
        node.additionalTrailingClosures)
    }
    return .visitChildren
  }

  override func visit(_ node: MacroExpansionDeclSyntax) -> SyntaxVisitorContinueKind {
    if node.leftParen != nil || node.trailingClosure != nil {
      addCall(
        at: node.pound.placeOfName, node.arguments, node.trailingClosure,
        node.additionalTrailingClosures)
    }
    return .visitChildren
  }

  private func addCall(
    at offset: Int, _ arguments: LabeledExprListSyntax, _ trailing: ClosureExprSyntax?,
    _ more: MultipleTrailingClosureElementListSyntax
  ) {
    func text(_ label: TokenSyntax?) -> String {
      guard let label, label.tokenKind != .wildcard else { return "" }
      return label.plainText
    }
    var labels = arguments.map { text($0.label) }
    if trailing != nil { labels.append("") }
    labels += more.map { text($0.label) }
    add(.call, offset, "(\(labels.map { $0 + ":" }.joined()))")
  }

  override func visit(_ node: StringLiteralExprSyntax) -> SyntaxVisitorContinueKind {
    guard node.openingQuote.presence == .present else { return .visitChildren }
    let parts = node.segments.compactMap { $0.as(ExpressionSegmentSyntax.self) }
    if parts.isEmpty {
      add(.string, node.placeOfFirst, node.representedLiteralValue ?? node.segments.textOfTokens)
    } else {
      add(.text, node.placeOfFirst, "\(parts.map(\.expressions.count).reduce(0, +))")
    }
    return .visitChildren
  }

  override func visit(_ node: SimpleStringLiteralExprSyntax) -> SyntaxVisitorContinueKind {
    // This kind of literal cannot say what it stands for; as an expression it can.
    var parser = Parser(node.trimmedDescription)
    let literal = ExprSyntax.parse(from: &parser).as(StringLiteralExprSyntax.self)
    add(.string, node.placeOfFirst, literal?.representedLiteralValue ?? "?")
    return .visitChildren
  }

  override func visit(_ node: RegexLiteralExprSyntax) -> SyntaxVisitorContinueKind {
    add(.regularExpression, node.placeOfFirst, node.textOfTokens)
    return .visitChildren
  }

  override func visit(_ node: IfConfigClauseSyntax) -> SyntaxVisitorContinueKind {
    if let elements = node.elements { walk(elements) }
    return .skipChildren
  }

  override func visit(_ node: PoundSourceLocationSyntax) -> SyntaxVisitorContinueKind {
    .skipChildren
  }

  override func visit(_ node: AvailabilityConditionSyntax) -> SyntaxVisitorContinueKind {
    .skipChildren
  }

  override func visit(_ node: UnexpectedNodesSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
}

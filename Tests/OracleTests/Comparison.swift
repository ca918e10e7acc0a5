import SourceModel
import SwiftFrontEnd
import SwiftParser
import SwiftSyntax

/// One file, read by the toolchain's parser and by ours.
struct Comparison {
  /// How many items the toolchain lists.
  let count: Int
  /// The toolchain's, and not ours.
  let missing: [Item]
  /// Ours, and not the toolchain's.
  let extra: [Item]
  /// What we could not read of a file in which the toolchain finds no error.
  let gaps: [String]

  init(path: String, bytes: [UInt8]) throws {
    let file = SourceFile(path: path, language: .swift, bytes: bytes)
    let facts = try SwiftFrontEnd().facts(of: file).get()
    var parser = bytes.withUnsafeBufferPointer { Parser($0) }
    let tree = SourceFileSyntax.parse(from: &parser)
    let declarations = ToolchainDeclarations(viewMode: .sourceAccurate)
    declarations.walk(tree)
    let expressions = ToolchainExpressions(viewMode: .sourceAccurate)
    expressions.walk(tree)
    let lines = SourceLocationConverter(fileName: path, tree: tree)
    let theirs = (declarations.items + expressions.items).map { item in
      let place = lines.location(for: AbsolutePosition(utf8Offset: max(0, item.offset)))
      return Item(
        location: SourceLocation(line: place.line, column: place.column), kind: item.kind,
        name: item.name)
    }
    let ours = FrontEndItems(facts).all.map { item in
      Item(
        location: facts.location(of: UInt32(max(0, item.offset))), kind: item.kind, name: item.name)
    }
    count = theirs.count
    missing = Item.difference(theirs, ours)
    extra = Item.difference(ours, theirs)
    gaps =
      tree.hasError
      ? []
      : facts.gaps.map { gap in
        let place = facts.location(of: gap.offset)
        return "\(place.line):\(place.column) gap: \(facts.names[gap.reason])"
      }
  }

  /// One line a disagreement, `path:line:column` first, as compilers print it.
  func lines(path: String) -> [String] {
    missing.map { "\(path):\($0) (only the toolchain)" } + extra.map { "\(path):\($0) (only ropa)" }
      + gaps.map { "\(path):\($0)" }
  }
}

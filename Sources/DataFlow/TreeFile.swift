import SourceModel

/// What linking needs of the facts of one file. A class, because it is handed around at every step, and facts are
/// a structure of many arrays, each of which costs a count when it is copied; it never changes.
final class TreeFile: Sendable {
  let path: String
  let language: Language
  let lines: LineTable
  let names: NameTable
  let imports: [Import]
  let declarations: [Declaration]
  let inheritances: [Inheritance]
  let attributes: [Attribute]
  let values: [Value]
  let calls: [Call]
  let arguments: [Argument]
  let literals: [Literal]
  let edges: [FlowEdge]
  let isSwift: Bool

  init(_ facts: FileFacts) {
    path = facts.path
    language = facts.language
    lines = facts.lines
    names = facts.names
    imports = facts.imports
    declarations = facts.declarations
    inheritances = facts.inheritances
    attributes = facts.attributes
    values = facts.values
    calls = facts.calls
    arguments = facts.arguments
    literals = facts.literals
    edges = facts.edges
    isSwift = facts.language.isSwift
  }
}

import RuleCatalog
import SourceModel

/// The nodes of a tree whose data a library puts into the address of a request: of an endpoint its path, and the
/// parameters of those cases that are asked by GET.
struct AddressAnswers {
  private(set) var nodes: Set<Node> = []
  private let tree: LinkedTree
  private let layout: Layout

  init(_ sinks: SinkIndex, _ tree: LinkedTree, _ layout: Layout) {
    self.tree = tree
    self.layout = layout
    for entry in sinks.answering {
      guard let rule = entry.call.inAddress else { continue }
      for type in entry.of.flatMap({ tree.descendants(of: $0) }) where tree.scopes.declares(type) {
        add(entry.call.names.flatMap { bodies($0, of: type) }, of: type, rule)
      }
    }
  }

  private mutating func add(_ answers: [Body], of type: Symbol, _ rule: AnswersInAddress) {
    guard rule.mentions.isEmpty || answers.contains(where: { mentions(rule.mentions, in: $0) })
    else { return }
    guard !rule.by.isEmpty else {
      for answer in answers { nodes.insert(layout.node(of: answer.member, tree)) }
      return
    }
    var values = CaseValues()
    for body in bodies(rule.by, of: type) { values.read(body) }
    for answer in answers { addPayloads(of: answer) { rule.values.contains(values[$0] ?? "") } }
  }

  /// The variables that an answer takes out of the cases that are meant, and where it reads them.
  private mutating func addPayloads(of answer: Body, where isMeant: (String) -> Bool) {
    let facts = answer.facts
    var variables: Set<DeclarationIndex> = []
    for call in facts.calls where call.callee >= 0 {
      let callee = facts.values[Int(call.callee)]
      guard callee.kind == .member, callee.base < 0, answer.scopes.contains(callee.scope) else {
        continue
      }
      let declared = facts.arguments[call.arguments.range].map(\.value)
        .filter { $0 >= 0 && facts.values[Int($0)].kind == .declaration }
      guard !declared.isEmpty, isMeant(facts.names[callee.name]) else { continue }
      variables.formUnion(declared.map { facts.values[Int($0)].target })
    }
    guard !variables.isEmpty else { return }
    for (index, value) in facts.values.enumerated()
    where (value.kind == .reference || value.kind == .declaration)
      && variables.contains(value.target)
    {
      nodes.insert(layout.node(of: ValueIndex(index), in: answer.file))
    }
  }

  private func mentions(_ names: [String], in body: Body) -> Bool {
    body.facts.values.contains { value in
      value.kind == .reference && body.scopes.contains(value.scope)
        && names.contains(body.facts.names[value.name])
    }
  }

  /// The members of a type that have a name.
  private func bodies(_ name: String, of type: Symbol) -> [Body] {
    guard let symbol = tree.symbols.find(name) else { return [] }
    return tree.members(symbol, of: type).map { Body($0, tree) }
  }
}

/// A member of a type, and the code that says what it gives.
private struct Body {
  let member: TreeDeclaration
  let file: Int
  let facts: TreeFile
  /// The member and its getter.
  let scopes: Set<DeclarationIndex>

  init(_ member: TreeDeclaration, _ tree: LinkedTree) {
    self.member = member
    file = tree.file(of: member)
    facts = tree.files[file]
    let number = DeclarationIndex(member - tree.firstDeclarations[file])
    var scopes: Set<DeclarationIndex> = [number]
    for (index, declaration) in facts.declarations.enumerated()
    where declaration.parent == number && declaration.kind == .accessor {
      scopes.insert(DeclarationIndex(index))
    }
    self.scopes = scopes
  }
}

/// What a member of an enumeration gives for each case: `switch self { case .login: .post default: .get }`.
private struct CaseValues {
  private var values: [String: String] = [:]
  private var otherwise: String?

  /// What it gives for a case; nil where nobody can tell.
  subscript(_ name: String) -> String? { values[name] ?? otherwise }

  /// Reads the code of the member in the order in which it is written: cases, and what is given for those before.
  mutating func read(_ body: Body) {
    let facts = body.facts
    var given: Set<ValueIndex> = []
    for edge in facts.edges where edge.kind == .returned || edge.kind == .derived {
      given.insert(edge.from)
    }
    var cases: [String] = []
    let members = facts.values.enumerated()
      .filter { $1.kind == .member && $1.base < 0 && body.scopes.contains($1.scope) }
      .sorted { $0.element.offset < $1.element.offset }
    for (index, value) in members {
      let name = facts.names[value.name]
      guard given.contains(ValueIndex(index)) else {
        cases.append(name)
        continue
      }
      if cases.isEmpty { otherwise = name }
      for each in cases { values[each] = name }
      cases = []
    }
  }
}

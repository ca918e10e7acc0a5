import SourceModel

/// What a library keeps of a property that stands for rows elsewhere.
public enum RowsKept: Sendable {
  case id
  case nothing
}

/// The attributes by which a file says that a property stands for rows elsewhere.
public struct RowAttributes: Sendable {
  private let kept: [String: RowsKept]

  /// Those of the libraries that a file imports, as others have attributes of the same names.
  public init(_ sinks: [Sink], importedBy facts: FileFacts) {
    var kept: [String: RowsKept] = [:]
    for sink in sinks where !sink.references.isEmpty || !sink.relations.isEmpty {
      guard facts.imports.contains(where: { sink.modules.contains(facts.names[$0.name]) })
      else { continue }
      for name in sink.references { kept[name] = .id }
      for name in sink.relations { kept[name] = .nothing }
    }
    self.kept = kept
  }

  public var isEmpty: Bool { kept.isEmpty }

  /// The properties of the same file that have one.
  public func properties(of facts: FileFacts) -> [DeclarationIndex: RowsKept] {
    var found: [DeclarationIndex: RowsKept] = [:]
    guard !isEmpty else { return found }
    for attribute in facts.attributes where attribute.declaration >= 0 {
      guard facts.declarations[Int(attribute.declaration)].kind == .property,
        let kept = kept[facts.names[attribute.name]]
      else { continue }
      found[attribute.declaration] = kept
    }
    return found
  }
}

import StrictJSON

/// A record's report as JSON-LD 1.1 in terms of the W3C Data Privacy Vocabulary, for exchange with other
/// registers.
///
/// Identifiers are fragments of the document, so the same record has the same ones wherever it lies. What
/// the vocabulary has no term for is a `skos:note`; who says a fact is its `dct:provenance`, and the places
/// in the code are its `dct:source`.
public enum RecordLinkedData {
  /// The record, its keeper, its activities and its recipients; annexes that only repeat or check them are
  /// left to the other formats.
  public static func text(_ report: RecordReport, language: ReportLanguage) -> String {
    LinkedDataWriter(report: report, language: language).document().text()
  }
}

private struct LinkedDataWriter {
  let report: RecordReport
  let language: ReportLanguage

  func document() -> JSONOutput {
    .object([
      (
        "@context",
        .object(LinkedDataTerms.prefixes.map { ($0.0, JSONOutput.string($0.1)) })
      ),
      ("@graph", .array([record()] + report.sections.flatMap(nodes))),
    ])
  }

  private func record() -> JSONOutput {
    var node = Node(id: "record", types: ["dpv:ROPA"])
    node.add("dct:title", text(report.title))
    node.add("dct:language", .string(report.language))
    if let date = report.stamp.date { node.add("dct:date", typed(date, "xsd:date")) }
    if let commit = report.stamp.commit { node.add("dct:hasVersion", .string(commit)) }
    node.add("dct:creator", .string(report.stamp.tool))
    for section in report.sections {
      switch section.kind {
      case .controller: node.add("dpv:hasDataController", reference(section.anchor))
      case .processor: node.add("dpv:hasDataProcessor", reference(section.anchor))
      case .activity, .processorActivity:
        node.add("dpv:hasPersonalDataProcess", reference(section.anchor))
      case .recipients, .organisations, .summary, .flows, .transfers, .retention, .measures,
        .terminalStorage, .rights, .systems, .undeclared, .untied, .findings, .openQuestions,
        .coverage, .evidence:
        break
      }
    }
    return node.output
  }

  private func nodes(_ section: ReportSection) -> [JSONOutput] {
    switch section.kind {
    case .controller: [keeper(section, type: "dpv:DataController")]
    case .processor: [keeper(section, type: "dpv:DataProcessor")]
    case .activity, .processorActivity: [activity(section)]
    case .recipients: section.parts.flatMap(\.contents).flatMap(recipients)
    case .organisations, .summary, .flows, .transfers, .retention, .measures, .terminalStorage,
      .rights, .systems, .undeclared, .untied, .findings, .openQuestions, .coverage, .evidence:
      []
    }
  }

  private func keeper(_ section: ReportSection, type: String) -> JSONOutput {
    var node = Node(id: section.anchor, types: [type])
    for part in section.parts { add(part, to: &node) }
    return node.output
  }

  private func activity(_ section: ReportSection) -> JSONOutput {
    var node = Node(id: section.anchor, types: ["dpv:PersonalDataProcess"])
    if let id = section.id { node.add("dct:identifier", .string(id)) }
    node.add("rdfs:label", text(section.title))
    if section.kind == .processorActivity {
      for keeper in report.sections where keeper.kind == .processor {
        node.add("dpv:hasDataProcessor", reference(keeper.anchor))
      }
    }
    for part in section.parts { add(part, to: &node) }
    return node.output
  }

  private func add(_ part: ReportPart, to node: inout Node) {
    for content in part.contents {
      switch content {
      case .statement(let cell):
        for item in cell.items {
          node.add("skos:note", text("\(part.title): \(item.text)", item.language))
        }
      case .table(let table): add(table, of: part, to: &node)
      }
    }
  }

  private func add(_ table: ReportTable, of part: ReportPart, to node: inout Node) {
    for row in table.rows {
      if let field = row.field {
        for item in row.cells.flatMap(\.items) { add(item, field, to: &node) }
        continue
      }
      switch part.kind {
      case .purposes, .data, .processing, .measures:
        for (column, cell) in zip(table.columns, row.cells) {
          add(cell, column, part.kind, row: row, table, to: &node)
        }
      case .onBehalfOf: node.add("dpv:hasDataController", principal(row))
      case .retention: node.add("dpv:hasStorageCondition", storage(row, table))
      default:
        // A disclosure or transfer: its facts hold together, and of this recipient alone.
        var process = Node(id: nil, types: ["dpv:Process"])
        for (column, cell) in zip(table.columns, row.cells) {
          add(cell, column, part.kind, row: row, table, to: &process)
        }
        if part.kind == .transfers {
          process.add("dpv:hasProcessing", .object([("@type", .string("dpv:Transfer"))]))
        }
        node.add("dpv:hasProcess", process.output)
      }
    }
  }

  private func add(_ item: ReportItem, _ field: ReportField, to node: inout Node) {
    if let property = LinkedDataTerms.textProperty(field) {
      node.add(property, .string(item.text))
    } else if let term = LinkedDataTerms.term(field), item.state != .open,
      item.id != "notRequired"
    {
      node.add(term.property, value(item, type: term.type, isCountry: field == .country))
    } else {
      node.add("skos:note", text("\(language.text(field)): \(item.text)", item.language))
    }
  }

  private func add(
    _ cell: ReportCell, _ column: ReportColumn, _ part: ReportPartKind, row: ReportRow,
    _ table: ReportTable, to node: inout Node
  ) {
    guard let term = LinkedDataTerms.term(part, column) else {
      // The kind of a measure is the type of the measure.
      if part == .measures, column == .kind { return }
      for item in cell.items {
        node.add("skos:note", text("\(language.text(column)): \(item.text)", item.language))
      }
      return
    }
    for item in cell.items {
      // A question is no value, and of a legal basis only what the vocabulary knows is one: dates and
      // numbers of decisions stand beside it.
      let isBasis = term.property == "dpv:hasLegalBasis"
      guard item.state != .open, !isBasis || item.term != nil else {
        node.add("skos:note", text("\(language.text(column)): \(item.text)", item.language))
        continue
      }
      if column == .recipient, let id = item.id, isListed(id) {
        node.add(term.property, reference("recipient-" + ReportMaker.anchor(id)))
        continue
      }
      var type = term.type
      if part == .measures, let place = table.columns.firstIndex(of: .kind),
        let kind = row.cells[place].items.first?.id
      {
        type = LinkedDataTerms.type(ofMeasure: kind) ?? type
      }
      let isCountry = column == .country || column == .destination
      node.add(term.property, value(item, type: type, isCountry: isCountry))
    }
  }

  private func principal(_ row: ReportRow) -> JSONOutput {
    var node = Node(id: nil, types: ["dpv:DataController"])
    for item in row.cells.first?.items ?? [] { node.add("dpv:hasName", .string(item.text)) }
    for item in row.cells.dropFirst().flatMap(\.items) {
      node.add("dpv:hasContact", .string(item.text))
    }
    return node.output
  }

  /// A rule of erasure, which says of which data and of whom it is.
  private func storage(_ row: ReportRow, _ table: ReportTable) -> JSONOutput {
    var node = Node(id: nil, types: ["dpv:StorageCondition"])
    for (column, cell) in zip(table.columns, row.cells) {
      for item in cell.items {
        if column == .limit {
          var duration = Node(
            id: nil, types: [item.id == nil ? "dpv:UntilEventDuration" : "dpv:TemporalDuration"])
          duration.add("rdfs:label", text(item.text))
          if let period = item.id { duration.add("rdf:value", typed(period, "xsd:duration")) }
          node.add("dpv:hasDuration", duration.output)
        } else if let term = LinkedDataTerms.term(.retention, column), item.id != nil {
          node.add(term.property, value(item, type: term.type))
        } else {
          node.add("skos:note", text("\(language.text(column)): \(item.text)", item.language))
        }
      }
    }
    return node.output
  }

  private func recipients(_ content: ReportContent) -> [JSONOutput] {
    guard case .table(let table) = content else { return [] }
    return table.rows.compactMap { row in
      guard let first = row.cells.first?.items.first, let id = first.id else { return nil }
      var node = Node(
        id: "recipient-" + ReportMaker.anchor(id), types: ["dpv:Recipient"])
      node.add("dct:identifier", .string(id))
      for item in row.cells[0].items { node.add("dpv:hasName", .string(item.text)) }
      describe(first, in: &node)
      for (column, cell) in zip(table.columns, row.cells).dropFirst() {
        if column == .role {
          for type in cell.items.compactMap({ $0.id.flatMap(LinkedDataTerms.type(ofRole:)) }) {
            node.types.append(type)
          }
        }
        if column == .activities { continue }
        add(cell, column, .recipients, row: row, table, to: &node)
      }
      return node.output
    }
  }

  private func isListed(_ recipient: String) -> Bool {
    report.sections.filter { $0.kind == .recipients }.flatMap(\.parts).flatMap(\.contents)
      .contains { content in
        guard case .table(let table) = content else { return false }
        return table.rows.contains { $0.cells.first?.items.first?.id == recipient }
      }
  }

  private func value(_ item: ReportItem, type: String, isCountry: Bool = false) -> JSONOutput {
    var node = Node(id: nil, types: [type])
    if isCountry, let code = item.id, code.utf8.count == 2, code != "EU",
      code.utf8.allSatisfy({ (0x41...0x5A).contains($0) })
    {
      node.types.append("loc:" + code)
    }
    if let term = item.term, isKnown(term) { node.types.append(term) }
    node.add("rdfs:label", text(item.text, item.language))
    describe(item, in: &node)
    return node.output
  }

  /// Who says it, and where the code shows it.
  private func describe(_ item: ReportItem, in node: inout Node) {
    node.add(
      "dct:provenance",
      .object([
        ("@type", .string("dct:ProvenanceStatement")), ("rdf:value", .string(item.state.rawValue)),
        ("rdfs:label", text(language.text(item.state))),
      ]))
    for place in [item.declaredAt].compactMap(\.self) + item.places {
      node.add("dct:source", .string(place.text))
    }
  }

  /// A record may name terms of its own; only those of the vocabularies of the context have a meaning.
  private func isKnown(_ term: String) -> Bool {
    let parts = term.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, LinkedDataTerms.prefixes.contains(where: { $0.0 == parts[0] }) else {
      return false
    }
    return parts[1].utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
      default: false
      }
    }
  }

  private func text(_ text: String, _ language: String? = nil) -> JSONOutput {
    .object([
      ("@value", .string(text)), ("@language", .string(language ?? report.language)),
    ])
  }

  private func typed(_ text: String, _ type: String) -> JSONOutput {
    .object([("@value", .string(text)), ("@type", .string(type))])
  }

  private func reference(_ anchor: String) -> JSONOutput {
    .object([("@id", .string("#" + anchor))])
  }
}

/// A resource, whose properties may have several values.
private struct Node {
  let id: String?
  var types: [String]
  private var properties: [(name: String, values: [JSONOutput])] = []

  init(id: String?, types: [String]) {
    self.id = id
    self.types = types
  }

  /// A value that is there already is not said twice.
  mutating func add(_ name: String, _ value: JSONOutput) {
    guard let place = properties.firstIndex(where: { $0.name == name }) else {
      properties.append((name, [value]))
      return
    }
    if !properties[place].values.contains(value) { properties[place].values.append(value) }
  }

  var output: JSONOutput {
    var members: [(key: String, value: JSONOutput)] = []
    if let id { members.append(("@id", .string("#" + id))) }
    var seen: Set<String> = []
    members.append(("@type", .strings(types.filter { seen.insert($0).inserted })))
    for property in properties {
      members.append(
        (
          property.name,
          property.values.count == 1 ? property.values[0] : .array(property.values)
        ))
    }
    return .object(members)
  }
}

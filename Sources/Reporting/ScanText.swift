import Classification
import DataFlow
import RuleCatalog
import SourceModel

/// A scan for a person: who receives what, what is held, which parties the code knows, each way, and what was not read.
public struct ScanText {
  private let catalog: RuleCatalog
  private let style: TerminalStyle
  private let showsAll: Bool
  private let places: Int
  private let paths: DisplayedPaths

  public init(
    catalog: RuleCatalog, style: TerminalStyle, showsAll: Bool, paths: DisplayedPaths
  ) {
    self.catalog = catalog
    self.style = style
    self.showsAll = showsAll
    self.paths = paths
    places = showsAll ? .max : 5
  }

  /// Sections for what goes where, data, recipients and flows; last how much was read.
  public func text(_ outcome: ScanOutcome) -> String {
    let table = FlowTable(catalog: catalog, style: style, paths: paths, places: places)
    let summary = table.summary(outcome.data)
    var sections = summary.isEmpty ? [] : [summary]
    sections += [
      fields(outcome.classification.fields), recipients(outcome.classification.recipients),
    ]
    if !outcome.classification.unknownHosts.isEmpty {
      sections.append(unknownHosts(outcome.classification.unknownHosts))
    }
    sections.append(table.text(outcome.data))
    if !outcome.classification.collectionPoints.isEmpty {
      sections.append(collectionPoints(outcome.classification.collectionPoints))
    }
    if !outcome.classification.written.isEmpty {
      sections.append(written(outcome.classification.written))
    }
    let unread = CoverageText.unread(outcome, paths: paths, showsAll: showsAll)
    if !unread.isEmpty { sections.append(unread) }
    let coverage = CoverageText.sentence(outcome)
    guard outcome.filesRead > 0 else {
      return (unread.isEmpty ? "" : unread + "\n") + coverage + "\n"
    }
    return sections.joined(separator: "\n") + "\n" + coverage + "\n"
      + outcome.notes.map { "note: \($0.printable)\n" }.joined()
  }

  private func fields(_ fields: [PersonalDataField]) -> String {
    guard !fields.isEmpty else { return style.bold("Personal data: none found") + "\n" }
    var text = style.bold("Personal data") + "\n"
    for (category, fields) in group(fields, by: \.category) {
      let subjects = subjects(of: fields)
      text += "  " + style.bold(label(ofCategory: category))
      text += subjects.isEmpty ? "" : " of " + subjects.joined(separator: ", ")
      text += " (" + counted(fields.count, "place") + ")\n"
      text += list(fields) { field in
        line(
          field.path, field.location,
          field.owner.isEmpty ? field.name : "\(field.owner).\(field.name)")
      }
    }
    return text
  }

  private func collectionPoints(_ points: [CollectionPoint]) -> String {
    var text = style.bold("Asked for on a screen") + "\n"
    for (category, points) in group(points, by: \.category) {
      text += "  " + style.bold(label(ofCategory: category))
      text += " (" + counted(points.count, "place") + ")\n"
      text += list(points) { point in
        line(
          point.path, point.location,
          point.owner.isEmpty ? point.name : "\(point.owner).\(point.name)")
      }
    }
    return text
  }

  private func written(_ values: [WrittenValue]) -> String {
    var text = style.bold("Somebody's data written in the code") + "\n"
    for (category, values) in group(values, by: \.category) {
      text += "  " + style.bold(label(ofCategory: category))
      text += " (" + counted(values.count, "place") + ")\n"
      text += list(values) { line($0.path, $0.location, $0.masked) }
    }
    return text
  }

  private func recipients(_ findings: [RecipientFinding]) -> String {
    guard !findings.isEmpty else { return style.bold("Recipients: none found") + "\n" }
    var text = ""
    let groups = group(findings, by: \.recipient)
    let receiving = groups.filter { $0.1.contains { $0.use.receivesData } }
    let others = groups.filter { !$0.1.contains { $0.use.receivesData } }
    text += section("Recipients", receiving.map { ($0.0, $0.1.filter(\.use.receivesData)) })
    text += section("Known, but not seen in use (no recipients of data)", others)
    return text
  }

  private func unknownHosts(_ hosts: [UnknownHost]) -> String {
    var text = style.bold("Hosts that no rule knows (whose are they?)") + "\n"
    for (host, places) in group(hosts, by: \.host) {
      text += "  " + style.bold(host.printable) + "\n"
      text += list(places) { line($0.path, $0.location, "contacted") }
    }
    return text
  }

  private func section(_ title: String, _ groups: [(String, [RecipientFinding])]) -> String {
    guard !groups.isEmpty else { return "" }
    var text = style.bold(title) + "\n"
    for (id, findings) in groups {
      text += "  " + style.bold(label(ofRecipient: id)) + "\n"
      text += list(findings) { finding in
        line(
          finding.path, finding.location,
          "\(finding.use.rawValue): \(finding.evidence.words) \(finding.value)"
            + (finding.region.map { " (\($0))" } ?? ""))
      }
    }
    return text
  }

  private func list<Element>(_ elements: [Element], _ line: (Element) -> String) -> String {
    var text = elements.prefix(places).map { "    " + line($0) + "\n" }.joined()
    if elements.count > places {
      text += "    and \(elements.count - places) more (--all lists them)\n"
    }
    return text
  }

  private func line(_ path: String, _ location: SourceLocation, _ what: String) -> String {
    "\(paths[path]):\(location.line):\(location.column): \(what.printable)"
  }

  private func group<Element>(
    _ elements: [Element], by key: (Element) -> String
  ) -> [(String, [Element])] {
    Dictionary(grouping: elements, by: key).sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private func subjects(of fields: [PersonalDataField]) -> [String] {
    Set(fields.flatMap(\.subjects)).sorted().map { catalog.subject($0)?.label["en"] ?? $0 }
  }

  private func label(ofCategory id: String) -> String { catalog.category(id)?.label["en"] ?? id }

  private func label(ofRecipient id: String) -> String { catalog.recipient(id)?.name ?? id }
}

extension EvidenceKind {
  /// For a reader: `host api.sendgrid.com`.
  var words: String {
    switch self {
    case .import: "module"
    case .package: "package"
    case .host: "host"
    case .symbol: "symbol"
    case .header: "header"
    case .configKey, .plistKey: "setting"
    case .requestHeader: "request header"
    case .urlScheme: "URL scheme"
    case .file: "file"
    case .name: "type"
    case .credential: "credential"
    case .cookie: "cookie"
    }
  }
}

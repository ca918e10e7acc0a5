/// A record's report as one HTML file that needs nothing else: no network, and a script only for searching
/// and sorting.
public enum RecordHTML {
  /// The whole page.
  public static func text(_ report: RecordReport, language: ReportLanguage) -> String {
    let page = Page(report: report, language: language)
    return """
      <!DOCTYPE html>
      <html lang="\(HTML.escaped(report.language))">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-\(HTMLScript.digest)'; base-uri 'none'; form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="generator" content="\(HTML.escaped(report.stamp.tool))">
      <title>\(HTML.escaped(page.title))</title>
      <style>
      \(HTMLStyle.text)
      </style>
      </head>
      <body>
      <a class="skip" href="#main">\(page.say(.skip))</a>
      \(page.head())
      \(page.tools())
      <div class="page">
      \(page.contents())
      <main id="main" tabindex="-1">
      \(report.sections.map(page.section).joined())</main>
      </div>
      <script>\(HTMLScript.text)</script>
      </body>
      </html>

      """
  }
}

/// The parts of the page.
private struct Page {
  let report: RecordReport
  let language: ReportLanguage

  func say(_ phrase: ReportPhrase, _ values: String...) -> String {
    HTML.escaped(values.isEmpty ? language.say(phrase) : language.say(phrase, values[0]))
  }

  /// With the name of whoever keeps it.
  var title: String { [report.title, keeper].compactMap(\.self).joined(separator: " – ") }

  private var keeper: String? {
    for section in report.sections
    where section.kind == .controller || section.kind == .processor {
      for content in section.parts.flatMap(\.contents) {
        guard case .table(let table) = content else { continue }
        let row = table.rows.first { $0.field == .name }
        if let item = row?.cells.first?.items.first, item.state != .open { return item.text }
      }
    }
    return nil
  }

  func head() -> String {
    let facts = [
      report.stamp.date.map { "\(language.text(ReportField.asOf)) \($0)" },
      report.stamp.commit.map { "commit \($0)" }, report.stamp.tool,
    ]
    let lead = [keeper].compactMap(\.self) + facts.compactMap(\.self)
    return "<header>\n<h1>\(HTML.escaped(report.title))</h1>\n"
      + "<p class=\"lead\">\(HTML.escaped(lead.joined(separator: " · ")))</p>\n</header>"
  }

  func tools() -> String {
    let text = HTML.escaped(language.say(.matches, "{1}", "{2}"))
    return "<form id=\"tools\" role=\"search\" hidden><label for=\"search\">\(say(.search))</label>"
      + "<input id=\"search\" type=\"search\" autocomplete=\"off\" aria-describedby=\"help\">"
      + "<span id=\"help\" class=\"aside\">\(say(.searchHelp))</span>"
      + "<output id=\"count\" for=\"search\" data-text=\"\(text)\"></output></form>"
  }

  func contents() -> String {
    let entries = report.sections.map { section in
      "<li><a href=\"#\(section.anchor)\">\(HTML.escaped(section.heading))</a></li>"
    }
    return "<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">\(say(.contents))</h2>\n"
      + "<ol>\n\(entries.joined(separator: "\n"))\n</ol>\n</nav>"
  }

  func section(_ section: ReportSection) -> String {
    let heading = "\(section.anchor)-heading"
    let kind = ReportMaker.anchor(section.kind.rawValue)
    var text =
      "<section id=\"\(section.anchor)\" class=\"\(kind)\" aria-labelledby=\"\(heading)\">\n"
      + "<h2 id=\"\(heading)\">\(HTML.escaped(section.heading))</h2>\n"
    if section.kind == .flows { text += picture(section) }
    for part in section.parts { text += self.part(part, of: section) }
    return text + "</section>\n"
  }

  private func picture(_ section: ReportSection) -> String {
    for content in section.parts.flatMap(\.contents) {
      guard case .table(let table) = content,
        let svg = FlowPicture(table, language: language)?.svg()
      else { continue }
      return
        "<figure class=\"picture\">\n<div tabindex=\"0\" role=\"group\" aria-label=\"\(say(.picture))\">"
        + "\(svg)</div>\n<figcaption>\(say(.pictureCaption))</figcaption>\n</figure>\n"
    }
    return ""
  }

  private func part(_ part: ReportPart, of section: ReportSection) -> String {
    var text = "<div id=\"\(part.anchor)\" class=\"part\">\n"
    // Over the only part of a section it would say the section's title again.
    if section.parts.count > 1 || part.provision != nil {
      let provision = part.provision.map {
        " <span class=\"provision\">\(HTML.escaped(language.cite($0)))</span>"
      }
      text += "<h3>\(HTML.escaped(part.title))\(provision ?? "")</h3>\n"
    }
    let cells = HTMLCells(language: language, isMarked: !section.kind.isByRopa)
    for content in part.contents {
      switch content {
      case .statement(let cell): text += "<div class=\"said\">\(cells.content(of: cell))</div>\n"
      case .table(let table):
        text += cells.table(table, caption: "\(section.heading): \(part.title)")
      }
    }
    return text + "</div>\n"
  }
}

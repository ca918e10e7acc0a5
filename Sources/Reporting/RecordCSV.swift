/// A record's report as a table for spreadsheets: one row an activity.
///
/// It has a column for everything that the ICO's template for controllers and the CNIL's basic register ask for
/// and a record can hold; `Rules/report/csv-columns.md` says which column is which of theirs.
public enum RecordCSV {
  /// UTF-8 with CR LF (RFC 4180), the first line with the names of the columns.
  public static func text(_ report: RecordReport, language: ReportLanguage) -> String {
    let columns = CSVColumn.all
    var text = CSV.line(columns.map { $0.title(language) })
    for section in report.sections {
      guard section.kind == .activity || section.kind == .processorActivity else { continue }
      text += CSV.line(columns.map { $0.field(of: section, in: report, language) })
    }
    return text
  }
}

/// Lines of columns, and numbers in them.
enum Table {
  /// The first column is wide and to the left, the others to the right.
  static func row(_ cells: [String]) -> String {
    cells.enumerated().map { index, cell in
      let width = index == 0 ? 36 : 14
      let blanks = String(repeating: " ", count: max(width - cell.count, 1))
      return index == 0 ? cell + blanks : blanks + cell
    }.joined()
  }

  static func decimal(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }

  static func megabytes(_ count: Int) -> String { "\(decimal(Double(count) / 1e6)) MB" }
}

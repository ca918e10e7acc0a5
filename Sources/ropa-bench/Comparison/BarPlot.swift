#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Seconds of each program on each tree as bars, on a logarithmic axis: from ripgrep to semgrep it is far.
struct BarPlot {
  private let trees: [MeasuredTree]
  private let axis: LogarithmicAxis

  private static let width = 860
  private static let left = 250
  private static let right = 90
  private static let row = 24
  private static let head = 34

  init(_ trees: [MeasuredTree]) {
    self.trees = trees
    let all = trees.flatMap(\.measured).compactMap { $0.median?.seconds }
    axis = LogarithmicAxis(
      all, from: Double(BarPlot.left), to: Double(BarPlot.width - BarPlot.right))
  }

  var svg: String {
    var y = 16
    var body = ""
    for tree in trees {
      let rows = tree.measured.filter { $0.median != nil }
      let bottom = y + BarPlot.head + rows.count * BarPlot.row
      body += Picture.text(12, y + 16, tree.tree.name, "title")
      body += grid(from: y + BarPlot.head - 6, to: bottom)
      for (index, measured) in rows.enumerated() {
        body += bar(measured, y: y + BarPlot.head + index * BarPlot.row)
      }
      y = bottom + 30
    }
    body += Picture.text(
      BarPlot.left, y + 8, "seconds, logarithmic; a shorter bar is faster", "soft")
    return Picture.svg(
      width: BarPlot.width, height: y + 26,
      title: "Seconds of ropa and of other programs on the same trees", body: body)
  }

  private func grid(from top: Int, to bottom: Int) -> String {
    axis.marks.map { mark in
      let x = Picture.number(axis.place(mark))
      return Picture.line("grid", (x, "\(top)"), (x, "\(bottom)"))
        + "<text class=\"soft\" text-anchor=\"middle\" x=\"\(x)\" y=\"\(bottom + 14)\">"
        + "\(LogarithmicAxis.words(mark))</text>\n"
    }.joined()
  }

  private func bar(_ measured: Measured, y: Int) -> String {
    guard let trial = measured.median else { return "" }
    let start = axis.start
    let end = axis.place(trial.seconds)
    let isOwn = measured.contender.name.hasPrefix("ropa")
    let more = trial.isCutShort ? "> " : ""
    return "<text class=\"label\" text-anchor=\"end\" x=\"\(BarPlot.left - 10)\" y=\"\(y + 14)\">"
      + Picture.escaped(measured.contender.name) + "</text>\n"
      + "<rect class=\"\(isOwn ? "own" : "other")\" x=\"\(Picture.number(start))\" y=\"\(y + 2)\" "
      + "width=\"\(Picture.number(max(end - start, 1)))\" height=\"16\" rx=\"2\"/>\n"
      + Picture.text(Int(end) + 6, y + 14, more + LogarithmicAxis.words(trial.seconds), "label")
  }
}

/// From seconds to places on a line, equal ratios equally far.
struct LogarithmicAxis {
  /// Powers of ten.
  let marks: [Double]
  let start: Double
  private let end: Double

  /// - Parameter values: the axis goes from the power of ten below to the one above all of them.
  init(_ values: [Double], from start: Double, to end: Double) {
    self.start = start
    self.end = end
    let positive = values.filter { $0 > 0 }
    let low = floor(log10(positive.min() ?? 0.1))
    let high = max(ceil(log10(positive.max() ?? 1)), low + 1)
    marks = (0...Int(high - low)).map { pow(10, low + Double($0)) }
  }

  func place(_ value: Double) -> Double {
    guard let low = marks.first, let high = marks.last, value > 0 else { return start }
    return start + (end - start) * log10(value / low) / log10(high / low)
  }

  /// `3 ms`, `0.25 s`, `12 s`
  static func words(_ seconds: Double) -> String {
    if seconds < 0.1 { return "\(Int((seconds * 1000).rounded())) ms" }
    if seconds < 10 { return Table.decimal(seconds).trimmedZeros + " s" }
    return "\(Int(seconds.rounded())) s"
  }
}

extension String {
  /// `1.50` as `1.5`, `10.00` as `10`.
  fileprivate var trimmedZeros: String {
    guard contains(".") else { return self }
    var text = self
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }
}

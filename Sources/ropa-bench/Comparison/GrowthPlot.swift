/// Processor time and memory of a scan by the number of lines, beside what would be in proportion to the first point.
struct GrowthPlot {
  private let points: [Growth.Point]

  private static let width = 860
  private static let height = 320

  init(_ points: [Growth.Point]) { self.points = points }

  var svg: String {
    let seconds = Panel(
      title: "seconds of processors", left: 60, width: 330,
      points: points.map { (line($0), $0.trial.processor) })
    let memory = Panel(
      title: "most memory, MB", left: 490, width: 330,
      points: points.map { (line($0), Double($0.trial.peak) / 1e6) })
    return Picture.svg(
      width: GrowthPlot.width, height: GrowthPlot.height,
      title: "Processor time and memory of ropa scan by the number of lines",
      body: seconds.svg + memory.svg)
  }

  private func line(_ point: Growth.Point) -> Double { Double(point.lines) / 1e6 }
}

/// One plot with both axes from zero on.
private struct Panel {
  let title: String
  let left: Double
  let width: Double
  let points: [(x: Double, y: Double)]

  private let top = 50.0
  private let bottom = 260.0

  private var highX: Double { (points.map(\.x).max() ?? 1) * 1.05 }
  private var highY: Double { max((points.map(\.y).max() ?? 1) * 1.1, proportional.y) }

  private func x(_ value: Double) -> String { Picture.number(left + width * value / highX) }
  private func y(_ value: Double) -> String {
    Picture.number(bottom - (bottom - top) * value / highY)
  }

  /// Where the last point would be if all grew as the lines do.
  private var proportional: (x: Double, y: Double) {
    guard let first = points.first, let last = points.last else { return (0, 0) }
    return (last.x, first.y * last.x / first.x)
  }

  var svg: String {
    let end = proportional
    let path = points.map { "\(x($0.x)),\(y($0.y))" }.joined(separator: " ")
    let below = Int(bottom) + 40
    return Picture.text(Int(left), 30, title, "title") + grid
      + Picture.text(Int(left), below, "million lines", "soft")
      + Picture.text(Int(left) + 90, below, "dotted: in proportion to the first", "soft")
      + Picture.line("dots", (x(0), y(0)), (x(end.x), y(end.y)))
      + "<polyline class=\"line\" points=\"\(path)\"/>\n"
      + points.map { "<circle class=\"own\" cx=\"\(x($0.x))\" cy=\"\(y($0.y))\" r=\"4\"/>\n" }
      .joined()
  }

  private var grid: String {
    let across = steps.map { value in
      Picture.line("grid", (x(0), y(value)), (x(highX), y(value)))
        + "<text class=\"soft\" text-anchor=\"end\" x=\"\(Picture.number(left - 8))\" "
        + "y=\"\(y(value))\" dy=\"4\">\(Int(value))</text>\n"
    }
    let under = points.map { point in
      "<text class=\"soft\" text-anchor=\"middle\" x=\"\(x(point.x))\" "
        + "y=\"\(Picture.number(bottom + 18))\">\(Int(point.x.rounded()))</text>\n"
    }
    return (across + under).joined()
  }

  /// Round numbers, about five of them.
  private var steps: [Double] {
    var step = 1.0
    let factors = [2.0, 2.5, 2.0]
    var index = 0
    while highY / step > 6 {
      step *= factors[index % 3]
      index += 1
    }
    return Array(stride(from: 0, through: highY, by: step))
  }
}

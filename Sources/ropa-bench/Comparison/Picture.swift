/// Pieces of an SVG picture that reads well on light and on dark pages.
enum Picture {
  static func svg(width: Int, height: Int, title: String, body: String) -> String {
    """
    <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" \
    viewBox="0 0 \(width) \(height)" role="img">
    <title>\(escaped(title))</title>
    <style>
    text { font: 13px system-ui, -apple-system, "Segoe UI", sans-serif; }
    .page { fill: #ffffff; } .title { font-weight: 600; font-size: 15px; }
    .title, .label { fill: #1f2328; } .soft { fill: #59636e; font-size: 12px; }
    .own { fill: #0969da; } .other { fill: #8c959f; }
    .grid { stroke: #d1d9e0; } .dots { stroke: #59636e; stroke-dasharray: 3 4; }
    .line { fill: none; stroke: #0969da; stroke-width: 2; }
    @media (prefers-color-scheme: dark) {
      .page { fill: #0d1117; } .title, .label { fill: #f0f6fc; } .soft { fill: #9198a1; }
      .own { fill: #4493f8; } .other { fill: #656c76; }
      .grid { stroke: #3d444d; } .dots { stroke: #9198a1; } .line { stroke: #4493f8; }
    }
    </style>
    <rect class="page" width="\(width)" height="\(height)" rx="6"/>
    \(body)</svg>

    """
  }

  static func text(_ x: Int, _ y: Int, _ words: String, _ kind: String) -> String {
    "<text class=\"\(kind)\" x=\"\(x)\" y=\"\(y)\">\(escaped(words))</text>\n"
  }

  /// - Parameter start: across and down, as `number` writes them.
  static func line(
    _ kind: String, _ start: (x: String, y: String), _ end: (x: String, y: String)
  ) -> String {
    "<line class=\"\(kind)\" x1=\"\(start.x)\" y1=\"\(start.y)\" x2=\"\(end.x)\" y2=\"\(end.y)\"/>\n"
  }

  static func escaped(_ text: String) -> String {
    text.map { character in
      switch character {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      default: String(character)
      }
    }.joined()
  }

  /// With one decimal: enough for a place in a picture.
  static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths % 10))"
  }
}

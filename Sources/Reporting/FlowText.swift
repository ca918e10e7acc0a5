import DataFlow
import RuleCatalog

/// One flow for a person: from where to where, each step with its line of code, and which links are guesses.
public struct FlowText {
  private let catalog: RuleCatalog
  private let paths: DisplayedPaths
  private let line: LineSource

  public init(catalog: RuleCatalog, paths: DisplayedPaths, line: @escaping LineSource) {
    self.catalog = catalog
    self.paths = paths
    self.line = line
  }

  /// - Parameter number: as `ropa scan` counts, from 1.
  public func text(_ flow: Flow, number: Int) -> String {
    var text = "\(number): \(category(flow)) to \(destination(flow))\n\n"
    text += step(flow.source, "\(flow.field) is read")
    for each in flow.steps {
      text += step(each.place, each.what + (each.isGuess ? " (a guess)" : ""))
    }
    if flow.target != flow.source { text += step(flow.target, verb(flow)) }
    text += "\nconfidence: \(flow.confidence.rawValue)\n"
    for guess in flow.guesses { text += "  a guess: \(guess.printable)\n" }
    if flow.isInAddress { text += "The data becomes a part of the address.\n" }
    if flow.isCleartext { text += "It is sent without encryption.\n" }
    return text
  }

  func category(_ flow: Flow) -> String {
    let label = catalog.category(flow.category)?.label["en"] ?? flow.category
    return flow.protection.map { "\(label), \($0.rawValue)" } ?? label
  }

  /// `Mailjet`, `collect.acme.io`, `UserDefaults (stored)`.
  func destination(_ flow: Flow) -> String {
    let rule = flow.rule.flatMap { catalog.sink($0)?.name } ?? ""
    switch flow.sink {
    case .transmission:
      if let recipient = flow.recipient { return catalog.recipient(recipient)?.name ?? recipient }
      return flow.host?.printable ?? "a host that is not known" + (rule.isEmpty ? "" : " (\(rule))")
    case .storage: return "\(rule) (stored)"
    case .logging: return "\(rule) (logged)"
    }
  }

  func verb(_ flow: Flow) -> String {
    switch flow.sink {
    case .transmission: "sent"
    case .storage: "stored"
    case .logging: "logged"
    }
  }

  private func step(_ place: FlowPlace, _ what: String) -> String {
    let code = line(place.path, place.location.line)?.drop { $0 == " " || $0 == "\t" }
    let shown = code.map { "      \(String($0.prefix(100)).printable)\n" } ?? ""
    return
      "  \(paths[place.path]):\(place.location.line):\(place.location.column): \(what.printable)\n"
      + shown
  }
}

import RuleCatalog
import SourceModel

/// Tells addresses that a person is to read from those that the program contacts, by where they go within
/// their file.
struct LinkFinder {
  private let file: FileFacts
  /// Where values go.
  private var onward: [ValueIndex: [ValueIndex]] = [:]
  private var calls: [ValueIndex: [Int]] = [:]
  /// Values that name a declaration.
  private var mentions: [DeclarationIndex: [ValueIndex]] = [:]

  /// Addresses do not go further than a few steps before they are used.
  private static let mostSteps = 60

  init(_ file: FileFacts) {
    self.file = file
    for edge in file.edges { onward[edge.from, default: []].append(edge.to) }
    for (index, call) in file.calls.enumerated() {
      for argument in file.arguments[call.arguments.range] where argument.value >= 0 {
        calls[argument.value, default: []].append(index)
      }
    }
    for (index, value) in file.values.enumerated() where value.target >= 0 {
      if value.kind == .reference || value.kind == .member {
        mentions[value.target, default: []].append(ValueIndex(index))
      }
    }
  }

  /// Whether a value is shown, opened or named as a link.
  func isLink(_ start: ValueIndex) -> Bool {
    guard start >= 0 else { return false }
    if declares(start) { return true }
    var seen: Set<ValueIndex> = [start]
    var queue = [start]
    var index = 0
    while index < queue.count, index < LinkFinder.mostSteps {
      let value = queue[index]
      index += 1
      var next = onward[value] ?? []
      for number in calls[value] ?? [] {
        let call = file.calls[number]
        let name = callee(of: call)
        if isLinkCall(name) { return true }
        if isAddressType(name) { next.append(call.result) }
      }
      for each in next {
        if declares(each) { return true }
        let node = file.values[Int(each)]
        if node.kind == .declaration || node.kind == .result {
          if names(link: node.target) { return true }
          next += mentions[node.target] ?? []
        }
      }
      for each in next where seen.insert(each).inserted { queue.append(each) }
    }
    return false
  }

  /// Whether a value is the first one of a declaration that is named as a link.
  private func declares(_ value: ValueIndex) -> Bool {
    let node = file.values[Int(value)]
    guard node.kind == .declaration || node.kind == .result else { return false }
    return names(link: node.target)
  }

  private func names(link declaration: DeclarationIndex) -> Bool {
    guard declaration >= 0 else { return false }
    var index = declaration
    let parent = file.declarations[Int(index)].parent
    if file.declarations[Int(index)].kind == .accessor, parent >= 0 { index = parent }
    let words = file.names.withBytes(of: file.declarations[Int(index)].name) {
      NameWords($0).strings
    }
    return words.contains { linkWords.contains($0) }
  }

  private func callee(of call: Call) -> String {
    guard call.callee >= 0 else { return "" }
    let node = file.values[Int(call.callee)]
    // `.init(string:)` and `URL.init(string:)` make what their base is.
    return file.names[node.name]
  }

  private func isLinkCall(_ name: String) -> Bool {
    ["Link", "ShareLink", "SFSafariViewController", "open", "canOpenURL", "Markdown", "Text"]
      .contains(name) || name.hasPrefix("openURL") || name.hasPrefix("openLink")
  }

  private func isAddressType(_ name: String) -> Bool {
    ["URL", "NSURL", "URLComponents", "init", "String", "LocalizedStringKey"].contains(name)
      || name.hasPrefix("URLWithString") || name.hasPrefix("initWithString")
  }
}

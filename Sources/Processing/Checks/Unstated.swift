/// Whether a record says nothing where something should be said. A question that is marked open is not
/// unstated: it is listed with the open questions.
func isUnstated(_ text: Declared<String>?) -> Bool {
  switch text {
  case nil: true
  case .open: false
  case .stated(let text, _): text.allSatisfy(\.isWhitespace)
  }
}

/// As for texts, by the label's own text.
func isUnstated(_ label: Declared<Label>?) -> Bool {
  switch label {
  case nil: true
  case .open: false
  case .stated(let label, _): label.text().allSatisfy(\.isWhitespace)
  }
}

/// As for texts; a list without an element says nothing.
func isUnstated<Element>(_ list: Declared<[Element]>?) -> Bool {
  switch list {
  case nil: true
  case .open: false
  case .stated(let elements, _): elements.isEmpty
  }
}

extension Record {
  /// How a message calls an entry: `activity "app"`.
  func title(of activity: Activity) -> String { "activity \(quoted(activity.id.value))" }

  /// How a message calls an entry: `processor activity "hosting"`.
  func title(of activity: ProcessorActivity) -> String {
    "processor activity \(quoted(activity.id.value))"
  }
}

extension Purpose {
  /// How a message calls it: `purpose "Run the app"`.
  var title: String {
    if let label = label.value { return "purpose \(quoted(label.text()))" }
    return id.map { "purpose \(quoted($0.value))" } ?? "a purpose"
  }
}

/// `a`, `a and b`, `a, b and c`
func listed(_ words: [String]) -> String {
  guard let last = words.last, words.count > 1 else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " and " + last
}

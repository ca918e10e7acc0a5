import Classification
import Processing
import RuleCatalog
import StrictJSON

/// All texts of a report in one language: one file of `Rules/report/`, whose name is the language's tag.
public struct ReportLanguage: Sendable {
  /// `sv`
  public let id: String
  /// What it calls itself: `svenska`.
  public let name: String
  private var texts: [String: [String: String]] = [:]
  /// One and many, by unit of time.
  private var units: [String: (one: String, many: String)] = [:]
  /// What it says instead of English sentences.
  private(set) var messages = MessageTemplates()

  /// Reads a file of texts. A missing or unknown key, like anything but a text, is thrown with its place.
  public static func read(_ text: String, id: String, path: String) throws(JSONError)
    -> ReportLanguage
  {
    var object = try ObjectReader(
      try JSONReader.read(text, path: path), what: "the texts of a language", path: path)
    var language = ReportLanguage(id: id, name: try object.string("name"))
    for group in textGroups {
      var reader = try ObjectReader(
        try object.required(group.name), what: "\"\(group.name)\"", path: path)
      for key in group.keys {
        language.texts[group.name, default: [:]][key] = try reader.string(key)
      }
      try reader.finish()
    }
    try language.readUnits(&object, path: path)
    language.messages = try MessageTemplates(&object, path: path)
    try object.finish()
    return language
  }

  private init(id: String, name: String) {
    self.id = id
    self.name = name
  }

  private mutating func readUnits(
    _ object: inout ObjectReader, path: String
  ) throws(JSONError) {
    var reader = try ObjectReader(try object.required("units"), what: "\"units\"", path: path)
    for unit in TimeUnit.allCases {
      var forms = try ObjectReader(
        try reader.required(unit.rawValue), what: "\"\(unit.rawValue)\"", path: path)
      units[unit.rawValue] = (try forms.string("one"), try forms.string("many"))
      try forms.finish()
    }
    try reader.finish()
  }

  /// The text of a case.
  func text<Key: ReportKey>(_ key: Key) -> String {
    texts[Key.textGroup]?[key.rawValue] ?? key.rawValue
  }

  /// A sentence with what is put in for `{1}`, `{2}`. What is put in is not looked through again: it may
  /// come from the scanned tree.
  func say(_ phrase: ReportPhrase, _ values: String...) -> String {
    var result = ""
    var rest = text(phrase)[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      let number = Int(rest[rest.index(after: open)..<close]) ?? 0
      result += values.indices.contains(number - 1) ? values[number - 1] : ""
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  /// A provision as the language cites it: `Art. 30(1)(b)` is `art. 30.1 b` in Swedish. What has more than an
  /// article, a paragraph and a letter stays as it is.
  func cite(_ provision: String) -> String {
    guard provision.hasPrefix("Art. "), !provision.dropFirst(5).contains(" ") else {
      return provision
    }
    let parts = provision.dropFirst(5).split { "()".contains($0) }.map(String.init)
    switch parts.count {
    case 1: return say(.article, parts[0])
    case 2: return say(.paragraph, parts[0], parts[1])
    case 3: return say(.letter, parts[0], parts[1], parts[2])
    default: return provision
    }
  }

  /// `7 years` of `P7Y`, `1 year and 6 months` of `P1Y6M`; the text itself where it is no period.
  func period(_ text: String) -> String {
    var parts: [String] = []
    var number = ""
    var isTime = false
    for character in text.dropFirst() {
      if character.isNumber {
        number.append(character)
      } else if character == "T" {
        isTime = true
      } else {
        guard let unit = TimeUnit(letter: character, isTime: isTime), let count = Int(number),
          let forms = units[unit.rawValue]
        else { return text }
        parts.append("\(count) \(count == 1 ? forms.one : forms.many)")
        number = ""
      }
    }
    return list(parts) ?? text
  }

  /// `a, b and c`; nil of nothing.
  func list(_ texts: [String]) -> String? {
    guard let last = texts.last else { return nil }
    return texts.count == 1
      ? last : texts.dropLast().joined(separator: ", ") + " \(say(.and)) " + last
  }
}

/// The units of a period.
private enum TimeUnit: String, CaseIterable {
  case year
  case month
  case week
  case day
  case hour
  case minute
  case second

  init?(letter: Character, isTime: Bool) {
    switch letter {
    case "Y": self = .year
    case "M": self = isTime ? .minute : .month
    case "W": self = .week
    case "D": self = .day
    case "H": self = .hour
    case "S": self = .second
    default: return nil
    }
  }
}

/// What a file of texts must hold.
private let textGroups: [(name: String, keys: [String])] = [
  group(ReportSectionKind.self), group(ReportPartKind.self), group(ReportColumn.self),
  group(ReportField.self), group(BasisDetail.self), group(ReportState.self),
  group(StateMeaning.self),
  group(ReportPhrase.self), group(LegalBasis.self), group(DeclaredRole.self),
  group(ActivityRole.self), group(ContractKind.self), group(ContractParty.self),
  group(DisclosureChannel.self), group(TransferMechanismKind.self), group(Derogation.self),
  group(SpecialConditionKind.self), group(Sensitivity.self), group(SourceKind.self),
  group(MeasureKind.self), group(RetentionAction.self), group(RetentionEvent.self),
  group(SystemKind.self), group(StorageCategory.self), group(StorageParty.self),
  group(DataSubjectRight.self), group(Severity.self), group(IdentifierScheme.self),
  group(EvidenceKind.self), group(Confidence.self),
]

private func group<Key: ReportKey>(_ type: Key.Type) -> (name: String, keys: [String]) {
  (type.textGroup, type.allCases.map(\.rawValue))
}

/// What each state means, in a sentence.
enum StateMeaning: String, Sendable, CaseIterable {
  case declared
  case observed
  case both
  case open
  case derived
  case unstated
}

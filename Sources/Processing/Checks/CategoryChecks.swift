import Classification
import SourceModel

/// ROPA101: personal data in the code of which the record says nothing.
///
/// A field is declared where an activity declares its category of one of the field's subjects. Where
/// nothing tells whose the data are, or only that they are some user's, any subject will do; where the
/// record leaves its subjects open, any field will. One finding a category: what is declared of
/// customers and found of suppliers too is as undeclared as what is not declared at all.
func undeclaredCategories(in input: CheckInput) -> [Finding] {
  undeclared(in: input, .categoryUndeclared)
}

/// ROPA110: the same of what the code asks the system for: contacts, places, health, the camera.
func undeclaredSources(in input: CheckInput) -> [Finding] {
  undeclared(in: input, .sourceUndeclared)
}

/// ROPA111: the same of special categories, and of data of offences.
func undeclaredSpecialCategories(in input: CheckInput) -> [Finding] {
  undeclared(in: input, .specialCategoryUndeclared)
}

/// ROPA112: the same of national identification numbers.
func undeclaredNationalIdentifiers(in input: CheckInput) -> [Finding] {
  undeclared(in: input, .nationalIdentifierUndeclared)
}

private func undeclared(in input: CheckInput, _ check: CheckID) -> [Finding] {
  let declared = DeclaredData(input.record)
  // What property lists alone say is for the checks of the privacy manifest (ROPA603, ROPA610).
  let fields = input.classification.fields.filter {
    $0.confidence >= CheckInput.leastConfidence && $0.kind != .setting
  }
  let found = Dictionary(grouping: fields, by: \.category)
  return found.keys.sorted().compactMap { category in
    let missing = (found[category] ?? []).filter {
      !declared.covers($0, unspecific: input.vocabulary.unspecificSubjects)
    }
    guard tells(missing, category, input) == check else { return nil }
    return finding(category, missing, declared, check, input)
  }
}

/// Which check tells of a category that is not declared: each is told once.
private func tells(
  _ fields: [PersonalDataField], _ category: String, _ input: CheckInput
) -> CheckID {
  switch input.vocabulary.sensitivity(of: category) {
  case .special, .criminal: .specialCategoryUndeclared
  case .nationalIdentifier: .nationalIdentifierUndeclared
  case .normal:
    !fields.isEmpty && fields.allSatisfy { $0.kind == .platformAPI }
      ? .sourceUndeclared : .categoryUndeclared
  }
}

private func finding(
  _ category: String, _ fields: [PersonalDataField], _ declared: DeclaredData, _ check: CheckID,
  _ input: CheckInput
) -> Finding? {
  guard let (first, rest) = placesInOrder(fields) else { return nil }
  let words = input.vocabulary
  let subjects = Set(fields.flatMap(\.subjects)).sorted()
  let others = declared.subjects[category] ?? []
  let of = subjects.isEmpty ? "" : " of \(words.subjects(subjects))"
  let only = others.isEmpty ? "" : ", only of \(words.subjects(others))"
  return Finding(
    check: check, severity: check.severity, path: first.path, location: first.location,
    length: first.length,
    message: "\(what(check)) \"\(words.category(category))\"\(of) is not declared\(only)",
    remedy: remedy(category, subjects, declared, input.record),
    also: rest.map { RelatedPlace($0) }, evidence: first.proof)
}

private func what(_ check: CheckID) -> String {
  if check == .specialCategoryUndeclared { return "a special category of personal data," }
  if check == .nationalIdentifierUndeclared { return "a national identification number," }
  return check == .sourceUndeclared
    ? "the code asks the system for personal data:" : "personal data"
}

/// The entry to add to, where the record has one for the same subjects; else the entry to add.
private func remedy(
  _ category: String, _ subjects: [String], _ declared: DeclaredData, _ record: Record
) -> String {
  let places = declared.groups(of: subjects).prefix(3)
  let entry =
    subjects.isEmpty ? "\"open\"" : "[" + subjects.map(quoted).joined(separator: ", ") + "]"
  guard places.isEmpty else {
    let lines = places.map { "\($0.path):\($0.line)" }.joined(separator: ", ")
    return "declare it: add \(quoted(category)) to \"categories\" beside \"subjects\": \(entry) "
      + "(\(lines)) in the activity it serves, or stop collecting it"
  }
  return "declare it: add { \"subjects\": \(entry), \"categories\": [\(quoted(category))] } to "
    + "\"data\" of the activity it serves in \(record.path), or stop collecting it"
}

/// ROPA106: what the record declares and the code does not show. Only of categories that the catalogue
/// can see, and with every guess counted as evidence.
func unseenCategories(in input: CheckInput) -> [Finding] {
  let seen = Set(input.classification.fields.map(\.category) + input.flows.map(\.category))
  let places = Dictionary(grouping: DeclaredData(input.record).categories, by: \.value)
  return places.keys.sorted().compactMap { category in
    guard !seen.contains(category), input.vocabulary.visibleCategories.contains(category),
      let all = places[category]?.sorted(by: { $0.place < $1.place }), let first = all.first,
      let message = input.coverage.absence(
        of: "\"\(input.vocabulary.category(category))\" (\(category))")
    else { return nil }
    return Finding(
      .categoryWithoutEvidence, at: first, message: message,
      remedy: "if it is no longer processed, take it out of the record; if another system or a "
        + "person processes it, leave it",
      also: all.dropFirst().map {
        RelatedPlace(path: $0.place.path, location: $0.place.location, what: category)
      })
  }
}

/// What the record's activities declare of whom.
struct DeclaredData {
  /// Every mention of a category under `data`, in the order of the file.
  private(set) var categories: [Located<String>] = []
  /// Ids of the subjects of each category, as declared, sorted.
  private(set) var subjects: [String: [String]] = [:]
  /// The same with the wider categories that they belong to.
  private var people: [String: Set<String>] = [:]
  private var ofAnyone: Set<String> = []
  private var entries: [DataGroup] = []

  init(_ record: Record) { self.init(record.allData, of: record) }

  init(_ groups: [DataGroup], of record: Record) {
    for group in groups { add(group, record) }
  }

  private mutating func add(_ group: DataGroup, _ record: Record) {
    entries.append(group)
    for category in group.categories.value ?? [] {
      categories.append(category)
      // What belongs to a wider category is declared of that, too.
      let around = record.categories(around: category.value)
      switch group.subjects {
      case .open:
        ofAnyone.formUnion(around)
      case .stated(let ids, _):
        for category in around {
          subjects[category] = Set(subjects[category] ?? []).union(ids.map(\.value)).sorted()
          people[category, default: []].formUnion(
            ids.flatMap { record.subjects(around: $0.value) })
        }
      }
    }
  }

  func covers(_ field: PersonalDataField, unspecific: Set<String>) -> Bool {
    if ofAnyone.contains(field.category) { return true }
    guard let declared = people[field.category] else { return false }
    return field.subjects.allSatisfy(unspecific.contains)
      || field.subjects.contains(where: declared.contains)
  }

  /// The places of the entries for these subjects, whatever their categories.
  func groups(of subjects: [String]) -> [RecordPlace] {
    guard !subjects.isEmpty else { return [] }
    return entries.filter { group in
      guard let stated = group.subjects.value else { return false }
      return Set(stated.map(\.value)) == Set(subjects)
    }.map(\.place)
  }
}

extension PersonalDataField {
  /// `User.email`
  var title: String { visible(owner.isEmpty ? name : "\(owner).\(name)") }
}

extension Coverage {
  /// That something was not seen, as far as that can be said; nil where it cannot.
  func absence(of what: String) -> String? {
    switch self {
    case .whole: "\(what) is declared, and nothing in the code shows it"
    case .incomplete(let why): "\(what) is declared and was not seen, but \(visible(why))"
    case .selection: nil
    }
  }
}

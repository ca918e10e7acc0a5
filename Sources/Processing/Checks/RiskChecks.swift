import RuleCatalog

/// ROPA014: special categories and data of offences need a condition besides the legal basis (Art. 9(2), 10).
func specialDataWithoutCondition(in input: CheckInput) -> [Finding] {
  input.record.activities.flatMap { activity in
    (activity.data?.value ?? []).flatMap { group in
      findings(group, input.record.title(of: activity), input.vocabulary)
    }
  }
}

private func findings(
  _ group: DataGroup, _ title: String, _ vocabulary: RecordVocabulary
) -> [Finding] {
  if let condition = group.condition, condition.isOpen { return [] }
  let kind = group.condition?.value?.kind
  return (group.categories.value ?? []).compactMap { category in
    let sensitivity = vocabulary.sensitivity(of: category.value)
    guard let need = Need(sensitivity), kind.map({ need.isMet(by: $0.value) }) != true else {
      return nil
    }
    let state =
      kind.map { "has \($0.value.article) as its condition, and needs \(need.article)" }
      ?? "has no condition of \(need.article)"
    return Finding(
      .conditionMissing, at: category,
      message: "\"\(vocabulary.category(category.value))\" (\(need.words)) in \(title) \(state)",
      remedy: "add \"condition\": one of " + need.kinds.map(\.rawValue).joined(separator: ", ")
        + "; if there is none, do not process these data")
  }
}

/// What data of a sensitivity need.
private enum Need {
  case article9
  case article10

  init?(_ sensitivity: Sensitivity) {
    switch sensitivity {
    case .special: self = .article9
    case .criminal: self = .article10
    case .normal, .nationalIdentifier: return nil
    }
  }

  var article: String {
    switch self {
    case .article9: "Art. 9(2)"
    case .article10: "Art. 10"
    }
  }

  var words: String {
    switch self {
    case .article9: "a special category"
    case .article10: "data of offences"
    }
  }

  var kinds: [SpecialConditionKind] {
    SpecialConditionKind.allCases.filter { $0.article.hasPrefix(article) }
  }

  func isMet(by kind: SpecialConditionKind) -> Bool { kinds.contains(kind) }
}

/// ROPA024: consent of a child counts from an age, or with the parents (Art. 8).
func childrenWithoutHandling(in input: CheckInput) -> [Finding] {
  input.record.activities.compactMap { activity in
    guard activity.children == nil, restsOnConsent(activity) else { return nil }
    let subjects = (activity.data?.value ?? []).flatMap { $0.subjects.value ?? [] }
    guard let children = subjects.first(where: { input.vocabulary.children.contains($0.value) })
    else { return nil }
    return Finding(
      .childrenUnhandled, at: children,
      message: "\(input.record.title(of: activity)) rests on consent of "
        + "\(input.vocabulary.subject(children.value)) and does not say from which age, or how "
        + "their parents agree",
      remedy: "add \"children\": { \"age\": 13, \"handling\": \"...\" } with the age of the "
        + "country (Art. 8(1): 13 to 16)")
  }
}

/// Whether consent is a basis, or no basis is stated yet.
private func restsOnConsent(_ activity: Activity) -> Bool {
  (activity.purposes?.value ?? []).contains { purpose in
    (purpose.legalBases?.value ?? []).contains { $0.basis.value == .consent }
  }
}

/// ROPA025: what is likely to be a high risk has an impact assessment (Art. 35).
///
/// Decisions by machines alone are enough; of profiling, special or criminal data, and people who need
/// protection, two (WP 248 rev.01 counts criteria in the same way).
func riskWithoutAssessment(in input: CheckInput) -> [Finding] {
  input.record.activities.compactMap { activity in
    let risks = Risks(activity, input.vocabulary)
    guard risks.areHigh, let missing = missingAssessment(activity.impactAssessment) else {
      return nil
    }
    return Finding(
      .impactAssessmentMissing, at: activity.impactAssessment?.place ?? activity.id.place,
      message: "\(input.record.title(of: activity)) has \(listed(risks.words)) and \(missing)",
      remedy: "add \"impactAssessment\": { \"required\": true, \"reference\": \"where it is "
        + "kept\" }, or false with the \"reason\"")
  }
}

private func missingAssessment(_ assessment: Declared<ImpactAssessment>?) -> String? {
  guard let assessment else { return "says nothing of an impact assessment" }
  guard let assessment = assessment.value, let isRequired = assessment.isRequired.value else {
    return nil
  }
  if isRequired {
    return isUnstated(assessment.reference) ? "does not say where the assessment is" : nil
  }
  return assessment.reason == nil ? "does not say why no assessment is required" : nil
}

/// What may make processing a risk.
struct Risks {
  let decidesAlone: Bool
  let words: [String]

  init(_ activity: Activity, _ vocabulary: RecordVocabulary) {
    let groups = activity.data?.value ?? []
    let categories = groups.flatMap { $0.categories.value ?? [] }.map(\.value)
    let subjects = groups.flatMap { $0.subjects.value ?? [] }.map(\.value)
    let sensitivities = Set(categories.map(vocabulary.sensitivity))
    decidesAlone = activity.automatedDecisions?.value != nil
    words = [
      decidesAlone ? "automated decisions" : nil,
      activity.profiling?.value != nil ? "profiling" : nil,
      sensitivities.contains(.special) ? "special categories of data" : nil,
      sensitivities.contains(.criminal) ? "data of offences" : nil,
      subjects.contains(where: vocabulary.children.contains) ? "data of children" : nil,
      subjects.contains(where: vocabulary.vulnerable.contains)
        ? "data of people who need protection" : nil,
    ].compactMap(\.self)
  }

  var areHigh: Bool { decidesAlone || words.count > 1 }
}

/// ROPA027: Art. 30(5) frees from the record only what is occasional, no risk and without such data.
func unfoundedExemptions(in input: CheckInput) -> [Finding] {
  input.record.activities.compactMap { activity in
    guard let exemption = activity.exemption else { return nil }
    var against = Risks(activity, input.vocabulary).words.map { "it has \($0)" }
    if !activity.systems.isEmpty {
      let systems = activity.systems.map { quoted($0.value) }
      against.append("what \(listed(systems)) does all the time is not occasional")
    }
    guard !against.isEmpty else { return nil }
    return Finding(
      .exemptionUnfounded, at: exemption.place,
      message: "Art. 30(5) does not free \(input.record.title(of: activity)) of the record: "
        + listed(against),
      remedy: "keep the activity in the record as any other and take \"exemption\" out")
  }
}

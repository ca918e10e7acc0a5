import RuleCatalog
import StrictJSON

/// ROPA005: a controller or processor that is established outside the Union has a representative inside
/// (Art. 27).
func representativesMissing(in input: CheckInput) -> [Finding] {
  guard let day = input.asOf else { return [] }
  let record = input.record
  let joint = Set(record.activities.flatMap(\.controllers).map(\.value))
  let deciding =
    [record.controller].compactMap(\.self)
    + record.organisations.filter { joint.contains($0.id.value) }
  return deciding.compactMap { organisation in
    guard organisation.representative == nil,
      case .stated(let code, let place) = organisation.country,
      input.isThirdCountry(code, on: day)
    else { return nil }
    let isController = organisation.id.value == record.controller?.id.value
    let who = isController ? "the controller" : "organisation \(quoted(organisation.id.value))"
    return Finding(
      .representativeMissing, at: Located(code, at: place),
      message: "\(who) is in \(input.countryName(code)), outside the EEA, and has no "
        + "representative there",
      remedy: "add \"representative\": { \"name\": \"...\", \"address\": \"...\", \"email\": "
        + "\"...\" }, who is in a member state where the people are (Art. 27(3))")
  }
}

/// ROPA006: who is data protection officer, or why there is none (Art. 37, 30(1)(a)).
func unstatedOfficers(in record: Record) -> [Finding] {
  guard let controller = record.controller, controller.dataProtectionOfficer == nil else {
    return []
  }
  return [
    Finding(
      .officerUnstated, at: controller.place,
      message: "the controller names no data protection officer, nor why none is required",
      remedy: "add \"dataProtectionOfficer\": { \"name\": \"...\", \"email\": \"...\" } or "
        + "{ \"notRequired\": \"the reason\" }")
  ]
}

/// ROPA018: a processor has a contract (Art. 28(3)).
func processorsWithoutContract(in input: CheckInput) -> [Finding] {
  input.record.recipients.compactMap { recipient in
    guard input.isProcessor(recipient), lacksContract(recipient, of: [.processing]) else {
      return nil
    }
    let kind = recipient.contract?.value?.kind
    let state =
      kind == nil || kind?.value == .processing
      ? "no contract with it is named"
      : "what is agreed with it is not a contract of processing"
    return Finding(
      .contractMissing, at: recipient.id,
      message: "recipient \"\(input.vocabulary.recipient(recipient.id.value, in: input.record))\" "
        + "is a processor, and \(state)",
      remedy: "conclude one (Art. 28(3)) and add \"contract\": where it is kept, or its number")
  }
}

/// ROPA020: what Art. 30(2) asks of a processor.
func incompleteProcessorActivities(in input: CheckInput) -> [Finding] {
  let record = input.record
  return record.processorActivities.flatMap { activity -> [Finding] in
    let title = record.title(of: activity)
    func finding(_ what: String, _ remedy: String) -> Finding {
      Finding(
        .processorRecordIncomplete, at: activity.id, message: "\(title) \(what)", remedy: remedy)
    }
    var findings: [Finding] = []
    if isUnstated(activity.onBehalfOf) {
      findings.append(
        finding(
          "does not say on whose behalf (Art. 30(2)(a))",
          "add \"onBehalfOf\": ids of organisations, or { \"label\": \"customers\", \"source\": "
            + "\"where the list is\" }"))
    }
    for principal in activity.onBehalfOf?.value ?? [] {
      findings += mistakes(in: principal, title, record)
    }
    if isUnstated(activity.categoriesOfProcessing) {
      findings.append(
        finding(
          "has no categories of processing (Art. 30(2)(b))",
          "add \"categoriesOfProcessing\": what is done for the controllers, such as "
            + "[\"hosting\"]"))
    }
    if activity.subProcessors == nil, record.transfers == nil {
      findings.append(
        finding(
          "says nothing of other processors or of transfers (Art. 30(2)(c))",
          "add \"subProcessors\", or [] if there are none"))
    }
    if isUnstated(activity.measures), isUnstated(record.measures) {
      findings.append(
        finding(
          "has no measures of security (Art. 30(2)(d))",
          "add \"measures\" to it, or to the record what holds for all activities"))
    }
    return findings
  }
}

/// A controller is named with its contact details, a list of controllers with where it is.
private func mistakes(in principal: Principal, _ title: String, _ record: Record) -> [Finding] {
  switch principal {
  case .list(let list):
    guard isUnstated(list.source) else { return [] }
    return [
      Finding(
        .processorRecordIncomplete, at: list.place,
        message: "\(title) does not say where the list of "
          + "\(quoted(list.label.value.text())) is (Art. 30(2)(a))",
        remedy: "add \"source\": the system or register that has their names and contact details")
    ]
  case .organisation(let id):
    guard let organisation = record.organisation(id.value),
      isUnstated(organisation.name)
        || isUnstated(organisation.address) && isUnstated(organisation.emails)
          && isUnstated(organisation.phones)
    else { return [] }
    return [
      Finding(
        .processorRecordIncomplete, at: id,
        message: "controller \(quoted(id.value)) of \(title) has no name or no contact details "
          + "(Art. 30(2)(a))",
        remedy: "add \"name\" and \"address\", \"email\" or \"phone\" to it in \"organisations\"")
    ]
  }
}

/// ROPA021: nobody is its own processor, and who does not decide is no controller (Art. 4(7)-(8), 28(10)).
func roleMismatches(in record: Record) -> [Finding] {
  guard let controller = record.controller?.id.value else { return [] }
  let ofOthers = record.activities.filter { activity in
    !activity.controllers.isEmpty && !activity.controllers.contains { $0.value == controller }
  }.map { activity in
    let others = activity.controllers.map { quoted($0.value) }
    return Finding(
      .roleMismatch, at: activity.controllers[0],
      message: "\(record.title(of: activity)) is decided on by \(listed(others)) and not by the "
        + "record's controller, which then is a processor in it",
      remedy: "move it to \"processorActivities\" (Art. 30(2)), or add \(quoted(controller)) to "
        + "\"controllers\" if it decides with them")
  }
  let ofItself = record.processorActivities.flatMap { activity in
    (activity.onBehalfOf?.value ?? []).compactMap { principal -> Finding? in
      guard case .organisation(let id) = principal, id.value == controller else { return nil }
      return Finding(
        .roleMismatch, at: id,
        message: "\(record.title(of: activity)) is said to be on behalf of the record's own "
          + "controller",
        remedy: "move it to \"activities\" (Art. 30(1)), or name the controller that it is for")
    }
  }
  return ofOthers + ofItself + dataInBothRoles(in: record)
}

/// The same data of the same people in the same system, once as controller and once as processor.
private func dataInBothRoles(in record: Record) -> [Finding] {
  record.processorActivities.compactMap { processing in
    let systems = Set(processing.systems.map(\.value))
    let data = pairs(processing.data)
    guard !data.isEmpty,
      let activity = record.activities.first(where: { activity in
        activity.systems.contains { systems.contains($0.value) }
          && !pairs(activity.data).isDisjoint(with: data)
      })
    else { return nil }
    return Finding(
      .roleMismatch, at: processing.id,
      message: "\(record.title(of: processing)) and \(record.title(of: activity)) have the same "
        + "data of the same people in the same system, once as processor and once as controller",
      remedy: "decide which it is: who uses a controller's data for purposes of its own is a "
        + "controller for them (Art. 28(10))",
      also: [
        RelatedPlace(
          path: activity.id.place.path, location: activity.id.place.location,
          what: activity.id.value)
      ])
  }
}

private func pairs(_ data: Declared<[DataGroup]>?) -> Set<[String]> {
  var pairs: Set<[String]> = []
  for group in data?.value ?? [] {
    for subject in group.subjects.value ?? [] {
      for category in group.categories.value ?? [] {
        pairs.insert([subject.value, category.value])
      }
    }
  }
  return pairs
}

extension CheckInput {
  /// As the record says; where it says nothing, as the catalogue does if it knows one role only.
  func isProcessor(_ recipient: DeclaredRecipient) -> Bool {
    if let role = recipient.role {
      return role.value == .processor || role.value == .subProcessor
    }
    return vocabulary.recipients[recipient.id.value]?.roles == [.processor]
  }

  /// Whether a code is that of a country outside the European Economic Area.
  func isThirdCountry(_ code: String, on day: CalendarDate) -> Bool {
    law.country(code) != nil && !law.isEEA(code, on: day)
  }

  /// As it stands within a sentence: `the United States`.
  func countryName(_ code: String) -> String {
    (countriesWithArticle.contains(code) ? "the " : "") + visible(law.name(ofCountry: code))
  }
}

/// Countries whose English names need an article.
private let countriesWithArticle: Set<String> = [
  "AE", "AX", "BS", "CC", "CF", "CK", "DO", "FK", "FO", "GB", "IM", "KY", "MH", "MP", "NL", "PH",
  "PS", "SB", "TC", "TF", "UM", "US", "VG", "VI",
]

/// ROPA007: an activity has a purpose (Art. 30(1)(b)).
func activitiesWithoutPurpose(in record: Record) -> [Finding] {
  record.activities.filter { isUnstated($0.purposes) }.map { activity in
    Finding(
      .purposeMissing, at: activity.id,
      message: "\(record.title(of: activity)) has no purpose",
      remedy: "add \"purposes\": [{ \"label\": \"...\", \"legalBasis\": \"...\" }]: what the data "
        + "are used for, in words that the people concerned understand")
  }
}

/// ROPA008: the data of an activity are somebody's (Art. 30(1)(c)).
func dataOfNobody(in record: Record) -> [Finding] {
  record.activities.flatMap { activity in
    (activity.data?.value ?? []).filter { isUnstated($0.subjects) }.map { group in
      Finding(
        .subjectsMissing, at: group.place,
        message: "\(record.title(of: activity)) has data of which it does not say whose they are",
        remedy: "add \"subjects\": the categories of people, such as [\"customer\"]")
    }
  }
}

/// ROPA009: an activity has categories of data (Art. 30(1)(c)).
func activitiesWithoutData(in record: Record) -> [Finding] {
  record.activities.flatMap { activity -> [Finding] in
    let title = record.title(of: activity)
    if isUnstated(activity.data) {
      return [
        Finding(
          .dataMissing, at: activity.id,
          message: "\(title) says neither which personal data it is about nor whose they are",
          remedy: "add \"data\": [{ \"subjects\": [\"customer\"], "
            + "\"categories\": [\"contact/email-address\"] }]")
      ]
    }
    return (activity.data?.value ?? []).filter { isUnstated($0.categories) }.map { group in
      Finding(
        .dataMissing, at: group.place,
        message: "\(title) has data of which it does not say what they are",
        remedy: "add \"categories\": ids of the catalogue (ropa rules) or of the record")
    }
  }
}

/// ROPA010: an activity says who receives the data, or that nobody does (Art. 30(1)(d)).
func activitiesWithoutRecipientsStatement(in record: Record) -> [Finding] {
  record.activities.filter { $0.disclosures == nil }.map { activity in
    Finding(
      .recipientsUnstated, at: activity.id,
      message: "\(record.title(of: activity)) does not say whether anybody receives the data",
      remedy: "add \"disclosures\": one for each recipient, or [] if there are none")
  }
}

/// ROPA012: measures of security are described (Art. 30(1)(g)), of the activity or of the record.
func activitiesWithoutMeasures(in record: Record) -> [Finding] {
  guard isUnstated(record.measures) else { return [] }
  return record.activities.filter { isUnstated($0.measures) }.map { activity in
    Finding(
      .measuresMissing, at: activity.id,
      message: "\(record.title(of: activity)) has no measures of security",
      remedy: "add \"measures\" to the activity, or to the record what holds for all activities")
  }
}

/// ROPA019: those who decide together have an arrangement (Art. 26).
func jointControlWithoutArrangement(in record: Record) -> [Finding] {
  let activities = record.activities.filter { activity in
    (activity.role == .jointController || activity.controllers.count > 1)
      && isUnstated(activity.arrangement)
  }.map { activity in
    Finding(
      .arrangementMissing, at: activity.id,
      message: "\(record.title(of: activity)) has joint controllers and no arrangement",
      remedy: "agree on who does what (Art. 26) and add \"arrangement\": where it is kept")
  }
  let recipients = record.recipients.filter {
    $0.role?.value == .jointController && lacksContract($0, of: [.jointControl, .other])
  }.map { recipient in
    Finding(
      .arrangementMissing, at: recipient.id,
      message: "recipient \(quoted(recipient.id.value)) is a joint controller, and no arrangement "
        + "with it is named",
      remedy: "agree on who does what (Art. 26) and add \"contract\": { \"kind\": "
        + "\"jointControl\", \"reference\": \"where it is kept\" }")
  }
  return activities + recipients
}

/// Whether no contract of one of these kinds is named; where the kind is not said, any will do.
func lacksContract(_ recipient: DeclaredRecipient, of kinds: Set<ContractKind>) -> Bool {
  guard let contract = recipient.contract else { return true }
  guard let contract = contract.value else { return false }
  if let kind = contract.kind?.value, !kinds.contains(kind) { return true }
  return isUnstated(contract.reference)
}

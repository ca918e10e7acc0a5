import Classification

/// Art. 30(1)(b): the purposes that the app itself names in PrivacyInfo.xcprivacy.
extension RecordDraft {
  /// An entry of the activity's purposes for each that is named and says something; one that asks, where
  /// none does.
  var purposes: [DraftEntry] {
    var named: [String: [CollectedDataType]] = [:]
    for type in classification.collectedDataTypes {
      for purpose in Set(type.purposes) { named[purpose, default: []].append(type) }
    }
    var entries: [DraftEntry] = []
    var general: [String] = []
    for (purpose, types) in named.sorted(by: { $0.key < $1.key }) {
      guard let label = RecordDraft.purposeLabels[purpose] else {
        general.append(statement(purpose, types))
        continue
      }
      entries.append(
        entry(
          label: .text(label), isMarketing: purpose.hasSuffix("Advertising"),
          comments: [statement(purpose, types)]))
    }
    if entries.isEmpty || !general.isEmpty {
      let question = DraftNode.open("What are the data used for? One entry a purpose.")
      entries.append(entry(label: question, isMarketing: false, comments: general))
    }
    return entries
  }

  /// Apple's purposes that say what is done. "App Functionality" and "Other" say too little to be a purpose
  /// of Art. 5(1)(b).
  private static let purposeLabels = [
    "NSPrivacyCollectedDataTypePurposeThirdPartyAdvertising": "Advertising of third parties",
    "NSPrivacyCollectedDataTypePurposeDeveloperAdvertising": "Advertising and marketing of our own",
    "NSPrivacyCollectedDataTypePurposeAnalytics": "Analytics of how the app is used",
    "NSPrivacyCollectedDataTypePurposeProductPersonalization":
      "Personalisation of what the app shows",
  ]

  private func entry(label: DraftNode, isMarketing: Bool, comments: [String]) -> DraftEntry {
    var members = [DraftEntry("label", label)]
    if isMarketing { members.append(DraftEntry("marketing", .boolean(true))) }
    members.append(
      DraftEntry(
        "legalBasis",
        .open(
          "Which basis of Art. 6(1): consent, contract, legalObligation or "
            + "legitimateInterests?")))
    return DraftEntry(nil, .object(members), comments: comments)
  }

  /// `the app says "Analytics" of email address and name, App/PrivacyInfo.xcprivacy:12`
  private func statement(_ purpose: String, _ types: [CollectedDataType]) -> String {
    let prefix = "NSPrivacyCollectedDataTypePurpose"
    let word = purpose.hasPrefix(prefix) ? String(purpose.dropFirst(prefix.count)) : purpose
    let names = Set(
      types.map { type in
        type.category.map(vocabulary.category) ?? visible(type.type)
      }
    ).sorted()
    let place = types.map { ($0.path, $0.location) }.min { $0 < $1 }
    let at = place.map { ", \($0.0):\($0.1.line)" } ?? ""
    let more = names.count > 6 ? " and \(names.count - 6) more" : ""
    return "the app says \(quoted(word)) of \(names.prefix(6).joined(separator: ", "))\(more)\(at)"
  }
}

/// The rules of a catalogue, each kind sorted by id; the evidence of recipients has what facades add.
struct RuleLists {
  let categories: [DataCategory]
  var recipients: [Recipient]
  let facades: [Facade]
  let subjects: [SubjectCategory]
  let vocabularies: [Vocabulary]
  let checks: [CheckPage]
  let sinks: [Sink]
  let law: Law
  let manifestTerms: ManifestTerms
  let reviewTerms: ReviewTerms

  init(
    categories: [DataCategory], recipients: [Recipient], facades: [Facade],
    subjects: [SubjectCategory], vocabularies: [Vocabulary], checks: [CheckPage],
    sinks: [Sink], law: Law, manifestTerms: ManifestTerms,
    reviewTerms: ReviewTerms
  ) {
    self.categories = categories
    self.recipients = recipients
    self.facades = facades
    self.subjects = subjects
    self.vocabularies = vocabularies
    self.checks = checks
    self.sinks = sinks
    self.law = law
    self.manifestTerms = manifestTerms
    self.reviewTerms = reviewTerms
  }

  init(_ rules: ReadRules) {
    categories = rules.categories.map(\.rule).sorted { $0.id < $1.id }
    facades = rules.facades.sorted { $0.id < $1.id }
    recipients = RuleLists.reached(rules.recipients.map(\.rule), through: facades)
      .sorted { $0.id < $1.id }
    subjects = rules.subjects.map(\.rule).sorted { $0.id < $1.id }
    vocabularies = rules.vocabularies.map(\.rule).sorted { $0.id < $1.id }
    checks = rules.checks.sorted { $0.id < $1.id }
    sinks = rules.sinks.sorted { $0.id < $1.id }
    law = rules.law
    manifestTerms = rules.manifestTerms
    reviewTerms = rules.reviewTerms
  }

  private static func reached(_ recipients: [Recipient], through facades: [Facade]) -> [Recipient] {
    var added: [String: [RecipientEvidence]] = [:]
    for facade in facades {
      for reached in facade.reaches {
        added[reached.recipient, default: []] += facade.evidence(of: reached)
      }
    }
    return recipients.map { recipient in added[recipient.id].map(recipient.adding) ?? recipient }
  }

  /// All phrases, in the order of their numbers, with what they say and of which rule they are.
  var phraseUses: [(phrases: [Phrase], use: PhraseMeaning.Use, owner: UInt32)] {
    var uses: [(phrases: [Phrase], use: PhraseMeaning.Use, owner: UInt32)] = []
    var condition: UInt32 = 0
    for (number, category) in categories.enumerated() {
      let owner = UInt32(number)
      uses.append((category.phrases, .data, owner))
      uses.append((category.exceptions, .exception, owner))
      for each in category.conditions {
        uses.append((each.phrases, .condition, owner << 16 | condition))
        condition += 1
      }
    }
    for (number, subject) in subjects.enumerated() {
      uses.append((subject.phrases, .subject, UInt32(number)))
      uses.append((subject.exceptions, .subjectException, UInt32(number)))
    }
    for (number, vocabulary) in vocabularies.enumerated() {
      uses.append((vocabulary.phrases, .vocabulary, UInt32(number)))
      uses.append((vocabulary.alone, .vocabularyAlone, UInt32(number)))
    }
    return uses
  }
}

extension RuleLists: Snapshot {
  init(from reader: inout SnapshotReader) {
    self.init(
      categories: reader.values(), recipients: reader.values(), facades: reader.values(),
      subjects: reader.values(), vocabularies: reader.values(), checks: reader.values(),
      sinks: reader.values(), law: Law(from: &reader),
      manifestTerms: ManifestTerms(from: &reader), reviewTerms: ReviewTerms(from: &reader))
  }

  func write(to writer: inout SnapshotWriter) {
    writer.write(categories)
    writer.write(recipients)
    writer.write(facades)
    writer.write(subjects)
    writer.write(vocabularies)
    writer.write(checks)
    writer.write(sinks)
    writer.write(law)
    writer.write(manifestTerms)
    writer.write(reviewTerms)
  }
}

import RuleCatalog
import SourceModel
import StrictJSON

/// The catalogue for programs, whole: version 1. Categories, subjects, vocabularies and checks have the
/// keys of their files of rules, and the id that is the file's name; the facts of law and of the platform
/// stand by file.
public enum CatalogJSON {
  /// All that the rules say.
  public static func text(_ catalog: RuleCatalog) -> String {
    JSONOutput.members([
      ("schema", .integer(1)),
      ("categories", .array(catalog.categories.map(category))),
      ("recipients", .array(catalog.recipients.map(recipient))),
      ("facades", .array(catalog.facades.map(facade))),
      ("subjects", .array(catalog.subjects.map(subject))),
      ("vocabularies", .array(catalog.vocabularies.map(vocabulary))),
      ("checks", .array(catalog.checks.map(check))),
      ("law", LawJSON.value(catalog.law)),
      (
        "platform",
        .members([
          ("app-review", reviewTerms(catalog.reviewTerms)),
          ("privacy-manifest", manifestTerms(catalog.manifestTerms)),
        ])
      ),
    ]).text()
  }

  private static func reviewTerms(_ terms: ReviewTerms) -> JSONOutput {
    .members([
      ("why", .string(terms.why)), ("sources", strings(terms.sources)),
      ("accountCreation", strings(terms.accountCreation)),
      ("accountDeletion", strings(terms.accountDeletion)),
    ])
  }

  private static func manifestTerms(_ terms: ManifestTerms) -> JSONOutput {
    .members([
      ("why", .string(terms.why)), ("sources", strings(terms.sources)),
      ("dataTypes", strings(terms.dataTypes)), ("purposes", strings(terms.purposes)),
      (
        "apis",
        .array(
          terms.apis.map { api in
            .members([
              ("category", .string(api.category)), ("reasons", strings(api.reasons)),
              ("names", strings(api.names)),
            ])
          })
      ),
      (
        "trackingHosts",
        .array(
          terms.trackingHosts.map { entry in
            .members([("hosts", strings(entry.hosts)), ("source", .string(entry.source))])
          })
      ),
    ])
  }

  private static func category(_ category: DataCategory) -> JSONOutput {
    .members([
      ("id", .string(category.id)), ("label", labels(category.label)),
      ("sensitivity", .string(category.sensitivity.rawValue)), ("dpv", .string(category.dpv)),
      ("fides", .string(category.fides)), ("apple", .string(category.apple)),
      ("why", .string(category.why)), ("phrases", phrases(category.phrases)),
      (
        "conditions",
        category.conditions.isEmpty ? nil : .array(category.conditions.map(condition))
      ),
      ("exceptions", phrases(category.exceptions)), ("types", strings(category.types)),
      ("values", strings(category.values.map(\.rawValue))),
      ("madeOfParts", flag(category.isMadeOfParts)),
      ("written", strings(category.written.map(\.rawValue))),
      ("platform", platform(category.platform)),
    ])
  }

  private static func condition(_ condition: PhraseCondition) -> JSONOutput {
    .members([
      ("phrases", phrases(condition.phrases)), ("of", strings(condition.of)),
      ("behind", strings(condition.behind)),
      ("beside", strings(condition.beside)), ("besideType", strings(condition.besideType)),
      ("notOf", strings(condition.notOf)), ("notBeside", strings(condition.notBeside)),
      ("amid", strings(condition.amid)),
      ("inPairs", flag(condition.inPairs)), ("enoughAlone", flag(condition.isEnoughAlone)),
      ("values", strings(condition.values.map(\.rawValue))),
    ])
  }

  private static func platform(_ sources: [PlatformSource]) -> JSONOutput? {
    guard !sources.isEmpty else { return nil }
    return .members(
      PlatformSource.Kind.allCases.map { kind in
        (kind.rawValue, strings(sources.filter { $0.kind == kind }.map(\.name)))
      })
  }

  private static func recipient(_ recipient: Recipient) -> JSONOutput {
    .members([
      ("id", .string(recipient.id)), ("name", .string(recipient.name)),
      ("company", .string(recipient.company)), ("country", .string(recipient.country)),
      ("service", .string(recipient.service)),
      ("roles", .strings(recipient.roles.map(\.rawValue))),
      (
        "dataLocations",
        recipient.dataLocations.isEmpty
          ? nil
          : .array(
            recipient.dataLocations.map {
              .members([("place", .string($0.place)), ("source", .string($0.source))])
            })
      ),
      (
        "regions",
        recipient.regions.isEmpty
          ? nil
          : .object(recipient.regions.map { ($0.host, .string($0.place)) })
      ),
      ("evidence", .array(recipient.evidence.map(evidence))),
      (
        "collects",
        recipient.collects.isEmpty
          ? nil
          : .array(
            recipient.collects.map {
              .members([("category", .string($0.category)), ("calls", .strings($0.calls))])
            })
      ),
      ("sources", .strings(recipient.sources)),
    ])
  }

  private static func facade(_ facade: Facade) -> JSONOutput {
    .members([
      ("id", .string(facade.id)), ("name", .string(facade.name)),
      ("evidence", .array(facade.evidence.map(evidence))),
      (
        "reaches",
        .array(
          facade.reaches.map { reached in
            .members([
              ("recipient", .string(reached.recipient)), ("when", .string(reached.when.rawValue)),
              ("evidence", .array(reached.evidence.map(evidence))),
            ])
          })
      ),
      ("sources", .strings(facade.sources)),
    ])
  }

  private static func evidence(_ evidence: RecipientEvidence) -> JSONOutput {
    .members([
      ("kind", .string(evidence.kind.rawValue)), ("value", .string(evidence.value)),
      ("reach", .string(evidence.reach.rawValue)),
      ("ecosystem", evidence.ecosystem.map { .string($0.words) }),
      ("facade", evidence.facade.map { .string($0) }),
    ])
  }

  private static func subject(_ subject: SubjectCategory) -> JSONOutput {
    .members([
      ("id", .string(subject.id)), ("label", labels(subject.label)), ("dpv", .string(subject.dpv)),
      ("phrases", phrases(subject.phrases)), ("exceptions", phrases(subject.exceptions)),
    ])
  }

  private static func vocabulary(_ vocabulary: Vocabulary) -> JSONOutput {
    .members([
      ("id", .string(vocabulary.id)), ("why", .string(vocabulary.why)),
      ("phrases", phrases(vocabulary.phrases)), ("alone", phrases(vocabulary.alone)),
      ("subjects", strings(vocabulary.subjects)),
    ])
  }

  private static func check(_ check: CheckPage) -> JSONOutput {
    .members([
      ("id", .string(check.id)), ("title", .string(check.title)),
      ("severity", .string(check.severity)), ("basis", .string(check.basis)),
      ("what", .string(check.what)), ("why", .string(check.why)), ("fix", .string(check.fix)),
      ("example", .string(check.example)),
    ])
  }

  private static func labels(_ labels: [String: String]) -> JSONOutput {
    .object(labels.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })
  }

  /// By language, in the order of the rule; nothing where there are none.
  private static func phrases(_ phrases: [Phrase]) -> JSONOutput? {
    guard !phrases.isEmpty else { return nil }
    var languages: [String] = []
    for phrase in phrases where !languages.contains(phrase.language) {
      languages.append(phrase.language)
    }
    return .object(
      languages.map { language in
        (language, .strings(phrases.filter { $0.language == language }.map(\.text)))
      })
  }

  private static func strings(_ strings: [String]) -> JSONOutput? {
    strings.isEmpty ? nil : .strings(strings)
  }

  private static func flag(_ flag: Bool) -> JSONOutput? { flag ? .boolean(true) : nil }
}

extension Ecosystem {
  /// As the keys of a rule's `packages`.
  fileprivate var words: String {
    switch self {
    case .swiftPackage: "swift"
    case .cocoaPods: "cocoaPods"
    case .carthage: "carthage"
    }
  }
}

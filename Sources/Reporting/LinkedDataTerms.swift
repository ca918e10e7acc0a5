/// Which terms of the W3C Data Privacy Vocabulary (DPV) 2 say what columns and facts of a report say.
/// https://w3c.github.io/dpv/
enum LinkedDataTerms {
  /// The vocabularies, by prefix.
  static let prefixes = [
    ("dpv", "https://w3id.org/dpv#"),
    ("eu-gdpr", "https://w3id.org/dpv/legal/eu/gdpr#"),
    ("pd", "https://w3id.org/dpv/pd#"),
    ("loc", "https://w3id.org/dpv/loc#"),
    ("dct", "http://purl.org/dc/terms/"),
    ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
    ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
    ("skos", "http://www.w3.org/2004/02/skos/core#"),
    ("xsd", "http://www.w3.org/2001/XMLSchema#"),
  ]

  /// How an activity, or a row of one of its tables, has what a column says.
  struct Term {
    let property: String
    /// What its values are, whatever else they are.
    let type: String
  }

  /// Nil of what the vocabulary has no term for: it becomes a note.
  static func term(_ part: ReportPartKind, _ column: ReportColumn) -> Term? {
    switch (part, column) {
    case (.purposes, .purpose): Term(property: "dpv:hasPurpose", type: "dpv:Purpose")
    case (.purposes, .legalBasis): Term(property: "dpv:hasLegalBasis", type: "dpv:LegalBasis")
    case (.data, .condition), (.transfers, .mechanism):
      Term(property: "dpv:hasLegalBasis", type: "dpv:LegalBasis")
    case (.data, .source): Term(property: "dpv:hasDataSource", type: "dpv:DataSource")
    case (.processing, .processing):
      Term(property: "dpv:hasProcessing", type: "dpv:Processing")
    case (.onBehalfOf, .principal):
      Term(property: "dpv:hasDataController", type: "dpv:DataController")
    case (.transfers, .destination):
      Term(property: "dpv:hasThirdCountry", type: "dpv:ThirdCountry")
    case (.transfers, .safeguards), (.measures, .measure):
      Term(
        property: "dpv:hasTechnicalOrganisationalMeasure",
        type: "dpv:TechnicalOrganisationalMeasure")
    case (.transfers, .assessment):
      Term(property: "dpv:hasImpactAssessment", type: "dpv:ImpactAssessment")
    case (.retention, .limit):
      Term(property: "dpv:hasStorageCondition", type: "dpv:StorageCondition")
    case (_, .category): Term(property: "dpv:hasPersonalData", type: "dpv:PersonalData")
    case (_, .subjects): Term(property: "dpv:hasDataSubject", type: "dpv:DataSubject")
    case (_, .recipient): Term(property: "dpv:hasRecipient", type: "dpv:Recipient")
    case (_, .country): Term(property: "dpv:hasCountry", type: "dpv:Country")
    case (_, .locations): Term(property: "dpv:hasLocation", type: "dpv:Location")
    default: nil
    }
  }

  /// Of the facts of an organisation and of an activity.
  static func term(_ field: ReportField) -> Term? {
    switch field {
    case .country: Term(property: "dpv:hasCountry", type: "dpv:Country")
    case .representative: Term(property: "dpv:hasRepresentative", type: "dpv:Representative")
    case .dataProtectionOfficer:
      Term(property: "dpv:hasDataProtectionOfficer", type: "dpv:DataProtectionOfficer")
    case .authority: Term(property: "dpv:hasAuthority", type: "dpv:Authority")
    case .jointControllers:
      Term(property: "dpv:hasJointDataControllers", type: "dpv:JointDataControllers")
    case .controller: Term(property: "dpv:hasDataController", type: "dpv:DataController")
    default: nil
    }
  }

  /// Of the facts of an organisation that are plain texts.
  static func textProperty(_ field: ReportField) -> String? {
    switch field {
    case .name, .aliases: "dpv:hasName"
    case .organisationNumber, .identifiers: "dpv:hasIdentifier"
    case .address: "dpv:hasAddress"
    case .emails, .phones, .web, .privacyContact: "dpv:hasContact"
    default: nil
    }
  }

  /// What a recipient is besides a recipient, by its role.
  static func type(ofRole role: String) -> String? {
    switch role {
    case "processor": "dpv:DataProcessor"
    case "subProcessor": "dpv:DataSubProcessor"
    case "controller", "jointController": "dpv:DataController"
    case "authority": "dpv:Authority"
    default: nil
    }
  }

  /// Of a measure, by its kind.
  static func type(ofMeasure kind: String) -> String? {
    switch kind {
    case "technical": "dpv:TechnicalMeasure"
    case "organisational": "dpv:OrganisationalMeasure"
    case "physical": "dpv:PhysicalMeasure"
    default: nil
    }
  }
}

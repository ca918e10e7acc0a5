/// A closed set of things that a report names. Each language has a text for every case, in the group of
/// its file that `textGroup` names.
protocol ReportKey: RawRepresentable, CaseIterable, Sendable where RawValue == String {
  static var textGroup: String { get }
}

/// The sheets of a report, in their order.
public enum ReportSectionKind: String, Sendable, CaseIterable {
  case summary
  case controller
  case activity
  case processor
  case processorActivity
  case flows
  case recipients
  case organisations
  case transfers
  case retention
  case measures
  case terminalStorage
  case rights
  case systems
  case undeclared
  case untied
  case findings
  case openQuestions
  case coverage
  case evidence

  /// Whether everything in it is by ropa, so that marking each cell would tell nothing.
  public var isByRopa: Bool {
    switch self {
    case .summary, .undeclared, .untied, .findings, .openQuestions, .coverage, .evidence: true
    case .controller, .activity, .processor, .processorActivity, .flows, .recipients,
      .organisations, .transfers, .retention, .measures, .terminalStorage, .rights, .systems:
      false
    }
  }
}

/// What the parts of a section are about.
public enum ReportPartKind: String, Sendable, CaseIterable {
  case stamp
  case legend
  case identity
  case controllers
  case onBehalfOf
  case purposes
  case processing
  case data
  case recipients
  case subProcessors
  case transfers
  case retention
  case measures
  case further
  case flows
  case storage
  case gates
  case rights
  case notices
  case organisations
  case systems
  case bindings
  case ownHosts
  case waivers
  case severities
  case untiedData
  case untiedRecipients
  case undeclaredData
  case undeclaredRecipients
  case unknownHosts
  case findings
  case openQuestions
  case unread
  case gaps
  case leftOut
  case dataEvidence
  case recipientEvidence
  case flowEvidence
}

/// The columns of tables.
public enum ReportColumn: String, Sendable, CaseIterable {
  case value
  case mark
  case meaning
  case purpose
  case legalBasis
  case basisDetails
  case category
  case sensitivity
  case subjects
  case source
  case mandatory
  case condition
  case recipient
  case role
  case service
  case company
  case country
  case locations
  case contract
  case subProcessors
  case activities
  case channel
  case gate
  case destination
  case mechanism
  case adequacy
  case safeguards
  case assessment
  case item
  case limit
  case trigger
  case action
  case statute
  case exceptions
  case measure
  case kind
  case principal
  case contact
  case processing
  case storageName
  case provider
  case lifetime
  case party
  case withdrawal
  case right
  case offered
  case address
  case language
  case published
  case file
  case reason
  case files
  case question
  case check
  case severity
  case finding
  case remedy
  case place
  case symbol
  case confidence
  case guesses
  case host
  case sink
  case exporter
  case importer
  case dataPrivacyFramework
  case organisation
  case identifiers
  case persons
  case partOf
  case bundleIDs
  case selected
  case owner
  case expires
  case note
}

/// What is said of a legal basis beside its name.
enum BasisDetail: String, Sendable, CaseIterable {
  case consent
  case withdrawal
  case contractWith
  case statute
  case interest
  case assessment
}

/// Rows of tables whose rows are different facts.
public enum ReportField: String, Sendable, CaseIterable {
  case keptIn
  case asOf
  case commit
  case tool
  case filesRead
  case activityCount
  case findingCount
  case openCount
  case reviewed
  case name
  case organisationNumber
  case identifiers
  case aliases
  case address
  case country
  case emails
  case phones
  case web
  case partOf
  case representative
  case dataProtectionOfficer
  case privacyContact
  case dataPrivacyFramework
  case authority
  case role
  case controller
  case jointControllers
  case arrangement
  case owner
  case systems
  case contract
  case automatedDecisions
  case profiling
  case children
  case impactAssessment
  case exemption
  case noTimeLimit
  case note
}

/// Sentences and words that stand nowhere else. `{1}`, `{2}` stand for what is put in.
enum ReportPhrase: String, Sendable, CaseIterable {
  case title
  case notStated
  case noneDeclared
  case noFindings
  case noOpenQuestions
  case allRead
  case nothingUndeclared
  case notSeen
  case more
  case places
  case yes
  case no
  case notRequired
  case from
  case until
  case allOfActivity
  case allActivities
  case after
  case countedFrom
  case session
  case itself = "self"
  case europeanUnion
  case europeanEconomicArea
  case openTransferMechanism
  case noThirdCountry
  case transfersOpen
  case allInEEA
  case adequate
  case adequateFor
  case module
  case interest
  case statuteOf
  case contractWith
  case gateOf
  case withdrawnBy
  case assessmentAt
  case listAt
  case listCount
  case age
  case encrypted
  case pseudonymised
  case onByDefault
  case isMarketing
  case areChildren
  case areVulnerable
  case noCodeTied
  case nothingTied
  case allTied
  case sharedData
  case sharedRecipients
  case ignoredBecause
  case everyFinding
  case off
  case copyAt
  case participates
  case doesNotParticipate
  case checkedAt
  case reviewEvery
  case filesSwift
  case filesC
  case filesObjectiveC
  case filesManifests
  case filesUnread
  case filesOfTests
  case filesLeftOut
  case filesInPart
  case transmission
  case storage
  case logging
  case accessFrom
  case supportFrom
  case guessMeaning
  case targetUnknown
  case contents
  case skip
  case search
  case searchHelp
  case matches
  case sortHelp
  case picture
  case pictureCaption
  case pictureMore
  case and
  case errors
  case warnings
  case notes
  case article
  case paragraph
  case letter
}

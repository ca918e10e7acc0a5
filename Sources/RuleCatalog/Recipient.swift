/// An outside party that receives data: one file of `Rules/recipients/`, whose name is its id.
/// `Rules/recipients/README.md` says how such a file is written.
public struct Recipient: Sendable, Hashable {
  /// `sendgrid`
  public let id: String
  /// `Twilio SendGrid`
  public let name: String
  /// The company that a contract is made with, as the vendor names it.
  public let company: String
  /// ISO 3166-1 alpha-2 of that company.
  public let country: String
  /// What it does, for a reader: `email delivery`.
  public let service: String
  public let roles: [RecipientRole]
  /// Where the vendor says that it keeps the data; empty where it does not say.
  public let dataLocations: [DataLocation]
  /// Hosts that tell where the data goes.
  public let regions: [HostRegion]
  /// Where the facts come from: addresses of the vendor's documentation or code.
  public let sources: [String]
  public let evidence: [RecipientEvidence]
  /// What calls of its SDK tell it by themselves, whatever they are given.
  public let collects: [Collected]
  /// Types of its SDK whose objects send what they are made with when they are shown: `PaymentSheet`.
  public let madeToSend: [String]

  public init(
    id: String, name: String, company: String, country: String, service: String,
    roles: [RecipientRole], dataLocations: [DataLocation] = [], regions: [HostRegion] = [],
    sources: [String], evidence: [RecipientEvidence], collects: [Collected] = [],
    madeToSend: [String] = []
  ) {
    self.collects = collects
    self.madeToSend = madeToSend
    self.id = id
    self.name = name
    self.company = company
    self.country = country
    self.service = service
    self.roles = roles
    self.dataLocations = dataLocations
    self.regions = regions
    self.sources = sources
    self.evidence = evidence
  }

  /// The same recipient without some of its hosts.
  func without(hosts: Set<String>) -> Recipient {
    guard evidence.contains(where: { $0.kind == .host && hosts.contains($0.value) }) else {
      return self
    }
    return Recipient(
      id: id, name: name, company: company, country: country, service: service, roles: roles,
      dataLocations: dataLocations, regions: regions, sources: sources,
      evidence: evidence.filter { $0.kind != .host || !hosts.contains($0.value) },
      collects: collects, madeToSend: madeToSend)
  }

  /// The same recipient with more evidence; what is known already is not repeated.
  func adding(_ more: [RecipientEvidence]) -> Recipient {
    let known = Set(evidence)
    return Recipient(
      id: id, name: name, company: company, country: country, service: service, roles: roles,
      dataLocations: dataLocations, regions: regions, sources: sources,
      evidence: evidence + more.filter { !known.contains($0) }, collects: collects,
      madeToSend: madeToSend)
  }
}

/// What a recipient is in the law's terms.
public enum RecipientRole: String, Sendable, CaseIterable {
  case processor
  case controller
  case jointController
}

/// A category that calls of an SDK tell its vendor: that somebody did something in the app.
public struct Collected: Sendable, Hashable {
  /// Id of a `DataCategory`.
  public let category: String
  /// Names of the functions and methods, without labels; of Objective-C the first part of the selector.
  public let calls: [String]

  public init(category: String, calls: [String]) {
    self.category = category
    self.calls = calls
  }
}

/// A place where a vendor keeps data.
public struct DataLocation: Sendable, Hashable {
  /// ISO 3166-1 alpha-2, or `EU` or `EEA`.
  public let place: String
  /// The address of the page that says so.
  public let source: String

  public init(place: String, source: String) {
    self.place = place
    self.source = source
  }
}

/// A host whose name tells where its data is processed.
public struct HostRegion: Sendable, Hashable {
  /// As in the evidence: `api.eu.sendgrid.com`, `.eu-north-1.amazonaws.com`.
  public let host: String
  /// ISO 3166-1 alpha-2, or `EU` or `EEA`.
  public let place: String

  public init(host: String, place: String) {
    self.host = host
    self.place = place
  }
}

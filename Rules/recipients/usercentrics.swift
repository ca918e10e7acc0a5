// Marked lines must be found, every other line must stay silent.
import Usercentrics  // present: usercentrics
import UsercentricsUI  // present: usercentrics

func start(settings: String) {
  UsercentricsCore.configure(options: UsercentricsOptions(settingsId: settings))  // expect: usercentrics
  UsercentricsBanner().showFirstLayer(hostView: self) { _ in }  // expect: usercentrics
}

enum Endpoint {
  static let apiConsent = "https://api.usercentrics.eu/consent/ua/3"  // expect: usercentrics
  static let aggregatorConsent = "https://aggregator.service.usercentrics.eu/consent/ua/3"  // expect: usercentrics
  static let consent = "https://consent-api.service.consent.usercentrics.eu/consent/ua/3"  // expect: usercentrics
  static let appConsent = "https://app.usercentrics.eu/consent/ua/3"  // expect: usercentrics
  static let configConsent = "https://config.eu.usercentrics.eu/consent/ua/3"  // expect: usercentrics
  static let graphqlConsent = "https://graphql.usercentrics.eu/consent/ua/3"  // expect: usercentrics
}

let policy = "https://usercentrics.com/privacy"  // mentioned: usercentrics
let documentation = "https://www.usercentrics.com/privacy"  // mentioned: usercentrics
let support = "https://admin.usercentrics.eu/privacy"  // mentioned: usercentrics
let status = "https://docs.usercentrics.com/privacy"  // mentioned: usercentrics

// A host in a comment is no evidence: https://api.usercentrics.eu
let lookalike = "https://api.usercentrics.eu.example.org/"
let stranger = "https://api.notusercentrics.eu/"
let usercentricsEnabled = false

// Marked lines must be found, every other line must stay silent.
import Qualtrics  // present: qualtrics

func start(brand: String, project: String) {
  Qualtrics.shared.initializeProject(brandId: brand, projectId: project) { _ in }  // expect: qualtrics
}

enum Endpoint {
  static let answers = "https://fra1.qualtrics.com/API/v3/surveys/1/responses"  // expect: qualtrics
  static let zone = "https://zn1.siteintercept.qualtrics.com/SIE"  // expect: qualtrics
  static let acmeApi = "https://acme.qualtrics.com/API"  // expect: qualtrics
  static let siteinterceptJam = "https://siteintercept.qualtrics.com/spoke/all/jam"  // expect: qualtrics
  static let sJam = "https://s.qualtrics.com/spoke/all/jam"  // expect: qualtrics
  static let surveyJam = "https://survey.qualtrics.com/spoke/all/jam"  // expect: qualtrics
}

let policy = "https://qualtrics.com/privacy"  // mentioned: qualtrics
let documentation = "https://www.qualtrics.com/privacy"  // mentioned: qualtrics
let support = "https://api.qualtrics.com/privacy"  // mentioned: qualtrics
let status = "https://help.qualtrics.com/privacy"  // mentioned: qualtrics

// A host in a comment is no evidence: https://acme.qualtrics.com/API
let lookalike = "https://acme.qualtrics.com.example.org/"
let stranger = "https://api.notqualtrics.com/"
let qualtricsEnabled = false

// Marked lines must be found, every other line must stay silent.
import SurveyMonkeyiOSSDK  // present: surveymonkey

func ask(survey: String) {
  let page = SMFeedbackViewController(survey: survey)  // expect: surveymonkey
  page?.present(from: self, animated: true)
}

enum Endpoint {
  static let apiSurveys = "https://api.surveymonkey.com/v3/surveys"  // expect: surveymonkey
  static let apiSurveys2 = "https://api.eu.surveymonkey.com/v3/surveys"  // expect: surveymonkey
  static let apiSurveys3 = "https://api.surveymonkey.ca/v3/surveys"  // expect: surveymonkey
}

let policy = "https://surveymonkey.com/privacy"  // mentioned: surveymonkey
let documentation = "https://www.surveymonkey.com/privacy"  // mentioned: surveymonkey
let support = "https://developer.surveymonkey.com/privacy"  // mentioned: surveymonkey

// A host in a comment is no evidence: https://api.surveymonkey.com
let lookalike = "https://api.surveymonkey.com.example.org/"
let stranger = "https://api.notsurveymonkey.com/"
let surveymonkeyEnabled = false

struct SurveyMonkeyGateway {}  // expect: surveymonkey
let speaksSurveyMonkeyGateway = SurveyMonkeyGateway()

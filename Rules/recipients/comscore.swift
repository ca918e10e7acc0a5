// Marked lines must be found, every other line must stay silent.
import ComScore  // present: comscore

func start(publisher: String) {
  let configuration = SCORPublisherConfiguration()  // expect: comscore
  SCORAnalytics.configuration().addClient(with: configuration)  // expect: comscore
  SCORAnalytics.start()  // expect: comscore
}

enum Endpoint {
  static let sbEndpoint = "https://sb.scorecardresearch.com/p"  // expect: comscore
  static let bEndpoint = "https://b.scorecardresearch.com/p"  // expect: comscore
  static let udmEndpoint = "https://udm.scorecardresearch.com/p"  // expect: comscore
}

let policy = "https://comscore.com/privacy"  // mentioned: comscore
let documentation = "https://www.comscore.com/privacy"  // mentioned: comscore
let support = "https://www.scorecardresearch.com/privacy"  // mentioned: comscore

// A host in a comment is no evidence: https://sb.scorecardresearch.com
let lookalike = "https://sb.scorecardresearch.com.example.org/"
let stranger = "https://api.notscorecardresearch.com/"
let comscoreEnabled = false

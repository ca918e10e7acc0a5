// Marked lines must be found, every other line must stay silent.
import Optimizely  // present: optimizely

func start(key: String) {
  let client = OptimizelyClient(sdkKey: key)  // expect: optimizely
  client.start { _ in }
}

enum Endpoint {
  static let events = "https://logx.optimizely.com/v1/events"  // expect: optimizely
  static let profiles = "https://api.zaius.com/v3/events"  // expect: optimizely
  static let datafile = "https://cdn.optimizely.com/datafiles/abc.json"  // expect: optimizely
  static let euExperiments = "https://eu.logx.optimizely.com/v2/experiments"  // expect: optimizely
  static let predictionExperiments = "https://prediction.cmab.optimizely.com/v2/experiments"  // expect: optimizely
  static let apiExperiments = "https://api.optimizely.com/v2/experiments"  // expect: optimizely
}

let policy = "https://optimizely.com/privacy"  // mentioned: optimizely
let documentation = "https://www.optimizely.com/privacy"  // mentioned: optimizely
let support = "https://docs.developers.optimizely.com/privacy"  // mentioned: optimizely
let status = "https://app.optimizely.com/privacy"  // mentioned: optimizely

// A host in a comment is no evidence: https://logx.optimizely.com
let lookalike = "https://logx.optimizely.com.example.org/"
let stranger = "https://api.notoptimizely.com/"
let optimizelyEnabled = false

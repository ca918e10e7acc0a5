// Marked lines must be found, every other line must stay silent.
import Lokalise  // present: lokalise

func start(project: String, key: String) {
  Lokalise.shared.setProjectID(project, token: key)  // expect: lokalise
  Lokalise.shared.checkForUpdates { _, _ in }  // expect: lokalise
}

enum Endpoint {
  static let apiProjects = "https://api.lokalise.com/api2/projects"  // expect: lokalise
  static let otaProjects = "https://ota.lokalise.com/api2/projects"  // expect: lokalise
  static let apiProjects2 = "https://api.lokalise.co/api2/projects"  // expect: lokalise
}

let policy = "https://lokalise.com/privacy"  // mentioned: lokalise
let documentation = "https://www.lokalise.com/privacy"  // mentioned: lokalise
let support = "https://app.lokalise.com/privacy"  // mentioned: lokalise
let status = "https://docs.lokalise.com/privacy"  // mentioned: lokalise

// A host in a comment is no evidence: https://api.lokalise.com
let lookalike = "https://api.lokalise.com.example.org/"
let stranger = "https://api.notlokalise.com/"
let lokaliseEnabled = false

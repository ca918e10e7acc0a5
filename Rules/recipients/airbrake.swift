// Marked lines must be found, every other line must stay silent.
func start(key: String) {
  ABNotifier.start(withAPIKey: key, projectID: "1", environmentName: "prod", useSSL: true)  // expect: airbrake
}

func look(_ notice: ABNotice) {}  // expect: airbrake

enum Endpoint {
  static let apiNotices = "https://api.airbrake.io/api/v3/projects/1/notices"  // expect: airbrake
}

let policy = "https://airbrake.io/privacy"  // mentioned: airbrake
let documentation = "https://www.airbrake.io/privacy"  // mentioned: airbrake
let support = "https://help.airbrake.io/privacy"  // mentioned: airbrake

// A host in a comment is no evidence: https://api.airbrake.io
let lookalike = "https://api.airbrake.io.example.org/"
let stranger = "https://api.notairbrake.io/"
let airbrakeEnabled = false

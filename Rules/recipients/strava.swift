// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let upload = "https://www.strava.com/api/v3/uploads"  // expect: strava
  static let exchange = "https://www.strava.com/oauth/token"  // expect: strava
}

let policy = "https://strava.com/privacy"  // mentioned: strava
let documentation = "https://www.strava.com/privacy"  // mentioned: strava
let support = "https://developers.strava.com/privacy"  // mentioned: strava
let status = "https://strava.app.link/privacy"  // mentioned: strava

let opener1 = "strava://open"  // mentioned: strava

// A host in a comment is no evidence: https://www.strava.com/api
let lookalike = "https://www.strava.com.example.org/"
let stranger = "https://api.notstrava.com/"
let stravaEnabled = false

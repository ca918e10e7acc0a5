// Marked lines must be found, every other line must stay silent.
import SpotifyiOS  // present: spotify
import SpotifyLogin  // present: spotify

func start(client: String, redirect: URL) {
  let configuration = SPTConfiguration(clientID: client, redirectURL: redirect)  // expect: spotify
  let manager = SPTSessionManager(configuration: configuration, delegate: nil)  // expect: spotify
  let remote = SPTAppRemote(configuration: configuration, logLevel: .none)  // expect: spotify
}

enum Endpoint {
  static let me = "https://api.spotify.com/v1/me"  // expect: spotify
  static let exchange = "https://accounts.spotify.com/api/token"  // expect: spotify
  static let consent = "https://accounts.spotify.com/authorize?client_id=1"  // expect: spotify
}

let policy = "https://spotify.com/privacy"  // mentioned: spotify
let documentation = "https://www.spotify.com/privacy"  // mentioned: spotify
let support = "https://open.spotify.com/privacy"  // mentioned: spotify
let status = "https://developer.spotify.com/privacy"  // mentioned: spotify
let terms = "https://accounts.spotify.com/privacy"  // mentioned: spotify

let opener1 = "spotify://open"  // mentioned: spotify

// A host in a comment is no evidence: https://api.spotify.com
let lookalike = "https://api.spotify.com.example.org/"
let stranger = "https://api.notspotify.com/"
let spotifyEnabled = false

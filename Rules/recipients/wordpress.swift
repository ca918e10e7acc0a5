// Marked lines must be found, every other line must stay silent.
import WordPressKit  // present: wordpress
import WordPressAuthenticator  // present: wordpress
import AutomatticTracks  // present: wordpress, sentry
import AutomatticTracksEvents  // present: wordpress

func start(context: TracksContextManager) {
  let service = TracksService(contextManager: context)  // expect: wordpress
  service?.trackEventName("app_opened")
}

func signIn(key: String) {
  let api = WordPressComRestApi(oAuthToken: key, userAgent: nil)  // expect: wordpress
  let client = WordPressComOAuthClient(clientID: "1", secret: "2")  // expect: wordpress
}

enum Endpoint {
  static let tracks = "https://public-api.wordpress.com/rest/v1.1/tracks/record"  // expect: wordpress
  static let pixel = "https://pixel.wp.com/t.gif"  // expect: wordpress
  static let stats = "https://stats.wp.com/w.js"  // expect: wordpress
}

let policy = "https://wordpress.com/privacy"  // mentioned: wordpress
let documentation = "https://www.wordpress.com/privacy"  // mentioned: wordpress
let support = "https://wordpress.org/privacy"  // mentioned: wordpress
let status = "https://jetpack.com/privacy"  // mentioned: wordpress
let terms = "https://automattic.com/privacy"  // mentioned: wordpress
let blog = "https://developer.wordpress.com/privacy"  // mentioned: wordpress

let cookie0 = cookies.first { $0.name == "tk_or" }  // present: wordpress
let cookie1 = cookies.first { $0.name == "tk_lr" }  // present: wordpress
let cookie2 = cookies.first { $0.name == "tk_ai" }  // present: wordpress

// A host in a comment is no evidence: https://public-api.wordpress.com
let lookalike = "https://public-api.wordpress.com.example.org/"
let stranger = "https://api.notwordpress.com/"
let selfHosted = "https://blog.example.org/wp-json/wp/v2/posts"

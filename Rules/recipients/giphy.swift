// Marked lines must be found, every other line must stay silent.
import GiphyUISDK  // present: giphy
import GiphyCoreSDK  // present: giphy

func start(key: String) {
  Giphy.configure(apiKey: key)  // expect: giphy
  present(GiphyViewController(), animated: true)  // expect: giphy
  GiphyCore.configure(apiKey: key)  // expect: giphy
}

enum Endpoint {
  static let apiSearch = "https://api.giphy.com/v1/gifs/search"  // expect: giphy
  static let pingbackSearch = "https://pingback.giphy.com/v1/gifs/search"  // expect: giphy
  static let uploadSearch = "https://upload.giphy.com/v1/gifs/search"  // expect: giphy
}

let policy = "https://giphy.com/privacy"  // mentioned: giphy
let documentation = "https://www.giphy.com/privacy"  // mentioned: giphy
let support = "https://media.giphy.com/privacy"  // mentioned: giphy
let status = "https://gph.is/privacy"  // mentioned: giphy
let terms = "https://developers.giphy.com/privacy"  // mentioned: giphy

// A host in a comment is no evidence: https://api.giphy.com
let lookalike = "https://api.giphy.com.example.org/"
let stranger = "https://api.notgiphy.com/"
let giphyEnabled = false

struct GiphyGateway {}  // expect: giphy
let speaksGiphyGateway = GiphyGateway()

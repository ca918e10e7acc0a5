// Marked lines must be found, every other line must stay silent.
import YouTubeiOSPlayerHelper  // present: youtube
import YouTubePlayerKit  // present: youtube
import YoutubePlayer_in_WKWebView  // present: youtube

func play(in view: YTPlayerView) { view.load(withVideoId: "abc") }  // expect: youtube
func playOld(in view: WKYTPlayerView) { view.load(withVideoId: "abc") }  // expect: youtube

enum Endpoint {
  static let script = "https://www.youtube.com/iframe_api"  // expect: youtube
  static let embed = "https://www.youtube.com/embed/abc"  // expect: youtube
  static let search = "https://www.googleapis.com/youtube/v3/search"  // expect: youtube
  static let channel = "https://youtube.googleapis.com/youtube/v3/channels"  // expect: youtube
  static let quiet = "https://www.youtube-nocookie.com/embed/abc"  // expect: youtube
  static let player = "https://youtubei.googleapis.com/youtubei/v1/player"  // expect: youtube
}

let policy = "https://youtube.com/privacy"  // mentioned: youtube
let documentation = "https://www.youtube.com/privacy"  // mentioned: youtube
let support = "https://m.youtube.com/privacy"  // mentioned: youtube
let status = "https://youtu.be/privacy"  // mentioned: youtube

let cookie0 = cookies.first { $0.name == "VISITOR_INFO1_LIVE" }  // present: youtube

let visit0 = cookies.first { $0.name == "YSC" }  // present: youtube

// A host in a comment is no evidence: https://www.youtube.com/iframe_api
let lookalike = "https://www.youtube.com.example.org/"
let stranger = "https://api.notyoutube.com/"
let tube = "https://youtubers.example.org/"

// Marked lines must be found, every other line must stay silent.
func icon(of host: String) -> String {
  "https://icons.duckduckgo.com/ip3/\(host).ico"  // expect: duckduckgo
}

let answers = "https://api.duckduckgo.com/?format=json&q="  // expect: duckduckgo
let search = "https://duckduckgo.com/?q=swift"  // mentioned: duckduckgo
let privacy = "https://www.duckduckgo.com/privacy"  // mentioned: duckduckgo
let stranger = "https://icons.notduckduckgo.com/ip3/"

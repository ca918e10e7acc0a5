// Marked lines must be found, every other line must stay silent.
import ContentsquareModule  // present: contentsquare
import ContentsquareSDK  // present: contentsquare

func bought() {
  Contentsquare.optIn()  // expect: contentsquare
  Contentsquare.send(screenViewWithName: "Basket")  // expect: contentsquare
}

enum Endpoint {
  static let tEvents = "https://t.contentsquare.net/v2/events"  // expect: contentsquare
  static let cEvents = "https://c.contentsquare.net/v2/events"  // expect: contentsquare
  static let mEvents = "https://m.contentsquare.net/v2/events"  // expect: contentsquare
}

let policy = "https://contentsquare.com/privacy"  // mentioned: contentsquare
let documentation = "https://www.contentsquare.com/privacy"  // mentioned: contentsquare
let support = "https://docs.contentsquare.com/privacy"  // mentioned: contentsquare

let cookie0 = cookies.first { $0.name == "_cs_id" }  // present: contentsquare
let cookie1 = cookies.first { $0.name == "_cs_s" }  // present: contentsquare
let cookie2 = cookies.first { $0.name == "_cs_c" }  // present: contentsquare

// A host in a comment is no evidence: https://t.contentsquare.net
let lookalike = "https://t.contentsquare.net.example.org/"
let stranger = "https://api.notcontentsquare.net/"
let contentsquareEnabled = false

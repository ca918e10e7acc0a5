// Marked lines must be found, every other line must stay silent.
import FullStory  // present: fullstory

func bought() {
  FS.event("Bought", properties: [:])  // expect: fullstory
}

enum Endpoint {
  static let rsEvents = "https://rs.fullstory.com/v2/events"  // expect: fullstory
  static let edgeEvents = "https://edge.fullstory.com/v2/events"  // expect: fullstory
  static let apiEvents = "https://api.fullstory.com/v2/events"  // expect: fullstory
  static let rsEvents2 = "https://rs.eu1.fullstory.com/v2/events"  // expect: fullstory
  static let edgeEvents2 = "https://edge.eu1.fullstory.com/v2/events"  // expect: fullstory
  static let apiEvents2 = "https://api.eu1.fullstory.com/v2/events"  // expect: fullstory
}

let policy = "https://fullstory.com/privacy"  // mentioned: fullstory
let documentation = "https://www.fullstory.com/privacy"  // mentioned: fullstory
let support = "https://app.fullstory.com/privacy"  // mentioned: fullstory
let status = "https://help.fullstory.com/privacy"  // mentioned: fullstory
let terms = "https://developer.fullstory.com/privacy"  // mentioned: fullstory

let cookie0 = cookies.first { $0.name == "fs_uid" }  // present: fullstory

// A host in a comment is no evidence: https://rs.fullstory.com
let lookalike = "https://rs.fullstory.com.example.org/"
let stranger = "https://api.notfullstory.com/"
let fullstoryEnabled = false

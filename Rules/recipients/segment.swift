// Marked lines must be found, every other line must stay silent.
import Segment  // present: segment

func start(writeKey: String) {
  let analytics = Analytics(configuration: Configuration(writeKey: writeKey))  // expect: segment
  analytics.track(name: "Order completed")
}

func startOld(writeKey: String) {
  let configuration = SEGAnalyticsConfiguration(writeKey: writeKey)  // expect: segment
  SEGAnalytics.setup(with: configuration)  // expect: segment
}

enum Endpoint {
  static let track = "https://api.segment.io/v1/t"  // expect: segment
  static let settings = "https://cdn-settings.segment.com/v1/projects"  // expect: segment
  static let europe = "https://in.eu2.segmentapis.com/v1/b"  // expect: segment
  static let eventsEu1SegmentapisCom = "https://events.eu1.segmentapis.com/v1"  // expect: segment
}

let policy = "https://segment.com/privacy"  // mentioned: segment
let documentation = "https://www.segment.com/privacy"  // mentioned: segment
let support = "https://app.segment.com/privacy"  // mentioned: segment

// A host in a comment is no evidence: https://api.segment.io
let lookalike = "https://api.segment.io.example.org/"
let stranger = "https://api.notsegment.io/"
struct Segment { var start: Int }

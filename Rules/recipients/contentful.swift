// Marked lines must be found, every other line must stay silent.
import Contentful  // present: contentful

func quiet() {
  ContentfulLogger.logLevel = .error  // expect: contentful
}

enum Endpoint {
  static let cdnEntries = "https://cdn.contentful.com/spaces/1/entries"  // expect: contentful
  static let previewEntries = "https://preview.contentful.com/spaces/1/entries"  // expect: contentful
  static let apiEntries = "https://api.contentful.com/spaces/1/entries"  // expect: contentful
  static let uploadEntries = "https://upload.contentful.com/spaces/1/entries"  // expect: contentful
  static let graphqlEntries = "https://graphql.contentful.com/spaces/1/entries"  // expect: contentful
  static let cdnEntries2 = "https://cdn.eu.contentful.com/spaces/1/entries"  // expect: contentful
  static let apiEntries2 = "https://api.eu.contentful.com/spaces/1/entries"  // expect: contentful
}

let policy = "https://contentful.com/privacy"  // mentioned: contentful
let documentation = "https://www.contentful.com/privacy"  // mentioned: contentful
let support = "https://app.contentful.com/privacy"  // mentioned: contentful
let status = "https://images.ctfassets.net/privacy"  // mentioned: contentful

let graphqlEuContentfulComAddress = "https://graphql.eu.contentful.com/v1"  // expect: contentful
let previewEuContentfulComAddress = "https://preview.eu.contentful.com/v1"  // expect: contentful
let uploadEuContentfulComAddress = "https://upload.eu.contentful.com/v1"  // expect: contentful

request.setValue(value, forHTTPHeaderField: "X-Contentful-Version")  // expect: contentful
request.setValue(value, forHTTPHeaderField: "X-Contentful-User-Agent")  // expect: contentful

// A host in a comment is no evidence: https://cdn.contentful.com
let lookalike = "https://cdn.contentful.com.example.org/"
let stranger = "https://api.notcontentful.com/"
let contented = true

// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let graph = "https://api.lime-go.com/v1/graphql"  // expect: lime-go
  static let signal = "https://api.staging.lime-go.com/v1/signal"  // expect: lime-go
  static let goEndpoint = "https://go.lime-go.com/v1"  // expect: lime-go
  static let adminEndpoint = "https://admin.staging.lime-go.com/v1"  // expect: lime-go
}

let policy = "https://lime-go.com/privacy"  // mentioned: lime-go
let documentation = "https://www.lime-go.com/privacy"  // mentioned: lime-go

// A host in a comment is no evidence: https://api.lime-go.com
let lookalike = "https://api.lime-go.com.example.org/"
let stranger = "https://api.notlime-go.com/"
let lime = "green"

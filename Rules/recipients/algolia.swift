// Marked lines must be found, every other line must stay silent.
import AlgoliaSearchClient  // present: algolia
import AlgoliaCore  // present: algolia
import AlgoliaSearch  // present: algolia
import InstantSearch  // present: algolia
import AlgoliaInsights  // present: algolia
import AlgoliaRecommend  // present: algolia
import Search  // present: algolia
import Insights  // present: algolia
import Recommend  // present: algolia
import InstantSearchCore  // present: algolia
import InstantSearchInsights  // present: algolia
import InstantSearchSwiftUI  // present: algolia

func client(app: String, key: String) throws {
  let client = try SearchClient(appID: app, apiKey: key)  // expect: algolia
  let insights = try InsightsClient(appID: app, apiKey: key)  // expect: algolia
}

let searcher = HitsSearcher(appID: appID, apiKey: apiKey, indexName: "products")  // expect: algolia

enum Endpoint {
  static let products = "https://latency-dsn.algolia.net/1/indexes/products/query"  // expect: algolia
  static let backup = "https://latency-1.algolianet.com/1/indexes/products/query"  // expect: algolia
  static let click = "https://insights.algolia.io/1/events"  // expect: algolia
  static let analyticsEvents = "https://analytics.algolia.com/1/events"  // expect: algolia
  static let analyticsEvents2 = "https://analytics.de.algolia.com/1/events"  // expect: algolia
  static let insightsEvents = "https://insights.us.algolia.io/1/events"  // expect: algolia
  static let insightsEvents2 = "https://insights.de.algolia.io/1/events"  // expect: algolia
}

let policy = "https://algolia.com/privacy"  // mentioned: algolia
let documentation = "https://www.algolia.com/privacy"  // mentioned: algolia
let support = "https://support.algolia.com/privacy"  // mentioned: algolia

request.setValue(value, forHTTPHeaderField: "X-Algolia-Application-Id")  // expect: algolia
request.setValue(value, forHTTPHeaderField: "X-Algolia-API-Key")  // expect: algolia

// A host in a comment is no evidence: https://acme.algolia.net
let lookalike = "https://acme.algolia.net.example.org/"
let stranger = "https://api.notalgolia.net/"
let algoliaEnabled = false

struct AlgoliaGateway {}  // expect: algolia
let speaksAlgoliaGateway = AlgoliaGateway()

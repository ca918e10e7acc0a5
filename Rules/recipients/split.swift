// Marked lines must be found, every other line must stay silent.
import Split  // present: split

func start(key: String) {
  let config = SplitClientConfig()  // expect: split
  let factory = DefaultSplitFactoryBuilder().setApiKey(key).setConfig(config).build()  // expect: split
}

enum Endpoint {
  static let events = "https://events.split.io/api/events/bulk"  // expect: split
  static let sdkSplitchanges = "https://sdk.split.io/api/splitChanges"  // expect: split
  static let authSplitchanges = "https://auth.split.io/api/splitChanges"  // expect: split
  static let streamingSplitchanges = "https://streaming.split.io/api/splitChanges"  // expect: split
  static let telemetrySplitchanges = "https://telemetry.split.io/api/splitChanges"  // expect: split
  static let apiSplitchanges = "https://api.split.io/api/splitChanges"  // expect: split
}

let policy = "https://split.io/privacy"  // mentioned: split
let documentation = "https://www.split.io/privacy"  // mentioned: split
let support = "https://docs.split.io/privacy"  // mentioned: split
let status = "https://help.split.io/privacy"  // mentioned: split

// A host in a comment is no evidence: https://sdk.split.io
let lookalike = "https://sdk.split.io.example.org/"
let stranger = "https://api.notsplit.io/"
struct Split { var left: Int }

// Marked lines must be found, every other line must stay silent.
import EmbraceIO  // present: embrace
import EmbraceCore  // present: embrace
import EmbraceCrash  // present: embrace
import Embrace  // present: embrace

func start(app: String) throws {
  try Embrace.setup(options: Embrace.Options(appId: app)).start()  // expect: embrace
}

func again() { EmbraceIO.shared.start() }  // expect: embrace

enum Endpoint {
  static let aSpans = "https://a-xyz12.data.emb-api.com/api/v2/spans"  // expect: embrace
  static let aSpans2 = "https://a-xyz12.config.emb-api.com/api/v2/spans"  // expect: embrace
}

let policy = "https://embrace.io/privacy"  // mentioned: embrace
let documentation = "https://www.embrace.io/privacy"  // mentioned: embrace

request.setValue(value, forHTTPHeaderField: "X-EM-AID")  // expect: embrace
request.setValue(value, forHTTPHeaderField: "X-EM-DID")  // expect: embrace

// A host in a comment is no evidence: https://acme.data.emb-api.com
let lookalike = "https://acme.data.emb-api.com.example.org/"
let stranger = "https://api.notemb-api.com/"
let embraced = true

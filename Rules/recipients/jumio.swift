// Marked lines must be found, every other line must stay silent.
import Jumio  // present: jumio
import JumioDefaultUI  // present: jumio
import JumioLiveness  // present: jumio

enum Endpoint {
  static let accountAccounts = "https://account.emea-1.jumio.ai/api/v1/accounts"  // expect: jumio
  static let accountAccounts2 = "https://account.amer-1.jumio.ai/api/v1/accounts"  // expect: jumio
  static let accountAccounts3 = "https://account.apac-1.jumio.ai/api/v1/accounts"  // expect: jumio
  static let retrievalAccounts = "https://retrieval.emea-1.jumio.ai/api/v1/accounts"  // expect: jumio
  static let authAccounts = "https://auth.emea-1.jumio.ai/api/v1/accounts"  // expect: jumio
  static let netverifyAccounts = "https://netverify.com/api/v1/accounts"  // expect: jumio
  static let lonAccounts = "https://lon.netverify.com/api/v1/accounts"  // expect: jumio
  static let authAmer1JumioAi = "https://auth.amer-1.jumio.ai/oauth2/token"  // expect: jumio
  static let authApac1JumioAi = "https://auth.apac-1.jumio.ai/oauth2/token"  // expect: jumio
}

let policy = "https://jumio.com/privacy"  // mentioned: jumio
let documentation = "https://www.jumio.com/privacy"  // mentioned: jumio
let support = "https://documentation.jumio.ai/privacy"  // mentioned: jumio

// A host in a comment is no evidence: https://account.emea-1.jumio.ai
let lookalike = "https://account.emea-1.jumio.ai.example.org/"
let stranger = "https://api.notjumio.ai/"
let jumioEnabled = false

struct JumioGateway {}  // expect: jumio
let speaksJumioGateway = JumioGateway()

// Marked lines must be found, every other line must stay silent.
import ConfigCat  // present: configcat

func start(key: String) {
  let client = ConfigCatClient.get(sdkKey: key)  // expect: configcat
  client.setDefaultUser(user: ConfigCatUser(identifier: "1"))  // expect: configcat
}

enum Endpoint {
  static let cdnConfig = "https://cdn-global.configcat.com/configuration-files/1/config_v6.json"  // expect: configcat
  static let cdnConfig2 = "https://cdn-eu.configcat.com/configuration-files/1/config_v6.json"  // expect: configcat
  static let apiConfig = "https://api.configcat.com/configuration-files/1/config_v6.json"  // expect: configcat
}

let policy = "https://configcat.com/privacy"  // mentioned: configcat
let documentation = "https://www.configcat.com/privacy"  // mentioned: configcat
let support = "https://app.configcat.com/privacy"  // mentioned: configcat

request.setValue(value, forHTTPHeaderField: "X-ConfigCat-UserAgent")  // expect: configcat

// A host in a comment is no evidence: https://cdn-global.configcat.com
let lookalike = "https://cdn-global.configcat.com.example.org/"
let stranger = "https://api.notconfigcat.com/"
let configcatEnabled = false

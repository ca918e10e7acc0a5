// Marked lines must be found, every other line must stay silent.
func start(title: String) {
  PlayFabSettings.setTitleId(title)  // expect: playfab
  let client = PlayFabClientAPI.getInstance()  // expect: playfab
}

enum Endpoint {
  static let signIn = "https://A1B2.playfabapi.com/Client/LoginWithCustomID"  // expect: playfab
}

let policy = "https://playfab.com/privacy"  // mentioned: playfab
let documentation = "https://www.playfab.com/privacy"  // mentioned: playfab
let support = "https://developer.playfab.com/privacy"  // mentioned: playfab

// A host in a comment is no evidence: https://acme.playfabapi.com
let lookalike = "https://acme.playfabapi.com.example.org/"
let stranger = "https://api.notplayfabapi.com/"
let playfabEnabled = false

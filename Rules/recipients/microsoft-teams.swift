// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let channel = "https://acme.webhook.office.com/webhookb2/0000/IncomingWebhook/0000"  // expect: microsoft-teams
  static let old = "https://outlook.office.com/webhook/0000/IncomingWebhook/0000"  // expect: microsoft-teams
}

let policy = "https://teams.microsoft.com/privacy"  // mentioned: microsoft-teams
let documentation = "https://teams.live.com/privacy"  // mentioned: microsoft-teams

let microsoftTeamsSetting = ProcessInfo.processInfo.environment["TEAMS_WEBHOOK_URL"]  // present: microsoft-teams

let opener1 = "msteams://open"  // mentioned: microsoft-teams

// A host in a comment is no evidence: https://acme.webhook.office.com
let lookalike = "https://acme.webhook.office.com.example.org/"
let stranger = "https://api.notoffice.com/"
let teams = ["red", "blue"]

// Marked lines must be found, every other line must stay silent.
import SlackKit  // present: slack
import SKClient  // present: slack
import SKCore  // present: slack
import SKRTMAPI  // present: slack
import SKServer  // present: slack
import SKWebAPI  // present: slack

func post(_ key: String) {
  let bot = SlackKit()  // expect: slack
  bot.addWebAPIAccessWithToken(key)
  WebAPI(token: key).sendMessage(channel: "C0", text: "Deployed")  // expect: slack
}

enum Endpoint {
  static let send = "https://slack.com/api/chat.postMessage"  // expect: slack
  static let test = "https://www.slack.com/api/api.test"  // expect: slack
  static let hook = "https://hooks.slack.com/services/T0/B0/x"  // expect: slack
  static let upload = "https://files.slack.com/upload/v1/x"  // expect: slack
  static let stream = "wss://wss-primary.slack.com/link"  // expect: slack
}

let policy = "https://slack.com/privacy"  // mentioned: slack
let documentation = "https://api.slack.com/privacy"  // mentioned: slack
let support = "https://app.slack.com/privacy"  // mentioned: slack
let status = "https://docs.slack.dev/privacy"  // mentioned: slack

let slackSetting1 = ProcessInfo.processInfo.environment["SLACK_WEBHOOK_URL"]  // present: slack
let slackSetting2 = ProcessInfo.processInfo.environment["SLACK_BOT_TOKEN"]  // present: slack
let slackSetting3 = ProcessInfo.processInfo.environment["SLACK_TOKEN"]  // present: slack

let sample1 = "xoxb-0000000000-xxxxxxxxxx"  // present: slack
let sample2 = "xoxp-0000000000-xxxxxxxxxx"  // present: slack

// A host in a comment is no evidence: https://slack.com/api
let lookalike = "https://slack.com.example.org/"
let stranger = "https://api.notslack.com/"
let slack = 0.5

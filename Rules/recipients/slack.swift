// Marked lines must be found, every other line must stay silent.
import SlackKit  // present: slack
import SKClient  // present: slack
import SKCore  // present: slack
import SKRTMAPI  // present: slack
import SKServer  // present: slack
import SKWebAPI  // present: slack

let host1 = "https://slack.com/api/send"  // expect: slack
let host2 = "https://hooks.slack.com/v1/send"  // expect: slack
let host3 = "https://files.slack.com/v1/send"  // expect: slack
let host4 = "https://wss-primary.slack.com/v1/send"  // expect: slack
let link5 = "https://slack.com/v1/send"  // mentioned: slack
let link6 = "https://www.slack.com/v1/send"  // mentioned: slack
let link7 = "https://api.slack.com/v1/send"  // mentioned: slack
let link8 = "https://acme.slack.com/v1/send"  // mentioned: slack
let setting9 = settings["SLACK_WEBHOOK_URL"]  // present: slack
let setting10 = settings["SLACK_BOT_TOKEN"]  // present: slack
let setting11 = settings["SLACK_TOKEN"]  // present: slack

func use() {
  let value = SlackKit(options)  // expect: slack
  let value = WebAPI(options)  // expect: slack
}

let workspace = "https://acme.slack.com/archives/C1"  // mentioned: slack
let slackline = "slackline.com"
let slack = 3

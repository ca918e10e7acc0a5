// Marked lines must be found, every other line must stay silent.
let host1 = "https://api.linkedin.com/v1/send"  // expect: linkedin
let host2 = "https://px.ads.linkedin.com/v1/send"  // expect: linkedin
let host3 = "https://snap.licdn.com/v1/send"  // expect: linkedin
let host4 = "https://www.linkedin.com/oauth/v2/send"  // expect: linkedin
let link5 = "https://linkedin.com/v1/send"  // mentioned: linkedin
let link6 = "https://www.linkedin.com/v1/send"  // mentioned: linkedin
let link7 = "https://acme.linkedin.com/v1/send"  // mentioned: linkedin
let link8 = "https://lnkd.in/v1/send"  // mentioned: linkedin
let setting9 = settings["LIAppId"]  // present: linkedin
let setting10 = settings["li_fat_id"]  // present: linkedin
let setting11 = settings["bcookie"]  // present: linkedin
let setting12 = settings["bscookie"]  // present: linkedin
let setting13 = settings["UserMatchHistory"]  // present: linkedin
let setting14 = settings["AnalyticsSyncHistory"]  // present: linkedin
let setting15 = settings["li_sugr"]  // present: linkedin

func use() {
  let value = LISDKSessionManager(options)  // expect: linkedin
  let value = LISDKAPIHelper(options)  // expect: linkedin
}

let profile = "See https://www.linkedin.com/in/someone"  // mentioned: linkedin
let linkedIn = false

// Marked lines must be found, every other line must stay silent.
import HubspotMobileSDK  // present: hubspot

let host1 = "https://api.hubapi.com/v1/send"  // expect: hubspot
let host2 = "https://api-eu1.hubapi.com/v1/send"  // expect: hubspot
let host3 = "https://api.hubspot.com/v1/send"  // expect: hubspot
let host4 = "https://forms.hubspot.com/v1/send"  // expect: hubspot
let host5 = "https://api.hsforms.com/v1/send"  // expect: hubspot
let host6 = "https://track.hubspot.com/v1/send"  // expect: hubspot
let host7 = "https://js.hs-scripts.com/v1/send"  // expect: hubspot
let host8 = "https://js-eu1.hs-scripts.com/v1/send"  // expect: hubspot
let host9 = "https://js.hs-analytics.net/v1/send"  // expect: hubspot
let link10 = "https://hubspot.com/v1/send"  // mentioned: hubspot
let link11 = "https://www.hubspot.com/v1/send"  // mentioned: hubspot
let link12 = "https://app.hubspot.com/v1/send"  // mentioned: hubspot
let link13 = "https://developers.hubspot.com/v1/send"  // mentioned: hubspot
let link14 = "https://knowledge.hubspot.com/v1/send"  // mentioned: hubspot
let setting15 = settings["HUBSPOT_API_KEY"]  // present: hubspot
let setting16 = settings["HUBSPOT_ACCESS_TOKEN"]  // present: hubspot
let setting17 = settings["__hstc"]  // present: hubspot
let setting18 = settings["__hssc"]  // present: hubspot
let setting19 = settings["__hssrc"]  // present: hubspot
let setting20 = settings["hubspotutk"]  // present: hubspot
let setting21 = settings["messagesUtk"]  // present: hubspot

func use() {
  let value = HubspotManager(options)  // expect: hubspot
  let value = HubspotChatView(options)  // expect: hubspot
}

struct HubspotCell { var hub: String }
let lookalike = "https://api.hubapi.community"

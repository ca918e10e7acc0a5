// Marked lines must be found, every other line must stay silent.
let host1 = "https://api.mailjet.com/v1/send"  // expect: mailjet
let host2 = "https://api.us.mailjet.com/v1/send"  // expect: mailjet
let host3 = "https://in-v3.mailjet.com/v1/send"  // expect: mailjet
let link4 = "https://mailjet.com/v1/send"  // mentioned: mailjet
let link5 = "https://www.mailjet.com/v1/send"  // mentioned: mailjet
let link6 = "https://dev.mailjet.com/v1/send"  // mentioned: mailjet
let link7 = "https://app.mailjet.com/v1/send"  // mentioned: mailjet
let setting8 = settings["MJ_APIKEY_PUBLIC"]  // present: mailjet
let setting9 = settings["MJ_APIKEY_PRIVATE"]  // present: mailjet

let mailjet = "mailjet"
let lookalike = "https://api.mailjet.community/v3"

// Marked lines must be found, every other line must stay silent.
let host1 = "https://api.freight-logistics.dhl.com/v1/send"  // expect: dhl-freight
let host2 = "https://test-api.freight-logistics.dhl.com/v1/send"  // expect: dhl-freight
let link3 = "https://dhl.com/v1/send"  // mentioned: dhl-freight
let link4 = "https://www.dhl.com/v1/send"  // mentioned: dhl-freight
let link5 = "https://developer.dhl.com/v1/send"  // mentioned: dhl-freight
let link6 = "https://acme.dhl.com/v1/send"  // mentioned: dhl-freight
let setting7 = settings["DHL_API_KEY"]  // present: dhl-freight
let setting8 = settings["DHL_API_BASE_URL"]  // present: dhl-freight
let setting9 = settings["DHL_SERVICEPOINT_ENDPOINT"]  // present: dhl-freight

let dhl = "DHL"
let lookalike = "https://api.freight-logistics.dhl.community"

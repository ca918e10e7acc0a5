// Marked lines must be found, every other line must stay silent.
let host1 = "https://billogram.com/api/v2/send"  // expect: billogram
let host2 = "https://sandbox.billogram.com/api/v2/send"  // expect: billogram
let link3 = "https://billogram.com/v1/send"  // mentioned: billogram
let link4 = "https://www.billogram.com/v1/send"  // mentioned: billogram
let link5 = "https://docs.billogram.com/v1/send"  // mentioned: billogram

let mobillogram_bins = 12
let path = "/billogram.com/api/v2"

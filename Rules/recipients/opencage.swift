// Marked lines must be found, every other line must stay silent.
let host0 = "https://api.opencagedata.com/v1/json"  // expect: opencage
let link0 = "https://opencagedata.com/about"  // mentioned: opencage
let link1 = "https://www.opencagedata.com/about"  // mentioned: opencage
let other = "https://api.notopencagedata.com/geocode/v1/json"
let openCage = false

// Marked lines must be found, every other line must stay silent.
let policy = "https://www.pwc.se/privacy"  // mentioned: pwc
let documentation = "https://pwc.se/privacy"  // mentioned: pwc
let support = "https://www.pwc.com/privacy"  // mentioned: pwc
let status = "https://pwc.com/privacy"  // mentioned: pwc

// A host in a comment is no evidence: https://www.pwc.se
let lookalike = "https://www.pwc.se.example.org/"
let stranger = "https://api.notpwc.se/"
let pwcEnabled = false

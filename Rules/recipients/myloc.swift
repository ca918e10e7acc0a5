// Marked lines must be found, every other line must stay silent.
let policy = "https://myloc.de/privacy"  // mentioned: myloc
let documentation = "https://www.myloc.de/privacy"  // mentioned: myloc
let support = "https://faq.myloc.de/privacy"  // mentioned: myloc

// A host in a comment is no evidence: https://myloc.de
let lookalike = "https://myloc.de.example.org/"
let stranger = "https://api.notmyloc.de/"
let server = "https://web01.notmyloc.de/"
func follow() {
  myLoc.delegate = self
  print(myLoc.description)
  myloc.de = 1
}

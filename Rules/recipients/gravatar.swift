// Marked lines must be found, every other line must stay silent.
import Gravatar  // present: gravatar
import GravatarUI  // present: gravatar

enum Endpoint {
  static let picture = "https://www.gravatar.com/avatar/0000"  // expect: gravatar
  static let short = "https://gravatar.com/avatar/0000"  // expect: gravatar
  static let secure = "https://secure.gravatar.com/avatar/0000"  // expect: gravatar
  static let profile = "https://api.gravatar.com/v3/profiles/0000"  // expect: gravatar
  static let gravatarAvatar = "https://0.gravatar.com/avatar/0000"  // expect: gravatar
  static let gravatarAvatar2 = "https://1.gravatar.com/avatar/0000"  // expect: gravatar
  static let gravatarAvatar3 = "https://2.gravatar.com/avatar/0000"  // expect: gravatar
}

let policy = "https://gravatar.com/privacy"  // mentioned: gravatar
let documentation = "https://www.gravatar.com/privacy"  // mentioned: gravatar
let support = "https://docs.gravatar.com/privacy"  // mentioned: gravatar
let status = "https://en.gravatar.com/privacy"  // mentioned: gravatar

// A host in a comment is no evidence: https://www.gravatar.com/avatar
let lookalike = "https://www.gravatar.com.example.org/"
let stranger = "https://api.notgravatar.com/"
let gravatarEnabled = false

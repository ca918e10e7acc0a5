// Marked lines must be found, every other line must stay silent.
import Uploadcare  // present: uploadcare
import UploadcareWidget  // present: uploadcare

func start(key: String) {
  let client = Uploadcare(withPublicKey: key)  // expect: uploadcare
}

enum Endpoint {
  static let uploadBase = "https://upload.uploadcare.com/base/"  // expect: uploadcare
  static let apiBase = "https://api.uploadcare.com/base/"  // expect: uploadcare
  static let ucarecdnBase = "https://ucarecdn.com/base/"  // expect: uploadcare
  static let socialBase = "https://social.uploadcare.com/base/"  // expect: uploadcare
}

let policy = "https://uploadcare.com/privacy"  // mentioned: uploadcare
let documentation = "https://www.uploadcare.com/privacy"  // mentioned: uploadcare

// A host in a comment is no evidence: https://upload.uploadcare.com
let lookalike = "https://upload.uploadcare.com.example.org/"
let stranger = "https://api.notuploadcare.com/"
let uploadcareEnabled = false

// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let login = "https://acme.creatio.com/ServiceModel/AuthService.svc/Login"  // expect: creatio
  static let tracking = "https://webtracking-v01.bpmonline.com/WebTracking"  // expect: creatio
}

let policy = "https://www.creatio.com/privacy"  // mentioned: creatio
let documentation = "https://creatio.com/privacy"  // mentioned: creatio
let support = "https://academy.creatio.com/privacy"  // mentioned: creatio
let status = "https://community.creatio.com/privacy"  // mentioned: creatio

let cookie0 = cookies.first { $0.name == "BPMLOADER" }  // present: creatio
let cookie1 = cookies.first { $0.name == "BPMCSRF" }  // present: creatio

// A host in a comment is no evidence: https://acme.creatio.com
let lookalike = "https://acme.creatio.com.example.org/"
let stranger = "https://api.notcreatio.com/"
let creatioEnabled = false

// Marked lines must be found, every other line must stay silent.
func pay() { let payment = MondidoBase() }  // expect: mondido

enum Endpoint {
  static let pay = "https://api.mondido.com/v1/transactions"  // expect: mondido
  static let window = "https://pay.mondido.com/v1/form"  // expect: mondido
}

let policy = "https://mondido.com/privacy"  // mentioned: mondido
let documentation = "https://www.mondido.com/privacy"  // mentioned: mondido
let support = "https://admin.mondido.com/privacy"  // mentioned: mondido
let status = "https://doc.mondido.com/privacy"  // mentioned: mondido

let mondidoSetting1 = ProcessInfo.processInfo.environment["MONDIDO_MERCHANTID"]  // present: mondido
let mondidoSetting2 = ProcessInfo.processInfo.environment["MONDIDO_PASSWORD"]  // present: mondido

// A host in a comment is no evidence: https://api.mondido.com
let lookalike = "https://api.mondido.com.example.org/"
let stranger = "https://api.notmondido.com/"
let mondidoEnabled = false

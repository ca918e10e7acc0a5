// Marked lines must be found, every other line must stay silent.
import VK_ios_sdk  // present: vk
import VKSdkFramework  // present: vk
import VKID  // present: vk

func start(app: String) {
  VKSdk.initialize(withAppId: app)  // expect: vk
  let request = VKRequest(method: "wall.post", parameters: [:])  // expect: vk
}

enum Endpoint {
  static let me = "https://api.vk.com/method/users.get"  // expect: vk
  static let consent = "https://oauth.vk.com/authorize"  // expect: vk
  static let next = "https://id.vk.com/oauth2/auth"  // expect: vk
  static let count = "https://top-fwz1.mail.ru/counter"  // expect: vk
}

let policy = "https://vk.com/privacy"  // mentioned: vk
let documentation = "https://www.vk.com/privacy"  // mentioned: vk
let support = "https://m.vk.com/privacy"  // mentioned: vk
let status = "https://dev.vk.com/privacy"  // mentioned: vk

let opener1 = "vk00000://open"  // mentioned: vk
let opener2 = "vkauthorize://open"  // mentioned: vk

// A host in a comment is no evidence: https://api.vk.com
let lookalike = "https://api.vk.com.example.org/"
let stranger = "https://api.notvk.com/"
let vkEnabled = false

// Marked lines must be found, every other line must stay silent.
import TDLibKit  // present: telegram

enum Endpoint {
  static let send = "https://api.telegram.org/bot1:x/sendDocument"  // expect: telegram
}

let policy = "https://telegram.org/privacy"  // mentioned: telegram
let documentation = "https://www.telegram.org/privacy"  // mentioned: telegram
let support = "https://t.me/privacy"  // mentioned: telegram
let status = "https://telegram.me/privacy"  // mentioned: telegram
let terms = "https://core.telegram.org/privacy"  // mentioned: telegram
let blog = "https://web.telegram.org/privacy"  // mentioned: telegram
let page6 = "https://my.telegram.org/privacy"  // mentioned: telegram

let telegramSetting1 = ProcessInfo.processInfo.environment["TELEGRAM_BOT_TOKEN"]  // present: telegram
let telegramSetting2 = ProcessInfo.processInfo.environment["TELEGRAM_TOKEN"]  // present: telegram

let opener1 = "tg://open"  // mentioned: telegram

// A host in a comment is no evidence: https://api.telegram.org
let lookalike = "https://api.telegram.org.example.org/"
let stranger = "https://api.nottelegram.org/"
let telegraph = "https://telegram.example.org/"

struct TelegramGateway {}  // expect: telegram
let speaksTelegramGateway = TelegramGateway()

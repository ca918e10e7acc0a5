// Marked lines must be found, every other line must stay silent.
import DiscordBM  // present: discord

enum Endpoint {
  static let hook = "https://discord.com/api/webhooks/1/abc"  // expect: discord
  static let old = "https://discordapp.com/api/webhooks/1/abc"  // expect: discord
  static let socket = "wss://gateway.discord.gg/?v=10"  // expect: discord
  static let ptb = "https://ptb.discord.com/api/v10"  // expect: discord
  static let canary = "https://canary.discord.com/api/v10"  // expect: discord
}

let policy = "https://discord.com/privacy"  // mentioned: discord
let documentation = "https://www.discord.com/privacy"  // mentioned: discord
let support = "https://discord.gg/privacy"  // mentioned: discord
let status = "https://discordapp.com/privacy"  // mentioned: discord
let terms = "https://cdn.discordapp.com/privacy"  // mentioned: discord
let blog = "https://support.discord.com/privacy"  // mentioned: discord

let discordSetting1 = ProcessInfo.processInfo.environment["DISCORD_TOKEN"]  // present: discord
let discordSetting2 = ProcessInfo.processInfo.environment["DISCORD_WEBHOOK_URL"]  // present: discord

// A host in a comment is no evidence: https://discord.com/api
let lookalike = "https://discord.com.example.org/"
let stranger = "https://api.notdiscord.com/"
let discordant = true
let invite = "notdiscord.com/api"

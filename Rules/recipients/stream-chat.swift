// Marked lines must be found, every other line must stay silent.
import StreamChat  // present: stream-chat
import StreamChatUI  // present: stream-chat
import StreamChatSwiftUI  // present: stream-chat
import StreamVideo  // present: stream-chat
import StreamFeeds  // present: stream-chat

func start(key: String) {
  let config = ChatClientConfig(apiKeyString: key)  // expect: stream-chat
  let client = ChatClient(config: config)  // expect: stream-chat
}

enum Endpoint {
  static let files = "https://dublin.stream-io-cdn.com/1/images"  // expect: stream-chat
  static let chatChannels = "https://chat.stream-io-api.com/channels"  // expect: stream-chat
  static let videoChannels = "https://video.stream-io-api.com/channels"  // expect: stream-chat
  static let chatChannels2 = "https://chat-proxy-us-east.stream-io-api.com/channels"  // expect: stream-chat
  static let chatChannels3 = "https://chat-proxy-dublin.stream-io-api.com/channels"  // expect: stream-chat
  static let chatChannels4 = "https://chat-proxy-singapore.stream-io-api.com/channels"  // expect: stream-chat
  static let chatChannels5 = "https://chat-proxy-sydney.stream-io-api.com/channels"  // expect: stream-chat
  static let feedsStreamIoApiCom = "https://feeds.stream-io-api.com/api/v2/feeds"  // expect: stream-chat
}

let policy = "https://getstream.io/privacy"  // mentioned: stream-chat
let documentation = "https://www.getstream.io/privacy"  // mentioned: stream-chat
let support = "https://dashboard.getstream.io/privacy"  // mentioned: stream-chat

// A host in a comment is no evidence: https://chat.stream-io-api.com
let lookalike = "https://chat.stream-io-api.com.example.org/"
let stranger = "https://api.notstream-io-api.com/"
let streamChatEnabled = false

// Marked lines must be found, every other line must stay silent.
enum Endpoint {
  static let apiPages = "https://api.notion.com/v1/pages"  // expect: notion
}

let policy = "https://notion.so/privacy"  // mentioned: notion
let documentation = "https://www.notion.so/privacy"  // mentioned: notion
let support = "https://notion.com/privacy"  // mentioned: notion
let status = "https://www.notion.com/privacy"  // mentioned: notion
let terms = "https://developers.notion.com/privacy"  // mentioned: notion

request.setValue(value1, forHTTPHeaderField: "Notion-Version")  // expect: notion

// A host in a comment is no evidence: https://api.notion.com
let lookalike = "https://api.notion.com.example.org/"
let stranger = "https://api.notnotion.com/"
let notion = "idea"

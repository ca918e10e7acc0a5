import WebKit

/// Shows help in a web view, to a visitor whom HubSpot knows again for thirteen months.
@MainActor
enum HelpPages {
  static func remember(visitor: String, in store: WKHTTPCookieStore) async {
    let cookie = HTTPCookie(properties: [
      .domain: "ngager.com", .path: "/", .name: "hubspotutk", .value: visitor,
      .maximumAge: "34128000",
    ])
    if let cookie { await store.setCookie(cookie) }
  }
}

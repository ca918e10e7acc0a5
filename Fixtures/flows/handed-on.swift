import ARAnalytics
import Foundation

// A library that hands on to whatever services it is set up with.
struct Bidder {
  var id: String
  var email: String
  var phoneNumber: String
}

func place(_ bidder: Bidder, on lot: String) {
  ARAnalytics.event("Placed a bid", withProperties: ["mail": bidder.email, "lot": lot]) // expect: contact/email-address -> transmission/aranalytics
  ARAnalytics.identifyUser(withID: bidder.id, andEmailAddress: bidder.email) // expect: account/user-id -> transmission/aranalytics, contact/email-address -> transmission/aranalytics
  ARAnalytics.setUserProperty("phone", toValue: bidder.phoneNumber) // expect: contact/phone-number -> transmission/aranalytics
  ARAnalytics.event("Show page", withProperties: ["url": "https://lots.example/\(lot)"])
  ARAnalytics.incrementUserProperty(bidder.email, byInt: 1)
}

// What a web socket is opened with goes to where it is opened.
func listen(_ bidder: Bidder, accessToken: String) {
  var protocols: [String] = []
  protocols.append(accessToken) // expect: account/credentials -> bids.example
  let task = URLSession.shared.webSocketTask(with: URL(string: "wss://bids.example/ws")!, protocols: protocols)
  task.resume()
}

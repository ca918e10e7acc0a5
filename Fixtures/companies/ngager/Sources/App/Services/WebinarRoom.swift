import Foundation

/// Registers an attendee for a webinar at Zoom.
struct WebinarRoom {
  let token: String

  func register(_ attendee: WebinarAttendee) async throws {
    let url = URL(string: "https://api.zoom.us/v2/webinars/\(attendee.webinarID)/registrants")!
    var request = URLRequest(url: url)
    request.httpMethod = "POST"
    request.setValue("Bearer \(token)", forHTTPHeaderField: "Authorization")
    request.httpBody = try JSONSerialization.data(
      withJSONObject: ["email": attendee.email, "first_name": attendee.fullName])
    _ = try await URLSession.shared.data(for: request)
  }
}

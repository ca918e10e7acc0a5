import Foundation

/// Passes registrations on to those who run the event.
struct Registration {
  let token: String
  let pixel: String
  private let hubspot = "pat-eu1-00000000-0000-4000-8000-000000000000"

  func invite(_ attendee: EventAttendee) async throws {
    var request = URLRequest(url: URL(string: "https://api.hsforms.com/submissions/v3/events")!)
    request.httpMethod = "POST"
    request.setValue("Bearer \(hubspot)", forHTTPHeaderField: "Authorization")
    request.httpBody = try JSONEncoder().encode(attendee)
    _ = try await URLSession.shared.data(for: request)
  }

  func tellFacebook(_ attendee: EventAttendee) async throws {
    let url = URL(string: "https://graph.facebook.com/v21.0/\(pixel)/events")!
    var request = URLRequest(url: url)
    request.httpMethod = "POST"
    request.httpBody = try JSONSerialization.data(
      withJSONObject: ["event_name": "Registration", "email": attendee.email])
    _ = try await URLSession.shared.data(for: request)
  }

  func keep(_ applicant: JobApplicant) async throws {
    let url = URL(string: "https://graph.microsoft.com/v1.0/me/drive/root:/applicants:/content")!
    var request = URLRequest(url: url)
    request.httpMethod = "PUT"
    request.setValue("Bearer \(token)", forHTTPHeaderField: "Authorization")
    request.httpBody = try JSONEncoder().encode(applicant)
    _ = try await URLSession.shared.data(for: request)
  }
}

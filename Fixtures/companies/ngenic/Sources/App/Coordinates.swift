import Foundation

/// Asks where on the map a home is.
struct Coordinates {
  let key: String

  func find(_ home: Home) async throws -> Data {
    var parts = URLComponents(string: "https://maps.googleapis.com/maps/api/geocode/json")!
    parts.queryItems = [
      URLQueryItem(name: "address", value: home.streetAddress),
      URLQueryItem(name: "key", value: key),
    ]
    let (data, _) = try await URLSession.shared.data(from: parts.url!)
    return data
  }
}

import Foundation

/// Den som levererar kurser till oss.
struct Leverantör: Codable {
  let id: UUID
  var namn: String
  var epost: String
  var telefonnummer: String
  var gatuadress: String
  var organisationsnummer: String
  var avtalstid: Int
}

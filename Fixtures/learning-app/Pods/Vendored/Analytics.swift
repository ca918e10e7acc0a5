/// Somebody else's code: left out of the scan.
struct VendoredPerson {
  var email: String
}

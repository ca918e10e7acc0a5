import SourceModel
import StrictJSON

/// ROPA003: who the controller is and how to reach it. What is marked open is not missing.
func missingIdentity(in record: Record) -> [Finding] {
  guard let controller = record.controller else {
    return [
      Finding(
        .controllerIncomplete, at: record.position, of: record.path,
        message: "the record does not name the controller",
        remedy:
          "add \"controller\": { \"name\": \"...\", \"address\": \"...\", \"email\": \"...\" }")
    ]
  }
  let party = controller.identity
  var findings: [Finding] = []
  if isMissing(party.name) {
    findings.append(
      Finding(
        .controllerIncomplete, at: party.name?.position ?? party.position, of: record.path,
        message: "the controller has no name",
        remedy: "add \"name\": the name as registered, with its legal form"))
  }
  if [party.address, party.email, party.phone].allSatisfy(isMissing) {
    findings.append(
      Finding(
        .controllerIncomplete, at: party.position, of: record.path,
        message: "the controller has no contact details",
        remedy: "add \"address\", \"email\" or \"phone\" to \"controller\""))
  }
  return findings
}

private func isMissing(_ text: Declared<String>?) -> Bool {
  switch text {
  case nil: true
  case .open: false
  case .stated(let text, _): text.allSatisfy(\.isWhitespace)
  }
}

/// ROPA004: numbers, addresses and codes that cannot be right, whoever they are meant for.
func invalidIdentities(in record: Record) -> [Finding] {
  var findings: [Finding] = []
  if let controller = record.controller {
    findings += mistakes(in: controller.identity, "the controller", record.path)
    if let party = controller.representative?.value {
      findings += mistakes(in: party, "the representative", record.path)
    }
    if case .appointed(let party) = controller.dataProtectionOfficer?.value {
      findings += mistakes(in: party, "the data protection officer", record.path)
    }
  }
  for recipient in record.recipients {
    findings += mistakes(
      inCountry: recipient.country, "recipient \"\(recipient.id.value)\"", record.path)
  }
  return findings
}

private func mistakes(in party: Party, _ whose: String, _ path: String) -> [Finding] {
  var findings = mistakes(inCountry: party.country, whose, path)
  if case .stated(let number, let position) = party.organisationNumber,
    isSwedish(number, party.country), let mistake = mistakeInSwedishOrganisationNumber(number)
  {
    findings.append(
      Finding(
        .identityInvalid, at: Placed(number, at: position), of: path,
        message: "organisation number \"\(visible(number))\" of \(whose) \(mistake)",
        remedy: "write the number as Bolagsverket has it, such as \"555555-5555\""))
  }
  if case .stated(let email, let position) = party.email, !isEmailAddress(email) {
    findings.append(
      Finding(
        .identityInvalid, at: Placed(email, at: position), of: path,
        message: "\"\(visible(email))\" of \(whose) is not an e-mail address",
        remedy: "write one address, such as \"privacy@example.com\""))
  }
  return findings
}

private func mistakes(
  inCountry country: Declared<String>?, _ whose: String, _ path: String
) -> [Finding] {
  guard case .stated(let code, let position) = country, let mistake = mistakeInCountryCode(code)
  else { return [] }
  return [
    Finding(
      .identityInvalid, at: Placed(code, at: position), of: path,
      message: "country \"\(visible(code))\" of \(whose) \(mistake)",
      remedy: "write the two letters of ISO 3166-1, such as \"SE\"")
  ]
}

/// Formats of other countries are not known here; without a country the writing has to tell.
private func isSwedish(_ number: String, _ country: Declared<String>?) -> Bool {
  guard let country = country?.value else { return looksLikeSwedishOrganisationNumber(number) }
  return country == "SE"
}

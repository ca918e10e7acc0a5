/// ROPA004: numbers, addresses and codes that cannot be right, whoever they are meant for.
func invalidIdentities(in record: Record) -> [Finding] {
  var findings: [Finding] = []
  if let controller = record.controller {
    findings += mistakes(in: controller, "the controller")
  }
  for organisation in record.organisations {
    findings += mistakes(in: organisation, "organisation \(quoted(organisation.id.value))")
  }
  for recipient in record.recipients {
    let whose = "recipient \(quoted(recipient.id.value))"
    findings += mistakes(inCountry: recipient.country, whose)
    for location in recipient.locations?.value ?? []
    where !unionCodes.contains(location.country.value) {
      findings += mistakes(inCountry: location.country, "a location of \(whose)")
    }
  }
  for transfer in record.transfers?.value ?? [] {
    if case .stated(.country(let code), let place) = transfer.destination {
      findings += mistakes(
        inCountry: Located(code, at: place), "transfer \(quoted(transfer.id.value))")
    }
  }
  return findings
}

/// A location may be said to be anywhere in these.
private let unionCodes: Set<String> = ["EU", "EEA"]

private func mistakes(in organisation: Organisation, _ whose: String) -> [Finding] {
  var findings = mistakes(inCountry: organisation.country, whose)
  var numbers = organisation.identifiers.filter { $0.scheme.value == .organisationNumber }
    .map(\.value)
  if case .stated(let number, let place) = organisation.organisationNumber {
    numbers.insert(Located(number, at: place), at: 0)
  }
  findings += numbers.compactMap { number in
    guard isSwedish(number.value, organisation.country),
      let mistake = mistakeInSwedishOrganisationNumber(number.value)
    else { return nil }
    return Finding(
      .identityInvalid, at: number,
      message: "organisation number \"\(visible(number.value))\" of \(whose) \(mistake)",
      remedy: "write the number as Bolagsverket has it, such as \"555555-5555\"")
  }
  findings += mistakes(inEmails: organisation.emails, whose)
  let isController = whose == "the controller"
  let of = isController ? "" : " of \(whose)"
  if let party = organisation.representative?.value {
    findings += mistakes(in: party, "the representative\(of)")
  }
  if case .appointed(let party) = organisation.dataProtectionOfficer?.value {
    findings += mistakes(in: party, "the data protection officer\(of)")
  }
  if let party = organisation.privacyContact?.value {
    findings += mistakes(in: party, "the privacy contact\(of)")
  }
  return findings
}

private func mistakes(in party: Party, _ whose: String) -> [Finding] {
  mistakes(inCountry: party.country, whose) + mistakes(inEmails: party.emails, whose)
}

private func mistakes(
  inEmails emails: Declared<[Located<String>]>?, _ whose: String
) -> [Finding] {
  (emails?.value ?? []).filter { !isEmailAddress($0.value) }.map { email in
    Finding(
      .identityInvalid, at: email,
      message: "\"\(visible(email.value))\" of \(whose) is not an e-mail address",
      remedy: "write one address, such as \"privacy@example.com\"")
  }
}

private func mistakes(inCountry country: Declared<String>?, _ whose: String) -> [Finding] {
  guard case .stated(let code, let place) = country else { return [] }
  return mistakes(inCountry: Located(code, at: place), whose)
}

private func mistakes(inCountry country: Located<String>, _ whose: String) -> [Finding] {
  guard let mistake = mistakeInCountryCode(country.value) else { return [] }
  return [
    Finding(
      .identityInvalid, at: country,
      message: "country \"\(visible(country.value))\" of \(whose) \(mistake)",
      remedy: "write the two letters of ISO 3166-1, such as \"SE\"")
  ]
}

/// Formats of other countries are not known here; without a country the writing has to tell.
private func isSwedish(_ number: String, _ country: Declared<String>?) -> Bool {
  guard let country = country?.value else { return looksLikeSwedishOrganisationNumber(number) }
  return country == "SE"
}
